"""The marker: a comment in a post's text that says whose it is, and the slug of a reserved post.

Both survive in what every role writes, letter for letter (measured on WordPress 6.1 to 7.1): a
marker has nothing in it that filters take for markup.
"""

import re

from nejat_desktop.domain.uid import Uid

_MARKER = re.compile(r"<!-- nejat:uid=([0-9a-f]{32}) -->")
_STUB = re.compile(r"nejat-[0-9a-f]{32}(-\d+)?(__trashed(-\d+)?)?")


def marker(article: Uid) -> str:
    """The comment that a post of an article carries."""
    return f"<!-- nejat:uid={article} -->"


def marked(content: str) -> Uid | None:
    """The article whose marker stands in a text first."""
    found = _MARKER.search(content)
    return Uid(found[1]) if found else None


def unmarked(content: str) -> str:
    """A text without its markers and what is blank around it."""
    return _MARKER.sub("", content).strip()


def stub_slug(article: Uid) -> str:
    """The slug under which an article is reserved."""
    return f"nejat-{article}"


def stub_slugs(article: Uid) -> tuple[str, ...]:
    """The slugs that the site may have made of it: it was taken, or went to the bin."""
    plain = stub_slug(article)
    alive = (plain, *(f"{plain}-{number}" for number in (2, 3)))
    return (*alive, *(f"{slug}__trashed" for slug in alive))


def is_stub_slug(slug: str) -> bool:
    """Whether a slug is one that an article was reserved under."""
    return _STUB.fullmatch(slug) is not None
