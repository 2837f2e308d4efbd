<?php
/*
 * How an edition comes into being. Each function is one step, called from Python by `run.php`.
 */
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

const NEJAT_OWNER = 'owner';

/** Languages and themes stand in Debian's packages; the rest of the content is the edition's own. */
function nejat_content(): void
{
    $packages = dirname(ABSPATH, 3);
    foreach (['uploads', 'plugins', 'mu-plugins', 'themes', 'upgrade'] as $name) {
        wp_mkdir_p(WP_CONTENT_DIR . "/$name");
    }
    copy(__DIR__ . '/plugin.php', WP_CONTENT_DIR . '/mu-plugins/nejat.php');
    foreach (['usr/share', 'var/lib'] as $place) {
        $found = "$packages/$place/wordpress/wp-content";
        foreach (glob("$found/themes/twenty*", GLOB_ONLYDIR) as $theme) {
            $link = WP_CONTENT_DIR . '/themes/' . basename($theme);
            file_exists($link) || symlink(realpath($theme), $link);
        }
        if (glob("$found/languages/*.mo") && !file_exists(WP_CONTENT_DIR . '/languages')) {
            symlink(realpath("$found/languages"), WP_CONTENT_DIR . '/languages');
        }
    }
}

/** The tables of a site of its own, and its owner. */
function nejat_install(string $title, string $locale): void
{
    nejat_content();
    wp_install($title, NEJAT_OWNER, 'owner@example.test', true, '', wp_generate_password(20, false), $locale);
}

/** The tables of a network, around the site just installed. */
function nejat_network(): void
{
    global $wpdb;
    require_once ABSPATH . 'wp-admin/includes/network.php';
    update_option('siteurl', 'http://127.0.0.1');
    update_option('home', 'http://127.0.0.1');
    foreach ($wpdb->tables('ms_global') as $name => $full) {
        $wpdb->$name = $full;
    }
    install_network();
    nejat_must(populate_network(1, '127.0.0.1', 'owner@example.test', 'Network', '/', false), 'no_wildcard_dns');
}

/** A site of the network; its titles and languages come with `nejat_settle`. */
function nejat_member(string $code, string $title): void
{
    $owner = get_user_by('login', NEJAT_OWNER)->ID;
    nejat_must(wp_insert_site([
        'domain' => '127.0.0.1', 'path' => "/$code/", 'network_id' => 1, 'user_id' => $owner, 'title' => $title,
    ]));
    update_site_option('upload_space_check_disabled', 1);
}

/** The settings, people and sections of an edition; what a test has to know of it. */
function nejat_settle(array $edition): array
{
    global $wpdb, $wp_rewrite;
    foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) {
        wp_delete_post($post->ID, true);
    }
    update_option('blogname', $edition['title']);
    update_option('WPLANG', $edition['locale']);
    update_option('timezone_string', $edition['timezone']);
    $theme = array_key_last(wp_get_themes());
    update_option('template', $theme);
    update_option('stylesheet', $theme);
    $wp_rewrite->init();
    $wp_rewrite->set_permalink_structure('/%postname%/');
    $wp_rewrite->flush_rules(false);
    return [
        'version' => $GLOBALS['wp_version'],
        'prefix' => $wpdb->prefix,
        'people' => $wpdb->users,
        'uploads' => str_replace(NEJAT_FOLDER, '', wp_upload_dir()['basedir']),
        'sections' => nejat_sections($edition['sections']),
        'users' => nejat_users($edition['roles']),
    ];
}

/** Somebody of each role, and the owner, each with an application password. */
function nejat_users(array $roles): array
{
    $found = [];
    foreach ([NEJAT_OWNER, ...$roles] as $login) {
        $user = get_user_by('login', $login);
        $id = $user ? $user->ID : nejat_must(wp_insert_user([
            'user_login' => $login, 'user_pass' => wp_generate_password(20, false),
            'user_email' => "$login@example.test", 'display_name' => ucfirst($login), 'role' => $login,
        ]));
        $role = $login === NEJAT_OWNER ? 'administrator' : $login;
        if (is_multisite() && !is_user_member_of_blog($id)) {
            nejat_must(add_user_to_blog(get_current_blog_id(), $id, $role));
        }
        [$password] = nejat_must(WP_Application_Passwords::create_new_application_password(
            $id, ['name' => get_option('blogname')]
        ));
        $found[$login] = ['id' => $id, 'role' => $role, 'password' => WP_Application_Passwords::chunk_password($password)];
    }
    return $found;
}

/** Sections by their way from the top, `Media > Videos`. */
function nejat_sections(array $ways): array
{
    $found = [];
    foreach ($ways as $way) {
        $above = 0;
        foreach ($way as $depth => $name) {
            $term = term_exists($name, 'category', $above) ?: nejat_must(wp_insert_term($name, 'category', ['parent' => $above]));
            $above = (int) $term['term_id'];
            $found[implode(' > ', array_slice($way, 0, $depth + 1))] = $above;
        }
    }
    return $found;
}

/** The value, or an end with WordPress's own words. */
function nejat_must($value, string $allowed = '')
{
    if (is_wp_error($value) && $value->get_error_code() !== $allowed) {
        throw new RuntimeException($value->get_error_message());
    }
    return $value;
}
