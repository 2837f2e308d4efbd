"""What word processors put on the clipboard: wrappers off, list paragraphs to real lists."""

import re
from dataclasses import dataclass

from nejat_desktop.interchange.meaning import declarations
from nejat_desktop.interchange.tree import Child, Node

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.S)
_REMARK = re.compile(r"<!--(?P<only>\[if\b)?|<!\[", re.I)
_ENDS = {
    "condition": re.compile(r"<!\[endif\]-->", re.I),
    "comment": re.compile(r"--!?>"),
    "tag": re.compile(">"),
}
_OFFICE = re.compile(
    r"mso-|urn:schemas-microsoft-com|class=\"?[^\">]*\bTextRun\b|content=\"?(?:LibreOffice|Word)",
    re.I,
)
_AROUND = re.compile(r"<(/?)(table|ol|ul|pre)\b[^<>]*>", re.I)
_NEEDS = {
    "table": re.compile(r"\s*<(?:t[rdh]|col|colgroup|caption|thead|tbody|tfoot)\b", re.I),
    "ol": re.compile(r"\s*<li\b", re.I),
    "ul": re.compile(r"\s*<li\b", re.I),
    "pre": re.compile(""),
}
"""What a selection begins with, if it makes sense only in the element that stands around it."""
_LEVEL = re.compile(r"\blevel(\d{1,2})")
_DEPTH = "data-aria-level"
_LISTS = frozenset({"ul", "ol"})
_LISTED = frozenset({"p", "div"})
_NUMBER = re.compile(r"\(?(?:[0-9۰-۹٠-٩]{1,4}[.)\-]?|(?:[^\W\d_]|[ivxlcdmIVXLCDM]{1,8})[.)])")


def is_office(html: str) -> bool:
    """Whether a word processor wrote it; it then marks languages for its speller only."""
    return _OFFICE.search(html) is not None


def fragment(html: str) -> str:
    """What was selected, without the page around it and without comments.

    Rows, items and preformatted text keep the table, list or `<pre>` around them: Excel and
    Firefox say after it where the selection starts.
    """
    found = _FRAGMENT.search(html)
    selected = found.group(1) if found else re.sub(r"\AVersion:[^<]*", "", html)
    said = without_remarks(selected)
    around = _around(without_remarks(html[: found.start()])) if found else ""
    return f"<{around}>{said}</{around}>" if around and _NEEDS[around].match(said) else said


def without_remarks(html: str) -> str:
    """The HTML without comments and conditional parts; what is not ended goes to the end.

    Linear: an end that was not found once is not searched for again.
    """
    kept, at = [], 0
    missing: set[str] = set()
    while found := _REMARK.search(html, at):
        kept.append(html[at : found.start()])
        at = len(html)
        for ending in _endings(found):
            there = None if ending in missing else _ENDS[ending].search(html, found.start() + 2)
            if there:
                at = there.end()
                break
            missing.add(ending)
    return "".join([*kept, html[at:]])


def _endings(opened: re.Match[str]) -> tuple[str, ...]:
    """What may end it, the better first."""
    if opened["only"]:
        return "condition", "comment"
    return ("comment",) if opened[0] == "<!--" else ("tag",)


def _around(before: str) -> str:
    """The innermost table, list or `<pre>` that is still open; empty if none is."""
    still_open: list[str] = []
    for tag in _AROUND.finditer(before):
        name = tag.group(2).lower()
        if not tag.group(1):
            still_open.append(name)
        elif still_open and still_open[-1] == name:
            still_open.pop()
    return still_open[-1] if still_open else ""


def with_lists(root: Node) -> Node:
    """Word's list paragraphs as nested lists, and Word Online's flat lists by their levels."""
    children: list[Child] = []
    lines: list[_Line] = []
    for child in root.children:
        if found := _lines(child):
            lines += found
            continue
        if lines and _goes_on(child):
            lines[-1].item.children += [child]
            continue
        children += _lists(lines)
        lines = []
        children.append(with_lists(child) if isinstance(child, Node) else child)
    return Node(root.name, root.attrs, [*children, *_lists(lines)])


@dataclass(slots=True)
class _Line:
    """One list paragraph. `level` counts from 1."""

    level: int
    name: str
    start: str
    item: Node


def _lines(child: Child) -> list[_Line]:
    if isinstance(child, str):
        return []
    if child.name in _LISTS or "ListContainerWrapper" in child.attrs.get("class", ""):
        return _online_lines(child)
    level = _level(child) if child.name in _LISTED else 0
    if not level:
        return []
    marker = " ".join(_take_marker(child).split())
    numbered = _NUMBER.fullmatch(marker) is not None
    digits = marker.strip("().-")
    start = str(int(digits)) if numbered and digits.isdecimal() else "1"
    attrs = {name: value for name, value in child.attrs.items() if name in ("dir", "lang")}
    item = Node("li", attrs, child.children)
    return [_Line(level, "ol" if numbered else "ul", start, item)]


def _level(node: Node) -> int:
    """How deep Word says that it stands in a list, from 1; 0 if in none."""
    level = _LEVEL.search(declarations(node.attrs.get("style", "")).get("mso-list", ""))
    return int(level.group(1)) if level else 0


def _goes_on(child: Child) -> bool:
    """Whether it belongs to the item before: a paragraph of the list without a mark of its own."""
    if isinstance(child, str):
        return not child.strip()
    return child.name in _LISTED and child.attrs.get("class", "").startswith("MsoListParagraph")


def _online_lines(wrapper: Node) -> list[_Line]:
    """Word Online gives an item a list of its own, Word puts lists beside items: both say depths.

    Items that hold lists themselves are nested already; nor is anything taken from a wrapper
    that says more than its items.
    """
    found: list[_Line] = []
    for group in wrapper.elements():
        items = (i for i in group.children if isinstance(i, Node) and i.name == "li")
        for item in items if group.name in _LISTS else ():
            depth = _told_depth(item)
            if depth and not any(one.name in _LISTS for one in item.elements()):
                found.append(_Line(depth, group.name, group.attrs.get("start", "1"), item))
    taken = "".join(line.item.text() for line in found)
    return found if "".join(taken.split()) == "".join(wrapper.text().split()) else []


def _told_depth(item: Node) -> int:
    """The depth that Word or Word Online wrote on an item; 0 without one."""
    told = item.attrs.get(_DEPTH)
    if told is None:
        return _level(item)
    return int(told[:2]) if told.isascii() and told.isdigit() else 1


def _take_marker(node: Node) -> str:
    """The bullet or number that Word wrote as text, taken out."""
    taken = ""
    kept: list[Child] = []
    for child in node.children:
        if isinstance(child, Node):
            style = declarations(child.attrs.get("style", ""))
            if style.get("mso-list") == "ignore":
                taken += child.text()
                continue
            taken += _take_marker(child)
        kept.append(child)
    node.children = kept
    return taken


def _lists(lines: list[_Line]) -> list[Child]:
    """Lists nested by level; a jump over levels goes one deeper, as people see it."""
    found: list[Child] = []
    path: list[tuple[int, Node]] = []
    for line in lines:
        while path and path[-1][0] > line.level:
            path.pop()
        if path and path[-1][0] == line.level and path[-1][1].name != line.name:
            path.pop()
        if not path or path[-1][0] < line.level:
            attrs = {"start": line.start} if line.name == "ol" and line.start != "1" else {}
            opened = Node(line.name, attrs, [])
            (path[-1][1].children[-1].children if path else found).append(opened)  # type: ignore[union-attr]
            path.append((line.level, opened))
        path[-1][1].children.append(line.item)
    return found
