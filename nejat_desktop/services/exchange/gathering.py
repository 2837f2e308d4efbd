"""What exports read: stories with their articles, and the originals that they show."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from nejat_desktop.domain.article import Article, Series, Status, Story
from nejat_desktop.domain.body import files_named, photos_named
from nejat_desktop.domain.errors import CancelledError, DamagedError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.outlet import Outlet
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.asked import Asked, Exported
from nejat_desktop.store import articles, files, photos, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.sync.execute import Watch

_STEM = 40


@dataclass(frozen=True, slots=True)
class Told:
    """A story as it is exported."""

    story: Story
    articles: tuple[Article, ...]
    series: Series | None

    @property
    def photos(self) -> tuple[Uid, ...]:
        """The photos that it shows anywhere, each once."""
        named = (uid for one in self.articles for uid in photos_named(one.content.body))
        covers = (one.content.work.cover for one in self.articles)
        return _unique((*self.story.pictures, *filter(None, covers), *named))

    @property
    def files(self) -> tuple[Uid, ...]:
        """The PDFs, sounds and videos of it, each once."""
        named = (uid for one in self.articles for uid in files_named(one.content.body))
        works = (one.content.work.file for one in self.articles)
        return _unique((*filter(None, works), *named))


def _unique(uids: Iterable[str]) -> tuple[Uid, ...]:
    return tuple(dict.fromkeys(map(Uid, uids)))


class Gathering:
    """Reads a story at a time, so that a newsroom may be larger than memory."""

    def __init__(self, context: Context, asked: Asked, report: Exported, watch: Watch) -> None:
        self._context, self._asked = context, asked
        self._report, self._watch = report, watch
        self.series = {one.uid: one for one in context.read(stories.all_series)}

    def stories(self, *, binned: bool) -> Iterator[Told]:
        """The stories that were asked for, oldest first, with what is exported of each.

        Those that have nothing in the edition that was asked for are left out, and those in the
        bin unless `binned`. `NotFoundError` when one is not here, `CancelledError` between two.
        """
        uids = self._asked.stories or self._context.read(stories.all_uids)
        for done, uid in enumerate(uids):
            demand_wanted(self._watch)
            told = self._context.read(lambda c, u=uid: self._told(c, u))  # type: ignore[misc]
            said = next((one.content.headline for one in told.articles), "")
            self._watch.progress(done, len(uids), "export", said)
            if told.articles and (binned or told.story.binned is None):
                self._count(told)
                yield told

    def _told(self, connection: Connection, uid: Uid) -> Told:
        story = stories.load_story(connection, uid)
        code = self._asked.edition
        found = articles.articles_of(connection, uid)
        kept = tuple(one for one in found if code in ("", one.edition))
        return Told(story, kept, self.series.get(story.series) if story.series else None)

    def _count(self, told: Told) -> None:
        self._report.stories += 1
        self._report.articles += len(told.articles)
        drafts = (one for one in told.articles if one.status is not Status.APPROVED)
        self._report.unapproved += sum(1 for _ in drafts)

    def count_aside(self) -> None:
        """One more of what is in no story."""
        self._report.aside += 1

    def photos(self, uids: Iterable[Uid]) -> dict[str, Photo]:
        """Those of these photos that are here."""
        return self._context.read(lambda c: photos.load_photos(c, uids))

    def files(self, uids: Iterable[Uid]) -> dict[str, MediaFile]:
        """Those of these files that are here."""
        return self._context.read(lambda c: files.load_files(c, uids))


class Originals:
    """Writes the originals of an export, each once."""

    def __init__(self, context: Context, outlet: Outlet, report: Exported, watch: Watch) -> None:
        self._context, self._outlet = context, outlet
        self._report, self._watch = report, watch
        self._written: dict[str, bool] = {}

    def put(self, original: Photo | MediaFile, name: str) -> bool:
        """Write an original under this name; False when it is missing or damaged here.

        `CancelledError` when somebody stopped the export.
        """
        demand_wanted(self._watch)
        if name not in self._written:
            self._written[name] = self._write(original, name)
        return self._written[name]

    def _write(self, original: Photo | MediaFile, name: str) -> bool:
        try:
            data = self._context.vault.get(original.sha256)
        except DamagedError:
            self._report.lost.append(original.name)
            return False
        with self._outlet.open(name, packed=False) as file:
            file.write(data)
        if isinstance(original, Photo):
            self._report.pictures += 1
        else:
            self._report.files += 1
        return True


_SUFFIXES = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif", "AVIF": "avif"}


def suffix_of(original: Photo | MediaFile) -> str:
    """The ending that fits what a file is, without the dot."""
    if isinstance(original, MediaFile):
        return original.type.value
    return _SUFFIXES.get(original.format, "tif")


def file_name(original: Photo | MediaFile) -> str:
    """A name by which people know it again, and that no other one has."""
    stem = slug_from(PurePath(original.name).stem)[:_STEM].strip("-") or "file"
    return f"{stem}-{original.uid[-12:]}.{suffix_of(original)}"


def demand_wanted(watch: Watch) -> None:
    """`CancelledError` when somebody stopped the export."""
    if watch.cancelled():
        raise CancelledError("The export was stopped; nothing was left of it.")
