"""What WordPress takes out of a text of an account that it does not trust with raw HTML. Pure.

As measured on WordPress 6.1 to 7.1: what any of them takes out is named, since a site does not say
which one it is. Only what changes how a page looks or works is named; quoting is not.
"""

import re
from collections.abc import Iterator

from nejat_desktop.domain.body.tags import attributes
from nejat_desktop.domain.tagged import tags, without_comments

_TAGS = """a abbr acronym address area article aside audio b bdo big blockquote br button caption
    cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer
    h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object
    ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table
    tbody td textarea tfoot th thead title tr track tt u ul var video"""
_KEPT = frozenset(_TAGS.split())
_LOST = frozenset({"srcset", "sizes", "decoding", "hidden", "tabindex", "property"})
_OF_OBJECTS = frozenset({"data", "type"})
_STYLES = re.compile(
    r"--|(?:background|border|margin|padding|font|text-(?:align|decoration|indent|transform))(?:-|$)"
    r"|(?:color|direction|float|clear|width|height|(?:min|max)-(?:width|height)|line-height"
    r"|letter-spacing|list-style-type|vertical-align|overflow|cursor)$"
)
_ADDRESSES = """http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms
    svn tel fax xmpp webcal urn nejat"""
_SCHEMES = frozenset(_ADDRESSES.split())
"""Those that stay, and our own names of pictures and stories, which become addresses there."""
_LINKS = frozenset({"href", "src", "cite", "poster", "action", "longdesc", "data"})
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*+)\s*:")


def taken_out(html: str) -> tuple[str, ...]:
    """The names of what goes, each once, as it comes first: tags, attributes, styles, schemes.

    `iframe`, `srcset`, `style: position`, `javascript:`. What stood between tags stays as text.
    """
    return tuple(dict.fromkeys(_taken(html)))


def _taken(html: str) -> Iterator[str]:
    for tag in tags(without_comments(html)):
        if tag["close"]:
            continue
        name = tag["name"].lower()
        if name not in _KEPT:
            yield name
            continue
        for attribute, value in attributes(tag[0]):
            yield from _of_attribute(name, attribute, value)


def _of_attribute(tag: str, name: str, value: str) -> Iterator[str]:
    if name == "style":
        for rule in value.split(";"):
            style = rule.partition(":")[0].strip().lower()
            if style and not _STYLES.match(style):
                yield f"style: {style}"
    elif _is_lost(tag, name):
        yield name
    elif name in _LINKS:
        scheme = _SCHEME.match(value)
        if scheme and scheme[1].lower() not in _SCHEMES:
            yield f"{scheme[1].lower()}:"


def _is_lost(tag: str, name: str) -> bool:
    of_object = tag == "object" and name in _OF_OBJECTS
    return of_object or name in _LOST or name.startswith(("on", "item"))
