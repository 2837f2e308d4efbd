"""New rows and containers as WordPress blocks, or as classic HTML in a classic text."""

import re
from collections.abc import Collection
from dataclasses import replace

from nejat_desktop.domain.body.blocks import (
    CAPTION_CLOSE,
    CAPTION_OPEN,
    escape,
    picture,
    separator,
)
from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.domain.tagged import replaced_before
from nejat_desktop.ui.editor.registry import Registry

_GAP = "\n\n"
_DELIMITER = re.compile(r"<!-- /?wp:.*?-->\n?", re.DOTALL)
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_DIR_ATTRIBUTE = re.compile(r"""\s+dir\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_DIR_JSON = re.compile(r',"direction":"(?:ltr|rtl)"|"direction":"(?:ltr|rtl)",?')


def paragraph_row(registry: Registry) -> Row:
    """An empty paragraph of its own."""
    row = Row(registry.make_id(), RowKind.PARAGRAPH, (), _GAP, "", "", "")
    if registry.classic:
        return row
    opening, closing = "<!-- wp:paragraph -->\n<p>", "</p>\n<!-- /wp:paragraph -->"
    return replace(row, open=opening, close=closing, block="paragraph")


def heading_row(registry: Registry, level: int) -> Row:
    """An empty heading of level 2 to 4."""
    row = Row(registry.make_id(), RowKind.HEADING, (), _GAP, "", "", "", level)
    if registry.classic:
        return replace(row, open=f"<h{level}>", close=f"</h{level}>")
    attributes = "" if level == 2 else f' {{"level":{level}}}'
    opening = f'<!-- wp:heading{attributes} -->\n<h{level} class="wp-block-heading">'
    return replace(row, open=opening, close=f"</h{level}>\n<!-- /wp:heading -->", block="heading")


def new_container(registry: Registry, kind: ContainerKind) -> str:
    """A new list or quotation of its own; its id."""
    opening, closing, block = {
        ContainerKind.BULLETS: ("<ul{}>", "</ul>", "list"),
        ContainerKind.NUMBERS: ("<ol{}>", "</ol>", "list"),
        ContainerKind.QUOTATION: ("<blockquote{}>", "</blockquote>", "quote"),
    }[kind]
    before, after = _GAP, ""
    if registry.classic:
        opening = opening.format("")
        after = "\n" if block == "list" else ""
    else:
        attributes = ' {"ordered":true}' if kind is ContainerKind.NUMBERS else ""
        name = f' class="wp-block-{block}"'
        opening = f"<!-- wp:{block}{attributes} -->\n" + opening.format(name)
        closing = f"{closing}\n<!-- /wp:{block} -->"
    return _register(registry, Container("", kind, before, opening, after, closing))


def new_nested_list(registry: Registry, kind: ContainerKind) -> str:
    """A list inside a list item."""
    name = new_container(registry, kind)
    before = "\n" if registry.classic else ""
    registry.containers[name] = replace(registry.containers[name], before=before)
    return name


def new_item(registry: Registry, first: bool) -> str:
    """A new list item; the first of a list stands right behind its tag."""
    if registry.classic:
        item = Container("", ContainerKind.ITEM, "\n", "<li>", "", "</li>")
    else:
        opening, closing = "<!-- wp:list-item -->\n<li>", "</li>\n<!-- /wp:list-item -->"
        before = "" if first else _GAP
        item = Container("", ContainerKind.ITEM, before, opening, "", closing)
    return _register(registry, item)


def item_row(registry: Registry, path: tuple[str, ...]) -> Row:
    """The text of a list item."""
    block = "" if registry.classic else "list-item"
    return Row(registry.make_id(), RowKind.LIST_ITEM, path, "", "", "", "", 0, block)


def quote_row(registry: Registry, path: tuple[str, ...], first: bool) -> Row:
    """A paragraph in a quotation."""
    row = replace(paragraph_row(registry), kind=RowKind.QUOTE, path=path)
    return replace(row, before="" if first else _GAP)


def _register(registry: Registry, container: Container) -> str:
    new = replace(container, id=registry.make_id())
    registry.containers[new.id] = new
    return new.id


def separator_body(registry: Registry) -> Body:
    """A separator of its own."""
    return fresh(parse("<hr />" if registry.classic else separator()), registry)


def picture_body(registry: Registry, photo_uid: str, alt: str, caption: str) -> Body:
    """A figure with one of our pictures; without a caption it has no row for it."""
    source = picture(photo_uid, alt, escape(caption))
    if registry.classic:
        source = without_delimiters(source)
    return fresh(parse(source), registry)


def without_delimiters(source: str) -> str:
    """Block markup as classic HTML."""
    return replaced_before("-->", _DELIMITER, "", source).strip()


def caption_row(registry: Registry, picture_row: Row) -> Row:
    """An empty caption for a picture in a figure."""
    opening = CAPTION_OPEN if picture_row.block else "<figcaption>"
    return Row(
        registry.make_id(),
        RowKind.CAPTION,
        picture_row.path,
        "",
        opening,
        "",
        CAPTION_CLOSE,
        0,
        picture_row.block,
    )


def fresh(body: Body, registry: Registry, keep: Collection[str] = ()) -> Body:
    """A parsed text with new ids, ready to stand after other rows."""
    names = {name: registry.make_id() for name in body.containers}
    containers = {
        names[name]: replace(container, id=names[name])
        for name, container in body.containers.items()
    }
    rows = [
        replace(
            row,
            id=row.id if row.id in keep else registry.make_id(),
            path=tuple(names[name] for name in row.path),
        )
        for row in body.rows
    ]
    if rows and rows[0].path:
        outer = containers[rows[0].path[0]]
        containers[outer.id] = replace(outer, before=outer.before or _GAP)
    elif rows:
        rows[0] = replace(rows[0], before=rows[0].before or _GAP)
    registry.note_order(rows)
    return Body(tuple(rows), containers, "", body.classic)


def stray_row(registry: Registry, number: int) -> int:
    """The paragraph for text that has no row of its own: the same one at every reading."""
    return registry.stray(number, lambda: paragraph_row(registry))


def with_direction(row: Row, direction: str | None) -> Row:
    """The row with another direction in its markup; None takes it away."""
    opening, closing = row.open, row.close
    if not opening and not closing:
        opening, closing = "<p>", "</p>"
    opening = directed(opening, direction)
    if row.block == "paragraph":
        opening = _with_block_direction(opening, direction)
    return replace(row, open=opening, close=closing)


def directed(opening: str, direction: str | None) -> str:
    """Raw opening markup with another `dir` on its last tag."""
    tags = [tag for tag in _TAG.finditer(opening) if not tag[0].startswith("<!")]
    if not tags:
        return opening
    tag = tags[-1]
    bare = _DIR_ATTRIBUTE.sub("", tag[0])
    if direction:
        name_end = re.match(r"<[a-zA-Z][a-zA-Z0-9]*", bare)
        at = name_end.end() if name_end else len(bare) - 1
        bare = f'{bare[:at]} dir="{direction}"{bare[at:]}'
    return opening[: tag.start()] + bare + opening[tag.end() :]


def _with_block_direction(opening: str, direction: str | None) -> str:
    """The same in the block comment, as the block editor expects it of a paragraph."""
    end = opening.find("-->")
    if not opening.startswith("<!-- wp:paragraph") or end < 0:
        return opening
    comment = opening[:end].rstrip()
    attributes = comment.removeprefix("<!-- wp:paragraph").strip()
    inside = _DIR_JSON.sub("", attributes[1:-1]) if attributes else ""
    if direction:
        inside = f'"direction":"{direction}"' + (f",{inside}" if inside else "")
    written = f"{{{inside}}} " if inside else ""
    return f"<!-- wp:paragraph {written}{opening[end:]}"
