"""The program's mark, drawn: a reader's smile under a point."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.theme import Theme

_SQUARE = 26.0


def paint_logo(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The mark in the accent colour, filling the square `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _SQUARE, rect.height() / _SQUARE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(QRectF(0, 0, _SQUARE, _SQUARE), 6, 6)
    bowl = QPainterPath(QPointF(6.2, 11.2))
    bowl.cubicTo(6.2, 16.6, 8.9, 19.5, 13.0, 19.5)
    bowl.cubicTo(17.1, 19.5, 19.8, 16.6, 19.8, 11.2)
    pen = QPen(theme.color("on_accent"), 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(bowl)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("on_accent"))
    painter.drawEllipse(QPointF(13, 8.2), 1.9, 1.9)
    painter.restore()


class Logo(QWidget):
    """The mark as a widget of `size` px, in a box as wide as the rail if `boxed`."""

    def __init__(
        self, theme: Theme, size: int, boxed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._boxed = theme, size, boxed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Nejat Desktop")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The mark, or the corner over the rail."""
        side = self._theme.px(self._size)
        if not self._boxed:
            return QSize(side, side)
        tokens = self._theme.tokens
        return QSize(self._theme.px(tokens.width.rail), self._theme.px(tokens.height.top_bar))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark in the middle."""
        side = self._theme.px(self._size)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        paint_logo(QPainter(self), QRectF(left, top, side, side), self._theme)
