"""Files of stories on the site, PDFs, sounds and videos: their addresses and sizes."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nejat_desktop.domain.article import ReleasedFile
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.uid import Uid

FOLDER = "files"
NAME = re.compile(rf"{FOLDER}/[0-9a-f]{{12}}/[^/]+\.(?:{'|'.join(FileType)})")

MIME = {
    FileType.PDF: "application/pdf",
    FileType.MP3: "audio/mpeg",
    FileType.M4A: "audio/mp4",
    FileType.OGG: "audio/ogg",
    FileType.MP4: "video/mp4",
    FileType.WEBM: "video/webm",
}
"""What servers and feeds call each type."""


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file as readers get it: its path below the root, and its size in bytes."""

    path: str
    size: int
    released: ReleasedFile


@dataclass(frozen=True, slots=True)
class Files:
    """Which files of releases stand on the site, with their sizes in bytes by path."""

    sizes: Mapping[str, int]

    def made(self, head: Head) -> tuple[int | None, ...]:
        """The sizes of a release's files, as pages tell them."""
        return tuple(self.sizes.get(path_of(head, file)) for file in head.files)

    def of(self, head: Head, uid: Uid | None) -> SiteFile | None:
        """A file of a release, if its copy was made."""
        found = head.file(uid)
        if found is None:
            return None
        path = path_of(head, found)
        return SiteFile(path, self.sizes[path], found) if path in self.sizes else None


def path_of(head: Head, file: ReleasedFile) -> str:
    """`files/KEY/NAME.pdf`: the key is the content's; the file of a work is named like its story.

    So two editions that publish one file under one slug share one copy.
    """
    own = file.file == head.work.file and head.slug
    return f"{FOLDER}/{file.sha256[:12]}/{own or file.file}.{file.type}"


def files_of(heads: Iterable[Head]) -> dict[str, ReleasedFile]:
    """Every file of the releases once, by its path below the root."""
    return {path_of(h, file): file for h in heads for file in h.files}
