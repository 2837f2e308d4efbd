<?php
/*
 * In every edition: no mail goes out, and a network answers under the address it was asked at.
 */
add_filter('pre_wp_mail', '__return_true');

if (NEJAT_NETWORK && NEJAT_STAGE === 'run') {
    $_SERVER['HTTP_HOST'] = NEJAT_HOST;
    $with_port = static fn($address) => is_string($address)
        ? preg_replace('#^http://127\.0\.0\.1(?=/|$)#', 'http://' . NEJAT_HOST, $address) : $address;
    add_filter('option_home', $with_port);
    add_filter('option_siteurl', $with_port);
}
