"""Opening files that strangers made: which formats, how big, and what to say when refused."""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath

from PIL import Image, ImageFile, UnidentifiedImageError

from nejat_desktop.domain.errors import BadInputError

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")
MAX_BYTES = 100 * 1024 * 1024
MAX_PIXELS = 80_000_000
MAX_SIDE = 60_000
"""Pixels; JPEG ends at 65,535."""
MAX_FRAMES = 500
FIRST_ENDING = {
    "JPEG": ".jpg",
    "PNG": ".png",
    "WEBP": ".webp",
    "AVIF": ".avif",
    "GIF": ".gif",
    "TIFF": ".tif",
}
ENDINGS = {
    "JPEG": frozenset({".jpg", ".jpeg", ".jpe", ".jfif"}),
    "PNG": frozenset({".png", ".apng"}),
    "WEBP": frozenset({".webp"}),
    "AVIF": frozenset({".avif", ".avifs"}),
    "GIF": frozenset({".gif"}),
    "TIFF": frozenset({".tif", ".tiff"}),
}

_TAKEN = "JPEG, PNG, WebP, AVIF, GIF and TIFF"
_REFUSED: tuple[tuple[bytes, int, str], ...] = (
    (b"<svg", 4096, "is an SVG drawing, which can carry programs. Export it as PNG and add that."),
    (b"%!PS", 64, "is an EPS drawing, which can carry programs. Export it as PNG and add that."),
    (b"\xc5\xd0\xd3\xc6", 4, "is an EPS drawing, which can carry programs. Export it as PNG."),
    (b"%PDF-", 1024, "is a PDF. Export the page that you need as PNG and add that."),
    (b"ftyphei", 16, "is a HEIC photo. Export it as JPEG and add that."),
    (b"ftyphev", 16, "is a HEIC photo. Export it as JPEG and add that."),
    (b"ftypmif1", 16, "is a HEIC photo. Export it as JPEG and add that."),
    (b"8BPS", 4, "is a Photoshop file. Export it as JPEG or PNG and add that."),
    (b"<html", 1024, "is a web page, not a picture. Save the picture itself and add that."),
    (
        b"<!doctype html",
        1024,
        "is a web page, not a picture. Save the picture itself and add that.",
    ),
)

# Whatever Pillow's decoders raise on broken files; a bug of ours is none of these outside them.
_DECODER_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    RuntimeError,
    EOFError,
    struct.error,
    zlib.error,
)


def called(name: str) -> str:
    """How sentences call a picture: by its file name where it has one."""
    shown = PurePath(name).name.strip()
    return f"“{shown}”" if shown else "The picture"


@contextmanager
def decoding(name: str = "") -> Iterator[None]:
    """Turn what decoders raise into a sentence; a picture that warns of its size is refused."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            yield
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise BadInputError(_too_many_pixels(name)) from error
        except MemoryError as error:
            raise BadInputError(_too_many_pixels(name)) from error
        except _DECODER_ERRORS as error:
            raise BadInputError(_broken(name, error)) from error


def open_picture(data: bytes, name: str = "") -> ImageFile.ImageFile:
    """The header of a picture in one of our formats; call it inside `decoding`.

    `BadInputError` when it is of another format, or has too many pixels.
    """
    _check_bytes(data, name)
    # Pillow refuses only above twice its limit; `decoding` makes an error of its warning.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise BadInputError(_not_a_picture(data, name)) from error
    if picture.width * picture.height > MAX_PIXELS or max(picture.size) > MAX_SIDE:
        raise BadInputError(_too_many_pixels(name))
    return picture


def format_of(picture: Image.Image) -> str:
    """Its format; a JPEG with further pictures inside (MPO) counts as JPEG."""
    found = picture.format or ""
    return "JPEG" if found == "MPO" else found


def _check_bytes(data: bytes, name: str) -> None:
    if not data:
        raise BadInputError(
            f"{called(name)} is empty. Copy it again from where it came from, then add it."
        )
    if len(data) > MAX_BYTES:
        raise BadInputError(
            f"{called(name)} is larger than {MAX_BYTES // 1024 // 1024} MB. "
            "Export a smaller copy and add that."
        )


def _not_a_picture(data: bytes, name: str) -> str:
    for magic, within, sentence in _REFUSED:
        if magic in data[:within].lower() or magic in data[:within]:
            return f"{called(name)} {sentence}"
    return (
        f"{called(name)} is not a picture that can be read: {_TAKEN} are taken. "
        "Export it in one of these formats and add that."
    )


def _too_many_pixels(name: str) -> str:
    return (
        f"{called(name)} has more than {MAX_PIXELS // 1_000_000} megapixels, "
        "or needs too much memory. Export a smaller copy and add that."
    )


def _broken(name: str, error: BaseException) -> str:
    reason = "is cut off" if "truncated" in str(error) else "is damaged and cannot be read"
    return f"{called(name)} {reason}. Copy it again from where it came from, then add it."
