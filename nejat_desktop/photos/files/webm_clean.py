"""Cleaning WebM: what is not listed becomes a void of the same size, so no position moves."""

from nejat_desktop.photos.files.ebml import Element, void, whole
from nejat_desktop.photos.files.ogg import no_comments
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError
from nejat_desktop.photos.files.webm import (
    BLOCK,
    BLOCK_GROUP,
    CODEC,
    ENTRY,
    NUMBER,
    PRIVATE,
    RULES,
    SIMPLE_BLOCK,
    Fate,
    Rules,
    children,
    facts,
    within,
)

_LONGEST_PRIVATE = 4 * 1024
"""Bytes that a decoder is told before it begins; only Vorbis needs more, and is looked into."""


def cleaned(original: bytes) -> bytes:
    """The same film without titles, dates, programs, tags, attachments and other tracks."""
    data = bytearray(original)
    _clean(data, Element(0, 0, 0, len(data)), RULES, facts(original).kept)
    return bytes(data)


def _clean(data: bytearray, inside: Element, rules: Rules, kept: frozenset[int]) -> None:
    for one in within(data, inside):
        rule = rules.get(one.kind)
        if rule is None or not _is_kept(data, one, kept):
            void(data, one.start, one.end)
        elif rule is Fate.EMPTIED:
            data[one.body : one.end] = bytes(one.end - one.body)
        elif not isinstance(rule, Fate):
            _clean(data, one, rule, kept)
            if one.kind == ENTRY:
                _private(data, children(data, one))


def _is_kept(data: bytearray, one: Element, kept: frozenset[int]) -> bool:
    """Whether a track, or a piece of one, is of those that readers see or hear."""
    if one.kind == ENTRY:
        number = children(data, one).get(NUMBER)
        return number is not None and whole(data, number) in kept
    if one.kind == BLOCK_GROUP:
        block = children(data, one).get(BLOCK)
        return block is not None and _track(data, block) in kept
    return one.kind not in (BLOCK, SIMPLE_BLOCK) or _track(data, one) in kept


def _track(data: bytearray, block: Element) -> int:
    """The number of the track that a block belongs to; -1 when it says none."""
    if block.body >= block.end:
        return -1
    length = 9 - data[block.body].bit_length()
    if length > 8 or block.body + length > block.end:
        return -1
    number = int.from_bytes(data[block.body : block.body + length], "big")
    return number & (1 << 7 * length) - 1


def _private(data: bytearray, entry: dict[int, Element]) -> None:
    """What the decoder is told: short, or that of Vorbis with empty comments."""
    private = entry.get(PRIVATE)
    if private is None:
        return
    codec = bytes(data[entry[CODEC].body : entry[CODEC].end]).rstrip(b"\0")
    if codec == b"A_VORBIS":
        start, end = _comments(data, private)
        data[start:end] = no_comments(bytes(data[start:end]))
    elif private.end - private.body > _LONGEST_PRIVATE:
        raise RefusedFileError(DAMAGED)


def _comments(data: bytearray, private: Element) -> tuple[int, int]:
    """Where the second of three packets lies: their number less one, two sizes, the packets."""
    at, sizes = private.body + 1, []
    for _ in range(2):
        size = 0
        while at < private.end and data[at] == 0xFF:
            size, at = size + 0xFF, at + 1
        if at >= private.end:
            raise RefusedFileError(DAMAGED)
        sizes.append(size + data[at])
        at += 1
    start = at + sizes[0]
    if data[private.body] != 2 or start + sizes[1] > private.end:
        raise RefusedFileError(DAMAGED)
    return start, start + sizes[1]
