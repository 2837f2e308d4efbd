"""Looking through the posts and pages of a site: all of them, or what changed since a look before.

Where a look begins is told by the stamps that the site itself put on changes,
never by a clock of ours. Facts (WordPress 6.1 to 7.1): a new post is stamped with its own date,
which may lie years ahead or back, and what is deleted for good leaves no stamp at all. Numbers are
given in ascending order and never twice, so what was deleted is told by how many there are still up
to the highest number of the look before, whatever was made since (`ranking`).
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.ports.posts import PAGE, POST, PRIVATE, PUBLISHED, Rank
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import moment, record, text
from nejat_desktop.sites.wordpress.client import Client, Listed, Read
from nejat_desktop.sites.wordpress.posts import ALIVE, EVERYWHERE, ROUTES, stamp
from nejat_desktop.sites.wordpress.ranking import Top, ranked
from nejat_desktop.sites.wordpress.walking import Stand, Walk

T = TypeVar("T")

OVERLAP = timedelta(minutes=2)
"""How long after its stamp a change may come to sight: it is stamped when the site begins to write
it, and others may be done before."""
_SECOND = timedelta(seconds=1)
_STAMPS = 50
_FOLLOWING = {POST: PAGE, PAGE: ""}
_END = 2**63 - 1


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
    counts: dict[str, int] = field(default_factory=dict)
    """How many of each type there were outside the bin when the look began."""
    tops: dict[str, Top] = field(default_factory=dict)
    """Where each list ended then: the next look counts up to there."""
    ranks: dict[str, Rank] = field(default_factory=dict)
    """What became of those that the look before counted."""

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


@dataclass(frozen=True, slots=True)
class Looked(Generic[T]):
    """One page of a look; see `domain.ports.posts.Seen`."""

    posts: tuple[T, ...]
    cursor: str
    counts: Mapping[str, int] = field(default_factory=dict)
    complete: bool = False
    is_whole: bool = False
    through: tuple[str, int] | None = None
    ranks: Mapping[str, Rank] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asking(Generic[T]):
    """What a look asks of each post, and how it is read."""

    fields: tuple[str, ...]
    read: Read[T]
    number: Callable[[T], int]
    whole: tuple[str, ...] = ALIVE
    """The statuses that a look at everything comes by."""


class Looks(Generic[T]):
    """Looks through one site.

    `sees` says what of a type the account sees there: the posts of one author (his number), none
    (None), or all, where it says nothing.
    """

    def __init__(self, client: Client, sees: Mapping[str, int | None], asking: Asking[T]) -> None:
        self._client = client
        self._sees = sees
        self._asking_for = asking

    def look(self, cursor: str) -> Iterator[Looked[T]]:
        """The pages of a look from a cursor on."""
        place = place_of(cursor)
        begins = place is None
        if place is None or not place.type:
            place = self._begun(place)
        walks: dict[str, Walk[T]] = {}
        is_in_order = place.last > 0 or not place.offset
        while place.type:
            if place.type not in walks:
                walks[place.type] = self._walk(place)
            posts, stand = walks[place.type].page(Stand(place.offset, place.last))
            is_in_order = is_in_order and (stand is None or stand.last > 0)
            through = (place.type, stand.last if stand else _END) if is_in_order else None
            place, is_in_order = self._after(place, stand), is_in_order or stand is None
            found = Looked(posts, place.cursor, complete=begins, is_whole=place.is_whole)
            if place.type:
                yield replace(found, through=through)
            else:
                yield replace(found, counts=place.counts, ranks=place.ranks)

    def _begun(self, before: Place | None) -> Place:
        """The place at which a look begins, after another or as the first."""
        counts, then = self._survey()
        tops: dict[str, Top] = {}
        ranks: dict[str, Rank] = {}
        for type in self._types():
            was = before.tops.get(type) if before else None
            asked: Asked = {**self._asking(type), "status": EVERYWHERE, "_fields": "id"}
            top, rank = ranked(self._client, ROUTES[type], asked, was)
            tops |= {type: top} if top is not None else {}
            ranks |= {type: rank} if rank is not None else {}
        told = Place(None, then, is_whole=True, counts=counts, tops=tops, ranks=ranks)
        if before is None:
            return told
        later = max(filter(None, (before.then, then)), default=None)
        return replace(told, since=before.then, then=later, is_whole=False)

    def _after(self, place: Place, stand: Stand | None) -> Place:
        if stand is not None:
            return replace(place, offset=stand.offset, last=stand.last)
        after = replace(place, type=_FOLLOWING[place.type], offset=0, last=0)
        return after if after.type in self._types() else replace(after, type="")

    def _walk(self, place: Place) -> Walk[T]:
        asking = self._asking_for
        params: Asked = {
            **self._asking(place.type),
            "status": asking.whole if place.is_whole else EVERYWHERE,
            "_fields": asking.fields,
        }
        if place.since is not None:
            params["modified_after"] = stamp(place.since)
        return Walk(self._client, ROUTES[place.type], params, asking.read, asking.number)

    def _types(self) -> tuple[str, ...]:
        """The types that the account sees. One that sees no posts is refused when it asks."""
        return tuple(type for type in ROUTES if type == POST or self._sees.get(type, 0) is not None)

    def _survey(self) -> tuple[dict[str, int], datetime | None]:
        """How many there are, and from when on there may be changes that this look can't see."""
        counts: dict[str, int] = {}
        stamps: list[datetime] = []
        clocks: list[datetime | None] = []
        for type in self._types():
            found = self._stamps(type)
            stamps += filter(None, [newest_stamp(found.items, found.when)])
            clocks.append(found.when)
            if found.total is not None:
                counts[type] = found.total
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

    def _asking(self, type: str) -> Asked:
        author = self._sees.get(type)
        asked: Asked = {"context": "edit"}
        return asked | ({"author": author} if author else {})


def _stamped(value: object) -> Stamped:
    found = record(value)
    status = text(found.get("status"))
    return Stamped(status, moment(found.get("date_gmt")), moment(found.get("modified_gmt")))
