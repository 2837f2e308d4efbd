"""Takes an export of a WordPress site in: whole files only, part by part, and each thing once."""

from collections import Counter
from contextlib import suppress
from typing import BinaryIO, cast

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.interchange.wxr import survey
from nejat_desktop.services.archive.fate import Become, becomes
from nejat_desktop.services.archive.media import Media
from nejat_desktop.services.archive.preparing import Places
from nejat_desktop.services.archive.reading import Reading
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.storing import Storing, Whence, earlier
from nejat_desktop.services.archive.uploads import Uploads
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.sources import Measured, Source
from nejat_desktop.sync.execute import Watch

LOOK, PICTURES, STORIES = "look", "pictures", "stories"
"""The kinds of progress, in their order."""
_STEP = 1024 * 1024
"""Bytes between two words about the first look."""


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
        whence = self._looked_through(source, edition, watch, has_uploads=uploads is not None)
        report = _report(source.name, whence)
        storing = Storing(self._context, whence, report)
        places = storing.adopted()
        media = Media(self._context, self._photos, self._files, uploads, report)
        reading = Reading(
            self._context, source, whence.survey, whence.address, report=report, watch=watch
        )
        with suppress(CancelledError):
            self._media(whence, reading, media)
            self._stories(whence, reading, storing, places)
            return report
        report.cancelled = True
        return report

    def _looked_through(
        self, source: Source, edition: str | None, watch: Watch, *, has_uploads: bool
    ) -> Whence:
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
        kept = earlier(self._context, address)
        return Whence(found, address, newsroom, goes_to, kept, has_uploads)

    @staticmethod
    def _media(whence: Whence, reading: Reading, media: Media) -> None:
        kinds = whence.newsroom.archive_kinds
        if not any(post_type == "attachment" for post_type, _ in whence.survey.items):
            return
        for new, here in reading.parts(lambda i: becomes(i, kinds) is Become.MEDIA, PICTURES):
            media.take_in(whence.address, whence.edition.code, new)
            media.find_missing(whence.edition.code, here)

    @staticmethod
    def _stories(whence: Whence, reading: Reading, storing: Storing, places: Places) -> None:
        kinds = whence.newsroom.archive_kinds
        for new, here in reading.parts(lambda i: becomes(i, kinds) is not Become.MEDIA, STORIES):
            storing.write(new, places)
            if whence.has_uploads:
                storing.illustrate(
                    [(f.arrival, f.origin.article) for f in here if f.origin.article], places
                )


def _report(file: str, whence: Whence) -> ArchiveReport:
    survey = whence.survey
    return ArchiveReport(
        file=file,
        site=survey.channel.address,
        edition=whence.edition.code,
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
