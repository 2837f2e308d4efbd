"""The index of one year for the search in the browser: stories, words, and which stands where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise

from markupsafe import Markup

from nejat_desktop.domain.dates import reader_year
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.cards import card
from nejat_desktop.sites.folder.catalogue import EditionCatalogue, Item
from nejat_desktop.sites.folder.json_ld import safe_json
from nejat_desktop.sites.folder.search_words import search_words
from nejat_desktop.sites.folder.setting import Setting, search_of

PICTURE_WIDTH = 480
CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""The digits of the index, as `search.js` reads them."""


@dataclass(frozen=True, slots=True)
class YearMatter:
    """What the index of a year is made of: its stories, newest first. The year is its readers'."""

    path: str
    year: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class YearIndex:
    """The index of a year, as the template writes it."""

    year: int
    content: Markup


def year_matters(own: EditionCatalogue) -> Iterator[YearMatter]:
    """The years of an edition, the newest first: stories and the newsroom's own pages."""
    everything = sorted((*own.items, *own.pages), key=_age, reverse=True)
    for year, items in groupby(everything, lambda i: reader_year(i.head.date, own.edition)):
        yield YearMatter(f"{search_of(own.edition)}{year}.js", year, tuple(items))


def year_index(matter: YearMatter, setting: Setting) -> YearIndex:
    """The index. Each whole release is read once, and let go when its words are known."""
    found: dict[str, list[int]] = {}
    for number, item in enumerate(matter.items):
        for word in search_words(setting.release(item)):
            found.setdefault(word, []).append(number)
    words = sorted(found, key=_by_code_unit)
    content = {
        "stories": [_story(item, setting) for item in matter.items],
        "words": " ".join(front_coded(words)),
        "places": " ".join(distances(found[word]) for word in words),
    }
    return YearIndex(matter.year, Markup(safe_json(content)))  # noqa: S704 - escaped by safe_json


def _age(item: Item) -> tuple[datetime, str]:
    return item.head.date, item.head.article


def front_coded(words: Sequence[str]) -> Iterator[str]:
    """Sorted words, each as the number of letters that it shares with the one before, and the
    rest. Letters are counted as browsers count them, in UTF-16."""
    for before, word in pairwise(("", *words)):
        ours, theirs = word.encode("utf-16-le"), before.encode("utf-16-le")
        shared = 0
        most = min(len(ours), len(theirs), 2 * (len(CODE) - 1))
        while shared < most and ours[shared : shared + 2] == theirs[shared : shared + 2]:
            shared += 2
        if shared and 0xD8 <= ours[shared - 1] <= 0xDB:
            shared -= 2
        yield CODE[shared // 2] + ours[shared:].decode("utf-16-le")


def distances(numbers: Sequence[int]) -> str:
    """Ascending numbers as the distances between them, five bits a digit, the lowest first."""
    return "".join(_digits(after - before) for before, after in pairwise((0, *numbers)))


def _digits(number: int) -> str:
    out = ""
    while number > 31:
        out += CODE[(number & 31) + 32]
        number >>= 5
    return out + CODE[number]


def _by_code_unit(word: str) -> bytes:
    """Browsers compare texts by UTF-16 units; so the index is sorted for them."""
    return word.encode("utf-16-be")


def _story(item: Item, setting: Setting) -> dict[str, object]:
    found = card(item, setting)
    page = setting.search
    told: dict[str, object] = {
        "address": link(page, item.address),
        "kind": item.head.kind.value,
        "kicker": found.kicker,
        "headline": found.headline,
        "excerpt": found.excerpt,
        "date": found.date,
        "iso": item.head.date.isoformat(timespec="seconds"),
    }
    if found.picture is None:
        return told
    width, height = found.picture.size(PICTURE_WIDTH)
    src = link(page, found.picture.path(PICTURE_WIDTH))
    return {**told, "picture": {"src": src, "width": width, "height": height}}
