"""What Write shows around the text: one article with its story, read in two steps."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from nejat_desktop.domain.article import (
    Article,
    Content,
    Revision,
    RevisionReason,
    RowState,
    Series,
    Status,
    Story,
)
from nejat_desktop.domain.body import parse, photos_in
from nejat_desktop.domain.checklist import Ticked
from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.comment import Thread
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import is_slug, slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.rewritings import Rewriting
from nejat_desktop.services.serials import Part


@dataclass(frozen=True, slots=True)
class Sheet:
    """The article and its story: a few rows by id, read at once."""

    article: Article
    story: Story
    editions: tuple[Article, ...]
    """The story's articles in every edition that was begun, this one too."""
    newsroom: Newsroom

    @property
    def edition(self) -> Edition:
        """The edition of the article."""
        return self.newsroom.edition(self.article.edition)

    def in_edition(self, code: str) -> Article | None:
        """The story's article in an edition, if it was begun."""
        return next((a for a in self.editions if a.edition == code), None)

    def with_article(self, article: Article) -> "Sheet":
        """The same with the article as it is on disk now."""
        editions = tuple(article if a.uid == article.uid else a for a in self.editions)
        return replace(self, article=article, editions=editions)


@dataclass(frozen=True, slots=True)
class Insight:
    """What takes longer: read off the main thread after every save."""

    findings: tuple[Finding, ...] = ()
    history: tuple[Revision, ...] = ()
    rewritten: tuple[Rewriting, ...] = ()
    """What sites made otherwise of it."""
    photos: Mapping[str, Photo] = field(default_factory=dict)
    """The story's pictures and those that the text names, by uid."""
    in_text: tuple[str, ...] = ()
    """The photos that the text names, in order."""
    series: tuple[Series, ...] = ()
    parts: tuple[Part, ...] = ()
    """The parts of the story's series."""
    behind: Mapping[str, int] = field(default_factory=dict)
    """Paragraphs behind the source, by edition."""
    files: Mapping[str, MediaFile] = field(default_factory=dict)
    """The file of the work, by uid."""
    source_work: Work | None = None
    """Of a translation: the facts of its source."""
    threads: tuple[Thread, ...] = ()
    """What the desk says about it."""
    checklist: tuple[Ticked, ...] = ()
    kinds: tuple[Kind, ...] = ()
    """What the story can still be, its present kind first."""

    def sent(self, article: Article) -> datetime:
        """Since when an article in review has been there."""
        found = (r.stamp.at for r in self.history if r.reason is RevisionReason.SENT)
        return next(found, article.changed.at)

    def released(self, article: Article) -> datetime | None:
        """When the article's newest release was approved."""
        found = (r.stamp.at for r in self.history if r.uid == article.release)
        return next(found, None)


def load_sheet(services: Services, uid: Uid) -> Sheet:
    """The article as it is now, with its story."""
    article = services.editing.article(uid)
    stories = services.stories
    return Sheet(
        article,
        stories.story(article.story),
        stories.articles_of(article.story),
        services.settings.newsroom(),
    )


def load_insight(
    services: Services, sheet: Sheet, rewritten: tuple[Rewriting, ...] | None = None
) -> Insight:
    """Checks, history, pictures and how far translations are behind. Not for the main thread.

    `rewritten` is what is known already: only a sync changes it.
    """
    article = services.editing.article(sheet.article.uid)
    in_text = photos_in(parse(article.content.body))
    story, work = services.stories.story(article.story), article.content.work
    translated = article.translation is not None
    return Insight(
        findings=relevant(services.publishing.findings(article.uid), article),
        history=services.editing.history(article.uid),
        rewritten=services.publishing.rewritten(article.uid) if rewritten is None else rewritten,
        threads=services.commenting.threads(article.uid),
        checklist=services.checklists.of(article.uid),
        photos=services.library.photos(filter(None, (*story.pictures, work.cover, *in_text))),
        in_text=in_text,
        series=services.stories.series(),
        parts=services.serials.parts(story.series) if story.series else (),
        behind={a.edition: _behind(services, a) for a in sheet.editions if _can_be_behind(a)},
        files=services.files.files(filter(None, (work.file,))),
        source_work=services.translating.source_work(article.uid) if translated else None,
        kinds=services.stories.kinds_open_to(article.story),
    )


def relevant(findings: tuple[Finding, ...], article: Article) -> tuple[Finding, ...]:
    """Without the missing address where an approval will fill in the one that is proposed."""
    proposal = article.frozen_slug or slug_from(article.content.headline)
    if article.content.slug or not is_slug(proposal):
        return findings
    return tuple(f for f in findings if f.check is not CheckId.SLUG)


def following_slug(content: Content, headline: str) -> str:
    """The slug after a change of the headline: it follows until somebody writes their own."""
    if content.slug and content.slug != slug_from(content.headline):
        return content.slug
    return slug_from(headline)


def _can_be_behind(article: Article) -> bool:
    return article.translation is not None and article.status is not Status.IN_REVIEW


def _behind(services: Services, article: Article) -> int:
    states = (pair.state for pair in services.translating.sides(article.uid).pairs)
    return sum(state is RowState.SOURCE_CHANGED for state in states)
