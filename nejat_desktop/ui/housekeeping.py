"""Keeping the newsroom from the window: backup, check, import; each says what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.services.intake import GIVEN
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.services.keeping import Health
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeKind, NoticeText

if TYPE_CHECKING:
    from nejat_desktop.services.importing import Arrival

_PATTERNS = " ".join(f"*{ending}" for ending in sorted(GIVEN))


class Housekeeping(QObject):
    """Serves the actions newsroom.backup, newsroom.check and newsroom.import."""

    def __init__(
        self, work: Workplace, window: MainWindow, show_backups: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._work, self._notices, self._window = work, window.notices, window
        work.actions.register("newsroom.backups", show_backups)
        work.actions.register("newsroom.backup", self._backup)
        work.actions.register("newsroom.check", self._check)
        work.actions.register("newsroom.import", self._import)

    def _backup(self) -> None:
        keeping, busy = self._work.services.keeping, self._window.busy

        def work(job: Job) -> Path:
            return keeping.backup(told=job.progress, is_stopped=job.cancelled)

        def done(file: Path) -> None:
            busy.end(job)
            self._backed_up(file)

        def failed(error: NewsroomError) -> None:
            busy.end(job)
            stopped = isinstance(error, CancelledError)
            kind = NoticeKind.INFO if stopped else NoticeKind.DANGER
            self._notices.tell(NoticeText(kind, str(error)))

        job = self._work.background.run(Lane.LONG, self.tr("Backup"), work, done, failed)
        busy.begin(job)

    def _backed_up(self, file: Path) -> None:
        sentence = self.tr("The newsroom is backed up in {file}.").format(file=file.name)
        self._notices.tell(NoticeText(NoticeKind.OK, sentence))

    def _check(self) -> None:
        self._work.background.run(
            Lane.READ,
            self.tr("Check"),
            lambda job: self._work.services.keeping.check(),
            self._checked,
        )

    def _checked(self, health: Health) -> None:
        if health.is_sound:
            words = self.tr(
                "The database and %n original(s) are as they were written.", "", health.originals
            )
            self._notices.tell(NoticeText(NoticeKind.OK, self._work.theme.digits(words)))
        else:
            words = self.tr(
                "%n original(s) are missing or changed; restore them from a backup.",
                "",
                len(health.damaged),
            )
            self._notices.tell(NoticeText(NoticeKind.DANGER, self._work.theme.digits(words)))

    def _import(self, files: list[str] | None = None) -> None:
        chosen = files
        if chosen is None:
            kinds = self.tr("Texts, pictures and files") + f" ({_PATTERNS})"
            title = self.tr("Import")
            chosen, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if not chosen:
            return
        paths = [Path(name) for name in chosen]
        self._work.background.run(
            Lane.IMPORT,
            self.tr("Import"),
            lambda job: self._work.services.importing.files(paths, None, job),
            self._imported,
        )

    def _imported(self, found: "Sequence[Arrival]") -> None:
        problems = [arrival.problem for arrival in found if arrival.problem]
        if problems:
            self._notices.tell(NoticeText(NoticeKind.DANGER, problems[0]))
        else:
            words = self.tr("%n file(s) came in.", "", len(found))
            self._notices.tell(NoticeText(NoticeKind.OK, self._work.theme.digits(words)))
