"""A picture that fills a box: its middle, cut to the shape of the box."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPixmap


def cover(painter: QPainter, box: QRectF, picture: QPixmap, radius: float) -> None:
    """Fill a rounded box with the middle of a picture."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    share = max(box.width() / picture.width(), box.height() / picture.height())
    wide, high = box.width() / share, box.height() / share
    part = QRectF((picture.width() - wide) / 2, (picture.height() - high) / 2, wide, high)
    painter.drawPixmap(box, picture, part)
    painter.restore()
