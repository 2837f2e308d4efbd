"""Plain text as WordPress keeps it, there and back: titles, excerpts, and words in markup.

What is written here holds no shortcode and is a fixed point of WordPress's filter for accounts
that may not write raw HTML (measured on 6.1 and 7.1): it stays as it is, whoever sends it.
"""

import html
import re

from markupsafe import Markup

from nejat_desktop.domain.text import whole

_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)"
    r"(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SPACE = re.compile(r"[ \t\r\n]+")
_WRITTEN = (("&#39;", "'"), ("&#34;", '"'), ("[", "&#091;"), ("\N{NO-BREAK SPACE}", "&nbsp;"))
"""How the filter and the web editor write these."""
_VALUE = str.maketrans({"'": "’", "[": "(", "]": ")", '"': "&quot;"})
_ADDRESS = str.maketrans({"'": "%27", "[": "%5B", "]": "%5D", '"': "%22", " ": "%20"})


def raw(text: str) -> str:
    """Plain text as a title or excerpt of WordPress."""
    return html.escape(text, quote=False)


def plain(text: str) -> str:
    """What a title or excerpt of WordPress says: without marks of emphasis, entities resolved.

    Filtered accounts have `&amp;` where others have `&`: both are read.
    """
    return html.unescape(_INLINE.sub("", _BREAK.sub(" ", text)))


def shown(text: str | Markup) -> str:
    """Plain text or safe markup as running text on one line.

    Names in the other direction stand in `span`: the filter takes `bdi` away.
    """
    line = _line(text if isinstance(text, Markup) else html.escape(text, quote=False))
    line = line.replace("<bdi", "<span").replace("</bdi>", "</span>")
    for letter, written in _WRITTEN:
        line = line.replace(letter, written)
    return line


def value(text: str) -> str:
    """Plain text as the value of an attribute in double quotes.

    The versions of WordPress disagree on how `'` and `[` are to be written there: a typographic
    apostrophe and round brackets stay in all of them.
    """
    return html.escape(_line(text), quote=False).translate(_VALUE)


def address(url: str) -> str:
    """An address as the value of an attribute in double quotes; empty if it is none of the web."""
    line = _line(url).strip()
    if not re.match(r"https?://", line, re.IGNORECASE):
        return ""
    return html.escape(line.translate(_ADDRESS), quote=False)


def _line(text: str) -> str:
    return _SPACE.sub(" ", _CONTROL.sub("", whole(str(text))))
