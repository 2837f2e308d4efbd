"""The photo itself, large and whole, on the darkest ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.pictures import PAGE, THUMBNAIL, Pictures
from nejat_desktop.ui.theme import Theme

_EDGE, _LEAST, _USUAL = 12, 140, 376


class Stage(QWidget):
    """Shows the small picture until the large one is there; never mirrored."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._photo = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        pictures.ready.connect(self._arrived)
        theme.changed.connect(self.update)

    def show_photo(self, photo: str, words: str) -> None:
        """Another photo; `words` say to who does not see it what it shows."""
        self._photo = photo
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(self._theme.px(560), self._theme.px(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """Enough to see who it is."""
        return QSize(self._theme.px(200), self._theme.px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole picture in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        picture = self._picture()
        if picture is None:
            return
        edge = self._theme.px(_EDGE)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(QRectF(room).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def _picture(self) -> QPixmap | None:
        if not self._photo:
            return None
        return self._pictures.get(self._photo, PAGE) or self._pictures.get(self._photo, THUMBNAIL)

    def _arrived(self, photo: str) -> None:
        if photo == self._photo:
            self.update()
