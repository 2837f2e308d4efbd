"""Pasted HTML, from word processors, mail and web pages, as clean blocks of our own."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from nejat_desktop.domain.body.blocks import Direction
from nejat_desktop.interchange.harmless import readable, strict
from nejat_desktop.interchange.html_blocks import to_blocks
from nejat_desktop.interchange.imported import ImportedPicture, Pictures
from nejat_desktop.interchange.meaning import with_meaning
from nejat_desktop.interchange.office import fragment, is_office, with_lists
from nejat_desktop.interchange.tree import Child, Node, parse, serialise

PictureAddress = Callable[[str, str, str], str]
"""From address, alternative text and title to the address that the body shows; "" drops it."""
_WEB = ("https://", "http://")
_LOCAL = ("file:", "data:image/")
_STRUCTURE = re.compile(r"<(?!/?(?:html|head|body|meta|span|font)\b|!--)[a-z]", re.IGNORECASE)
_EMPTY_LINES = re.compile(r"\r?\n[^\S\n]*\r?\n\s*")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted. The body names pictures that are not on the web `nejat:import/<n>`."""

    body: str
    pictures: tuple[ImportedPicture, ...] = ()


def clean_paste(html: str, base: Direction | None = None) -> str:
    """Pasted HTML as block markup, without the pictures that only the other program has.

    Text stays, and what it means: headings, lists, quotations, tables, bold, italic, strike,
    links, pictures on the web, direction and language. A paragraph in the direction `base`
    does not say so. Scripts, styles and all else of the source are gone.
    """
    return html_to_blocks(_with_lines(html), lambda *_: "", base)


def paste(html: str, base: Direction | None = None) -> Pasted:
    """As `clean_paste`, with pictures from files and the clipboard named, to be added."""
    pictures = Pictures()

    def local(address: str, alt: str, title: str) -> str:
        return pictures.add(address, alt, title) if address.startswith(_LOCAL) else ""

    body = html_to_blocks(_with_lines(html), local, base)
    return Pasted(body, pictures.found)


def html_to_blocks(html: str, address: PictureAddress, base: Direction | None = None) -> str:
    """Any HTML as block markup; `address` decides about pictures that are not on the web.

    The order counts: what is selected, its meaning, its lists, then only what is allowed.
    """
    root = parse(readable(fragment(html)))
    meant = with_meaning(with_lists(root), is_office(html))
    shown = _with_addresses(meant.children, address)
    return to_blocks(strict(serialise(shown)), base)


def _with_lines(html: str) -> str:
    """Plain text that only dresses as HTML, its empty lines as such: there they end paragraphs."""
    return html if _STRUCTURE.search(html) else _EMPTY_LINES.sub("<br><br>", html)


def _with_addresses(children: list[Child], address: PictureAddress) -> list[Child]:
    found: list[Child] = []
    for child in children:
        if isinstance(child, str):
            found.append(child)
        elif child.name == "img":
            found += _addressed(child, address)
        else:
            inner = _with_addresses(child.children, address)
            leads = child.attrs.get("href", "#")
            if child.name == "a" and leads.startswith("#"):
                found += inner
            else:
                found.append(Node(child.name, child.attrs, inner))
    return found


def _addressed(image: Node, address: PictureAddress) -> list[Child]:
    source = image.attrs.get("src", "").strip()
    alt = image.attrs.get("alt", "")
    if source.startswith("//"):
        source = f"https:{source}"
    if not source.lower().startswith(_WEB):
        source = address(source, alt, image.attrs.get("title", "")) if source else ""
    return [Node("img", {"src": source, "alt": alt})] if source else []
