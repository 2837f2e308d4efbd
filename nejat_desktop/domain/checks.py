"""What is looked at before an approval: a table of checks, each leading to the place to mend."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nejat_desktop.domain.article import Article, RowState, Story
from nejat_desktop.domain.body import Body, files_in, photos_in, stories_in, text_of
from nejat_desktop.domain.issues import issued_day
from nejat_desktop.domain.kinds import files_of
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import ISSUE_KINDS, PICTURE_KINDS, PUBLICATION_KINDS, Kind
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.text import is_slug
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.video import video_at

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
    INTRO = "intro_missing"
    GALLERY = "gallery_empty"
    GALLERY_ALT = "gallery_alt_missing"
    GALLERY_CAPTION = "gallery_caption_missing"
    GALLERY_CREDIT = "gallery_credit_missing"
    VIDEO = "video_missing"
    VIDEO_TWICE = "video_twice"
    VIDEO_ADDRESS = "video_address"
    POSTER = "poster_missing"
    PDF = "pdf_missing"
    COVER = "cover_missing"
    NUMBER = "number_missing"
    NUMBER_TAKEN = "number_taken"
    ISSUED = "issued_missing"
    BOOK_AUTHOR = "book_author_missing"
    FACTS_CHANGED = "facts_changed"
    CHECKLIST = "checklist_not_done"
    SITE_PUBLISH = "site_may_not_publish"
    SITE_PAGES = "site_may_not_publish_pages"
    SITE_OTHERS = "site_may_not_edit_others"
    SITE_UPLOAD = "site_may_not_upload"
    SITE_SECTIONS = "site_sections_missing"
    SITE_FILTERED = "site_filters_text"
    SITE_AS_PAGE = "site_makes_it_a_page"
    SITE_STAYS = "site_keeps_its_type"
    SITE_ADDRESS = "site_address_missing"


AT_SITE = frozenset(check for check in CheckId if check.value.startswith("site_"))
"""Those of the site and the account that an edition is published with (domain/site_checks.py)."""


class Place(StrEnum):
    """Where a finding is mended."""

    HEADLINE = "headline"
    TEXT = "text"
    PUBLISHING = "publishing"
    PICTURES = "pictures"
    TRANSLATION = "translation"
    CHECKLIST = "checklist"
    FACTS = "facts"
    """The form of the kind, on the page; the target is a field of `Work`, or `lead`."""
    GALLERY = "gallery"
    SITE = "site"
    """The connection of the edition, in the settings."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `target` is a row id, a photo uid or a field name; `count` a number;
    `names` are what it is about, where it has names."""

    check: CheckId
    blocking: bool
    place: Place
    target: str = ""
    count: int = 0
    names: tuple[str, ...] = ()


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
    number_taken: bool = False
    """Another issue of the kind has its number in this edition."""
    unticked: tuple[str, ...] = ()
    """Required items of the checklist that nobody has looked at, by uid."""
    facts_changed: tuple[str, ...] = ()
    """Of a translation: the facts that its source says otherwise since they were taken over."""

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


def findings(facts: Facts, others: Iterable[Finding] = ()) -> tuple[Finding, ...]:
    """All findings, and those that others have made, what stops an approval first."""
    found = [finding for check in CHECKS for finding in check(facts)]
    return tuple(sorted((*found, *others), key=lambda finding: not finding.blocking))


def _headline(facts: Facts) -> Iterator[Finding]:
    headline = facts.article.content.headline.strip()
    if not headline:
        yield Finding(CheckId.HEADLINE, True, Place.HEADLINE)
    if len(headline) > HEADLINE_LIMIT:
        yield Finding(CheckId.HEADLINE_LONG, False, Place.HEADLINE, count=len(headline))


_WRITTEN = frozenset({Kind.ARTICLE, Kind.PAGE})
"""Kinds that are their text."""
_INTRODUCED = frozenset({Kind.GALLERY, Kind.VIDEO, Kind.BOOK})
"""Kinds over whose work a few words are usual."""


def _text(facts: Facts) -> Iterator[Finding]:
    kind = facts.story.kind
    if kind not in _WRITTEN | _INTRODUCED or text_of(facts.body).strip():
        return
    check = CheckId.TEXT if kind in _WRITTEN else CheckId.INTRO
    yield Finding(check, kind in _WRITTEN, Place.TEXT)


def _slug(facts: Facts) -> Iterator[Finding]:
    if not is_slug(facts.article.content.slug):
        yield Finding(CheckId.SLUG, True, Place.PUBLISHING, "slug")
    elif facts.slug_taken:
        yield Finding(CheckId.SLUG_TAKEN, True, Place.PUBLISHING, "slug")


def _section(facts: Facts) -> Iterator[Finding]:
    if facts.story.kind is Kind.ARTICLE and not facts.article.content.sections:
        yield Finding(CheckId.SECTION, True, Place.PUBLISHING, "sections")


def _lead(facts: Facts) -> Iterator[Finding]:
    kind = facts.story.kind
    if facts.lead or kind is Kind.PAGE:
        return
    if kind is Kind.GALLERY:
        yield Finding(CheckId.GALLERY, True, Place.GALLERY)
    elif kind is Kind.VIDEO:
        yield Finding(CheckId.POSTER, True, Place.FACTS, "lead")
    elif kind in PUBLICATION_KINDS:
        yield Finding(CheckId.COVER, True, Place.FACTS, "lead")
    elif kind in PICTURE_KINDS:
        yield Finding(CheckId.LEAD, True, Place.FACTS, "lead")
    else:
        yield Finding(CheckId.LEAD, False, Place.PICTURES)


def _picture_words(facts: Facts) -> Iterator[Finding]:
    if facts.story.kind is Kind.GALLERY:
        yield from _gallery_words(facts)
    in_gallery = facts.story.pictures if facts.story.kind is Kind.GALLERY else ()
    for uid in facts.pictures:
        if uid in in_gallery and uid in facts.photos:
            continue
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


def _gallery_words(facts: Facts) -> Iterator[Finding]:
    """One finding for each word that pictures lack, which leads to the first of them."""
    found = {
        uid: facts.words(facts.photos[uid]) for uid in facts.story.pictures if uid in facts.photos
    }
    lacking = {
        CheckId.GALLERY_ALT: [uid for uid, words in found.items() if not words.alt.strip()],
        CheckId.GALLERY_CAPTION: [uid for uid, words in found.items() if not words.caption.strip()],
        CheckId.GALLERY_CREDIT: [uid for uid, words in found.items() if not words.credit.strip()],
    }
    for check, uids in lacking.items():
        if uids:
            yield Finding(check, check is CheckId.GALLERY_ALT, Place.GALLERY, uids[0], len(uids))


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
    if credits.source_url and not credits.source_address:
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
        if uid in facts.files:
            continue
        if uid == facts.article.content.work.file:
            yield Finding(CheckId.FILE_LOST, True, Place.FACTS, "file")
        else:
            row = next((r.id for r in facts.body.rows if uid in r.inner), "")
            yield Finding(CheckId.FILE_LOST, True, Place.TEXT, row)


def _video(facts: Facts) -> Iterator[Finding]:
    work = facts.article.content.work
    if facts.story.kind is not Kind.VIDEO:
        return
    if not work.address and not work.file:
        yield Finding(CheckId.VIDEO, True, Place.FACTS, "address")
    elif work.address and work.file:
        yield Finding(CheckId.VIDEO_TWICE, True, Place.FACTS, "address")
    if work.address and video_at(work.address) is None:
        yield Finding(CheckId.VIDEO_ADDRESS, True, Place.FACTS, "address")
    if not work.address and _is_of_another_type(facts):
        yield Finding(CheckId.VIDEO, True, Place.FACTS, "file")


def _publication(facts: Facts) -> Iterator[Finding]:
    work = facts.article.content.work
    if facts.story.kind not in PUBLICATION_KINDS:
        return
    if not work.file or _is_of_another_type(facts):
        yield Finding(CheckId.PDF, True, Place.FACTS, "file")
    if facts.story.kind is Kind.BOOK and not work.by.strip():
        yield Finding(CheckId.BOOK_AUTHOR, False, Place.FACTS, "by")


def _is_of_another_type(facts: Facts) -> bool:
    file = facts.files.get(facts.article.content.work.file or "")
    return file is not None and file.type not in files_of(facts.story.kind)


def _issue(facts: Facts) -> Iterator[Finding]:
    work = facts.article.content.work
    if facts.story.kind not in ISSUE_KINDS:
        return
    if not work.number.strip():
        yield Finding(CheckId.NUMBER, True, Place.FACTS, "number")
    elif facts.number_taken:
        yield Finding(CheckId.NUMBER_TAKEN, True, Place.FACTS, "number")
    if issued_day(work.issued) is None:
        yield Finding(CheckId.ISSUED, True, Place.FACTS, "issued")


def _source_facts(facts: Facts) -> Iterator[Finding]:
    if facts.facts_changed:
        name, count = facts.facts_changed[0], len(facts.facts_changed)
        yield Finding(CheckId.FACTS_CHANGED, False, Place.FACTS, name, count)


def _checklist(facts: Facts) -> Iterator[Finding]:
    if facts.unticked:
        first, count = facts.unticked[0], len(facts.unticked)
        yield Finding(CheckId.CHECKLIST, True, Place.CHECKLIST, first, count)


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
    _video,
    _publication,
    _issue,
    _source_facts,
    _checklist,
)


_ONLY: dict[CheckId, frozenset[Kind]] = {
    CheckId.TEXT: _WRITTEN,
    CheckId.INTRO: _INTRODUCED,
    CheckId.SECTION: frozenset({Kind.ARTICLE}),
    CheckId.AUTHOR: frozenset({Kind.ARTICLE}),
    CheckId.LEAD: frozenset({Kind.ARTICLE}) | PICTURE_KINDS,
    CheckId.CAPTION: frozenset(Kind) - {Kind.GALLERY, Kind.PAGE},
    CheckId.VIDEO: frozenset({Kind.VIDEO}),
    CheckId.VIDEO_TWICE: frozenset({Kind.VIDEO}),
    CheckId.VIDEO_ADDRESS: frozenset({Kind.VIDEO}),
    CheckId.POSTER: frozenset({Kind.VIDEO}),
    CheckId.PDF: PUBLICATION_KINDS,
    CheckId.COVER: PUBLICATION_KINDS,
    CheckId.BOOK_AUTHOR: frozenset({Kind.BOOK}),
    CheckId.FACTS_CHANGED: PUBLICATION_KINDS | {Kind.VIDEO},
    **dict.fromkeys((CheckId.NUMBER, CheckId.NUMBER_TAKEN, CheckId.ISSUED), ISSUE_KINDS),
    **dict.fromkeys(
        (CheckId.GALLERY, CheckId.GALLERY_ALT, CheckId.GALLERY_CAPTION, CheckId.GALLERY_CREDIT),
        frozenset({Kind.GALLERY}),
    ),
}
"""Checks that only some kinds have."""


def concerns(check: CheckId, kind: Kind) -> bool:
    """Whether a check looks at stories of a kind at all, wherever they are published."""
    return check not in AT_SITE and kind in _ONLY.get(check, frozenset({kind}))


def reading_minutes(words: int) -> int:
    """Minutes an adult needs for so many words, at 220 a minute, never less than one."""
    return max(1, round(words / 220))
