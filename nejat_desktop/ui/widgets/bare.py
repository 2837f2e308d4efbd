"""A table without grid, heads and edges: rows are painted by whoever uses it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets.overlay_bar import OverlayBar


def make_bare(view: QTableView, theme: Theme) -> None:
    """Fixed rows and columns on plain ground that tell the mouse; the keys stay the view's."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for header in (view.horizontalHeader(), view.verticalHeader()):
        header.hide()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    OverlayBar(theme, view)
    view.viewport().setMouseTracking(True)
    view.setProperty("ring", False)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint:
    """Where on the screen a menu opens: at the pointer, or over what the keyboard stands on."""
    at = event.pos()
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        at = view.visualRect(view.currentIndex()).center()
    return view.viewport().mapToGlobal(at)
