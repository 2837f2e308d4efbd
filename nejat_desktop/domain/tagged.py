"""Tags and comments of HTML by patterns, in time that is linear in its length, for any input.

A pattern that looks for an end begins anew at each beginning, and where there is no end it looks
through all of the rest each time. What is cut off here has no end in it.
"""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_START = re.compile(r"</?[a-zA-Z]")
_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>[a-zA-Z][^\s/>]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+'|[\"'])*+>"
)
_ANY_TAG = re.compile(r"<[^>]*>")


def without_comments(html: str) -> str:
    """The rest of it; a comment without an end goes to the end, as in a browser."""
    return _COMMENT.sub("", html)


def tags(html: str) -> Iterator[re.Match[str]]:
    """Opening and closing tags in their order, with groups `close` and `name`.

    A browser takes one that has no end for none, and all that follows with it.
    """
    position = 0
    while start := _START.search(html, position):
        tag = _TAG.match(html, start.start())
        if tag is None:
            return
        yield tag
        position = tag.end()


def without_tags(html: str) -> str:
    """What is left when its `tags` are taken out."""
    position, kept = 0, []
    for tag in tags(html):
        kept.append(html[position : tag.start()])
        position = tag.end()
    return "".join((*kept, html[position:]))


def bare(html: str) -> str:
    """With a space for whatever stands in angle brackets, however little it is a tag."""
    return replaced_before(">", _ANY_TAG, " ", html)


def replaced_before(end: str, pattern: re.Pattern[str], new: str, text: str) -> str:
    """`pattern.sub(new, text)` where each match ends with `end`, or the line break after it: it is
    looked for no further than to the last of them."""
    last = text.rfind(end) + len(end) if end in text else 0
    last += text.startswith("\n", last)
    return pattern.sub(new, text[:last]) + text[last:]
