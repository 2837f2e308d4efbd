"""Shortcodes of WordPress in a text: which they are, and the text without them."""

import re

SHORTCODE = r"\[(?P<close>/)?(?P<name>[a-z][a-z0-9_-]*+)(?=[\s\]/])(?P<rest>[^\[\]<>]*+)\]"
"""A pattern for what may be one; `is_shortcode` says whether it is."""
_KNOWN = frozenset({"audio", "caption", "embed", "gallery", "playlist", "video", "wp_caption"})
_CODE = re.compile(SHORTCODE)


def is_shortcode(found: re.Match[str]) -> bool:
    """Whether brackets hold a shortcode: one of WordPress's own, an end, or one with attributes.

    Others (`[sic]`) are the author's words.
    """
    return bool(found["close"]) or found["name"] in _KNOWN or "=" in found["rest"]


def without_shortcodes(text: str) -> str:
    """The text with a space for each shortcode; what stands between two of them stays."""
    if "[" not in text:
        return text
    return _CODE.sub(lambda found: " " if is_shortcode(found) else found[0], text)
