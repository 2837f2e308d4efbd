"""HTML tables as table blocks; tables that only place things are taken apart."""

from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.body.tags import block_comment
from nejat_desktop.interchange.lines import lined
from nejat_desktop.interchange.tree import Node, serialise

_CELLS = frozenset({"td", "th"})
_MOST_SPAN = 100


def is_layout(node: Node) -> bool:
    """Whether it has one cell, or another table in it: then it is no table to readers."""
    elements = list(node.elements())[1:]
    cells = [one for one in elements if one.name in _CELLS]
    return len(cells) < 2 or any(one.name == "table" for one in elements)


def table_block(node: Node) -> str:
    """The table as a block, with its heading rows and caption; empty if all its cells are."""
    if not node.text().strip() and not any(one.name == "img" for one in node.elements()):
        return ""
    head: list[str] = []
    body: list[str] = []
    for part in node.elements():
        if part.name == "tr":
            (head if _is_heading(part) and not body else body).append(_row(part))
    captions = [n for n in node.elements() if n.name == "caption"]
    caption = serialise(lined(captions[0].children)) if captions else ""
    thead = f"<thead>{''.join(head)}</thead>" if head and body else ""
    tbody = f"<tbody>{''.join(body or head)}</tbody>"
    inside = f"<table>{thead}{tbody}</table>{blocks.caption_tag(caption)}"
    comment = block_comment("table", {"hasFixedLayout": False})
    return f'{comment}\n<figure class="wp-block-table">{inside}</figure>\n<!-- /wp:table -->'


def _is_heading(row: Node) -> bool:
    cells = [c for c in row.children if isinstance(c, Node) and c.name in _CELLS]
    return bool(cells) and all(cell.name == "th" for cell in cells)


def _row(row: Node) -> str:
    cells = (c for c in row.children if isinstance(c, Node) and c.name in _CELLS)
    return f"<tr>{''.join(map(_cell, cells))}</tr>"


def _cell(cell: Node) -> str:
    spans = "".join(_span(cell, name) for name in ("colspan", "rowspan"))
    inner = serialise(lined(cell.children, cell.attrs.get("dir", "")))
    return f"<{cell.name}{spans}>{inner}</{cell.name}>"


def _span(cell: Node, name: str) -> str:
    value = cell.attrs.get(name, "")
    if not (value.isascii() and value.isdigit()) or not 1 < int(value[:6]) <= _MOST_SPAN:
        return ""
    return f' {name}="{int(value)}"'
