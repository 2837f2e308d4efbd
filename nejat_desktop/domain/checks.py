"""What is looked at before an approval: a table of checks, each leading to the place to mend."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from nejat_desktop.domain.article import Article, RowState, Story
from nejat_desktop.domain.body import Body, files_in, photos_in, stories_in, text_of
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.text import is_slug
from nejat_desktop.domain.uid import Uid

HEADLINE_LIMIT = 70


class CheckId(StrEnum):
    """One thing that is looked at."""

    HEADLINE = "headline_missing"
    HEADLINE_LONG = "headline_long"
    TEXT = "text_missing"
    SLUG = "slug_invalid"
    SLUG_TAKEN = "slug_taken"
    SECTION = "section_missing"
    LEAD = "lead_missing"
    PICTURE_LOST = "picture_lost"
    ALT = "alt_missing"
    CAPTION = "caption_missing"
    CREDIT = "credit_missing"
    UNTRANSLATED = "untranslated"
    NOT_DONE = "not_done"
    SOURCE_CHANGED = "source_changed"
    SOURCE_ADDRESS = "source_address"
    AUTHOR = "author_missing"
    LINK = "link_lost"
    FILE_LOST = "file_lost"


class Place(StrEnum):
    """Where a finding is mended."""

    HEADLINE = "headline"
    TEXT = "text"
    PUBLISHING = "publishing"
    PICTURES = "pictures"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `target` is a row id, a photo uid or a field name; `count` a number."""

    check: CheckId
    blocking: bool
    place: Place
    target: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the checks read, gathered beforehand."""

    story: Story
    article: Article
    body: Body
    photos: Mapping[str, Photo]
    """The photos that the article names, by uid; one that is lost is absent."""
    rows: Mapping[str, RowState]
    """States of a translation's rows; empty for a source."""
    known_stories: frozenset[str]
    """Those of the stories it links to that exist."""
    slug_taken: bool = False
    files: Mapping[str, MediaFile] = field(default_factory=dict)
    """The PDFs, sounds and videos that the article names, by uid; one that is lost is absent."""

    @property
    def pictures(self) -> tuple[str, ...]:
        """The lead picture (of a gallery all) and those that the body names, each once."""
        own = self.story.pictures if self.story.kind is Kind.GALLERY else (self.lead,)
        return tuple(dict.fromkeys((*filter(None, own), *photos_in(self.body))))

    @property
    def lead(self) -> Uid | None:
        """This edition's own cover, else the story's lead picture."""
        return self.article.content.work.cover or self.story.lead

    @property
    def named_files(self) -> tuple[str, ...]:
        """The file of the work and those that the body names, each once."""
        own = self.article.content.work.file
        return tuple(dict.fromkeys((*((own,) if own else ()), *files_in(self.body))))

    def words(self, photo: Photo) -> Description:
        """A photo's words in the article's edition."""
        return photo.description(self.article.edition)


Check = Callable[[Facts], Iterator[Finding]]


def findings(facts: Facts) -> tuple[Finding, ...]:
    """All findings, what stops an approval first."""
    found = [finding for check in CHECKS for finding in check(facts)]
    return tuple(sorted(found, key=lambda finding: not finding.blocking))


def _headline(facts: Facts) -> Iterator[Finding]:
    headline = facts.article.content.headline.strip()
    if not headline:
        yield Finding(CheckId.HEADLINE, True, Place.HEADLINE)
    if len(headline) > HEADLINE_LIMIT:
        yield Finding(CheckId.HEADLINE_LONG, False, Place.HEADLINE, count=len(headline))


def _text(facts: Facts) -> Iterator[Finding]:
    if facts.story.kind not in PICTURE_KINDS and not text_of(facts.body).strip():
        yield Finding(CheckId.TEXT, True, Place.TEXT)


def _slug(facts: Facts) -> Iterator[Finding]:
    if not is_slug(facts.article.content.slug):
        yield Finding(CheckId.SLUG, True, Place.PUBLISHING, "slug")
    elif facts.slug_taken:
        yield Finding(CheckId.SLUG_TAKEN, True, Place.PUBLISHING, "slug")


def _section(facts: Facts) -> Iterator[Finding]:
    if facts.story.kind is Kind.ARTICLE and not facts.article.content.sections:
        yield Finding(CheckId.SECTION, True, Place.PUBLISHING, "sections")


def _lead(facts: Facts) -> Iterator[Finding]:
    if facts.lead or facts.story.kind is Kind.PAGE:
        return
    yield Finding(CheckId.LEAD, facts.story.kind in PICTURE_KINDS, Place.PICTURES)


def _picture_words(facts: Facts) -> Iterator[Finding]:
    for uid in facts.pictures:
        photo = facts.photos.get(uid)
        if photo is None:
            yield Finding(CheckId.PICTURE_LOST, True, Place.PICTURES, uid)
            continue
        words = facts.words(photo)
        if not words.alt.strip():
            yield Finding(CheckId.ALT, True, Place.PICTURES, uid)
        if not words.caption.strip() and uid == facts.lead:
            yield Finding(CheckId.CAPTION, False, Place.PICTURES, uid)
        if not words.credit.strip():
            yield Finding(CheckId.CREDIT, False, Place.PICTURES, uid)


def _translation(facts: Facts) -> Iterator[Finding]:
    empty = [row for row, state in facts.rows.items() if state is RowState.EMPTY]
    if empty:
        yield Finding(CheckId.UNTRANSLATED, True, Place.TRANSLATION, empty[0], len(empty))
    drafts = [row for row, state in facts.rows.items() if state is RowState.DRAFT]
    if drafts:
        yield Finding(CheckId.NOT_DONE, False, Place.TRANSLATION, drafts[0], len(drafts))
    changed = [row for row, state in facts.rows.items() if state is RowState.SOURCE_CHANGED]
    if changed:
        yield Finding(CheckId.SOURCE_CHANGED, False, Place.TRANSLATION, changed[0], len(changed))


def _credits(facts: Facts) -> Iterator[Finding]:
    credits = facts.article.content.credits
    if credits.source_url and urlsplit(credits.source_url).scheme not in ("http", "https"):
        yield Finding(CheckId.SOURCE_ADDRESS, True, Place.PUBLISHING, "source_url")
    if facts.story.kind is Kind.ARTICLE and not credits.author.strip():
        yield Finding(CheckId.AUTHOR, False, Place.PUBLISHING, "author")


def _links(facts: Facts) -> Iterator[Finding]:
    for uid in stories_in(facts.body):
        if uid not in facts.known_stories:
            row = next((r.id for r in facts.body.rows if uid in r.inner), "")
            yield Finding(CheckId.LINK, False, Place.TEXT, row)


def _files(facts: Facts) -> Iterator[Finding]:
    for uid in facts.named_files:
        if uid not in facts.files:
            yield Finding(CheckId.FILE_LOST, True, Place.PUBLISHING, uid)


CHECKS: tuple[Check, ...] = (
    _headline,
    _text,
    _slug,
    _section,
    _lead,
    _picture_words,
    _translation,
    _credits,
    _links,
    _files,
)


def reading_minutes(words: int) -> int:
    """Minutes an adult needs for so many words, at 220 a minute, never less than one."""
    return max(1, round(words / 220))
