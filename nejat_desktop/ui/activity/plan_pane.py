"""The left of activity: editions, the plan, what stays here, and the one next step."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.services.jobs import Progress
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.activity.edition_states import EditionStates
from nejat_desktop.ui.activity.outlook import FETCHING, EditionState, Outlook, PlanLines
from nejat_desktop.ui.activity.plan_list import WORDY, Lines, PlanList, PlanModel
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.remarks_row import RemarksRow
from nejat_desktop.ui.activity.run_lines import Run
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    EmptyState,
    Ground,
    Line,
    NoticeBar,
    PaneHeader,
    ProgressLine,
    RoleLabel,
)
from nejat_desktop.ui.widgets.margins import StartEndMargins

WIDTH = 372
CALM_MS = 250
"""How often the steps of a run are shown: a folder takes hundreds in a second."""


class NotSent(QWidget):
    """How many drafts stay on this laptop, and the way to them."""

    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._mark = QLabel()
        self._mark.setFixedWidth(px(16))
        self.title = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self._detail = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.link = Button(theme, "", ButtonKind.TEXT)
        self.link.clicked.connect(self.shown)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        StartEndMargins(self, row, px(16), px(7), top=px(4), bottom=px(12))
        row.setSpacing(px(10))
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self.link)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_count(self, words: str) -> None:
        """Say how many; nothing hides it."""
        self.title.setText(words)
        self.setVisible(bool(words))

    def retranslate(self) -> None:
        """All words again."""
        self._mark.setPixmap(self._theme.pixmap("lock-simple", "muted", 16))
        self._detail.setText(self.tr("Only approved releases leave it"))
        self.link.setText(self.tr("Show"))
        self.link.setAccessibleName(self.tr("Show the drafts"))
        self.link.updateGeometry()


class SectionHead(QWidget):
    """A small heading with muted words at its end."""

    def __init__(self, theme: Theme, above: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self.title = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.DemiBold)
        self.meta = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(above), px(16), px(4))
        row.addWidget(self.title, 1)
        row.addWidget(self.meta)


class LogRow(QWidget):
    """44 px while something else stands where the log was: the way back to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        normal = QFont.Weight.Normal
        self._words = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        self.link = Button(theme, "", ButtonKind.TEXT)
        row = QHBoxLayout(self)
        StartEndMargins(self, row, px(16), px(7), top=px(4), bottom=px(4))
        row.addWidget(self._words, 1)
        row.addWidget(self.link)
        theme.changed.connect(self._reword)
        self._reword()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _reword(self) -> None:
        self._words.setText(self.tr("Everything sent and seen is in the log"))
        self.link.setText(self.tr("Open log"))
        self.link.setAccessibleName(self.tr("Open log"))
        self.link.updateGeometry()


class PlanPane(Ground):
    """Shows an Outlook, or the sync that is running."""

    drafts_asked = Signal()
    log_asked = Signal()
    remarks_asked = Signal()
    chosen = Signal(object)
    """A PlanLine that somebody wants to look into."""

    def __init__(self, theme: Theme, actions: ActionTable, words: PlanWords) -> None:
        super().__init__(theme, "panel")
        self._pane_theme, self._actions, self._words = theme, actions, words
        self._outlook: Outlook | None = None
        self._running = self._asking = self._stopping = False
        self._run = Run(PlanLines())
        self._step: Progress | None = None
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.show_step)
        self.header = PaneHeader(theme)
        self.side_button = Button(theme)
        self.sites, self.plan_head = SectionHead(theme, above=0), SectionHead(theme)
        self.states = EditionStates(theme, words.newsroom.editions)
        self.model = PlanModel(words, self)
        self.list = PlanList(theme, self.model)
        self.nothing = EmptyState(theme, "check-circle")
        self.blank = QWidget()
        self.notices = NoticeBar(theme)
        self.log_row, self.remarks_row = LogRow(theme), RemarksRow(theme)
        self.not_sent_head, self.not_sent = SectionHead(theme), NotSent(theme)
        self.progress = ProgressLine(theme)
        self.run_button = Button(theme, "", ButtonKind.PRIMARY, keys=actions.key("sync.run"))
        self.site_button = Button(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate(words)

    def _connect(self) -> None:
        actions = self._actions
        self.not_sent.shown.connect(self.drafts_asked)
        self.log_row.link.clicked.connect(self.log_asked)
        self.remarks_row.link.clicked.connect(self.remarks_asked)
        self.list.chosen.connect(self.chosen)
        self.run_button.clicked.connect(lambda: actions.trigger("sync.run"))
        self.site_button.clicked.connect(lambda: actions.trigger("site.view"))
        self.side_button.clicked.connect(self._side)

    def show_outlook(self, outlook: Outlook) -> None:
        """What the next sync would do."""
        self._outlook = outlook
        self._refresh()

    def show_running(self, running: bool) -> None:
        """A sync began, or is over."""
        self._running, self._stopping = running, False
        outlook = self._outlook
        self._run = Run(outlook.lines, outlook.health) if outlook else Run(PlanLines())
        self._step = None
        self._calm.stop()
        if running:
            self.progress.start(self.tr("Looking at the site"))
        else:
            self.progress.finish()
        self._refresh()

    def show_asking(self, asking: bool) -> None:
        """The sites are asked, or have answered."""
        self._asking, self._stopping = asking, False
        if asking:
            self.progress.start(self.tr("Looking at the sites"))
        else:
            self.progress.finish()
        self._refresh()

    def show_stopping(self) -> None:
        """It is answered at once, however long the site takes."""
        self._stopping = self._running or self._asking
        self._refresh()

    def show_beside(self, beside: bool) -> None:
        """Whether something else than the log stands at the side: it has the filled button."""
        self.log_row.setVisible(beside)
        self.run_button.set_kind(ButtonKind.OUTLINED if beside else ButtonKind.PRIMARY)

    def show_progress(self, progress: Progress) -> None:
        """How far it is: the step before is done, the one that it names is under way."""
        self._run.follow(progress)
        first, self._step = self._step is None, progress
        if first:
            self.show_step()
        elif not self._calm.isActive():
            self._calm.start()

    def show_step(self) -> None:
        """The newest step; of many in a moment the last is shown."""
        progress = self._step
        if progress is None or not self._running:
            return
        self.progress.finish()
        self._show_lines()
        step = self.tr("step {done} of {total}")
        number = self._pane_theme.number
        done, total = number(progress.done + 1), number(progress.total)
        self.header.set_meta(step.format(done=done, total=total))

    def retranslate(self, words: PlanWords) -> None:
        """All words again."""
        self._words = self.model.words = words
        self.header.set_title(self.tr("Sync"))
        self.sites.title.setText(self.tr("Sites"))
        self.not_sent_head.title.setText(self.tr("Not sent"))
        self.run_button.setText(self._actions.words("sync.run"))
        self.site_button.setText(self.tr("Look at the site"))
        for button in (self.run_button, self.site_button):
            button.updateGeometry()
        self.setFixedWidth(self._pane_theme.px(WIDTH))
        self._refresh()

    def _refresh(self) -> None:
        head = self.tr("This run") if self._running else self.tr("The plan")
        self.plan_head.title.setText(head)
        under_way = self._running or self._asking
        side = self.tr("Stop") if under_way else self.tr("Look again")
        side = self.tr("Stopping…") if self._stopping else side
        self.side_button.setEnabled(not self._stopping)
        self.side_button.setText(side)
        self.side_button.set_icon_name("stop" if under_way else "arrows-clockwise")
        self.run_button.setEnabled(not under_way)
        outlook = self._outlook
        if outlook is None:
            self._stack.setCurrentWidget(self.blank)
            return
        self._show(outlook)

    def _show(self, outlook: Outlook) -> None:
        if not self._running:
            self.header.set_meta(self._summary(outlook))
        self.sites.meta.setText(self._words.time(outlook))
        self.states.show_outlook(self._words, outlook, self._running)
        waiting = outlook.lines.amount(Verdict.WAIT)
        self.nothing.set_words(self.tr("Nothing to send"), self._words.waiting(waiting))
        self._show_lines()
        self.remarks_row.show_count(outlook.remarks)
        self.not_sent_head.setVisible(outlook.drafts > 0)
        drafts = self._words.drafts(outlook.drafts) if outlook.drafts else ""
        self.not_sent.show_count(drafts)

    def _show_lines(self) -> None:
        """The plan; while a run is under way its steps, and what needs a person all the same."""
        plan = self._outlook.lines if self._outlook is not None else PlanLines()
        lines: Lines = plan
        if self._running and self._step is not None:
            lines = (*self._run.lines(), *plan.with_verdicts(WORDY))
        self.model.show(lines)
        self._stack.setCurrentWidget(self.list if lines else self.nothing)

    def _summary(self, outlook: Outlook) -> str:
        number = self._pane_theme.number
        if outlook.sending:
            return self.tr("{count} to send").format(count=number(outlook.sending))
        fetching = outlook.lines.amount(*FETCHING)
        if fetching:
            return self.tr("{count} to fetch").format(count=number(fetching))
        disputed = outlook.lines.amount(Verdict.CONFLICT, Verdict.ASK)
        if disputed:
            return self._words.state(EditionState.CONFLICT, disputed)
        return self.tr("up to date")

    def _side(self) -> None:
        """Where an edition has a site of its own, only the site knows what is there."""
        if self._running or self._asking:
            self._actions.trigger("sync.cancel")
            return
        has_sites = self._outlook is not None and bool(self._outlook.health)
        self._actions.trigger("sync.look" if has_sites else "sync.plan")

    def _lay_out(self) -> None:
        px = self._pane_theme.px
        self.header.add(self.side_button)
        for widget in (self.blank, self.list, self.nothing):
            self._stack.addWidget(widget)
        self.progress.setContentsMargins(px(16), px(8), px(16), px(8))
        column = QVBoxLayout(self)
        StartEndMargins(self, column, 0, 1)
        column.setSpacing(0)
        for part in (self.header, self.sites, self.states):
            column.addWidget(part)
        column.addSpacing(px(8))
        column.addWidget(self.notices)
        column.addWidget(Line(self._pane_theme))
        column.addWidget(self.plan_head)
        column.addWidget(self._stack, 1)
        column.addWidget(Line(self._pane_theme))
        for last in (
            self.not_sent_head,
            self.not_sent,
            self.progress,
            self.remarks_row,
            self.log_row,
        ):
            column.addWidget(last)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        px = self._pane_theme.px
        self.run_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        foot = QWidget()
        foot.setFixedHeight(px(57))
        row = QHBoxLayout()
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self.run_button, 1)
        row.addWidget(self.site_button)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(self._pane_theme))
        column.addLayout(row, 1)
        return foot

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line where the panes meet."""
        super().paintEvent(event)
        rtl = self._pane_theme.rtl
        left = 0 if rtl else self.width() - 1
        QPainter(self).fillRect(left, 0, 1, self.height(), self._pane_theme.color("line"))
