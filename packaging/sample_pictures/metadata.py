"""Save the drawings as JPEG; some carry what real cameras write: place, serials, thumbnail."""

import io
from pathlib import Path

from PIL import Image
from PIL.TiffImagePlugin import IFDRational

LIMIT = 190_000
# Places are points of the open sea, serial numbers are invented.
PRIVATE = {
    "bridge": ("38;31;12", "SERIAL-0420-BRIDGE", "draft name: do not print"),
    "mason": ("38;31;40", "SERIAL-0420-BRIDGE", ""),
    "library": ("38;29;05", "SERIAL-7781-LIBRARY", "contact the porter by the side door"),
    "fish-market": ("38;22;48", "SERIAL-1313-MARKET", "price list on the back"),
    "football": ("38;33;17", "SERIAL-5502-PITCH", "names of the players in the notebook"),
    "bees": ("38;40;59", "SERIAL-9090-HIVES", ""),
    "garden": ("38;30;30", "SERIAL-3141-GARDEN", "permission slip in the drawer"),
    "choir": ("38;28;02", "SERIAL-2718-CHOIR", ""),
}


def _thumbnail(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail((160, 120))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=60)
    return out.getvalue()


def _exif(picture: Image.Image, place: str, serial: str) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Sample Camera", "Model S", "Darvan Society"
    exif[0x9003], exif[0xA431], exif[0xA435] = "2026:09:14 07:42:10", serial, f"LENS-{serial}"
    details = exif.get_ifd(0x8769)
    details[0x9003], details[0xA431], details[0xA435] = exif[0x9003], serial, f"LENS-{serial}"
    degrees = tuple(IFDRational(int(part), 1) for part in place.split(";"))
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = (
        "S",
        degrees,
        "W",
        (IFDRational(24), IFDRational(9), IFDRational(41)),
    )
    return _with_thumbnail(exif.tobytes(), _thumbnail(picture))


def _with_thumbnail(block: bytes, thumbnail: bytes) -> bytes:
    """Append a second directory, the thumbnail's, to an EXIF block; Pillow writes none itself."""
    head, tiff = block[:6], bytearray(block[6:])
    order = "little" if tiff[:2] == b"II" else "big"

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, order)  # type: ignore[arg-type]

    first = int.from_bytes(tiff[4:8], order)  # type: ignore[arg-type]
    count = int.from_bytes(tiff[first : first + 2], order)  # type: ignore[arg-type]
    link = first + 2 + count * 12
    if len(tiff) % 2:
        tiff += b"\0"
    start = len(tiff)
    tiff[link : link + 4] = number(start, 4)
    data = start + 2 + 3 * 12 + 4
    entries = ((0x0103, 3, 6), (0x0201, 4, data), (0x0202, 4, len(thumbnail)))
    tiff += number(len(entries), 2)
    for tag, kind, value in entries:
        size = 2 if kind == 3 else 4
        tiff += number(tag, 2) + number(kind, 2) + number(1, 4)
        tiff += number(value, size).ljust(4, b"\0")
    tiff += number(0, 4) + thumbnail
    return head + bytes(tiff)


def save(picture: Image.Image, path: Path, name: str) -> None:
    """Write a JPEG under the limit; with private metadata where the table says so."""
    extra: dict[str, object] = {}
    if name in PRIVATE:
        place, serial, comment = PRIVATE[name]
        extra["exif"] = _exif(picture, place, serial)
        if comment:
            extra["comment"] = comment.encode()
    for quality in range(84, 40, -3):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, progressive=True, optimize=True, **extra)
        if out.tell() < LIMIT:
            break
    path.write_bytes(out.getvalue())
