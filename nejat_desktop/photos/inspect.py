"""What a picture is, before it is taken in: format, size, digest; hostile files are refused."""

import hashlib
from dataclasses import dataclass
from pathlib import PurePath

from PIL import Image

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.photos.look import SIDE, looks_of, pixels_of
from nejat_desktop.photos.opening import (
    ENDINGS,
    FIRST_ENDING,
    MAX_FRAMES,
    called,
    decoding,
    format_of,
    open_picture,
)
from nejat_desktop.photos.taken import taken
from nejat_desktop.photos.turning import orientation, turned_size


@dataclass(frozen=True, slots=True)
class Inspected:
    """A picture that can be taken in. Width and height in pixels, after EXIF orientation."""

    format: str
    """JPEG, PNG, WEBP, GIF, AVIF or TIFF."""
    width: int
    height: int
    sha256: str
    size: int
    """Bytes."""
    taken: str = ""
    """When, as the camera wrote it: ISO 8601, mostly without a zone; empty if it did not."""
    pixels: str = ""
    """A sha256 of what it decodes to, so that other metadata make no other picture."""
    look: str = ""
    """64 bits in hex that other formats, sizes and compressions leave nearly alone; empty if the
    picture is flat. `mirror` is that of the mirror image."""
    mirror: str = ""


def inspect(data: bytes, name: str) -> Inspected:
    """Look at a whole picture. Raises BadInputError with a sentence that names it."""
    with decoding(name):
        picture = open_picture(data, name)
        found = format_of(picture)
        _check_ending(name, found)
        _check_frames(picture, name)
        turn = orientation(picture)
        width, height = turned_size(picture.size, turn)
        moment = taken(picture)
        _decode_all(picture)
        pixels, looks = pixels_of(picture, (width, height), turn), looks_of(picture, turn)
    digest = hashlib.sha256(data).hexdigest()
    look, mirror = (f"{bits:016x}" for bits in looks) if looks is not None else ("", "")
    return Inspected(
        found, width, height, digest, len(data), moment, pixels=pixels, look=look, mirror=mirror
    )


def _check_ending(name: str, found: str) -> None:
    ending = PurePath(name).suffix.lower()
    if not ending or ending in ENDINGS[found]:
        return
    raise BadInputError(
        f"{called(name)} holds a {found} picture, which its ending {ending} does not say. "
        f"Rename it to {FIRST_ENDING[found]} if you trust where it came from, then add it."
    )


def _check_frames(picture: Image.Image, name: str) -> None:
    if getattr(picture, "n_frames", 1) > MAX_FRAMES:
        raise BadInputError(
            f"{called(name)} is an animation of more than {MAX_FRAMES} pictures. "
            "Export one of them, or publish it as a video."
        )


def _decode_all(picture: Image.Image) -> None:
    """Read to the end, so that what is cut off or damaged shows now and not when publishing.

    A JPEG becomes as small as how it looks can still be told.
    """
    picture.draft(None, (2 * SIDE, 2 * SIDE))
    picture.load()
