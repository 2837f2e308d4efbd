"""How far the looks at a site have come: what a run that breaks leaves to the next one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.ports.posts import PAGE, POST, Rank
from nejat_desktop.domain.records import from_record, to_record

Place = tuple[str, int]
"""A type and a number: where a post stands at a site."""
AT_MOST = 2_400
"""Posts that one look asks for because of a mere doubt: six requests where none is gone. With the
eight of a look and the two for comments it stays below twenty at any size of an archive."""
UNCOUNTED = 500
"""The same where a site does not count what it lists: five requests."""
_KEY = "look"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the next look goes on. It is kept in the place of the site's cursor, which is in it."""

    cursor: str = ""
    open: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Posts that stood there otherwise than agreed, by type: they are asked for until what was
    found is dealt with, for no look by stamps shows them a second time."""
    through: Place | None = None
    """Of a look at everything that is not at its end: all up to here was shown by it."""
    lowest: dict[str, int] = field(default_factory=dict)
    """Of any look that is not at its end: the lowest numbers of others' posts that it showed."""
    checked: Place = (POST, 0)
    """Up to where posts were asked for because of a doubt, the last time."""
    owed: int = 0
    """How many are still to be asked for because of it."""
    is_midway: bool = False
    """Whether the cursor stands in the middle of a look."""

    @property
    def text(self) -> str:
        """As it is kept: the cursor alone where there is nothing else to say."""
        if self == Standing(self.cursor, checked=self.checked):
            return self.cursor
        return json.dumps({_KEY: to_record(self)}, separators=(",", ":"))

    @property
    def places(self) -> frozenset[Place]:
        """What is open."""
        return frozenset((type, id) for type, ids in self.open.items() for id in ids)

    def covers(self, place: Place) -> bool:
        """Whether a look at everything that was broken off has come by a place."""
        return self.through is not None and place_key(place) <= place_key(self.through)


def standing_of(text: str) -> Standing:
    """What was kept; a plain cursor is one, too."""
    try:
        kept = json.loads(text) if text else None
        if isinstance(kept, dict) and _KEY in kept:
            return from_record(Standing, kept[_KEY])
    except (ValueError, RecursionError, DamagedError):
        return Standing()
    return Standing(text)


def place_key(place: Place) -> tuple[bool, int]:
    """The order in which a look comes by: posts, then pages, by their numbers."""
    return place[0] == PAGE, place[1]


def by_type(places: Iterable[Place]) -> dict[str, tuple[int, ...]]:
    """Places as numbers by type, in order."""
    found: dict[str, list[int]] = {}
    for type, id in sorted(places, key=place_key):
        found.setdefault(type, []).append(id)
    return {type: tuple(ids) for type, ids in found.items()}


def is_sure(types: Iterable[str], ranks: Mapping[str, Rank], lowest: Mapping[str, int]) -> bool:
    """Whether nothing was. A post of somebody else's that was changed, with a number that the look
    before came by, may have been unsaved then; so it can hide one that was deleted."""
    return all(
        type in ranks
        and ranks[type].fewer == 0
        and lowest.get(type, ranks[type].last + 1) > ranks[type].last
        for type in types
    )


def uncounted(places: Iterable[Place], ranks: Mapping[str, Rank]) -> Iterable[Place]:
    """Those that the look before could not count, as they were made after it."""
    return [(type, id) for type, id in places if type in ranks and id > ranks[type].last]


def in_circle(places: Iterable[Place], after: Place) -> Sequence[Place]:
    """Places in their order, from behind one on, and round."""
    ordered = sorted(places, key=place_key)
    behind = [place for place in ordered if place_key(place) > place_key(after)]
    return [*behind, *ordered[: len(ordered) - len(behind)]]
