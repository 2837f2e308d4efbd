"""Pairs of stories that may be one: a list with the reasons; confirm, refuse, take back."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.pairing import Offer
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.pairs.listing import PairsList
from nejat_desktop.ui.theme import FontRole
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    Ground,
    Line,
    NoticeBar,
    NoticeKind,
    NoticeText,
    PaneHeader,
    ProgressLine,
    RoleLabel,
)

if TYPE_CHECKING:
    from nejat_desktop.services.pairing_offers import Joined


class PairsPlace(Ground):
    """Looks for pairs off the main thread, and shows them, the surest first."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(work.theme, "surface", parent)
        self._work = work
        self._job: Job | None = None
        self._offers: list[Offer] = []
        self._is_sought = False
        self._header = PaneHeader(work.theme)
        self._note = RoleLabel(work.theme, "", FontRole.BODY, "muted", wrap=True)
        self.progress = ProgressLine(work.theme)
        self.list = PairsList(work.theme)
        self.confirm_button = Button(work.theme, kind=ButtonKind.PRIMARY, keys="Ctrl+Return")
        self.refuse_button = Button(work.theme, keys="Del")
        self.all_button = Button(work.theme)
        self.again_button = Button(work.theme, icon="arrows-clockwise")
        self.notices = NoticeBar(work.theme, card=True)
        self._lay_out()
        self._connect()
        self.retranslate()

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

    def look(self) -> None:
        """Look through all texts."""
        if self._job is not None:
            return
        words = self.tr("Looking for pairs")
        self.progress.start(words)
        service = self._work.services.pairs
        self._run(words, service.find, self._found)

    def confirm(self) -> None:
        """Let what is ticked be one story each."""
        chosen = self.list.chosen
        if not chosen or self._job is not None:
            return
        service = self._work.services.pairs

        def done(joined: "list[Joined]") -> None:
            words = self.tr("%n pair(s) became one story each.", "", len(joined))
            self._decided(chosen, words, lambda job: service.part(joined))

        self._run(self.tr("Joining stories"), lambda job: service.confirm(chosen), done)

    def refuse(self) -> None:
        """Do not offer what is ticked again."""
        chosen = self.list.chosen
        if not chosen or self._job is not None:
            return
        service = self._work.services.pairs

        def done(_nothing: object) -> None:
            words = self.tr("%n pair(s) are not offered again.", "", len(chosen))
            self._decided(chosen, words, lambda job: service.offer_again(chosen))

        self._run(self.tr("Pairs"), lambda job: service.refuse(chosen), done)

    def stop(self) -> None:
        """The newsroom closes."""
        if self._job is not None:
            self._job.cancel()

    def retranslate(self) -> None:
        """Words in another language."""
        self._header.set_title(self.tr("Pairs of stories"))
        self._note.setText(
            self.tr(
                "Texts of different editions that may tell the same story, the surest first. What "
                "you confirm becomes one story; nothing is written to a site for that."
            )
        )
        self.confirm_button.setText(self.tr("They are one story"))
        self.refuse_button.setText(self.tr("They are not"))
        self.all_button.setText(self.tr("Tick all"))
        self.again_button.setText(self.tr("Look again"))
        self.list.setAccessibleName(self.tr("Pairs of stories"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _run(self, words: str, work: Callable[[Job], object], then: Callable[..., None]) -> None:
        self._enable()

        def arrived(value: object) -> None:
            self._over()
            then(value)

        self._job = self._work.background.run(Lane.LONG, words, work, arrived, self._failed)
        self._enable()

    def _found(self, offers: list[Offer]) -> None:
        self._offers, self._is_sought = offers, True
        self._show()
        self.list.setFocus()

    def _failed(self, error: NewsroomError) -> None:
        self._over()
        self.notices.tell(NoticeText(NoticeKind.DANGER, str(error)))

    def _over(self) -> None:
        self._job = None
        self.progress.finish()
        self._enable()

    def _decided(self, gone: list[Offer], words: str, undo: Callable[[Job], None]) -> None:
        """They leave the list; what was done can be taken back, and they stand there again."""
        self._offers = [one for one in self._offers if one not in gone]
        self._show()

        def back(_nothing: object) -> None:
            self._offers = [*gone, *self._offers]
            self._show()

        text = NoticeText(NoticeKind.OK, self._work.theme.digits(words), self.tr("Undo"))
        self.notices.tell(text, lambda: self._run(self.tr("Pairs"), undo, back))

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job is self._job and progress.total:
            words = self.tr("Looking for pairs")
            self.progress.show_progress(words, progress.done, progress.total)

    def _show(self) -> None:
        self.list.show_offers(self._offers)
        if self._is_sought and not self._offers:
            self._note.setText(self.tr("No stories of different editions look like one."))
        self._enable()

    def _enable(self) -> None:
        free, any_ticked = self._job is None, bool(self.list.chosen)
        self.confirm_button.setEnabled(free and any_ticked)
        self.refuse_button.setEnabled(free and any_ticked)
        self.all_button.setEnabled(free and self.list.count() > 0)
        self.again_button.setEnabled(free)

    def _connect(self) -> None:
        self._work.background.progressed.connect(self._progressed)
        self.list.itemChanged.connect(lambda _item: self._enable())
        self.confirm_button.clicked.connect(self.confirm)
        self.refuse_button.clicked.connect(self.refuse)
        self.all_button.clicked.connect(self.list.tick_all)
        self.again_button.clicked.connect(self.look)
        for keys, deed in (("Ctrl+Return", self.confirm), ("Del", self.refuse)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        px = self._work.theme.px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for button in (self.confirm_button, self.refuse_button, self.all_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.again_button)
        foot.setContentsMargins(px(16), px(12), px(16), px(12))
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), px(8), px(16), px(12))
        inner.setSpacing(px(12))
        for widget in (self._note, self.progress, self.notices):
            inner.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addLayout(inner)
        outer.addWidget(Line(self._work.theme))
        outer.addWidget(self.list, 1)
        outer.addWidget(Line(self._work.theme))
        outer.addLayout(foot)
