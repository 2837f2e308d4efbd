"""What changed in the source since a paragraph was done, word by word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.body import Change
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.translate.panel_parts import ColumnHead, QuietLine
from nejat_desktop.ui.widgets import Button, Line, scrolling
from nejat_desktop.ui.widgets.marked_text import MarkedText
from nejat_desktop.ui.write.words import count_words

_MEASURE = 720
"""Lines longer than this are hard to read."""


class ChangedWords(MarkedText):
    """The paragraph with removed words struck through and added ones on a ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("What changed in the source"))
        self.setMaximumWidth(theme.px(_MEASURE))

    def sizeHint(self) -> QSize:
        """The measure that is good to read."""
        return QSize(self._theme.px(_MEASURE), super().sizeHint().height())


class ChangesColumn(QWidget):
    """Head, the changed words, and “Keep my text”; a quiet line when nothing changed."""

    keep = Signal()

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self.head = ColumnHead(theme, self.tr("Changed in the source"), keys)
        self.words = ChangedWords(theme)
        self.keep_button = Button(theme, self.tr("Keep my text: it still fits"), icon="check")
        self.keep_button.clicked.connect(self.keep)
        self.quiet = QuietLine(theme, "check")
        self._body = QWidget()
        self._lay_out()
        self.show_nothing("")

    @property
    def is_quiet(self) -> bool:
        """Whether nothing changed here."""
        return self._body.isHidden()

    def show_changes(self, changes: Sequence[Change], rtl: bool, about: str) -> None:
        """What changed, between which releases."""
        self.head.about.setText(about)
        self.head.key.show()
        self.words.show_changes(changes, rtl)
        self._body.show()
        self.quiet.hide()

    def show_nothing(self, words: str, elsewhere: int = 0, *, settled: bool = False) -> None:
        """Nothing changed here; the words say so. `elsewhere` counts the paragraphs that did.

        `settled`: the paragraph is done, and its source is as it was.
        """
        one, many = self.tr("1 paragraph elsewhere"), self.tr("{n} paragraphs elsewhere")
        about = count_words(elsewhere, one, many, self._theme.number(elsewhere))
        self.head.about.setText(about if elsewhere else "")
        self.head.key.setVisible(elsewhere > 0)
        self.quiet.show_words(words, *(("check", "ok") if settled else ("info", "muted")))
        self._body.hide()
        self.quiet.show()

    def _lay_out(self) -> None:
        px = self._theme.px
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(px(16), px(10), px(16), px(12))
        inside.setSpacing(px(12))
        inside.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep_button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        content = QWidget()
        rest = QVBoxLayout(content)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(0)
        rest.addWidget(self._body)
        rest.addWidget(self.quiet)
        rest.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line(self._theme))
        column.addWidget(scrolling(content), 1)
