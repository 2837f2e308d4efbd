"""Pictures made for the tests, with the metadata that must not leave the laptop."""

import functools
import io

from PIL import Image, ImageCms

SERIAL = "SN-4711-0815"
OWNER = "Jane Doe"
COMMENT = b"a comment of the camera"
THUMBNAIL = b"\xff\xd8thumbnail with the face\xff\xd9"


def two_halves(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right: tells how it was turned."""
    picture = Image.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    return picture.convert(mode)


def told_everything() -> Image.Exif:
    """EXIF with a place, a serial number, an owner, a maker's note and a thumbnail."""
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif[0x013B] = OWNER
    inner = exif.get_ifd(0x8769)
    inner[0xA431] = SERIAL
    inner[0x927C] = b"note of the maker"
    exif.get_ifd(0x8825)[2] = (35.0, 41.0, 21.0)
    return exif


def with_thumbnail(exif: bytes) -> bytes:
    """The block with a second directory that points to an embedded JPEG."""
    tiff = bytearray(exif.removeprefix(b"Exif\0\0"))
    order = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)
    link = first + 2 + 12 * int.from_bytes(tiff[first : first + 2], order)
    at = len(tiff)
    tiff[link : link + 4] = at.to_bytes(4, order)
    data = at + 2 + 24 + 4
    tiff += (2).to_bytes(2, order)
    for tag, value in ((0x0201, data), (0x0202, len(THUMBNAIL))):
        tiff += tag.to_bytes(2, order) + (4).to_bytes(2, order) + (1).to_bytes(4, order)
        tiff += value.to_bytes(4, order)
    return b"Exif\0\0" + bytes(tiff) + b"\0\0\0\0" + THUMBNAIL


@functools.cache
def telling(form: str) -> bytes:
    """A file of this format with all the metadata that it can hold."""
    out = io.BytesIO()
    more: dict[str, object] = {"exif": with_thumbnail(told_everything().tobytes())}
    more["icc_profile"] = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    more["xmp"] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + OWNER.encode() + b"</x:xmpmeta>"
    if form == "JPEG":
        more["comment"] = COMMENT
    if form == "TIFF":
        more = {"exif": told_everything()}
    if form == "GIF":
        more = {"comment": COMMENT}
    two_halves().save(out, form, **more)
    return out.getvalue()


def turned_jpeg(orientation: int) -> bytes:
    """Two halves, saved as a camera does that was held as EXIF says."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    two_halves().save(out, "JPEG", exif=exif, quality=95, subsampling="4:4:4")
    return out.getvalue()


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    picture.save(out, form, **more)
    return out.getvalue()
