"""Places in the lines of a block: a point's position, a position's x."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine


def caret_x(line: QTextLine, position: int) -> float:
    """Where a position of the block stands across its line."""
    found: object = line.cursorToX(position)
    x = found[0] if isinstance(found, tuple) else found
    return float(x) if isinstance(x, int | float) else 0


def position_at(block: QTextBlock, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
    """The document position in a block that is nearest to a point in its coordinates."""
    layout = block.layout()
    if not layout.lineCount():
        return block.position()
    index = 0
    while index + 1 < layout.lineCount() and point.y() >= layout.lineAt(index + 1).y():
        index += 1
    line = layout.lineAt(index)
    natural = line.naturalTextRect()
    if accuracy == Qt.HitTestAccuracy.ExactHit and not natural.contains(point):
        return -1
    return block.position() + column_at(block, index, point.x())


def column_at(block: QTextBlock, index: int, x: float) -> int:
    """The position in a block at x in one of its lines, never in the line beside it."""
    layout = block.layout()
    line = layout.lineAt(index)
    natural = line.naturalTextRect()
    left, right = natural.left() + 1, natural.right() - 1
    at = line.xToCursor(min(max(x, left), max(left, right)))
    end = line.textStart() + line.textLength()
    if index + 1 < layout.lineCount() and at >= end:
        at = layout.previousCursorPosition(end)
    return int(max(at, line.textStart()))
