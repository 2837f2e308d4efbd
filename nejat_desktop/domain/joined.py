"""What comes of a conflict: the joined content, by what joins itself and what a person chose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import (
    Body,
    ContainerKind,
    Row,
    insert_after,
    merge,
    paragraph,
    parse,
    replace_inner,
    replace_text,
)
from nejat_desktop.domain.body.holders import unified
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.joining import (
    Choice,
    Chosen,
    Field,
    Joining,
    JoinRow,
    said,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.weaving import woven

Choices = Mapping[str, Chosen]
"""What a person took, by the keys of rows."""
NewId = Callable[[], Uid]


@dataclass(frozen=True, slots=True)
class Joined:
    """A content made of two, and the lead picture that goes with it."""

    content: Content
    lead: Uid | None


def joined(joining: Joining, choices: Choices, new_id: NewId) -> Joined:
    """The content with everything decided.

    `NotAllowedError` when a row that both sides changed is not decided, or when a choice does not
    fit its row.
    """
    _demand(joining, choices)
    three = joining.three
    body = _body(joining, choices, new_id)
    values = {name: _value(joining, name, choices.get(name.value)) for name in Field}
    lead = values.pop(Field.LEAD)
    content = replace(three.here.content, body=body.source, row_ids=body.ids)
    named = {name.value: value for name, value in values.items()}
    return Joined(replace(content, **named), lead[0])  # type: ignore[arg-type, index]


def _demand(joining: Joining, choices: Choices) -> None:
    missing = joining.open_keys - choices.keys()
    if missing:
        raise NotAllowedError(
            f"Of the places that both sides changed, {len(missing)} are not decided yet. Nothing "
            "was joined; both texts are kept."
        )
    for key, chosen in choices.items():
        row = joining.row(key)
        if row is None or chosen.choice not in row.choices:
            raise NotAllowedError(
                "The text has changed since this was chosen. Nothing was joined; look at the "
                "conflict again."
            )


def _value(joining: Joining, name: Field, chosen: Chosen | None) -> object:
    three = joining.three
    base, site, here = (version.value(name) for version in (three.base, three.site, three.here))
    if chosen is None:
        return site if base == here else here
    match chosen.choice:
        case Choice.SITE:
            return site
        case Choice.HERE | Choice.BOTH:
            return here
        case Choice.TEXT:
            return chosen.text.strip()
        case Choice.WORDS:
            texts = (said(version, name) for version in (three.base, three.site, three.here))
            return woven(*texts) or here


def _body(joining: Joining, choices: Choices, new_id: NewId) -> Body:
    three = joining.three
    base, site, here = three.base.body, three.site.body, three.here.body
    decided = [(row, choices[row.key]) for row in joining.rows if row.ids and row.key in choices]
    if whole := _whole(joining, choices):
        return site if whole is Choice.SITE else here
    merged = merge(_believed(base, site, here, decided), here, site).body
    for row, chosen in decided:
        merged = _rewritten(merged, row, chosen, new_id)
    clean = parse(merged.source).with_ids(merged.ids)
    return clean if clean.ids == merged.ids else merged


def _whole(joining: Joining, choices: Choices) -> Choice | None:
    """The side that is taken in every row of the text: then it is taken to the letter, with the
    order of its rows too."""
    differing = [row for row in joining.rows if row.ids and row.choices]
    taken = {choices[row.key].choice if row.key in choices else None for row in differing}
    only = taken.pop() if len(taken) == 1 else None
    return only if only in (Choice.SITE, Choice.HERE) else None


def _believed(base: Body, site: Body, here: Body, decided: list[tuple[JoinRow, Chosen]]) -> Body:
    """The base from which, in the rows that are decided, only the chosen side departed.

    So the merge carries out each decision in the right place, removals and additions too.
    """
    site, here = unified(site, base, "t"), unified(here, base, "m")
    rows = list(base.rows)
    for row, chosen in decided:
        loser = here if _takes_site(row, chosen) else site
        for row_id in row.ids:
            _replace(rows, row_id, loser)
    containers = {**site.containers, **here.containers, **base.containers}
    return replace(base, rows=tuple(rows), containers=containers)


def _takes_site(row: JoinRow, chosen: Chosen) -> bool:
    if chosen.choice is Choice.SITE:
        return True
    return chosen.choice is not Choice.HERE and row.here_row is None


def _replace(rows: list[Row], row_id: str, loser: Body) -> None:
    """The row as the side has it that counts as unchanged; away, if it has none."""
    at = next((index for index, row in enumerate(rows) if row.id == row_id), -1)
    unchanged = loser.row(row_id)
    if unchanged is None:
        del rows[at : at + 1 if at >= 0 else 0]
    elif at >= 0:
        rows[at] = unchanged
    else:
        rows.insert(_behind(rows, row_id, loser), unchanged)


def _behind(rows: list[Row], row_id: str, order: Body) -> int:
    """Where a row stands among those that stand before it in an order."""
    earlier = order.ids[: order.ids.index(row_id)]
    places = {row.id: index for index, row in enumerate(rows)}
    return next((places[before] + 1 for before in reversed(earlier) if before in places), 0)


def _rewritten(body: Body, row: JoinRow, chosen: Chosen, new_id: NewId) -> Body:
    """The body with what a person wrote, or with both texts, in a row."""
    row_id = row.ids[0]
    if body.row(row_id) is None:
        return body
    match chosen.choice:
        case Choice.SITE | Choice.HERE:
            return body
        case Choice.TEXT:
            if chosen.markup:
                return replace_inner(body, row_id, chosen.markup)
            return replace_text(body, row_id, chosen.text)
        case Choice.WORDS:
            markup = _woven(row)
            return replace_inner(body, row_id, markup) if markup else body
        case Choice.BOTH:
            site = row.site_row
            return insert_after(body, row_id, _block(body, site), new_id) if site else body


def _woven(row: JoinRow) -> str | None:
    rows = (row.base_row, row.site_row, row.here_row)
    inners = [found.inner for found in rows if found]
    return woven(*inners) if len(inners) == len(rows) else None


def _block(body: Body, row: Row) -> str:
    """A row as a block of its own: what stood in a list or a table becomes a paragraph."""
    is_free = all(
        name in body.containers and body.containers[name].kind is ContainerKind.GROUP
        for name in row.path
    )
    if is_free and row.open:
        return f"{row.open}{row.inner}{row.close}"
    return paragraph(row.inner)
