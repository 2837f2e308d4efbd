"""PDFs: opened with care, counted, and the first page as a picture."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pypdfium2
from PIL import Image

from nejat_desktop.photos.encoding import jpeg
from nejat_desktop.photos.files.refusing import (
    DAMAGED,
    NO_PAGES,
    PROTECTED,
    TOO_MANY_PAGES,
    RefusedFileError,
)

MAGIC = b"%PDF-"
MOST_PAGES = 5_000
COVER_HEIGHT = 1_400
"""Pixels: as high as the widest cover on the site asks for, twice over."""
_WIDEST = 4_000
_QUALITY = 88


@contextmanager
def opened(data: bytes) -> Iterator[pikepdf.Pdf]:
    """The document; RefusedFileError when it is protected, damaged or has no page."""
    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            if document.is_encrypted:
                raise RefusedFileError(PROTECTED)
            yield document
    except pikepdf.PasswordError as error:
        raise RefusedFileError(PROTECTED) from error
    except (pikepdf.PdfError, ValueError, TypeError, LookupError, RuntimeError) as error:
        raise RefusedFileError(DAMAGED) from error


def pages(data: bytes) -> int:
    """How many pages it has. `RefusedFileError` when it has none, or more than `MOST_PAGES`."""
    with opened(data) as document:
        count = len(document.pages)
    if count == 0:
        raise RefusedFileError(NO_PAGES)
    if count > MOST_PAGES:
        raise RefusedFileError(TOO_MANY_PAGES)
    return count


def cover(data: bytes) -> bytes:
    """The first page as a JPEG, `COVER_HEIGHT` pixels high, or `_WIDEST` wide if it is wide.

    `RefusedFileError` when it has none, or can’t be drawn.
    """
    try:
        with pypdfium2.PdfDocument(data) as document:
            if len(document) == 0:
                raise RefusedFileError(NO_PAGES)
            page = document[0]
            width, height = page.get_size()
            scale = min(COVER_HEIGHT / max(height, 1), _WIDEST / max(width, 1))
            picture = page.render(scale=scale, rev_byteorder=True, draw_annots=False).to_pil()
    except pypdfium2.PdfiumError as error:
        raise RefusedFileError(DAMAGED) from error
    return _jpeg(picture)


def _jpeg(picture: Image.Image) -> bytes:
    flat = picture.convert("RGB")
    flat.info.clear()
    return jpeg(flat, quality=_QUALITY, optimize=True)
