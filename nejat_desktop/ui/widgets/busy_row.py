"""How far a long piece of work is, and the way to stop it, at the foot of what it concerns."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.services.jobs import Job, Progress
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets.busy import ProgressLine
from nejat_desktop.ui.widgets.button import Button
from nejat_desktop.ui.widgets.label import Ground
from nejat_desktop.ui.widgets.margins import StartEndMargins


class BusyRow(Ground):
    """Shows one job at a time: the one that began last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent)
        self._row_theme = theme
        self._jobs: list[Job] = []
        self.line = ProgressLine(theme)
        self.stop = Button(theme, small=True)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        px = theme.px
        StartEndMargins(self, row, px(16), px(8), top=px(8), bottom=px(8))
        row.setSpacing(px(16))
        row.addWidget(self.line, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.stop.setText(self.tr("Stop"))
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._row_theme.color("line_strong"))

    def begin(self, job: Job) -> None:
        """A job began; the row is its own until it is over."""
        self._jobs.append(job)
        self._show(job)

    def follow(self, job: Job, progress: Progress) -> None:
        """How far a job is: words with their numbers."""
        if self._jobs[-1:] != [job]:
            return
        number = self._row_theme.number
        words = self.tr("{name}: {done} of {total}").format(
            name=job.name, done=number(progress.done), total=number(progress.total)
        )
        if progress.key:
            words = self.tr("{progress}, “{headline}”").format(
                progress=words, headline=isolate(progress.key)
            )
        self.line.show_progress(words, progress.done, progress.total)

    def end(self, job: Job) -> None:
        """A job is over; one that began before it has the row again."""
        if job in self._jobs:
            self._jobs.remove(job)
        if self._jobs:
            self._show(self._jobs[-1])
        else:
            self.hide()

    def _show(self, job: Job) -> None:
        self.stop.setText(self.tr("Stop"))
        self.stop.setEnabled(not job.cancelled())
        self.line.show_progress(job.name, 0, 0)
        self.line.show()
        self.show()

    def _stop(self) -> None:
        self._jobs[-1].cancel()
        self.stop.setEnabled(False)
