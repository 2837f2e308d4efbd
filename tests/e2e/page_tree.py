"""A published page as a tree, for tests that look where each piece stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

_VOID = frozenset({"meta", "link", "img", "br", "hr", "base", "input", "path", "circle", "rect"})


@dataclass
class Element:
    """An element with its children; strings among them are text."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    @property
    def elements(self) -> "list[Element]":
        """Its own child elements."""
        return [c for c in self.children if isinstance(c, Element)]

    def walk(self) -> "Iterator[Element]":
        """Every element below, in the order of the page."""
        for child in self.elements:
            yield child
            yield from child.walk()

    def all(self, tag: str, of_class: str = "") -> "list[Element]":
        """The elements below with this tag, and class if one is given."""
        return [
            e
            for e in self.walk()
            if e.tag == tag and (not of_class or of_class in e.attributes.get("class", "").split())
        ]

    def one(self, tag: str, of_class: str = "") -> "Element":
        """The only such element."""
        (found,) = self.all(tag, of_class)
        return found


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_tree(file: Path) -> Element:
    """The `html` element of a page."""
    builder = _Builder()
    builder.feed(file.read_text("utf-8"))
    return builder.open[0].one("html")
