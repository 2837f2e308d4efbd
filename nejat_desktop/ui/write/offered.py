"""Pictures that somebody offers by dialog, drag or paste, before the newsroom has taken them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.photo_mime import CarriedPhoto, carried
from nejat_desktop.ui.write.words import translate

LARGEST = 200_000_000
"""Bytes; a file above this is no picture for a newspaper."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that is still to be read, bytes that came with a paste, or a photo that is here."""

    name: str
    path: Path | None = None
    data: bytes = b""
    photo: Uid | None = None

    def read(self, largest: int = LARGEST) -> bytes:
        """The bytes; `BadInputError` when the file can't be read. Not for the main thread."""
        if self.path is None:
            return self.data
        try:
            if not self.path.is_file() or self.path.stat().st_size > largest:
                raise BadInputError(_refusal(self.name, largest))
            return self.path.read_bytes()
        except OSError as error:
            raise BadInputError(_refusal(self.name, largest)) from error


def _refusal(name: str, largest: int) -> str:
    if largest == LARGEST:
        sentence = translate("Write", "“{name}” can’t be read as a picture. Nothing was added.")
    else:
        sentence = translate("Write", "“{name}” can’t be read. Nothing was added.")
    return sentence.format(name=name)


def from_paths(paths: list[Path]) -> list[Offered]:
    """Files by their paths."""
    return [Offered(path.name, path) for path in paths]


def files_in(data: QMimeData) -> list[Offered]:
    """The photos of the library, or the local files, that a drag or paste carries."""
    photos = [_here(one) for one in carried(data)]
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return photos or from_paths(paths)


def local_files(data: QMimeData) -> list[Offered]:
    """The local files that a drag carries; photos of the library are none."""
    return [one for one in files_in(data) if one.path is not None]


def pasted_files() -> list[Offered]:
    """The files, or the picture, of the clipboard."""
    data = QApplication.clipboard().mimeData()
    files = files_in(data)
    return files or (from_anything([data.imageData()]) if data.hasImage() else [])


def from_anything(things: list[object]) -> list[Offered]:
    """What the text view offers: paths, images, bytes with or without a name."""
    found = []
    for thing in things:
        match thing:
            case Offered():
                found.append(thing)
            case CarriedPhoto():
                found.append(_here(thing))
            case Path() | str():
                found.extend(from_paths([Path(thing)]))
            case QImage():
                found.append(Offered(_pasted(), data=png_bytes(thing)))
            case (str(name), bytes(data)):
                found.append(Offered(name or _pasted(), data=data))
            case bytes():
                found.append(Offered(_pasted(), data=thing))
    return found


def _here(carried_photo: CarriedPhoto) -> Offered:
    return Offered(translate("Write", "a photo of the library"), photo=carried_photo.uid)


def png_bytes(image: QImage) -> bytes:
    """An image from the clipboard as a PNG file."""
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(array.data())


def _pasted() -> str:
    return translate("Write", "pasted.png")
