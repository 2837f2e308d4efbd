"""HTML as a small tree that holds only what may stand on a published page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from nejat_desktop.sites.loose_html import LooseParser

VOID = frozenset({"br", "hr", "img", "col", "wbr"})
BLOCKS = frozenset(
    {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "figure", "table", "pre"}
    | {"hr", "div", "section", "details"}
)
INLINE = frozenset(
    {"a", "em", "i", "strong", "b", "s", "del", "ins", "u", "sub", "sup", "small", "mark", "abbr"}
    | {"q", "cite", "code", "kbd", "span", "bdi", "bdo", "time", "br", "wbr", "img"}
    | {"var", "samp", "dfn", "ruby", "rt", "rp"}
)
_PARTS = frozenset(
    {"li", "dt", "dd", "figcaption", "footer", "thead", "tbody", "tfoot", "tr", "td", "th"}
    | {"caption", "colgroup", "col", "summary"}
)
_MATHS = frozenset(
    {"math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msup"}
    | {"msub", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "semantics"}
)
"""Formulas: what browsers draw by themselves."""
ALLOWED = BLOCKS | INLINE | _PARTS | _MATHS
_SILENT = frozenset(
    {"script", "style", "iframe", "object", "template", "noscript", "svg", "head", "title"}
    | {"textarea", "select", "xmp", "noembed", "noframes", "audio", "video", "canvas", "applet"}
    | {"annotation", "annotation-xml"}
)
"""Elements that go with everything in them."""
_PLAYED = frozenset({"iframe", "video", "audio", "embed"})
"""Elements that leave a link to what they would have shown, or play a file of ours."""
FILE = "nejat:file/"
"""What addresses of our own files begin with."""
_BLOCK_CLASSES = {
    "wp-block-embed__wrapper": "embed",
    "wp-block-file": "file",
    "wp-block-accordion-heading__toggle-icon": "sign",
}
_FRAMES = ("center", "article", "aside", "address", "nav", "main", "header", "hgroup", "form")
_RENAMED = {
    **dict.fromkeys(_FRAMES, "div"),
    **dict.fromkeys(("fieldset", "legend", "dialog", "search"), "div"),
    **{"h1": "h2", "strike": "s", "menu": "ul", "dir": "ul", "listing": "pre", "tt": "code"},
}
_GLOBAL = frozenset({"lang", "dir", "title"})
_OWN = {
    "a": frozenset({"href", "hreflang"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "math": frozenset({"display"}),
    "details": frozenset({"open"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "li": frozenset({"value"}),
    "time": frozenset({"datetime"}),
    "col": frozenset({"span"}),
}
_CLOSED_BY = {
    "p": BLOCKS,
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "tbody", "tfoot"}),
    "td": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "th": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
}
_DEEPEST = 200


@dataclass(slots=True)
class Node:
    """An element with its attributes; text stands among the children as strings."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Node | str]" = field(default_factory=list)
    block: str = ""
    """What the source marked it as: the frame of an embedded address (“embed”), a “file”, or the
    “sign” of something that opens."""
    photo: str = ""
    """For a picture of ours: the photo's uid."""

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    def elements(self, *tags: str) -> "Iterator[Node]":
        """All elements below it with one of these tags, in document order."""
        for child in self.children:
            if isinstance(child, Node):
                if child.tag in tags:
                    yield child
                yield from child.elements(*tags)


def read(source: str) -> Node:
    """The tree of a source: comments, scripts and whatever is not allowed are left out.

    The result is built anew from names that are allowed, so nothing of the source's own
    markup reaches the page: no event attribute, no style, no foreign element.
    """
    lower = source.lower()
    closed = frozenset(tag for tag in _SILENT if f"</{tag}" in lower)
    reader = _Reader(closed)
    # Nothing after the last ">" can be a tag, and the parser would try each beginning of one.
    whole = source.rfind(">") + 1
    reader.feed(source[:whole] + source[whole:].replace("<", "&lt;"))
    reader.close()
    return reader.root


def write(node: "Node | str") -> str:
    """A node as well-formed HTML; a root without a name gives its children."""
    if isinstance(node, str):
        return escape(node, quote=False)
    inner = "".join(write(child) for child in node.children)
    if not node.tag:
        return inner
    attributes = "".join(f' {k}="{escape(v)}"' for k, v in node.attributes.items())
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{inner}</{node.tag}>"


class _Reader(LooseParser):
    """Builds the tree; unknown elements fall away and leave their text."""

    def __init__(self, silent: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._silences = silent
        self.root = Node("")
        self._open = [self.root]
        self._silent: list[str] = []
        self._untold = False
        """Whether a player is open whose address has not been told yet."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._play(tag, {key: value or "" for key, value in attrs})
        if tag in self._silences:
            self._silent.append(tag)
        name = _RENAMED.get(tag, tag)
        if self._silent or name not in ALLOWED:
            return
        while len(self._open) > 1 and name in _CLOSED_BY.get(self._open[-1].tag, ()):
            self._open.pop()
        node = Node(name, _attributes(name, attrs), block=_block(attrs))
        self._open[-1].children.append(node)
        if name not in VOID and len(self._open) < _DEEPEST:
            self._open.append(node)

    def _play(self, tag: str, attributes: dict[str, str]) -> None:
        """Tell where a player's or frame's address leads, which may stand in a source of it."""
        if tag == "source" and self._untold and "src" in attributes:
            self._untold = False
            self._refer(tag, attributes)
        elif tag in _PLAYED and not self._silent:
            self._untold = tag in ("audio", "video") and not attributes.get("src")
            self._refer(tag, attributes)

    def _refer(self, tag: str, attributes: dict[str, str]) -> None:
        """A player of our own file, or a plain link to what would be loaded from elsewhere."""
        address = attributes.get("src", "")
        if address.startswith(FILE) and tag in ("audio", "video"):
            kept = {key: text for key, text in attributes.items() if key in ("src", "poster")}
            self._open[-1].children.append(Node(tag, kept))
        elif address.startswith(("https://", "http://")):
            link = Node("a", {"href": address, "dir": "ltr"}, [address])
            self._open[-1].children.append(link)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        name = _RENAMED.get(tag, tag)
        names = [node.tag for node in self._open]
        if name in names[1:]:
            del self._open[len(names) - 1 - names[::-1].index(name) :]
        elif name == "p" and self._open[-1].tag in ("", "div", "section"):
            self._open[-1].children.append(Node("p"))

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._open[-1].children.append(data)


def _attributes(name: str, attrs: list[tuple[str, str | None]]) -> dict[str, str]:
    allowed = _GLOBAL | _OWN.get(name, frozenset())
    kept = {key: value or "" for key, value in attrs if key in allowed}
    if kept.get("dir", "ltr").lower() not in ("ltr", "rtl", "auto"):
        del kept["dir"]
    return kept


def _block(attrs: list[tuple[str, str | None]]) -> str:
    classes = (dict(attrs).get("class") or "").split()
    return next((_BLOCK_CLASSES[name] for name in classes if name in _BLOCK_CLASSES), "")
