"""Up and Down by what is seen: right in wrapped right-to-left text, past hidden rows."""

from PySide6.QtGui import QTextBlock, QTextCursor

from nejat_desktop.ui.editor.layout import RowLayout
from nejat_desktop.ui.editor.lines import column_at


def step(
    layout: RowLayout, cursor: QTextCursor, down: bool, x: float, mode: QTextCursor.MoveMode
) -> bool:
    """Moves a cursor one line; False at the first or the last."""
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    number = line.lineNumber() if line.isValid() else 0
    target = number + (1 if down else -1)
    if not 0 <= target < block.layout().lineCount():
        block = neighbour(layout, block, down)
        if not block.isValid():
            return False
        target = 0 if down else max(block.layout().lineCount() - 1, 0)
    if not block.layout().lineCount():
        return False
    cursor.setPosition(block.position() + column_at(block, target, x), mode)
    return True


def neighbour(layout: RowLayout, block: QTextBlock, down: bool) -> QTextBlock:
    """The next or the previous block that is shown."""
    block = block.next() if down else block.previous()
    while block.isValid() and layout.places.items[block.blockNumber()].style.hidden:
        block = block.next() if down else block.previous()
    return block
