"""How far a translation is: a bar with a segment for each state, the paragraphs counted."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.domain.article import RowState
from nejat_desktop.ui.theme import Theme

_SEGMENTS = (
    (RowState.DONE, "ok"),
    (RowState.DRAFT, "state.draft.fg"),
    (RowState.SOURCE_CHANGED, "warning"),
)
_WIDTH, _HEIGHT = 150, 6


class ProgressSegments(QWidget):
    """Done, draft and changed from the start edge; what is left is empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Counter[RowState] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def counts(self) -> Counter[RowState]:
        """How many paragraphs stand in each state."""
        return self._counts

    def show_states(self, states: Iterable[RowState]) -> None:
        """Other paragraphs."""
        self._counts = Counter(states)
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The segments side by side in one rounded trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        radius = self.height() / 2
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(path, self._theme.color("sunken"))
        painter.setClipPath(path)
        total, at = self._counts.total(), 0.0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for state, color in _SEGMENTS:
            if not total or not self._counts[state]:
                continue
            width = self.width() * self._counts[state] / total
            left = self.width() - at - width if rtl else at
            painter.fillRect(QRectF(left, 0, width, self.height()), self._theme.color(color))
            at += width
        painter.end()
