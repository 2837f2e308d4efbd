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

try {
    $nejat_answer = ['value' => (static function ($nejat_code) {
        global $wpdb, $wp_rewrite;
        return eval($nejat_code);
    })(stream_get_contents(STDIN))];
} catch (Throwable $nejat_error) {
    $nejat_answer = ['error' => (string) $nejat_error];
}

ob_end_flush();
echo json_encode($nejat_answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
