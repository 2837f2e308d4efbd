"""How pictures are painted in grids: cut to a box, quiet until they are there."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from nejat_desktop.ui.theme import Theme

_ICON = 18


def paint_cut(painter: QPainter, box: QRect, picture: QPixmap | None, theme: Theme) -> None:
    """The middle of a picture in the shape of the box; a quiet box while it is not there."""
    if picture is None:
        painter.fillRect(box, theme.color("sunken"))
        side = theme.px(_ICON)
        icon = theme.pixmap("image-square", "muted", _ICON)
        middle = box.center()
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side // 2, icon)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRectF(picture.rect())
    size = QRectF(box).size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    cut = QRectF(0, 0, size.width(), size.height())
    cut.moveCenter(whole.center())
    painter.drawPixmap(QRectF(box), picture, cut)
