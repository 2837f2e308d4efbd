"""Four small front pages: one story, four languages. A drawing, not a control."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import runs_rtl

HEADLINES = (
    "New city library opens its doors",
    "کتابخانهٔ تازهٔ شهر گشوده شد",
    "مكتبة المدينة تفتح أبوابها",
    "Biblioteka e re hap dyert",
)
_CARD, _GAP = QSize(89, 136), 12


def paint_library(painter: QPainter, rect: QRectF) -> None:
    """A lit building by the water, at dusk."""
    painter.save()
    painter.setClipRect(rect)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 75, rect.height() / 48)
    painter.setPen(Qt.PenStyle.NoPen)
    sky = QLinearGradient(0, 0, 0, 36)
    sky.setColorAt(0, QColor("#2c3f66"))
    sky.setColorAt(1, QColor("#c79a8f"))
    painter.fillRect(QRectF(0, 0, 75, 36), sky)
    water = QLinearGradient(0, 34, 0, 48)
    water.setColorAt(0, QColor("#6d6a7c"))
    water.setColorAt(1, QColor("#18233a"))
    painter.fillRect(QRectF(0, 34, 75, 14), water)
    for left, top, width in ((0, 24, 9), (7, 21, 6), (59, 23, 7), (65, 19, 10)):
        painter.fillRect(QRectF(left, top, width, 34 - top), QColor("#39465c"))
    painter.setBrush(QColor("#26344a"))
    front = [QPointF(15, 34), QPointF(15, 15), QPointF(45, 11), QPointF(60, 15), QPointF(60, 34)]
    painter.drawPolygon(QPolygonF(front))
    for row in range(4):
        for column in range(8):
            warm = QColor("#c9985c" if (row * 5 + column * 3) % 4 == 0 else "#ffd58c")
            window = QRectF(16.5 + column * 3.6, 16.6 - column * 0.45 + row * 4.3, 2.6, 3)
            painter.fillRect(window, warm)
        for column in range(4):
            window = QRectF(46.2 + column * 3.4, 13.6 + column * 0.7 + row * 4.8, 2.4, 3.4)
            painter.fillRect(window, QColor("#f6c27a"))
    for at, y in ((20, 38), (34, 41), (26, 44), (48, 39), (41, 45)):
        painter.fillRect(QRectF(at, y, 6, 0.5), QColor(255, 206, 134, 110))
    painter.restore()


class EditionCards(QWidget):
    """The four pages side by side, each in its own direction."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("One story in four editions"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Four cards and the gaps."""
        return QSize(4 * _CARD.width() + 3 * _GAP, _CARD.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, headline in enumerate(HEADLINES):
            left = number * (_CARD.width() + _GAP)
            if rtl:
                left = self.width() - left - _CARD.width()
            self._paint_card(painter, QRectF(left, 0, _CARD.width(), _CARD.height()), headline)

    def _paint_card(self, painter: QPainter, box: QRectF, headline: str) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        inner = box.adjusted(8, 8, -8, -8)
        paint_library(painter, QRectF(inner.left(), inner.top(), inner.width(), 47))
        rtl = runs_rtl(headline)
        font = theme.font(FontRole.SMALL, Script.ARABIC if rtl else Script.LATIN)
        font.setPixelSize(10 if rtl else 9)
        font.setWeight(font.Weight.Bold)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        words = QRectF(inner.left(), inner.top() + 52, inner.width(), 36)
        painter.drawText(words, headline, option)
        self._paint_lines(painter, inner, rtl)

    def _paint_lines(self, painter: QPainter, inner: QRectF, rtl: bool) -> None:
        for number, part in enumerate((1.0, 1.0, 0.6)):
            width = inner.width() * part
            left = inner.right() - width if rtl else inner.left()
            bar = QRectF(left, inner.top() + 95 + number * 7, width, 3)
            painter.fillRect(bar, self._theme.color("sunken"))
