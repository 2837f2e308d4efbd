"""The inside of a row as runs of shown text, and back: pure, exact, tolerant of edited text.

A run is text with two integers: `marks`, the elements around it, and `token`, the raw text that
one shown character stands for. A token counts only where it still fits.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from nejat_desktop.domain.body.inline import Spacing, Token, TokenKind, tokens

OBJECT = "\ufffc"
BREAK = "\u2028"
REPLACED = "\ufffd"
JOINER = "\u2060"

_UNSAFE = re.compile(
    "[\0-\x1f\x7f\u2028\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff\ufeff\ud800-\udfff&<>]"
)
_PRE = re.compile(
    r"\r\n|[\0-\x08\x0b-\x1f\x7f\u2028\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff\ufeff\ud800-\udfff&<>\n]"
)
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", OBJECT: "", "\u2029": " "}


class Breaks(Enum):
    """What a new line in the source means, and how a typed one is written."""

    PROSE = "<br>"
    """White space; a typed break is a tag."""
    CLASSIC = "\n"
    """A line break, as the classic editor reads it."""
    PRE = "\n\n"
    """Preformatted: all white space counts; a typed break is a new line."""

    @property
    def spacing(self) -> Spacing:
        """The same in the words of the body."""
        match self:
            case Breaks.PROSE:
                return Spacing.COLLAPSE
            case Breaks.CLASSIC:
                return Spacing.BREAK
            case Breaks.PRE:
                return Spacing.KEEP

    @property
    def typed(self) -> str:
        """How a break is written that has no raw text of its own."""
        return "<br>" if self is Breaks.PROSE else "\n"


@dataclass(frozen=True, slots=True)
class Element:
    """An inline element: its raw tags."""

    name: str
    open: str
    close: str


@dataclass(frozen=True, slots=True)
class Stand:
    """One shown character and the raw text that it stands for."""

    raw: str
    shown: str


@dataclass(frozen=True, slots=True)
class Run:
    """Shown text inside the same elements, with the same token."""

    text: str
    marks: int = 0
    token: int = 0


class Inline:
    """Append-only registries of elements, of mark paths and of tokens. Index 0 is none."""

    def __init__(self) -> None:
        self.elements: list[Element] = [Element("", "", "")]
        self.paths: list[tuple[int, ...]] = [()]
        self.stands: list[Stand] = [Stand("", "")]
        self._path_index: dict[tuple[int, ...], int] = {(): 0}
        self._stand_index: dict[Stand, int] = {}

    def element(self, name: str, open: str, close: str) -> int:
        """A new element; every occurrence has an id of its own."""
        self.elements.append(Element(name, open, close))
        return len(self.elements) - 1

    def marks(self, path: tuple[int, ...]) -> int:
        """The number of this path of elements, outer to inner."""
        if path not in self._path_index:
            self._path_index[path] = len(self.paths)
            self.paths.append(path)
        return self._path_index[path]

    def token(self, raw: str, shown: str) -> int:
        """The number of this raw text, shown as that one character."""
        stand = Stand(raw, shown)
        if stand not in self._stand_index:
            self._stand_index[stand] = len(self.stands)
            self.stands.append(stand)
        return self._stand_index[stand]

    def names(self, marks: int) -> tuple[str, ...]:
        """The names of the elements around a run, outer to inner."""
        return tuple(self.elements[i].name for i in self.paths[marks])

    def read(self, inner: str, breaks: Breaks) -> list[Run]:
        """The runs of a row's inner source."""
        return _Reader(self, breaks).read(tokens(inner, breaks.spacing))

    def write(self, runs: Iterable[Run], breaks: Breaks) -> str:
        """The inner source of runs: tags where the elements change, raw text where it fits."""
        out: list[str] = []
        path: tuple[int, ...] = ()
        for run in runs:
            target = self.paths[run.marks]
            if target != path:
                self._step(out, path, target)
                path = target
            out.append(self._text(run, breaks))
        self._step(out, path, ())
        return "".join(out)

    def _step(self, out: list[str], path: tuple[int, ...], target: tuple[int, ...]) -> None:
        shared = 0
        for a, b in zip(path, target, strict=False):
            if a != b:
                break
            shared += 1
        out.extend(self.elements[i].close for i in reversed(path[shared:]))
        out.extend(self.elements[i].open for i in target[shared:])

    def _text(self, run: Run, breaks: Breaks) -> str:
        if not run.token:
            return escape(run.text, breaks)
        stand = self.stands[run.token]
        return "".join(stand.raw if c == stand.shown else escape(c, breaks) for c in run.text)


def escape(text: str, breaks: Breaks) -> str:
    """Typed text as source."""
    if BREAK in text:
        return breaks.typed.join(escape(part, breaks) for part in text.split(BREAK))
    for char, raw in _ESCAPED.items():
        if char in text:
            text = text.replace(char, raw)
    return text


class _Reader:
    """One reading of a row's tokens into runs."""

    def __init__(self, inline: Inline, breaks: Breaks) -> None:
        self.inline = inline
        self.breaks = breaks
        self.path: tuple[int, ...] = ()
        self.runs: list[Run] = []
        self.after_br = False

    def read(self, pieces: Sequence[Token]) -> list[Run]:
        closing = _pairs(pieces)
        ends = {end: start for start, end in closing.items()}
        skip = -1
        for index, piece in enumerate(pieces):
            if index == skip:
                continue
            match piece.kind:
                case TokenKind.OPEN if closing.get(index) == index + 1:
                    self._object(piece.raw + pieces[index + 1].raw)
                    skip = index + 1
                case TokenKind.OPEN if index in closing:
                    end = pieces[closing[index]].raw
                    self.path += (self.inline.element(piece.name, piece.raw, end),)
                case TokenKind.CLOSE if index in ends:
                    self.path = self.path[:-1]
                case _:
                    self._leaf(piece)
            self.after_br = piece.kind is TokenKind.VOID and piece.name == "br"
        return self.runs

    def _leaf(self, piece: Token) -> None:
        match piece.kind:
            case TokenKind.TEXT:
                self._plain(piece.raw)
            case TokenKind.SPACE:
                self._space(piece.raw)
            case TokenKind.ENTITY:
                self._entity(piece)
            case TokenKind.VOID if len(piece.shown) == 1 and piece.shown != OBJECT:
                self._stand(piece.raw, piece.shown)
            case _:
                self._object(piece.raw)

    def _space(self, raw: str) -> None:
        if self.breaks is Breaks.PRE:
            self._plain(raw)
        elif self.after_br and raw[0] in "\r\n" and self.runs[-1].text == BREAK:
            before = self.inline.stands[self.runs.pop().token].raw
            self._stand(before + raw, BREAK)
        elif raw == " ":
            self._add(raw)
        elif self.breaks is Breaks.CLASSIC and "\n" in raw:
            if raw == "\n":
                self._add(BREAK)
            else:
                self._stand(raw, BREAK)
        else:
            self._stand(raw, " ")

    def _entity(self, piece: Token) -> None:
        shown = piece.shown
        if len(shown) != 1:
            self._object(piece.raw)
        else:
            self._stand(piece.raw, _shown(shown) if shown not in "&<>" else shown)

    def _plain(self, raw: str) -> None:
        pattern = _PRE if self.breaks is Breaks.PRE else _UNSAFE
        done = 0
        for found in pattern.finditer(raw):
            if found.start() > done:
                self._add(raw[done : found.start()])
            self._unsafe(found.group())
            done = found.end()
        if done < len(raw):
            self._add(raw[done:])

    def _unsafe(self, char: str) -> None:
        if char == "\n" and self.breaks is not Breaks.PROSE:
            self._add(BREAK)
        elif char in "&<>":
            self._stand(char, char)
        elif char in ("\r\n", "\r", "\n"):
            self._stand(char, BREAK if self.breaks is Breaks.PRE else " ")
        else:
            self._stand(char, _shown(char))

    def _object(self, raw: str) -> None:
        self._stand(raw, OBJECT)

    def _stand(self, raw: str, shown: str) -> None:
        self._add(shown, self.inline.token(raw, shown))

    def _add(self, text: str, token: int = 0) -> None:
        self.runs.append(Run(text, self.inline.marks(self.path), token))


def _shown(char: str) -> str:
    """What is shown for a character that the text view must never be given."""
    if char == "\ufeff":
        return JOINER
    if char in "\t\n\r\f\v":
        return " "
    return REPLACED if _UNSAFE.match(char) else char


def _pairs(pieces: Sequence[Token]) -> dict[int, int]:
    """Start tag → end tag, for the tags that nest. The others are shown as objects."""
    pairs: dict[int, int] = {}
    stack: list[int] = []
    for index, piece in enumerate(pieces):
        if piece.kind is TokenKind.OPEN:
            stack.append(index)
        elif piece.kind is TokenKind.CLOSE:
            depth = len(stack) - 1
            while depth >= 0 and pieces[stack[depth]].name != piece.name:
                depth -= 1
            if depth >= 0:
                pairs[stack[depth]] = index
                del stack[depth:]
    return pairs
