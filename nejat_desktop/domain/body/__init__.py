"""The text of an article: a source that never loses a byte, as rows in containers.

docs/document-model.md explains it.
"""

from nejat_desktop.domain.body.anchor import re_anchor, shared_ids
from nejat_desktop.domain.body.arrange import insert_after, move, remove
from nejat_desktop.domain.body.blocks import (
    Direction,
    bullets,
    document,
    heading,
    numbers,
    paragraph,
    picture,
    preformatted,
    quotation,
    separator,
    verse,
)
from nejat_desktop.domain.body.diff import (
    Change,
    ChangeOp,
    RowChange,
    RowChangeKind,
    diff_rows,
    word_diff,
)
from nejat_desktop.domain.body.edits import (
    caption_of,
    direction_of,
    replace_inner,
    replace_text,
    set_direction,
    takes_direction,
    with_caption,
)
from nejat_desktop.domain.body.inline import (
    LINE_BREAK,
    OBJECT,
    Spacing,
    Token,
    TokenKind,
    plain_text,
    spacing_of,
    text_of,
    tokens,
)
from nejat_desktop.domain.body.merging import Conflict, Merge, merge
from nejat_desktop.domain.body.model import (
    CARD_KINDS,
    Body,
    Container,
    ContainerKind,
    Row,
    RowKind,
    emit,
)
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.domain.body.references import (
    files_in,
    files_named,
    links_in,
    photos_in,
    photos_named,
    stories_in,
)
from nejat_desktop.domain.body.tags import attribute, escape, with_attribute
from nejat_desktop.domain.body.words import word_count

__all__ = [
    "CARD_KINDS",
    "LINE_BREAK",
    "OBJECT",
    "Body",
    "Change",
    "ChangeOp",
    "Conflict",
    "Container",
    "ContainerKind",
    "Direction",
    "Merge",
    "Row",
    "RowChange",
    "RowChangeKind",
    "RowKind",
    "Spacing",
    "Token",
    "TokenKind",
    "attribute",
    "bullets",
    "caption_of",
    "diff_rows",
    "direction_of",
    "document",
    "emit",
    "escape",
    "files_in",
    "files_named",
    "heading",
    "insert_after",
    "links_in",
    "merge",
    "move",
    "numbers",
    "paragraph",
    "parse",
    "photos_in",
    "photos_named",
    "picture",
    "plain_text",
    "preformatted",
    "quotation",
    "re_anchor",
    "remove",
    "replace_inner",
    "replace_text",
    "separator",
    "set_direction",
    "shared_ids",
    "spacing_of",
    "stories_in",
    "takes_direction",
    "text_of",
    "tokens",
    "verse",
    "with_attribute",
    "with_caption",
    "word_count",
    "word_diff",
]
