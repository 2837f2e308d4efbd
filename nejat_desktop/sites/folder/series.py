"""The box of a series on the page of one of its parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from nejat_desktop.sites.folder.catalogue import Item
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story_matter import StoryMatter


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a series: without an address it is text."""

    label: str
    text: str
    address: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class SeriesBox:
    """The series that an article belongs to, and the parts before and after it."""

    title: str
    label: str
    parts: Sequence[Part]
    before: Part | None
    after: Part | None


def series_box(matter: StoryMatter, setting: Setting) -> SeriesBox | None:
    """The box of a series; a part that is not live in this edition is named without a link."""
    head, words = matter.item.head, setting.words
    live = {part.head.part: part for part in matter.parts}
    if not head.series or not head.part:
        return None
    numbers = range(1, max(live) + 1)
    parts = {n: _part(n, live.get(n), matter.item, setting) for n in numbers}
    return SeriesBox(
        words("series", title=head.series_title),
        words("part", number=words.ordinal(head.part)),
        tuple(parts.values()),
        _neighbour(parts.get(head.part - 1)),
        _neighbour(parts.get(head.part + 1)),
    )


def _part(number: int, found: Item | None, present: Item, setting: Setting) -> Part:
    words = setting.words
    label = words("part_label", number=words.ordinal(number))
    if found is None:
        return Part(label, words("part_missing", part=label))
    headline = found.head.headline
    if found is present:
        return Part(label, words("this_article", headline=headline), current=True)
    return Part(label, headline, found.address)


def _neighbour(part: Part | None) -> Part | None:
    return part if part is not None and part.address else None
