"""Autosave: keeps what is typed at each pause, loses nothing when somebody else was quicker."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.errors import NewsroomError, StaleError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.lifetime import while_alive


class Keeper(Protocol):
    """What writes an article: the editing service, or what keeps a translation."""

    def article(self, uid: Uid) -> Article:
        """An article as it is now."""
        ...

    def save(self, uid: Uid, expected: int, content: Content, initiator: str = "") -> Article:
        """Keep a content over version `expected`; `StaleError` if that is not the present one."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds: after the last key, at most while typing, until a failed save is retried."""

    quiet: int = 800
    at_most: int = 5000
    retry: int = 4000


@dataclass(slots=True)
class _Attempt:
    """One content on its way to the disk; `done` can be waited for on any thread."""

    base: Article
    content: Content
    done: "Future[Article]" = field(default_factory=Future)
    _taken: Lock = field(default_factory=Lock)

    def take(self) -> bool:
        """Whether the caller is the first, and so the one who writes it."""
        return self._taken.acquire(blocking=False)


class Autosave(QObject):
    """Saves one article's content in the store's lane, with the version that it believes."""

    acknowledged = Signal(object)
    """The Article as it is on disk now; a power cut can't take it any more."""
    stale = Signal(object)
    """A StaleError: somebody else wrote another text. Nothing more is saved until `adopt`."""
    failed = Signal(str)
    """It could not be saved; the sentence says why. It is tried again."""
    dirtied = Signal()
    """There are words that are not on disk yet."""
    touched = Signal()
    """Something was typed, whether or not it can be saved."""

    def __init__(
        self,
        background: Background,
        editing: Keeper,
        article: Article,
        content: Callable[[], Content],
        *,
        initiator: str,
        more: Callable[[], bool] = lambda: False,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`more`: whether the keeper has something to write even if the content is the same."""
        super().__init__(parent)
        self._background, self._editing, self._more = background, editing, more
        self._base, self._content, self._initiator = article, content, initiator
        self._attempt: _Attempt | None = None
        self._dirty = self._again = False
        self._trouble: NewsroomError | None = None
        pace = pace or Pace()
        self._quiet = QTimer(self, singleShot=True, interval=pace.quiet)
        self._at_most = QTimer(self, singleShot=True, interval=pace.at_most)
        self._retry = QTimer(self, singleShot=True, interval=pace.retry)
        for timer in (self._quiet, self._at_most, self._retry):
            timer.timeout.connect(self.save)

    @property
    def base(self) -> Article:
        """The article as it was when it was last read or saved."""
        return self._base

    @property
    def dirty(self) -> bool:
        """Whether there are words that are not on disk yet."""
        return self._dirty or self._attempt is not None

    @property
    def is_stale(self) -> bool:
        """Whether it waits for a person to choose between two texts."""
        return isinstance(self._trouble, StaleError)

    def touch(self) -> None:
        """Something was typed."""
        if not self._dirty:
            self._dirty = True
            self.dirtied.emit()
        self.touched.emit()
        if self.is_stale:
            return
        self._quiet.start()
        if not self._at_most.isActive():
            self._at_most.start()

    def adopt(self, article: Article) -> None:
        """The article is this on disk; what is typed from now on is compared with it."""
        self._base, self._trouble = article, None

    def discard(self) -> None:
        """Forget what is not saved: the window shows another text now."""
        self._dirty, self._trouble = False, None
        self._stop()

    def save(self) -> None:
        """Save now, off this thread, if there is anything that is not on disk."""
        self._stop()
        if not self._dirty or self.is_stale:
            return
        if self._attempt is None:
            self._begin()
        else:
            self._again = True  # typed since it set off: the next one follows it

    def flush(self) -> bool:
        """Save and wait until it is on disk; False if it could not be, `dirty` then stays."""
        self._stop()
        while self.dirty and not self.is_stale:
            if self._attempt is None:
                self._begin()
            if self._attempt is None:
                break
            attempt = self._attempt
            if attempt.take():  # the lane may be busy with something long
                self._write_down(attempt)
            error = attempt.done.exception()
            self._settle(attempt, error)
            if error is not None:
                return False
        return not self.dirty

    def _begin(self) -> None:
        content = self._content()
        self._dirty = False
        if content == self._base.content and not self._more():
            self.acknowledged.emit(self._base)
            return
        attempt = self._attempt = _Attempt(self._base, content)
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda job: self._perform(attempt, job),
            while_alive(self, lambda _article: self._settle(attempt, None)),
            while_alive(self, lambda error: self._settle(attempt, error)),
        )

    def _perform(self, attempt: _Attempt, job: Job) -> Article:
        """On the store's lane, unless somebody who could not wait was first."""
        if attempt.take():
            self._write_down(attempt)
        return attempt.done.result()

    def _write_down(self, attempt: _Attempt) -> None:
        """Whoever waits for `done` hears of every outcome."""
        try:
            article = self._write(attempt)
        except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
            attempt.done.set_exception(error)
        else:
            attempt.done.set_result(article)

    def _write(self, attempt: _Attempt) -> Article:
        uid, base = attempt.base.uid, attempt.base
        try:
            return self._editing.save(uid, base.version, attempt.content, self._initiator)
        except StaleError:
            present = self._editing.article(uid)
            if present.content != base.content:
                raise
            # only the state moved (a picture's words, a withdrawal): the text is still ours
            return self._editing.save(uid, present.version, attempt.content, self._initiator)

    def _settle(self, attempt: _Attempt, error: BaseException | None) -> None:
        if self._attempt is not attempt:
            return
        self._attempt = None
        again, self._again = self._again, False
        if error is None:
            self._trouble = None
            self._base = attempt.done.result()
            self.acknowledged.emit(self._base)
            if again:
                self.save()
            return
        self._dirty = True
        if isinstance(error, StaleError):
            self._trouble = error
            self.stale.emit(error)
        elif isinstance(error, NewsroomError):
            self._trouble = error
            self._retry.start()
            self.failed.emit(str(error))

    def _stop(self) -> None:
        for timer in (self._quiet, self._at_most, self._retry):
            timer.stop()
