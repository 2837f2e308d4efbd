"""What may stay of foreign HTML: one list to read it by, a strict one to keep it by."""

import nh3

from nejat_desktop.interchange.tree import names, without_depths

_INLINE = names("a strong em s sub sup code kbd mark q cite bdi bdo span br img")
_BLOCKS = names(
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tfoot tr td th caption "
    "figure figcaption div"
)
_READ_ONLY = names(
    "b i u strike del ins font center small big tt samp var dfn abbr address article aside "
    "details dd dl dt footer header hgroup main nav section summary wbr col colgroup form fieldset "
    "legend dialog search menu dir listing"
)
_GONE = names(
    "script style title xml noscript template svg math iframe object embed applet audio video "
    "canvas map select option textarea button head noembed noframes plaintext xmp"
)
_STRICT_TAGS = _INLINE | _BLOCKS
_STRICT = {
    "*": {"dir", "lang"},
    "a": {"href"},
    "img": {"src", "alt"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
}
_WIDE = {
    "*": {"dir", "lang", "style", "class"},
    "a": {"href"},
    "img": {"src", "alt", "title", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "li": {"data-aria-level"},
}
LINKS = {"http", "https", "mailto", "tel"}
OURS = "nejat"
_LOCAL = {"file", "data", "blob", "cid"}


def readable(html: str) -> str:
    """Well-formed HTML with styles and classes still there, without scripts and comments.

    Text stays; elements that only run, draw or ask are taken out whole.
    """
    mended = html.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    return nh3.clean(
        without_depths(mended),
        tags=set(_STRICT_TAGS | _READ_ONLY),
        clean_content_tags=set(_GONE),
        attributes={tag: set(names) for tag, names in _WIDE.items()},
        url_schemes=LINKS | _LOCAL,
        link_rel=None,
    )


def strict(html: str) -> str:
    """Only what an article may hold. The last step: what comes out is not changed again."""
    return nh3.clean(
        html,
        tags=set(_STRICT_TAGS),
        attributes={tag: set(names) for tag, names in _STRICT.items()},
        url_schemes=LINKS | {OURS},
        link_rel=None,
    )
