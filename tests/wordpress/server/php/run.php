<?php
/*
 * Evaluates the PHP of standard input inside an edition. What it returns goes out as JSON; what it
 * prints goes to the errors.
 */
error_reporting(E_ALL & ~E_DEPRECATED);
ob_start(static function ($printed) {
    fwrite(STDERR, $printed);
    return '';
});
require getenv('NEJAT_WORDPRESS_CORE') . '/wp-load.php';

$nejat_value = (static function ($nejat_code) {
    global $wpdb, $wp_rewrite;
    return eval($nejat_code);
})(stream_get_contents(STDIN));

ob_end_flush();
echo json_encode(['value' => $nejat_value], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
