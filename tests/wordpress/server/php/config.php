<?php
/*
 * The settings of every edition. Nothing of a run is kept in the database: its folder comes from the
 * environment, its address from the request, so that a template serves under any port.
 */
define('NEJAT_FOLDER', getenv('NEJAT_WORDPRESS_FOLDER'));
define('NEJAT_NETWORK', getenv('NEJAT_WORDPRESS_NETWORK') === '1');
define('NEJAT_STAGE', getenv('NEJAT_WORDPRESS_STAGE') ?: 'run');
defined('NEJAT_EDITION') || define('NEJAT_EDITION', getenv('NEJAT_WORDPRESS_EDITION'));

if (PHP_SAPI === 'cli') {
    $_SERVER['HTTP_HOST']      = getenv('NEJAT_WORDPRESS_HOST') ?: '127.0.0.1';
    $_SERVER['SERVER_NAME']    = '127.0.0.1';
    $_SERVER['REMOTE_ADDR']    = '127.0.0.1';
    $_SERVER['REQUEST_METHOD'] = 'GET';
    $_SERVER['REQUEST_URI']    = NEJAT_EDITION === '' ? '/' : '/' . NEJAT_EDITION . '/';
}
define('NEJAT_HOST', $_SERVER['HTTP_HOST']);

define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . NEJAT_FOLDER . '/db.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $purpose) {
    define("{$purpose}_KEY", "for tests only: the key of $purpose");
    define("{$purpose}_SALT", "for tests only: the salt of $purpose");
}

// A local site may use application passwords without TLS. Nothing leaves the machine, nothing
// happens by itself: scheduled work runs when a test asks for it.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);

if (NEJAT_NETWORK) {
    $table_prefix = 'wp_';
    define('WP_CONTENT_DIR', NEJAT_FOLDER . '/content');
    define('WP_CONTENT_URL', 'http://' . NEJAT_HOST . '/wp-content');
    if (NEJAT_STAGE !== 'install') {
        define('MULTISITE', true);
        define('SUBDOMAIN_INSTALL', false);
        define('DOMAIN_CURRENT_SITE', '127.0.0.1');
        define('PATH_CURRENT_SITE', '/');
        define('SITE_ID_CURRENT_SITE', 1);
        define('BLOG_ID_CURRENT_SITE', 1);
        $_SERVER['HTTP_HOST'] = DOMAIN_CURRENT_SITE; // the plugin puts the true one back
    }
} else {
    $table_prefix = NEJAT_EDITION . '_';
    define('WP_CONTENT_DIR', NEJAT_FOLDER . '/content-' . NEJAT_EDITION);
    define('WP_HOME', 'http://' . NEJAT_HOST . '/' . NEJAT_EDITION);
    define('WP_SITEURL', WP_HOME);
    define('WP_CONTENT_URL', WP_HOME . '/wp-content');
}
if (NEJAT_STAGE !== 'run') {
    define('WP_INSTALLING', true);
}
defined('ABSPATH') || define('ABSPATH', getenv('NEJAT_WORDPRESS_CORE') . '/');
require_once ABSPATH . 'wp-settings.php';
