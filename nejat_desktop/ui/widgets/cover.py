"""A picture that fills a box: its middle, or a page from its top, cut to the shape of the box."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

_FROM_TOP = 0.06
"""So much of what is cut off a page goes at its top: the margin over the title."""


def cover(
    painter: QPainter, box: QRectF, picture: QPixmap, radius: float, *, page: bool = False
) -> None:
    """Fill a rounded box with the middle of a picture; of a `page` its top is what tells it."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    share = max(box.width() / picture.width(), box.height() / picture.height())
    wide, high = box.width() / share, box.height() / share
    over = (picture.height() - high) * (_FROM_TOP if page else 0.5)
    part = QRectF((picture.width() - wide) / 2, over, wide, high)
    painter.drawPixmap(box, picture, part)
    painter.restore()
