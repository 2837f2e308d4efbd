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
MOST_WAITING = 200
"""More than a screen full: what was asked for before that was scrolled past."""

Key = tuple[str, tuple[int, int]]
"""A photo's uid and a box in pixels."""


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
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._loading: Key | None = None
        self._done: set[Key] = set()
        """What cannot be shown: nobody asks for it twice."""

    def get(self, photo: str, box: tuple[int, int] = THUMBNAIL) -> QPixmap | None:
        """The photo within a box in pixels, or None until `ready` names it."""
        key = (photo, box)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._done:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            while len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            self._go_on()
        return None

    def _go_on(self) -> None:
        """Load what was asked for last: what was scrolled past comes after what is looked at."""
        if self._loading is not None or not self._waiting:
            return
        (photo, box), _ = self._waiting.popitem()
        self._loading = key = (photo, box)
        self._background.run(
            Lane.PICTURES,
            self.tr("Pictures"),
            lambda job: self._load(photo, box),
            lambda image: self._keep(key, image),
            lambda error: self._keep(key, None),
        )

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

    def _keep(self, key: Key, image: QImage | None) -> None:
        self._loading = None
        self._waiting.pop(key, None)
        self._go_on()
        if image is None or image.isNull():
            self._done.add(key)
            return
        pixmap = QPixmap.fromImage(image)
        self._kept[key] = pixmap
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.width() * old.height() * 4
        self.ready.emit(key[0])
