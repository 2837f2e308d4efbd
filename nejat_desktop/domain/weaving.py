"""Two changes of one text joined word by word, where they don't touch each other. Pure."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nejat_desktop.domain.body.compare import Step, steps
from nejat_desktop.domain.body.inline import Spacing, TokenKind, plain_text, tokens
from nejat_desktop.domain.body.words import parts


def woven(base: str, site: str, here: str) -> str | None:
    """Inline markup with the changes of both sides; None where they meet, or where it would tear
    a tag apart. A proposal for a person: it is never taken without one."""
    pieces = _pieces(base)
    changes = sorted({*_changes(pieces, site), *_changes(pieces, here)})
    if any(later[0] <= earlier[1] for earlier, later in pairwise(changes)):
        return None
    out: list[str] = []
    position = 0
    for start, end, text in changes:
        out += pieces[position:start]
        out.append(text)
        position = end
    out += pieces[position:]
    joined = "".join(out)
    return joined if _is_whole(joined) and plain_text(joined) else None


def _changes(pieces: Sequence[str], side: str) -> Iterator[tuple[int, int, str]]:
    """What a side put in place of which pieces."""
    others = _pieces(side)
    for step in _apart(steps(pieces, others), pieces):
        yield step.old_start, step.old_end, "".join(others[step.new_start : step.new_end])


def _apart(found: Sequence[Step], pieces: Sequence[str]) -> Iterator[Step]:
    """The changes; two that only white space keeps apart are one."""
    pending: Step | None = None
    for step in found:
        if step.same:
            if pending and "".join(pieces[step.old_start : step.old_end]).strip():
                yield pending
                pending = None
        elif pending:
            pending = Step(False, pending.old_start, step.old_end, pending.new_start, step.new_end)
        else:
            pending = step
    if pending:
        yield pending


def _pieces(markup: str) -> list[str]:
    """Words, signs, white space, and each tag as a whole; they join to the markup."""
    found: list[str] = []
    for token in tokens(markup, Spacing.KEEP):
        found += parts(token.raw) if token.kind is TokenKind.TEXT else [token.raw]
    return found


def _is_whole(markup: str) -> bool:
    """Whether each tag that is opened is closed again, in order, and none stands in its like."""
    opened: list[str] = []
    for token in tokens(markup, Spacing.KEEP):
        if token.kind is TokenKind.OPEN:
            if token.name in opened:
                return False
            opened.append(token.name)
        elif token.kind is TokenKind.CLOSE and (not opened or opened.pop() != token.name):
            return False
    return not opened
