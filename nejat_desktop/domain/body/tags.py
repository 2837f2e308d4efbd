"""Single tags and block comments: reading and setting one attribute, the rest untouched."""

import html
import json
import re
from collections.abc import Iterator

from nejat_desktop.domain.body.delimiters import DelimiterKind, delimiters

_ATTRIBUTE = re.compile(
    r"(?P<gap>[\s/]*+)(?P<name>[^\s\"'<>/=]++)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s\"'<>]++)))?+"
)
_TAG_NAME = re.compile(r"<[a-zA-Z][^\s/>]*+")

Json = dict[str, object]


def escape(text: str) -> str:
    """Plain text as inline HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Plain text as an attribute's value, for double quotes."""
    return escape(text).replace('"', "&quot;")


def attribute(tag: str, name: str) -> str | None:
    """An attribute's value, entities decoded; None if the tag does not have it."""
    found = _find(tag, name)
    if found is None:
        return None
    return html.unescape(found["double"] or found["single"] or found["bare"] or "")


def attributes(tag: str) -> Iterator[tuple[str, str]]:
    """The attributes of an opening tag, in order: names in small letters, values decoded."""
    head = _TAG_NAME.match(tag)
    for found in _ATTRIBUTE.finditer(tag, head.end()) if head else ():
        value = found["double"] or found["single"] or found["bare"] or ""
        yield found["name"].lower(), html.unescape(value)


def with_attribute(tag: str, name: str, value: str | None) -> str:
    """The opening tag with one attribute set, or removed for None."""
    found = _find(tag, name)
    if found:
        written = f' {name}="{quoted(value)}"' if value is not None else ""
        return tag[: found.start()] + written + tag[found.end() :]
    head = _TAG_NAME.match(tag)
    if value is None or not head:
        return tag
    return f'{tag[: head.end()]} {name}="{quoted(value)}"{tag[head.end() :]}'


def _find(tag: str, name: str) -> re.Match[str] | None:
    head = _TAG_NAME.match(tag)
    if head:
        for found in _ATTRIBUTE.finditer(tag, head.end()):
            if found["name"].lower() == name:
                return found
    return None


def block_comment(name: str, attributes: Json) -> str:
    """The opening comment of a core block, as WordPress writes it."""
    written = f" {block_json(attributes)}" if attributes else ""
    return f"<!-- wp:{name}{written} -->"


def block_json(attributes: Json) -> str:
    """Attributes as JSON that cannot end the comment which they stand in."""
    text = json.dumps(attributes, ensure_ascii=False, separators=(",", ":"))
    for character, written in _JSON_ESCAPES:
        text = text.replace(character, written)
    return text


_JSON_ESCAPES = (
    ("\\\\", "\\u005c"),
    ("--", "\\u002d\\u002d"),
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("&", "\\u0026"),
    ('\\"', "\\u0022"),
)
"""In the order in which WordPress applies them."""


def with_block_attribute(slice_: str, name: str, value: str | None) -> str:
    """A row's opening slice with one attribute set in its block comment, if it has one."""
    first = next(delimiters(slice_), None)
    if first is None or first.kind is not DelimiterKind.OPEN or not first.is_sound:
        return slice_
    attributes: Json = json.loads(first.attributes) if first.attributes else {}
    if attributes.get(name) == value:
        return slice_
    attributes.pop(name, None)
    if value is not None:
        attributes[name] = value
    written_name = slice_[first.start :].split("wp:", 1)[1].split(None, 1)[0]
    return slice_[: first.start] + block_comment(written_name, attributes) + slice_[first.end :]
