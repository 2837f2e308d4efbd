"""The left half of Welcome: what this is, what it promises, and the language of the interface."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nejat_desktop.ui.shell.language import LANGUAGES
from nejat_desktop.ui.shell.logo import Logo
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.welcome.cards import EditionCards
from nejat_desktop.ui.widgets import Ground, RoleLabel, SegmentedChoice, scrolling

_ICONS = ("cloud-slash", "clock-counter-clockwise", "hard-drive", "lock-key")
_ROOM_FOR_CARDS = 830
"""Below this height the little pages make way for the words."""


class Intro(Ground):
    """520 px: mark, title, paragraph, points, four small pages, languages."""

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self._intro_theme = theme
        self._title = RoleLabel(theme, "", FontRole.DISPLAY, wrap=True)
        self._text = RoleLabel(theme, "", FontRole.PAIR, "text_soft", wrap=True)
        self._points = [RoleLabel(theme, "", color="text_soft", wrap=True) for _ in _ICONS]
        self._marks = [QLabel() for _ in _ICONS]
        self._cards = EditionCards(theme)
        self._label = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.DemiBold)
        self._languages = SegmentedChoice(theme, "", list(LANGUAGES.items()))
        self._languages.chosen.connect(self.language_chosen)
        self._lay_out()
        self._show()
        theme.changed.connect(self._show)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small windows show the words, with less room around them."""
        super().resizeEvent(event)
        narrow, low = self.width() < 480, self.height() < _ROOM_FOR_CARDS
        side = 40 if narrow else 64
        self._column.setContentsMargins(side, 36 if low else 72, side, 20 if low else 48)
        self._cards.setVisible(self.height() >= _ROOM_FOR_CARDS and self.width() >= 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line to the other half."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = 0 if rtl else self.width() - 1
        QPainter(self).fillRect(edge, 0, 1, self.height(), self._intro_theme.color("line"))

    def _lay_out(self) -> None:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(Logo(self._intro_theme, 52))
        column.addSpacing(28)
        column.addWidget(self._title)
        column.addSpacing(12)
        column.addWidget(self._text)
        column.addSpacing(28)
        column.addLayout(self._grid_of_points())
        column.addSpacing(44)
        column.addWidget(self._cards)
        column.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(64, 72, 64, 48)  # as drawn, until a small window says less
        self._column.setSpacing(8)
        self._column.addWidget(scrolling(words), 1)
        self._column.addWidget(self._label)
        self._column.addWidget(self._languages)

    def _grid_of_points(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (mark, point) in enumerate(zip(self._marks, self._points, strict=True)):
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(point, row, 1)
        return grid

    def _show(self) -> None:
        theme = self._intro_theme
        self._title.setText(self.tr("One desk for every edition"))
        self._text.setText(
            self.tr(
                "Write, translate, illustrate and approve on this computer. What is approved, "
                "and nothing else, goes to the site when there is a connection."
            )
        )
        sentences = (
            self.tr("Everything works offline."),
            self.tr("Every version is kept, and can be brought back."),
            self.tr("A newsroom is one folder on your disk."),
            self.tr("Disk encryption protects a laptop: switch it on."),
        )
        for label, sentence in zip(self._points, sentences, strict=True):
            label.setText(sentence)
        for mark, icon in zip(self._marks, _ICONS, strict=True):
            mark.setPixmap(theme.pixmap(icon, "muted", 20))
        words = self.tr("Language of the interface")
        self._label.setText(words)
        self._languages.setAccessibleName(words)
        self._languages.set_value(theme.language)
