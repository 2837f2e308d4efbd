"""Writes a part of an archive: so many stories in one transaction, with all that hangs on them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from nejat_desktop.domain.article import (
    Article,
    RevisionReason,
    Story,
)
from nejat_desktop.domain.body import Body, parse
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.origin import Origin
from nejat_desktop.domain.person import Stamp
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import SLUG_LIMIT
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.services.archive.identity import without_body
from nejat_desktop.services.archive.preparing import Prepared
from nejat_desktop.services.freezing import frozen
from nejat_desktop.store import articles, photos, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.origins import add_origins, origins_of
from nejat_desktop.store.translations import save_source_rows
from nejat_desktop.translation.pairing import source_rows


class Writer:
    """Writes prepared stories of one site into one edition."""

    def __init__(self, site: str, edition: str, stamp: Stamp, new_uid: UidSource) -> None:
        self._site, self._edition = site, edition
        self._stamp, self._new_uid = stamp, new_uid

    def write(self, connection: Connection, part: Sequence[Prepared]) -> list[Article]:
        """Everything of these stories; gives their articles in the same order."""
        shown = self._photos(connection, part)
        known = photos.load_photos(connection, {uid for uids in shown.values() for uid in uids})
        written = [self._one(connection, one, shown[one.post], known) for one in part]
        pairs = zip(part, written, strict=True)
        add_origins(connection, [self._origin(one, article) for one, article in pairs])
        return written

    def _photos(
        self, connection: Connection, part: Iterable[Prepared]
    ) -> dict[int, tuple[Uid, ...]]:
        """The photos of each story that came in, by the numbers of their attachments."""
        numbers = {number for one in part for number in one.pictures}
        found = origins_of(connection, self._site, numbers) if numbers else {}
        came = {number: origin.photo for number, origin in found.items() if origin.photo}
        return {
            one.post: tuple(dict.fromkeys(came[n] for n in one.pictures if n in came))
            for one in part
        }

    def _one(
        self,
        connection: Connection,
        one: Prepared,
        pictures: tuple[Uid, ...],
        known: Mapping[str, Photo],
    ) -> Article:
        story = self._story(one, pictures)
        stories.add_story(connection, story)
        stories.sort_by(connection, story.uid, one.sorted_by or story.created)
        body = parse(one.content.body)
        body = body.with_ids([self._new_uid() for _ in body.rows])
        article = self._article(connection, one, story, body)
        articles.add_article(connection, article, body)
        revision = article.release or self._new_uid()
        reason, content = RevisionReason.IMPORTED, article.content
        revisions.add_revision(connection, revision, article.uid, reason, content, article.changed)
        if article.release is not None:
            facts = Facts(story, article, body, known, {}, frozenset())
            date = content.date or one.sorted_by or self._stamp.at
            revisions.add_release(connection, frozen(connection, facts, article, date))
        save_source_rows(connection, article.uid, source_rows(content, body))
        return article

    def _story(self, one: Prepared, pictures: tuple[Uid, ...]) -> Story:
        return Story(
            uid=self._new_uid(),
            kind=one.kind,
            source_edition=self._edition,
            created=one.sorted_by or self._stamp.at,
            pictures=pictures if one.kind is Kind.GALLERY else pictures[:1],
            series=one.series,
            part=one.part,
            binned=self._stamp.at if one.state.binned else None,
        )

    def _article(self, connection: Connection, one: Prepared, story: Story, body: Body) -> Article:
        article = Article(
            uid=self._new_uid(),
            story=story.uid,
            edition=self._edition,
            version=1,
            status=one.state.status,
            live=one.state.live,
            content=replace(one.content, row_ids=body.ids),
            changed=self._stamp,
            release=self._new_uid() if one.state.is_released else None,
            release_number=1 if one.state.is_released else 0,
            reader_comments=one.comments,
        )
        return _addressed(connection, article, one.content.date)

    def _origin(self, one: Prepared, article: Article) -> tuple[Origin, object]:
        origin = Origin(
            site=self._site,
            post=one.post,
            edition=self._edition,
            digest=one.digest,
            guid=one.item.guid,
            address=one.item.link,
            article=article.uid,
        )
        return origin, without_body(one.item)


def _addressed(connection: Connection, article: Article, date: datetime | None) -> Article:
    """With its slug, numbered if another article of the edition and year has it."""
    slug, number = article.content.slug, 1
    chosen = article
    while articles.slug_taken(connection, chosen, date):
        number += 1
        tail = f"-{number}"
        chosen = article.with_content(slug=slug[: SLUG_LIMIT - len(tail)].rstrip("-") + tail)
    return chosen
