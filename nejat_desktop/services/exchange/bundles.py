"""Takes a bundle of another newsroom in: what is here already stays as it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from nejat_desktop.domain.article import Article, Live, Release, RevisionReason, Status, Story
from nejat_desktop.domain.errors import BadInputError, CancelledError, DamagedError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.text import SLUG_LIMIT
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.bundle_form import FORMAT, BundleReader, opened_bundle
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.bundle_out import Bundled, BundledStory, Head
from nejat_desktop.services.exchange.joining import (
    Joining,
    demand_uids,
    with_sections,
    with_series,
)
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.source_rows import note_source_rows
from nejat_desktop.store import articles, files, photos, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import load_newsroom, save_newsroom
from nejat_desktop.sync.execute import Watch

T = TypeVar("T")


@dataclass(slots=True)
class Came:
    """What a bundle brought."""

    newsroom: str = ""
    """The name of the newsroom that it came from."""
    stories: int = 0
    articles: int = 0
    here: int = 0
    """Articles that were here already; they stayed as they are."""
    held: int = 0
    """Articles that came approved: readers see them when a person lets them out."""
    pictures: int = 0
    files: int = 0
    no_edition: set[str] = field(default_factory=set)
    """Editions that are not here; their texts stayed outside."""
    problems: list[str] = field(default_factory=list)
    """Sentences on pictures and files that could not come in."""


class Bundles:
    """Brings stories in from a bundle."""

    def __init__(self, context: Context, photos: PhotoLibrary, files: FileLibrary) -> None:
        self._context, self._photos, self._files = context, photos, files

    def take_in(self, path: Path, watch: Watch) -> Came:
        """Stories that are not here come in whole, of the others the editions that are missing.

        Drafts stay drafts; what is approved there is held back here. `BadInputError` when the file
        is no bundle: nothing is taken in then. A story that is not sound is refused with all its
        texts. `CancelledError` between two stories; read again, the bundle goes on from there.
        """
        with opened_bundle(path) as reader:
            head = _record(Head, reader.head())
            if head.format > FORMAT:
                raise BadInputError(
                    f"“{path.name}” was made by a newer version of Nejat Desktop. Nothing of it "
                    "was taken in."
                )
            came = Came(head.name)
            joining = self._joined(head, reader, came, watch)
            for done, record in enumerate(reader.stories()):
                _look(watch, done, reader.story_count, "story")
                self._story(_record(BundledStory, record), joining, came)
        return came

    def _joined(self, head: Head, reader: BundleReader, came: Came, watch: Watch) -> Joining:
        originals: tuple[Photo | MediaFile, ...] = (*head.photos, *head.files)
        demand_uids(section.uid for section in head.sections)
        demand_uids(series.uid for series in head.series)
        demand_uids(original.uid for original in originals)
        joining = Joining()
        for done, original in enumerate(originals):
            _look(watch, done, len(originals), "picture")
            try:
                self._original(original, reader, joining, came)
            except BadInputError as error:
                came.problems.append(str(error))

        def work(connection: Connection) -> None:
            newsroom = load_newsroom(connection)
            after, sections = with_sections(newsroom, head.sections)
            joining.sections.update(sections)
            if after != newsroom:
                save_newsroom(connection, after)
            known = stories.all_series(connection)
            for wanted in head.series:
                one, changed = with_series(known, wanted)
                joining.series[wanted.uid] = one.uid
                if changed:
                    is_new = all(other.uid != one.uid for other in known)
                    (stories.add_series if is_new else stories.save_series)(connection, one)

        self._context.write(work)
        self._context.changes.publish(Changes(settings=True, series=True))
        return joining

    def _original(
        self, original: Photo | MediaFile, reader: BundleReader, joining: Joining, came: Came
    ) -> None:
        data = reader.original(original.sha256)
        if data is None:
            came.problems.append(f"“{original.name}” is not in the bundle; it did not come along.")
        elif isinstance(original, Photo):
            known = self._context.read(lambda c: photos.photo_of_original(c, original.sha256))
            photo = known or self._photos.add(data, original.name, original.uid)
            joining.photos[original.uid] = photo.uid
            if known is None:
                came.pictures += 1
                codes = {edition.code for edition in self._context.newsroom().editions}
                said = original.descriptions.items()
                self._photos.describe_all({(photo.uid, e): w for e, w in said if e in codes})
        else:
            here = self._context.read(lambda c: files.file_of_original(c, original.sha256))
            file = here or self._files.add(data, original.name, original.uid)
            joining.files[original.uid] = file.uid
            came.files += here is None

    def _story(self, bundled: BundledStory, joining: Joining, came: Came) -> None:
        demand_uids(
            (bundled.story.uid, *(uid for one in bundled.articles for uid in _uids_of(one)))
        )

        codes = {edition.code for edition in self._context.newsroom().editions}
        strangers = {one.article.edition for one in bundled.articles} - codes
        came.no_edition |= strangers

        def work(connection: Connection) -> list[Article]:
            here = {a.edition for a in articles.articles_of(connection, bundled.story.uid)}
            wanted = [b for b in bundled.articles if b.article.edition in codes - here]
            if wanted and not stories.is_here(connection, bundled.story.uid):
                stories.add_story(connection, joining.story(bundled.story))
            return [self._article(connection, b, bundled.story, joining) for b in wanted]

        made = self._context.write(work)
        came.articles += len(made)
        came.here += sum(b.article.edition in codes for b in bundled.articles) - len(made)
        came.stories += bool(made)
        came.held += sum(article.live is Live.HELD for article in made)
        if made:
            uids = frozenset(article.uid for article in made)
            self._context.changes.publish(Changes(frozenset({bundled.story.uid}), uids))

    def _article(
        self, connection: Connection, one: Bundled, story: Story, joining: Joining
    ) -> Article:
        before, stamp = one.article, self._context.stamp()
        release = one.release if before.live is not Live.WITHDRAWN else None
        approved = before.status is Status.APPROVED and release is not None
        status = (
            Status.DRAFT if before.status is Status.APPROVED and not approved else before.status
        )
        article = Article(
            uid=self._free(connection, before.uid),
            story=story.uid,
            edition=before.edition,
            version=1,
            status=status,
            live=Live.HELD if release else Live.NEVER,
            content=joining.content(before.content),
            changed=stamp,
            translation=before.translation,
            release=self._context.new_uid() if release else None,
            release_number=1 if release else 0,
            reader_comments=before.reader_comments,
        )
        article = _addressed(connection, article)
        articles.add_article(connection, article)
        self._revisions(connection, article, release, joining)
        note_source_rows(connection, article)
        return article

    def _revisions(
        self, connection: Connection, article: Article, release: Release | None, joining: Joining
    ) -> None:
        reason, stamp = RevisionReason.IMPORTED, self._context.stamp()
        if release is not None and article.release is not None:
            kept = replace(
                joining.release(release),
                uid=article.release,
                number=1,
                article=article.uid,
                story=article.story,
                edition=article.edition,
            )
            kept = replace(kept, content=replace(kept.content, slug=article.content.slug))
            revisions.add_revision(connection, kept.uid, article.uid, reason, kept.content, stamp)
            revisions.add_release(connection, kept)
            if kept.content == article.content:
                return
        revisions.add_revision(
            connection, self._context.new_uid(), article.uid, reason, article.content, stamp
        )

    def _free(self, connection: Connection, uid: Uid) -> Uid:
        """The article's own uid, unless another one has it here."""
        return self._context.new_uid() if articles.is_here(connection, uid) else uid


def _uids_of(one: Bundled) -> Iterable[str | None]:
    content = one.article.content
    yield from (one.article.uid, one.article.story, content.work.file, content.work.cover)


def _record(kind: type[T], record: object) -> T:
    """A record of a bundle as a value; `BadInputError` when this program did not write it."""
    try:
        return from_record(kind, record)
    except DamagedError as error:
        raise BadInputError(
            "The bundle holds something that this program never writes. Nothing more of it was "
            "taken in."
        ) from error


def _look(watch: Watch, done: int, total: int, kind: str) -> None:
    if watch.cancelled():
        raise CancelledError(
            "Taking in was stopped. What came in stays; take the same bundle in again and it goes "
            "on from there."
        )
    watch.progress(done, total, kind, "")


def _addressed(connection: Connection, article: Article) -> Article:
    """With its slug, numbered if another article of the edition and year has it."""
    slug, number, chosen = article.content.slug, 1, article
    while slug and articles.slug_taken(connection, chosen, article.content.date):
        number += 1
        tail = f"-{number}"
        chosen = article.with_content(slug=slug[: SLUG_LIMIT - len(tail)].rstrip("-") + tail)
    return chosen
