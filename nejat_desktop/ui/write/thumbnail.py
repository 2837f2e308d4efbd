"""A small picture in a row: cut to its box, empty until it is loaded."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme


class Thumbnail(QWidget):
    """Asks for its photo and shows it when it is there."""

    def __init__(self, theme: Theme, pictures: Pictures, photo: str, size: QSize) -> None:
        super().__init__()
        self._theme, self._pictures, self._photo = theme, pictures, photo
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(self._arrived)

    def sizeHint(self) -> QSize:
        """Its box at this interface size."""
        return QSize(self._theme.px(self._size.width()), self._theme.px(self._size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture filling its box, or a quiet box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setClipPath(path)
        picture = self._pictures.get(self._photo)
        if picture is None:
            painter.fillRect(self.rect(), self._theme.color("sunken"))
            icon = self._theme.pixmap("image-square", "muted", 18)
            side = self._theme.px(18)
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, icon)
            return
        painter.drawPixmap(QRectF(self.rect()), picture, self._cut(picture))

    def _cut(self, picture: QPixmap) -> QRectF:
        """The middle of the picture in the shape of the box."""
        whole = QRectF(picture.rect())
        box = self.rect().size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
        cut = QRectF(0, 0, box.width(), box.height())
        cut.moveCenter(whole.center())
        return cut

    def _arrived(self, photo: str) -> None:
        if photo == self._photo:
            self.update()
