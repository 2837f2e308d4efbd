"""The place where a story is translated: head, both texts, notices, bottom panel."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.paste import clean_paste
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.people_menu import ArticleHolder
from nejat_desktop.ui.translate.beside import Beside
from nejat_desktop.ui.translate.comment_row import CommentRow
from nejat_desktop.ui.translate.display import Display
from nejat_desktop.ui.translate.head import TranslateHead
from nejat_desktop.ui.translate.looking import Lookout
from nejat_desktop.ui.translate.panel import Panel
from nejat_desktop.ui.translate.place_actions import TranslateActions
from nejat_desktop.ui.translate.session import Session, keep_copy
from nejat_desktop.ui.translate.spread import Spread
from nejat_desktop.ui.translate.walking import Walk
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.autosave import Pace
from nejat_desktop.ui.write.moves import Moves, TwoTexts
from nejat_desktop.ui.write.previewing import Previewing
from nejat_desktop.ui.write.telling import SaveTelling


class TranslatePlace(QWidget):
    """One translation beside its source. A `Screen` of the window.

    `NotFoundError` when the source is gone, `NotAllowedError` when the article is no translation.
    """

    saved = Signal(str)
    """“Saved 10:44”, for the status bar."""
    status = Signal(str, str, str)
    """A slot of the status bar ("counts", "position", …), its words and its icon."""
    title_changed = Signal(str, bool)
    """The headline, and whether something is not on disk yet."""
    open_article = Signal(str)
    """Show an article in Write: here, where what stops an approval can be mended."""
    preview_asked = Signal(str)
    """The path of the translation's page on the preview server."""
    closed = Signal()

    def __init__(self, workplace: Workplace, article_uid: Uid, pace: Pace | None = None) -> None:
        super().__init__()
        self._workplace = workplace
        self._active = self._begun = False
        self._make_parts(article_uid, pace)
        self._lay_out()
        self._connect()
        self.session.draft.read = self.spread.read
        self.display.show_anew()
        self.session.look_again()
        self.lookout.look()
        self.beside.look()

    @property
    def context(self) -> Context:
        """Which keys and actions are alive here."""
        return Context.TRANSLATE

    @property
    def title(self) -> str:
        """What the tab shows: the headline, the source's while there is none."""
        return self.display.title

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.session.autosave.dirty

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do here."""
        own = (self.article_actions, self.holder, self.previewing)
        return {id: do for part in own for id, do in part.handlers().items()}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        return (self.head, self.spread, self.panel)

    def activate(self) -> None:
        """This tab is shown now: its actions are served here."""
        self._workplace.actions.enter(Context.TRANSLATE, self.handlers())
        self._come()
        if self.focusWidget() is None or not self.isAncestorOf(self.focusWidget()):
            self.focus_text()

    def focus_text(self) -> None:
        """The caret into the translation."""
        self.spread.view.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """Another place is shown; what is typed is saved."""
        self._active = False
        self.session.autosave.save()

    def flush(self) -> None:
        """Wait until everything is on disk; `dirty` says whether something could not be."""
        self.session.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, the caret goes where the work goes on."""
        super().showEvent(event)
        self._come()
        if not self._begun:
            self._begun = True
            self._begin_at_first_open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab is shown, or the window is put away."""
        super().hideEvent(event)
        self.deactivate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves first; what can't be saved keeps the tab."""
        self.flush()
        if self.dirty and not keep_copy(self._workplace.services.editing, self.session):
            event.ignore()
            return
        self.previewing.end()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def _make_parts(self, uid: Uid, pace: Pace | None) -> None:
        place = self._workplace
        services, theme, background = place.services, place.theme, place.background
        self.session = Session(services, background, uid, pace)
        self.head = TranslateHead(theme, place.actions.key)
        self.comment = CommentRow(theme)
        self.spread = Spread(theme, place.pictures)
        self.notices = NoticeBar(theme)
        self.panel = Panel(theme, place.actions.key)
        self.walk = Walk(self.session, self.spread)
        parts = (self.head, self.spread, self.panel)
        clock = services.context.clock
        self.display = Display(theme, clock, self.session, self.walk, parts)
        self.lookout = Lookout(background, self.session, self.walk, self.display.show_current)
        self.moves = Moves(services, background, self.session)
        self.two_texts = TwoTexts(services, background, self.session)
        self.beside = Beside(theme, services, background, uid)
        self.beside.setParent(self)
        self.telling = SaveTelling(theme, self.notices, self.session.autosave, self.two_texts)
        self.previewing = Previewing(services, background, self.session)
        self.previewing.setParent(self)
        shown = (self.head, self.spread, self.comment)
        self.holder = ArticleHolder(self._workplace, self, lambda: self.session.article)
        self.article_actions = TranslateActions(self.session, self.walk, self.moves, shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.comment)
        column.addWidget(self.spread, 1)
        column.addWidget(self.notices)
        column.addWidget(self.panel)
        self.setFocusProxy(self.spread)

    def _connect(self) -> None:
        session, head, walk = self.session, self.head, self.walk
        self.display.saved.connect(self.saved)
        self.display.status.connect(self.status)
        self.display.title_changed.connect(self.title_changed)
        session.changed.connect(self._say_conditions)
        session.reloaded.connect(self._say_conditions)
        session.reloaded.connect(self.lookout.look)
        session.lost.connect(self.telling.danger)
        self.spread.view.target.set_paste(clean_paste)
        self.spread.focus_left.connect(session.autosave.save)
        self.spread.done_requested.connect(self.article_actions.primary)
        head.primary.connect(self.article_actions.primary)
        head.next_open.connect(walk.to_open)
        head.next_changed.connect(walk.to_changed)
        head.asked.connect(lambda _move: self.article_actions.send_back())
        self.comment.sent.connect(self.article_actions.send_back)
        self.comment.closed.connect(self.focus_text)
        self.panel.changes.keep.connect(walk.keep)
        self.panel.checks.shown.connect(walk.show)
        self.previewing.asked.connect(self.preview_asked)
        self.previewing.refused.connect(self.telling.danger)
        self.moves.done.connect(self.telling.done)
        self.moves.refused.connect(self.telling.danger)
        self.moves.stopped.connect(partial(self._lead_to_write, NoticeKind.WARNING))
        self.beside.found.connect(partial(self._lead_to_write, NoticeKind.INFO))

    def _come(self) -> None:
        """Say to the window what is so here."""
        self._active = True
        self._say_conditions()
        QTimer.singleShot(0, self, self._say_conditions)  # a place that is left may say its own
        self.display.tell_all()

    def _begin_at_first_open(self) -> None:
        """The first paragraph that is not done, or the headline."""
        pairs = self.session.draft.pairs
        waiting = (p.row for p in pairs if p.state is not RowState.DONE)
        self.spread.view.go_to(next(waiting, pairs[0].row))

    def _lead_to_write(self, kind: NoticeKind, sentence: str) -> None:
        """What stops an approval, and what stands beside the text, is mended in Write."""
        text = NoticeText(kind, sentence, self.tr("Open in Write"))
        self.notices.tell(text, lambda: self.open_article.emit(self.session.article.uid))

    def _say_conditions(self) -> None:
        if self._active:
            self._workplace.actions.set_conditions(self.article_actions.conditions())
