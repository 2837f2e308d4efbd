"""The sample's blocks as block markup, and translations that keep their source's rows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.body import blocks, parse, plain_text
from nejat_desktop.domain.uid import Uid

Record = dict[str, Any]


def markup(records: list[Record], photos: Mapping[str, Uid], stories: Mapping[str, Uid]) -> str:
    """Block markup of the sample's small block records."""
    return blocks.document([_block(record, photos, stories) for record in records])


def translated(
    records: list[Record | None],
    source: list[Record],
    article: Article,
    photos: Mapping[str, Uid],
    stories: Mapping[str, Uid],
) -> tuple[str, list[str]]:
    """The target's body and the ids of the rows that have text.

    None in the target's records is a block that nobody translated yet: it is there, empty.
    """
    padded = [*records, *[None] * (len(source) - len(records))]
    whole, open_rows, count = [], set[int](), 0
    for mine, theirs in zip(padded, source, strict=True):
        block = _block(theirs if mine is None else mine, photos, stories)
        amount = len(parse(block).rows)
        if mine is None:
            open_rows.update(range(count, count + amount))
        count += amount
        whole.append(block)
    body = parse(blocks.document(whole)).with_ids(article.content.row_ids)
    rows = tuple(
        replace(row, inner="") if index in open_rows and not row.is_card else row
        for index, row in enumerate(body.rows)
    )
    filled = [row.id for row in rows if not row.is_card and plain_text(row.inner).strip()]
    return replace(body, rows=rows).source, filled


def _block(  # noqa: PLR0911 - one line for each kind of block
    record: Record, photos: Mapping[str, Uid], stories: Mapping[str, Uid]
) -> str:
    linked = {key: _linked(value, stories) for key, value in record.items()}
    match linked:
        case {"p": inner}:
            return blocks.paragraph(inner, record.get("dir"))
        case {"h2": inner}:
            return blocks.heading(2, inner)
        case {"h3": inner}:
            return blocks.heading(3, inner)
        case {"quote": paragraphs}:
            return blocks.quotation(paragraphs, linked.get("cite", ""))
        case {"bullets": items}:
            return blocks.bullets(items)
        case {"numbers": items}:
            return blocks.numbers(items)
        case {"picture": name}:
            return blocks.picture(photos[name], "", linked.get("caption", ""))
    return blocks.separator()


def _linked(value: Any, stories: Mapping[str, Uid]) -> Any:
    """Names of stories in links as their uids."""
    if isinstance(value, list):
        return [_linked(item, stories) for item in value]
    if not isinstance(value, str) or "nejat:story/" not in value:
        return value
    for name, uid in stories.items():
        value = value.replace(f'nejat:story/{name}"', f'nejat:story/{uid}"')
    return value
