"""Taking files into the newsroom: Markdown, plain text, pictures, PDFs, sounds and videos."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.text import fold, slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.decoding import decode
from nejat_desktop.interchange.imported import Imported
from nejat_desktop.interchange.markdown_import import read_markdown
from nejat_desktop.interchange.text_import import read_text
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.settings import Settings
from nejat_desktop.services.stories import Stories
from nejat_desktop.sync.execute import Watch

TEXT_LIMIT = 20_000_000
_PLACEHOLDER = re.compile(r"nejat:import/(\d+)")
_READERS: dict[str, Callable[[str, str], Imported]] = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".txt": read_text,
}
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".tif", ".tiff"})
FILES = frozenset(
    {".pdf", ".mp3", ".m4a", ".m4b", ".ogg", ".oga", ".opus", ".mp4", ".m4v", ".mov", ".webm"}
    | {".weba"}
)
TAKEN = frozenset(_READERS) | PICTURES | FILES
"""The endings of files that can be taken in."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one file: a story, a picture, a file of the library, or why it is none.

    A PDF, sound or video only comes into the library; the story that shows it is made by a person.
    """

    file: Path
    article: Article | None = None
    photo: Photo | None = None
    media: MediaFile | None = None
    problem: str = ""


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
    ) -> None:
        self._context = context
        self._editing = editing
        self._stories = stories
        self._library = library
        self._media = media
        self._settings = settings

    def files(
        self, files: Sequence[Path], edition: str | None, watch: Watch
    ) -> tuple[Arrival, ...]:
        """Take each file in; a bad one is reported and the rest goes on.

        `edition` decides where texts go; without it their own `lang`, else the source edition.
        """
        arrivals = []
        for index, file in enumerate(files):
            if watch.cancelled():
                break
            watch.progress(index, len(files), "import", file.name)
            try:
                arrivals.append(self._file(file, edition))
            except NewsroomError as error:
                arrivals.append(Arrival(file, problem=str(error)))
        return tuple(arrivals)

    def _file(self, file: Path, edition: str | None) -> Arrival:
        suffix = file.suffix.lower()
        if suffix in PICTURES:
            return Arrival(file, photo=self._library.add(_read(file), file.name))
        if suffix in FILES:
            return Arrival(file, media=self._media.add(_read(file), file.name))
        reader = _READERS.get(suffix)
        if reader is None:
            raise BadInputError(
                f"“{file.name}” is of a kind that can’t be imported: Markdown (.md), text (.txt), "
                "pictures, PDFs, sounds and videos can."
            )
        text = decode(_read(file, TEXT_LIMIT))
        if not text.strip():
            raise BadInputError(f"“{file.name}” is empty; there is nothing to take in.")
        imported = reader(text, file.stem)
        return Arrival(file, article=self._text(imported, file.parent, edition))

    def _text(self, imported: Imported, folder: Path, edition: str | None) -> Article:
        newsroom = self._context.newsroom()
        target = _edition(newsroom, edition or imported.lang)
        photos = self._pictures(imported, folder, target)
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

    def _pictures(self, imported: Imported, folder: Path, edition: Edition) -> dict[int, Photo]:
        """The pictures beside the text; one outside its folder is never read."""
        found = {}
        root = folder.resolve()
        for number, (path, alt, title) in enumerate(imported.pictures, 1):
            file = (folder / unquote(path)).resolve()
            if ":" in path or not file.is_relative_to(root):
                raise BadInputError(
                    f"The picture “{path[:60]}” is not a file beside the text. Put it there and "
                    "import again; nothing was taken in."
                )
            photo = self._library.add(_read(file), file.name)
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


def _read(file: Path, limit: int = 0) -> bytes:
    try:
        if limit and file.stat().st_size > limit:
            raise BadInputError(f"“{file.name}” is larger than a text can be.")
        return file.read_bytes()
    except OSError as error:
        raise BadInputError(f"“{file.name}” can’t be read: {error.strerror}.") from error
