"""Heads: releases without their bodies, light enough to hold those of a whole archive."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime

from nejat_desktop.domain.article import Content, Release, ReleasedFile, ReleasedPicture
from nejat_desktop.domain.body.opening import opening
from nejat_desktop.domain.body.references import linked_stories
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work

_SHORT = 60
"""Characters that name a story without a headline, at most."""
UNSEEN = ("uid", "number", "article", "approved")
UNSEEN_CONTENT = ("row_ids", "date", "comments_open")


@dataclass(frozen=True, slots=True)
class Head:
    """What plans, lists and neighbours read of a release. Its own page reads the release."""

    release: Uid
    number: int
    article: Uid
    story: Uid
    edition: str
    kind: Kind
    date: datetime
    changed: datetime
    """When what readers see was last changed."""
    digest: str
    """The digest of everything of the release that readers can see, its body too."""
    slug: str = ""
    headline: str = ""
    """The headline; without one the opening words of the body, else the slug."""
    excerpt: str = ""
    """The excerpt, or else the opening words of the body."""
    sections: tuple[Uid, ...] = ()
    tags: tuple[str, ...] = ()
    author: str = ""
    work: Work = field(default_factory=Work)
    lead: ReleasedPicture | None = None
    """The picture that stands for it in lists."""
    originals: tuple[tuple[str, int], ...] = ()
    """The sha256 and the width of every picture of the release, the lead picture first."""
    gallery: tuple[Uid, ...] = ()
    files: tuple[ReleasedFile, ...] = ()
    links: tuple[Uid, ...] = ()
    """The stories that the body links to."""
    series: Uid | None = None
    series_title: str = ""
    part: int = 0
    source_edition: str = ""
    reader_comments: int | None = None

    def file(self, uid: Uid | None) -> ReleasedFile | None:
        """The approved file with this uid, if the release holds it."""
        return next((f for f in self.files if f.file == uid), None)


def head_of(release: Release) -> Head:
    """The head of a release."""
    content = release.content
    return Head(
        release=release.uid,
        number=release.number,
        article=release.article,
        story=release.story,
        edition=release.edition,
        kind=release.kind,
        date=release.date,
        changed=release.changed,
        digest=digest(release),
        slug=content.slug,
        headline=_named(content),
        excerpt=content.excerpt or opening(content.body),
        sections=content.sections,
        tags=content.tags,
        author=content.credits.author,
        work=content.work,
        lead=release.lead_picture,
        originals=tuple(dict.fromkeys((p.sha256, p.width) for p in release.pictures)),
        gallery=release.gallery,
        files=release.files,
        links=tuple(Uid(uid) for uid in linked_stories(content.body)),
        series=release.series,
        series_title=release.series_title,
        part=release.part,
        source_edition=release.source_edition,
        reader_comments=release.reader_comments,
    )


def _named(content: Content) -> str:
    """What a story is called: archives have posts without a title, and links need words."""
    return content.headline.strip() or opening(content.body, _SHORT) or content.slug


def digest(release: Release) -> str:
    """sha256 of everything of the release that readers can see, as hex."""
    seen = to_record(release)
    for key in UNSEEN:
        del seen[key]
    for key in UNSEEN_CONTENT:
        del seen["content"][key]
    seen["changed"] = to_record(release.changed)
    text = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
