"""Opens the page that imports an archive in a tab: from the action, or with a dropped file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from nejat_desktop.ui.archive.long_tab import LongTab
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


class ArchiveTab(LongTab):
    """Serves the action archive.import, and files that are dropped on the desk."""

    def __init__(self, work: Workplace, window: MainWindow, desk: DeskPlace) -> None:
        super().__init__(KEY, work, window, desk)
        self.place: ArchivePlace | None = None
        work.actions.register("archive.import", self.open)
        desk.setAcceptDrops(True)
        desk.installEventFilter(self)

    def open(self, file: Path | None = None) -> "ArchivePlace":
        """Show the page; with a file it stands in the form already."""
        from nejat_desktop.ui.archive.place import ArchivePlace  # noqa: PLC0415 - no start waits for it

        if self.place is None:
            self.place = ArchivePlace(self._work)
            self.place.held_asked.connect(self.show_held)
            self.place.ended.connect(self._tell)
        self.show_tab(self.place)
        if file is not None:
            self.place.offer(file)
        else:
            self.place.form.file.setFocus()
        return self.place

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

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Import")

    def _tell(self, found: "tuple[Arrival, ...]") -> None:
        """Who is elsewhere hears that it is over."""
        broken = any(one.problem for one in found) or not found
        kind = NoticeKind.WARNING if broken else NoticeKind.OK
        sentence = self.tr("The import of the archive is over.")
        self.say(NoticeText(kind, sentence, self.tr("Show the report")))


def _export(event: QDropEvent) -> Path | None:
    """The first dropped file that can be an export, None if there is none."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in _EXPORTS), None)
