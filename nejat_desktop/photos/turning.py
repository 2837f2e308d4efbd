"""EXIF orientation: how a camera was held, and turning its picture upright."""

from PIL import ExifTags, Image

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
SIDEWAYS = frozenset({5, 6, 7, 8})
UPRIGHT = 1


def orientation(picture: Image.Image) -> int:
    """1 to 8 as EXIF counts; 1 where it is missing or broken. TIFF is upright once opened."""
    if picture.format == "TIFF":
        return UPRIGHT
    try:
        found = picture.getexif().get(ExifTags.Base.Orientation, UPRIGHT)
    except (OSError, SyntaxError, ValueError, LookupError, TypeError, AttributeError):
        # Only the metadata is broken then; the picture itself may be whole.
        return UPRIGHT
    return found if isinstance(found, int) and found in _TURNS else UPRIGHT


def turned_size(size: tuple[int, int], turn: int) -> tuple[int, int]:
    """Width and height after the turn."""
    return (size[1], size[0]) if turn in SIDEWAYS else size


def turned(picture: Image.Image, turn: int) -> Image.Image:
    """The picture, upright."""
    return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture
