"""Bodies as Markdown, with what stands above the text; what Markdown cannot say stays as HTML."""

import html
import re
from collections.abc import Iterator, Mapping

import yaml

from nejat_desktop.domain.body import Body, ContainerKind, Row, RowKind, plain_text, spacing_of
from nejat_desktop.domain.body.tree import Node, grow
from nejat_desktop.domain.tagged import replaced_before
from nejat_desktop.interchange.markdown_inline import Link, markdown, picture

_BLOCK_COMMENT = re.compile(r"(?<![ \t])[ \t]*+<!-- /?wp:[^\n]*?-->\n?")
_LAST_TAG = re.compile(r"<[a-zA-Z][^<>]*>\s*$")
_ATTRIBUTES = re.compile(r"\b(?:dir|class|style|lang|align)=")
_ADDRESS = re.compile(r"(?<=[\"'(=\s])nejat:(?:photo|file|story)/[0-9a-f]{32}(?![0-9a-f])")
_MARKED = frozenset({ContainerKind.BULLETS, ContainerKind.NUMBERS})


def write_markdown(matter: Mapping[str, object], body: Body, link: Link) -> str:
    """A whole Markdown file. Of `matter` what is empty is left out."""
    said = {key: value for key, value in matter.items() if value not in ("", (), [], None, 0)}
    fields = {key: list(v) if isinstance(v, tuple) else v for key, v in said.items()}
    above = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{above}---\n\n{body_markdown(body, link)}"


def body_markdown(body: Body, link: Link) -> str:
    """The text alone; it ends with a newline unless it is empty."""
    blocks = [block for node in grow(body) if (block := _Writer(body, link).block(node))]
    return "\n\n".join(blocks) + "\n" if blocks else ""


class _Writer:
    """Writes the nodes of one body."""

    def __init__(self, body: Body, link: Link) -> None:
        self._body, self._link = body, link

    def block(self, node: Node) -> str:
        item = node.item
        if isinstance(item, Row):
            return self._row(item)
        match item.kind:
            case ContainerKind.BULLETS | ContainerKind.NUMBERS:
                return "\n".join(self._items(node))
            case ContainerKind.QUOTATION:
                inside = "\n\n".join(filter(None, map(self.block, node.children)))
                return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
            case ContainerKind.FIGURE:
                return self._figure(node)
            case ContainerKind.ITEM | ContainerKind.GROUP:
                return self._raw(_source(node))

    def _row(self, row: Row) -> str:  # noqa: PLR0911 - one line for each kind of row
        match row.kind:
            case RowKind.PARAGRAPH | RowKind.QUOTE | RowKind.LIST_ITEM:
                return self._paragraph(row)
            case RowKind.HEADING:
                directed = "dir=" in row.open
                raw = row.open + row.inner + row.close
                return self._raw(raw) if directed else f"{'#' * row.level} {self._inline(row)}"
            case RowKind.CITE:
                return f"<cite>{self._inline(row)}</cite>"
            case RowKind.CODE:
                return _fenced(html.unescape(re.sub(r"<[^>]*>", "", row.inner)))
            case RowKind.PICTURE:
                return picture(row.inner, "", self._link)
            case RowKind.SEPARATOR:
                return "* * *"
            case RowKind.CAPTION | RowKind.VERSE | RowKind.OPAQUE:
                return self._raw(row.open + row.inner + row.close)

    def _paragraph(self, row: Row) -> str:
        tag = _LAST_TAG.search(row.open)
        if tag and _ATTRIBUTES.search(tag[0]):
            return self._raw(row.open + row.inner + row.close)
        return self._inline(row)

    def _inline(self, row: Row) -> str:
        return markdown(row.inner, spacing_of(self._body, row), self._link)

    def _items(self, node: Node) -> Iterator[str]:
        numbered = node.holds(ContainerKind.NUMBERS)
        for index, item in enumerate(node.children, 1):
            mark = f"{index}. " if numbered else "- "
            inside = list(self._inside(item)) or [""]
            yield mark + inside[0]
            # Four spaces: the dialect takes no fewer for what stands below an item.
            yield from (f"    {line}" if line else "" for line in inside[1:])

    def _inside(self, item: Node) -> Iterator[str]:
        """The lines of an item: its text, and lists right below it."""
        for index, child in enumerate(item.children or [item]):
            nested = any(child.holds(kind) for kind in _MARKED)
            if index and not nested:
                yield ""
            yield from self.block(child).split("\n")

    def _figure(self, node: Node) -> str:
        pictures = [c.item for c in node.children if isinstance(c.item, Row) and _shows(c.item)]
        captions = [c.item for c in node.children if isinstance(c.item, Row) and _says(c.item)]
        if len(pictures) != 1 or len(pictures) + len(captions) != len(node.children):
            return self._raw(_source(node))
        said = " ".join(plain_text(row.inner) for row in captions)
        return picture(pictures[0].inner, said, self._link)

    def _raw(self, source: str) -> str:
        """HTML as it is, without the comments of blocks and without blank lines."""
        bare = replaced_before("-->", _BLOCK_COMMENT, "", source)
        linked = _ADDRESS.sub(lambda found: self._link(found[0]), bare)
        return "\n".join(line for line in linked.split("\n") if line.strip())


def _shows(row: Row) -> bool:
    return row.kind is RowKind.PICTURE


def _says(row: Row) -> bool:
    return row.kind is RowKind.CAPTION


def _source(node: Node) -> str:
    item = node.item
    if isinstance(item, Row):
        return item.before + item.open + item.inner + item.close
    inside = "".join(map(_source, node.children))
    return item.before + item.open + inside + item.after + item.close


def _fenced(code: str) -> str:
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", code)), default=0))
    return f"{fence}\n{code.rstrip(chr(10))}\n{fence}"
