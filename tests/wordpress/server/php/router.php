<?php
/*
 * What a web server does for WordPress, in PHP's own: the editions in folders of one address, files,
 * pretty permalinks; and what goes wrong with hosts (faults.php).
 */
function nejat_route(): ?string
{
    $path = rawurldecode(strtok($_SERVER['REQUEST_URI'], '?'));
    if (str_contains($path, '..') || str_contains($path, "\0")) {
        http_response_code(400);
        return null;
    }
    preg_match('#^(?:/(en|ar|fa|sq)(?=/|$))?(.*)$#s', $path, $parts);
    [, $edition, $below] = $parts;
    define('NEJAT_EDITION', $edition);
    if ($edition === '' && getenv('NEJAT_WORDPRESS_NETWORK') !== '1') {
        http_response_code(404);
        return null;
    }
    require __DIR__ . '/faults.php';
    return nejat_fault($edition, $below) ? null : nejat_file($edition, $below === '' ? '/' : $below);
}

/** The PHP file that answers; null when the answer was sent. */
function nejat_file(string $edition, string $below): ?string
{
    $core = getenv('NEJAT_WORDPRESS_CORE');
    $content = getenv('NEJAT_WORDPRESS_FOLDER') . '/content' . (getenv('NEJAT_WORDPRESS_NETWORK') === '1' ? '' : "-$edition");
    $prefix = $edition === '' ? '' : "/$edition";
    $file = str_starts_with($below, '/wp-content/') ? $content . substr($below, 11) : $core . $below;
    if ($below !== '/' && is_dir($file) && is_file("$file/index.php")) {
        if (!str_ends_with($below, '/')) {
            header("Location: $prefix$below/", true, 301);
            return null;
        }
        [$file, $below] = [rtrim($file, '/') . '/index.php', $below . 'index.php'];
    }
    if (is_file($file) && !str_ends_with($file, '.php')) {
        nejat_send($file);
        return null;
    }
    if (!is_file($file)) {
        [$file, $below] = ["$core/index.php", '/index.php'];
    }
    $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $prefix . $below;
    $_SERVER['SCRIPT_FILENAME'] = $file;
    unset($_SERVER['PATH_INFO'], $_SERVER['ORIG_PATH_INFO']);
    return $file;
}

function nejat_send(string $file): void
{
    $known = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'webp' => 'image/webp'];
    $type = $known[strtolower(pathinfo($file, PATHINFO_EXTENSION))] ?? mime_content_type($file);
    header("Content-Type: $type");
    header('Content-Length: ' . filesize($file));
    if ($_SERVER['REQUEST_METHOD'] !== 'HEAD') {
        readfile($file);
    }
}

$nejat_script = nejat_route();
if ($nejat_script === null) {
    return true;
}
chdir(dirname($nejat_script));
require $nejat_script; // here, and not in a function: WordPress takes this for the global scope
