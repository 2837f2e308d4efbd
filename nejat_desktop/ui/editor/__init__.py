"""The rich-text editor: a lossless view of a body, and the page that it stands on."""

from nejat_desktop.ui.editor.caret import CaretState, count_words
from nejat_desktop.ui.editor.edit import RowEdit
from nejat_desktop.ui.editor.headline import HeadlineEdit
from nejat_desktop.ui.editor.look import (
    EditorLook,
    Families,
    Type,
    Types,
    dark_look,
    light_look,
    look_from_tokens,
)
from nejat_desktop.ui.editor.page import PageView
from nejat_desktop.ui.editor.style import Mode

__all__ = [
    "CaretState",
    "EditorLook",
    "Families",
    "HeadlineEdit",
    "Mode",
    "PageView",
    "RowEdit",
    "Type",
    "Types",
    "count_words",
    "dark_look",
    "light_look",
    "look_from_tokens",
]
