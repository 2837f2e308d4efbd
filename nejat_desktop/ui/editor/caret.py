"""What the caret stands in: for toolbars."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor

from nejat_desktop.domain.body.model import ContainerKind, RowKind
from nejat_desktop.ui.editor.blocks import Text
from nejat_desktop.ui.editor.formats import marks_of
from nejat_desktop.ui.editor.marking import BOLD, ITALIC, has, href_of, link_around, pieces

WORD = re.compile("[\\w\u0640\u064b-\u0652\u0654\u0670\u200c'’-]+")


@dataclass(frozen=True, slots=True)
class CaretState:
    """The row and the marks at the caret. `list` is the kind of the innermost list.

    `direction` is what the row's markup says, "" where it follows the text.
    """

    kind: RowKind = RowKind.PARAGRAPH
    level: int = 0
    list: ContainerKind | None = None
    quoted: bool = False
    bold: bool = False
    italic: bool = False
    href: str = ""
    direction: str = ""
    can_undo: bool = False
    can_redo: bool = False
    selection_words: int = 0


def caret_state(text: Text, cursor: QTextCursor, typing: QTextCharFormat) -> CaretState:
    """The state at a cursor; `typing` is the format of what would be typed."""
    row = text.row(cursor.block())
    kinds = [text.registry.containers[name].kind for name in row.path]
    lists = [k for k in kinds if k in (ContainerKind.BULLETS, ContainerKind.NUMBERS)]
    link = link_around(text, cursor)
    return CaretState(
        kind=row.kind,
        level=row.level,
        list=lists[-1] if lists else None,
        quoted=ContainerKind.QUOTATION in kinds,
        bold=_all_have(text, cursor, typing, BOLD),
        italic=_all_have(text, cursor, typing, ITALIC),
        href=href_of(text.registry.inline.elements[link[2]]) if link else "",
        direction=text.registry.direction(row),
        can_undo=text.document.isUndoAvailable(),
        can_redo=text.document.isRedoAvailable(),
        selection_words=count_words(cursor.selectedText()),
    )


def _all_have(
    text: Text, cursor: QTextCursor, typing: QTextCharFormat, names: tuple[str, ...]
) -> bool:
    if not cursor.hasSelection():
        return has(text, text.registry.inline.paths[marks_of(typing)], names)
    chosen = pieces(text, cursor.selectionStart(), cursor.selectionEnd())
    return bool(chosen) and all(has(text, piece.path, names) for piece in chosen)


def count_words(text: str) -> int:
    """Words, with harakat, kashida and half-spaces inside them."""
    return sum(1 for _ in WORD.finditer(text))
