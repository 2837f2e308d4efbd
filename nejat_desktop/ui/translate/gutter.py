"""The gutter between source and target: each pair's state and number."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.article import RowState
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.markers import in_digits

WIDTH = 52
MARKS: Mapping[RowState, tuple[str, str]] = {
    RowState.DONE: ("check", "ok"),
    RowState.DRAFT: ("pencil-simple", "draft"),
    RowState.SOURCE_CHANGED: ("warning", "warning"),
    RowState.EMPTY: ("circle-dashed", "muted"),
}
"""State → icon and the name of its colour in the look."""

Band = tuple[str, float, float]
"""A pair's id, the y of its top and its height, in the coordinates of the texts."""
IconSource = Callable[[str, str, int, float], QPixmap | None]
"""Icon name, colour name, size, pixel ratio → picture."""


class Gutter(QWidget):
    """Draws a mark and a number beside every pair. Clicking goes to the pair."""

    clicked = Signal(str)

    def __init__(self, look: EditorLook, icons: IconSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.icons = icons
        self.states: Mapping[str, RowState] = {}
        self.current = ""
        self.digits = ""
        self.bands: Callable[[], Sequence[Band]] = lambda: ()
        self.scrolled: Callable[[], int] = lambda: 0
        self.setFixedWidth(round(look.px(WIDTH)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the pairs that are seen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("panel"))
        offset = self.scrolled()
        for number, (name, top, height) in enumerate(self.bands(), start=1):
            y = top - offset
            if y + height >= 0 and y <= self.height():
                self._pair(painter, number, name, QRectF(0, y, self.width(), height))
        painter.setPen(QPen(self.look.color("line"), 1))
        for x in (0.5, self.width() - 0.5):
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()

    def _pair(self, painter: QPainter, number: int, name: str, rect: QRectF) -> None:
        look = self.look
        if name == self.current:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), look.color("accent_tint"))
        if name in self.states:
            self._mark(painter, self.states[name], rect)
        font = QFont()
        font.setFamilies(look.families.interface(bool(self.digits)))
        font.setPixelSize(round(look.px(11)))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(look.color("muted"))
        below = look.px(34 if name in self.states else 18)
        line = QRectF(0, rect.top() + below, rect.width(), look.px(14))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, in_digits(number, self.digits))
        painter.setPen(QPen(look.color("line"), 1))
        y = round(rect.bottom()) - 0.5
        painter.drawLine(QPointF(0, y), QPointF(rect.width(), y))

    def _mark(self, painter: QPainter, state: RowState, rect: QRectF) -> None:
        icon, color = MARKS[state]
        size = round(self.look.px(18))
        picture = self.icons(icon, color, size, self.devicePixelRatioF())
        if picture is not None:
            x = rect.center().x() - size / 2
            painter.drawPixmap(QPointF(x, rect.top() + self.look.px(13)), picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the pair beside the pointer."""
        y = event.position().y() + self.scrolled()
        for name, top, height in self.bands():
            if top <= y < top + height:
                self.clicked.emit(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling is the texts' affair."""
        event.ignore()
