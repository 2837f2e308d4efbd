"""How a picture looks, in 64 bits that stay nearly the same however it is stored (pHash)."""

import hashlib
import math
import statistics
from collections.abc import Sequence

from PIL import Image, ImageStat

from nejat_desktop.photos.turning import turned

SIDE, BITS = 32, 8
"""Grey values a side, and of their frequencies the lowest a side."""
FLAT = 4.0
"""Grey levels of 256: where they stray less, compression decides how it looks."""
STRIP = 256
"""Lines of pixels at once: a copy of 80 megapixels would not fit beside them."""
_WAVES = tuple(
    tuple(math.cos(math.pi * (2 * at + 1) * wave / (2 * SIDE)) for at in range(SIDE))
    for wave in range(BITS)
)
_KEPT = frozenset({"L", "RGB", "CMYK"})


def pixels_of(picture: Image.Image, size: tuple[int, int], turn: int) -> str:
    """The sha256 of a picture as it was decoded: JPEGs perhaps smaller, always in the same way."""
    digest = hashlib.sha256(f"{size} {turn} {picture.mode} {picture.size}".encode())
    if picture.mode == "P":
        digest.update(bytes(picture.getpalette("RGBA") or ()))
    for top in range(0, picture.height, STRIP):
        strip = (0, top, picture.width, min(top + STRIP, picture.height))
        digest.update(picture.crop(strip).tobytes())
    return digest.hexdigest()


def looks_of(picture: Image.Image, turn: int) -> tuple[int, int] | None:
    """The look of a picture and of its mirror image; None if it is flat.

    The sign of each low frequency against their median. Source: facts of the pictures' package.
    """
    grey = turned(_grey(picture), turn).resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    if ImageStat.Stat(grey).stddev[0] < FLAT:
        return None
    waves = _frequencies(grey.tobytes())
    back = [value * (-1) ** (at % BITS) for at, value in enumerate(waves)]
    return _signs(waves), _signs(back)


def _grey(picture: Image.Image) -> Image.Image:
    """Small and grey, what can be seen through on white."""
    if picture.mode in _KEPT:
        small = picture.resize((4 * SIDE, 4 * SIDE), Image.Resampling.BOX, reducing_gap=2.0)
        return small.convert("L")
    small = picture.resize((16 * SIDE, 16 * SIDE), Image.Resampling.NEAREST).convert("RGBA")
    paper = Image.new("RGBA", small.size, "white")
    paper.alpha_composite(small)
    return paper.convert("L").resize((4 * SIDE, 4 * SIDE), Image.Resampling.BOX)


def _frequencies(grey: bytes) -> list[float]:
    """The lowest 8 × 8 of a cosine transform, row by row: up and down, then from side to side."""
    lines = [grey[start : start + SIDE] for start in range(0, SIDE * SIDE, SIDE)]
    across = [[_strength(line, wave) for wave in _WAVES] for line in lines]
    return [
        _strength([line[side] for line in across], wave) for wave in _WAVES for side in range(BITS)
    ]


def _strength(values: Sequence[float], wave: Sequence[float]) -> float:
    return sum(value * part for value, part in zip(values, wave, strict=True))


def _signs(waves: Sequence[float]) -> int:
    """How bright the whole is, the first of them, is left out."""
    middle = statistics.median(waves[1:])
    return sum(1 << at for at, value in enumerate(waves) if at and value > middle)
