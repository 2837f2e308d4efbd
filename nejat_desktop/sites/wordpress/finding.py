"""From what a person types as a site's address to the root of its REST interface, by reading."""

import re
from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from string import whitespace
from urllib.parse import urljoin, urlsplit, urlunsplit

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.sites.loose_html import LooseParser

RELATION = "https://api.w.org/"
"""What WordPress calls the link to its REST root."""
_INSIDE = re.compile(
    r"(/index\.php)?(/(wp-admin(/.*)?|wp-json(/.*)?|wp-content(/.*)?|wp-login\.php|xmlrpc\.php"
    r"|index\.php|feed/?))$"
)
_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)')
_RELATIONS = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))', re.IGNORECASE)
_HEAD_END = 512 * 1024
"""Characters of a page in which its head has ended."""


def normal_address(typed: str) -> str:
    """The address of a site's home, with a slash at its end; `BadInputError` if it is none.

    `news.example`, `HTTP://News.Example/wp-admin/?a=1` and `https://news.example` are the same.
    Marks of direction around it are dropped. Plain http stays only on this computer: the site is
    asked with https.
    """
    text = typed.strip(_UNSEEN)
    whole = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(whole)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host.encode("idna" if not is_loopback(host) else "ascii")
    except ValueError as error:
        raise _no_address() from error
    named = host and not re.search(r"[\s<>\"'|\\^`{}]", host)
    if not named or parts.username is not None or parts.scheme.lower() not in ("http", "https"):
        raise _no_address()
    local = is_loopback(host)
    if not local and "." not in host and ":" not in host:
        raise _no_address()
    scheme = parts.scheme.lower() if local and "://" in text else "http" if local else "https"
    usual = port is None or (scheme == "https" and port in (80, 443)) or (scheme, port) == _HTTP
    shown = f"[{host}]" if ":" in host else host
    path = _INSIDE.sub("", parts.path.rstrip("/")).rstrip("/")
    return urlunsplit((scheme, shown if usual else f"{shown}:{port}", path + "/", "", ""))


_HTTP = ("http", 80)
_UNSEEN = (
    whitespace
    + "\u00a0\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""What clings to an address that was copied out of a right-to-left text."""


def _no_address() -> BadInputError:
    return BadInputError(
        "That is no address of a site. Enter it as a browser shows it: https://news.example. "
        "Nothing was changed."
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this computer."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def same_place(one: str, other: str) -> bool:
    """Whether two addresses are on the same host and port, whatever their scheme."""
    return _place(one) == _place(other)


def _place(address: str) -> tuple[str, int | None]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return address, None
    return (parts.hostname or "").rstrip("."), None if port in (80, 443) else port


def on_the_way(address: str, home: str) -> str:
    """An address that the site gives of itself, asked the way that its home was.

    Behind a proxy that ends the encryption, WordPress often believes that it is on plain http.
    """
    parts, asked = urlsplit(address), urlsplit(home)
    if parts.scheme == "http" and asked.scheme == "https" and same_place(address, home):
        return urlunsplit((asked.scheme, asked.netloc, parts.path, parts.query, ""))
    return address


def linked_root(headers: Mapping[str, str], page: bytes, home: str) -> str:
    """The root that the Link header or the page's head names, whole; empty if neither does."""
    for target, relations in _links(headers.get("link", "")):
        if RELATION in relations:
            return on_the_way(urljoin(home, target), home)
    head = _Head()
    head.feed(page.decode("utf-8", "replace")[:_HEAD_END])
    return on_the_way(urljoin(home, head.root), home) if head.root else ""


def version_of(page: bytes) -> tuple[int, ...]:
    """The version of WordPress that a page tells of, as (6, 8); () when it keeps silent."""
    head = _Head()
    head.feed(page.decode("utf-8", "replace")[:_HEAD_END])
    found = re.match(r"WordPress (\d+)\.(\d+)", head.generator)
    return (int(found[1]), int(found[2])) if found else ()


def looks_like_wordpress(page: bytes) -> bool:
    """Whether a page shows the marks that WordPress leaves."""
    return any(mark in page for mark in (b"/wp-content/", b"/wp-includes/", b'"WordPress '))


def looks_like_a_login(page: bytes) -> bool:
    """Whether a page asks for a password."""
    return bool(re.search(rb"<input[^>]+type\s*=\s*[\"']?password", page, re.IGNORECASE))


def roots_to_try(home: str) -> tuple[str, str]:
    """Where the root of a site may be that does not name it: plain first, which works always."""
    return f"{home}?rest_route=/", f"{home}wp-json/"


def _links(header: str) -> Iterator[tuple[str, list[str]]]:
    """Targets and relations of a Link header (RFC 8288)."""
    for target, options in _LINK.findall(header):
        said = _RELATIONS.search(options)
        yield target.strip(), (said[1] or said[2] or "").split() if said else []


class _Head(LooseParser):
    """Takes the link to the root, and the generator, out of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = ""
        self.generator = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at each link and each meta."""
        said = {name: value or "" for name, value in attrs}
        if tag == "link" and RELATION in said.get("rel", "").split() and not self.root:
            self.root = said.get("href", "").strip()
        if tag == "meta" and said.get("name", "").lower() == "generator" and not self.generator:
            self.generator = said.get("content", "")
