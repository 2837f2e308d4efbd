"""A small tree of HTML, for moving text from other programs' markup to ours."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from typing import Union

Child = Union["Node", str]


def names(text: str) -> frozenset[str]:
    """Tag names, written with spaces between them."""
    return frozenset(text.split())


VOID = frozenset({"br", "hr", "img", "wbr", "col"})
DEEPEST = 100
"""Elements below this depth lose their tags: nobody writes them, and the walk is recursive."""

# Elements whose end tag may be left out do not nest in themselves: they are not counted.
_UNCOUNTED = VOID | names(
    "p li dt dd td th tr tbody thead tfoot option optgroup rt rp html head body meta link "
    "input base area embed source track colgroup"
)
_BARRIERS = frozenset({"table", "object", "template", "button", "marquee", "applet", "select"})
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")


@dataclass(slots=True)
class Node:
    """An element. `children` are elements and text (decoded)."""

    name: str
    attrs: dict[str, str] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)

    def elements(self) -> Iterator["Node"]:
        """This element and all in it, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.elements()

    def text(self) -> str:
        """All text in it, as it stands."""
        return "".join(c.text() if isinstance(c, Node) else c for c in self.children)


def parse(html: str) -> Node:
    """The tree of a well-formed fragment, as a sanitiser writes it, under a nameless root."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


def serialise(children: Iterable[Child]) -> str:
    """The fragment as HTML."""
    return "".join(_written(child) for child in children)


def without_depths(html: str) -> str:
    """The same HTML without the tags that nest deeper than anybody writes.

    HTML5 parsers need quadratic time for those: 100,000 open lists kept one busy for minutes.
    """
    guard = _DepthGuard()
    pieces, done = [], 0
    for tag in _TAG.finditer(html):
        if guard.keeps(tag.group(2).lower(), closing=bool(tag.group(1))):
            continue
        pieces.append(html[done : tag.start()])
        end = html.find(">", tag.end())
        done = len(html) if end < 0 else end + 1
    return html if not pieces else "".join(pieces) + html[max(done, 0) :]


class _DepthGuard:
    """Counts open elements as a parser would, and tells which tags go too deep."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._dropped: dict[str, int] = {}

    def keeps(self, name: str, closing: bool) -> bool:
        if name in _UNCOUNTED:
            return True
        if not closing:
            return self._opens(name)
        if self._dropped.get(name):
            self._dropped[name] -= 1
            return False
        return self._closes(name)

    def _opens(self, name: str) -> bool:
        if len(self._open) < DEEPEST:
            self._open.append(name)
            return True
        self._dropped[name] = self._dropped.get(name, 0) + 1
        return False

    def _closes(self, name: str) -> bool:
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] == name:
                del self._open[at]
                return True
            if self._open[at] in _BARRIERS:
                break
        return False


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(self._open) > DEEPEST and tag not in VOID:
            return
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].name == tag:
                del self._open[at:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _written(child: Child) -> str:
    if isinstance(child, str):
        return escape(child, quote=False).replace("\u00a0", "&nbsp;")
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in child.attrs.items())
    if child.name in VOID:
        return (
            f"<{child.name}{attributes}>" if child.name == "br" else f"<{child.name}{attributes}/>"
        )
    return f"<{child.name}{attributes}>{serialise(child.children)}</{child.name}>"
