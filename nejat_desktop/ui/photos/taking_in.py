"""Takes offered pictures into the library one after the other; others may go between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.offered import Offered

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".tif", ".tiff"})


@dataclass(slots=True)
class Haul:
    """What came of an import so far."""

    total: int = 0
    new: list[Uid] = field(default_factory=list)
    known: int = 0
    """Files that were in the library already."""
    refused: list[str] = field(default_factory=list)
    """A sentence for each file that was not taken."""
    stopped: bool = False

    @property
    def done(self) -> int:
        """How many files were looked at."""
        return len(self.new) + self.known + len(self.refused)


class TakingIn(QObject):
    """One job for each file, so that small pictures are drawn meanwhile."""

    began = Signal()
    progressed = Signal(object)
    """The Haul so far."""
    over = Signal(object)
    """The Haul."""

    def __init__(
        self, library: PhotoLibrary, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._background = library, background
        self._more: list[Offered] = []
        self._haul: Haul | None = None

    @property
    def busy(self) -> bool:
        """Whether an import is running."""
        return self._haul is not None

    def take(self, offered: Sequence[Offered]) -> None:
        """Take files in; folders stand for the pictures in them. More can follow meanwhile."""
        if not offered:
            return
        first = self._haul is None
        haul = self._haul = self._haul or Haul()
        if first:
            self.began.emit()
        self._background.run(
            Lane.READ,
            self.tr("Looking for pictures"),
            lambda _job: [one for each in offered for one in _within(each)],
            while_alive(self, lambda found: self._queue(haul, found, first)),
        )

    def stop(self) -> None:
        """Take no more; what came in stays."""
        if self._haul is not None:
            self._haul.stopped = True

    def _queue(self, haul: Haul, found: list[Offered], first: bool) -> None:
        haul.total += len(found)
        self._more.extend(found)
        if first:
            self._next(haul)

    def _next(self, haul: Haul) -> None:
        if haul.stopped or not self._more:
            self._more.clear()
            self._haul = None
            self.over.emit(haul)
            return
        offered = self._more.pop(0)
        self.progressed.emit(haul)
        self._background.run(
            Lane.PICTURES,
            self.tr("Adding {name}").format(name=offered.name),
            lambda _job: self._library.take_in(offered.read(), offered.name),
            while_alive(self, lambda answer: self._taken(haul, *answer)),
            while_alive(self, lambda error: self._refused(haul, error)),
        )

    def _taken(self, haul: Haul, photo: Photo, is_new: bool) -> None:
        if is_new:
            haul.new.append(photo.uid)
        else:
            haul.known += 1
        self._next(haul)

    def _refused(self, haul: Haul, error: NewsroomError) -> None:
        haul.refused.append(str(error))
        self._next(haul)


def _within(offered: Offered) -> list[Offered]:
    """A file itself; of a folder the pictures in it, by name. Links are not followed."""
    if offered.path is None or not offered.path.is_dir():
        return [offered]
    return [Offered(path.name, path) for path in sorted(_pictures(offered.path))]


def _pictures(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink():
            yield path
