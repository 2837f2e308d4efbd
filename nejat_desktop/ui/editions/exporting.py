"""Writes the board into a file off the thread, with progress, and says what came of it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nejat_desktop.domain.board import BoardFilter, BoardRow
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.ui.actions import Condition
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.editions.sentences import table_head, table_line
from nejat_desktop.ui.editions.words import BoardWords
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText, ProgressLine


class Exporting(QObject):
    """One export at a time."""

    def __init__(
        self, work: Workplace, notices: NoticeBar, progress: ProgressLine, words: BoardWords
    ) -> None:
        super().__init__(notices)
        self._work, self._notices, self._progress = work, notices, progress
        self.words = words
        self._job: Job | None = None
        work.background.progressed.connect(self._progressed)

    def export(self, wanted: BoardFilter, path: str | Path = "") -> None:
        """Write what the board shows; without a path a dialog asks for it."""
        file = Path(path) if path else self._ask()
        if file is None or self._job is not None:
            return
        words, board = self.words, self._work.services.board
        now = self._work.services.context.clock()
        head = table_head(words)

        def say(row: BoardRow) -> list[str]:
            return table_line(words, row, now)

        self._work.actions.set_conditions({Condition.EXPORTING: True})
        self._progress.start(self.tr("Writing the table"))
        self._job = self._work.background.run(
            Lane.READ,
            self.tr("Writing the table"),
            lambda job: board.export(file, wanted, head, say, job),
            lambda count: self._done(file, count),
            self._failed,
        )

    def stop(self) -> None:
        """Write no more; there will be no file."""
        if self._job is not None:
            self._job.cancel()

    def warn(self, sentence: str) -> None:
        """Something did not work; it stays until it is closed."""
        self._notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def _done(self, file: Path, count: int) -> None:
        self._rest()
        words = self.tr("{count} stories were written to “{file}”.", "", count)
        sentence = words.format(count=self._work.theme.number(count), file=isolate(file.name))
        self._notices.tell(NoticeText(NoticeKind.OK, sentence))

    def _failed(self, error: NewsroomError) -> None:
        self._rest()
        self.warn(str(error))

    def _rest(self) -> None:
        self._job = None
        self._progress.finish()
        self._work.actions.set_conditions({Condition.EXPORTING: False})

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            number = self._work.theme.number
            words = self.tr("Writing the table: {done} of {total} stories")
            said = words.format(done=number(progress.done), total=number(progress.total))
            self._progress.show_progress(said, progress.done, progress.total)

    def _ask(self) -> Path | None:
        name = self.tr("editions") + ".csv"
        path, _ = QFileDialog.getSaveFileName(
            self._notices, self.tr("Export this table"), name, self.tr("Tables") + " (*.csv)"
        )
        return Path(path) if path else None
