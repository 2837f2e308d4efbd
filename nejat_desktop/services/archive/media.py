"""Attachments of an archive: their facts always, pictures and files where they are found."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Protocol

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.origin import Origin
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.ours import file_of, photo_of
from nejat_desktop.services.archive.report import ArchiveReport, Named
from nejat_desktop.services.archive.sorting import Arrival, Found
from nejat_desktop.services.archive.uploads import path_of
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.intake import FILES, PICTURES
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.store.origins import add_origins, attach_media


@dataclass(frozen=True, slots=True)
class Taken:
    """The photo or file that an attachment became; neither when it is not here."""

    photo: Uid | None = None
    file: Uid | None = None


NONE: Mapping[int, Taken] = MappingProxyType({})


class Uploaded(Protocol):
    """Where the files of attachments are found."""

    def place_of(self, item: Item) -> str | None:
        """Where the file of an attachment is; None: nowhere."""
        ...

    def read(self, place: str) -> bytes:
        """Its bytes. `BadInputError` when it can't be had."""
        ...


class Media:
    """Takes attachments in, one at a time."""

    def __init__(
        self,
        context: Context,
        photos: PhotoLibrary,
        files: FileLibrary,
        uploads: Uploaded | None,
        report: ArchiveReport,
    ) -> None:
        self._context, self._photos, self._files = context, photos, files
        self._uploads, self._report = uploads, report

    def take_in(
        self, site: str, edition: str, arrivals: list[Arrival], ours: Mapping[int, Taken] = NONE
    ) -> None:
        """New attachments: their facts in one transaction, after their pictures and files.

        `ours`, by number, are uploads of this newsroom: their originals are here, and better.
        """
        found = []
        for arrival in arrivals:
            taken = ours.get(arrival.post) or self._taken(arrival, edition)
            item = arrival.item
            origin = Origin(
                site=site,
                post=arrival.post,
                edition=edition,
                digest=arrival.digest,
                guid=item.guid,
                address=item.attachment_url or item.link,
                photo=taken.photo,
                file=taken.file,
            )
            found.append((origin, item))
        self._context.write(lambda connection: add_origins(connection, found))
        for arrival in arrivals:
            self._report.came[arrival.item.post_type, arrival.item.status] += 1

    def find_missing(
        self, edition: str, here: list[Found], ours: Mapping[int, Taken] = NONE
    ) -> None:
        """Attachments that came before without their picture or file: it may be here now."""
        for one in here if self._uploads is not None else ():
            if one.origin.photo or one.origin.file:
                continue
            taken = ours.get(one.arrival.post) or self._taken(one.arrival, edition)
            site, post = one.origin.site, one.origin.post
            if taken.photo or taken.file:
                self._context.write(
                    lambda c, t=taken, s=site, p=post: attach_media(  # type: ignore[misc]
                        c, s, p, photo=t.photo, file=t.file
                    )
                )

    def _taken(self, arrival: Arrival, edition: str) -> Taken:
        try:
            taken = self._found(arrival.item, edition)
        except BadInputError as error:
            item = arrival.item
            self._report.name_lost(
                Named(arrival.post, plain(item.title), path_of(item), str(error))
            )
            return Taken()
        self._report.photos += taken.photo is not None
        self._report.files += taken.file is not None
        self._report.without_file += taken == Taken()
        return taken

    def _found(self, item: Item, edition: str) -> Taken:
        place = self._uploads.place_of(item) if self._uploads is not None else None
        if place is None or self._uploads is None:
            return Taken()
        name = PurePosixPath(place).name
        ending = PurePosixPath(place).suffix.lower()
        if ending in PICTURES:
            return Taken(photo=self._photo(self._uploads.read(place), name, item, edition))
        if ending in FILES:
            own = file_of(item)
            data = self._uploads.read(place)
            return Taken(file=self._files.add(data, name, own.uid if own else None).uid)
        raise BadInputError(f"“{name}” is of a kind that can’t be taken in.")

    def _photo(self, data: bytes, name: str, item: Item, edition: str) -> Uid:
        own = photo_of(item)
        photo = self._photos.add(data, name, own.uid if own else None)
        words = (own.words if own else None) or Description(
            caption=plain(item.excerpt), alt=plain(item.field("_wp_attachment_image_alt"))
        )
        if photo.description(edition) == Description() != words:
            self._photos.describe(photo.uid, edition, words)
        return photo.uid
