"""Comments of readers that wait: read, let out or binned, one card each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.body import plain_text
from nejat_desktop.domain.dates import day_words, time_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import NewsroomError, NotFoundError, StaleError
from nejat_desktop.domain.site_remark import SiteRemark
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import (
    Button,
    EmptyState,
    Ground,
    NoticeBar,
    NoticeKind,
    NoticeText,
    PaneHeader,
    RoleLabel,
)
from nejat_desktop.ui.widgets.scroll import scrolling
from nejat_desktop.ui.write.lifetime import while_alive

FEW = 50
"""So many are shown at once; the next ones come when these are decided."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The first that wait, and how many there are."""

    shown: Sequence[tuple[SiteRemark, str, str]]
    """Each with the headline of its article, and when it was written, in words."""
    total: int


def waiting(services: Services, language: str) -> Waiting:
    """Read them; times are as the edition in a language writes them. No network is asked."""
    found = services.remarks.waiting()
    edition = services.settings.newsroom().preferred(language)
    shown = [(one, _headline(services, one), _moment(one, edition)) for one in found[:FEW]]
    return Waiting(shown, len(found))


def _moment(remark: SiteRemark, edition: Edition) -> str:
    return isolate(f"{day_words(remark.at, edition)} {time_words(remark.at, edition)}")


def _headline(services: Services, remark: SiteRemark) -> str:
    try:
        return services.editing.article(remark.article).content.headline
    except NotFoundError:
        return ""


class RemarkCard(QWidget):
    """Who wrote under what, the words, and the two ways."""

    approved = Signal()
    binned = Signal()

    def __init__(self, theme: Theme, remark: SiteRemark, headline: str, when: str) -> None:
        super().__init__()
        self._theme, px = theme, theme.px
        author = isolate(remark.author or self.tr("Without a name"))
        title = isolate(headline or untitled())
        said = self.tr("{author} on “{headline}”").format(author=author, headline=title)
        self.words = RoleLabel(theme, plain_text(remark.text), wrap=True)
        self.approve = Button(theme, self.tr("Approve"))
        self.bin = Button(theme, self.tr("Bin"))
        for button, asked in ((self.approve, self.approved), (self.bin, self.binned)):
            button.setAccessibleName(f"{button.text()}: {said}")
            button.clicked.connect(asked)
        head = QHBoxLayout()
        weight = QFont.Weight.DemiBold
        head.addWidget(RoleLabel(theme, said, FontRole.LABEL, weight=weight, wrap=True), 1)
        head.addWidget(RoleLabel(theme, when, FontRole.LABEL, "muted"))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.approve)
        foot.addWidget(self.bin)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(foot)
        self.setAccessibleName(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        radius = self._theme.tokens.radius.control
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class RemarksView(Ground):
    """Stands where the log was."""

    left = Signal()
    """Escape: back to the log."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(work.theme, "surface")
        self._work, self._view_theme = work, work.theme
        self.busy = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.header = PaneHeader(work.theme)
        self.notices = NoticeBar(work.theme)
        self.nothing = EmptyState(work.theme, "chat-teardrop-text")
        self.cards: list[RemarkCard] = []
        self._column = QVBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        self._work.theme.changed.connect(self.reload)

    def enter(self) -> None:
        """The focus goes to the first comment as soon as they are read."""
        self.setFocus()
        self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        """What waits now."""
        self.busy = True
        services, language = self._work.services, self._view_theme.language
        self._work.background.run(
            Lane.READ,
            self.tr("Readers’ comments"),
            lambda job: waiting(services, language),
            while_alive(self, self._show),
            while_alive(self, self._failed),
        )

    def _show(self, found: Waiting) -> None:
        self.busy = False
        self._hold_focus()
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [RemarkCard(self._view_theme, *one) for one in found.shown]
        service = self._work.services.remarks
        for at, (card, (remark, *_)) in enumerate(zip(self.cards, found.shown, strict=True)):
            self._column.insertWidget(at, card)
            card.approved.connect(partial(self._decide, service.approve, remark))
            card.binned.connect(partial(self._decide, service.bin, remark))
        number = self._view_theme.number(found.total)
        self.header.set_title(self.tr("Readers’ comments"))
        self.header.set_meta(self.tr("waiting: {count}").format(count=number))
        self.nothing.set_words(
            self.tr("No comment waits"), self.tr("A look at the sites brings new ones.")
        )
        self._stack.setCurrentIndex(1 if self.cards else 0)
        self.setAccessibleName(self.tr("Readers’ comments"))
        if self.cards and self.hasFocus():
            self.cards[0].approve.setFocus()

    def _hold_focus(self) -> None:
        """What is on a card comes here, before the card goes or is shut."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.setFocus()

    def _decide(
        self, way: Callable[[SiteRemark, Callable[[], bool]], None], one: SiteRemark
    ) -> None:
        """The site is asked; until it answers no other one is decided."""
        self.busy = True
        self.notices.clear()
        self._hold_focus()
        for card in self.cards:
            card.setEnabled(False)

        def work(job: Job) -> None:
            way(one, job.cancelled)

        self._work.background.run(
            Lane.ASK,
            self.tr("Readers’ comments"),
            work,
            while_alive(self, self._decided),
            while_alive(self, self._undecided),
        )

    def _decided(self, _none: None) -> None:
        self.reload()

    def _undecided(self, error: NewsroomError) -> None:
        """What stands at the site may be otherwise than it was shown."""
        self._failed(error)
        if isinstance(error, StaleError):
            self.reload()

    def _failed(self, error: NewsroomError) -> None:
        self.busy = False
        for card in self.cards:
            card.setEnabled(True)
        if self.cards and self.hasFocus():
            self.cards[0].approve.setFocus()
        sentence = refusal_words(str(error), self._view_theme.digits)
        self.notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def _lay_out(self) -> None:
        px = self._view_theme.px
        inner = QWidget()
        around = QVBoxLayout(inner)
        around.setContentsMargins(px(16), 0, px(16), px(16))
        self._column.setSpacing(px(12))
        around.addLayout(self._column)
        around.addStretch(1)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(scrolling(inner))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
