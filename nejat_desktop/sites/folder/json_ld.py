"""Structured data as it stands in a page: JSON-LD that no text of an article can break out of."""

import json
from collections.abc import Mapping, Sequence

from markupsafe import Markup

Thing = dict[str, object]
"""One thing of schema.org: `@type` and its properties. What is empty is left out when written."""

CONTEXT = "https://schema.org"
_ESCAPED = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029\x7f"}
_UNSAFE = str.maketrans(_ESCAPED)


def script(things: Sequence[Thing]) -> Markup:
    """The `script` element with these things; nothing for none."""
    kept = [_kept(thing) for thing in things]
    if not kept:
        return Markup()
    body: Thing = {"@graph": kept} if len(kept) > 1 else dict(kept[0])
    safe = Markup(safe_json({"@context": CONTEXT, **body}))  # noqa: S704 - escaped by safe_json
    return Markup('<script type="application/ld+json">{}</script>').format(safe)


def safe_json(value: object) -> str:
    """A value as JSON that may stand in a script: nothing in it can end the element or a line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_UNSAFE)


def _kept(thing: Mapping[str, object]) -> Thing:
    """A thing without its empty properties."""
    found = {key: _value(value) for key, value in thing.items()}
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}


def _value(value: object) -> object:
    match value:
        case Mapping():
            return _kept(value)
        case list() | tuple():
            return [_value(item) for item in value]
    return value
