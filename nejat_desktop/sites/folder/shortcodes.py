"""Shortcodes of archives on a page: no plugin is there to work them out, so they leave a link."""

import re
from collections.abc import Iterator

from nejat_desktop.domain.body.shortcodes import ESCAPED, SHORTCODE, is_shortcode, literal_of
from nejat_desktop.sites.folder.markup import Node

_EMBED = r"\[embed\b[^\[\]]*+\]\s*+(?P<embedded>https?://[^\s\[\]<>\"]++)\s*+\[/embed\]"
_CODE = re.compile(f"{ESCAPED}|{_EMBED}|{SHORTCODE}")
_SOURCE = re.compile(
    r"\b(?:src|url|mp3|m4a|ogg|wav|mp4|m4v|webm|ogv)\s*=\s*[\"“”″']?(https?://[^\s\"“”″']+)"
)
_PLAYED = frozenset({"audio", "video"})


def shown(text: str) -> "Iterator[Node | str]":
    """A text without its shortcodes: of films and sounds stays a link, of others what they frame.

    Readers of a static page would see the codes themselves; the source keeps them to the letter.
    """
    at = 0
    for found in _CODE.finditer(text) if "[" in text else ():
        escaped = found["literal"] is not None
        if not escaped and found["embedded"] is None and not is_shortcode(found):
            continue
        yield text[at : found.start()]
        yield from [literal_of(found)] if escaped else _link(found)
        at = found.end()
    yield text[at:]


def _link(found: re.Match[str]) -> "Iterator[Node | str]":
    address = found["embedded"]
    if address is None and found["name"] in _PLAYED:
        source = _SOURCE.search(found["rest"])
        address = source[1] if source else None
    if address is not None:
        yield link_to(address)


def link_to(address: str) -> Node:
    """An address as a plain link: nothing is loaded from elsewhere."""
    return Node("a", {"href": address, "rel": "noopener", "dir": "ltr"}, [address])
