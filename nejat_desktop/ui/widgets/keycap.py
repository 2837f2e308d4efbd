"""Key caps: the key of an action, standing on its button or in a list."""

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import isolate

_PADDING = 5


_NAMES = {"Return": "Enter", "PgDown": "Page Down", "PgUp": "Page Up"} | {
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
}


def key_words(keys: str) -> str:
    """A key sequence as it stands on the keys, in every language: "Ctrl+Return" is "Ctrl Enter"."""
    if sys.platform == "darwin":
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    head, plus, last = keys.rpartition("+")
    if plus and not last:
        head, last = head.removesuffix("+"), "+"
    parts = [part for part in (*head.split("+"), last) if part]
    return " ".join(_NAMES.get(part, part) for part in parts)


def key_cap_size(text: str, theme: Theme) -> QSize:
    """The size of the cap around `text`."""
    metrics = QFontMetrics(theme.font(FontRole.SMALL, Script.LATIN))
    width = metrics.horizontalAdvance(text) + 2 * theme.px(_PADDING) + 2
    return QSize(max(width, theme.px(18)), theme.px(18))


def paint_key_cap(
    painter: QPainter, rect: QRectF, text: str, theme: Theme, ink: QColor | None = None
) -> None:
    """Paint a cap; `ink` for text and edge on a coloured ground, without a fill of its own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("panel") if ink is None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("line") if ink is None else ink, 1))
    radius = theme.tokens.radius.chip
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(theme.color("muted") if ink is None else ink)
    painter.setFont(theme.font(FontRole.SMALL, Script.LATIN))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, isolate(text))
    painter.restore()


class KeyCap(QWidget):
    """A key cap as a widget. It explains another control, so it takes no focus."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, key_words(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The cap's own size."""
        return key_cap_size(self._text, self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap, filling the widget."""
        paint_key_cap(QPainter(self), QRectF(self.rect()), self._text, self._theme)
