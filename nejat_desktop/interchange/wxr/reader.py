"""Reads a WordPress export as a stream: one item in memory at a time, whatever the file's size."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from nejat_desktop.interchange.wxr import typed
from nejat_desktop.interchange.wxr.model import Author, Extra, Item, Term
from nejat_desktop.interchange.wxr.nodes import channel_nodes

Record = Item | Author | Term | Extra
_EXPORT = re.compile(rb"wordpress\.org/export/|WordPress eXtended RSS|wxr_version")
HEAD = 16 * 1024


def looks_like_wxr(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a WordPress export, whole or not."""
    plain = head[:HEAD].replace(b"\0", b"")  # UTF-16 has them between its letters
    return _EXPORT.search(plain) is not None


def read_records(stream: BinaryIO, file: str) -> Iterator[Record]:
    """Everything of the channel in its order; its plain fields come as `Extra`.

    `BadInputError` with line and column when the file is not well formed, has a DTD, or is no
    export; `file` is its name in that sentence.
    """
    for node in channel_nodes(stream, file):
        if node.name == "item":
            yield typed.item(node)
        elif node.name == "wp:author":
            yield typed.author(node)
        elif typed.is_term(node):
            yield typed.term(node)
        else:
            yield typed.unknown(node)


def read_items(stream: BinaryIO, file: str) -> Iterator[Item]:
    """The items alone, in their order. `BadInputError` as in `read_records`."""
    for record in read_records(stream, file):
        if isinstance(record, Item):
            yield record
