"""The properties that formats carry, and how they are put on blocks and characters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from nejat_desktop.ui.editor.registry import Registry

_USER = int(QTextFormat.Property.UserProperty)
ROW = _USER + 1
"""Block property: the number of the row, plus one (0 is none)."""
MARKS = _USER + 2
"""Character property: the number of the path of elements."""
TOKEN = _USER + 3
"""Character property: the number of the token."""
CARD = _USER + 4
"""Character property of a card's object: the number of its row, plus one."""
OBJECT_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
"""What cards and chips are to Qt: it asks the layout for the size of such a character."""
OURS = _USER + 5
"""On formats of a block's layout: set there by the layout itself."""


def row_of(block: QTextBlock) -> int:
    """The number of the block's row, -1 without one."""
    return int(block.blockFormat().intProperty(ROW)) - 1


def block_format(registry: Registry, number: int) -> QTextBlockFormat:
    """The format of a block that shows this row."""
    shape = QTextBlockFormat()
    shape.setProperty(ROW, number + 1)
    direction = registry.direction(registry.rows[number])
    if direction:
        rtl = direction == "rtl"
        shape.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
    return shape


def char_format(marks: int = 0, token: int = 0, chip: bool = False) -> QTextCharFormat:
    """The format of text inside these elements, standing for this token; `chip`: an object."""
    shape = QTextCharFormat()
    if chip:
        shape.setObjectType(OBJECT_TYPE)
    if marks:
        shape.setProperty(MARKS, marks)
    if token:
        shape.setProperty(TOKEN, token)
    return shape


def card_format(number: int) -> QTextCharFormat:
    """The format of the object that is the card of this row."""
    shape = QTextCharFormat()
    shape.setObjectType(OBJECT_TYPE)
    shape.setProperty(CARD, number + 1)
    return shape


def marks_of(shape: QTextFormat) -> int:
    """The number of the path of elements in a character format."""
    return int(shape.intProperty(MARKS))
