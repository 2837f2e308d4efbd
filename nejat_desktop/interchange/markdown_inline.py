"""The inline text of a row as Markdown; what Markdown cannot say stays as HTML."""

import html
import re
from collections.abc import Callable, Sequence

from nejat_desktop.domain.body import LINE_BREAK, Spacing, Token, TokenKind, tokens
from nejat_desktop.domain.body.tags import attribute, with_attribute

Link = Callable[[str], str]
"""Gives the address to write for an address of the text."""

_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "s": "~~", "del": "~~"}
_SPECIAL = re.compile(r"[\\`*_\[\]]|~~|<")
_AT_START = re.compile(r"(?P<number>\d{0,9})(?P<sign>[#+\->:.)])")
_PLAIN_PICTURE = re.compile(r"<img(?:\s+(?:src|alt|title)=\"[^\"]*\")*\s*/?>", re.IGNORECASE)


def markdown(inner: str, spacing: Spacing, link: Link) -> str:
    """Inline HTML as Markdown on one line."""
    written, _ = _run(tokens(inner, spacing), 0, "", link)
    line = written.strip(" \t\r\n")
    found = _AT_START.match(line)
    if found is None:
        return line
    number, rest = found["number"], line[found.end() :]
    return f"{number}&#58;{rest}" if found["sign"] == ":" else f"{number}\\{found['sign']}{rest}"


def _run(found: Sequence[Token], at: int, until: str, link: Link) -> tuple[str, int]:
    """Tokens up to the closing tag of `until`; also where it stands, or the end."""
    out: list[str] = []
    while at < len(found):
        token = found[at]
        at += 1
        if token.kind is TokenKind.CLOSE and token.name == until:
            return "".join(out), at
        if token.kind is TokenKind.OPEN and _closes(found, at, token.name):
            inner, at = _element(found, at, token, link)
            out.append(inner)
        else:
            out.append(_single(token, link))
    return "".join(out), at


def _closes(found: Sequence[Token], at: int, name: str) -> bool:
    return any(one.kind is TokenKind.CLOSE and one.name == name for one in found[at:])


def _element(found: Sequence[Token], at: int, opening: Token, link: Link) -> tuple[str, int]:
    if opening.name == "code":
        return _code(found, at, opening, link)
    inner, end = _run(found, at, opening.name, link)
    mark = _MARKS.get(opening.name)
    bare = opening.raw.lower() == f"<{opening.name}>"
    if mark and bare and inner and inner == inner.strip() and mark[0] not in inner:
        return f"{mark}{inner}{mark}", end
    address = attribute(opening.raw, "href") if opening.name == "a" else None
    if address and inner.strip() and opening.raw.count("=") == 1:
        return f"[{inner}]({_address(link(address))})", end
    return f"{_relinked(opening, link)}{inner}</{opening.name}>", end


def _code(found: Sequence[Token], at: int, opening: Token, link: Link) -> tuple[str, int]:
    end = next(
        index
        for index in range(at, len(found))
        if found[index].kind is TokenKind.CLOSE and found[index].name == "code"
    )
    inside = found[at:end]
    text = "".join(html.unescape(token.raw) for token in inside)
    plain = all(t.kind in (TokenKind.TEXT, TokenKind.ENTITY, TokenKind.SPACE) for t in inside)
    if plain and text.strip() == text and text and "`" not in text and "\n" not in text:
        return f"`{text}`", end + 1
    inner, after = _run(found, at, "code", link)
    return f"{opening.raw}{inner}</code>", after


def _single(token: Token, link: Link) -> str:
    match token.kind:
        case TokenKind.TEXT:
            return escaped(token.raw)
        case TokenKind.SPACE:
            return "<br>" if LINE_BREAK in token.shown else " "
        case TokenKind.SHORTCODE:
            return escaped(token.raw)
        case TokenKind.VOID:
            return _void(token, link)
        case TokenKind.ENTITY | TokenKind.OPEN | TokenKind.CLOSE | TokenKind.COMMENT:
            return token.raw


def _void(token: Token, link: Link) -> str:
    if token.name == "br":
        return "<br>"
    if token.name != "img":
        return token.raw
    return picture(token.raw, "", link)


def picture(tag: str, caption: str, link: Link) -> str:
    """An `<img>` as Markdown, or as HTML if it says more than Markdown can."""
    source = attribute(tag, "src") or ""
    if not source or not (caption or _PLAIN_PICTURE.fullmatch(tag)):
        return _relinked(Token(TokenKind.VOID, tag, "", "img"), link)
    alt = escaped(" ".join((attribute(tag, "alt") or "").split()))
    said = " ".join((caption or attribute(tag, "title") or "").split()).replace('"', "”")
    title = f' "{said}"' if said else ""
    return f"![{alt}]({_address(link(source))}{title})"


def _relinked(token: Token, link: Link) -> str:
    raw = token.raw
    for name in ("href", "src"):
        value = attribute(raw, name)
        if value:
            changed = link(value)
            raw = raw if changed == value else with_attribute(raw, name, changed)
    return raw


def _address(address: str) -> str:
    risky = any(one in address for one in " ()<>\n")
    return f"<{address.replace('<', '%3C').replace('>', '%3E')}>" if risky else address


def escaped(text: str) -> str:
    """Plain text in which no sign means anything to Markdown."""
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), text)


_ENTITIES = {"<": "&lt;", "~~": "&#126;&#126;"}
"""Signs that a backslash does not bring to rest."""
