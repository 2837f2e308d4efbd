"""Stories as a bundle that another newsroom takes in."""

import json
from dataclasses import dataclass

from nejat_desktop.domain.article import Article, Release, Series, Story
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.bundle_form import FORMAT, HEAD, original_name, story_name
from nejat_desktop.interchange.outlet import Outlet
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.gathering import Gathering, Originals, Told
from nejat_desktop.store.database import Connection
from nejat_desktop.store.revisions import load_release


@dataclass(frozen=True, slots=True)
class Head:
    """What a bundle says of itself, and of what its stories have in common."""

    format: int
    newsroom: Uid
    name: str
    """The name of the newsroom."""
    sections: tuple[Section, ...] = ()
    series: tuple[Series, ...] = ()
    photos: tuple[Photo, ...] = ()
    files: tuple[MediaFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Bundled:
    """An article, and what of it was approved last."""

    article: Article
    release: Release | None = None


@dataclass(frozen=True, slots=True)
class BundledStory:
    """One story of a bundle."""

    story: Story
    articles: tuple[Bundled, ...]


class BundleOut:
    """Writes the stories, then the originals that they show, then the head."""

    def __init__(self, context: Context, gathering: Gathering, outlet: Outlet) -> None:
        self._context, self._gathering, self._outlet = context, gathering, outlet
        self._sections: set[Uid] = set()
        self._series: dict[Uid, Series] = {}
        self._photos: dict[str, Photo] = {}
        self._files: dict[str, MediaFile] = {}

    def write(self, originals: Originals) -> None:
        """Everything that was asked for."""
        for told in self._gathering.stories(binned=False):
            self._story(told)
        for photo in self._photos.values():
            originals.put(photo, original_name(photo.sha256))
        for file in self._files.values():
            originals.put(file, original_name(file.sha256))
        self._json(HEAD, self._head(self._context.newsroom()))

    def _story(self, told: Told) -> None:
        self._sections |= {uid for one in told.articles for uid in one.content.sections}
        if told.series is not None:
            self._series[told.series.uid] = told.series
        self._photos |= self._gathering.photos(told.photos)
        self._files |= self._gathering.files(told.files)
        bundled = self._context.read(lambda c: tuple(_bundled(c, one) for one in told.articles))
        self._json(story_name(told.story.uid), BundledStory(told.story, bundled))

    def _head(self, newsroom: Newsroom) -> Head:
        wanted = set(self._sections)
        for _ in range(len(newsroom.sections)):
            above = {s.parent for s in newsroom.sections if s.uid in wanted and s.parent}
            if above <= wanted:
                break
            wanted |= above
        return Head(
            format=FORMAT,
            newsroom=newsroom.uid,
            name=newsroom.name,
            sections=tuple(one for one in newsroom.sections if one.uid in wanted),
            series=tuple(self._series.values()),
            photos=tuple(self._photos.values()),
            files=tuple(self._files.values()),
        )

    def _json(self, name: str, value: object) -> None:
        text = json.dumps(to_record(value), ensure_ascii=False, separators=(",", ":"))
        with self._outlet.open(name) as file:
            file.write(text.encode("utf-8", "surrogatepass"))


def _bundled(connection: Connection, article: Article) -> Bundled:
    try:
        release = load_release(connection, article.release) if article.release else None
    except NotFoundError:
        release = None
    return Bundled(article, release)
