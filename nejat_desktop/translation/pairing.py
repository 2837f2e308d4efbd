"""A translation beside its source: pairs by row id, their states, and what comes along."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from nejat_desktop.domain.article import Content, RowState, Translation
from nejat_desktop.domain.body import Body, Row, RowKind, parse, plain_text
from nejat_desktop.domain.kinds import facts_seen, taken_over

HEADLINE = "headline"
_BEFORE_MARKUP = re.compile(r"[^<&\[\ufffc]*")
"""The beginning of a row in which everything is a letter that readers see, or white space."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One paragraph in both languages, as markup. `seen` is the source as it was when done."""

    row: str
    source: str
    target: str
    state: RowState
    seen: str


_parsed = lru_cache(maxsize=8)(parse)
"""The texts that people work on are asked for again and again; a body never changes."""


def body_of(content: Content) -> Body:
    """A content's body with its row ids."""
    return _parsed(content.body).with_ids(content.row_ids)


def source_rows(content: Content, body: Body | None = None) -> dict[str, str]:
    """The markup that has to be translated, by row id; the headline first.

    Who parsed the text already gives the body, with the content's row ids.
    """
    body = body or body_of(content)
    rows = {row.id: row.inner for row in body.rows if _is_text(row)}
    return {HEADLINE: content.headline} | rows


def _is_text(row: Row) -> bool:
    plain = _BEFORE_MARKUP.match(row.inner)
    return not row.is_card and (bool(plain and plain[0].strip()) or _says(row.inner))


@lru_cache(maxsize=4000)
def _says(inner: str) -> bool:
    """Whether a reader sees any text."""
    return bool(plain_text(inner).strip())


def pairs(source: Content, target: Content, translation: Translation) -> tuple[Pair, ...]:
    """Every paragraph of the source with its translation, in the source's order."""
    return paired(source_rows(source), written_rows(target), translation)


def written_rows(target: Content) -> dict[str, str]:
    """The markup of every row of a translation, by row id; the headline too."""
    body = body_of(target)
    return {row.id: row.inner for row in body.rows} | {HEADLINE: target.headline}


def paired(
    source: Mapping[str, str], written: Mapping[str, str], translation: Translation
) -> tuple[Pair, ...]:
    """The pairs of two sides that are taken apart already."""
    return tuple(
        Pair(
            row,
            text,
            written.get(row, ""),
            _state(row, text, written.get(row, ""), translation),
            translation.seen.get(row, ""),
        )
        for row, text in source.items()
    )


def _state(row: str, source: str, target: str, translation: Translation) -> RowState:
    if not _says(target):
        return RowState.EMPTY
    if row not in translation.done:
        return RowState.DRAFT
    return RowState.DONE if translation.seen.get(row) == source else RowState.SOURCE_CHANGED


def row_states(source: Content, target: Content, translation: Translation) -> dict[str, RowState]:
    """The state of every paragraph, by row id."""
    return {pair.row: pair.state for pair in pairs(source, target, translation)}


def begun(source: Content, source_edition: str) -> tuple[Content, Translation]:
    """A translation before its first word: the source's structure, its texts empty.

    Pictures and opaque rows are there already; sections, credits and tags come along, and of the
    work what is the same in every language: number, date, file, address, year.
    """
    body = body_of(source)
    empty = emptied(body)
    content = replace(
        source,
        headline="",
        body=empty.source,
        row_ids=empty.ids,
        excerpt="",
        slug="",
        date=None,
        work=taken_over(source.work),
    )
    seen, facts = source_rows(source), facts_seen(source.work)
    return content, Translation(source_edition, seen=seen, facts=facts)


def emptied(body: Body) -> Body:
    """The same rows without their text; cards stay as they are."""
    empty = replace(body, rows=tuple(_emptied_row(row) for row in body.rows))
    if len(_parsed(empty.source).rows) == len(body.rows):
        return empty
    tagged = tuple(_emptied_row(row, tagged=True) for row in body.rows)
    return replace(body, rows=tagged)


def _emptied_row(row: Row, *, tagged: bool = False) -> Row:
    """A row before its first word. Without a tag of its own it gets one, or it would be gone.

    List items have their `<li>` around them; with `tagged` they get a paragraph in it too.
    """
    if row.is_card:
        return row
    loose = not row.open and (tagged or row.kind is not RowKind.LIST_ITEM)
    return replace(row, open="<p>", inner="", close="</p>") if loose else replace(row, inner="")


def marked(
    source: Content, translation: Translation, rows: Collection[str], *, done: bool
) -> Translation:
    """With some paragraphs finished against the source as it is now, or open again."""
    now = source_rows(source)
    seen = {row: now.get(row, "") for row in rows}
    finished = translation.done.union(rows) if done else translation.done.difference(rows)
    return replace(translation, done=finished, seen={**translation.seen, **seen})


def refreshed(source: Content, target: Content, translation: Translation) -> Translation:
    """What is known of the rows, without those that are gone from both sides.

    Unfinished rows are always seen as they are now; finished ones keep what was seen.
    """
    now = source_rows(source)
    kept = {row for row in translation.seen if row in now or row in target.row_ids}
    seen: Mapping[str, str] = {
        row: translation.seen[row] if row in translation.done else now.get(row, "")
        for row in (*now, *(kept - now.keys()))
        if row not in translation.done or row in translation.seen
    }
    written = {row for row, text in written_rows(target).items() if _says(text)}
    finished = translation.done & seen.keys() & written
    return replace(translation, seen=dict(seen), done=finished)


def settled(source: Content, translation: Translation) -> Translation:
    """After an approval: paragraphs that are gone from the source are no debt any more.

    Whoever approved the translation saw them in it, and wants them there; so it is with facts
    that the source has changed.
    """
    now = source_rows(source)
    seen = {row: text for row, text in translation.seen.items() if row in now}
    facts = facts_seen(source.work)
    return replace(translation, seen=seen, done=translation.done & seen.keys(), facts=facts)
