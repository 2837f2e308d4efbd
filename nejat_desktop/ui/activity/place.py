"""Activity: what a sync is going to do, what it does, and what it did."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.ports.journal import Entry
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import ActionTable, Condition, Context, Handler
from nejat_desktop.ui.activity.log_view import LogHead, LogModel, LogView
from nejat_desktop.ui.activity.outlook import Outlook, PlanLine
from nejat_desktop.ui.activity.plan_pane import PlanPane
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.remarks_view import RemarksView
from nejat_desktop.ui.activity.syncing import LOG_LINES, Syncing
from nejat_desktop.ui.activity.telling import Telling
from nejat_desktop.ui.conflicts.pane import ConflictPane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.widgets import (
    EmptyState,
    Ground,
    NoticeBar,
    NoticeKind,
    NoticeText,
    PaneHeader,
)

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""
_CHOSEN = "chosen"
"""The key of what is said of a line of the plan."""


class ActivityPlace(QWidget):
    """The plan at the start, the log beside it; a `Screen` of the window."""

    open_site = Signal()
    """Somebody wants to look at the site."""
    show_drafts = Signal()
    """Somebody wants to see what is not sent."""
    waiting_changed = Signal(int)
    """How many articles the next sync would send or take off."""
    trouble_changed = Signal(int)
    """How many things of the sync need a person, for the badge of the rail."""
    running_changed = Signal(bool)
    """A sync began or is over."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._theme = workplace, workplace.theme
        self._words = PlanWords(workplace.theme, workplace.services.settings.newsroom())
        self._stale = True
        self._has_older = False
        """Whether the journal is longer than the log."""
        self._wanted: Uid | None = None
        """Whose change on the site somebody wants to see, once a sync has brought it in."""
        self._build()
        self._connect()
        self._register()
        self._reword()

    def _build(self) -> None:
        theme = self._theme
        self.plan = PlanPane(theme, self._work.actions, self._words)
        self.notices = NoticeBar(theme)
        self.log_model = LogModel(theme, self._words, self)
        self.log = LogView(theme, self.log_model)
        self.log_header = PaneHeader(theme)
        self.no_log = EmptyState(theme, "list-dashes")
        self.conflict = ConflictPane(self._work)
        self.remarks = RemarksView(self._work)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.no_log)
        self._stack.addWidget(self.log)
        self._log_head = LogHead(theme, self.log_model)
        right = Ground(theme, "surface")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.log_header)
        column.addWidget(self.notices)
        column.addWidget(self._log_head)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sides = QStackedWidget()
        for side in (right, self.conflict, self.remarks):
            self._sides.addWidget(side)
        row.addWidget(self.plan)
        row.addWidget(self._sides, 1)
        self.syncing = Syncing(self._work.services, self._work.background, self)
        actions = self._work.actions
        self._telling = Telling(self.syncing, self.notices, actions, theme, self._words)
        self._relay = ChangeRelay(self._work.services.changes, self)

    def _connect(self) -> None:
        syncing = self.syncing
        syncing.looked.connect(self._looked)
        syncing.asking_changed.connect(partial(_note_running, self._work.actions))
        syncing.asking_changed.connect(self.plan.show_asking)
        syncing.began.connect(lambda: self._set_running(True))
        syncing.progressed.connect(self.plan.show_progress)
        syncing.stopping.connect(self.plan.show_stopping)
        syncing.over.connect(lambda _trouble: self._set_running(False))
        syncing.over.connect(self.trouble_changed)
        syncing.logged.connect(self._logged)
        self.plan.drafts_asked.connect(self.show_drafts)
        self.plan.log_asked.connect(self.conflict.leave)
        self.plan.remarks_asked.connect(self.show_remarks)
        self.remarks.left.connect(self.conflict.leave)
        self.remarks.left.connect(self.plan.remarks_row.enter)
        self.plan.chosen.connect(self._choose)
        self.conflict.shown.connect(self._conflict_shown)
        self.conflict.joined.connect(self._joined)
        self.conflict.settled.connect(self._settled)
        self._relay.arrived.connect(self.hear)
        self._theme.changed.connect(self._reword)

    def _register(self) -> None:
        register = self._work.actions.register
        register("sync.plan", self.syncing.plan)
        register("sync.look", self.syncing.ask)
        register("sync.run", self.syncing.run)
        register("sync.cancel", self.syncing.stop)
        register("site.view", self.open_site.emit)

    @property
    def context(self) -> Context:
        """Where the person is."""
        return Context.ACTIVITY

    def handlers(self) -> Mapping[str, Handler]:
        """What is done with a conflict; everything else can be done from anywhere."""
        return self.conflict.handlers()

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        if self.conflict.current is not None:
            return (self.plan, *self.conflict.regions())
        if self._sides.currentWidget() is self.remarks:
            return (self.plan, self.remarks)
        return (self.plan, self.notices, self.log)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        return (
            self.syncing.busy
            or self.conflict.busy
            or self.remarks.busy
            or not self._work.background.idle
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The plan as it is now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.syncing.plan()
            self.syncing.read_log()

    def hear(self, changes: Changes) -> None:
        """Another plan holds after these; it is made when it is seen."""
        if changes.settings:
            self._reword()
        if self.syncing.running:
            return
        if self.isVisible():
            self.syncing.soon(flowing=changes.flowing)
        else:
            self._stale = True

    def _looked(self, outlook: Outlook) -> None:
        self.plan.show_outlook(outlook)
        if self._sides.currentWidget() is self.remarks and outlook.asked:
            self.remarks.reload()
        self.conflict.keep_up(outlook.lines.conflicts)
        wanted = [c for c in outlook.lines.conflicts if c.article == self._wanted]
        if wanted:
            self._wanted = None
            self.conflict.open(wanted[0])
        self.plan.list.mark(self.conflict.current)
        self.waiting_changed.emit(outlook.sending)
        self._work.actions.set_conditions({Condition.PLANNED: outlook.sending > 0})

    def _choose(self, line: PlanLine) -> None:
        if line.conflict is not None:
            self.conflict.open(line.conflict)
        elif line.verdict in (Verdict.TAKE, Verdict.CONFLICT, Verdict.ASK):
            self._wanted = line.article
            self.plan.notices.clear()
            words = partial(_comes_in, self._work.actions)
            self.plan.notices.stand(_CHOSEN, words, self.syncing.run)
        elif line.verdict is Verdict.PARKED and line.article is not None:
            again = partial(self._try_again, line.article, line.key)
            self.plan.notices.clear()
            words = partial(_refused, self._theme, line.message)
            self.plan.notices.stand(_CHOSEN, words, again)

    def show_remarks(self) -> None:
        """The comments of readers that wait, where the log was."""
        self.conflict.leave()
        self._sides.setCurrentWidget(self.remarks)
        self.plan.show_beside(True)
        self.remarks.enter()

    def _try_again(self, article: Uid, key: str) -> None:
        """What the site refused goes with a sync that begins now; a person has read why."""
        self._work.background.run(
            Lane.STORE,
            self.tr("Syncing"),
            lambda job: self._work.services.health.try_again(article),
            lambda _none: self.syncing.run(agreed=frozenset({key})),
        )

    def _conflict_shown(self, conflict: OpenConflict | None) -> None:
        """It stands where the log was; without one the log is back."""
        self._sides.setCurrentIndex(0 if conflict is None else 1)
        self.plan.show_beside(conflict is not None)
        self.plan.list.mark(conflict)
        if conflict is None and self.isVisible():
            self.plan.list.setFocus()

    def _joined(self, article: Article) -> None:
        words = self.tr("Both texts are joined. Approve the draft, and the next sync sends it.")
        if article.status is Status.APPROVED:
            words = self.tr("The site’s text is the newest release here too.")
        text = NoticeText(NoticeKind.OK, words, self.tr("Open it"))
        self.notices.tell(text, lambda: self._work.actions.trigger("article.open", article.uid))

    def _settled(self, article: Article) -> None:
        words = {
            Live.WITHDRAWN: self.tr("It is withdrawn here too."),
            Live.HELD: self.tr("It is held back here."),
        }.get(article.live, self.tr("The next sync publishes it again."))
        self.notices.tell(NoticeText(NoticeKind.OK, words))

    def _set_running(self, running: bool) -> None:
        _note_running(self._work.actions, running)
        self.plan.show_running(running)
        self.log_model.show_running(running)
        self.running_changed.emit(running)

    def _logged(self, entries: Sequence[Entry], has_older: bool) -> None:
        self._has_older = has_older
        self.log_header.set_meta(_how_much(self._theme, self._has_older))
        self.log_model.show(entries)
        self._stack.setCurrentIndex(1 if entries else 0)

    def _reword(self) -> None:
        """Another language, or other settings."""
        self._words = PlanWords(self._theme, self._work.services.settings.newsroom())
        self.log_model.words = self._telling.words = self._words
        self.plan.retranslate(self._words)
        self.log_header.set_title(self.tr("Log"))
        self.log_header.set_meta(_how_much(self._theme, self._has_older))
        self.no_log.set_words(
            self.tr("Nothing was synced yet"),
            self.tr("Each step of a sync stands here, before it is taken."),
        )


def _comes_in(actions: ActionTable) -> NoticeText:
    words = translate(
        "ActivityPlace", "A sync brings this in. If you have to decide, it opens here then."
    )
    return NoticeText(NoticeKind.INFO, words, actions.words("sync.run"))


def _refused(theme: Theme, sentence: str) -> NoticeText:
    words = refusal_words(sentence, theme.digits)
    return NoticeText(NoticeKind.WARNING, words, translate("ActivityPlace", "Try again"))


def _how_much(theme: Theme, has_older: bool) -> str:
    """What of the journal the log shows."""
    if not has_older:
        return translate("ActivityPlace", "Everything sent and seen, newest first")
    words = translate("ActivityPlace", "Only the newest {count} steps, newest first")
    return words.format(count=theme.number(LOG_LINES))


def _note_running(actions: ActionTable, running: bool) -> None:
    """What can be done while a sync, or a look at the sites, is under way."""
    actions.set_conditions({Condition.SYNCING: running, Condition.IDLE: not running})
