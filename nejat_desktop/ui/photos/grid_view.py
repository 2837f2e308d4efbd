"""The grid of photos: chosen in reading order, painted cell by cell."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nejat_desktop.ui.photos.laid_grid import LaidGrid
from nejat_desktop.ui.photos.model import PhotoModel
from nejat_desktop.ui.photos.painting import CellLook, CellPainter
from nejat_desktop.ui.theme import Theme


class GridView(LaidGrid):
    """Knows which photos are selected, and shows them."""

    def __init__(
        self, theme: Theme, model: PhotoModel, painter: CellPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, model, parent)
        self._painter = painter
        self._hovered = -1
        self.grouped = False
        """Whether photos that look the same are shown as a group."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("ring", False)
        self.viewport().setMouseTracking(True)

    @property
    def selected_count(self) -> int:
        """How many photos are selected."""
        return sum(len(part) for part in self._parts())

    def selected_numbers(self) -> list[int]:
        """The selected cells, in reading order."""
        return sorted(number for part in self._parts() for number in part)

    def repaint_photo(self, _photo: str) -> None:
        """A picture is there."""
        self.viewport().update()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From one corner to the other in reading order, as text is selected."""
        shape, count = self.shape_now, self._cells.rowCount()
        offset = QPoint(0, self.verticalOffset())
        ends = [shape.nearest(at + offset, count) for at in (rect.topLeft(), rect.bottomRight())]
        if not count:
            return
        span = QItemSelection(self._index(min(ends)), self._index(max(ends)))
        self.selectionModel().select(span, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What to paint again: the whole, which is quicker than to find out."""
        return QRegion(self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells that can be seen."""
        painter, shape, offset = QPainter(self.viewport()), self.shape_now, self.verticalOffset()
        painter.fillRect(event.rect(), self._theme.color("surface"))
        parts, current = self._parts(), self.currentIndex().row()
        top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
        for number in shape.lines(top, bottom, self._cells.rowCount()):
            rect = shape.cell(number).translated(0, -offset)
            selected = any(number in part for part in parts)
            ringed = self.hasFocus() and number == current
            joined = self._joined(number) if self.grouped else None
            look = CellLook(selected, number == self._hovered, ringed, joined)
            self._painter.paint(painter, rect, self._cells.cell(number), look, shape.rtl)

    def _joined(self, number: int) -> tuple[bool, bool] | None:
        """Whether the cells before and after this one look like it."""
        cells = [self._cells.cell(at) for at in (number - 1, number, number + 1)]
        before, mine, after = (cell.alike if cell is not None else "" for cell in cells)
        return (before == mine, after == mine) if mine else None

    def _parts(self) -> list[range]:
        """The selected cells as ranges of numbers."""
        selection = self.selectionModel().selection()
        found = (selection.at(number) for number in range(selection.count()))
        return [range(part.top(), part.bottom() + 1) for part in found]
