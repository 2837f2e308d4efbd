"""The files of a site's library, fetched from it when they are asked for."""

from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.ports.posts import RefusedError
from nejat_desktop.domain.ports.site_archive import ArchivedMedia, SiteArchive
from nejat_desktop.domain.ports.transport import OverlongError
from nejat_desktop.interchange.wxr import Item


class Fetched:
    """Implements `services.archive.media.Uploaded` over a site. What it gives is checked by whoever
    takes it in, as any file is."""

    def __init__(self, archive: SiteArchive) -> None:
        self._archive = archive
        self._places: dict[int, ArchivedMedia] = {}

    def shows(self, page: tuple[ArchivedMedia, ...]) -> None:
        """These are asked for next."""
        self._places = {one.id: one for one in page}

    def place_of(self, item: Item) -> str | None:
        """The number of an attachment, with the name of its file."""
        one = self._places.get(item.post_id or 0)
        if one is None:
            return None
        name = PurePosixPath(unquote(urlsplit(one.original or one.url).path)).name
        return f"{one.id}/{name}"

    def read(self, place: str) -> bytes:
        """The file as it was uploaded; where that is gone or too large, the site's smaller one.

        `BadInputError` when the site gives neither.
        """
        one = self._places[int(place.partition("/")[0])]
        addresses = tuple(filter(None, (one.original, one.url)))
        for address in addresses[:-1]:
            try:
                return self._archive.file(address)
            except (RefusedError, OverlongError):
                continue
        try:
            return self._archive.file(addresses[-1])
        except (RefusedError, OverlongError) as error:
            raise BadInputError(str(error)) from error
