"""Writes JPEGs, with room for as much as a picture of any content takes."""

import io

from PIL import Image, ImageFile

_MOST = 4
"""Bytes a pixel: noise at full colour resolution takes more than the one that Pillow plans for."""
_HEAD = 64 * 1024


def jpeg(picture: Image.Image, **how: object) -> bytes:
    """A picture as a JPEG, with Pillow's options.

    An optimised JPEG is written in one piece, and Pillow fails where its buffer is too small for
    that. Its size is a setting of the module: nothing else may encode at the same time.
    """
    out, before = io.BytesIO(), ImageFile.MAXBLOCK
    ImageFile.MAXBLOCK = max(before, _MOST * picture.width * picture.height + _HEAD)
    try:
        picture.save(out, "JPEG", **how)
    finally:
        ImageFile.MAXBLOCK = before
    return out.getvalue()
