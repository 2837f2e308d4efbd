"""What tells one item of an archive from another, and a changed one from the same one."""

import hashlib
import json
from dataclasses import replace

from nejat_desktop.domain.records import to_record
from nejat_desktop.interchange.wxr import Item

_OF_THE_MOMENT = frozenset({"_edit_lock", "_edit_last"})
"""Fields that say who looked at a post last: they change without it."""
_DENSE = 1 << 28


def digest_of(item: Item) -> str:
    """The sha256 of everything that the file says of an item."""
    lasting = tuple(meta for meta in item.meta if meta.key not in _OF_THE_MOMENT)
    record = to_record(replace(item, meta=lasting))
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def made_number(digest: str) -> int:
    """The number of an item that has none of its own: negative, the same at each reading."""
    return -1 - int(digest[:15], 16)


class Numbers:
    """The numbers that stood in a file so far: a bit each, so that millions take little room."""

    def __init__(self) -> None:
        self._bits = bytearray()
        self._large: set[int] = set()

    def is_new(self, number: int) -> bool:
        """Whether this number was not asked for before."""
        if number >= _DENSE:
            new = number not in self._large
            self._large.add(number)
            return new
        place, bit = divmod(number, 8)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits) + len(self._bits) // 2))
        new = not self._bits[place] & 1 << bit
        self._bits[place] |= 1 << bit
        return new


def without_body(item: Item) -> Item:
    """What of a story's item has to be kept beside it: its body stands in the article."""
    return replace(item, content="")
