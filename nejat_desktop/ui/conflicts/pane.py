"""The place of a conflict in Activity: the three columns, or the question about a missing post."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.joining import Choice
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.conflicts import ConflictView as Conflict
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.actions import Condition, Handler
from nejat_desktop.ui.conflicts.laying import About, chosen_of, sheet_of
from nejat_desktop.ui.conflicts.missing_view import MissingView, Way
from nejat_desktop.ui.conflicts.sheet import Sheet, Signature
from nejat_desktop.ui.conflicts.view import ConflictView
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.widgets import NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive


class ConflictPane(QStackedWidget):
    """Shows one conflict and carries out what a person decides."""

    shown = Signal(object)
    """An OpenConflict stands here now; None: nothing does any more."""
    joined = Signal(object)
    """An Article: both texts are joined in it."""
    settled = Signal(object)
    """An Article: it is decided what becomes of it."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._service = work.services.conflicts
        self._open: OpenConflict | None = None
        self._conflict: Conflict | None = None
        self.busy = False
        """Whether an answer is still on its way."""
        self.view = ConflictView(work.theme, work.actions, work.pictures)
        self.missing = MissingView(work.theme, work.actions)
        for page in (self.view, self.missing):
            self.addWidget(page)
            page.left.connect(self.later)
        self.view.decided.connect(self.tell_actions)
        self.missing.decided.connect(self._go_way)
        self.missing.chosen.connect(self.tell_actions)

    @property
    def current(self) -> OpenConflict | None:
        """What stands here."""
        return self._open

    def handlers(self) -> dict[str, Handler]:
        """What the actions of a conflict do."""
        takes = {
            "conflict.site": Choice.SITE,
            "conflict.words": Choice.WORDS,
            "conflict.mine": Choice.HERE,
            "conflict.both": Choice.BOTH,
        }
        found: dict[str, Handler] = {
            "difference.next": lambda: self.view.step(1),
            "difference.previous": lambda: self.view.step(-1),
            "conflict.join": self.join,
            "conflict.later": self.later,
        }
        return found | {id: _taking(self.view, choice) for id, choice in takes.items()}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        if self.currentWidget() is self.view:
            return (self.view.head, self.view.area, self.view.foot)
        return (self.missing,)

    def open(self, conflict: OpenConflict) -> None:
        """Show a conflict; what was decided about another one, and not carried out, is dropped."""
        self._open = conflict
        self._run(
            Lane.READ,
            lambda job: self._service.view(conflict.uid),
            lambda found: self._show(conflict, found),
        )

    def leave(self) -> None:
        """Nothing stands here any more."""
        self._open = self._conflict = None
        self.tell_actions()
        self.shown.emit(None)

    def keep_up(self, conflicts: Sequence[OpenConflict]) -> None:
        """What is open now: one that was decided elsewhere, or replaced, is left."""
        known = {one.uid for one in conflicts}
        if self._open is not None and not self.busy and self._open.uid not in known:
            self.leave()

    def enter(self) -> None:
        """Put the focus where a decision is made."""
        (self.view if self.currentWidget() is self.view else self.missing).enter()

    def join(self) -> None:
        """Carry out what is decided."""
        opened, found = self._open, self._conflict
        if opened is None or found is None or self.busy:
            return
        if self.currentWidget() is self.missing:
            self.missing.submit()
            return
        if not self.view.is_decided:
            return
        asked = {block.piece.key: block.piece for block in self.view.blocks}
        choices = {
            key: chosen_of(asked[key], decision.choice, decision.typed)
            for key, decision in self.view.decisions.items()
        }
        version = found.article.version
        self._run(
            Lane.STORE,
            lambda job: self._service.decide(opened.uid, choices, version),
            lambda article: self._done(article, self.joined.emit),
        )

    def later(self) -> None:
        """Let it stand behind the others."""
        opened = self._open
        if opened is None:
            return
        self._run(
            Lane.STORE,
            lambda job: self._service.later(opened.uid),
            lambda _none: self.leave(),
        )

    def tell_actions(self) -> None:
        """Say what can be done."""
        here = self._open is not None and self._conflict is not None
        on_sheet = here and self.currentWidget() is self.view
        decided = self.view.is_decided if on_sheet else self.missing.way is not None
        self._work.actions.set_conditions(
            {Condition.CONFLICT: here, Condition.DECIDED: here and decided}
        )

    def _go_way(self, way: Way) -> None:
        opened, found = self._open, self._conflict
        if opened is None or found is None or self.busy:
            return
        deed = {
            Way.AGAIN: self._service.publish_again,
            Way.OFF: self._service.take_off,
            Way.LEAVE: self._service.leave,
        }[way]
        version = found.article.version
        self._run(
            Lane.STORE,
            lambda job: deed(opened.uid, version),
            lambda article: self._done(article, self.settled.emit),
        )

    def _done(self, article: Article, tell: Callable[[Article], object]) -> None:
        self.leave()
        tell(article)

    def _show(self, opened: OpenConflict, found: Conflict) -> None:
        if self._open is not opened:
            return
        self._conflict = found
        edition = self._work.services.settings.newsroom().edition(opened.edition)
        if found.joining is None:
            post = found.conflict.post
            status = post.fields.status if post is not None else ""
            self.missing.show_missing(opened.headline, edition, opened.kind, status)
            self.setCurrentWidget(self.missing)
        else:
            self.view.notices.clear()
            self.view.show_sheet(self._sheet(opened, found))
            self.setCurrentWidget(self.view)
            if not found.joining.open_keys:
                words = self.tr(
                    "Nothing meets, but much of the text is another one. Look through it before "
                    "you join both."
                )
                self.view.notices.tell(NoticeText(NoticeKind.INFO, words))
            if opened.is_lost:
                words = self.tr(
                    "We sent in the same moment, and the site shows our text. This one stands "
                    "here alone."
                )
                self.view.notices.tell(NoticeText(NoticeKind.INFO, words))
        self.tell_actions()
        self.shown.emit(opened)
        self.enter()

    def _sheet(self, opened: OpenConflict, found: Conflict) -> Sheet:
        newsroom = self._work.services.settings.newsroom()
        changed, release = found.article.changed, found.release
        assert found.joining is not None  # noqa: S101 - narrows the type
        about = About(
            opened.article,
            newsroom.edition(opened.edition),
            opened.headline,
            Signature(opened.who, opened.changed),
            Signature("", release.approved.at, release.number),
            Signature(changed.person.name, changed.at),
            {section.uid: section.name(opened.edition) for section in newsroom.sections},
        )
        return sheet_of(found.joining, about)

    def _run(self, lane: Lane, work: Callable[[Job], object], then: Callable[..., object]) -> None:
        self.busy = True

        def done(value: object) -> None:
            self.busy = False
            then(value)

        self._work.background.run(
            lane, self.tr("Conflict"), work, while_alive(self, done), while_alive(self, self._fail)
        )

    def _fail(self, error: NewsroomError) -> None:
        """It stays where it is, with a way to look again."""
        self.busy = False
        opened = self._open
        page = self.view if self.currentWidget() is self.view else self.missing
        text = NoticeText(NoticeKind.DANGER, str(error), self.tr("Look again") if opened else "")
        page.notices.tell(text, lambda: self._again(opened.uid) if opened else None)
        if self._conflict is None:
            self.leave()

    def _again(self, uid: Uid) -> None:
        """The same conflict as it is now; gone if somebody decided it."""
        found = next((one for one in self._service.open() if one.uid == uid), None)
        if found is None:
            self.leave()
        else:
            self.open(found)


def _taking(view: ConflictView, choice: Choice) -> Handler:
    return lambda: view.take(choice)
