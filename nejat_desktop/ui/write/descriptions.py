"""Pictures' words in every language, saved at each pause like the text itself."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.lifetime import while_alive

Key = tuple[str, str]
"""A photo's uid and an edition's code."""


@dataclass(slots=True, eq=False)
class _Attempt:
    """Words on their way to the disk."""

    key: Key
    words: Description
    done: "Future[Photo]" = field(default_factory=Future)
    _taken: Lock = field(default_factory=Lock)

    def take(self) -> bool:
        """Whether the caller is the first, and so the one who writes it."""
        return self._taken.acquire(blocking=False)


class Descriptions(QObject):
    """What was typed about pictures and is not on disk yet."""

    saved = Signal(object)
    """The Photo with its words as they are on disk now."""
    failed = Signal(str)

    def __init__(
        self,
        background: Background,
        library: PhotoLibrary,
        quiet: int = 800,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._library = background, library
        self._waiting: dict[Key, Description] = {}
        self._running: list[_Attempt] = []
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self.save)

    @property
    def dirty(self) -> bool:
        """Whether there are words that are not on disk yet."""
        return bool(self._waiting or self._running)

    def words(self, photo: str, edition: str) -> Description | None:
        """What was typed and is still to be saved."""
        return self._waiting.get((photo, edition))

    def touch(self, photo: str, edition: str, words: Description) -> None:
        """Something was typed about a picture."""
        self._waiting[photo, edition] = words
        self._timer.start()

    def save(self) -> None:
        """Save what waits, off this thread."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for (photo, edition), words in waiting.items():
            self._start((photo, edition), words)

    def flush(self) -> bool:
        """Save and wait until it is on disk; False if something could not be saved."""
        self.save()
        whole = True
        for attempt in list(self._running):
            if attempt.take():  # the lane may be busy with something long
                self._write_down(attempt)
            whole = attempt.done.exception() is None and whole
            self._settle(attempt)
        return whole

    def _start(self, key: Key, words: Description) -> None:
        attempt = _Attempt(key, words)
        self._running.append(attempt)
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: self._perform(attempt),
            while_alive(self, lambda _photo: self._settle(attempt)),
            while_alive(self, lambda _error: self._settle(attempt)),
        )

    def _perform(self, attempt: _Attempt) -> Photo:
        if attempt.take():
            self._write_down(attempt)
        return attempt.done.result()

    def _write_down(self, attempt: _Attempt) -> None:
        photo, edition = attempt.key
        try:
            found = self._library.describe(Uid(photo), edition, attempt.words)
        except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
            attempt.done.set_exception(error)
        else:
            attempt.done.set_result(found)

    def _settle(self, attempt: _Attempt) -> None:
        if attempt not in self._running:
            return
        self._running.remove(attempt)
        error = attempt.done.exception()
        if error is None:
            self.saved.emit(attempt.done.result())
        elif isinstance(error, NewsroomError):
            self._waiting.setdefault(attempt.key, attempt.words)
            self.failed.emit(str(error))
