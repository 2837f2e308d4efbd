"""Small pictures for lists and pages: asked for by photo, delivered when they are decoded."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.ui.background import Background

THUMBNAIL = (320, 214)
PAGE = (1200, 1600)
KEPT_BYTES = 96_000_000


class Pictures(QObject):
    """Gives pixmaps of photos. What is not there yet is loaded; `ready` says when to paint."""

    ready = Signal(str)
    """The uid of a photo that can be drawn now."""

    def __init__(
        self, library: PhotoLibrary, background: Background, cache: Path, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._cache = cache
        self._kept: OrderedDict[tuple[str, tuple[int, int]], QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[tuple[str, tuple[int, int]]] = set()

    def get(self, photo: str, box: tuple[int, int] = THUMBNAIL) -> QPixmap | None:
        """The photo within a box in pixels, or None until `ready` names it."""
        key = (photo, box)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            self._background.run(
                Lane.PICTURES,
                self.tr("Pictures"),
                lambda job: self._load(photo, box),
                lambda image: self._keep(key, image),
                lambda error: None,
            )
        return None

    def _load(self, photo: str, box: tuple[int, int]) -> QImage | None:
        found = self._library.photos([Uid(photo)]).get(photo)
        if found is None:
            return None
        file = self._cache / "thumbnails" / f"{found.sha256}-{box[0]}x{box[1]}.jpg"
        data = file.read_bytes() if file.is_file() else b""
        image = QImage.fromData(data)
        if image.isNull():
            try:
                data = self._library.thumbnail(found, box)
            except NewsroomError:
                return None
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            working = file.with_suffix(".part")
            working.write_bytes(data)
            working.replace(file)
            image = QImage.fromData(data)
        return image

    def _keep(self, key: tuple[str, tuple[int, int]], image: QImage | None) -> None:
        if image is None or image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        self._kept[key] = pixmap
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            old_key, old = self._kept.popitem(last=False)
            self._asked.discard(old_key)
            self._bytes -= old.width() * old.height() * 4
        self.ready.emit(key[0])
