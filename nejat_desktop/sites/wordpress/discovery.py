"""Looks at an address that a person typed: whether WordPress answers there, where, and as what."""

from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from nejat_desktop.domain.errors import BadInputError, SiteError
from nejat_desktop.domain.ports.posts import Identity, RefusedError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport, UnreachableError
from nejat_desktop.sites.wordpress.answers import OddAnswerError, Record, inner, parsed, text
from nejat_desktop.sites.wordpress.finding import (
    linked_root,
    looks_like_a_login,
    looks_like_wordpress,
    normal_address,
    on_the_way,
    roots_to_try,
    same_place,
    version_of,
)

SENDS_BACK = (7, 1)
"""Since this version a site sends the browser back to a program on this computer; those before
show the new password, to be copied."""
HTML, JSON = {"Accept": "text/html"}, {"Accept": "application/json"}

NO_WORDPRESS = (
    "No WordPress answers at {home}. Nothing was changed; look at the address, which is that of "
    "the site’s own front page."
)
REST_OFF = (
    "WordPress is at {home}, but its REST interface is switched off or hidden. Nothing was "
    "changed; ask whoever looks after the site to open it (security plugins close it), then try "
    "again."
)
UNREADABLE = (
    "The REST interface of {home} answers, but not so that it can be read: the answer is cut off, "
    "or notices of errors stand in it. Nothing was changed; try again, and if it lasts, ask "
    "whoever looks after the site."
)
LOGIN_PAGE = (
    "A page that asks to sign in came from {home}: of the network, perhaps, or of a guard before "
    "the site. Nothing was changed; open the address in a browser, sign in, then try again."
)
DOOR = (
    "The server of {home} asks for a password of its own, before WordPress is asked. Nothing was "
    "changed; ask whoever looks after the server to let the REST interface through."
)
FIREWALL = (
    "A firewall before {home} turned the request away. Nothing was changed; ask whoever looks "
    "after the server to let the REST interface through, then try again."
)
BUSY = "{home} asks for fewer requests. Nothing was changed; wait a little, then try again."
MAINTENANCE = "{home} is being looked after just now. Nothing was changed; try again later."
SERVER_ERROR = (
    "The server of {home} had an error of its own ({status}). Nothing was changed; try again "
    "later, and if it lasts, tell whoever looks after the site."
)
ELSEWHERE = (
    "{home} leads to {other}. Nothing was changed and nothing was asked there; if that is your "
    "site, enter that address."
)
ROOT_ELSEWHERE = (
    "The site at {home} says that its REST interface is at {other}, another place. The password "
    "is not sent there, and nothing was changed; if that is your site, enter that address."
)
SAYS_ELSEWHERE = (
    "The site at {home} says of itself that it is {other}: a copy, perhaps. Nothing was changed; "
    "if that is your site, enter that address."
)
UNSAFE = (
    "{home} leads to a page without encryption. Nothing was changed; ask whoever looks after the "
    "site to set its address to https://."
)
_LATER = {429: BUSY, 503: MAINTENANCE}


@dataclass(frozen=True, slots=True)
class Found:
    """A WordPress site, as it shows itself to everybody."""

    home: str
    """Its address, with a slash at its end."""
    rest: str
    """The root of its REST interface."""
    identity: Identity | None
    """What it says of itself; None: only to those who have logged in."""
    authorize: str = ""
    """Where a person allows a program in; empty: application passwords are off, or it is hidden."""
    sends_back: bool = False
    """Whether that page can hand the password over to a program on this computer."""


def find(transport: Transport, typed: str, stop: Stop) -> Found:
    """The site at an address, by reading alone: no password is needed or sent.

    `BadInputError` for what is no address, leads elsewhere or is no WordPress; `RefusedError`
    where its REST interface is closed; `UnreachableError` when it may be tried again.
    """
    look = _Look(transport, normal_address(typed), stop)
    page = look.front_page()
    root = linked_root(page.headers, page.body, look.home)
    found = look.at_root(root) if root else look.unnamed(page)
    version = version_of(page.body)
    return replace(found, sends_back=bool(found.authorize) and version >= SENDS_BACK)


class _Look:
    """The requests of one look at an address."""

    def __init__(self, transport: Transport, home: str, stop: Stop) -> None:
        self._transport, self._stop = transport, stop
        self.home = home

    def front_page(self) -> Reply:
        """The front page; one hop on the same host is followed, and nothing else."""
        page = self._get(self.home, HTML)
        if 300 <= page.status < 400:
            self._hop(page)
            page = self._get(self.home, HTML)
        if 300 <= page.status < 400:
            raise self._elsewhere(urljoin(self.home, page.headers.get("location", "")))
        self._demand_open(page)
        return page

    def at_root(self, root: str) -> Found:
        """The site whose page names its root."""
        if not same_place(root, self.home):
            raise BadInputError(ROOT_ELSEWHERE.format(home=self.home, other=root))
        reply = self._get(root, JSON)
        index = _index(reply)
        if index is not None:
            return self._found(root, index)
        if reply.status in (401, 403) and _is_complaint(reply):
            return Found(self.home, root, None)
        self._demand_open(reply)
        if looks_like_a_login(reply.body):
            raise RefusedError(LOGIN_PAGE.format(home=self.home))
        if reply.status == 200 and _is_torn(reply):
            raise UnreachableError(UNREADABLE.format(home=self.home), maybe_done=False)
        raise RefusedError(REST_OFF.format(home=self.home))

    def unnamed(self, page: Reply) -> Found:
        """The site whose page names no root: themes may leave it out."""
        closed = False
        for root in roots_to_try(self.home):
            reply = self._get(root, JSON)
            index = _index(reply)
            if index is not None:
                return self._found(root, index)
            closed = closed or (reply.status in (401, 403) and _is_complaint(reply))
        if closed or looks_like_wordpress(page.body):
            raise RefusedError(REST_OFF.format(home=self.home))
        if looks_like_a_login(page.body):
            raise RefusedError(LOGIN_PAGE.format(home=self.home))
        raise BadInputError(NO_WORDPRESS.format(home=self.home))

    def _found(self, root: str, index: Record) -> Found:
        try:
            identity = identity_of(index)
        except OddAnswerError:
            raise BadInputError(NO_WORDPRESS.format(home=self.home)) from None
        home = home_of(identity, self.home)
        where = _authorization(index)
        page = on_the_way(where, self.home) if where else ""
        fits = same_place(page, self.home) and _scheme(page) == _scheme(self.home)
        return Found(home, root, identity, page if fits else "")

    def _hop(self, page: Reply) -> None:
        target = urljoin(self.home, page.headers.get("location", ""))
        if not _same_host(target, self.home):
            raise self._elsewhere(target)
        if _scheme(self.home) == "https" and _scheme(target) != "https":
            raise BadInputError(UNSAFE.format(home=self.home))
        if looks_like_the_door(target):
            raise RefusedError(LOGIN_PAGE.format(home=self.home))
        self.home = normal_address(target)

    def _elsewhere(self, target: str) -> SiteError | BadInputError:
        if not urlsplit(target).hostname or _same_host(target, self.home):
            return RefusedError(LOGIN_PAGE.format(home=self.home))
        return BadInputError(ELSEWHERE.format(home=self.home, other=target[:200]))

    def _demand_open(self, reply: Reply) -> None:
        """Whatever a server says in the place of its site."""
        status, home = reply.status, self.home
        if status == 401:
            raise RefusedError(DOOR.format(home=home))
        if status == 403:
            raise RefusedError(FIREWALL.format(home=home))
        if status in _LATER or status >= 500:
            said = _LATER.get(status, SERVER_ERROR).format(home=home, status=status)
            raise UnreachableError(said, maybe_done=False)

    def _get(self, url: str, headers: dict[str, str]) -> Reply:
        return self._transport.send(Request("GET", url, headers), self._stop)


def home_of(identity: Identity, asked: str) -> str:
    """The home of a site as it says itself; `BadInputError` when that is another place.

    A copy of a site says that it is the original: what is published there would be lost.
    """
    home = on_the_way(identity.home.rstrip("/") + "/", asked)
    if not same_place(home, asked) or _scheme(home) != _scheme(asked):
        raise BadInputError(SAYS_ELSEWHERE.format(home=asked, other=identity.home[:200]))
    return home


def looks_like_the_door(address: str) -> bool:
    """Whether an address is that of WordPress' own log-in page."""
    return urlsplit(address).path.endswith("/wp-login.php")


def identity_of(index: Record) -> Identity:
    """What the index of a site says of it; `OddAnswerError` when it lacks that."""
    name, url, home = (text(index.get(key)) for key in ("name", "url", "home"))
    return Identity(name, url, home)


def _index(reply: Reply) -> Record | None:
    """The index of a REST interface that has posts; None for anything else."""
    if reply.status != 200:
        return None
    try:
        value = parsed(reply.body)
    except OddAnswerError:
        return None
    spaces = value.get("namespaces") if isinstance(value, dict) else None
    return (
        value if isinstance(value, dict) and isinstance(spaces, list) and _POSTS in spaces else None
    )


_POSTS = "wp/v2"


def _is_torn(reply: Reply) -> bool:
    """Whether it was meant to be an index."""
    try:
        parsed(reply.body)
    except OddAnswerError:
        return b'"namespaces"' in reply.body or "json" in reply.headers.get("content-type", "")
    return False


def _is_complaint(reply: Reply) -> bool:
    """Whether WordPress itself says no."""
    try:
        value = parsed(reply.body)
    except OddAnswerError:
        return False
    return isinstance(value, dict) and isinstance(value.get("code"), str)


def _authorization(index: Record) -> str:
    path = ("authentication", "application-passwords", "endpoints", "authorization")
    said = inner(index, *path)
    return said if isinstance(said, str) else ""


def _same_host(one: str, other: str) -> bool:
    try:
        first, second = urlsplit(one), urlsplit(other)
        ports = {first.port, second.port} - {None, 80, 443}
    except ValueError:
        return False
    return first.hostname == second.hostname and (not ports or first.port == second.port)


def _scheme(address: str) -> str:
    return urlsplit(address).scheme
