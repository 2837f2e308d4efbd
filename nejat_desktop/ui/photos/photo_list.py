"""The grid with its keys, its menu, and what can be dragged out of it and dropped on it."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from nejat_desktop.domain.photo_grid import PhotoCell
from nejat_desktop.ui.photo_mime import carried, carry
from nejat_desktop.ui.photos.grid_view import GridView
from nejat_desktop.ui.photos.model import PhotoModel
from nejat_desktop.ui.photos.painting import CellPainter
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import menu_place
from nejat_desktop.ui.write.offered import Offered, files_in, from_anything

MOST_CARRIED = 500
"""More than anybody puts into a story by hand."""


class PhotoList(GridView):
    """Tells what a person wants with the photos."""

    described = Signal()
    """Enter or a double click: the words of the current photo."""
    unwanted = Signal()
    undone = Signal()
    pasted = Signal()
    asked_menu = Signal(QPoint)
    """A context menu is wanted at this place of the screen."""
    moved = Signal()
    """The selection or the current photo changed."""
    offered = Signal(list)
    """Files that were dropped here, as `Offered`."""

    def __init__(
        self,
        theme: Theme,
        model: PhotoModel,
        painter: CellPainter,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, model, painter, parent)
        self._pictures = pictures
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def current_cell(self) -> PhotoCell | None:
        """The photo that the keyboard stands on."""
        return self._cells.cell(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """The row ids of what is selected, in the grid's order."""
        return [self._cells.ids[number] for number in self.selected_numbers()]

    def carried(self) -> QMimeData | None:
        """The selected photos as data for a drag or the clipboard."""
        numbers = self.selected_numbers()[:MOST_CARRIED]
        found = [cell.photo for n in numbers if (cell := self._cells.cell(n)) is not None]
        return carry(found) if found else None

    def step(self, by: int) -> bool:
        """Go on to another photo, which is selected alone then; whether there was one."""
        number = self.currentIndex().row() + by
        if not 0 <= number < self._cells.rowCount():
            return False
        self.setCurrentIndex(self._index(number))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, paste and undo are ours; arrows are the view's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.described.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click leads to the words."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.described.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key stands for a click at the current photo."""
        self.asked_menu.emit(menu_place(self, event))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the selected photos out, under the current one's picture."""
        data, cell = self.carried(), self.current_cell
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = self._pictures.get(cell.photo) if cell else None
        if picture is not None:
            side = self._theme.px(96)
            drag.setPixmap(picture.scaledToWidth(side, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome; photos of the library are here already."""
        if offers(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere."""
        if offers(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files for the library."""
        self.offered.emit(offers(event.mimeData()))
        event.acceptProposedAction()

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering, and tooltips that say what is missing."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = str(index.data() or "") if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.MouseMove):
            self._hover(event.position().toPoint())  # type: ignore[attr-defined]
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover(self, at: QPoint) -> None:
        number = self.indexAt(at).row() if at.y() >= 0 else -1
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()


def offers(data: QMimeData) -> list[Offered]:
    """What a drag or the clipboard has for the library: files, or an image."""
    if carried(data):
        return []
    if files := files_in(data):
        return files
    return from_anything([data.imageData()]) if data.hasImage() else []
