"""One run of fetching: terms and names, then media, then posts and pages, each page at once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from nejat_desktop.domain.connection import Connection as Connected
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.post_wire import PostWire
from nejat_desktop.domain.ports.posts import MediaThere, Post, RefusedError, ShutOutError
from nejat_desktop.domain.ports.site_archive import ArchivedMedia, ArchivedPost, Leaf, SiteArchive
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr.model import CATEGORY, TAG
from nejat_desktop.services.archive.archive import LOOK, PICTURES, STORIES
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.kind_places import kind_places
from nejat_desktop.services.archive.media import Media
from nejat_desktop.services.archive.report import ArchiveReport, Named
from nejat_desktop.services.archive.sorting import Arrival, Found, Sorter
from nejat_desktop.services.archive.storing import Storing, Whence, earlier
from nejat_desktop.services.archive.writing import Written
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.pulling.agreeing import Agreed, Agreeing, by_number
from nejat_desktop.services.pulling.fetched import Fetched
from nejat_desktop.services.pulling.illustrating import Late, illustrated
from nejat_desktop.services.pulling.items import Around, attachment_of, said, survey_of
from nejat_desktop.services.pulling.own import uploads_of_ours
from nejat_desktop.services.pulling.patience import Patience
from nejat_desktop.services.pulling.sections_elsewhere import (
    apart,
    known_before,
    numbers_of,
    put_elsewhere,
)
from nejat_desktop.store import articles
from nejat_desktop.store.connections import load_rules
from nejat_desktop.store.database import Connection
from nejat_desktop.store.files import load_files
from nejat_desktop.store.origins import origins_of, site_like
from nejat_desktop.store.photos import load_photos
from nejat_desktop.store.post_bases import articles_at
from nejat_desktop.store.reader_comments import note_comments
from nejat_desktop.store.site_memory import keep_media, keep_terms
from nejat_desktop.store.site_pulls import Pull, load_pull, save_pull
from nejat_desktop.sync.execute import Watch

T = TypeVar("T")

TOGETHER = 25
"""Stories of one transaction: a stop waits for no more, and neither does who saves a text."""
FILES_TOGETHER = 5
"""Of media, where their files are fetched."""
STOPPED = (
    "The fetching was stopped. What came in stays; fetch the archive again and it goes on from "
    "there."
)


@dataclass(frozen=True, slots=True)
class Libraries:
    """Where pictures and files are kept."""

    photos: PhotoLibrary
    files: FileLibrary


@dataclass(slots=True)
class Outcome:
    """What has to be known once everything has come in."""

    fresh: set[Uid] = field(default_factory=set)
    """Articles whose posts were agreed on in this run."""
    resumed: bool = False
    complete: bool = False
    """The posts were looked through in one go, and none of them is left to a sync."""
    cursor: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)


class Run:
    """One run. Every part that came in is on disk together with where the next one begins."""

    def __init__(
        self,
        context: Context,
        connection: Connected,
        site: tuple[SiteArchive, PostWire],
        libraries: Libraries,
        looking_on: tuple[Watch, Patience],
        *,
        with_files: bool,
    ) -> None:
        self._context, self._connection, self._libraries = context, connection, libraries
        self._archive, self._wire = site
        self._watch, self._patience = looking_on
        self._with_files = with_files
        self._around = Around()
        self._direct: frozenset[int] = frozenset()
        """Categories in which kinds stand, and posts as in a section."""
        self._agreeing = Agreeing(connection.site, self._wire)
        self._pull = Pull(PICTURES, "", 0, context.clock())
        self._open_post = self._total = 0
        home = connection.home.rstrip("/")
        self._address = context.read(lambda c: site_like(c, home, connection.edition)) or home
        self.report = ArchiveReport(home, site=self._address, edition=connection.edition)
        self.outcome = Outcome()

    # what stands around the posts

    def begin(self) -> None:
        """Terms, comments and numbers; and where the run before was broken off."""
        self._look(0, LOOK, self._connection.name)
        totals = self._patience(self._archive.totals)
        self._total = self.report.expected = sum(totals.values())
        before = self._context.read(lambda c: load_pull(c, self._connection.site))
        if before is not None:
            self._pull, self.outcome.resumed = before, True
            self.report.expected = max(0, self.report.expected - before.done)
        self._comments = self._counted_comments()
        self._terms()
        self._adopt()

    def _terms(self) -> None:
        for taxonomy in (CATEGORY, TAG):
            found = self._patience(lambda t=taxonomy: list(self._archive.terms(t)))  # type: ignore[misc]
            self._around.terms |= {(taxonomy, term.id): term for term in found}
            self.report.terms["category" if taxonomy == CATEGORY else "tag"] = len(found)
            self._look(0, LOOK, self._connection.name)

    def _counted_comments(self) -> Mapping[int, int] | None:
        """How many comments readers see under each post; None where the site does not say."""
        counts: Counter[int] = Counter()

        def count() -> Mapping[int, int]:
            counts.clear()
            for page in self._archive.comments():
                counts.update(page)
                self._look(0, LOOK, self._connection.name)
            return counts

        try:
            found = self._patience(count)
        except (RefusedError, ShutOutError):
            return None
        self.report.comments = self.report.approved_comments = counts.total()
        return found

    def _adopt(self) -> None:
        """Sections for the categories, and what the terms are numbered there."""
        survey = survey_of(self._connection.name, self._connection.home.rstrip("/"), self._around)
        newsroom = self._context.newsroom()
        edition = newsroom.edition(self._connection.edition)
        rules = self._context.read(load_rules)
        put = put_elsewhere(newsroom, rules, edition.code, self._around.terms.values())
        kept = known_before(earlier(self._context, self._address), put)
        places = kind_places(self._around.terms.values(), self._wire.places(), self._direct)
        places = apart(places, put, self._direct)
        whence = Whence(survey, self._address, newsroom, edition, kept, self._with_files, places)
        whence = replace(whence, lent=frozenset(one.key for one in put.values()))
        made, series = self.report.sections_made, self.report.series_made
        self._whence, self._storing = whence, Storing(self._context, whence, self.report)
        adopted = self._storing.adopted()
        self.report.sections_made += made
        self.report.series_made += series
        self._places = replace(
            adopted, comments=self._comments, knows_comments=self._comments is not None
        )
        self.report.authors = len(survey.authors)
        numbers = [
            *((CATEGORY, key, number) for key, number in places.numbers.items()),
            *numbers_of(survey, adopted, put),
        ]
        self._context.write(lambda c: keep_terms(c, self._connection.site, numbers))

    # media

    def media(self) -> None:
        """What is said of pictures and files; they themselves, if they were asked for."""
        if self._pull.stage != PICTURES:
            return
        fetched, sorter = Fetched(self._archive), self._sorter()
        keeping = self._keeping(fetched)
        for leaf in self._patience.pages(self._archive.media, self._pull.cursor):
            self._know_authors(leaf.items)
            for some in parts(leaf.items, FILES_TOGETHER if self._with_files else TOGETHER):
                self._look(self._pull.done, PICTURES, plain(some[-1].title))
                fetched.shows(some)
                self._take_media(some, sorter, keeping)
            self._turn(leaf, PICTURES)
        self._save(Pull(STORIES, "", self._pull.done, self._pull.began))

    def _keeping(self, fetched: Fetched) -> Media:
        uploads = fetched if self._with_files else None
        photos, files = self._libraries.photos, self._libraries.files
        return Media(self._context, photos, files, uploads, self.report)

    def _take_media(self, some: tuple[ArchivedMedia, ...], sorter: Sorter, keeping: Media) -> None:
        items = [attachment_of(one, self._around) for one in some]
        self.report.items.update((item.post_type, item.status) for item in items)
        new, here = sorter.sorted(
            [sorter.entry(item, is_first=sorter.is_first(item)) for item in items]
        )
        ours = self._context.read(lambda c: uploads_of_ours(c, self._connection.site, some))
        keeping.take_in(self._address, self._connection.edition, new, ours)
        keeping.find_missing(self._connection.edition, here, ours)
        if self._with_files:
            self._context.write(lambda c: self._keep_uploads(c, some))

    def _keep_uploads(self, connection: Connection, some: Sequence[ArchivedMedia]) -> None:
        """What a picture of ours is called there: it is not uploaded a second time."""
        origins = origins_of(connection, self._address, [one.id for one in some])
        photos = load_photos(connection, {o.photo for o in origins.values() if o.photo})
        files = load_files(connection, {o.file for o in origins.values() if o.file})
        found = []
        for one in some:
            origin = origins.get(one.id)
            photo = photos.get(origin.photo) if origin and origin.photo else None
            file = files.get(origin.file) if origin and origin.file else None
            sha256 = photo.sha256 if photo else file.sha256 if file else ""
            if sha256:
                there = MediaThere(
                    one.id, one.url, sizes=one.sizes, width=one.width, height=one.height
                )
                found.append((sha256, there))
        keep_media(connection, self._connection.site, found)

    # posts and pages

    def stories(self) -> None:
        """Posts and pages of every status."""
        sorter, outcome = self._sorter(), self.outcome
        for leaf in self._patience.pages(self._archive.posts, self._pull.cursor):
            self._know_authors([one for one in leaf.items])
            if self._around.lacks(leaf.items):
                self._terms()
                self._adopt()
            self._know_sections(leaf.items)
            for some in parts(leaf.items, TOGETHER):
                self._look(self._pull.done, STORIES, plain(some[-1].post.fields.title))
                self._take(some, sorter)
            self._turn(leaf, STORIES)
            outcome.cursor, outcome.counts = leaf.cursor, leaf.counts
            outcome.complete = leaf.complete
        outcome.complete = outcome.complete and not self._open_post

    def _take(self, some: Sequence[ArchivedPost], sorter: Sorter) -> None:
        """One part. What is an article of ours already stays as it is."""
        self.report.items.update((o.post.fields.type, o.post.fields.status) for o in some)
        unknown, later = self._sifted(some)
        posts = by_number(one.post for one in unknown)
        marked = self._ours(unknown)
        entries = []
        told: dict[int, Told | None] = {}
        for one in unknown:
            if marked.get(one.post.id) is not None:
                _count_here(self.report, one.post)
                continue
            item, told[one.post.id] = said(self._wire, one, self._around)
            entries.append(sorter.entry(item, is_first=sorter.is_first(item)))
        new, here = sorter.sorted(entries)
        new = [replace(one, marked=posts[one.post].marked, told=told.get(one.post)) for one in new]
        self._write(new, here, marked, posts)
        if self._with_files:
            came = [(f.arrival, f.origin.article) for f in here if f.origin.article]
            late = [(one, uid, posts[one.post]) for one, uid in came] + later
            agreed = illustrated(self._storing, self._agreeing, late, self._places)
            self.outcome.fresh.update(agreed)

    def _write(
        self,
        new: Sequence[Arrival],
        here: Sequence[Found],
        marked: Mapping[int, Uid | None],
        posts: Mapping[int, Post],
    ) -> None:
        known = [(f.origin.article, posts[f.arrival.post]) for f in here if f.origin.article]
        ours = [(uid, posts[number]) for number, uid in marked.items() if uid is not None]
        agreed: list[Agreed] = []

        def also(connection: Connection, written: Sequence[Written]) -> None:
            made = [(one.article, posts[one.post]) for one in written]
            agreed.append(self._agreeing.fresh(connection, made))
            agreed.append(self._agreeing.here(connection, known))
            self._agreeing.marked(connection, ours)
            note_comments(connection, _seen(self._comments, known))

        self._storing.write(new, self._places, also)
        for one in agreed:
            self.outcome.fresh.update(one.bases)
            self.report.agreed += len(one.bases)
            self._open_post += len(one.differing)
            for post in one.differing:
                title = plain(post.fields.title)
                self.report.name_changed(Named(post.id, title, post.address))
        self._open_post += len(ours)
        self.report.held -= len(agreed[0].bases)  # the sync has published them already

    def _sifted(self, some: Sequence[ArchivedPost]) -> tuple[list[ArchivedPost], list[Late]]:
        """Those that no sync and no run before knows of; and those that are known as they are, and
        may show more than came with them."""
        site, ids = self._connection.site, [one.post.id for one in some]
        known = self._context.read(lambda c: articles_at(c, site, ids))
        unknown, later = list[ArchivedPost](), list[Late]()
        for one in some:
            there = known.get(one.post.id)
            if there is None and not one.is_stub:
                unknown.append(one)
                continue
            _count_here(self.report, one.post)
            if there is None:
                continue
            if there.digest != one.post.fields.digest:
                self._open_post += 1
            elif self._with_files:
                item, told = said(self._wire, one, self._around)
                later.append((Arrival(item, one.post.id, "", told=told), there.article, one.post))
        return unknown, later

    def _ours(self, some: Sequence[ArchivedPost]) -> Mapping[int, Uid | None]:
        """Whose marker each carries, as far as that is an article of this edition; else None."""
        marked = {one.post.id: one.post.marked for one in some if one.post.marked}
        edition = self._connection.edition
        here = self._context.read(lambda c: articles.of_edition(c, marked.values(), edition))
        return {number: uid if uid in here else None for number, uid in marked.items()}

    # the way through

    def _sorter(self) -> Sorter:
        return Sorter(self._context, self._address, self.report, compares=False)

    def _know_authors(self, things: Sequence[ArchivedPost | ArchivedMedia]) -> None:
        strangers = self._around.strangers(things)
        if not strangers:
            return
        found = self._patience(lambda: self._archive.authors(sorted(strangers)))
        before = len(self._around.authors)
        self._around.authors |= found
        if len(self._around.authors) > before:
            self._adopt()

    def _know_sections(self, posts: Sequence[ArchivedPost]) -> None:
        """What holds the categories of kinds is a section once a post stands right in it."""
        places, found = self._whence.places, self._direct
        for one in posts:
            found |= places.direct(one.post.fields.sections)
        if found != self._direct:
            self._direct = found
            self._adopt()

    def _turn(self, leaf: Leaf[T], stage: str) -> None:
        done = self._pull.done + len(leaf.items)
        self._save(Pull(stage, leaf.cursor, done, self._pull.began))

    def _save(self, pull: Pull) -> None:
        self._context.write(lambda c: save_pull(c, self._connection.site, pull))
        self._pull = pull

    def _look(self, done: int, kind: str, key: str) -> None:
        self._watch.progress(done, self._total if kind != LOOK else 0, kind, key)
        if self._watch.cancelled():
            raise CancelledError(STOPPED)


def _seen(
    counts: Mapping[int, int] | None, known: Sequence[tuple[Uid, Post]]
) -> Sequence[tuple[Uid, int]]:
    """How many comments readers see under each, where the site says it."""
    return [(uid, counts.get(post.id, 0)) for uid, post in known] if counts is not None else []


def _count_here(report: ArchiveReport, post: Post) -> None:
    report.here[post.fields.type, post.fields.status] += 1


def parts(found: tuple[T, ...], size: int) -> Iterator[tuple[T, ...]]:
    """So many at a time."""
    return (found[start : start + size] for start in range(0, len(found), size))
