"""When a picture was taken, as the camera wrote it into its file."""

from datetime import datetime

from PIL import ExifTags, Image


def taken(picture: Image.Image) -> str:
    """ISO 8601, with an offset only where the camera wrote one; empty where it is not known."""
    try:
        told = picture.getexif().get_ifd(ExifTags.IFD.Exif)
        moment = str(told[ExifTags.Base.DateTimeOriginal]).strip("\0 ")
        offset = str(told.get(ExifTags.Base.OffsetTimeOriginal, "")).strip("\0 ")
        found = datetime.strptime(moment, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - has none
    except (OSError, SyntaxError, ValueError, LookupError, TypeError, AttributeError):
        return ""  # only the metadata is broken or missing; the picture may be whole
    try:
        return datetime.fromisoformat(f"{found.isoformat()}{offset}").isoformat()
    except ValueError:
        return found.isoformat()
