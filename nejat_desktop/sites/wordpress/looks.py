"""Looking through the posts and pages of a site: all of them, or what changed since a look before.

A list is read in the order of numbers, since nothing that happens meanwhile moves what was read
already but a deletion: each page overlaps the one before by one post, and steps back where that one
is not where it was. Where a look begins is told by the stamps that the site itself put on changes,
never by a clock of ours. Facts (WordPress 6.1 to 7.1): a new post is stamped with its own date,
which may lie years ahead or back, and what comes out in its time is not stamped at all; hence the
counts.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.ports.posts import FUTURE, PAGE, POST, PRIVATE, PUBLISHED, Post, Seen
from nejat_desktop.domain.ports.transport import OverlongError
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import moment, record, text
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client, Listed
from nejat_desktop.sites.wordpress.posts import (
    ALIVE,
    EVERYWHERE,
    POST_FIELDS,
    ROUTES,
    post_of,
    stamp,
)

OVERLAP = timedelta(minutes=2)
"""How long after its stamp a change may come to sight: it is stamped when the site begins to write
it, and others may be done before."""
_SECOND = timedelta(seconds=1)
_STAMPS = 50
_LEAST = 2
"""Posts on a page: one is that of the page before."""
_FOLLOWING = {POST: PAGE, PAGE: ""}


@dataclass(frozen=True, slots=True)
class Place:
    """How far a look has come. It is what a cursor says."""

    since: datetime | None
    """It looks for what was stamped after this; None: for everything."""
    then: datetime | None
    """From when on the next look will; None: there is no stamp that can be relied on."""
    is_whole: bool
    """Whether it is a look at everything, without the bin."""
    type: str = POST
    """Whose list it is in; empty: it is at its end."""
    offset: int = 0
    """Where the next page begins."""
    last: int = 0
    """The highest number that was seen in this list; 0: none, or the list is not one of all posts
    by their numbers, and where its pages meet can't be told."""

    @property
    def cursor(self) -> str:
        """As text."""
        return json.dumps(to_record(self), separators=(",", ":"))


def place_of(cursor: str) -> Place | None:
    """Where a cursor stands; None for the beginning, and where nothing of ours is written."""
    try:
        place = from_record(Place, json.loads(cursor)) if cursor else None
    except (ValueError, RecursionError, DamagedError):
        return None
    return place if place is None or place.type in ("", *ROUTES) else None


@dataclass(frozen=True, slots=True)
class Stamped:
    """What the site says of when a post was changed."""

    status: str
    date: datetime | None
    modified: datetime | None

    def is_relied_on(self, now: datetime | None) -> bool:
        """Whether a change put this stamp there. The post's own date stands in it until it is
        first changed: that counts only where it can't lie ahead. `now` is the server's clock."""
        if self.modified is None or (now is not None and self.modified > now + OVERLAP):
            return False
        return self.modified != self.date or self.status in (PUBLISHED, PRIVATE)


def newest_stamp(rows: Iterable[Stamped], now: datetime | None) -> datetime | None:
    """The newest stamp that can be relied on."""
    return max(
        (row.modified for row in rows if row.is_relied_on(now) and row.modified), default=None
    )


def unseen_after(newest: datetime, now: datetime | None) -> datetime:
    """The instant up to which everything stamped is there to see by now, by the server's clock.

    It lies before the newest stamp, however late it is there: the server that answers need not
    have the clock of the one that stamps. Without a clock the newest stamp is the latest hour.
    """
    return min(newest - _SECOND, max(newest, now or newest) - OVERLAP)


class Looks:
    """Looks through one site.

    `sees` says what of a type the account sees there: the posts of one author (his number), none
    (None), or all, where it says nothing.
    """

    def __init__(self, client: Client, sees: Mapping[str, int | None]) -> None:
        self._client = client
        self._sees = sees
        self._at_once = PER_PAGE
        """How many posts are asked for: fewer, once so many were too much for one answer."""

    def look(self, cursor: str) -> Iterator[Seen]:
        """The pages of a look from a cursor on."""
        place, begins = place_of(cursor), False
        counts, then = self._survey()
        if place is None:
            place, begins = Place(since=None, then=then, is_whole=True), True
        elif not place.type:
            later = max(filter(None, (place.then, then)), default=None)
            place = Place(since=place.then, then=later, is_whole=False)
        while place.type:
            posts, place = self._page(place)
            yield Seen(posts, place.cursor, {} if place.type else counts, complete=begins)

    def _types(self) -> tuple[str, ...]:
        """The types that the account sees. One that sees no posts is refused when it asks."""
        return tuple(type for type in ROUTES if type == POST or self._sees.get(type, 0) is not None)

    def _survey(self) -> tuple[dict[str, int], datetime | None]:
        """How many there are, and from when on there may be changes that this look can't see."""
        counts: dict[str, int] = {}
        stamps: list[datetime] = []
        clocks: list[datetime | None] = []
        waiting: list[int | None] = []
        for type in self._types():
            found = self._stamps(type)
            stamps += filter(None, [newest_stamp(found.items, found.when)])
            clocks.append(found.when)
            if found.total is not None:
                counts[type] = found.total
            waiting.append(self._how_many(type, FUTURE))
        if None not in waiting:
            counts[FUTURE] = sum(filter(None, waiting))
        newest = max(stamps, default=None)
        return counts, None if newest is None else unseen_after(newest, clocks[0])

    def _stamps(self, type: str) -> Listed[Stamped]:
        """The last changes of one list, without their texts."""
        params: Asked = {
            **self._asking(type),
            "status": ALIVE,
            "orderby": "modified",
            "order": "desc",
            "per_page": _STAMPS,
            "_fields": ("id", "status", "date_gmt", "modified_gmt"),
        }
        return self._client.listed(ROUTES[type], params, _stamped)

    def _how_many(self, type: str, status: str) -> int | None:
        params: Asked = {**self._asking(type), "status": status, "per_page": 1, "_fields": "id"}
        return self._client.listed(ROUTES[type], params, record).total

    def _page(self, place: Place) -> tuple[tuple[Post, ...], Place]:
        """The next page that has a post where the one before ended, and the place after it."""
        offset = place.offset
        found = self._listed(place, offset)
        while offset and place.last and not any(p.id <= place.last for p in found.items):
            most = offset if found.total is None else min(offset, found.total)
            offset = max(0, most - self._at_once)
            found = self._listed(place, offset)
        known = place.last if _is_in_order(found.items) else 0
        fresh = tuple(post for post in found.items if post.id > known)
        after = _after(place, offset, found, self._at_once)
        return fresh, after if after.type in self._types() else replace(after, type="")

    def _listed(self, place: Place, offset: int) -> Listed[Post]:
        """A page; a smaller one where its texts are more than an answer can hold."""
        while True:
            try:
                return self._asked(place, offset)
            except OverlongError:
                if self._at_once <= _LEAST:
                    raise
                self._at_once = max(_LEAST, self._at_once // 4)

    def _asked(self, place: Place, offset: int) -> Listed[Post]:
        params: Asked = {
            **self._asking(place.type),
            "status": ALIVE if place.is_whole else EVERYWHERE,
            "orderby": "id",
            "order": "asc",
            "per_page": self._at_once,
            "offset": offset,
            "_fields": POST_FIELDS,
        }
        if place.since is not None:
            params["modified_after"] = stamp(place.since)
        return self._client.listed(ROUTES[place.type], params, post_of)

    def _asking(self, type: str) -> Asked:
        author = self._sees.get(type)
        asked: Asked = {"context": "edit"}
        return asked | ({"author": author} if author else {})


def _after(place: Place, offset: int, found: Listed[Post], asked: int) -> Place:
    """Where to go on after a page for which so many posts were asked."""
    shown = len(found.items)
    at_end = not shown if found.total is None else offset + asked >= found.total
    if at_end:
        return replace(place, type=_FOLLOWING[place.type], offset=0, last=0)
    if shown < asked or not _is_in_order(found.items):
        return replace(place, offset=offset + asked, last=0)
    return replace(place, offset=offset + shown - 1, last=found.items[-1].id)


def _is_in_order(posts: Sequence[Post]) -> bool:
    """Whether the site lists by number, as asked: plugins that sort lists may not let it."""
    return all(one.id < other.id for one, other in pairwise(posts))


def _stamped(value: object) -> Stamped:
    found = record(value)
    status = text(found.get("status"))
    return Stamped(status, moment(found.get("date_gmt")), moment(found.get("modified_gmt")))
