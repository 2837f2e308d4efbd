"""From which release of a source to which a paragraph changed, who did it and when. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nejat_desktop.domain.article import Revision, RevisionReason
from nejat_desktop.domain.person import Stamp
from nejat_desktop.translation.pairing import source_rows


@dataclass(frozen=True, slots=True)
class Step:
    """A change of one paragraph between two releases. Zero: it is not known which."""

    before: int
    after: int
    stamp: Stamp | None = None
    """Who approved the text as it is now, and when."""


def steps_since(
    history: Sequence[Revision], seen: Mapping[str, str], now: Mapping[str, str]
) -> dict[str, Step]:
    """For each row in `seen`, the step from what was seen to what is there now.

    `history` is newest first, as it is kept; only approvals count as releases.
    """
    approvals = [r for r in reversed(history) if r.reason is RevisionReason.APPROVED]
    releases = [(number, r.stamp, source_rows(r.content)) for number, r in enumerate(approvals, 1)]
    return {row: _step(row, text, now.get(row, ""), releases) for row, text in seen.items()}


def _step(
    row: str, seen: str, now: str, releases: Sequence[tuple[int, Stamp, Mapping[str, str]]]
) -> Step:
    """The newest release that had what was seen, and the first one after it that has the new."""
    before = max((n for n, _, rows in releases if rows.get(row, "") == seen), default=0)
    for number, stamp, rows in releases:
        if number > before and rows.get(row, "") == now:
            return Step(before, number, stamp)
    return Step(before, 0)
