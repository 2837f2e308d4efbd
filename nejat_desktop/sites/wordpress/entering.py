"""Enters a site with a password: who we are there, and what it lets us do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import BadInputError, SiteError
from nejat_desktop.domain.ports.posts import (
    PAGE,
    POST,
    PUBLISHED,
    Account,
    Identity,
    RefusedError,
    ShutOutError,
)
from nejat_desktop.domain.ports.transport import Stop, Transport, UnreachableError
from nejat_desktop.sites.wordpress import complaints, filtering
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import Record, inner, moment, record
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.discovery import Found, find, home_of
from nejat_desktop.sites.wordpress.finding import on_the_way
from nejat_desktop.sites.wordpress.posts import ALIVE, ROUTES
from nejat_desktop.sites.wordpress.site import WordPressSite

NOT_KNOWN = (
    "The site does not know this user name with this application password. Nothing was changed; "
    "look at both, or make a new application password on your profile page there."
)
NOT_LET_IN = (
    "The site did not let this user name in with this application password. Nothing was changed; "
    "look at both first. If they are right, the server holds the Authorization header back: ask "
    "whoever looks after it to let it through."
)
OF_THE_LOGIN_PAGE = (
    "That does not look like an application password, which has 24 letters and digits. Nothing "
    "was changed; the password of the log-in page does not work here: make an application password "
    "on your profile page there."
)
NO_APPLICATION_PASSWORDS = (
    "The site does not allow application passwords. Nothing was changed; switch them on there (a "
    "security plugin may have switched them off), then try again."
)
NO_ROLE = (
    "The site knows this account and gives it no role there. Nothing was changed; ask whoever "
    "looks after the site to make it an editor, then try again."
)
"""On a network everybody has an account everywhere, and a role where somebody gave one."""
_SAID = {
    complaints.NOT_ACCEPTED: NOT_KNOWN,
    complaints.NOT_LOGGED_IN: NOT_LET_IN,
    complaints.NO_APPLICATION_PASSWORDS: NO_APPLICATION_PASSWORDS,
}
_FORM = re.compile(r"[A-Za-z0-9]{24}")

POWERS: dict[Power, tuple[str, ...]] = {
    Power.PUBLISH: ("publish_posts",),
    Power.EDIT_OTHERS: ("edit_others_posts", "edit_published_posts"),
    Power.UPLOAD: ("upload_files",),
    Power.SECTIONS: ("manage_categories",),
    Power.PAGES: ("publish_pages", "edit_pages"),
    Power.COMMENTS: ("moderate_comments",),
}
"""What a site's own words have to say for each."""
_LOOKED_AT = 20
"""Posts that are looked at for what the site's words don't tell."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What a site says to an account that it let in."""

    home: str
    """The site's address, with a slash at its end."""
    identity: Identity
    account: Account
    powers: frozenset[Power]
    unsure: frozenset[Power]
    """Those of which no post tells for sure; `powers` has what is likely."""


def enter(transport: Transport, found: Found, login: Login, stop: Stop) -> Entered:
    """Log in and look round; nothing is written there.

    `ShutOutError` when it does not let us in, else as `PostSite`.
    """
    client = Client(transport, found.rest, login, stop)
    site = WordPressSite("", client)
    try:
        account = site.account()
    except ShutOutError as error:
        raise _closed(str(error), login) from error
    if not account.can:
        raise ShutOutError(NO_ROLE)
    identity = site.identity()
    words = {power for power, needed in POWERS.items() if account.can.issuperset(needed)}
    home = home_of(identity, found.home)
    rows = _rows(client, POST) or _rows(client, PAGE)
    told, unsure = _of_revisions(rows)
    raw = filtering.shown(rows) if rows else filtering.unlisted(client, account)
    if raw is None:
        unsure.add(Power.RAW_HTML)
        raw = not filtering.is_network(transport, on_the_way(identity.url, home), stop)
    told |= {Power.RAW_HTML} if raw else set()
    return Entered(home, identity, account, frozenset(words | told), frozenset(unsure))


def enter_again(
    transport: Transport, known: Found, login: Login, stop: Stop
) -> tuple[Found, Entered]:
    """Log in where we were before. Where the REST interface does not answer any more, but the site
    names another address for it, there: other permalinks move it.
    """
    try:
        return known, enter(transport, known, login, stop)
    except UnreachableError as error:
        moved = None if error.retry_after else _moved(transport, known, stop)
        if moved is None:
            raise
    return moved, enter(transport, moved, login, stop)


def _moved(transport: Transport, known: Found, stop: Stop) -> Found | None:
    try:
        found = find(transport, known.home, stop)
    except (BadInputError, SiteError):
        return None  # what the interface itself answered says more
    return found if found.rest != known.rest else None


def _closed(said: str, login: Login) -> ShutOutError:
    sentence = _SAID.get(said, said)
    in_doubt = sentence in (NOT_KNOWN, NOT_LET_IN)
    if in_doubt and not _FORM.fullmatch("".join(login.password.split())):
        sentence = OF_THE_LOGIN_PAGE
    return ShutOutError(sentence)


def _of_revisions(rows: Sequence[Record]) -> tuple[set[Power], set[Power]]:
    """Revisions are on unless a post that was changed has none; and what is not sure."""
    kept = any(_revisions(row) for row in rows)
    likely = kept or not any(_is_changed(row) for row in rows)
    return {Power.REVISIONS} if likely else set(), set() if kept else {Power.REVISIONS}


def _rows(client: Client, type: str) -> tuple[Record, ...]:
    """A few posts that this account may edit, those changed last first."""
    asked: Asked = {
        **{"context": "edit", "per_page": _LOOKED_AT, "orderby": "modified"},
        **{"status": ALIVE, "_fields": _FIELDS},
    }
    try:
        return client.listed(ROUTES[type], asked, record).items
    except (RefusedError, ShutOutError):
        return ()  # it may edit none: its powers say so already


_FIELDS = (
    "id",
    "status",
    "date_gmt",
    "modified_gmt",
    "_links.version-history",
    f"_links.{filtering.LINK}",
)


def _is_changed(row: Record) -> bool:
    """Whether it was written again after it was out; WordPress keeps a revision of that."""
    out, changed = moment(row.get("date_gmt")), moment(row.get("modified_gmt"))
    is_out = row.get("status") == PUBLISHED
    return is_out and out is not None and changed is not None and changed > out


def _revisions(row: Record) -> int:
    history = inner(row, "_links", "version-history")
    first = history[0] if isinstance(history, list) and history else None
    count = inner(first, "count") if isinstance(first, dict) else None
    return count if isinstance(count, int) else 0
