"""What readers get to see of stored words: plain, small, and enough to compare."""

import re
from functools import lru_cache

_TAG = re.compile(r"<[^>]*>")
_BLOCK = re.compile(r"<!--.*?-->", re.DOTALL)
_LOOSE = re.compile(r"&(?!#?\w+;)")
_OPENING = re.compile(r'(^|[\s(\[>])"')


@lru_cache(maxsize=2048)
def title(raw: str) -> str:
    """A title: curly quotes and coded ampersands."""
    if not any(sign in raw for sign in "\"'&"):
        return raw
    text = _LOOSE.sub("&#038;", raw.replace("&amp;", "&#038;"))
    text = _OPENING.sub(r"\1&#8220;", text).replace('"', "&#8221;")
    return text.replace("'", "&#8217;")


@lru_cache(maxsize=2048)
def content(raw: str) -> str:
    """A text: the comments of its blocks are taken out, and a classic one gets its paragraphs."""
    if "<!-- wp:" in raw:
        return re.sub(r"<!-- /?wp:.*?-->", "", raw, flags=re.DOTALL)
    if not raw.strip():
        return ""
    if raw.lstrip().startswith("<"):
        return raw.rstrip("\n") + "\n"
    parts = [part.strip() for part in re.split(r"\n\s*\n", raw) if part.strip()]
    return "".join(f"<p>{part}</p>\n" for part in parts)


@lru_cache(maxsize=2048)
def excerpt(raw: str, text: str) -> str:
    """An excerpt: the one that was written, or the first 55 words of the text."""
    if raw:
        return f"<p>{raw}</p>\n"
    words = _TAG.sub(" ", _BLOCK.sub(" ", text)).split()
    if not words:
        return ""
    more = " [&hellip;]" if len(words) > 55 else ""
    return f"<p>{' '.join(words[:55])}{more}</p>\n"
