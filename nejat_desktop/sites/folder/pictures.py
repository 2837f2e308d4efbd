"""Picture files of the site: their names, sizes and the attributes that pages give them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nejat_desktop.domain.article import ReleasedPicture
from nejat_desktop.domain.head import Head
from nejat_desktop.sites.folder.addresses import link

FOLDER = "pictures"
WIDTHS = (480, 800, 1200, 1600)
PLAIN_WIDTH = 800
PREVIEW_WIDTH = 1200
SUFFIXES = ("jpg", "webp")
NAME = re.compile(rf"{FOLDER}/([0-9a-f]{{16}})-(\d+)\.(?:{'|'.join(SUFFIXES)})")


@cache
def widths_for(width: int) -> tuple[int, ...]:
    """The widths that are made of an original: never wider than it is."""
    widest = min(width, WIDTHS[-1])
    return (*(w for w in WIDTHS if w < widest), widest)


def key_of(sha256: str) -> str:
    """The content key that file names carry."""
    return sha256[:16]


def path_of(sha256: str, width: int, suffix: str) -> str:
    """The path below the root of one rendition."""
    return f"{FOLDER}/{key_of(sha256)}-{width}.{suffix}"


@dataclass(frozen=True, slots=True)
class PictureFiles:
    """The files of one picture, with the sizes that browsers need before loading them."""

    picture: ReleasedPicture
    suffix: str

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths that exist, narrow to wide."""
        return widths_for(self.picture.width)

    def path(self, wanted: int) -> str:
        """The path of the file that is nearest to a width from above."""
        return path_of(self.picture.sha256, self._nearest(wanted), self.suffix)

    def size(self, wanted: int) -> tuple[int, int]:
        """Width and height of that file, in pixels."""
        width = self._nearest(wanted)
        return width, max(1, round(self.picture.height * width / max(1, self.picture.width)))

    def attributes(self, page: str, sizes: str) -> dict[str, str]:
        """What an `img` on this page needs: `src`, `srcset`, `sizes`, `width`, `height`."""
        width, height = self.size(PREVIEW_WIDTH)
        found = {"src": link(page, self.path(PLAIN_WIDTH))}
        if len(self.widths) > 1:
            each = (f"{link(page, self.path(w))} {w}w" for w in self.widths)
            found |= {"srcset": ", ".join(each), "sizes": sizes}
        return found | {"width": str(width), "height": str(height)}

    def _nearest(self, wanted: int) -> int:
        return next((w for w in self.widths if w >= wanted), self.widths[-1])


@dataclass(frozen=True, slots=True)
class Gallery:
    """Which pictures have files, by the sha256 of their originals."""

    suffixes: Mapping[str, str]

    def made(self, head: Head) -> tuple[str, ...]:
        """In which form the files of a release's pictures were made."""
        return tuple(self.suffixes.get(sha256, "") for sha256, _ in head.originals)

    def thumbs(self, head: Head) -> tuple[str, ...]:
        """The narrowest file of each picture of a release, the lead picture first."""
        made = ((sha256, widths_for(wide)[0]) for sha256, wide in head.originals)
        return tuple(path_of(s, w, self.suffixes[s]) for s, w in made if s in self.suffixes)

    def files(self, picture: ReleasedPicture | None) -> PictureFiles | None:
        """The files of a picture, if they were made."""
        if picture is None or picture.sha256 not in self.suffixes:
            return None
        return PictureFiles(picture, self.suffixes[picture.sha256])
