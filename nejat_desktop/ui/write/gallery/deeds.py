"""What is done to a gallery: added to, put in order, taken from; saved a moment later."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.forms.history import Deeds
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.offered import Offered
from nejat_desktop.ui.write.session import Session

SOON_MS = 250
"""Moves that follow each other are saved together."""
Order = tuple[Uid, ...]


@dataclass(slots=True)
class _Batch:
    """Files that were added in one go: undone in one go."""

    before: Order
    at: int
    left: int
    added: list[Uid] = field(default_factory=list)


class GalleryDeeds(QObject):
    """Holds the order that is shown; what is on disk follows it."""

    shown = Signal()
    """Another order."""
    added = Signal(object)
    """The uids that came in together."""
    progressed = Signal(int, int)
    """Of a number of files so many are in; both 0 when all is done."""
    refused = Signal(str)

    def __init__(self, services: Services, background: Background, session: Session) -> None:
        super().__init__()
        self._services, self._background, self._session = services, background, session
        self.order: Order = session.sheet.story.pictures
        self.history = Deeds()
        self._running = 0
        self._story = session.sheet.story.uid
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.save)

    @property
    def dirty(self) -> bool:
        """Whether the order on disk is another one yet."""
        return self._soon.isActive() or self._running > 0

    def hear(self, order: Order) -> None:
        """The story as it is on disk: what somebody else did to it is shown, and has no undo."""
        if self.dirty or order == self.order:
            return
        self.order = order
        self.history.clear()
        self.shown.emit()

    def put(self, after: Sequence[Uid]) -> None:
        """Another order, in one step that can be taken back."""
        before, wanted = self.order, tuple(dict.fromkeys(after))
        if wanted != before:
            self._set(wanted)
            self.history.note(partial(self._set, before), partial(self._set, wanted))

    def move(self, uids: Sequence[Uid], to: int) -> None:
        """Some pictures, in their order, before the one that stands at an index now."""
        moved = [uid for uid in self.order if uid in set(uids)]
        first = [uid for uid in self.order[:to] if uid not in moved]
        last = [uid for uid in self.order[to:] if uid not in moved]
        self.put((*first, *moved, *last))

    def remove(self, uids: Sequence[Uid]) -> None:
        """Take pictures out of the gallery; they stay in the newsroom."""
        gone = set(uids)
        self.put([uid for uid in self.order if uid not in gone])

    def insert(self, uids: Sequence[Uid], at: int | None = None) -> None:
        """Pictures of the newsroom, before an index or at the end."""
        index = len(self.order) if at is None else at
        new = [uid for uid in uids if uid not in self.order]
        self.put((*self.order[:index], *new, *self.order[index:]))
        self.added.emit(new)

    def take_in(self, offered: Sequence[Offered], at: int | None = None) -> None:
        """Files, before an index or at the end; a bad one stops nobody else."""
        if not offered:
            return
        index = len(self.order) if at is None else at
        batch = _Batch(self.order, index, len(offered))
        self.progressed.emit(0, batch.left)
        for one in offered:
            self._background.run(
                Lane.STORE,
                self.tr("Adding {name}").format(name=one.name),
                partial(self._read_in, one),
                while_alive(self, partial(self._came_in, batch, len(offered))),
                while_alive(self, partial(self._failed, batch, len(offered))),
            )

    def save(self) -> None:
        """Write the order, off this thread."""
        self._soon.stop()
        self._running += 1
        story, order = self._story, self.order
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: self._services.stories.set_pictures(story, order),
            while_alive(self, lambda _story: self._saved()),
            while_alive(self, self._not_saved),
        )

    def flush(self) -> bool:
        """Write the order now and wait; False if it could not be."""
        if not self._soon.isActive():
            return True
        self._soon.stop()
        try:
            self._services.stories.set_pictures(self._story, self.order)
        except NewsroomError as error:
            self.refused.emit(str(error))
            self._soon.start()
            return False
        return True

    def _read_in(self, offered: Offered, _job: object = None) -> Photo:
        library = self._services.library
        if offered.photo is not None:
            return library.photo(offered.photo)
        return library.add(offered.read(), offered.name)

    def _came_in(self, batch: _Batch, count: int, photo: Photo) -> None:
        if photo.uid not in self.order:
            index = min(batch.at + len(batch.added), len(self.order))
            batch.added.append(photo.uid)
            self._set((*self.order[:index], photo.uid, *self.order[index:]))
        self._one_done(batch, count)

    def _failed(self, batch: _Batch, count: int, error: NewsroomError) -> None:
        self.refused.emit(str(error))
        self._one_done(batch, count)

    def _one_done(self, batch: _Batch, count: int) -> None:
        batch.left -= 1
        self.progressed.emit(count - batch.left, count)
        if batch.left:
            return
        self.progressed.emit(0, 0)
        if batch.added:
            self._note(batch)
            self.added.emit(tuple(batch.added))

    def _note(self, batch: _Batch) -> None:
        added, after = tuple(batch.added), self.order
        self.history.note(partial(self._without, added), partial(self._set, after))

    def _without(self, uids: Order) -> None:
        gone = set(uids)
        self._set(tuple(uid for uid in self.order if uid not in gone))

    def _set(self, order: Order) -> None:
        self.order = order
        self._soon.start()
        self.shown.emit()

    def _saved(self) -> None:
        self._running -= 1

    def _not_saved(self, error: NewsroomError) -> None:
        self._running -= 1
        self.refused.emit(str(error))
