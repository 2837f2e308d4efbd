"""Marks in the margin beside paragraphs that have open comments; nothing of them is in the text."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.comment import Thread
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import IconButton
from nejat_desktop.ui.write.paper import Paper

_SIDE, _GAP = 24, 28
"""The button's side, and its distance from the text, px."""


class CommentMarks(QObject):
    """Buttons on the page's viewport, at the end edge of the text; they follow their rows."""

    chosen = Signal(str)
    """A row's id."""

    def __init__(self, theme: Theme, paper: Paper) -> None:
        super().__init__(paper)
        self._theme, self._paper = theme, paper
        self._marks: dict[str, IconButton] = {}
        text = paper.text
        text.verticalScrollBar().valueChanged.connect(self.follow)
        text.rows.documentSizeChanged.connect(self.follow)
        theme.changed.connect(self.follow)

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows that have a mark now."""
        return tuple(row for row, mark in self._marks.items() if not mark.isHidden())

    def show_threads(self, threads: Sequence[Thread]) -> None:
        """A mark for each paragraph with an open thread."""
        counts: dict[str, int] = {}
        for thread in threads:
            if thread.is_open and thread.first.row:
                counts[thread.first.row] = counts.get(thread.first.row, 0) + 1
        for row in [row for row in self._marks if row not in counts]:
            self._marks.pop(row).deleteLater()
        for row, count in counts.items():
            mark = self._marks.get(row) or self._mark(row)
            words = self.tr("{count} comment(s) on this paragraph", "", count)
            mark.set_name(words.format(count=self._theme.number(count)))
        self.follow()

    def follow(self) -> None:
        """Stand beside the first line of each paragraph; those that are gone have none."""
        text, px = self._paper.text, self._theme.px
        measure, side = text.rows.measure(), px(_SIDE)
        for row, mark in self._marks.items():
            block = text.block_of(row)
            mark.setVisible(block is not None)
            if block is None:
                continue
            top = round(text.rows.blockBoundingRect(block).top())
            left = round(measure.x + measure.width) + px(_GAP)
            if text.direction == "rtl":
                left = round(measure.x) - px(_GAP) - side
            mark.setGeometry(left, top - text.verticalScrollBar().value(), side, side)

    def _mark(self, row: str) -> IconButton:
        mark = IconButton(
            self._theme,
            "chat-teardrop-text",
            "",
            size=18,
            color="accent",
            parent=self._paper.text.viewport(),
        )
        mark.clicked.connect(lambda _on=False: self.chosen.emit(row))
        self._marks[row] = mark
        return mark
