"""WordPress export files (WXR 1.0 to 1.2): the typed items, and the streaming reader of them."""

from nejat_desktop.interchange.wxr.model import (
    Author,
    Channel,
    Comment,
    Extra,
    Item,
    Meta,
    Term,
    TermRef,
)
from nejat_desktop.interchange.wxr.reader import looks_like_wxr, read_items
from nejat_desktop.interchange.wxr.survey import Survey, survey

__all__ = [
    "Author",
    "Channel",
    "Comment",
    "Extra",
    "Item",
    "Meta",
    "Survey",
    "Term",
    "TermRef",
    "looks_like_wxr",
    "read_items",
    "survey",
]
