"""Archives for tests: a file into a room, and what a newsroom holds, without what is random."""

import hashlib
from pathlib import Path
from typing import Any

from sqlalchemy import text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.records import to_record
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.uploads import uploads_in
from nejat_desktop.services.jobs import Job, Progress
from nejat_desktop.services.sources import Source
from nejat_desktop.store import articles, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.revisions import load_release
from nejat_desktop.store.settings import load_newsroom


def watch() -> Job:
    """Somebody who looks on and never stops it."""
    return Job("test", lambda job, progress: None)


class Stopper(Job):
    """Stops the work when it was told of progress so many times."""

    def __init__(self, after: int) -> None:
        super().__init__("test", self._seen)
        self._left = after

    def _seen(self, _job: Job, _progress: Progress) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()


def take_in(
    room: Opened,
    data: bytes,
    folder: Path,
    *,
    edition: str | None = None,
    uploads: Path | None = None,
    by: Job | None = None,
) -> ArchiveReport:
    """Import these bytes as a file."""
    file = folder / "old.xml"
    file.write_bytes(data)
    found = uploads_in(uploads) if uploads else None
    return room.services.archive.take_in(Source(file), edition, by or watch(), found)


def by_post(room: Opened) -> dict[int, Article]:
    """The articles that archives brought, by the numbers of their posts."""

    def work(connection: Connection) -> dict[int, Article]:
        rows = connection.execute(
            text("SELECT post, article FROM origins WHERE article IS NOT NULL ORDER BY site, post")
        )
        return {row.post: articles.load_article(connection, row.article) for row in rows}

    return room.services.context.read(work)


def dump_digest(room: Opened) -> str:
    """A digest of everything in the database."""

    def work(connection: Connection) -> str:
        raw: Any = connection.connection.driver_connection
        whole = "\n".join(raw.iterdump())
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()

    return room.services.context.read(work)


def holdings(room: Opened) -> list[Any]:
    """Everything that archives brought, in a form without uids: two newsrooms can be compared."""

    def work(connection: Connection) -> list[Any]:
        slugs = {section.uid: section.slug for section in load_newsroom(connection).sections}
        origins = "SELECT site, post, article, digest, guid, address FROM origins ORDER BY 1, 2"
        found: list[Any] = sorted((s.slug, s.names) for s in load_newsroom(connection).sections)
        for row in connection.execute(text(origins)).all():
            line = [row.site, row.post, row.digest, row.guid, row.address]
            if row.article:
                line += _story(connection, articles.load_article(connection, row.article), slugs)
            found.append(line)
        return found

    return room.services.context.read(work)


def _story(connection: Connection, article: Article, slugs: dict[Any, str]) -> list[Any]:
    story = stories.load_story(connection, article.story)
    content = to_record(article.content)
    content["sections"] = [slugs[uid] for uid in article.content.sections]
    content["row_ids"] = len(article.content.row_ids)
    released: list[Any] = []
    if article.release:
        release = load_release(connection, article.release)
        released = [release.date, release.number, release.content == article.content]
    shown = connection.execute(
        text(
            "SELECT headline, words FROM search WHERE rowid = "
            "(SELECT id FROM articles WHERE uid = :uid)"
        ),
        {"uid": article.uid},
    ).one()
    counted = text("SELECT count(*) FROM article_rows WHERE article = :uid")
    rows = connection.execute(counted, {"uid": article.uid}).scalar()
    return [
        story.kind.value,
        story.part,
        bool(story.binned),
        len(story.pictures),
        article.edition,
        article.status.value,
        article.live.value,
        article.reader_comments,
        content,
        released,
        tuple(shown),
        rows,
    ]
