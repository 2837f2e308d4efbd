"""Lays a conflict out for the screen: what differs, with marked words; what is equal, folded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.body import (
    Change,
    ChangeOp,
    Row,
    RowKind,
    escape,
    photos_named,
    plain_text,
    word_diff,
)
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.joining import Choice, Chosen, Field, Joining, JoinRow, JoinState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.weaving import woven
from nejat_desktop.ui.conflicts.sheet import (
    Face,
    Fold,
    Look,
    Matter,
    Part,
    Piece,
    Sheet,
    Signature,
)
from nejat_desktop.ui.conflicts.words import moment, translate

_SAME = (JoinState.SAME, JoinState.ALIKE)
_PARTS = {
    Field.HEADLINE: Part.HEADLINE,
    Field.EXCERPT: Part.EXCERPT,
    Field.SLUG: Part.SLUG,
    Field.SECTIONS: Part.SECTIONS,
    Field.TAGS: Part.TAGS,
    Field.CREDITS: Part.CREDITS,
    Field.DATE: Part.DATE,
    Field.COMMENTS: Part.COMMENTS,
    Field.WORK: Part.WORK,
    Field.LEAD: Part.LEAD,
}
_KINDS = {
    RowKind.HEADING: Part.HEADING,
    RowKind.LIST_ITEM: Part.ITEM,
    RowKind.CAPTION: Part.CAPTION,
    RowKind.PICTURE: Part.PICTURE,
    RowKind.SEPARATOR: Part.BLOCK,
    RowKind.OPAQUE: Part.BLOCK,
}


@dataclass(frozen=True, slots=True)
class About:
    """What stands around the rows of a conflict."""

    article: Uid
    edition: Edition
    headline: str
    site: Signature
    base: Signature
    mine: Signature
    sections: Mapping[str, str]
    """Names by uid, in the edition's language."""


def sheet_of(joining: Joining, about: About) -> Sheet:
    """The whole conflict as it stands on the screen."""
    fields = [row for row in joining.rows if row.field is not None and row.state not in _SAME]
    rows = [row for row in joining.rows if row.field is None]
    pieces = [_field_piece(row, about) for row in fields]
    lines = (*pieces, *_text_lines(rows))
    return Sheet(
        about.article,
        about.edition,
        about.headline,
        about.site,
        about.base,
        about.mine,
        lines,
    )


def chosen_of(piece: Piece, choice: Choice, typed: Sequence[Row] | None) -> Chosen:
    """What a person decided about a piece; `typed`: the rows of the result as they wrote it."""
    if typed is None or len(typed) != 1:
        return Chosen(choice)
    (row,) = typed
    is_field = piece.part in (Part.HEADLINE, Part.EXCERPT)
    return Chosen(Choice.TEXT, plain_text(row.inner), "" if is_field else row.inner)


def _text_lines(rows: Sequence[JoinRow]) -> Iterator[Piece | Fold]:
    """Pieces and folds in the order of the text; paragraphs are counted through."""
    number, first = 0, 0
    for row in rows:
        is_card = row.kind in (RowKind.PICTURE, RowKind.SEPARATOR, RowKind.OPAQUE)
        if row.state in _SAME:
            number += 0 if is_card else 1
            first = first or (0 if is_card else number)
            continue
        if first:
            yield Fold(first, number)
            first = 0
        number += 0 if is_card else 1
        yield _row_piece(row, number)
    if first:
        yield Fold(first, number)


def _row_piece(row: JoinRow, number: int) -> Piece:
    photos = [_photo(side) for side in (row.site_row, row.base_row, row.here_row)]
    part = _KINDS.get(row.kind, Part.PARAGRAPH) if row.kind else Part.PARAGRAPH
    return _piece(row, part, photos, number, _row_results(row))


def _field_piece(row: JoinRow, about: About) -> Piece:
    if row.field is None:
        raise TypeError(row.key)
    part = _PARTS[row.field]
    photos: list[Uid | None] = [None, None, None]
    if row.field is Field.LEAD:
        photos = [_uid(side) for side in (row.site, row.base, row.here)]
    told = replace(
        row,
        site=_told(row.field, row.site, about),
        base=_told(row.field, row.base, about),
        here=_told(row.field, row.here, about),
    )
    piece = _piece(told, part, photos, 0, _field_results(row))
    is_theirs = row.is_open and row.base == row.here
    return replace(piece, matter=Matter.SITE_ASKS) if is_theirs else piece


def _piece(
    row: JoinRow,
    part: Part,
    photos: Sequence[Uid | None],
    number: int,
    results: Mapping[Choice, tuple[Row, ...]],
) -> Piece:
    site, base, here = photos
    is_asked = row.is_open
    choices = tuple(choice for choice in row.choices if choice is not Choice.TEXT)
    return Piece(
        row.key,
        part,
        _matter(row),
        site=_side(row, row.site, row.site_changes, site),
        base=_base(row, base),
        mine=_side(row, row.here, row.here_changes, here),
        number=number,
        choices=choices if is_asked else (),
        results=results if is_asked else {},
        can_type=Choice.TEXT in row.choices,
    )


def _matter(row: JoinRow) -> Matter:
    match row.state:
        case JoinState.SITE:
            return Matter.SITE_ONLY
        case JoinState.HERE:
            return Matter.MINE_ONLY
        case JoinState.JOINED:
            return Matter.FORM_AND_TEXT
        case JoinState.BOTH | JoinState.SAME | JoinState.ALIKE:
            if row.site is None:
                return Matter.GONE_THERE
            if row.here is None:
                return Matter.GONE_HERE
            return Matter.BOTH_ADDED if row.base is None else Matter.BOTH_CHANGED


def _side(row: JoinRow, text: str | None, changes: Sequence[Change], photo: Uid | None) -> Face:
    """A column beside the base: its words, with what came marked."""
    if text is None:
        return Face(Look.ABSENT)
    kept = (row.state is JoinState.SITE and text == row.here) or (
        row.state is JoinState.HERE and text == row.site
    )
    if kept and text == row.base:
        return Face(Look.AS_BEFORE)
    came = tuple(change for change in changes if change.op is not ChangeOp.REMOVED)
    return Face(changes=came, photo=photo)


def _base(row: JoinRow, photo: Uid | None) -> Face:
    """The middle column: what either side took out is marked."""
    if row.base is None:
        return Face(Look.ABSENT)
    gone = [False] * len(row.base)
    for other in (row.site, row.here):
        if other is None:
            continue
        at = 0
        for change in word_diff(row.base, other):
            if change.op is ChangeOp.ADDED:
                continue
            end = at + len(change.text)
            if change.op is ChangeOp.REMOVED:
                gone[at:end] = [True] * (end - at)
            at = end
    return Face(changes=tuple(_runs(row.base, gone)), photo=photo)


def _runs(text: str, gone: Sequence[bool]) -> Iterator[Change]:
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or gone[end] != gone[start]:
            op = ChangeOp.REMOVED if gone[start] else ChangeOp.SAME
            yield Change(op, text[start:end])
            start = end


def _row_results(row: JoinRow) -> Mapping[Choice, tuple[Row, ...]]:
    """What each choice comes to; nothing for pictures and blocks, which nobody types in."""
    base, site, here = row.base_row, row.site_row, row.here_row
    if any(side is not None and side.is_card for side in (base, site, here)):
        return {}
    found: dict[Choice, tuple[Row, ...]] = {}
    if site is not None:
        found[Choice.SITE] = (site,)
    if here is not None:
        found[Choice.HERE] = (here,)
    if site is not None and here is not None:
        found[Choice.BOTH] = (here, replace(site, id=f"{site.id}-site"))
        markup = woven(base.inner, site.inner, here.inner) if base is not None else None
        if markup is not None:
            found[Choice.WORDS] = (replace(here, inner=markup),)
    return found


def _field_results(row: JoinRow) -> Mapping[Choice, tuple[Row, ...]]:
    if Choice.TEXT not in row.choices:
        return {}
    kind = RowKind.HEADING if row.field is Field.HEADLINE else RowKind.PARAGRAPH
    texts = {Choice.SITE: row.site, Choice.HERE: row.here, Choice.WORDS: row.words}
    return {
        choice: (Row(row.key, kind, (), "", "", escape(text), "", level=1),)
        for choice, text in texts.items()
        if text is not None
    }


def _photo(row: Row | None) -> Uid | None:
    named = photos_named(row.inner) if row is not None and row.kind is RowKind.PICTURE else ()
    return Uid(named[0]) if named else None


def _uid(text: str | None) -> Uid | None:
    return Uid(text) if text and not text.startswith("#") else None


def _told(field: Field, text: str | None, about: About) -> str | None:
    """A field's value in words."""
    match field:
        case Field.SECTIONS if text:
            names = [about.sections.get(uid, uid) for uid in text.split(", ")]
            return translate("Conflict", ", ").join(names)
        case Field.DATE if text:
            return moment(datetime.fromisoformat(text), about.edition)
        case Field.COMMENTS:
            return translate("Conflict", "open") if text else translate("Conflict", "closed")
        case Field.LEAD if text:
            foreign = translate("Conflict", "A picture of the site that is not in the library.")
            return foreign if text.startswith("#") else ""
        case Field.LEAD:
            return None
        case _:
            return text
