"""What of a site's media this newsroom uploaded itself: it is not fetched back as another thing."""

from collections.abc import Mapping, Sequence

from nejat_desktop.domain.ports.site_archive import ArchivedMedia
from nejat_desktop.services.archive.media import Taken
from nejat_desktop.store.at_site import originals_of
from nejat_desktop.store.database import Connection
from nejat_desktop.store.files import file_of_original
from nejat_desktop.store.photos import photo_of_original


def uploads_of_ours(
    connection: Connection, site: str, some: Sequence[ArchivedMedia]
) -> Mapping[int, Taken]:
    """The photo or file that each was made of, by number, where its original is here."""
    found = {}
    for number, sha256 in originals_of(connection, site, [one.id for one in some]).items():
        photo, file = photo_of_original(connection, sha256), file_of_original(connection, sha256)
        taken = Taken(photo.uid if photo else None, file.uid if file and not photo else None)
        if taken != Taken():
            found[number] = taken
    return found
