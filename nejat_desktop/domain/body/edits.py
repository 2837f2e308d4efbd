"""Edits of single rows: every byte that is not touched stays, ids of the others too."""

import re
from dataclasses import replace

from nejat_desktop.domain.body.blocks import CAPTION_CLOSE, CAPTION_OPEN, Direction
from nejat_desktop.domain.body.inline import spacing_of
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.pieces import Piece, PieceKind
from nejat_desktop.domain.body.retext import with_text
from nejat_desktop.domain.body.tags import attribute, with_attribute, with_block_attribute
from nejat_desktop.domain.uid import UidSource

_DIRECTED = frozenset({RowKind.PARAGRAPH, RowKind.QUOTE, RowKind.HEADING})
_PARAGRAPH_TAGS = re.compile(r"^<p[^>]*+>\s*+|(?<!\s)\s*+</p>$")


def replace_inner(body: Body, row_id: str, inner: str) -> Body:
    """The body with other inline markup in one row; KeyError for an unknown id."""
    return _with_row(body, replace(_row(body, row_id), inner=inner))


def replace_text(body: Body, row_id: str, text: str) -> Body:
    """The body with other plain text in one row; its tags, and what did not change, stay raw."""
    row = _row(body, row_id)
    return replace_inner(body, row_id, with_text(row.inner, text, spacing_of(body, row)))


def direction_of(row: Row) -> Direction | None:
    """The direction that a row's own tag gives it."""
    tag = _own_tag(row)
    value = attribute(row.open[tag.start : tag.end], "dir") if tag else None
    return Direction(value) if value in ("ltr", "rtl") else None


def takes_direction(row: Row) -> bool:
    """Whether a direction can be set: WordPress knows it for paragraphs only."""
    return row.kind in _DIRECTED and row.block in ("", "paragraph")


def set_direction(body: Body, row_id: str, direction: Direction | None) -> Body:
    """The body with one row's direction set or taken away; as it is where there is none."""
    row = _row(body, row_id)
    if not takes_direction(row) or direction_of(row) is direction:
        return body
    value = direction.value if direction else None
    tag = _own_tag(row)
    if tag is None:
        return _with_row(body, replace(row, open=f'<p dir="{value}">', close="</p>"))
    written = with_attribute(row.open[tag.start : tag.end], "dir", value)
    opening = row.open[: tag.start] + written + row.open[tag.end :]
    return _with_row(body, replace(row, open=with_block_attribute(opening, "direction", value)))


def caption_of(body: Body, picture_id: str) -> Row | None:
    """The caption that stands under a picture."""
    picture = _row(body, picture_id)
    figure = _figure(body, picture)
    rows = body.rows if figure else ()
    return next((r for r in rows if r.kind is RowKind.CAPTION and r.path == picture.path), None)


def with_caption(body: Body, picture_id: str, inner: str, new_id: UidSource) -> Body:
    """The body with a picture's caption set; an empty one takes the caption away."""
    picture = _row(body, picture_id)
    caption = caption_of(body, picture_id)
    if caption and inner:
        return replace_inner(body, caption.id, inner)
    if caption:
        return replace(body, rows=tuple(row for row in body.rows if row.id != caption.id))
    if not inner:
        return body
    if not _figure(body, picture):
        body = _in_figure(body, picture)
        picture = _row(body, picture_id)
    opening = CAPTION_OPEN if picture.block else "<figcaption>"
    added = Row(
        new_id(), RowKind.CAPTION, picture.path, "", opening, inner, CAPTION_CLOSE, 0, picture.block
    )
    at = body.rows.index(picture) + 1
    return replace(body, rows=(*body.rows[:at], added, *body.rows[at:]))


def _in_figure(body: Body, picture: Row) -> Body:
    """A bare picture, or one alone in a paragraph, in a figure of its own."""
    name = f"figure-{picture.id}"
    figure = Container(name, ContainerKind.FIGURE, picture.before, "<figure>", "", "</figure>")
    row = replace(
        picture,
        path=(*picture.path, name),
        before="",
        open=_PARAGRAPH_TAGS.sub("", picture.open),
        close=_PARAGRAPH_TAGS.sub("", picture.close),
    )
    return replace(_with_row(body, row), containers={**body.containers, name: figure})


def _figure(body: Body, row: Row) -> Container | None:
    last = body.containers[row.path[-1]] if row.path else None
    return last if last and last.kind is ContainerKind.FIGURE else None


def _own_tag(row: Row) -> Piece | None:
    tags = [p for p in lex(row.open, 0, len(row.open)) if p.kind is PieceKind.OPEN]
    return tags[-1] if tags else None


def _row(body: Body, row_id: str) -> Row:
    row = body.row(row_id)
    if row is None:
        raise KeyError(row_id)
    return row


def _with_row(body: Body, changed: Row) -> Body:
    rows = tuple(changed if row.id == changed.id else row for row in body.rows)
    return replace(body, rows=rows)
