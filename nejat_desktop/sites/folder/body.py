"""The text of an article as the page shows it: our pictures and stories, dialogue, quotations."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from nejat_desktop.domain.article import ReleasedPicture
from nejat_desktop.domain.body.delimiters import delimiters
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.body_files import BodyFile, card_of, noted, played
from nejat_desktop.sites.folder.classic import broken, loosened, pieces_of
from nejat_desktop.sites.folder.markup import BLOCKS, FILE, Node, read, write
from nejat_desktop.sites.folder.shortcodes import link_to, shown
from nejat_desktop.sites.folder.turned import runs

_PHOTO = "nejat:photo/"
_STORY = "nejat:story/"
_WEB = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_SAID = re.compile(r"\s*(?:-\s|[–—―](?!\d))")
_BEFORE_THE_NEXT = r"(?!\[(?:wp_)?caption\b)"
_IN_A_TAG = rf"(?:{_BEFORE_THE_NEXT}[^>])*+>"
_CAPTION = re.compile(
    rf"\[((?:wp_)?caption)\b((?:{_BEFORE_THE_NEXT}[^\]])*+)\]\s*+"
    rf"((?:<a {_IN_A_TAG}\s*+)?<img{_IN_A_TAG}(?:\s*</a>)?)"
    rf"((?:{_BEFORE_THE_NEXT}.)*?)\[/\1\]",
    re.DOTALL,
)
"""A picture with a caption as classic text of WordPress has it."""
_SAID_IN_IT = re.compile(r"""\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)')""")
"""The caption as an attribute: how WordPress wrote it before 3.4."""
_LOOSE = frozenset({"ul", "ol", "blockquote", "table", "tbody", "figure"})
"""Elements in which white space means nothing; dropped block comments leave much of it."""
_AS_IT_IS = frozenset({"pre", "code", "kbd"})
_HELD = ("table", "pre", "a", "blockquote", "audio", "video")
"""What a figure may hold instead of a picture."""
_DIRECTED = frozenset({"bdi", "bdo", "code", "pre", "kbd"})
"""Elements that stand for themselves, in whatever direction."""
_SIGN = 2
"""How many characters the sign of something open or shut has: our pages have no such state."""
_SHOWN = ("img", "hr", "audio", "video")
"""What says something without a word."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a body refers to, seen from its page."""

    picture: Callable[[Uid], ReleasedPicture | None]
    attributes: Callable[[ReleasedPicture], dict[str, str] | None]
    """`src`, `srcset`, `sizes`, `width` and `height` of a picture on this page."""
    story: Callable[[Uid], str | None]
    """The relative link to a story in the same edition, if readers can see it."""
    file: Callable[[Uid], BodyFile | None]
    """A file of the release, if its copy stands on the site."""
    by: Callable[[str], str]
    """“Photo: NAME” in the edition's words."""
    rtl: bool = False
    """Whether the page runs from right to left."""


@dataclass(frozen=True, slots=True)
class Text:
    """A body as safe, well-formed HTML, and how many words it has."""

    html: Markup
    words: int


def body_text(source: str, around: Surroundings) -> Text:
    """The body as the page shows it.

    Block comments are dropped, `nejat:` addresses become links and pictures of this site, and a
    paragraph that opens with a dash gets the class `say`. What may not be published is left out.
    """
    lines = source.replace("\r\n", "\n").replace("\r", "\n")
    bare = _without_blocks(lines)
    root = read(_CAPTION.sub(_captioned, bare))
    words = len(root.text.split())
    loosened(root)
    if bare is lines:
        broken(root)
    _mend(root, around)
    for caption in root.elements("figcaption"):
        _turn(caption, rtl=around.rtl)
    root.children = [c for c in _paragraphs(root.children) if _says_something(c)]
    html = "\n".join(write(child) for child in root.children)
    return Text(Markup(html), words)  # noqa: S704 - written by us


def _without_blocks(source: str) -> str:
    """The source without its block comments; itself, if it has none."""
    kept, at = [], 0
    for found in delimiters(source):
        kept.append(source[at : found.start])
        at = found.end
    return "".join([*kept, source[at:]]) if at else source


def _captioned(found: re.Match[str]) -> str:
    said = _SAID_IN_IT.search(found[2])
    words = found[4] if found[4].strip() or said is None else said[1] or said[2] or ""
    return f"<figure>{found[3]}<figcaption>{words}</figcaption></figure>"


def _mend(node: Node, around: Surroundings) -> None:
    """Turn addresses, pictures, figures and quotations below a node into what the page shows."""
    kept: list[Node | str] = []
    for child in node.children:
        if isinstance(child, str):
            loose = node.tag in _LOOSE and not child.strip()
            kept += ["\n"] if loose else [child] if node.tag in _AS_IT_IS else shown(child)
            continue
        _mend(child, around)
        kept.extend(_mended(child, around))
    node.children = kept


def _mended(node: Node, around: Surroundings) -> "list[Node | str]":
    match node.tag:
        case "a":
            return _link(node, around)
        case "img":
            return _image(node, around)
        case "figure":
            return _figure(node, around)
        case "blockquote":
            _sign(node)
        case "p" if _SAID.match(node.text):
            node.attributes["class"] = "say"
        case "audio" | "video":
            return _player(node, around)
        case "div" | "span" if node.block:
            return _framed(node)
    return [node]


def _framed(node: Node) -> "list[Node | str]":
    """What stands in the frame of a block that has one."""
    if node.block == "file":
        return card_of(node)
    if node.block == "sign" and len(node.text.strip()) <= _SIGN:
        return []
    return [_embedded(node)] if node.block == "embed" else [node]


def _link(node: Node, around: Surroundings) -> "list[Node | str]":
    """Our stories as relative links, the web as it is; what leads nowhere becomes text."""
    href = node.attributes.pop("href", "").strip()
    if href.startswith(_STORY):
        target = around.story(Uid(href.removeprefix(_STORY)))
        if target is None:
            return node.children
        node.attributes["href"] = target
    elif href.startswith(FILE):
        file = around.file(Uid(href.removeprefix(FILE)))
        return noted(node, file) if file else node.children
    elif _WEB.match(href):
        node.attributes |= {"href": href, "rel": "noopener"}
    else:
        return node.children
    return [node]


def _player(node: Node, around: Surroundings) -> "list[Node | str]":
    """A player of our own file; nothing of it is loaded before somebody presses."""
    file = around.file(Uid(node.attributes.get("src", "").removeprefix(FILE)))
    poster = node.attributes.get("poster", "")
    picture = around.picture(Uid(poster.removeprefix(_PHOTO))) if poster else None
    shown = around.attributes(picture) if picture else None
    return [played(node.tag, file, shown["src"] if shown else "")] if file else []


def _image(node: Node, around: Surroundings) -> "list[Node | str]":
    src = node.attributes.get("src", "").strip()
    node.attributes["loading"] = "lazy"
    if not src.startswith(_PHOTO):
        node.attributes.setdefault("alt", "")
        return [node] if re.match(r"https?://", src, re.IGNORECASE) else []
    picture = around.picture(Uid(src.removeprefix(_PHOTO)))
    attributes = around.attributes(picture) if picture else None
    if picture is None or attributes is None:
        return []
    alt = node.attributes.get("alt", "").strip() or picture.alt
    node.attributes = {**attributes, "alt": alt, "loading": "lazy"}
    node.photo = picture.photo
    return [node]


def _figure(node: Node, around: Surroundings) -> "list[Node | str]":
    """A figure with its caption and the picture's credit; none is left without its picture."""
    images = list(node.elements("img"))
    photos = [around.picture(Uid(i.photo)) for i in images]
    if not images and not any(node.elements(*_HELD)):
        return []
    picture = next((p for p in photos if p), None)
    if picture is None or len(images) > 1:
        return [node]
    caption = next(node.elements("figcaption"), None) or Node("figcaption")
    if not caption.text.strip():
        caption.children = [picture.caption]
    if picture.credit and picture.credit not in caption.text:
        by = Node("span", {"class": "by"}, [around.by(picture.credit)])
        caption.children = [*caption.children, " ", by] if caption.text.strip() else [by]
    rest = [c for c in node.children if c is not caption]
    node.children = [*rest, caption] if caption.text.strip() else rest
    return [node]


def _turn(node: Node, *, rtl: bool) -> None:
    """Put names that run the other way in `bdi`, but for what has a direction of its own."""
    kept: list[Node | str] = []
    direction = {"dir": "ltr" if rtl else "rtl"}
    for child in node.children:
        if isinstance(child, str):
            pieces = runs(child, rtl=rtl)
            kept.extend(Node("bdi", dict(direction), [t]) if turns else t for t, turns in pieces)
            continue
        if child.tag not in _DIRECTED and "dir" not in child.attributes:
            _turn(child, rtl=rtl)
        kept.append(child)
    node.children = kept


def _sign(node: Node) -> None:
    """The name under a quotation stands in its footer."""
    last = next((c for c in reversed(node.children) if isinstance(c, Node)), None)
    if last is not None and last.tag == "cite":
        last.tag = "footer"


def _embedded(node: Node) -> Node:
    """An embedded address as a plain link: nothing is loaded from elsewhere."""
    found = _BARE_ADDRESS.search(node.text)
    if found is None:
        return node
    return Node("p", {}, [link_to(found[0])])


def _paragraphs(children: "list[Node | str]") -> "Iterator[Node | str]":
    """Classic text: what stands bare between blocks becomes paragraphs, split at blank lines."""
    for run in pieces_of(children):
        for piece in run:
            first = piece[0]
            if isinstance(first, Node) and first.tag in BLOCKS:
                yield first
            elif any(_says_something(child) for child in piece):
                yield _paragraph(piece)


def _paragraph(children: "list[Node | str]") -> Node:
    """Classic lines as one paragraph: a line's end there is a line's end on the page."""
    node = Node("p", {}, list(_lines(children)))
    if _BARE_ADDRESS.fullmatch(node.text.strip()) and all(isinstance(c, str) for c in children):
        return _embedded(node)
    if _SAID.match(node.text):
        node.attributes["class"] = "say"
    return node


def _lines(children: "list[Node | str]") -> "Iterator[Node | str]":
    for number, child in enumerate(children):
        if not isinstance(child, str):
            yield child
            continue
        previous = children[number - 1] if number else None
        broken = previous is None or (isinstance(previous, Node) and previous.tag == "br")
        text = child.lstrip("\n") if broken else child
        text = text.rstrip("\n") if number == len(children) - 1 else text
        first, *others = text.split("\n")
        yield first
        for other in others:
            yield Node("br")
            yield other


def _says_something(child: "Node | str") -> bool:
    if isinstance(child, str):
        return bool(child.strip())
    return child.tag in _SHOWN or bool(child.text.strip()) or any(child.elements(*_SHOWN))
