"""Putting new plain text into inline markup: what did not change keeps its raw bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

from nejat_desktop.domain.body.compare import Step, steps
from nejat_desktop.domain.body.inline import LINE_BREAK, OBJECT, Spacing, Token, TokenKind, tokens
from nejat_desktop.domain.body.tags import escape
from nejat_desktop.domain.body.words import parts


def with_text(inner: str, text: str, spacing: Spacing = Spacing.COLLAPSE) -> str:
    """The inline markup saying `text` instead: tags stay, unchanged text and entities too.

    A newline in `text` is a line break. New text takes the marks of what it replaces, or of the
    character before it.
    """
    atoms = list(_atoms(tokens(inner, spacing)))
    old = [part for atom in atoms for part in atom.parts]
    new = parts(text.replace("\r\n", "\n"))
    writer = _Writer(spacing)
    plan = iter(_per_part(steps([part.shown for part in old], new), new))
    writer.flush(next(plan).added)
    for atom in atoms:
        if not atom.parts:
            writer.keep(atom.raw)
            continue
        for part in atom.parts:
            decision = next(plan)
            writer.part(part, decision)
    return writer.text()


@dataclass(frozen=True, slots=True)
class _Part:
    raw: str
    shown: str


@dataclass(frozen=True, slots=True)
class _Atom:
    """Markup (no parts), or text that may change part by part."""

    raw: str
    parts: tuple[_Part, ...]


def _atoms(found: tuple[Token, ...]) -> Iterator[_Atom]:
    for token in found:
        if token.kind is TokenKind.TEXT:
            yield _Atom(token.raw, tuple(_Part(part, part) for part in parts(token.raw)))
        elif token.shown and token.shown != OBJECT:
            shown = token.shown.replace(LINE_BREAK, "\n")
            yield _Atom(token.raw, (_Part(token.raw, shown),))
        else:
            yield _Atom(token.raw, ())


@dataclass(frozen=True, slots=True)
class _Decision:
    """What becomes of one old part: kept or not, and what is written with it."""

    kept: bool
    added: str = ""
    replaces: bool = False


def _per_part(found: list[Step], new: list[str]) -> Iterator[_Decision]:
    """One decision for the place before the first part, then one for each old part."""
    decisions = [_Decision(True)]
    for step in found:
        removed = step.old_end - step.old_start
        added = "".join(new[step.new_start : step.new_end])
        if step.same:
            decisions += [_Decision(True)] * removed
        elif removed:
            decisions.append(_Decision(False, added, replaces=True))
            decisions += [_Decision(False)] * (removed - 1)
        else:
            last = decisions[-1]
            decisions[-1] = _Decision(last.kept, last.added + added, last.replaces)
    return iter(decisions)


class _Writer:
    def __init__(self, spacing: Spacing) -> None:
        self._out: list[str] = []
        self._break = "<br>" if spacing is Spacing.COLLAPSE else "\n"
        self._pending = ""

    def keep(self, raw: str) -> None:
        self._out.append(raw)

    def flush(self, added: str) -> None:
        """Text that stands before everything waits for the first character's marks."""
        self._pending = added

    def part(self, part: _Part, decision: _Decision) -> None:
        self._write(self._pending)
        self._pending = ""
        if decision.kept:
            self._out.append(part.raw)
        self._write(decision.added)

    def text(self) -> str:
        self._write(self._pending)
        return "".join(self._out)

    def _write(self, text: str) -> None:
        self._out.append(escape(text).replace("\n", self._break))
