"""The release that a site's own text becomes: readers see it already, so no check stops it."""

from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.article import (
    Article,
    Content,
    Release,
    ReleasedPicture,
    RevisionReason,
    Status,
    Story,
)
from nejat_desktop.domain.body import files_in, photos_in
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import edited
from nejat_desktop.services.context import Context
from nejat_desktop.services.freezing import frozen
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import articles, files, photos, revisions, stories
from nejat_desktop.store.database import Connection


@dataclass(frozen=True, slots=True)
class SiteText:
    """What stands at a site, and who wrote it there."""

    content: Content
    lead: Uid | None
    who: str = ""
    written: datetime | None = None
    revision: Uid | None = None
    """The revision that keeps it already."""


def add_site_release(
    context: Context, connection: Connection, before: Article, base: Release, text: SiteText
) -> Article:
    """The article with a site's text as its newest release; its row is not written yet.

    Pictures, gallery and series are those of the base: what was changed of them here is not
    approved by what somebody wrote there.
    """
    there = replace(before, content=text.content)
    if text.lead != base.lead:
        there = with_lead(context, connection, there, text.lead)
    stamp = context.stamp()
    release = text.revision or keep_site_text(context, connection, before.uid, text)
    after = replace(
        there,
        status=Status.APPROVED,
        release=release,
        release_number=revisions.next_release_number(connection, before.uid),
        changed=stamp,
    )
    date = after.content.date or base.date
    fresh = frozen(connection, facts_of(connection, after), after, date)
    revisions.add_release(connection, _as_there(fresh, base, text.lead))
    stories.sort_by(connection, before.story, date)
    return after


def keep_site_text(context: Context, connection: Connection, article: Uid, text: SiteText) -> Uid:
    """Keep a text from a site in the history, with who wrote it there and when."""
    uid, stamp = context.new_uid(), context.stamp()
    revisions.add_revision(
        connection,
        uid,
        article,
        RevisionReason.FROM_SITE,
        text.content,
        stamp,
        who=text.who,
        written=text.written,
    )
    return uid


def with_lead(
    context: Context, connection: Connection, article: Article, lead: Uid | None
) -> Article:
    """Let a picture lead: as this edition's own cover if it has one, else for the whole story.

    Then the story's other editions are drafts again, as when a person chooses another one.
    """
    story, content = stories.load_story(connection, article.story), article.content
    if lead is None or lead == (content.work.cover or story.lead) or story.kind is Kind.GALLERY:
        return article
    if content.work.cover is not None:
        return article.with_content(work=replace(content.work, cover=lead))
    others = tuple(photo for photo in story.pictures if photo != lead)
    stories.save_story(connection, replace(story, pictures=(lead, *others)))
    for other in articles.articles_of(connection, story.uid):
        if other.uid != article.uid and other.status is Status.APPROVED:
            opened = replace(edited(other), changed=context.stamp())
            articles.save_article(connection, opened, other.version)
    return article


def facts_of(connection: Connection, article: Article) -> Facts:
    """What a release is frozen from."""
    story = stories.load_story(connection, article.story)
    body = body_of(article.content)
    wanted = (*_shown(story, article.content), *photos_in(body))
    own = article.content.work.file
    named = (*((own,) if own else ()), *files_in(body))
    return Facts(
        story=story,
        article=article,
        body=body,
        photos=photos.load_photos(connection, wanted),
        rows={},
        known_stories=frozenset(),
        files=files.load_files(connection, named),
    )


def _shown(story: Story, content: Content) -> tuple[Uid, ...]:
    cover = content.work.cover
    return (*story.pictures, *((cover,) if cover else ()))


def _as_there(fresh: Release, base: Release, lead: Uid | None) -> Release:
    """The release with the pictures that readers see, in the words that were approved."""
    leads = (lead,) if lead else ()
    own = base.gallery or leads
    shown = tuple(dict.fromkeys((*own, *leads, *photos_in(body_of(fresh.content)))))
    pictures = (_picture(fresh, base, Uid(photo)) for photo in shown)
    return replace(
        fresh,
        pictures=tuple(picture for picture in pictures if picture),
        lead=lead,
        gallery=base.gallery,
        series=base.series,
        series_title=base.series_title,
        part=base.part,
        files=tuple(base.file(file.file) or file for file in fresh.files),
    )


def _picture(fresh: Release, base: Release, photo: Uid) -> ReleasedPicture | None:
    return base.picture(photo) or fresh.picture(photo)
