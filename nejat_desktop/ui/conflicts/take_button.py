"""A choice of a conflict: a real radio button in a box, with its key."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import paint_key_cap
from nejat_desktop.ui.widgets.keycap import key_cap_size

_HEIGHT, _DOT, _GAP = 28, 14, 8


class TakeButton(QRadioButton):
    """28 px high; the box is filled while it is chosen. The cap shows the key, it takes none.

    In a narrow column the cap goes first, then the words are elided; the tooltip has them all.
    """

    def __init__(self, theme: Theme, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._keys = theme, keys
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def set_words(self, text: str) -> None:
        """Other words."""
        self.setText(text)
        self._tell()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Dot, words, cap."""
        px = self._theme.px
        cap = key_cap_size(self._keys, self._theme).width() + px(_GAP) if self._keys else 0
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(px(_GAP) + px(_DOT) + px(_GAP) + words + cap + px(10) + 2, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a column becomes."""
        return QSize(self._theme.px(_HEIGHT), self._theme.px(_HEIGHT))

    def hitButton(self, at: QPoint) -> bool:
        """The whole box."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, dot, words, cap; from the start edge."""
        theme, px, on = self._theme, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_tint" if on else "row_hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.color("accent" if on else "line_strong"), 1))
        painter.setBrush(theme.color(fill))
        radius = theme.tokens.radius.control - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_dot(painter, self._cell(px(_GAP) + 1, px(_DOT)), on)
        painter.setFont(self._font())
        painter.setPen(theme.color("accent" if on else "text"))
        at = px(_GAP) + px(_DOT) + px(_GAP) + 1
        room = self.width() - at - px(_GAP)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(self._cell(at, words + 1), Qt.AlignmentFlag.AlignCenter, text)
        if self._keys and not self.is_squeezed:
            self._paint_cap(painter, at + words + px(_GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room is in the tooltip."""
        super().resizeEvent(event)
        self._tell()

    @property
    def is_squeezed(self) -> bool:
        """Whether it has less room than it wants."""
        return self.width() < self.sizeHint().width()

    def _tell(self) -> None:
        self.setToolTip(f"{self.text()} ({self._keys})" if self.is_squeezed else "")

    def _paint_cap(self, painter: QPainter, start: float) -> None:
        size = key_cap_size(self._keys, self._theme)
        cell = self._cell(start, size.width())
        box = QRectF(cell.left(), (self.height() - size.height()) // 2, *size.toTuple())
        paint_key_cap(painter, box, self._keys, self._theme)

    def _paint_dot(self, painter: QPainter, cell: QRectF, on: bool) -> None:
        theme, side = self._theme, self._theme.px(_DOT)
        thick = 4.0 if on else 1.5
        box = QRectF(cell.left(), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.color("accent" if on else "line_strong"), thick))
        painter.setBrush(theme.color("surface"))
        half = thick / 2
        painter.drawEllipse(box.adjusted(half, half, -half, -half))

    def _cell(self, start: float, width: float) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if rtl else start
        return QRectF(left, 0, width, self.height())

    def _font(self) -> QFont:
        font = self._theme.font(FontRole.BODY)
        font.setWeight(QFont.Weight.Medium)
        return font
