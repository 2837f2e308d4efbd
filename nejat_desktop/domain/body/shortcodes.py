"""Shortcodes of WordPress in a text: which they are, and the text without them."""

import re

SHORTCODE = r"\[(?P<close>/)?(?P<name>[a-z][a-z0-9_-]*+)(?=[\s\]/])(?P<rest>[^\[\]<>]*+)\]"
"""A pattern for what may be one; `is_shortcode` says whether it is."""
ESCAPED = (
    r"\[(?P<literal>\[(?P<escaped>[a-z][a-z0-9_-]*+)(?=[\s\]/])[^\[\]<>]*+\]"
    r"(?:[^\[\]<>]*+\[/(?P=escaped)\])?)\]"
)
"""A pattern for a shortcode in double brackets, which WordPress shows in single ones."""
_KNOWN = frozenset({"audio", "caption", "embed", "gallery", "playlist", "video", "wp_caption"})
_CODE = re.compile(SHORTCODE)
_ATTRIBUTE = re.compile(r"\s[\w-]++(?:=|\s*+=\s*+[\"'“”″])")
_EITHER = re.compile(f"{ESCAPED}|{SHORTCODE}")


def is_shortcode(found: re.Match[str]) -> bool:
    """Whether brackets hold a shortcode: one of WordPress's own, an end, or one with attributes.

    Others (`[sic]`, `[n = 3]`) are the author's words.
    """
    is_known = bool(found["close"]) or found["name"] in _KNOWN
    return is_known or _ATTRIBUTE.search(found["rest"]) is not None


def literal_of(found: re.Match[str]) -> str:
    """What readers see of double brackets that `ESCAPED` found: `[[gallery]]` is `[gallery]`."""
    literal = found["literal"]
    code = _CODE.match(literal)
    return literal if code and (is_shortcode(code) or "[/" in literal) else found[0]


def without_shortcodes(text: str) -> str:
    """The text with a space for each shortcode; what stands between two of them stays."""
    if "[" not in text:
        return text
    return _EITHER.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    if found["literal"]:
        return literal_of(found)
    return " " if is_shortcode(found) else found[0]
