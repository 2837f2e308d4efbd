"""The tables of a simulated WordPress: what it keeps, its settings and its numbers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from random import Random
from zoneinfo import ZoneInfo

from nejat_desktop.domain.ports.clock import Clock
from tests.simulated.accounts import account
from tests.simulated.record import Record
from tests.simulated.things import Account, Comment, Entry, Term, Upload

POST_TYPES = {"post": "posts", "page": "pages"}
"""The types of entries, and where they stand in the REST interface."""


@dataclass
class Settings:
    """What the owner of a site chose, and what is odd about the machine that it runs on."""

    home: str = "https://en.example.test/"
    """With a slash at its end."""
    name: str = "Lab English"
    description: str = ""
    timezone: str = "Europe/London"
    plain_links: bool = False
    """Plain permalinks: the REST root is `/index.php?rest_route=/`."""
    revisions: bool = True
    strict_login: bool = False
    """A plugin asks for the user early: a wrong password is refused on public routes too."""
    skew: int = 0
    """By how many seconds the server's clock is ahead of ours."""
    rewrite: Callable[[str], str] | None = None
    """What a plugin makes of each text that is saved."""
    version: str = "6.1.9"
    sizes_at_once: int | None = None
    """How many sizes of a picture it makes before it dies of it; None: as many as there are."""


class Site:
    """One site. Entries are changed through `saving` only, so that slugs and the record agree."""

    def __init__(self, clock: Clock, random: Random, settings: Settings) -> None:
        self.clock, self.random, self.settings = clock, random, settings
        self.record = Record()
        self.accounts: list[Account] = []
        self.entries: dict[str, dict[int, Entry]] = {kind: {} for kind in POST_TYPES}
        self.uploads: dict[int, Upload] = {}
        self.terms: dict[int, Term] = {}
        self.comments: dict[int, Comment] = {}
        self.slugs: Counter[tuple[str, str]] = Counter()
        """How many entries and uploads have a slug, by type."""
        self.waiting: set[int] = set()
        """The numbers of posts that wait for their date."""
        self._posts = self._terms = self._comments = 0
        self.default_category = self.add_term_number()
        self.terms[1] = Term(1, "category", "Uncategorized", "uncategorized")

    # numbers and time

    def add_post_number(self) -> int:
        """Entries, uploads and revisions are numbered in one row."""
        self._posts += 1
        return self._posts

    def add_term_number(self) -> int:
        """The next number of a term, of any taxonomy."""
        self._terms += 1
        return self._terms

    def add_comment_number(self) -> int:
        """The next number of a comment."""
        self._comments += 1
        return self._comments

    def now(self) -> int:
        """The server's own time, in whole seconds."""
        return int(self.clock().timestamp()) + self.settings.skew

    # looking

    def entry(self, id: int) -> Entry | None:
        """A post or page by its number."""
        return self.entries["post"].get(id) or self.entries["page"].get(id)

    def has_slug(self, entry_type: str, slug: str) -> bool:
        """Whether somebody has a slug already that one of this type would collide with."""
        slugs = self.slugs
        if entry_type == "post":
            return slugs["post", slug] > 0
        if entry_type == "page":
            return slugs["page", slug] > 0 or slugs["attachment", slug] > 0
        return any(slugs[kind, slug] > 0 for kind in ("post", "page", "attachment"))

    def give_slug(self, entry_type: str, old: str, new: str) -> None:
        """Note that a slug is another one now; empty: none."""
        if old == new:
            return
        if old:
            self.slugs[entry_type, old] -= 1
        if new:
            self.slugs[entry_type, new] += 1

    def used(self, term: Term) -> int:
        """How many published posts stand under a term."""
        name = "categories" if term.taxonomy == "category" else "tags"
        posts = self.entries["post"].values()
        return sum(one.status == "publish" and term.id in getattr(one, name) for one in posts)

    # people

    def add_account(
        self, login: str, role: str, password: str, *, multisite: bool = False
    ) -> Account:
        """Somebody who may log in."""
        made = account(len(self.accounts) + 1, login, role, password, multisite=multisite)
        self.accounts.append(made)
        return made

    def account(self, id: int) -> Account | None:
        """Somebody by the number."""
        return self.accounts[id - 1] if 0 < id <= len(self.accounts) else None

    # words of time

    def local(self, instant: int) -> str:
        """An instant by the clocks of the site's own town."""
        return written(instant + offset(self.settings.timezone, instant // 3600))


@lru_cache(maxsize=8192)
def written(instant: int) -> str:
    """Seconds since 1970 as WordPress writes an instant: `2026-03-02T08:00:00`."""
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%S")


@lru_cache(maxsize=8192)
def offset(timezone: str, hour: int) -> int:
    """How far a town is ahead of UTC in an hour, in seconds."""
    if timezone == "UTC":
        return 0
    shift = datetime.fromtimestamp(hour * 3600, ZoneInfo(timezone)).utcoffset()
    return int(shift.total_seconds()) if shift else 0


def instant_of(text: str, timezone: str, *, is_utc: bool) -> int | None:
    """What a date of a request means: with an offset, else UTC or the site's own time."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    if read.tzinfo is None:
        read = read.replace(tzinfo=UTC if is_utc or timezone == "UTC" else ZoneInfo(timezone))
    return int(read.timestamp())
