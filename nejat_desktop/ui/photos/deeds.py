"""What is done to chosen photos, off the main thread, each with the way to take it back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.services.photo_care import Gathered, Reworded
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate

T = TypeVar("T")
Undo = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Gallery:
    """A story that photos are added to."""

    story: Uid
    headline: str


class Deeds(QObject):
    """Runs services in the store lane; `told` says what came of it, in words."""

    told = Signal(str, object)
    """A sentence, and what takes the deed back (to be called), or None."""
    warned = Signal(str)
    made = Signal(str)
    """The uid of an article that was begun."""
    working = Signal(object)
    """The Progress of a long deed; None when it is over."""

    def __init__(
        self, services: Services, background: Background, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._theme = services, background, theme
        self._job: Job | None = None
        background.progressed.connect(self._progress)

    def stop(self) -> None:
        """Break off a long deed; what was done stays, and can be taken back."""
        if self._job is not None:
            self._job.cancel()

    def set_credit(self, ids: Sequence[int], credit: str) -> None:
        """The same credit for these photos in every edition."""
        care, grid = self._services.care, self._services.grid
        words = self.tr("Setting the credit")
        self._run(words, lambda job: care.set_credit(grid.uids(ids), credit, job), self._credited)

    def same_credit(self, photo: Uid, credit: str) -> None:
        """The same credit for one photo in every edition."""
        care, words = self._services.care, self.tr("Setting the credit")
        self._run(words, lambda job: care.set_credit([photo], credit, job), self._credited)

    def copy_words(self, words: Description, edition: str, ids: Sequence[int]) -> None:
        """The same words for these photos in one edition."""
        care, grid = self._services.care, self._services.grid
        self._run(
            self.tr("Copying words"),
            lambda job: care.copy_words(words, edition, grid.uids(ids), job),
            self._copied,
        )

    def gather(self, gallery: Gallery, ids: Sequence[int]) -> None:
        """Add photos to a gallery."""
        care, grid = self._services.care, self._services.grid
        self._run(
            self.tr("Adding to a gallery"),
            lambda _job: care.gather(gallery.story, grid.uids(ids)),
            lambda done: self._gathered(gallery, done),
        )

    def new_story(self, kind: Kind, edition: str, ids: Sequence[int]) -> None:
        """Begin a gallery or a picture of the day with these photos."""
        care, grid = self._services.care, self._services.grid

        def made(article: Article) -> None:
            self.made.emit(article.uid)

        work = self.tr("New story")
        self._run(work, lambda _job: care.new_story(kind, edition, grid.uids(ids)), made)

    def put_away(self, ids: Sequence[int]) -> None:
        """Take photos out of the library."""

        def work(_job: Job) -> tuple[Uid, ...]:
            uids = self._services.grid.uids(ids)
            self._services.library.put_away(uids)
            return uids

        self._run(self.tr("Taking photos out"), work, self._put_away)

    def put_away_uids(self, uids: Sequence[Uid]) -> None:
        """The same by uid: an import is taken back."""
        library = self._services.library
        self._run(self.tr("Taking photos out"), lambda _job: library.put_away(uids))

    def take_back(self, ids: Sequence[int]) -> None:
        """Put photos back into the library."""

        def work(_job: Job) -> int:
            uids = self._services.grid.uids(ids)
            self._services.library.take_back(uids)
            return len(uids)

        self._run(self.tr("Putting photos back"), work, self._taken_back)

    def _credited(self, done: Reworded) -> None:
        one = self.tr("The photo has its credit in all languages.")
        many = self.tr("{count} photos have their credit in all languages.")
        self._tell_reworded(done, one, many)

    def _copied(self, done: Reworded) -> None:
        one = self.tr("1 photo got these words.")
        many = self.tr("{count} photos got these words.")
        self._tell_reworded(done, one, many)

    def _tell_reworded(self, done: Reworded, one: str, many: str) -> None:
        count = len(done.photos)
        if not count:
            self.told.emit(self.tr("Nothing had to be changed."), None)
            return
        care = self._services.care
        words = self.tr("Putting words back")

        def undo() -> None:
            self._run(words, lambda job: care.put_back(done, job))

        self.told.emit(self._counted(count, one, many), undo)

    def _gathered(self, gallery: Gallery, done: Gathered) -> None:
        name = isolate(gallery.headline)
        if not done.added:
            sentence = self.tr("“{gallery}” has these photos already.").format(gallery=name)
            self.told.emit(sentence, None)
            return
        one = self.tr("1 photo was added to “{gallery}”.")
        many = self.tr("{count} photos were added to “{gallery}”.")
        care, words = self._services.care, self.tr("Taking photos out of a gallery")

        def undo() -> None:
            self._run(words, lambda _job: care.ungather(done))

        sentence = one if done.added == 1 else many
        count = self._theme.number(done.added)
        self.told.emit(sentence.format(count=count, gallery=name), undo)

    def _put_away(self, uids: tuple[Uid, ...]) -> None:
        one = self.tr("The photo was taken out of the library. Its original stays.")
        many = self.tr("{count} photos were taken out of the library. Their originals stay.")
        library, words = self._services.library, self.tr("Putting photos back")

        def undo() -> None:
            self._run(words, lambda _job: library.take_back(uids))

        self.told.emit(self._counted(len(uids), one, many), undo)

    def _taken_back(self, count: int) -> None:
        one = self.tr("The photo is in the library again.")
        many = self.tr("{count} photos are in the library again.")
        self.told.emit(self._counted(count, one, many), None)

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=self._theme.number(count))

    def _run(
        self,
        name: str,
        work: Callable[[Job], T],
        then: Callable[[T], None] = lambda value: None,
    ) -> None:
        def over(value: T) -> None:
            self._end()
            then(value)

        def failed(error: NewsroomError) -> None:
            self._end()
            self.warned.emit(str(error))

        self._job = self._background.run(Lane.STORE, name, work, over, failed)

    def _end(self) -> None:
        self._job = None
        self.working.emit(None)

    def _progress(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.working.emit(progress)
