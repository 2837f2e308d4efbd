"""The pictures and files of some stories, fetched when a person asks for them."""

from collections.abc import Mapping, Sequence
from itertools import chain

from nejat_desktop.domain.ports.site_archive import ArchivedPost
from nejat_desktop.services.archive.archive import LOOK, PICTURES, STORIES
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.preparing import marked, prepared
from nejat_desktop.services.pulling.fetched import Fetched
from nejat_desktop.services.pulling.items import said
from nejat_desktop.services.pulling.run import FILES_TOGETHER, TOGETHER, Run, parts


class OnDemand(Run):
    """One run for the stories of some posts. Where a run over everything stands is left alone."""

    def fetch(self, posts: Mapping[str, Sequence[int]]) -> None:
        """What these posts show comes in and goes to their stories; `posts` are numbers by type."""
        self._comments = None
        self._look(0, LOOK, self._connection.name)
        self._terms()
        self._adopt()
        found = self._found(posts)
        self._know_authors(found)
        self._know_sections(found)
        self._fetch_files(found)
        for some in parts(found, TOGETHER):
            self._look(self._total, STORIES, plain(some[-1].post.fields.title))
            self._take(some, self._sorter())

    def _found(self, posts: Mapping[str, Sequence[int]]) -> tuple[ArchivedPost, ...]:
        asked = [
            (type, some) for type, ids in posts.items() for some in parts(tuple(ids), TOGETHER)
        ]
        found = list[ArchivedPost]()
        for type, some in asked:
            found += self._patience(lambda t=type, s=some: self._archive.some_posts(t, s))  # type: ignore[misc]
            self._look(0, LOOK, self._connection.name)
        return tuple(found)

    def _fetch_files(self, posts: Sequence[ArchivedPost]) -> None:
        shown = sorted(set(chain.from_iterable(map(self._shown_by, posts))))
        media = tuple(self._patience(lambda: self._archive.some_media(shown)))
        self._total = self.report.expected = len(media)
        self._know_authors(media)
        fetched, sorter, done = Fetched(self._archive), self._sorter(), 0
        keeping = self._keeping(fetched)
        for some in parts(media, FILES_TOGETHER):
            self._look(done, PICTURES, plain(some[-1].title))
            fetched.shows(some)
            self._take_media(some, sorter, keeping)
            done += len(some)

    def _shown_by(self, one: ArchivedPost) -> tuple[int, ...]:
        """The numbers of the pictures and the file of a post."""
        item, told = said(self._wire, one, self._around)
        story = marked(prepared(item, one.post.id, "", self._places), None, told)
        return (*story.pictures, *((story.file,) if story.file else ()))
