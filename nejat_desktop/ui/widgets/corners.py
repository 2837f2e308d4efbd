"""The corners of a small window, cut off where a screen knows no transparency."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QRegion

_CUT = (3, 2, 1)
"""Pixels outside a corner of 6 px, row by row; half-covered ones stay, for a smooth edge."""


def rounded(size: QSize) -> QRegion:
    """What is left of a window of this size: its mask."""
    region, right, bottom = QRegion(QRect(0, 0, 0, 0)), size.width(), size.height()
    for row, cut in enumerate(_CUT):
        for top in (row, bottom - 1 - row):
            region += QRegion(cut, top, right - 2 * cut, 1)
    return region + QRegion(0, len(_CUT), right, bottom - 2 * len(_CUT))
