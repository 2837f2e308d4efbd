"""Which texts of two editions tell the same story: scored, with the reasons. Pure."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid

NEAR = timedelta(days=2)
"""Two texts of one story come out so close to each other."""
ENOUGH = 4
"""The least score of an offer: one strong reason, or some weak ones together."""
COMMON = 6
"""A picture under more texts of an edition than this is a logo, and tells nothing; so does a name
in more headlines of the same days."""
_LINK, _PICTURE, _NAME, _NUMBER = 5, 4, 2, 1
_MOST_NAMES, _MOST_NUMBERS = 3, 2
_VOWELS = str.maketrans("", "", "aeiouwy")
_LEAST = 3
_SIZE = re.compile(r"-\d{1,5}x\d{1,5}(?=\.\w+$)|-scaled(?=\.\w+$)")
_NUMBERS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’\u200c][^\W\d_]+)*")


class Reason(StrEnum):
    """Why two texts may be one story."""

    LINK = "link"
    """One of them leads to the other."""
    PICTURE = "picture"
    """They show the same picture."""
    DATE = "date"
    """They came out within two days."""
    NAME = "name"
    """The same names stand in their headlines."""
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Told:
    """What is looked at of a text."""

    article: Uid
    story: Uid
    edition: str
    headline: str
    date: datetime
    address: str = ""
    """Where readers find it, without scheme and closing slash."""
    pictures: frozenset[str] = frozenset()
    """Keys of its pictures: `picture_key`, or the sha256 of an original."""
    links: frozenset[str] = frozenset()
    """Where its text leads to, as `address`."""
    names: frozenset[str] = field(default=frozenset())
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Offer:
    """Two texts of different editions that may be one story."""

    one: Told
    other: Told
    score: int
    reasons: tuple[tuple[Reason, str], ...]
    """The strongest first, each with what it rests on: a name, a number, days apart."""


def skeleton(word: str) -> str:
    """A name as it sounds in Latin letters, without vowels: `Rouhani` and `روحانی` are one."""
    bare = slug_from(word).replace("-", "").translate(_VOWELS)
    return re.sub(r"(.)\1+", r"\1", bare.replace("kh", "h").replace("gh", "g").replace("q", "g"))


def names_in(headline: str) -> frozenset[str]:
    """The skeletons of what may be names: of a script with capitals, those that have one."""
    words = _LETTERS.findall(headline)
    has_capitals = any(word[0].isupper() for word in words)
    chosen = (w for w in words if not has_capitals or w[0].isupper())
    found = (skeleton(word) for word in chosen)
    return frozenset(one for one in found if len(one) >= _LEAST)


def numbers_in(headline: str) -> frozenset[int]:
    """Its numbers, in whatever digits they are written."""
    return frozenset(int(found) for found in _NUMBERS.findall(headline) if 1 < len(found) < 16)


def picture_key(address: str) -> str:
    """The name of a picture's file, as every site that has it calls it; empty for short ones."""
    name = _SIZE.sub("", address.rpartition("/")[2].partition("?")[0].casefold())
    return name if len(name.rpartition(".")[0]) >= _LEAST * 2 else ""


def offers(told: Sequence[Told], refused: frozenset[frozenset[Uid]]) -> list[Offer]:
    """For each text its best partner in each other edition, where that is mutual; best first.

    Pairs that were refused, and texts that are one story already, are left out.
    """
    by_uid = {one.article: one for one in told}
    scored: dict[frozenset[Uid], Offer] = {}
    for pair in _candidates(told):
        if pair in refused or pair in scored or len(pair) < 2:
            continue
        one, other = sorted((by_uid[uid] for uid in pair), key=lambda t: (t.edition, t.article))
        if one.edition != other.edition and one.story != other.story:
            offer = _scored(one, other)
            if offer.score >= ENOUGH:
                scored[pair] = offer
    best = _best(scored.values())
    chosen = [o for o in scored.values() if _is_mutual(o, best)]
    return sorted(chosen, key=lambda o: (-o.score, o.one.date, o.one.article))


def _scored(one: Told, other: Told) -> Offer:
    found = list(_reasons(one, other))
    found.sort(key=lambda reason: -reason[0])
    return Offer(one, other, sum(points for points, _, _ in found), tuple(r[1:] for r in found))


def _reasons(one: Told, other: Told) -> Iterator[tuple[int, Reason, str]]:
    if (other.address and other.address in one.links) or (
        one.address and one.address in other.links
    ):
        yield _LINK, Reason.LINK, ""
    shared = one.pictures & other.pictures
    if shared:
        yield _PICTURE, Reason.PICTURE, str(len(shared))
    apart = abs(one.date - other.date)
    if apart <= NEAR:
        yield 2 if apart < timedelta(days=1) else 1, Reason.DATE, str(apart.days)
        for name in sorted(one.names & other.names)[:_MOST_NAMES]:
            yield _NAME, Reason.NAME, _shown(name, one, other)
        for number in sorted(one.numbers & other.numbers)[:_MOST_NUMBERS]:
            yield _NUMBER, Reason.NUMBER, str(number)


def _shown(name: str, one: Told, other: Told) -> str:
    """A name as both headlines write it."""
    spelt = [
        next((w for w in _LETTERS.findall(t.headline) if skeleton(w) == name), name)
        for t in (one, other)
    ]
    return " = ".join(dict.fromkeys(spelt))


def _candidates(told: Sequence[Told]) -> Iterator[frozenset[Uid]]:
    """Pairs with anything in common: nobody holds each text against each."""
    yield from _sharing(told, lambda one: one.pictures)
    addresses = {one.address: one.article for one in told if one.address}
    for one in told:
        for link in one.links:
            if link in addresses:
                yield frozenset((one.article, addresses[link]))
    yield from _near(told)


def _sharing(
    told: Sequence[Told], keys: Callable[[Told], Iterable[str]]
) -> Iterator[frozenset[Uid]]:
    shelves: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        for key in keys(one):
            shelves[key].append(one)
    for shelf in shelves.values():
        counts = Counter(one.edition for one in shelf)
        if len(counts) > 1 and max(counts.values()) <= COMMON:
            yield from _across(shelf)


def _near(told: Sequence[Told]) -> Iterator[frozenset[Uid]]:
    """Pairs of a name or number in common, of nearly the same day."""
    shelves: dict[tuple[object, int], list[Told]] = defaultdict(list)
    for one in told:
        day = one.date.toordinal()
        for key in (*one.names, *one.numbers):
            for near in range(day - NEAR.days, day + NEAR.days + 1):
                shelves[key, near].append(one)
    for shelf in shelves.values():
        counts = Counter(one.edition for one in shelf)
        if len(counts) > 1 and max(counts.values()) <= COMMON:
            yield from _across(shelf)


def _across(shelf: Sequence[Told]) -> Iterator[frozenset[Uid]]:
    for place, one in enumerate(shelf):
        for other in shelf[place + 1 :]:
            if one.edition != other.edition:
                yield frozenset((one.article, other.article))


Best = Mapping[tuple[Uid, str], Offer]


def _best(found: Iterable[Offer]) -> Best:
    """The best offer of each text for each other edition."""
    best: dict[tuple[Uid, str], Offer] = {}
    for offer in sorted(found, key=_rank):
        best.setdefault((offer.one.article, offer.other.edition), offer)
        best.setdefault((offer.other.article, offer.one.edition), offer)
    return best


def _rank(offer: Offer) -> tuple[object, ...]:
    apart = abs(offer.one.date - offer.other.date)
    return (-offer.score, apart, offer.one.article, offer.other.article)


def _is_mutual(offer: Offer, best: Best) -> bool:
    one, other = offer.one, offer.other
    return best[one.article, other.edition] is offer and best[other.article, one.edition] is offer
