"""Files that a text names: a link with its size, a card, a player."""

from dataclasses import dataclass

from nejat_desktop.domain.media_file import FileType
from nejat_desktop.sites.folder.markup import Node, read


@dataclass(frozen=True, slots=True)
class BodyFile:
    """A file as a page links to it."""

    href: str
    type: FileType
    note: str
    """“PDF, 2.4 MB” as HTML."""
    width: int = 0
    height: int = 0


def noted(link: Node, file: BodyFile) -> "list[Node | str]":
    """A link to a file, and behind it what will be loaded."""
    link.attributes["href"] = file.href
    return [link, " (", _note(file), ")"]


def card_of(block: Node) -> "list[Node | str]":
    """The block of a file as one line: its name and what it is. Its button is the same link."""
    links = [link for link in block.elements("a") if link.text.strip()]
    if not links:
        return []
    notes = [n for n in block.elements("span") if n.attributes.get("class") == "unit"]
    return [Node("p", {"class": "file"}, [links[0], " ", *notes[:1]])]


def played(tag: str, file: BodyFile, poster: str) -> Node:
    """A player of a sound or video; who cannot play it gets the link."""
    attributes = {"controls": "", "preload": "none", "src": file.href}
    if tag == "video" and file.width and file.height:
        attributes |= {"width": str(file.width), "height": str(file.height)}
    if tag == "video" and poster:
        attributes["poster"] = poster
    return Node(tag, attributes, [Node("a", {"href": file.href}, read(file.note).children)])


def _note(file: BodyFile) -> Node:
    return Node("span", {"class": "unit"}, read(file.note).children)
