"""Steps of the workflow from the window: save first, do it off this thread, say what happened."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.errors import ChecksFailedError, NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.autosave import Autosave
from nejat_desktop.ui.write.lifetime import while_alive

Undo = Callable[[], object]


class Held(Protocol):
    """An article that is open here: its session in Write or in Translate."""

    initiator: str
    autosave: Autosave

    @property
    def article(self) -> Article:
        """The article as it is on disk."""
        ...

    def collect(self) -> Content:
        """Everything as it is typed now."""
        ...

    def flush(self) -> bool:
        """Wait until all is on disk; False if something is not."""
        ...

    def adopt(self, article: Article) -> None:
        """A step of our own changed the article."""
        ...

    def keep(self, article: Article) -> None:
        """What was typed here is on disk after all, over another text."""
        ...

    def show_theirs(self) -> None:
        """Give up what is typed here."""
        ...

    def look_again(self) -> None:
        """Read checks and the like again."""
        ...


class Moves(QObject):
    """What can be done with the whole text; each outcome is told by a signal."""

    done = Signal(str, object)
    """A sentence, and what takes it back (None: nothing does)."""
    refused = Signal(str)
    stopped = Signal(str)
    """Checks stop the approval; the sentence says how many."""

    def __init__(self, services: Services, background: Background, session: Held) -> None:
        super().__init__()
        self._services, self._background, self._session = services, background, session

    def make(self, move: Move, comment: str = "") -> None:
        """Take a step; `comment` goes with it into the history."""
        uid = self._session.article.uid
        editing, publishing = self._services.editing, self._services.publishing
        match move:
            case Move.SEND_TO_REVIEW:
                back = lambda: self.make(Move.SEND_BACK, self.tr("Taken back"))  # noqa: E731
                self._run(
                    lambda: editing.send_to_review(uid, comment), self.tr("Sent to review."), back
                )
            case Move.SEND_BACK:
                again = lambda: self.make(Move.SEND_TO_REVIEW)  # noqa: E731
                self._run(lambda: editing.send_back(uid, comment), self.tr("Sent back."), again)
            case Move.APPROVE:
                self._run(
                    lambda: publishing.approve(uid, self._session.article.version),
                    self.tr("Approved. It goes out with the next sync that is due."),
                )
            case Move.WITHDRAW:
                self._run(
                    lambda: publishing.withdraw(uid, comment),
                    self.tr("Withdrawn. The next sync takes it off the site."),
                )

    def restore(self, revision: Uid) -> None:
        """Bring an earlier version back; what stands there now is kept and can come back."""
        uid, editing = self._session.article.uid, self._services.editing
        before: list[Uid] = []

        def work() -> Article:
            article = editing.restore(uid, revision)
            history = editing.history(uid)
            before.append(history[1].uid)
            return article

        self._run(work, self.tr("That version is back."), lambda: self.restore(before[0]))

    def _run(self, work: Callable[[], Article], sentence: str, undo: Undo | None = None) -> None:
        if not self._session.flush():
            return
        self._background.run(
            Lane.STORE,
            sentence,
            lambda _job: work(),
            while_alive(self, lambda article: self._moved(article, sentence, undo)),
            while_alive(self, self._failed),
        )

    def _moved(self, article: Article, sentence: str, undo: Undo | None) -> None:
        self._session.adopt(article)
        self.done.emit(sentence, undo)

    def _failed(self, error: NewsroomError) -> None:
        self._session.look_again()
        if isinstance(error, ChecksFailedError):
            if len(error.findings) == 1:
                self.stopped.emit(self.tr("One thing is to be mended before the approval."))
                return
            words = self.tr("{n} things are to be mended before the approval.")
            self.stopped.emit(words.format(n=len(error.findings)))
        else:
            self.refused.emit(str(error))


class TwoTexts(QObject):
    """Somebody else wrote meanwhile: either text can stand, and both are kept."""

    solved = Signal(str)
    refused = Signal(str)

    def __init__(self, services: Services, background: Background, session: Held) -> None:
        super().__init__()
        self._editing, self._background, self._session = services.editing, background, session

    def keep_mine(self) -> None:
        """Save what is typed here as a new version; theirs is kept in the history."""
        uid, content = self._session.article.uid, self._session.collect()
        initiator = self._session.initiator

        def work(_job: object) -> Article:
            theirs = self._editing.article(uid)
            self._editing.keep_copy(uid, theirs.content)
            return self._editing.save(uid, theirs.version, content, initiator)

        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            work,
            while_alive(self, self._kept),
            while_alive(self, self._failed),
        )

    def show_theirs(self) -> None:
        """Show what is on disk; what was typed here is kept in the history."""
        uid, content = self._session.article.uid, self._session.collect()
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: self._editing.keep_copy(uid, content),
            while_alive(self, lambda _revision: self._shown()),
            while_alive(self, self._failed),
        )

    def _kept(self, article: Article) -> None:
        self._session.keep(article)
        self.solved.emit(self.tr("Your text is saved. Theirs is kept in the history."))

    def _shown(self) -> None:
        self._session.show_theirs()
        self.solved.emit(self.tr("Their text is shown. Yours is kept in the history."))

    def _failed(self, error: NewsroomError) -> None:
        self.refused.emit(str(error))
