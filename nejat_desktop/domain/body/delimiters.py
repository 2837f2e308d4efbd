"""Block comments (`<!-- wp:name {…} -->`), found exactly as WordPress's own parser finds them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_SPACE = r"[ \t\n\v\f\r]"
_HEAD = re.compile(
    rf"<!--{_SPACE}++(?P<closer>/)?wp:"
    rf"(?P<name>(?:[a-z][a-z0-9_-]*+/)?[a-z][a-z0-9_-]*+){_SPACE}++(?P<rest>\{{|/?-->)"
)
_ATTRIBUTES_END = re.compile(rf"\}}{_SPACE}++/?-->")


class DelimiterKind(Enum):
    """What a block comment does."""

    OPEN = auto()
    CLOSE = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class Delimiter:
    """One block comment: `name` without `core/`, `attributes` the raw JSON or an empty text."""

    kind: DelimiterKind
    name: str
    attributes: str
    start: int
    end: int

    @property
    def is_sound(self) -> bool:
        """Whether the attributes are a JSON object, or there are none."""
        if not self.attributes:
            return True
        try:
            return isinstance(json.loads(self.attributes), dict)
        except (ValueError, RecursionError):
            return False


def delimiters(source: str) -> Iterator[Delimiter]:
    """All block comments in order; a comment that WordPress would not take is passed over.

    Linear in the length of the source: an end of attributes that was searched for once is
    remembered.
    """
    ends = _Ends(source)
    position = 0
    while head := _HEAD.search(source, position):
        if head["rest"] != "{":
            found = _delimiter(head, "", head.end(), head["rest"] == "/-->")
        elif tail := ends.after(head.start("rest")):
            attributes = source[head.start("rest") : tail.start() + 1]
            found = _delimiter(head, attributes, tail.end(), tail[0].endswith("/-->"))
        else:
            position = head.start() + 4
            continue
        yield found
        position = found.end


def _delimiter(head: re.Match[str], attributes: str, end: int, void: bool) -> Delimiter:
    kind = DelimiterKind.CLOSE if head["closer"] else DelimiterKind.OPEN
    name = head["name"].removeprefix("core/")
    return Delimiter(DelimiterKind.VOID if void else kind, name, attributes, head.start(), end)


class _Ends:
    """The next place where a comment's attributes can end; asked with growing positions."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._next: re.Match[str] | None = None
        self._searched = False

    def after(self, position: int) -> re.Match[str] | None:
        if not self._searched or (self._next and self._next.start() < position):
            self._next = _ATTRIBUTES_END.search(self._source, position)
            self._searched = True
        return self._next
