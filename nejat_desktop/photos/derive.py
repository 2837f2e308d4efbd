"""Files made from an original: upright, sRGB, in the sizes asked for, without its metadata.

Who changes what comes out counts up `maker.RECIPE`, so that older files are made anew.
"""

import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PIL import Image

from nejat_desktop.domain.errors import BadInputError, DamagedError
from nejat_desktop.domain.ports.pictures import Rendition
from nejat_desktop.photos.colour import opaque, plain, to_srgb
from nejat_desktop.photos.encoding import jpeg
from nejat_desktop.photos.opening import decoding, format_of, open_picture
from nejat_desktop.photos.rescan import leaks
from nejat_desktop.photos.turning import orientation, turned, turned_size

_QUALITY = 82
_WEBP_LONGEST = 16383
_DRAWN = frozenset({"PNG", "GIF"})


def renditions(data: bytes, sha256: str, widths: Sequence[int]) -> tuple[Rendition, ...]:
    """One rendition per width (pixels, after EXIF orientation), in the given order.

    JPEG, or WebP where something shines through. A width beyond the picture gives its own. Of
    an animation the first picture. The same bytes for the same original, width, widest width
    and library version. Raises BadInputError (unreadable, or not clean in the end) and
    DamagedError (the bytes are not those of `sha256`).
    """
    _check_widths(widths)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedError(
            "The original of this picture is not the one that was taken in. "
            "Nothing was made from it; restore it from a backup."
        )
    if not widths:
        return ()
    with decoding():
        whole = _prepared(data, max(widths))
        own = whole.picture.width
        made = {width: _rendition(whole, width) for width in {min(w, own) for w in widths}}
    return tuple(made[min(width, own)] for width in widths)


def thumbnail(data: bytes, box: tuple[int, int]) -> bytes:
    """A small JPEG that fits the box (width, height in pixels); PNG where something shines through.

    Never larger than the picture, upright, without metadata. Raises BadInputError.
    """
    _check_widths(box)
    with decoding():
        picture = open_picture(data)
        width = _width_within(turned_size(picture.size, orientation(picture)), box)
        whole = _prepared(data, width)
        small = _scaled(whole.picture, width)
        made = _png(small) if whole.translucent else _jpeg(small, drawn=False)
    return _clean(made)


@dataclass(frozen=True, slots=True)
class _Whole:
    """The widest picture asked for, upright in sRGB, and what its original was."""

    picture: Image.Image
    drawn: bool
    translucent: bool


def _check_widths(widths: Iterable[int]) -> None:
    if any(width < 1 for width in widths):
        raise ValueError("a width in pixels is at least 1")


def _width_within(size: tuple[int, int], box: tuple[int, int]) -> int:
    width, height = size
    return max(1, min(width, box[0], round(width * box[1] / height)))


def _prepared(data: bytes, width: int) -> _Whole:
    """The picture, at most as wide as asked.

    Shrinking comes before turning and colours, so that a large original needs no second copy.
    Whether it is translucent is read off the original: all sizes get the same format.
    """
    picture = open_picture(data)
    turn = orientation(picture)
    own = turned_size(picture.size, turn)
    target = (min(width, own[0]), _height(own, min(width, own[0])))
    picture.draft(None, turned_size(target, turn))
    picture.load()
    profile = picture.info.get("icc_profile")
    unfolded = plain(picture)
    translucent = not opaque(unfolded) and max(own) <= _WEBP_LONGEST
    shrunk = turned(_resized(unfolded, turned_size(target, turn)), turn)
    whole = to_srgb(shrunk, profile if isinstance(profile, bytes) else b"")
    if whole.mode == "RGBA" and not translucent:
        whole = _on_white(whole)
    whole.info.clear()
    return _Whole(whole, format_of(picture) in _DRAWN, translucent)


def _on_white(picture: Image.Image) -> Image.Image:
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _height(size: tuple[int, int], width: int) -> int:
    return max(1, round(size[1] * width / size[0]))


def _scaled(picture: Image.Image, width: int) -> Image.Image:
    return _resized(picture, (width, _height(picture.size, width)))


def _resized(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    if picture.size == size:
        return picture
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _rendition(whole: _Whole, width: int) -> Rendition:
    picture = _scaled(whole.picture, width)
    if whole.translucent:
        suffix, made = "webp", _webp(picture)
    else:
        suffix, made = "jpg", _jpeg(picture, whole.drawn)
    digest = hashlib.sha256(_clean(made)).hexdigest()
    return Rendition(picture.width, picture.height, suffix, made, digest)


def _jpeg(picture: Image.Image, drawn: bool) -> bytes:
    """Drawings keep the full colour resolution: letters on coloured ground would fray."""
    sampling = "4:4:4" if drawn else "4:2:0"
    return jpeg(picture, quality=_QUALITY, optimize=True, progressive=True, subsampling=sampling)


def _webp(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=_QUALITY, alpha_quality=100, method=4)
    return out.getvalue()


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _clean(made: bytes) -> bytes:
    """Fail closed: what is not clean is not handed out."""
    if found := leaks(made):
        raise BadInputError(
            f"The picture could not be cleaned: {', '.join(found)} remained. "
            "It was not written; export it anew as JPEG and replace it."
        )
    return made
