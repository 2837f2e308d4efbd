"""Opens the page that imports an archive in a tab: from the action, or with a dropped file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent

from nejat_desktop.domain.desk import Queue
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeKind, NoticeText

if TYPE_CHECKING:
    from nejat_desktop.services.importing import Arrival
    from nejat_desktop.ui.archive.place import ArchivePlace

KEY = "archive"
_EXPORTS = (".xml", ".zip")
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class ArchiveTab(QObject):
    """Serves the action archive.import, and files that are dropped on the desk."""

    def __init__(self, work: Workplace, window: MainWindow, desk: DeskPlace) -> None:
        super().__init__(window)
        self._work, self._window, self._desk = work, window, desk
        self.place: ArchivePlace | None = None
        work.actions.register("archive.import", self.open)
        window.tab_closed.connect(self._closed)
        work.theme.changed.connect(self._retitle)
        desk.setAcceptDrops(True)
        desk.installEventFilter(self)

    def open(self, file: Path | None = None) -> "ArchivePlace":
        """Show the page; with a file it stands in the form already."""
        from nejat_desktop.ui.archive.place import ArchivePlace  # noqa: PLC0415 - no start waits for it

        if self.place is None:
            self.place = ArchivePlace(self._work)
            self.place.held_asked.connect(self._show_held)
            self.place.ended.connect(self._tell)
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._window.open_tab(KEY, self.place, self._title(), "", direction)
        if file is not None:
            self.place.offer(file)
        else:
            self.place.form.file.setFocus()
        return self.place

    def close(self) -> None:
        """The newsroom closes: an import ends with the part that it is at."""
        if self.place is not None:
            self.place.stop_and_wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An export that is dropped on the desk is offered to be imported."""
        if watched is self._desk and isinstance(event, QDropEvent):
            file = _export(event)
            if file is not None:
                event.acceptProposedAction()
                if event.type() not in _DRAGS:
                    self.open(file)
                return True
        return super().eventFilter(watched, event)

    def _title(self) -> str:
        return self.tr("Import")

    def _retitle(self) -> None:
        if self.place is not None:
            self._window.set_tab(KEY, self._title())

    def _show_held(self) -> None:
        self._window.go("desk")
        self._desk.show_queue(Queue.HELD)

    def _tell(self, found: "tuple[Arrival, ...]") -> None:
        """Who is elsewhere hears that it is over."""
        if self._window.deck.current == KEY:
            return
        broken = any(one.problem for one in found) or not found
        kind = NoticeKind.WARNING if broken else NoticeKind.OK
        sentence = self.tr("The import of the archive is over.")
        text = NoticeText(kind, sentence, self.tr("Show the report"))
        self._window.notices.tell(text, self._show_report)

    def _show_report(self) -> None:
        if self.place is not None:
            self._window.deck.show_tab(KEY)

    def _closed(self, key: str) -> None:
        if key == KEY:
            self.place = None


def _export(event: QDropEvent) -> Path | None:
    """The first dropped file that can be an export, None if there is none."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in _EXPORTS), None)
