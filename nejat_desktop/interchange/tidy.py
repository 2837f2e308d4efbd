"""Running text made tidy: white space as it shows, no empty or doubled marks, no stray breaks."""

import re

from nejat_desktop.interchange.tree import Child, Node

_MERGED = frozenset({"strong", "em", "s", "sub", "sup", "code", "kbd", "mark"})
_ALONE = frozenset({"br", "img"})
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff\ufdd0\ufdd1\ufffe\uffff\ud800-\udfff]"
)
_SPACES = re.compile("[ \t\r\n\f\u2028\u2029]+")
_PADDED = re.compile("[ \u00a0]* [ \u00a0]*|\u00a0{2,}")
_EDGES = " \u00a0"


def tidied(children: list[Child]) -> list[Child]:
    """Inline content as a block wants it: trimmed, with single spaces; `[]` if nothing shows."""
    flat = _merged(_single_spaced(children))
    return _pruned(_trimmed(flat))


def _single_spaced(children: list[Child]) -> list[Child]:
    """Runs of white space as one space, over the borders of elements too."""
    spaced, _ = _spaced(children, after_space=True)
    return spaced


def _spaced(children: list[Child], after_space: bool) -> tuple[list[Child], bool]:
    found: list[Child] = []
    for child in children:
        if isinstance(child, Node):
            if child.name in _ALONE:
                after_space = child.name == "br"
                if after_space and found and isinstance(found[-1], str):
                    found[-1] = found[-1].rstrip(" ")
                found.append(child)
            else:
                inside, after_space = _spaced(child.children, after_space)
                found.append(Node(child.name, child.attrs, inside))
            continue
        text = _PADDED.sub(" ", _SPACES.sub(" ", _CONTROL.sub("", child)))
        if after_space:
            text = text.lstrip(" ")
        if text:
            after_space = text.endswith(" ")
            found.append(text)
    return found, after_space


def _merged(children: list[Child]) -> list[Child]:
    """Neighbours of the same mark as one: word processors cut a bold sentence in pieces."""
    found: list[Child] = []
    for child in children:
        last = found[-1] if found else None
        if isinstance(child, str):
            if isinstance(last, str):
                found[-1] = last + child
            else:
                found.append(child)
        elif isinstance(last, Node) and child.name in _MERGED and last.name == child.name:
            found[-1] = Node(last.name, last.attrs, [*last.children, *child.children])
        else:
            found.append(child)
    return [Node(c.name, c.attrs, _merged(c.children)) if isinstance(c, Node) else c for c in found]


def _trimmed(children: list[Child]) -> list[Child]:
    return _trimmed_end(_trimmed_start(children))


def _trimmed_start(children: list[Child]) -> list[Child]:
    kept = list(children)
    while kept:
        first = kept[0]
        if isinstance(first, str):
            kept[0] = first.lstrip(_EDGES)
            if kept[0]:
                break
        elif first.name == "img":
            break
        elif first.name != "br":
            inside = _trimmed_start(first.children)
            if inside:
                kept[0] = Node(first.name, first.attrs, inside)
                break
        kept.pop(0)
    return kept


def _trimmed_end(children: list[Child]) -> list[Child]:
    kept = list(children)
    while kept:
        last = kept[-1]
        if isinstance(last, str):
            kept[-1] = last.rstrip(_EDGES)
            if kept[-1]:
                break
        elif last.name == "img":
            break
        elif last.name != "br":
            inside = _trimmed_end(last.children)
            if inside:
                kept[-1] = Node(last.name, last.attrs, inside)
                break
        kept.pop()
    return kept


def _pruned(children: list[Child]) -> list[Child]:
    """Without elements that hold nothing; a space in them stays as a space."""
    found: list[Child] = []
    for child in children:
        if isinstance(child, str) or child.name in _ALONE:
            found.append(child)
            continue
        inside = _pruned(child.children)
        if all(isinstance(one, str) and not one.strip(_EDGES) for one in inside):
            found += inside
        else:
            found.append(Node(child.name, child.attrs, inside))
    return found
