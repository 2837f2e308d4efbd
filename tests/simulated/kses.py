"""What WordPress makes of the HTML of somebody whom it does not trust with all of it.

A small, honest rewriting and a fixed point, not the whole of kses: fifty samples of it were held
against WordPress 6.1 and 7.1. Where these two differ, what either takes away is taken away (time,
hidden, display), and quotes are written as 7.1 does.
"""

import re
from functools import lru_cache
from html.entities import name2codepoint

_TAGS = """a abbr address area article aside audio b bdo big blockquote br button caption cite code
    col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer
    h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object
    ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table
    tbody td textarea tfoot th thead title tr track tt u ul var video"""
_ALLOWED = frozenset(_TAGS.split())
_IN_TITLES = _ALLOWED & frozenset(
    ("a", "abbr", "b", "blockquote", "cite", "code", "del", "em", "i", "q", "s", "strike", "strong")
)
_PIECE = re.compile(r"(<!--.*?-->|<[^<>]*>)", re.DOTALL)
_TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z0-9-]+)([^>]*)>")
_ATTRIBUTE = re.compile(r"""([a-zA-Z_:][-\w:.]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_REFERENCE = re.compile(
    rf"&(?!(?:{'|'.join(sorted(name2codepoint))}|apos|#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}});)"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DROPPED = frozenset({"srcset", "sizes", "decoding", "itemprop", "itemscope", "property"})
_ADDRESSES = _DROPPED | {"data", "type"}
_BLOCK = re.compile(r" /?wp:")
_STYLES_61 = frozenset({"display", "unicode-bidi", "position"})
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "ftp", "ftps", "news", "sms", "webcal"})


@lru_cache(maxsize=1024)
def filtered(html: str, allowed: frozenset[str] = _ALLOWED) -> str:
    """HTML as it is stored for an account without `unfiltered_html`; twice is once."""
    parts = _PIECE.split(_CONTROL.sub("", html))
    return "".join(
        _tag(part, allowed) if place % 2 else _text(part) for place, part in enumerate(parts)
    )


def filtered_title(title: str) -> str:
    """A title: fewer tags stay."""
    return filtered(title, _IN_TITLES)


def _text(text: str) -> str:
    coded = _REFERENCE.sub("&amp;", text)
    return (
        coded.replace("<", "&lt;").replace(">", "&gt;") if "<" in coded or ">" in coded else coded
    )


def _tag(tag: str, allowed: frozenset[str]) -> str:
    if tag.startswith("<!--"):
        return _comment(tag)
    found = _TAG.fullmatch(tag)
    if found is None or found[2].lower() not in allowed:
        return ""
    end, name, inside = found.groups()
    if end:
        return f"</{name}>"
    closed = " /" if inside.rstrip().endswith("/") else ""
    attributes = ((one[1].lower(), one[2]) for one in _ATTRIBUTE.finditer(inside))
    gone = _ADDRESSES if name.lower() == "object" else _DROPPED
    kept = (_attribute(*one) for one in attributes if one[0] not in gone)
    return f"<{name}{''.join(kept)}{closed}>"


def _comment(comment: str) -> str:
    """Text, as all else; what a block says of itself stays as it is."""
    inside = comment[4:-3]
    if _BLOCK.match(inside):
        return comment
    while inside != (text := filtered(inside)):
        inside = text
    inside = re.sub(r"--+", "-", inside)
    return f"<!--{inside}-->" if inside else ""


def _attribute(name: str, quoted: str | None) -> str:
    if name.startswith("on") or name in ("hidden", "tabindex"):
        return ""
    if quoted is None:
        return f" {name}"
    value = quoted[1:-1] if quoted[:1] in "\"'" else quoted
    if name == "style":
        value = _style(value)
        if not value:
            return ""
    if name in ("href", "src", "cite"):
        value = _address(value)
    coded = _REFERENCE.sub("&amp;", value).replace('"', "&quot;")
    return f' {name}="{coded}"'


def _style(value: str) -> str:
    rules = [rule.strip() for rule in value.split(";") if rule.strip()]
    return ";".join(rule for rule in rules if rule.partition(":")[0].strip() not in _STYLES_61)


def _address(value: str) -> str:
    scheme, colon, rest = value.partition(":")
    if (
        colon
        and re.fullmatch(r"[a-zA-Z][a-zA-Z0-9+.-]*", scheme)
        and scheme.lower() not in _SCHEMES
    ):
        return _address(rest)
    return value
