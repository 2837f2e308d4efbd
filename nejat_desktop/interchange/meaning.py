"""CSS to meaning: bold, italic, strike, raised and lowered text as tags; all other style goes."""

import re

from nejat_desktop.interchange.tree import Child, Node, names

_SAME = {"b": "strong", "i": "em", "strike": "s", "del": "s", "tt": "code", "samp": "code"}
_NOTHING = frozenset({"u", "ins", "font", "small", "big", "var", "dfn", "abbr", "wbr"})
_FRAMES = names(
    "address article aside center dd details dialog dl dt fieldset footer form header hgroup "
    "legend main nav search section summary"
)
"""What begins and ends lines, and has no block of ours."""
_SAME |= {**dict.fromkeys(_FRAMES, "div"), "menu": "ul", "dir": "ul", "listing": "pre"}
_MARKS = ("strong", "em", "s", "sub", "sup")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KEPT = frozenset({"href", "src", "alt", "title", "colspan", "rowspan", "start", "dir", "lang"})
_BOLD = 600


def declarations(style: str) -> dict[str, str]:
    """The whole declarations of a style attribute; a name inside another one does not count."""
    found = {}
    for part in style.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


def with_meaning(root: Node, office: bool) -> Node:
    """The same text, its looks turned into tags. `office`: the language marks are a speller's."""
    children = _all(root.children, frozenset(), office)
    return Node(root.name, root.attrs, children)


def _all(children: list[Child], inside: frozenset[str], office: bool) -> list[Child]:
    found: list[Child] = []
    for child in children:
        found += [child] if isinstance(child, str) else _meant(child, inside, office)
    return found


def _meant(node: Node, inside: frozenset[str], office: bool) -> list[Child]:
    style = declarations(node.attrs.get("style", ""))
    name = _SAME.get(node.name, node.name)
    if name in _MARKS and (name in inside or _denied(name, style)):
        name = "span"
    if name in _NOTHING:
        name = "span"
    if name == "span" and style.get("display") == "block":
        name = "div"
    marks = [mark for mark in _marks(style) if mark not in inside and mark != name]
    if name in _HEADINGS or (inside & _HEADINGS):
        marks = [mark for mark in marks if mark != "strong"]
    within = inside | set(marks) | ({name} if name in _MARKS or name in _HEADINGS else set())
    children = _all(node.children, within, office)
    for mark in reversed(marks):
        children = [Node(mark, {}, children)]
    attrs = _attributes(node, style, office)
    if name == "span" and not attrs:
        return children
    return [Node(name, attrs, children)]


def _attributes(node: Node, style: dict[str, str], office: bool) -> dict[str, str]:
    attrs = {name: value for name, value in node.attrs.items() if name in _KEPT}
    if style.get("direction") == "rtl":
        attrs.setdefault("dir", "rtl")
    direction = attrs.pop("dir", "").lower()
    if direction in ("ltr", "rtl"):
        attrs["dir"] = direction
    if office or not re.fullmatch(r"[A-Za-z0-9-]{2,35}", attrs.get("lang", "")):
        attrs.pop("lang", None)
    return attrs


def _denied(name: str, style: dict[str, str]) -> bool:
    """A bold tag that says it is not bold: Google Docs wraps all it copies in one."""
    if name == "strong":
        return "font-weight" in style and not _is_bold(style["font-weight"])
    return name == "em" and style.get("font-style") == "normal"


def _marks(style: dict[str, str]) -> list[str]:
    found = []
    if _is_bold(style.get("font-weight", "")):
        found.append("strong")
    if style.get("font-style", "") in ("italic", "oblique"):
        found.append("em")
    lines = f"{style.get('text-decoration', '')} {style.get('text-decoration-line', '')}"
    if "line-through" in lines:
        found.append("s")
    shifted = {"sub": "sub", "super": "sup"}.get(style.get("vertical-align", ""))
    return [*found, shifted] if shifted else found


def _is_bold(weight: str) -> bool:
    if weight.isascii() and weight.isdigit():
        return int(weight[:6]) >= _BOLD
    return weight in ("bold", "bolder")
