"""What each kind of story is made of, and which kinds a story can still become."""

from collections.abc import Iterable
from dataclasses import fields

from nejat_desktop.domain.article import Article, Live, Story
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import (
    ISSUE_KINDS,
    PICTURE_KINDS,
    PUBLICATION_KINDS,
    Kind,
)
from nejat_desktop.domain.work import Work

_ISSUE = frozenset({"number", "issued", "period", "contents", "file", "cover"})
FACTS: dict[Kind, frozenset[str]] = {
    Kind.ARTICLE: frozenset(),
    Kind.CARTOON: frozenset(),
    Kind.NEWSPIC: frozenset(),
    Kind.GALLERY: frozenset(),
    Kind.VIDEO: frozenset({"address", "file", "seconds", "cover"}),
    Kind.BOOK: frozenset({"by", "publisher", "year", "file", "cover"}),
    Kind.NEWSLETTER: _ISSUE,
    Kind.BRIEF: _ISSUE,
    Kind.PAGE: frozenset(),
}
"""The fields of `Work` that a kind shows."""
UNSIGNED_KINDS = PUBLICATION_KINDS | PICTURE_KINDS
"""Kinds that are not credited to whoever makes them here: a cover or a picture names its maker."""
SHARED = ("number", "issued", "file", "cover", "address", "seconds", "year")
"""The facts that a translation takes over from its source; the others are words."""
VIDEO_FILES = frozenset({FileType.MP4, FileType.WEBM})
PDF_FILES = frozenset({FileType.PDF})


def files_of(kind: Kind) -> frozenset[FileType]:
    """The types of file that can be a kind's own one."""
    if kind is Kind.VIDEO:
        return VIDEO_FILES
    return PDF_FILES if kind in PUBLICATION_KINDS else frozenset()


def facts_given(work: Work) -> frozenset[str]:
    """The names of the facts that are not empty."""
    return frozenset(f.name for f in fields(work) if getattr(work, f.name) not in ("", None, 0, ()))


def taken_over(work: Work) -> Work:
    """The facts with which a translation begins: what is the same in every language."""
    return Work(**{name: getattr(work, name) for name in SHARED})


def facts_seen(work: Work) -> dict[str, str]:
    """The facts that a translation takes over, as they are compared later."""
    return {name: str(getattr(work, name) or "") for name in SHARED}


def facts_changed(work: Work, seen: dict[str, str]) -> tuple[str, ...]:
    """The names of the facts that the source says otherwise now than when they were seen."""
    now = facts_seen(work)
    return tuple(name for name in SHARED if name in seen and seen[name] != now[name])


def kinds_open_to(story: Story, articles: Iterable[Article]) -> tuple[Kind, ...]:
    """The kinds that a story can be, its own first; only that when nothing else would do.

    A story that was ever approved stays what it is: its address and its place are known. A kind
    that has no room for what is there already (facts, a number of pictures) is not offered.
    """
    known = tuple(articles)
    if any(a.live is not Live.NEVER or a.release is not None for a in known):
        return (story.kind,)
    given = frozenset[str]().union(*(facts_given(a.content.work) for a in known))
    fitting = (k for k in Kind if k is not story.kind and _fits(k, story, given))
    return (story.kind, *fitting)


def _fits(kind: Kind, story: Story, given: frozenset[str]) -> bool:
    leaves_gallery = story.kind is Kind.GALLERY and kind is not Kind.GALLERY
    if leaves_gallery and len(story.pictures) > 1:
        return False
    kept = FACTS[kind]
    if not given <= kept:
        return False
    # a file is of one type: a PDF is no video
    return "file" not in given or files_of(kind) == files_of(story.kind)


def is_numbered(kind: Kind) -> bool:
    """Whether stories of the kind are issues with numbers."""
    return kind in ISSUE_KINDS
