"""Colours as browsers expect them: eight bits of sRGB, whatever the file came with."""

import io
from typing import cast

from PIL import Image, ImageCms

_DEEPEST = 65535.0


def plain(picture: Image.Image) -> Image.Image:
    """L, RGB, RGBA or CMYK of eight bits: palettes, bilevel and deep pictures unfolded."""
    mode = picture.mode
    if mode.startswith("I") or mode == "F":
        return _eight_bits(picture)
    if mode in ("LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA")
    if mode == "1":
        return picture.convert("L")
    if mode == "LAB":
        return _through(picture, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    return picture if mode in ("L", "RGB", "RGBA", "CMYK") else picture.convert("RGB")


def to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """A plain picture in sRGB, without a profile: L, RGB or RGBA.

    A profile that is broken or made for other colours is passed over, as browsers do.
    """
    if profile:
        try:
            return _converted(picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


def opaque(picture: Image.Image) -> bool:
    """Whether nothing shines through; an alpha channel that is full everywhere does not count."""
    return picture.mode != "RGBA" or picture.getchannel("A").getextrema() == (255, 255)


def _converted(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    if picture.mode != "RGBA":
        return _through(picture, profile)
    converted = _through(picture.convert("RGB"), profile)
    converted.putalpha(picture.getchannel("A"))
    return converted


def _through(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    found = ImageCms.profileToProfile(picture, profile, srgb, outputMode="RGB")
    assert found is not None  # noqa: S101 - only inPlace returns nothing
    return found


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits, scaled by the range of its type, or that of its values."""
    wide = picture.convert("F")
    low, high = cast(tuple[float, float], wide.getextrema())
    if picture.mode != "F" and low >= 0 and high <= _DEEPEST:
        low, high = 0.0, _DEEPEST
    scale = 255.0 / (high - low) if high > low else 1.0
    return wide.point(lambda value: value * scale - low * scale).convert("L")
