"""Plans and syncs off the main thread, and tells how it goes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.domain.ports.journal import Entry
from nejat_desktop.domain.ports.site import Agreed
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.ui.activity.outlook import Outlook, look
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.pace import Pace

SOON_MS = 400
"""A plan reads every release: many changes are answered by one."""
LOG_LINES = 2000
"""So many of the newest lines of the journal are shown."""
LOG_MS = 1000
"""How often the log is read again while a sync runs."""
GRACE_MS = 1000
"""So long after a site's rest it is tried again."""


class Syncing(QObject):
    """One plan or sync at a time, in the lane of the site."""

    looked = Signal(object)
    """An Outlook."""
    looking_failed = Signal(str)
    asking_changed = Signal(bool)
    """The sites are asked what a sync would do, or are not any more."""
    began = Signal()
    progressed = Signal(object)
    """Progress of the sync."""
    reported = Signal(object)
    """A SitesReport, whether it is done or guards stopped some of it. Before these two."""
    ended = Signal(object)
    """A SitesReport: it is done."""
    guarded = Signal(object)
    """A SitesReport: a person has to look first. Nothing was done where a guard stands."""
    stopping = Signal()
    """Somebody asked it to stop; it does at the next safe place."""
    stopped = Signal(str)
    """Somebody stopped it; how far it came."""
    failed = Signal(str)
    """What went wrong, and what to do."""
    over = Signal(int)
    """The sync is over, however; so many things need a person. Before the four that say how."""
    logged = Signal(object, bool)
    """The newest entries of the journal, and whether there are older ones."""

    def __init__(
        self, services: Services, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._job: Job | None = None
        self._look: Job | None = None
        self.asking = False
        """Whether the sites are asked at the moment."""
        self._soon = Pace(SOON_MS, self)
        self._soon.timeout.connect(self.plan)
        self._log = QTimer(self, singleShot=True, interval=LOG_MS)
        self._log.timeout.connect(self.read_log)
        self.again = QTimer(self, singleShot=True)
        """Runs out when a site that could not be reached may be asked again."""
        self.again.timeout.connect(self._try_again)
        background.progressed.connect(self._progress)

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._job is not None

    @property
    def busy(self) -> bool:
        """Whether anything is."""
        return self.running or self._look is not None or self._soon.isActive()

    def soon(self, *, flowing: bool = False) -> None:
        """Something changed: plan again, once for what changes together."""
        if not self.running and not self.asking:
            self._soon.soon(flowing=flowing)

    def plan(self) -> None:
        """Look what a sync would do now."""
        self._soon.stop()
        if self.running or self.asking:
            return
        self._look = job = self._background.run(
            Lane.SITE,
            self.tr("Planning the sync"),
            lambda job: look(self._services),
            lambda outlook: self._planned(job, outlook),
            lambda error: self._not_planned(job, error),
        )

    def ask(self) -> None:
        """Ask every connected site what a sync would do now."""
        self._soon.stop()
        if self.running or self.asking:
            return
        self._set_asking(True)
        self._look = job = self._background.run(
            Lane.SITE,
            self.tr("Looking at the sites"),
            lambda job: look(self._services, job),
            lambda outlook: self._planned(job, outlook),
            lambda error: self._not_planned(job, error),
        )

    def _set_asking(self, asking: bool) -> None:
        if self.asking is not asking:
            self.asking = asking
            self.asking_changed.emit(asking)

    def run(self, agreed: Agreed = (), insist: bool = True) -> None:
        """Sync. `agreed`: keys of what a person has seen and means; `insist`: a person asked for
        it, so that sites are tried that are left alone for a while."""
        if self.running or self.asking:
            return
        self._soon.stop()
        self.again.stop()
        self._job = self._background.run(
            Lane.SITE,
            self.tr("Syncing"),
            lambda job: self._services.publishing.sync(job, agreed=agreed, insist=insist),
            self._done,
            self._broken,
        )
        self.began.emit()

    def stop(self) -> None:
        """Stop at the next safe place."""
        job = self._look if self.asking else self._job
        if job is not None:
            job.cancel()
            self.stopping.emit()

    def read_log(self) -> None:
        """The journal again."""
        self._background.run(
            Lane.READ,
            self.tr("Reading the log"),
            lambda job: self._services.publishing.log(LOG_LINES + 1),
            self._show_log,
        )

    def _show_log(self, entries: Sequence[Entry]) -> None:
        self.logged.emit(entries[:LOG_LINES], len(entries) > LOG_LINES)

    def _planned(self, job: Job, outlook: Outlook) -> None:
        if job is self._look:
            self._look = None
            self._set_asking(False)
            self.looked.emit(outlook)

    def _not_planned(self, job: Job, error: NewsroomError) -> None:
        if job is self._look:
            self._look = None
            self._set_asking(False)
            if isinstance(error, CancelledError):
                self.plan()
            else:
                self.looking_failed.emit(str(error))

    def _progress(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.progressed.emit(progress)
            if not self._log.isActive():
                self._log.start()

    def _done(self, report: SitesReport) -> None:
        self._job = None
        self._services.health.note(report.posts)
        self.over.emit(_needs_a_person(report))
        self.reported.emit(report)
        self._rest(report)
        if report.stopped:
            self.guarded.emit(report)
        else:
            self.ended.emit(report)
        self._after()

    def _broken(self, error: NewsroomError) -> None:
        self._job = None
        stopped = isinstance(error, CancelledError)
        self.over.emit(0 if stopped else 1)
        if stopped:
            self.stopped.emit(str(error))
        else:
            self.failed.emit(str(error))
        self._after()

    def _rest(self, report: SitesReport) -> None:
        """Go on by itself when the first of the sites that are left alone may be asked again."""
        until = [post.resting for post in report.posts if post.resting is not None]
        if until:
            pause = min(until) - self._services.context.clock()
            self.again.start(max(0, round(pause.total_seconds() * 1000)) + GRACE_MS)

    def _try_again(self) -> None:
        self.run(insist=False)

    def _after(self) -> None:
        self._log.stop()
        self.plan()
        self.read_log()


def _needs_a_person(report: SitesReport) -> int:
    """How many things: warnings, sites that don't let us in, and what was refused."""
    shut_out = sum(1 for post in report.posts if post.shut_out)
    refused = sum(post.errands.counts.get("parked", 0) for post in report.posts)
    return len(report.asked) + shut_out + refused + bool(report.folder_trouble)
