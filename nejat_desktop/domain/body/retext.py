"""Putting new plain text into inline markup: what did not change keeps its raw bytes."""

from dataclasses import dataclass, field

from nejat_desktop.domain.body.compare import steps
from nejat_desktop.domain.body.inline import (
    LINE_BREAK,
    OBJECT,
    WHITE_SPACE,
    Spacing,
    Token,
    TokenKind,
    tokens,
)
from nejat_desktop.domain.body.tags import escape
from nejat_desktop.domain.body.words import parts


def with_text(inner: str, text: str, spacing: Spacing = Spacing.COLLAPSE) -> str:
    """The inline markup saying `text` instead: tags stay, unchanged text and entities too.

    A newline in `text` is a line break. New text takes the marks of what it replaces, or of the
    character before it. White space at the ends, which `plain_text` does not give, stays.
    """
    found = tokens(inner, spacing)
    plan = _plan("".join(_shown(token) for token in found), text.replace("\r\n", "\n"))
    line_break = "<br>" if spacing is Spacing.COLLAPSE else "\n"
    out: list[str] = []
    position = 0
    for token in found:
        shown = _shown(token)
        if shown:
            _write(out, token, range(position, position + len(shown)), plan, line_break)
        else:
            out.append(token.raw)
        position += len(shown)
    out.append(_written(plan.at_end, line_break))
    return "".join(out)


@dataclass(slots=True)
class _Plan:
    """For each character shown: whether it stays, and what is written before and after it."""

    kept: bytearray
    before: dict[int, str] = field(default_factory=dict)
    after: dict[int, str] = field(default_factory=dict)
    at_end: str = ""


def _plan(old: str, new: str) -> _Plan:
    core = old.strip(WHITE_SPACE)
    start = old.index(core) if core else len(old)
    new = old[:start] + new.strip(WHITE_SPACE) + old[start + len(core) :]
    plan = _Plan(bytearray(len(old)))
    old_parts, new_parts = parts(old), parts(new)
    position = 0
    for step in steps(old_parts, new_parts):
        end = position + sum(map(len, old_parts[step.old_start : step.old_end]))
        added = "".join(new_parts[step.new_start : step.new_end])
        if step.same:
            plan.kept[position:end] = b"\1" * (end - position)
        elif end > position:
            plan.before[position] = added
        elif position:
            plan.after[position - 1] = added
        elif old:
            plan.before[0] = added
        else:
            plan.at_end = added
        position = end
    return plan


def _write(out: list[str], token: Token, span: range, plan: _Plan, line_break: str) -> None:
    """A token of text; what stands for one character as a whole stays raw only as a whole."""
    whole = token.kind is not TokenKind.TEXT and all(plan.kept[i] for i in span)
    for index, character in zip(span, _shown(token), strict=True):
        out.append(_written(plan.before.get(index, ""), line_break))
        if whole:
            out.append(token.raw if index == span[-1] else "")
        elif plan.kept[index]:
            plain = token.kind is TokenKind.TEXT
            out.append(character if plain else _written(character, line_break))
        out.append(_written(plan.after.get(index, ""), line_break))


def _shown(token: Token) -> str:
    return token.shown.replace(OBJECT, "").replace(LINE_BREAK, "\n")


def _written(text: str, line_break: str) -> str:
    return escape(text).replace("\n", line_break)
