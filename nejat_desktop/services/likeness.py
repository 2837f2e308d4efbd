"""Which pictures are the same in other bytes: noted as they come in, worked out for the others."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from nejat_desktop.domain.alike import Looks, Sight
from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import photo_looks, photos
from nejat_desktop.store.database import Connection
from nejat_desktop.sync.execute import Watch

if TYPE_CHECKING:  # Pillow lives in the workers; the window starts without it
    from nejat_desktop.photos.inspect import Inspected

PART = 20
"""Photos in one transaction: what is broken off is soon done again."""


class Inspector(Protocol):
    """Looks into picture files somewhere safe."""

    def inspect(self, data: bytes, name: str) -> "Inspected":
        """What the file is; `BadInputError` if it is no picture that we take."""
        ...


class Likeness:
    """Compares photos by how they look."""

    def __init__(self, context: Context, workers: Inspector) -> None:
        self._context, self._workers = context, workers
        self._looks: Looks | None = None
        """Only the writer's thread has it in hand."""

    def note(self, connection: Connection, photo: Uid, sight: Sight) -> bool:
        """Note how a photo looks, in a transaction that writes; whether others look the same."""
        if self._looks is None:
            self._looks = photo_looks.known_looks(connection)
        same = self._looks.like(sight) | photo_looks.with_pixels(connection, sight.pixels)
        photo_looks.note_look(connection, photo, sight)
        if sight.look is not None:
            self._looks.add(photo, sight.look)
        if same <= {photo}:
            return False
        photo_looks.join(connection, {*same, photo})
        return True

    def left(self) -> int:
        """How many photos were not compared yet: they were here before this was noted."""
        return self._context.read(photo_looks.count_not_looked_at)

    def compare(self, watch: Watch) -> int:
        """Look at every photo that was not compared yet; gives how many. Slow.

        `CancelledError` when it is stopped: what was done stays done.
        """
        total, done = self.left(), 0
        while part := self._context.read(self._next):
            seen: dict[Uid, Sight] = {}
            for photo in part:
                if watch.cancelled():
                    break
                watch.progress(done + len(seen), total, "photo", photo.name)
                seen[photo.uid] = self._sight(photo)
            done += len(seen)
            self._keep(seen)
            if watch.cancelled():
                raise CancelledError("Comparing was stopped; it goes on there the next time.")
        return done

    def _next(self, connection: Connection) -> tuple[Photo, ...]:
        uids = photo_looks.not_looked_at(connection, PART)
        return tuple(photos.load_photos(connection, uids).values())

    def _keep(self, seen: Mapping[Uid, Sight]) -> None:
        def work(connection: Connection) -> frozenset[Uid]:
            return frozenset(u for u, sight in seen.items() if self.note(connection, u, sight))

        like = self._context.write(work)
        if like:
            self._context.changes.publish(Changes(photos=like))

    def _sight(self, photo: Photo) -> Sight:
        """How it looks; one that can't be read any more is like none, and not asked again."""
        try:
            return sight_of(self._workers.inspect(self._context.vault.get(photo.sha256), ""))
        except NewsroomError:
            return Sight(photo.sha256)


def sight_of(found: "Inspected") -> Sight:
    """What a worker saw."""
    if not found.look:
        return Sight(found.pixels or found.sha256)
    return Sight(found.pixels, int(found.look, 16), int(found.mirror, 16))
