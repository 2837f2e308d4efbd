"""Prepares the two texts of a pair: the headline as their first row, places for empty rows."""

from collections.abc import Sequence
from dataclasses import replace

from nejat_desktop.domain.body import Body, Row, RowKind, plain_text
from nejat_desktop.domain.body.blocks import escape

HEADLINE = "headline"
"""The row id of the headline, as translations name it."""
BLANK = " \t\r\n\f\v\ufeff"


def with_headline(body: Body, headline: str) -> Body:
    """The text with its headline as the first row."""
    row = Row(HEADLINE, RowKind.HEADING, (), "", "", escape(headline), "", level=1)
    return replace(body, rows=(row, *body.rows))


def without_headline(body: Body, first_gap: str) -> Body:
    """The text alone again. `first_gap` is what stood before its first row."""
    rows = tuple(row for row in body.rows if row.id != HEADLINE)
    if not rows:
        return replace(body, rows=rows)
    first = rows[0]
    if not first.path:
        return replace(body, rows=(_begin(first, first_gap), *rows[1:]))
    outer = body.containers[first.path[0]]
    if outer.before.strip(BLANK):
        return replace(body, rows=rows)
    containers = {**body.containers, outer.id: replace(outer, before=first_gap)}
    return replace(body, rows=rows, containers=containers)


def _begin(row: Row, gap: str) -> Row:
    return row if row.before.strip(BLANK) else replace(row, before=gap)


def first_gap(body: Body) -> str:
    """What stands before the first row of a text."""
    if not body.rows:
        return ""
    first = body.rows[0]
    return body.containers[first.path[0]].before if first.path else first.before


def headline_of(body: Body) -> str:
    """The headline that a pair's side shows."""
    row = body.row(HEADLINE)
    return " ".join(plain_text(row.inner).split()) if row else ""


def missing_rows(source: Body, target: Body) -> list[tuple[int, Row]]:
    """Paragraphs of classic text that the target lacks, and where they belong in it.

    Blank lines alone make such a paragraph, so an empty one is not in the text: the view shows
    it all the same, and it is written once there is something in it.
    """
    places = {row.id: index for index, row in enumerate(target.rows)}
    found: list[tuple[int, Row]] = []
    at = 0
    for row in source.rows:
        if row.id in places:
            at = places[row.id] + 1
        elif _vanishes(row):
            found.append((at, replace(row, inner="", before="\n\n")))
    return found


def _vanishes(row: Row) -> bool:
    tagless = not (row.path or row.open or row.close or row.is_card)
    return tagless and row.kind is RowKind.PARAGRAPH


def filled(target: Body, missing: Sequence[tuple[int, Row]]) -> Body:
    """The target with rows for what it lacks."""
    rows = list(target.rows)
    for offset, (at, row) in enumerate(missing):
        rows.insert(at + offset, row)
    return replace(target, rows=tuple(rows))
