"""A table without grid, heads and edges: rows are painted by whoever uses it."""

from PySide6.QtCore import Qt
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
