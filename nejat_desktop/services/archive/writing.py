"""Writes a part of an archive: so many stories in one transaction, with all that hangs on them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.article import (
    Article,
    Content,
    Live,
    RevisionReason,
    Status,
    Story,
)
from nejat_desktop.domain.body import Body, files_in, parse, photos_in
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.origin import Origin
from nejat_desktop.domain.person import Stamp
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import SLUG_LIMIT
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.services.archive.identity import without_body
from nejat_desktop.services.archive.preparing import Prepared
from nejat_desktop.services.freezing import frozen
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import articles, files, photos, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.origins import add_origins, origins_of
from nejat_desktop.store.standing import note_standing
from nejat_desktop.store.translations import save_source_rows
from nejat_desktop.translation.pairing import source_rows


@dataclass(frozen=True, slots=True)
class Written:
    """A story that was written, with its article."""

    story: Story
    article: Article
    post: int
    """Its number at its site."""


class Writer:
    """Writes prepared stories of one site into one edition."""

    def __init__(self, site: str, edition: str, stamp: Stamp, new_uid: UidSource) -> None:
        self._site, self._edition = site, edition
        self._stamp, self._new_uid = stamp, new_uid

    def write(self, connection: Connection, part: Sequence[Prepared]) -> list[Written]:
        """Everything of these stories, in the same order."""
        part = self._with_files(connection, part)
        shown = self._photos(connection, part)
        known = _known(connection, shown)
        written = [self._one(connection, one, shown[one.post], known) for one in part]
        note_standing(connection, [each.story.uid for each in written])
        pairs = zip(part, written, strict=True)
        add_origins(connection, [self._origin(one, each.article) for one, each in pairs])
        return written

    def _with_files(self, connection: Connection, part: Sequence[Prepared]) -> list[Prepared]:
        """Each with its PDF or video, as far as that came in."""
        numbers = {one.file for one in part if one.file}
        found = origins_of(connection, self._site, numbers) if numbers else {}
        came = {number: origin.file for number, origin in found.items() if origin.file}

        def with_file(one: Prepared) -> Prepared:
            work = replace(one.content.work, file=came.get(one.file))
            return replace(one, content=replace(one.content, work=work)) if one.file else one

        return list(map(with_file, part))

    def illustrate(
        self,
        connection: Connection,
        part: Sequence[tuple[Prepared, Uid]],
        agreed: Collection[Uid] = (),
    ) -> list[Article]:
        """Stories that came without pictures and files get those that are here now; gives their
        articles.

        A story that somebody has worked on since, or let out, stays as it is. One that is `agreed`
        stands at its site with them, as nobody here has changed it.
        """
        ready = self._with_files(connection, [one for one, _ in part])
        shown = self._photos(connection, ready)
        known = _known(connection, shown)
        mended = []
        for one, (_, uid) in zip(ready, part, strict=True):
            article = articles.load_article(connection, uid)
            if uid in agreed or _is_as_it_came(article):
                mended.append(self._illustrated(connection, article, one, shown[one.post], known))
        return [article for article in mended if article is not None]

    def _illustrated(
        self,
        connection: Connection,
        article: Article,
        one: Prepared,
        pictures: tuple[Uid, ...],
        known: Mapping[str, Photo],
    ) -> Article | None:
        story, work = stories.load_story(connection, article.story), article.content.work
        shown = story.pictures or _shown(story.kind, pictures)
        file = work.file or one.content.work.file
        if (shown, file) == (story.pictures, work.file):
            return None
        story = replace(story, pictures=shown)
        stories.save_story(connection, story)
        after = article.with_content(work=replace(work, file=file))
        if article.release is not None:
            date = revisions.load_release(connection, article.release).date
            number = article.release_number + 1
            after = replace(after, release=self._new_uid(), release_number=number)
            self._keep(connection, story, after, known, date)
        elif file == work.file:
            return article
        return articles.save_article(connection, after, article.version)

    def _photos(
        self, connection: Connection, part: Iterable[Prepared]
    ) -> dict[int, tuple[Uid, ...]]:
        """The photos of each story that came in, by the numbers of their attachments."""
        own = {uid for one in part if one.ours for uid in one.ours.pictures}
        here = photos.load_photos(connection, own) if own else {}
        numbers = {number for one in part for number in one.pictures}
        found = origins_of(connection, self._site, numbers) if numbers else {}
        came = {number: origin.photo for number, origin in found.items() if origin.photo}
        return {
            one.post: tuple(uid for uid in one.ours.pictures if uid in here)
            if one.ours
            else tuple(dict.fromkeys(came[n] for n in one.pictures if n in came))
            for one in part
        }

    def _one(
        self,
        connection: Connection,
        one: Prepared,
        pictures: tuple[Uid, ...],
        known: Mapping[str, Photo],
    ) -> Written:
        story = self._told(connection, one, pictures)
        body = parse(one.content.body)
        body = body.with_ids([self._new_uid() for _ in body.rows])
        if one.ours is not None and len(set(one.ours.row_ids)) == len(body.rows):
            body = body.with_ids(one.ours.row_ids)
        article = self._article(connection, one, story, body)
        articles.add_article(connection, article, body, among_many=True)
        date = article.content.date or one.sorted_by or self._stamp.at
        self._keep(connection, story, article, known, date, body)
        save_source_rows(connection, article.uid, source_rows(article.content, body))
        if one.ours is not None and one.ours.draft is not None and article.release is not None:
            article = self._drafted(connection, article, one.ours.draft)
        return Written(story, article, one.post)

    def _told(self, connection: Connection, one: Prepared, pictures: tuple[Uid, ...]) -> Story:
        """The story of an item: a new one, or that of one of our own exports, if it is here."""
        if one.ours is not None and stories.is_here(connection, one.ours.story):
            return stories.load_story(connection, one.ours.story)
        story = self._story(one, pictures)
        stories.add_story(connection, story)
        stories.sort_by(connection, story.uid, one.sorted_by or story.created)
        return story

    def _drafted(self, connection: Connection, article: Article, draft: Content) -> Article:
        """The text that was being worked on, over the release that the post is."""
        content = replace(draft, sections=article.content.sections)
        after = replace(article, content=content, status=Status.DRAFT)
        written = articles.save_article(connection, after, article.version)
        reason = RevisionReason.IMPORTED
        uid = self._new_uid()
        revisions.add_revision(connection, uid, article.uid, reason, content, article.changed)
        return written

    def _keep(  # noqa: PLR0917 - a release is frozen from all of these
        self,
        connection: Connection,
        story: Story,
        article: Article,
        known: Mapping[str, Photo],
        date: datetime,
        body: Body | None = None,
    ) -> None:
        """The text in the history, and as a release if it is one."""
        uid, reason = article.release or self._new_uid(), RevisionReason.IMPORTED
        content = article.content
        revisions.add_revision(connection, uid, article.uid, reason, content, article.changed)
        if article.release is not None:
            read = body or body_of(content)
            own = _named_here(connection, article, read)
            facts = Facts(story, article, read, {**known, **own[0]}, {}, frozenset(), files=own[1])
            revisions.add_release(connection, frozen(connection, facts, article, date))

    def _story(self, one: Prepared, pictures: tuple[Uid, ...]) -> Story:
        ours = one.ours
        return Story(
            uid=ours.story if ours else self._new_uid(),
            kind=one.kind,
            source_edition=ours.source_edition if ours else self._edition,
            created=ours.created if ours else one.sorted_by or self._stamp.at,
            pictures=pictures if ours else _shown(one.kind, pictures),
            series=one.series,
            part=one.part,
            binned=self._stamp.at if one.state.binned else None,
        )

    def _article(self, connection: Connection, one: Prepared, story: Story, body: Body) -> Article:
        ours = one.ours
        own = ours.article if ours else one.uid
        taken = own is not None and articles.is_here(connection, own)
        article = Article(
            uid=self._new_uid() if own is None or taken else own,
            story=story.uid,
            edition=self._edition,
            version=1,
            status=one.state.status,
            live=one.state.live,
            content=replace(one.content, row_ids=body.ids),
            changed=self._stamp,
            translation=ours.translation if ours else None,
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


def _known(connection: Connection, shown: Mapping[int, tuple[Uid, ...]]) -> dict[str, Photo]:
    return photos.load_photos(connection, {uid for uids in shown.values() for uid in uids})


def _named_here(
    connection: Connection, article: Article, body: Body
) -> tuple[dict[str, Photo], dict[str, MediaFile]]:
    """What the text and its facts name of our own photos and files, as far as it is here."""
    work = article.content.work
    shown = (*filter(None, (work.cover,)), *photos_in(body))
    told = (*filter(None, (work.file,)), *files_in(body))
    return (
        photos.load_photos(connection, shown) if shown else {},
        files.load_files(connection, told) if told else {},
    )


def _shown(kind: Kind, pictures: tuple[Uid, ...]) -> tuple[Uid, ...]:
    """The pictures of a story: its lead, of a gallery all."""
    return pictures if kind is Kind.GALLERY else pictures[:1]


def _is_as_it_came(article: Article) -> bool:
    """Whether nobody has touched it since: a held release, or a draft of the first hour."""
    if article.release is None:
        return article.version == 1
    return article.status is Status.APPROVED and article.live is Live.HELD


def _addressed(connection: Connection, article: Article, date: datetime | None) -> Article:
    """With its slug, numbered if another article of the edition and year has it."""
    slug, number = article.content.slug, 1
    chosen = article
    while articles.slug_taken(connection, chosen, date):
        number += 1
        tail = f"-{number}"
        chosen = article.with_content(slug=slug[: SLUG_LIMIT - len(tail)].rstrip("-") + tail)
    return chosen
