<?php
/*
 * Faults of hosting, one for an edition at a time: the file `fault-<edition>` names it.
 */
function nejat_page(int $status, string $words, string ...$headers): bool
{
    http_response_code($status);
    header('Content-Type: text/html; charset=UTF-8');
    array_map('header', $headers);
    echo "<!DOCTYPE html><html><head><title>$words</title></head><body><h1>$words</h1></body></html>";
    return true;
}

/** Whether the fault was the answer. */
function nejat_fault(string $edition, string $below): bool
{
    $named = @file_get_contents(getenv('NEJAT_WORDPRESS_FOLDER') . "/fault-$edition");
    [$kind, $value] = explode(':', trim((string) $named) . ':');
    $rest = str_starts_with($below, '/wp-json') || isset($_GET['rest_route']);
    switch ($kind) {
        case 'waf403':      return nejat_page(403, 'Access denied', 'Server: firewall');
        case 'http500':     return nejat_page(500, 'Internal Server Error');
        case 'html200':     return nejat_page(200, 'Just a moment');
        case 'http429':     return nejat_page(429, 'Too Many Requests', 'Retry-After: 1');
        case 'maintenance': return nejat_page(503, 'Briefly unavailable for scheduled maintenance', 'Retry-After: 600');
        case 'norest':      return $rest && nejat_page(404, 'Not Found');
        case 'https':
            return nejat_page(301, 'Moved', "Location: https://{$_SERVER['HTTP_HOST']}{$_SERVER['REQUEST_URI']}");
        case 'noauth':
            unset($_SERVER['HTTP_AUTHORIZATION'], $_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW']);
            return false;
        case 'slow':
            usleep((int) (1e6 * (float) $value));
            return false;
        case 'truncate':
            ob_start(static fn($text, $phase) => $phase & PHP_OUTPUT_HANDLER_FINAL ? substr($text, 0, intdiv(strlen($text), 2)) : $text);
            return false;
        case 'lostwrite':
            if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'HEAD', 'OPTIONS'], true)) {
                nejat_lose_answer();
            }
            return false;
        case 'sizes':
            nejat_die_of_sizes((int) $value);
            return false;
    }
    return false;
}

/** WordPress makes so many sizes of a picture, and the next is more than the machine can bear. */
function nejat_die_of_sizes(int $most): void
{
    $made = 0;
    $made_one = static function ($told, $id) use (&$made, $most) {
        $before = count(wp_get_attachment_metadata($id, true)['sizes'] ?? []);
        if (count($told['sizes'] ?? []) > $before && ++$made > $most) {
            ini_set('memory_limit', memory_get_usage(true) + (1 << 20));
            str_repeat('x', 1 << 26);
        }
        return $told;
    };
    // WordPress makes hooks of what stands here before it is there itself
    $GLOBALS['wp_filter'] = ['wp_update_attachment_metadata' => [10 => [['function' => $made_one, 'accepted_args' => 2]]]];
}

/** The write is done, and a gateway says that it was not. */
function nejat_lose_answer(): void
{
    ob_start(static fn($text, $phase) => $phase & PHP_OUTPUT_HANDLER_FINAL ? '<h1>502 Bad Gateway</h1>' : '');
    header_register_callback(static function () {
        header_remove();
        header('HTTP/1.1 502 Bad Gateway', true, 502);
        header('Content-Type: text/html');
    });
}
