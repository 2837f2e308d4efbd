"""How many posts there are still of those that a look before has counted.

A site gives its numbers in ascending order and never twice: what was made since stands above the
highest number of that look, and what is in the bin is counted too. So one request tells whether
anything was deleted for good, however much came meanwhile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nejat_desktop.domain.ports.posts import Rank
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import identifier, record
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client


@dataclass(frozen=True, slots=True)
class Top:
    """The end of a list by numbers, the bin in it."""

    last: int
    """The highest number; 0: the list was empty."""
    count: int
    """How many there were up to it."""


def ranked(
    client: Client, route: str, asked: Asked, was: Top | None
) -> tuple[Top | None, Rank | None]:
    """The end of a list now, and what became of those up to its end at the look before.

    None where that can't be told: the site does not say how many there are, or does not list by
    number, or there was no look before. One request; two where more than a page was made since.
    """
    params: Asked = {**asked, "orderby": "id", "order": "desc", "per_page": PER_PAGE}
    found = client.listed(route, params, _number)
    if found.total is None or not _descends(found.items):
        return None, None
    top = Top(found.items[0] if found.items else 0, found.total)
    if was is None:
        return top, None
    newer = sum(number > was.last for number in found.items)
    if newer < len(found.items) or newer == found.total:
        return top, Rank(was.last, was.count - (found.total - newer))
    return top, Rank(was.last, _fewer(client, route, asked, was))


def _fewer(client: Client, route: str, asked: Asked, was: Top) -> int:
    """Whether the last of those that were counted stands where it stood: 0; else 1 or -1."""
    if not was.count:
        return 0
    place: Asked = {"orderby": "id", "order": "asc", "offset": was.count - 1, "per_page": 1}
    (there,) = client.listed(route, {**asked, **place}, _number).items or (was.last + 1,)
    return (there > was.last) - (there < was.last)


def _descends(numbers: Sequence[int]) -> bool:
    return all(one > other for one, other in pairwise(numbers))


def _number(value: object) -> int:
    return identifier(record(value).get("id"))
