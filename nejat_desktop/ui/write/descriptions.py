"""Pictures' words in every language, saved at each pause like the text itself."""

from concurrent.futures import Future

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
        self._running: list[Future[Photo]] = []
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
            self._start(Uid(photo), edition, words)

    def flush(self) -> bool:
        """Save and wait until it is on disk; False if something could not be saved."""
        self.save()
        whole = True
        for done in list(self._running):
            whole = done.exception() is None and whole
        return whole

    def _start(self, photo: Uid, edition: str, words: Description) -> None:
        done: Future[Photo] = Future()
        self._running.append(done)

        def work(_job: object) -> Photo:
            try:
                found = self._library.describe(photo, edition, words)
            except BaseException as error:
                done.set_exception(error)
                raise
            done.set_result(found)
            return found

        def failed(error: NewsroomError) -> None:
            self._running.remove(done)
            self._waiting.setdefault((photo, edition), words)
            self.failed.emit(str(error))

        def arrived(found: Photo) -> None:
            self._running.remove(done)
            self.saved.emit(found)

        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            work,
            while_alive(self, arrived),
            while_alive(self, failed),
        )
