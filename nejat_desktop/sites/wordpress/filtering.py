"""Whether a site filters what an account writes there: what its posts tell, and where there are
none, what else does."""

from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from nejat_desktop.domain.ports.posts import POST, Account, RefusedError, ShutOutError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport, UnreachableError
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import Record, inner, record
from nejat_desktop.sites.wordpress.client import Client
from nejat_desktop.sites.wordpress.posts import ROUTES

LINK = "wp:action-unfiltered-html"
CLAIM = "unfiltered_html"
"""A capability that editors have by name on a network of sites too, where it does not apply."""
NOT_OPEN = ("trash", "auto-draft")
_FIELDS = ("id", f"_links.{LINK}")
_ELSEWHERE: tuple[tuple[str, Asked], ...] = (
    (ROUTES[POST], {"status": NOT_OPEN}),
    ("wp/v2/templates", {}),
)
"""Where WordPress shows the same link: to administrators at the templates of block themes."""
_SIGNUP = "/wp-signup.php"


def shown(rows: Iterable[Record]) -> bool | None:
    """Whether rows tell that texts are stored to the letter; None: there is no row."""
    links = [inner(row, "_links", LINK) is not None for row in rows]
    return any(links) if links else None


def unlisted(client: Client, account: Account) -> bool | None:
    """As `shown`, at a site without a post or page; who does not claim it is filtered for sure."""
    if CLAIM not in account.can:
        return False
    for route, options in _ELSEWHERE:
        told = shown(_rows(client, route, options))
        if told is not None:
            return told
    return None


def is_network(transport: Transport, url: str, stop: Stop) -> bool | None:
    """Whether a WordPress with this address is one site of a network; None: it does not show it.

    `wp-signup.php` of a single site leads to its own log-in page; on a network to the page where
    one signs up for a site, or it is that page. Asked without a password.
    """
    asked = url.rstrip("/") + _SIGNUP
    try:
        reply = transport.send(Request("GET", asked, {"Accept": "text/html"}), stop)
    except UnreachableError:
        return None
    return _led(asked, reply)


def _led(asked: str, reply: Reply) -> bool | None:
    if reply.status == 200:
        return b"wp-signup" in reply.body or b"signup_" in reply.body or None
    if not 300 <= reply.status < 400:
        return None
    target = urlsplit(urljoin(asked, reply.headers.get("location", "")))
    if "action=register" in target.query:
        return False
    own = urlsplit(asked)
    elsewhere = (target.hostname, target.path) != (own.hostname, own.path)
    return True if target.path.endswith(_SIGNUP) and elsewhere else None


def _rows(client: Client, route: str, options: Asked) -> tuple[Record, ...]:
    asked: Asked = {"context": "edit", "per_page": 1, "_fields": _FIELDS, **options}
    try:
        return client.listed(route, asked, record).items
    except (RefusedError, ShutOutError, UnreachableError):
        return ()  # what is a hint only stops nobody
