"""Series: rows of stories told in parts, titled in every language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Article, Series, Status, Story
from nejat_desktop.domain.errors import BadInputError, NotFoundError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import edited
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.stories import Stories
from nejat_desktop.store import articles, stories
from nejat_desktop.store.database import Connection


@dataclass(frozen=True, slots=True)
class Part:
    """A story of a series, with its articles in the editions that were begun."""

    story: Story
    articles: tuple[Article, ...]

    def headline(self, edition: str) -> str:
        """What it is called in an edition, else in its source's."""
        found = {a.edition: a.content.headline for a in self.articles}
        return found.get(edition) or found.get(self.story.source_edition, "")


@dataclass(frozen=True, slots=True)
class Removed:
    """A series that was taken away, with the stories that were its parts."""

    series: Series
    parts: tuple[tuple[Uid, int], ...]


class Serials:
    """The series of a newsroom."""

    def __init__(self, context: Context, on_stories: Stories) -> None:
        self._context, self._stories = context, on_stories

    def all(self) -> tuple[Series, ...]:
        """All series, oldest first."""
        return self._context.read(stories.all_series)

    def counts(self) -> dict[Uid, int]:
        """How many parts each series has; one without parts is absent."""
        return self._context.read(stories.parts_counted)

    def parts(self, series: Uid) -> tuple[Part, ...]:
        """The stories of a series in their order."""

        def work(connection: Connection) -> tuple[Part, ...]:
            found = stories.parts_of(connection, series)
            return tuple(Part(s, articles.articles_of(connection, s.uid)) for s in found)

        return self._context.read(work)

    def rename(self, uid: Uid, edition: str, title: str) -> Series:
        """Give a series its title in an edition.

        Approved parts of that edition become drafts over their releases: readers see the new
        title after an approval. `BadInputError` for the last title that there is.
        """

        def work(connection: Connection) -> tuple[Series, frozenset[Uid]]:
            before = _load(connection, uid)
            titles = {**before.titles, edition: title.strip()}
            after = replace(before, titles={code: t for code, t in titles.items() if t})
            if not after.titles:
                raise BadInputError(
                    "A series has a title in one language at least. Nothing was changed."
                )
            if after == before:
                return before, frozenset()
            stories.save_series(connection, after)
            return after, self._open_drafts(connection, uid, edition)

        renamed, touched = self._context.write(work)
        self._tell(touched)
        return renamed

    def order(self, uid: Uid, parts: Sequence[Uid]) -> None:
        """Number the parts of a series in this order, from 1; parts not named stay at the end."""

        def work(connection: Connection) -> frozenset[Uid]:
            known = {story.uid: story for story in stories.parts_of(connection, uid)}
            wanted = [part for part in dict.fromkeys(parts) if part in known]
            wanted += [part for part in known if part not in wanted]
            numbered = ((known[part], number) for number, part in enumerate(wanted, 1))
            return self._renumber(connection, uid, numbered)

        self._tell(self._context.write(work))

    def take_out(self, uid: Uid, story: Uid) -> None:
        """A story is no part of the series any more; those after it move up."""

        def work(connection: Connection) -> frozenset[Uid]:
            known = stories.parts_of(connection, uid)
            gone = [part for part in known if part.uid == story]
            rest = [part for part in known if part.uid != story]
            touched = self._renumber(connection, None, ((part, 0) for part in gone))
            numbered = ((part, number) for number, part in enumerate(rest, 1))
            return touched | self._renumber(connection, uid, numbered)

        self._tell(self._context.write(work))

    def put_back(self, uid: Uid, parts: Sequence[tuple[Uid, int]]) -> None:
        """Stories are these parts of the series again: takes an order or a removal back."""

        def work(connection: Connection) -> frozenset[Uid]:
            _load(connection, uid)
            loaded = ((stories.load_story(connection, story), number) for story, number in parts)
            return self._renumber(connection, uid, loaded)

        self._tell(self._context.write(work))

    def remove(self, uid: Uid) -> Removed:
        """Take a series away; its stories stay, as stories of no series."""

        def work(connection: Connection) -> tuple[Removed, frozenset[Uid]]:
            series = _load(connection, uid)
            known = stories.all_of(connection, uid)
            gone = Removed(series, tuple((part.uid, part.part) for part in known))
            touched = self._renumber(connection, None, ((part, 0) for part in known))
            stories.remove_series(connection, uid)
            return gone, touched

        removed, touched = self._context.write(work)
        self._tell(touched)
        return removed

    def bring_back(self, removed: Removed) -> None:
        """A series that was taken away is there again, with its parts."""
        self._context.write(lambda c: stories.add_series(c, removed.series))
        self.put_back(removed.series.uid, removed.parts)

    def _renumber(
        self, connection: Connection, series: Uid | None, parts: Iterable[tuple[Story, int]]
    ) -> frozenset[Uid]:
        """Write those that differ; gives their uids."""
        touched = set()
        for story, number in parts:
            after = replace(story, series=series, part=number)
            if after != story:
                stories.save_story(connection, after)
                self._stories.open_drafts(connection, story.uid)
                touched.add(story.uid)
        return frozenset(touched)

    def _open_drafts(self, connection: Connection, series: Uid, edition: str) -> frozenset[Uid]:
        touched = set()
        for story in stories.parts_of(connection, series):
            touched.add(story.uid)
            article = articles.find_article(connection, story.uid, edition)
            if article is not None and article.status is Status.APPROVED:
                after = replace(edited(article), changed=self._context.stamp())
                articles.save_article(connection, after, article.version)
        return frozenset(touched)

    def _tell(self, touched: frozenset[Uid]) -> None:
        self._context.changes.publish(Changes(stories=touched, series=True))


def _load(connection: Connection, uid: Uid) -> Series:
    found = next((s for s in stories.all_series(connection) if s.uid == uid), None)
    if found is None:
        raise NotFoundError("There is no such series any more. Nothing was changed.")
    return found
