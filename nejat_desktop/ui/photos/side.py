"""The side panel of the photos: shelves, galleries, months and credits with their counts."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.kept_filter import KeptFilter
from nejat_desktop.domain.photo_grid import PhotoCounts, Shelf
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.photos.asked import Group, Where, month_key
from nejat_desktop.ui.photos.words import (
    GROUP_ICONS,
    SHELF_ICONS,
    PhotoWords,
    group_words,
    shelf_words,
)
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets.line_tree import LineTree, TreeLine


class PhotosSide(LineTree):
    """`chosen` tells which line a person went to: a Where."""

    def __init__(self, theme: Theme, words: PhotoWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._counts: PhotoCounts | None = None
        self._numbers: dict[Where, int] = {}
        self._kept: Sequence[KeptFilter] = ()
        self._kept_counts: Mapping[str, int] = {}
        self.retranslate(words)
        self.show_key(Where())

    @property
    def counts(self) -> PhotoCounts | None:
        """The numbers that are shown; None before they are known."""
        return self._counts

    @property
    def galleries(self) -> dict[str, str]:
        """The headlines of the galleries that are listed, by story."""
        return {g.story: g.headline for g in self._counts.galleries} if self._counts else {}

    def show_kept(self, kept: Sequence[KeptFilter], counts: Mapping[str, int]) -> None:
        """Kept filters, and how many photos each lets through, by uid."""
        before = self._lines()
        self._kept, self._kept_counts = kept, counts
        if self._lines() != before:
            self.retranslate(self._words)
        self.show_counts(lambda key: self.count(key) if isinstance(key, Where) else 0)

    def count(self, where: Where) -> int:
        """How many photos stand at a line, as far as it is known."""
        if where.group is Group.KEPT:
            return self._kept_counts.get(where.key, 0)
        return self._numbers.get(where, 0)

    def show_photos(self, counts: PhotoCounts) -> None:
        """Other numbers, and with them other galleries, months and credits."""
        before = self._lines()
        self._counts = counts
        self._numbers = _numbers(counts)
        if self._lines() != before:
            self.retranslate(self._words)
        self.show_counts(lambda key: self.count(key) if isinstance(key, Where) else 0)

    def retranslate(self, words: PhotoWords) -> None:
        """The lines again, for other words or other settings."""
        self._words = words
        lines = self._lines()
        self.set_groups([(group_words(g), found) for g, found in lines.items() if found])
        self.setAccessibleName(self.tr("Where"))

    def _lines(self) -> dict[Group, list[TreeLine]]:
        shelves = [_line(Where(key=s.value), shelf_words(s), SHELF_ICONS[s]) for s in Shelf]
        icon, counts = GROUP_ICONS[Group.KEPT], self._counts
        kept = [TreeLine(Where(Group.KEPT, k.uid), k.name, icon, editable=True) for k in self._kept]
        if counts is None:
            return {Group.SHELF: shelves, Group.KEPT: kept}
        listed: dict[Group, list[tuple[str, str]]] = {
            Group.GALLERY: [(g.story, g.headline or untitled()) for g in counts.galleries],
            Group.MONTH: [
                (month_key(s), self._words.month(month_key(s))) for s, _ in counts.months
            ],
            Group.CREDIT: [(credit, credit) for credit, _ in counts.credits],
        }
        return {Group.SHELF: shelves, Group.KEPT: kept} | {
            group: [_line(Where(group, key), said, GROUP_ICONS[group]) for key, said in lines]
            for group, lines in listed.items()
        }


def _line(where: Where, words: str, icon: str) -> TreeLine:
    return TreeLine(where, words, icon)


def _numbers(counts: PhotoCounts) -> dict[Where, int]:
    found = {Where(Group.SHELF, shelf.value): n for shelf, n in counts.shelves.items()}
    found |= {Where(Group.GALLERY, g.story): g.pictures for g in counts.galleries}
    found |= {Where(Group.MONTH, month_key(span)): n for span, n in counts.months}
    return found | {Where(Group.CREDIT, credit): n for credit, n in counts.credits}
