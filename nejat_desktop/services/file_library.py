"""PDFs, sounds and videos: taking them in, finding them, the cover of a PDF as a picture."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

from nejat_desktop.domain.errors import BadInputError, NotFoundError
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.store import files

if TYPE_CHECKING:  # the libraries for PDFs live in the workers; the window starts without them
    from nejat_desktop.photos.files.inspect import InspectedFile


class FileWorkers(Protocol):
    """Looks into files somewhere safe."""

    def inspect_file(self, data: bytes, name: str) -> "InspectedFile":
        """What the file is; `BadInputError` if it is none that we publish."""
        ...

    def cover(self, data: bytes, name: str) -> bytes:
        """The first page of a PDF as a JPEG; `BadInputError` if it can't be drawn."""
        ...


class FileLibrary:
    """The newsroom's files that are no pictures."""

    def __init__(self, context: Context, workers: FileWorkers, photos: PhotoLibrary) -> None:
        self._context = context
        self._workers = workers
        self._photos = photos

    def add(self, data: bytes, name: str, uid: Uid | None = None) -> MediaFile:
        """Take a file in; one that is here already is given back as it is.

        It gets this uid, if no other file has it. `BadInputError` when the file cannot be published
        safely; nothing is kept then. Slow: call it off the main thread.
        """
        found = self._workers.inspect_file(data, name)
        known = self._context.read(lambda c: files.file_of_original(c, found.sha256))
        self._context.vault.put(data)  # one that is here already is mended if it was damaged
        if known is not None:
            return known
        taken = uid is None or uid in self.files([uid])
        file = MediaFile(
            uid=self._context.new_uid() if uid is None or taken else uid,
            sha256=found.sha256,
            type=found.type,
            size=found.size,
            name=name,
            added=self._context.clock(),
            pages=found.pages,
            seconds=found.seconds,
            width=found.width,
            height=found.height,
        )
        self._context.write(lambda c: files.add_file(c, file))
        self._context.changes.publish(Changes(files=frozenset({file.uid})))
        return file

    def file(self, uid: Uid) -> MediaFile:
        """A file; `NotFoundError` if there is none."""
        found = self.files([uid]).get(uid)
        if found is None:
            raise NotFoundError("This file is not in the newsroom.")
        return found

    def files(self, uids: Iterable[str]) -> dict[str, MediaFile]:
        """Those of these files that exist, by uid."""
        return self._context.read(lambda c: files.load_files(c, uids))

    def newest(self, limit: int = 60) -> tuple[MediaFile, ...]:
        """The files that were added last, newest first."""
        return self._context.read(lambda c: files.newest_files(c, limit))

    def original(self, file: MediaFile) -> bytes:
        """The untouched file."""
        return self._context.vault.get(file.sha256)

    def make_cover(self, file: MediaFile) -> Photo:
        """The first page of a PDF as a picture of the newsroom, without words as yet.

        The same PDF gives the same picture. `BadInputError` when the file is no PDF, or its page
        can't be drawn. Slow: call it off the main thread.
        """
        if file.type is not FileType.PDF:
            raise BadInputError("Only a PDF has a first page to make a cover of.")
        drawn = self._workers.cover(self.original(file), file.name)
        return self._photos.add(drawn, f"{PurePath(file.name).stem}.jpg")
