"""The parts of the bottom panel: a column's head, and the line that says there is nothing."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import ElidedLabel, KeyCap, RoleLabel

HEAD = 34
"""Height of a column's head, px."""


class ColumnHead(QWidget):
    """Bold words, muted words beside them, and a key at the end."""

    def __init__(self, theme: Theme, title: str, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = RoleLabel(theme, title, FontRole.LABEL, weight=QFont.Weight.DemiBold)
        self.about = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.about.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.key = KeyCap(theme, keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._title)
        row.addWidget(self.about)
        row.addStretch(1)
        row.addWidget(self.key)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(HEAD))


class QuietLine(QWidget):
    """A mark and a muted sentence: nothing is to be done here."""

    def __init__(self, theme: Theme, icon: str, color: str = "muted") -> None:
        super().__init__()
        self._theme, self._icon, self._color = theme, icon, color
        normal = QFont.Weight.Normal
        self.words = RoleLabel(theme, "", FontRole.BODY, "muted", weight=normal, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        row.setSpacing(0)
        row.addSpacing(theme.px(16 + 8))  # unlike a margin, it changes sides with the interface
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, icon: str = "", color: str = "") -> None:
        """Another sentence, perhaps with another mark."""
        self._icon, self._color = icon or self._icon, color or self._color
        self.words.setText(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark at the start edge, beside the first line."""
        px = self._theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - px(32) if rtl else px(16)
        picture = self._theme.pixmap(self._icon, self._color, 16)
        line = self._theme.line_height(FontRole.BODY)
        QPainter(self).drawPixmap(QPointF(left, px(10) + (line - px(16)) / 2), picture)
