"""The kicker above the headline: a button with the section's name and a chevron."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

_GAP, _CHEVRON = 8, 8


class KickerButton(QToolButton):
    """Text, then a chevron, without a frame; the direction is the page's."""

    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = QColor()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def setText(self, text: str) -> None:
        """Another name; the button becomes as wide."""
        super().setText(text)
        self.renamed.emit()

    def sizeHint(self) -> QSize:
        """As wide as the text and the chevron."""
        metrics = QFontMetricsF(self.font())
        wide = metrics.horizontalAdvance(self.text()) + _GAP + _CHEVRON + 2
        return QSize(round(wide), round(metrics.height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws text and chevron; an underline while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(self.color)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        box = QRectF(self.rect())
        left = box.right() - words if rtl else box.left()
        area = QRectF(left, box.top(), words + 1, box.height())
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        middle = left - _GAP - _CHEVRON / 2 if rtl else left + words + _GAP + _CHEVRON / 2
        y = box.center().y() + 1
        painter.setPen(QPen(self.color, 1.3))
        half = _CHEVRON / 2
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(middle - half, y - 2),
                    QPointF(middle, y + 2),
                    QPointF(middle + half, y - 2),
                ]
            )
        )
        if self.hasFocus():
            bottom = box.bottom() - 1
            painter.drawLine(QPointF(left, bottom), QPointF(left + words, bottom))
        painter.end()
