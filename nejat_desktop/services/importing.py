"""Taking files into the newsroom: exports, Markdown, HTML, text, pictures, PDFs, sounds, videos."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.backups import Reason
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import BadInputError, CancelledError, NewsroomError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.text import fold, slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.bundle_form import looks_like_bundle
from nejat_desktop.interchange.decoding import decode
from nejat_desktop.interchange.html_import import decode_page, read_page
from nejat_desktop.interchange.imported import Imported
from nejat_desktop.interchange.markdown_import import read_markdown
from nejat_desktop.interchange.text_import import read_text
from nejat_desktop.services.archive.archive import Archive
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.uploads import Uploads
from nejat_desktop.services.backups import Backups
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.exchange.bundles import Bundles, Came
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.intake import (
    EXPORTS,
    FILES,
    MARKDOWN,
    PAGES,
    PICTURES,
    PLAIN,
    is_opened,
    sources,
)
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.settings import Settings
from nejat_desktop.services.sources import Source, listed
from nejat_desktop.services.stories import Stories
from nejat_desktop.store.backups import looks_like_backup
from nejat_desktop.sync.execute import Watch

TEXT_LIMIT = 20_000_000
PICTURE_LIMIT = 1_000_000_000
_PLACEHOLDER = re.compile(r"nejat:import/(\d+)")
Decoder = Callable[[bytes], str]
Reader = Callable[[str, str], Imported]
_READERS: dict[str, tuple[Decoder, Reader]] = {
    **dict.fromkeys(MARKDOWN, (decode, read_markdown)),
    **dict.fromkeys(PLAIN, (decode, read_text)),
    **dict.fromkeys(PAGES, (decode_page, read_page)),
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one file: a story, a picture, a file of the library, or why it is none.

    A PDF, sound or video only comes into the library; the story that shows it is made by a person.
    An export of a whole site has a report, and so has a bundle of another newsroom.
    """

    file: Path
    article: Article | None = None
    photo: Photo | None = None
    media: MediaFile | None = None
    problem: str = ""
    archive: ArchiveReport | None = None
    bundle: Came | None = None


FRESH = timedelta(minutes=5)
"""A backup of so little ago serves another import too."""


class Importing:
    """Brings files in; each one whole or not at all."""

    def __init__(
        self,
        context: Context,
        editing: Editing,
        stories: Stories,
        library: PhotoLibrary,
        settings: Settings,
        *,
        media: FileLibrary,
        archive: Archive,
        bundles: Bundles,
    ) -> None:
        self._context, self._backups = context, Backups(context)
        self._editing = editing
        self._stories = stories
        self._library = library
        self._media = media
        self._settings = settings
        self._archive, self._bundles = archive, bundles

    def files(
        self,
        files: Sequence[Path],
        edition: str | None,
        watch: Watch,
        uploads: Uploads | None = None,
    ) -> tuple[Arrival, ...]:
        """Take each file in, folders and zips with all that is in them; a bad one is reported.

        `edition` decides where texts go; without it their own `lang`, else the source edition.
        `uploads` has the pictures of an export. The newsroom is backed up first.
        """
        self._backups.make_if_due(Reason.IMPORT, FRESH)
        arrivals = []
        found = sources(files)
        for index, source in enumerate(found):
            if watch.cancelled():
                break
            watch.progress(index, len(found), "import", source.name)
            try:
                arrivals.append(self._file(source, edition, watch, uploads))
            except CancelledError as error:
                arrivals.append(Arrival(_place(source), problem=str(error)))
                break
            except NewsroomError as error:
                arrivals.append(Arrival(_place(source), problem=str(error)))
        return tuple(arrivals)

    def _file(
        self, source: Source, edition: str | None, watch: Watch, uploads: Uploads | None
    ) -> Arrival:
        place, suffix = _place(source), source.suffix
        _demand_something(source)
        if suffix in EXPORTS:
            report = self._archive.take_in(source, edition, watch, uploads)
            return Arrival(place, archive=report)
        if suffix in PICTURES:
            return Arrival(place, photo=self._library.add(_bytes(source), source.name))
        if suffix in FILES:
            return Arrival(place, media=self._media.add(_bytes(source), source.name))
        if suffix not in _READERS:
            if not source.member and looks_like_bundle(source.path):
                return Arrival(place, bundle=self._bundles.take_in(source.path, watch))
            if not source.member and looks_like_backup(source.path):
                raise BadInputError(
                    f"“{source.name}” is a backup of a whole newsroom: “nejat-desktop restore” "
                    "makes a newsroom of it in a folder of its own. Nothing of it was taken in."
                )
            raise BadInputError(
                f"“{source.name}” is of a kind that can’t be imported: exports of WordPress "
                "(.xml), HTML, Markdown (.md), text (.txt), pictures, PDFs, sounds and videos can."
            )
        decoded, reader = _READERS[suffix]
        text = decoded(source.read(TEXT_LIMIT))
        if not text.strip():
            raise BadInputError(f"“{source.name}” is empty; there is nothing to take in.")
        return Arrival(place, article=self._text(reader(text, source.stem), source, edition))

    def _text(self, imported: Imported, source: Source, edition: str | None) -> Article:
        newsroom = self._context.newsroom()
        target = _edition(newsroom, edition or imported.lang)
        photos = self._pictures(imported, source, target)
        body = imported.body
        body = _PLACEHOLDER.sub(lambda m: f"nejat:photo/{photos[int(m[1])].uid}", body)
        content = Content(
            headline=imported.headline,
            body=body,
            excerpt=imported.excerpt,
            slug=slug_from(imported.slug) if imported.slug else "",
            sections=self._sections(newsroom, imported.sections, target),
            tags=tuple(imported.tags),
            credits=Credits(
                author=imported.author,
                publication=imported.publication,
                translator=imported.translator,
                source_url=imported.source_url,
            ),
            date=_instant(imported.date, target),
        )
        article = self._editing.new_story(Kind.ARTICLE, target.code, content)
        if photos:
            self._stories.set_pictures(article.story, [photo.uid for photo in photos.values()])
        return self._editing.article(article.uid)

    def _pictures(self, imported: Imported, source: Source, edition: Edition) -> dict[int, Photo]:
        """The pictures beside the text, all read before the first is kept."""
        found = {}
        data = [_picture(source, path) for path, _alt, _title in imported.pictures]
        for number, (content, (path, alt, title)) in enumerate(
            zip(data, imported.pictures, strict=True), 1
        ):
            photo = self._library.add(content, unquote(path).rsplit("/", 1)[-1])
            if not photo.description(edition.code).alt:
                words = Description(caption=title, alt=alt)
                photo = self._library.describe(photo.uid, edition.code, words)
            found[number] = photo
        return found

    def _sections(
        self, newsroom: Newsroom, names: Sequence[str], edition: Edition
    ) -> tuple[Uid, ...]:
        return tuple(self._section(newsroom, name, edition).uid for name in names)

    def _section(self, newsroom: Newsroom, name: str, edition: Edition) -> Section:
        for section in self._context.newsroom().sections:
            spellings = {fold(section.slug), *(fold(own) for own in section.names.values())}
            if fold(name) in spellings:
                return section
        return self._settings.add_section({edition.code: name}, slug_from(name) or "section")


def _demand_something(source: Source) -> None:
    """A folder or zip comes here itself when nothing in it can come in."""
    is_folder = not source.member and source.path.is_dir()
    is_zip = not source.member and source.suffix == ".zip" and is_opened(source.path)
    if is_zip:
        listed(source.path)
    if is_folder or is_zip:
        raise BadInputError(f"“{source.name}” has no text that could be taken in.")


def _edition(newsroom: Newsroom, code: str | None) -> Edition:
    if not code:
        return newsroom.edition(newsroom.source_edition)
    short = code.replace("_", "-").split("-")[0].lower()
    known = {edition.code for edition in newsroom.editions}
    return newsroom.edition(short if short in known else code)


def _instant(moment: datetime | None, edition: Edition) -> datetime | None:
    if moment is None:
        return None
    aware = moment if moment.tzinfo else replace_zone(moment, edition)
    return aware.astimezone(UTC)


def replace_zone(moment: datetime, edition: Edition) -> datetime:
    """A date without a zone, read as the wall clock of the edition."""
    return moment.replace(tzinfo=edition.zone)


def _place(source: Source) -> Path:
    return Path(source.label)


def _bytes(source: Source) -> bytes:
    return source.read(PICTURE_LIMIT)


def _picture(source: Source, path: str) -> bytes:
    """A picture beside a text; one outside its folder is never read."""
    beside = source.beside(unquote(path)) if ":" not in path else None
    if beside is None:
        raise BadInputError(
            f"The picture “{path[:60]}” is not a file beside the text. Put it there and "
            "import again; nothing was taken in."
        )
    return _bytes(beside)
