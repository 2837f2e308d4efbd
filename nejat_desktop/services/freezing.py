"""Freezes an article into a release: nothing that changes later changes it."""

from datetime import datetime

from nejat_desktop.domain.article import Article, Release, ReleasedFile, ReleasedPicture, Story
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import stories
from nejat_desktop.store.database import Connection


def frozen(connection: Connection, facts: Facts, article: Article, date: datetime) -> Release:
    """The release of an article as it is now: text, picture words, series title, date together.

    A picture or file that is lost is not in it; the checks stop an approval before.
    """
    story = facts.story
    known = stories.all_series(connection) if story.series else ()
    series = next((s for s in known if s.uid == story.series), None)
    titles = series.titles if series else {}
    return Release(
        uid=article.release or Uid(""),
        number=article.release_number,
        article=article.uid,
        story=story.uid,
        edition=article.edition,
        kind=story.kind,
        content=article.content,
        pictures=tuple(_released(facts, p) for p in map(facts.photos.get, facts.pictures) if p),
        lead=facts.lead,
        date=date,
        approved=article.changed,
        series=story.series,
        series_title=titles.get(article.edition) or titles.get(story.source_edition, ""),
        part=story.part,
        source_edition=_source_edition(story, article),
        gallery=story.pictures if story.kind is Kind.GALLERY else (),
        files=tuple(_released_file(f) for f in map(facts.files.get, facts.named_files) if f),
        reader_comments=article.reader_comments,
    )


def _source_edition(story: Story, article: Article) -> str:
    return article.translation.source_edition if article.translation else story.source_edition


def _released_file(file: MediaFile) -> ReleasedFile:
    return ReleasedFile(
        file=file.uid,
        sha256=file.sha256,
        type=file.type,
        name=file.name,
        pages=file.pages,
        seconds=file.seconds,
        width=file.width,
        height=file.height,
    )


def _released(facts: Facts, photo: Photo) -> ReleasedPicture:
    words = facts.words(photo)
    return ReleasedPicture(
        photo=photo.uid,
        sha256=photo.sha256,
        width=photo.width,
        height=photo.height,
        caption=words.caption,
        alt=words.alt,
        credit=words.credit,
    )
