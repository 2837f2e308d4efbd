"""What our own exports say beside all that WordPress has room for: so they come in as they were.

It stands in fields of a post or attachment that begin with an underscore, which WordPress keeps and
shows nowhere. What somebody changed in WordPress since wins over it.
"""

import json
import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from nejat_desktop.domain.article import Content, Live, Status, Translation
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.records import from_record, to_record, whole_record
from nejat_desktop.domain.text import is_slug
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.interchange.wxr import Item

ARTICLE, PHOTO, FILE = "_nejat_article", "_nejat_photo", "_nejat_file"
_UID = re.compile(r"[0-9a-f]{32}")
_SERIES = re.compile(r"series-([0-9a-f]{32})")
_WIRED = re.compile(
    r"https?://[^\s\"'<>()\\#]+#(nejat:(?:photo|file|story)/[0-9a-f]{32})(?![0-9a-f])"
)
_MOST_PARTS = 100_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ours:
    """An article of a newsroom. `exact` has texts that the format would alter, by name: how they
    read in the file, and how they are."""

    story: Uid
    article: Uid
    kind: Kind
    source_edition: str
    created: datetime
    status: Status
    live: Live
    sent_as: str
    """The status of the post when it was written."""
    slug: str = ""
    date: datetime | None = None
    pictures: tuple[Uid, ...] = ()
    part: int = 0
    credits: Credits = field(default_factory=Credits)
    work: Work = field(default_factory=Work)
    row_ids: tuple[str, ...] = ()
    translation: Translation | None = None
    exact: dict[str, tuple[str, str]] = field(default_factory=dict)
    draft: Content | None = None
    """The text that is being worked on over the release, which the post is."""


@dataclass(frozen=True, slots=True)
class OurPhoto:
    """A photo of a newsroom, with its words in the edition of the file."""

    uid: Uid
    words: Description = field(default_factory=Description)


@dataclass(frozen=True, slots=True)
class OurFile:
    """A PDF, sound or video of a newsroom."""

    uid: Uid


def said(value: Ours | OurPhoto | OurFile) -> str:
    """A value as a field keeps it: JSON in plain letters, which outlasts every database."""
    return json.dumps(to_record(value), separators=(",", ":"))


def ours_of(item: Item) -> Ours | None:
    """What one of our exports said of this post; None for everybody else's."""
    found = _read(Ours, item.field(ARTICLE))
    if found is None:
        return None
    uids = (found.story, found.article, *found.pictures, found.work.file, found.work.cover)
    is_sound = all(uid is None or _UID.fullmatch(uid) for uid in uids)
    is_sound = is_sound and 0 <= found.part < _MOST_PARTS
    return found if is_sound and (is_slug(found.slug) or not found.slug) else None


def photo_of(item: Item) -> OurPhoto | None:
    """What one of our exports said of this picture."""
    found = _read(OurPhoto, item.field(PHOTO))
    return found if found and _UID.fullmatch(found.uid) else None


def file_of(item: Item) -> OurFile | None:
    """What one of our exports said of this file."""
    found = _read(OurFile, item.field(FILE))
    return found if found and _UID.fullmatch(found.uid) else None


def _read(kind: type[T], text: str) -> T | None:
    if not text:
        return None
    try:
        return from_record(kind, whole_record(json.loads(text)))
    except (ValueError, RecursionError, DamagedError):
        return None


def unwired(body: str) -> str:
    """A body as it was before its pictures, files and stories got addresses of a site."""
    return _WIRED.sub(r"\1", body)


def series_slug(uid: Uid) -> str:
    """How a series is called in exports: by its uid, the same in every edition."""
    return f"series-{uid}"


def series_uid(slug: str) -> Uid | None:
    """The uid of a series in one of our exports."""
    found = _SERIES.fullmatch(slug)
    return Uid(found[1]) if found else None


def as_it_was(content: Content, ours: Ours) -> Content:
    """What came, with what the format has no room for; what was changed since stays changed."""
    body = unwired(content.body)
    texts = {"headline": content.headline, "excerpt": content.excerpt, "body": body}
    for name, (read, exact) in ours.exact.items():
        if texts.get(name) == read:
            texts[name] = exact
    return replace(
        content,
        headline=texts["headline"],
        excerpt=texts["excerpt"],
        body=texts["body"],
        slug=ours.slug or content.slug,
        credits=ours.credits,
        work=ours.work,
        date=ours.date,
    )
