"""Takes an export of a WordPress site in: whole files only, part by part, and each thing once."""

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.origin import CHANNEL, Origin
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item, Survey, survey
from nejat_desktop.interchange.wxr.model import CATEGORY
from nejat_desktop.services.archive.fate import Become, becomes, plain
from nejat_desktop.services.archive.media import Media
from nejat_desktop.services.archive.preparing import Places, Prepared, prepared
from nejat_desktop.services.archive.reading import Arrival, Found, Reading
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.terms import SERIES, wanted, with_sections, with_series
from nejat_desktop.services.archive.uploads import Uploads
from nejat_desktop.services.archive.writing import Writer, Written
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.sources import Measured, Source
from nejat_desktop.store import stories
from nejat_desktop.store.articles import stories_in
from nejat_desktop.store.database import Connection
from nejat_desktop.store.origins import add_origins, put_origin, record_of
from nejat_desktop.store.settings import load_newsroom, save_newsroom
from nejat_desktop.sync.execute import Watch

LOOK, PICTURES, STORIES = "look", "pictures", "stories"
"""The kinds of progress, in their order."""
_STEP = 1024 * 1024
"""Bytes between two words about the first look."""


@dataclass(frozen=True, slots=True)
class _Site:
    """A file that was looked through, and where it goes."""

    source: Source
    survey: Survey
    address: str
    newsroom: Newsroom
    edition: Edition
    record: Mapping[str, Any]
    """What an earlier reading kept of the site."""
    has_uploads: bool


class Archive:
    """Imports of whole sites."""

    def __init__(self, context: Context, photos: PhotoLibrary, files: FileLibrary) -> None:
        self._context, self._photos, self._files = context, photos, files

    def take_in(
        self,
        source: Source,
        edition: str | None,
        watch: Watch,
        uploads: Uploads | None = None,
    ) -> ArchiveReport:
        """Bring a WordPress export in. Call it off the main thread.

        `edition` decides where it goes; without it the language of the file, else the source
        edition. The file is read to its end before anything is written: `BadInputError` when it
        is not whole, `CancelledError` when somebody stopped that. Later a stop ends with a report
        of what came in; the next reading of the file goes on from there.
        """
        site = self._looked_through(source, edition, watch, has_uploads=uploads is not None)
        report = _report(site)
        places = self._adopted(site, report)
        media = Media(self._context, self._photos, self._files, uploads, report)
        reading = Reading(
            self._context, source, site.survey, site.address, report=report, watch=watch
        )
        with suppress(CancelledError):
            self._media(site, reading, media)
            self._stories(site, reading, places, report)
            return report
        report.cancelled = True
        return report

    def _looked_through(
        self, source: Source, edition: str | None, watch: Watch, *, has_uploads: bool
    ) -> _Site:
        size = source.size

        with source.open() as stream:
            measured = Measured(stream)
            told = -_STEP

            def look() -> None:
                nonlocal told
                if watch.cancelled():
                    raise CancelledError("The import was stopped. Nothing was taken in.")
                if measured.done - told >= _STEP:
                    told = measured.done
                    watch.progress(told, size, LOOK, source.name)

            found = survey(cast(BinaryIO, measured), source.name, look)
        newsroom = self._context.newsroom()
        goes_to = _edition(newsroom, edition, found.channel.language)
        address = found.channel.address or f"file:{measured.digest}"
        record = self._context.read(lambda c: record_of(c, address, CHANNEL))
        kept = record if isinstance(record, dict) else {}
        return _Site(source, found, address, newsroom, goes_to, kept, has_uploads)

    def _adopted(self, site: _Site, report: ArchiveReport) -> Places:
        """Sections and series for the terms, and what the file says of its site, in one step."""
        survey, code = site.survey, site.edition.code
        new_uid = self._context.new_uid

        def work(connection: Connection) -> tuple[dict[str, Uid], dict[str, Uid]]:
            newsroom = load_newsroom(connection)
            earlier = site.record.get("sections", {})
            terms = wanted(survey, CATEGORY)
            after, sections = with_sections(newsroom, code, terms, earlier, new_uid)
            report.sections_made = len(after.sections) - len(newsroom.sections)
            if after != newsroom:
                save_newsroom(connection, after)
            known = stories.all_series(connection)
            made, titled, series = with_series(known, code, wanted(survey, SERIES), new_uid)
            for one in made:
                stories.add_series(connection, one)
            for one in titled:
                stories.save_series(connection, one)
            report.series_made = len(made)
            self._keep_channel(connection, site, sections)
            return sections, series

        sections, series = self._context.write(work)
        self._context.changes.publish(Changes(settings=True))
        return Places(
            edition=site.edition,
            kinds=site.newsroom.archive_kinds,
            sections=sections,
            series=series,
            names={a.login: plain(a.display_name) or a.login for a in survey.authors},
        )

    @staticmethod
    def _keep_channel(connection: Connection, site: _Site, sections: Mapping[str, Uid]) -> None:
        """What a site is, with its authors and terms: those of its other files stay."""
        channel, survey = site.survey.channel, site.survey
        record = {
            "channel": channel,
            "authors": _joined(site.record, "authors", {a.login: a for a in survey.authors}),
            "terms": _joined(
                site.record, "terms", {f"{t.taxonomy}/{t.slug}": t for t in survey.terms}
            ),
            "sections": {**site.record.get("sections", {}), **sections},
        }
        origin = Origin(site.address, CHANNEL, site.edition.code, "", address=channel.link)
        put_origin(connection, origin, record)

    def _media(self, site: _Site, reading: Reading, media: Media) -> None:
        kinds = site.newsroom.archive_kinds
        if not any(post_type == "attachment" for post_type, _ in site.survey.items):
            return
        for new, here in reading.parts(lambda i: becomes(i, kinds) is Become.MEDIA, PICTURES):
            media.take_in(site.address, site.edition.code, new)
            media.find_missing(site.edition.code, here)

    def _stories(
        self, site: _Site, reading: Reading, places: Places, report: ArchiveReport
    ) -> None:
        kinds = site.newsroom.archive_kinds
        for new, here in reading.parts(lambda i: becomes(i, kinds) is not Become.MEDIA, STORIES):
            aside = [one for one in new if becomes(one.item, kinds) is Become.ASIDE]
            told = [one for one in new if becomes(one.item, kinds) is Become.STORY]
            self._write(site, told, aside, places, report)
            if site.has_uploads:
                self._illustrate(site, here, places, report)

    def _write(
        self,
        site: _Site,
        told: list[Arrival],
        aside: list[Arrival],
        places: Places,
        report: ArchiveReport,
    ) -> None:
        """One part: all of it or nothing, then it is counted and announced."""
        ready = self._unknown(site, told, places, report)
        writer = self._writer(site)

        def work(connection: Connection) -> list[Written]:
            add_origins(connection, [self._kept(site, one) for one in aside])
            return writer.write(connection, ready)

        written = self._context.write(work)
        for one in aside:
            report.aside[one.item.post_type, one.item.status] += 1
        for story in ready:
            report.came[story.item.post_type, story.item.status] += 1
            report.held += story.state.is_released
            report.remarks.update(story.remarks)
        report.leads += sum(1 for each in written if each.story.lead)
        self._tell(each.article for each in written)

    def _unknown(
        self, site: _Site, told: list[Arrival], places: Places, report: ArchiveReport
    ) -> list[Prepared]:
        """What is to be written: articles of our own exports may be here under their uids."""
        ready = [prepared(one.item, one.post, one.digest, places) for one in told]
        own = tuple(one.ours.story for one in ready if one.ours)
        code = site.edition.code
        here = self._context.read(lambda c: stories_in(c, own, code)) if own else frozenset()
        for one in ready:
            if one.ours and one.ours.story in here:
                report.here[one.item.post_type, one.item.status] += 1
        return [one for one in ready if one.ours is None or one.ours.story not in here]

    def _illustrate(
        self, site: _Site, here: list[Found], places: Places, report: ArchiveReport
    ) -> None:
        """Pictures that were found later, for the stories that came without them."""
        known = [(one.arrival, one.origin.article) for one in here]
        part = [
            (prepared(one.item, one.post, one.digest, places), article)
            for one, article in known
            if article is not None
        ]
        writer = self._writer(site)
        mended = self._context.write(lambda c: writer.illustrate(c, part)) if part else []
        report.leads += len(mended)
        self._tell(mended)

    def _writer(self, site: _Site) -> Writer:
        stamp, new_uid = self._context.stamp(), self._context.new_uid
        return Writer(site.address, site.edition.code, stamp, new_uid)

    def _tell(self, articles: Iterable[Article]) -> None:
        found = tuple(articles)
        changed = Changes(frozenset(a.story for a in found), frozenset(a.uid for a in found))
        if found:
            self._context.changes.publish(changed)

    @staticmethod
    def _kept(site: _Site, one: Arrival) -> tuple[Origin, Item]:
        item = one.item
        origin = Origin(
            site=site.address,
            post=one.post,
            edition=site.edition.code,
            digest=one.digest,
            guid=item.guid,
            address=item.link,
        )
        return origin, item


def _report(site: _Site) -> ArchiveReport:
    survey = site.survey
    return ArchiveReport(
        file=site.source.name,
        site=site.survey.channel.address,
        edition=site.edition.code,
        version=survey.channel.version,
        items=Counter(survey.items),
        authors=len(survey.authors),
        terms=Counter(term.element for term in survey.terms),
        comments=survey.comments,
        approved_comments=survey.approved_comments,
    )


def _edition(newsroom: Newsroom, asked: str | None, language: str) -> Edition:
    if asked:
        return newsroom.edition(asked)
    wanted = language.replace("_", "-").lower()
    short = wanted.partition("-")[0]
    for tag in (wanted, short):
        for edition in newsroom.editions:
            if tag and tag in (edition.code.lower(), edition.language.lower()):
                return edition
    return newsroom.edition(newsroom.source_edition)


def _joined(kept: Mapping[str, Any], name: str, now: Mapping[str, object]) -> dict[str, object]:
    before = kept.get(name, {})
    return {**(before if isinstance(before, dict) else {}), **now}
