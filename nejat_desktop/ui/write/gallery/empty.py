"""A gallery without pictures: says what to do, and takes what is dropped or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import EmptyState
from nejat_desktop.ui.write.offered import files_in, pasted_files
from nejat_desktop.ui.write.words import translate


class EmptyGallery(EmptyState):
    """One next step, by press, drop or paste."""

    offered = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "film-strip",
            translate("Write", "No pictures yet"),
            translate("Write", "Drop files here, paste them, or choose pictures of the newsroom."),
            translate("Write", "Add pictures…"),
        )
        self.setAcceptDrops(True)
        for button in self.findChildren(QPushButton):
            self.setFocusProxy(button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Picture files are welcome."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first pictures."""
        self.offered.emit(files_in(event.mimeData()))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pasting brings pictures."""
        files = pasted_files() if event.matches(QKeySequence.StandardKey.Paste) else []
        if files:
            self.offered.emit(files)
        else:
            super().keyPressEvent(event)
