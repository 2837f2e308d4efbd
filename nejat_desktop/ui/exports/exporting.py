"""Exports from the window: one at a time, off the main thread; it can be stopped."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QCursor, QDesktopServices

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.services.bulk import Chosen
from nejat_desktop.services.exchange.asked import Asked, Exported, Form
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.actions import Condition
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.exports.choosing import ask_target, form_menu, free_path, proposed_name
from nejat_desktop.ui.exports.words import needs_care, report_words
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeKind, NoticeText, ThemedMenu

FOLDER = "exports/folder"
"""Where a person wrote the last one, in the preferences."""
_PATIENCE_S = 120
"""An original takes a second or two; longer than this nothing is waited for."""


class Exporting(QObject):
    """Serves the actions newsroom.export, stories.export and newsroom.stop_export."""

    def __init__(
        self,
        work: Workplace,
        window: MainWindow,
        selected: Callable[[], Chosen | None],
        flush: Callable[[], None],
    ) -> None:
        """`selected` is what the desk selects, `flush` writes down what is being typed."""
        super().__init__(window)
        self._work, self._window = work, window
        self._selected, self._flush = selected, flush
        self._job: Job | None = None
        self._idle = threading.Event()
        self._idle.set()
        work.background.progressed.connect(window.busy.follow)
        work.actions.register("newsroom.export", self.export_newsroom)
        work.actions.register("stories.export", self.export_stories)
        work.actions.register("newsroom.stop_export", self.stop)

    @property
    def is_running(self) -> bool:
        """Whether an export is being written."""
        return self._job is not None

    def export_newsroom(self, form: str = "", target: str | Path = "") -> None:
        """Write everything; without a form a menu offers them, without a target a dialog asks."""
        self._begin(None, form, target)

    def export_stories(self, form: str = "", target: str | Path = "") -> None:
        """Write what is selected at the desk; form and target as for the newsroom."""
        chosen = self._selected()
        if chosen is not None:
            self._begin(chosen, form, target)

    def menu(self, chosen: Chosen | None) -> ThemedMenu:
        """The forms of an export of these stories, or of everything; the caller shows it."""

        def choose(form: Form) -> None:
            self._begin(chosen, form.value)

        return form_menu(self._window, self._work.theme, choose, whole=chosen is None)

    def stop(self) -> None:
        """Write no more; nothing is left of what was written."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """The newsroom closes: nothing may read it after this."""
        self.stop()
        self._idle.wait(_PATIENCE_S)

    def _begin(self, chosen: Chosen | None, form: str, target: str | Path = "") -> None:
        if self.is_running:
            self._window.notices.tell(NoticeText(NoticeKind.INFO, self._busy_words()))
        elif not form:
            self.menu(chosen).popup(self._corner())
        else:
            path = Path(target) if target else self._ask(Form(form), whole=chosen is None)
            if path is not None:
                self._write(chosen, Form(form), path)

    def _write(self, chosen: Chosen | None, form: Form, target: Path) -> None:
        self._flush()
        self._idle.clear()
        services = self._work.services

        def work(job: Job) -> Exported:
            try:
                stories = services.bulk.stories(chosen) if chosen is not None else ()
                return services.exports.write(Asked(form, stories), target, job)
            finally:
                self._idle.set()

        name = self.tr("Writing “{file}”").format(file=target.name)
        background = self._work.background
        self._job = background.run(Lane.EXPORT, name, work, self._done, self._failed)
        self._window.busy.begin(self._job)
        self._work.actions.set_conditions({Condition.WRITING_OUT: True})

    def _done(self, report: Exported) -> None:
        self._over()
        kind = NoticeKind.WARNING if needs_care(report) else NoticeKind.OK
        sentence = report_words(report, self._work.theme)
        text = NoticeText(kind, sentence, self.tr("Show the folder"))
        self._window.notices.tell(text, partial(_show_folder, report.target.parent))

    def _failed(self, error: NewsroomError) -> None:
        self._over()
        stopped = isinstance(error, CancelledError)
        kind = NoticeKind.INFO if stopped else NoticeKind.DANGER
        self._window.notices.tell(NoticeText(kind, str(error)))

    def _over(self) -> None:
        if self._job is not None:
            self._window.busy.end(self._job)
        self._job = None
        self._window.notices.withdraw(self._busy_words())
        self._work.actions.set_conditions({Condition.WRITING_OUT: False})

    def _busy_words(self) -> str:
        return self.tr("An export is still being written. Stop it first, or let it end.")

    def _ask(self, form: Form, *, whole: bool) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        usual = QStandardPaths.writableLocation(documents)
        folder = Path(str(self._work.preferences.get(FOLDER, usual)))
        day = self._work.services.context.clock().astimezone().date()
        proposed = free_path(folder / proposed_name(form, day, whole=whole))
        title = self.tr("Export the newsroom") if whole else self.tr("Export stories")
        path = ask_target(self._window, title, proposed)
        if path is not None:
            self._work.preferences.set(FOLDER, str(path.parent))
        return path

    def _corner(self) -> QPoint:
        window = self._window
        inside = window.rect().contains(window.mapFromGlobal(QCursor.pos()))
        middle = window.mapToGlobal(window.rect().center())
        return QCursor.pos() if inside else middle - QPoint(160, 60)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
