"""A page that takes a whole site in: a form, then how far it is, then the report in its place."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.archive.archive import LOOK, PICTURES, STORIES
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.archive.report_view import ReportView, SaidView
from nejat_desktop.ui.archive.words import translate
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme import FontRole
from nejat_desktop.ui.widgets import (
    Button,
    Ground,
    NoticeBar,
    NoticeKind,
    NoticeText,
    PaneHeader,
    ProgressLine,
    RoleLabel,
    scrolling,
)

T = TypeVar("T")

_WIDTH = 680
_PATIENCE_S = 120
"""A part takes a second or two; longer than this nothing is waited for."""


class SitePage(Ground):
    """Runs one job at a time, off the main thread; it can be stopped and gone on with."""

    held_asked = Signal()
    """The person wants to see what is held back."""
    ended = Signal(object)
    """What came of it; an empty tuple when it failed."""

    def __init__(self, work: Workplace, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(work.theme, "surface", parent)
        self._work, self._form = work, form
        self._job: Job | None = None
        self._idle = threading.Event()
        self._idle.set()
        self._header = PaneHeader(work.theme)
        self._note = RoleLabel(work.theme, "", FontRole.BODY, "muted", wrap=True)
        self.progress = ProgressLine(work.theme)
        self.stop_button = Button(work.theme, icon="x")
        self.notices = NoticeBar(work.theme, card=True)
        self._reports = QVBoxLayout()
        self._reports.setSpacing(32)
        self._lay_out()
        self.stop_button.clicked.connect(self.stop)
        work.background.progressed.connect(self._progressed)

    @property
    def context(self) -> Context:
        """Only the window's own actions."""
        return Context.WINDOW

    def handlers(self) -> Mapping[str, Handler]:
        """Nothing beyond the window's own."""
        return {}

    def regions(self) -> Sequence[QWidget]:
        """One."""
        return [self]

    @property
    def is_running(self) -> bool:
        """Whether it is on its way."""
        return self._job is not None

    @property
    def reports(self) -> list[ReportView]:
        """What is shown of the archives of the last time."""
        return [view for view in self.shown if isinstance(view, ReportView)]

    @property
    def shown(self) -> list[SaidView]:
        """What is shown of the last time."""
        items = (self._reports.itemAt(number) for number in range(self._reports.count()))
        found = (item.widget() for item in items if item is not None)
        return [view for view in found if isinstance(view, SaidView)]

    def stop(self) -> None:
        """Stop after the part that is being written; what came in stays."""
        if self._job is not None:
            self._job.cancel()
            self.stop_button.setEnabled(False)

    def stop_and_wait(self) -> None:
        """The newsroom is about to be closed: nothing may write to it after this."""
        self.stop()
        self._idle.wait(_PATIENCE_S)

    def retranslate(self) -> None:
        """Words in another language."""
        self.stop_button.setText(translate("Archive", "Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While it runs, its page stays."""
        if self.is_running:
            self.notices.tell(still_running())
            event.ignore()
            return
        super().closeEvent(event)

    def _start(self, words: str, work: Callable[[Job], T], then: Callable[[T], None]) -> None:
        """Run it; what was shown of an earlier time goes."""
        self._clear()
        self._idle.clear()
        self._form.setEnabled(False)
        self.stop_button.show()
        self.progress.start(words)

        def whole(job: Job) -> T:
            try:
                return work(job)
            finally:
                self._idle.set()

        self._job = self._work.background.run(Lane.IMPORT, words, whole, then, self._failed)

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job is not self._job or progress.kind not in _phases():
            return
        number, total = self._work.theme.number, progress.total
        words = _phases()[progress.kind]
        if total:
            share = translate("Archive", "{phase}: {percent} %")
            words = share.format(phase=words, percent=number(progress.done * 100 // total))
        scale = max(total // 1000, 1)  # a bar has no room for a gigabyte
        self.progress.show_progress(words, progress.done // scale, total // scale)

    def _show_report(self, report: ArchiveReport) -> None:
        self._show(ReportView(self._work.theme, report))

    def _show(self, view: SaidView) -> None:
        view.held_asked.connect(self.held_asked)
        self._reports.addWidget(view)

    def _failed(self, error: NewsroomError) -> None:
        self._over()
        self.notices.tell(NoticeText(NoticeKind.DANGER, str(error)))
        self.ended.emit(())

    def _over(self) -> None:
        self._job = None
        self.progress.finish()
        self.stop_button.hide()
        self.stop_button.setEnabled(True)
        self._form.setEnabled(True)

    def _clear(self) -> None:
        self.notices.clear()
        for view in self.shown:
            self._reports.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(self._work.theme.px(_WIDTH))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 8, 16, 24)
        inner.setSpacing(16)
        for widget in (self._note, self._form, self.progress):
            inner.addWidget(widget)
        inner.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self.notices)
        inner.addLayout(self._reports)
        inner.addStretch(1)
        self.stop_button.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(scrolling(column), 1)


def _phases() -> dict[str, str]:
    return {
        LOOK: translate("Archive", "Looking through it"),
        PICTURES: translate("Archive", "Attachments and their pictures"),
        STORIES: translate("Archive", "Stories"),
    }


def still_running() -> NoticeText:
    """Why it can't be closed, or something else begun."""
    words = translate("Archive", "It is still running. Stop it first, or let it end.")
    return NoticeText(NoticeKind.INFO, words)
