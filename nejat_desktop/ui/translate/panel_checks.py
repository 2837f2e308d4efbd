"""Checks on the current paragraph: what is worth a look, and the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.comment import Thread
from nejat_desktop.translation.checks import Remark
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.translate.panel_parts import ColumnHead, QuietLine
from nejat_desktop.ui.translate.remark_words import remark_words
from nejat_desktop.ui.widgets import Button, ButtonKind, Line, RoleLabel, scrolling
from nejat_desktop.ui.write.pane import clear_layout
from nejat_desktop.ui.write.words import count_words


class RemarkRow(QWidget):
    """One remark: mark, sentence, and “Show” where there is a place for it."""

    shown = Signal(object)

    def __init__(self, theme: Theme, remark: Remark) -> None:
        super().__init__()
        self.remark = remark
        self._theme = theme
        self.words = RoleLabel(theme, remark_words(remark), color="text_soft", wrap=True)
        self.button = Button(theme, self.tr("Show"), ButtonKind.TEXT, small=True)
        self.button.setAccessibleDescription(self.words.text())
        self.button.setVisible(remark.length > 0)
        self.button.clicked.connect(lambda _on=False: self.shown.emit(self.remark))
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(5), px(8), px(5))
        row.setSpacing(px(8))
        row.addSpacing(px(8 + 16 + 8))  # unlike a margin, it changes sides with the interface
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark at the start edge, beside the first line."""
        px = self._theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - px(32) if rtl else px(16)
        picture = self._theme.pixmap("warning", "warning", 16)
        QPainter(self).drawPixmap(QPointF(left, px(9)), picture)


class SourceComment(QWidget):
    """What the desk says about the source of the paragraph; it is answered in Write."""

    def __init__(self, theme: Theme, thread: Thread) -> None:
        super().__init__()
        self._theme = theme
        said = thread.comments[-1]
        words = self.tr("On the source, {person}: “{words}”").format(
            person=isolate(said.stamp.person.name), words=isolate(said.text)
        )
        self.words = RoleLabel(theme, words, color="text_soft", wrap=True)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(5), px(8), px(5))
        row.addSpacing(px(8 + 16 + 8))
        row.addWidget(self.words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark of comments at the start edge."""
        px = self._theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - px(32) if rtl else px(16)
        picture = self._theme.pixmap("chat-teardrop-text", "muted", 16)
        QPainter(self).drawPixmap(QPointF(left, px(9)), picture)


class ChecksColumn(QWidget):
    """Head and remarks; a quiet line when there is nothing to say."""

    shown = Signal(object)
    """Go to the place of this Remark."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._remarks: tuple[Remark, ...] | None = None
        self.head = ColumnHead(theme, self.tr("Checks"), keys)
        self.quiet = QuietLine(theme, "check", "ok")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._said = QVBoxLayout()
        self._said.setSpacing(0)
        self.comments: list[SourceComment] = []
        inside.addLayout(self._said)
        inside.addLayout(self._rows)
        inside.addWidget(self.quiet)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line(theme))
        column.addWidget(scrolling(content), 1)

    @property
    def rows(self) -> tuple[RemarkRow, ...]:
        """The remarks as they stand."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, RemarkRow))

    def show_remarks(
        self, remarks: Sequence[Remark], quiet: str, elsewhere: int, *, passed: bool
    ) -> None:
        """Other remarks; `quiet` is said when there are none, `elsewhere` counts the others.

        `passed`: there is a text, and nothing was found in it.
        """
        self._say_count(len(remarks), elsewhere)
        self.quiet.setVisible(not remarks)
        self.quiet.show_words(quiet, *(("check", "ok") if passed else ("info", "muted")))
        if tuple(remarks) == self._remarks:
            return
        self._remarks = tuple(remarks)
        clear_layout(self._rows)
        for remark in remarks:
            row = RemarkRow(self._theme, remark)
            row.shown.connect(self.shown)
            self._rows.addWidget(row)
            self._rows.addWidget(Line(self._theme))

    def show_comments(self, threads: Sequence[Thread]) -> None:
        """Open threads on the source of this paragraph."""
        clear_layout(self._said)
        self.comments = [SourceComment(self._theme, thread) for thread in threads]
        for comment in self.comments:
            self._said.addWidget(comment)
            self._said.addWidget(Line(self._theme))

    def _say_count(self, here: int, elsewhere: int) -> None:
        number = self._theme.number
        parts = []
        if here:
            one = self.tr("1 in this paragraph")
            parts.append(count_words(here, one, self.tr("{n} in this paragraph"), number(here)))
        if elsewhere:
            one = self.tr("1 elsewhere")
            parts.append(count_words(elsewhere, one, self.tr("{n} elsewhere"), number(elsewhere)))
        self.head.about.setText(self._comma().join(parts))
        self.head.key.setVisible(bool(here or elsewhere))

    def _comma(self) -> str:
        return self.tr(", ", "between two counts")
