"""Says when something that was dated ahead in the site folder is due, and offers the sync."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.timetable import Timed
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive

KEY = "due"
SOON_MS = 250
"""Changes that come together are answered by one look."""
LONGEST_MS = 24 * 60 * 60 * 1000
"""A timer counts no further than some weeks; it is set anew after this."""


class DueStories(QObject):
    """One timer, which runs out when the next one is due.

    It looks again after changes, and when somebody comes back to the window: while a laptop sleeps
    its timers stand still.
    """

    changed = Signal()
    """Something is due, or is not any more: another plan holds."""

    def __init__(self, work: Workplace, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._work, self._notices = work, notices
        self._due, self._is_over = 0, False
        self.timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._relay = ChangeRelay(work.services.changes, self)
        self._relay.arrived.connect(self._hear)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)

    def look(self) -> None:
        """What is due now, and when is it the next one's turn."""
        self._work.background.run(
            Lane.READ,
            self.tr("Counts"),
            lambda job: self._work.services.timetable.look(),
            while_alive(self, self._tell),
        )

    def close(self) -> None:
        """The newsroom closes: nothing is looked at any more."""
        self._is_over = True
        self.timer.stop()
        self._soon.stop()

    def _tell(self, timed: Timed) -> None:
        if self._is_over:
            return
        self._wait_for(timed.next)
        if timed.due == self._due:
            return
        self._due = timed.due
        if timed.due:
            sync = self._work.actions.trigger
            self._notices.stand(KEY, self._words, lambda: sync("sync.run"))
        else:
            self._notices.withdraw(KEY)
        self.changed.emit()

    def _wait_for(self, moment: datetime | None) -> None:
        if moment is None:
            self.timer.stop()
            return
        left = (moment - self._work.services.context.clock()).total_seconds() * 1000
        self.timer.start(max(0, min(round(left) + 1, LONGEST_MS)))

    def _words(self) -> NoticeText:
        words = self.tr(
            "%n article(s) that were dated ahead are due. A sync publishes them.", "", self._due
        )
        action = self._work.actions.words("sync.run")
        return NoticeText(NoticeKind.INFO, self._work.theme.digits(words), action)

    def _hear(self, changes: Changes) -> None:
        if changes.articles or changes.stories or changes.sync or changes.settings:
            self._look_soon()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._is_over:
            self._soon.start()
