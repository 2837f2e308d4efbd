"""An HTML fragment as WordPress blocks: paragraphs, headings, lists, quotations, tables, pictures.

It takes what `harmless.strict` gives; what stands loose becomes paragraphs.
"""

from html import escape

from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.body.blocks import Direction
from nejat_desktop.domain.body.tags import block_comment
from nejat_desktop.interchange.lines import INLINE, holds_block, lined, runs
from nejat_desktop.interchange.lists import list_block
from nejat_desktop.interchange.tables import is_layout, table_block
from nejat_desktop.interchange.tidy import tidied
from nejat_desktop.interchange.tree import Child, Node, parse, serialise

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_OUR_FIRST_LEVEL = 2
"""The article's headline is the page's first level."""


def to_blocks(html: str, base: Direction | None = None) -> str:
    """The fragment as block markup. A paragraph in the direction `base` does not say so."""
    flow = _Flow(base)
    flow.walk(parse(html).children)
    flow.flush()
    return blocks.document(flow.blocks)


class _Flow:
    """Walks the tree and writes blocks; loose text gathers in a run until a block ends it.

    Inline elements that hold blocks or pictures are opened anew around each run inside them.
    """

    def __init__(self, base: Direction | None) -> None:
        self.blocks: list[str] = []
        self._base = base
        self._run: list[Child] = []
        self._around: list[Node] = []
        self._direction = ""

    def walk(self, children: list[Child]) -> None:
        """Take in a sequence of text, inline elements and blocks."""
        for child in children:
            if isinstance(child, str) or not holds_block(child):
                self._run.append(child)
            elif child.name == "img":
                self.flush()
                self._picture(child, "")
            elif child.name in INLINE:
                self._inside(child)
            else:
                self.flush()
                self._block(child)

    def flush(self) -> None:
        """End the run: what stands in it becomes paragraphs, cut at empty lines."""
        gathered, self._run = self._run, []
        for run in runs(gathered):
            self._paragraph(run)

    def _inside(self, shell: Node) -> None:
        self.flush()
        self._around.append(Node(shell.name, shell.attrs))
        self.walk(shell.children)
        self.flush()
        self._around.pop()

    def _block(self, node: Node) -> None:
        outer, self._direction = self._direction, node.attrs.get("dir", self._direction)
        if node.name in _HEADINGS:
            self._heading(node)
        elif node.name in ("ul", "ol"):
            self._add(list_block(node))
        elif node.name == "blockquote":
            self._quotation(node)
        elif node.name == "pre":
            self._preformatted(node)
        elif node.name == "hr":
            self._add(blocks.separator())
        elif node.name == "table" and not is_layout(node):
            self._add(table_block(node))
        elif node.name == "figure":
            self._figure(node)
        else:
            self._container(node)
        self._direction = outer

    def _container(self, node: Node) -> None:
        if node.name == "li":
            self._add(list_block(Node("ul", {}, [node])))
        elif lang := node.attrs.get("lang"):
            self._inside(Node("span", {"lang": lang}, node.children))
        else:
            self.walk(node.children)
            self.flush()

    def _paragraph(self, run: list[Child]) -> None:
        inner = serialise(tidied(self._wrapped(run)))
        if inner:
            told = Direction(self._direction) if self._direction else None
            self._add(blocks.paragraph(inner, None if told == self._base else told))

    def _wrapped(self, run: list[Child]) -> list[Child]:
        for shell in reversed(self._around):
            run = [Node(shell.name, shell.attrs, run)]
        return run

    def _heading(self, node: Node) -> None:
        pictures = [n for n in node.elements() if n.name == "img"]
        inner = lined(_without_pictures([node]))
        if len(inner) == 1 and isinstance(inner[0], Node) and inner[0].name == "strong":
            inner = inner[0].children
        if inner:
            level = max(_OUR_FIRST_LEVEL, _HEADINGS[node.name])
            self._add(blocks.heading(level, serialise(inner)))
        for picture in pictures:
            self._picture(picture, "")

    def _quotation(self, node: Node) -> None:
        cites = [n for n in node.elements() if n.name == "cite"]
        source = cites[-1] if cites else None
        said = [serialise(tidied(run)) for run in runs(_without(node.children, source))]
        told = [inner for inner in said if inner]
        cite = serialise(lined(source.children)) if source is not None else ""
        if told:
            self._add(blocks.quotation(told, cite))
        elif cite:
            self._add(blocks.paragraph(cite))

    def _preformatted(self, node: Node) -> None:
        text = _lines_of(node).removeprefix("\n").replace("\r\n", "\n").rstrip()
        if text:
            written = blocks.code if _is_code(node) else blocks.preformatted
            self._add(written(blocks.escape(text)))

    def _figure(self, node: Node) -> None:
        captions = [n for n in node.elements() if n.name == "figcaption"]
        caption = serialise(lined(_without_pictures(captions[-1].children))) if captions else ""
        body = _without(node.children, captions[-1] if captions else None)
        pictures = [n for one in body if isinstance(one, Node) for n in one.elements()]
        if (
            len([n for n in pictures if n.name == "img"]) == 1
            and not Node("", {}, body).text().strip()
        ):
            self._picture(next(n for n in pictures if n.name == "img"), caption)
            return
        self.walk(body)
        self.flush()
        if caption:
            self._add(blocks.paragraph(caption))

    def _picture(self, image: Node, caption: str) -> None:
        source = image.attrs.get("src", "")
        if not source:
            return
        tag = f'<img src="{escape(source)}" alt="{escape(image.attrs.get("alt", ""))}"/>'
        link = next((n.attrs["href"] for n in self._around if n.attrs.get("href")), "")
        if link:
            tag = f'<a href="{escape(link)}">{tag}</a>'
        shown = f'<figure class="wp-block-image">{tag}{blocks.caption_tag(caption)}</figure>'
        self._add(f"{block_comment('image', {})}\n{shown}\n<!-- /wp:image -->")

    def _add(self, block: str) -> None:
        if block:
            self.blocks.append(block)


def _lines_of(node: Node) -> str:
    """The text of a `<pre>`, a line for each that is broken off or stands in an element."""
    said = ""
    for child in node.children:
        if isinstance(child, str):
            said += child
        elif child.name == "br":
            said += "\n"
        elif child.name in INLINE:
            said += _lines_of(child)
        else:
            said = f"{said}\n" if said and not said.endswith("\n") else said
            said += f"{_lines_of(child)}\n"
    return said


def _is_code(node: Node) -> bool:
    """Whether all of a `<pre>` is one `<code>`."""
    match [c for c in node.children if not isinstance(c, str) or c.strip()]:
        case [Node(name="code")]:
            return True
        case _:
            return False


def _without(children: list[Child], left_out: Node | None) -> list[Child]:
    found: list[Child] = []
    for child in children:
        if isinstance(child, str):
            found.append(child)
        elif child is not left_out:
            found.append(Node(child.name, child.attrs, _without(child.children, left_out)))
    return found


def _without_pictures(children: list[Child]) -> list[Child]:
    return [
        Node(c.name, c.attrs, _without_pictures(c.children)) if isinstance(c, Node) else c
        for c in children
        if isinstance(c, str) or c.name != "img"
    ]
