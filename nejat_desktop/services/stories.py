"""Stories: their pictures, series and the bin."""

from collections.abc import Sequence
from dataclasses import replace

from nejat_desktop.domain.article import Article, Series, Status, Story
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.kinds import kinds_open_to
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT, edited
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import articles, stories
from nejat_desktop.store.database import Connection


class Stories:
    """What is common to all editions of a story."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def story(self, uid: Uid) -> Story:
        """A story as it is now."""
        return self._context.read(lambda c: stories.load_story(c, uid))

    def articles_of(self, story: Uid) -> tuple[Article, ...]:
        """A story's articles in all editions."""
        return self._context.read(lambda c: articles.articles_of(c, story))

    def set_pictures(self, story: Uid, pictures: Sequence[Uid]) -> Story:
        """Choose a story's pictures; the first is the lead picture of every edition."""

        def work(connection: Connection) -> Story:
            before = stories.load_story(connection, story)
            after = replace(before, pictures=tuple(dict.fromkeys(pictures)))
            if after.pictures != before.pictures:
                stories.save_story(connection, after)
                self.open_drafts(connection, story)
            return after

        changed = self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset({story})))
        return changed

    def open_drafts(self, connection: Connection, story: Uid) -> None:
        """What every edition shows changed: approved ones are drafts over their releases."""
        for article in articles.articles_of(connection, story):
            if article.status is Status.APPROVED:
                after = replace(edited(article), changed=self._context.stamp())
                articles.save_article(connection, after, article.version)

    def kinds_open_to(self, story: Uid) -> tuple[Kind, ...]:
        """What a story can still be, its present kind first."""

        def work(connection: Connection) -> tuple[Kind, ...]:
            known = articles.articles_of(connection, story)
            return kinds_open_to(stories.load_story(connection, story), known)

        return self._context.read(work)

    def change_kind(self, story: Uid, kind: Kind) -> Story:
        """Make a story another kind; `NotAllowedError` where something would be lost."""

        def work(connection: Connection) -> Story:
            before = stories.load_story(connection, story)
            known = articles.articles_of(connection, story)
            if kind not in kinds_open_to(before, known):
                raise NotAllowedError(
                    "This story can’t become that kind: it was approved already, or has facts or "
                    "pictures that the kind has no room for. Nothing was changed."
                )
            after = replace(before, kind=kind)
            stories.save_story(connection, after)
            return after

        changed = self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset({story})))
        return changed

    def set_series(self, story: Uid, series: Uid | None, part: int) -> Story:
        """Make a story part of a series, or of none."""

        def work(connection: Connection) -> Story:
            before = stories.load_story(connection, story)
            after = replace(before, series=series, part=part if series else 0)
            if after != before:
                stories.save_story(connection, after)
                self.open_drafts(connection, story)
            return after

        changed = self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset({story}), series=True))
        return changed

    def new_series(self, titles: dict[str, str]) -> Series:
        """A new series, titled by edition."""
        series = Series(self._context.new_uid(), titles)
        self._context.write(lambda c: stories.add_series(c, series))
        self._context.changes.publish(Changes(series=True))
        return series

    def series(self) -> tuple[Series, ...]:
        """All series."""
        return self._context.read(stories.all_series)

    def move_to_bin(self, uids: Sequence[Uid]) -> None:
        """Put stories into the bin; those that readers see must be withdrawn first."""
        now = self._context.clock()

        def work(connection: Connection) -> None:
            for uid in uids:
                if any(a.live in IN_SIGHT for a in articles.articles_of(connection, uid)):
                    raise NotAllowedError(
                        "Readers see this story, or will at the next sync. Withdraw it first; "
                        "nothing was moved."
                    )
                story = stories.load_story(connection, uid)
                stories.save_story(connection, replace(story, binned=now))

        self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset(uids)))

    def take_from_bin(self, uids: Sequence[Uid]) -> None:
        """Bring stories back from the bin."""

        def work(connection: Connection) -> None:
            for uid in uids:
                story = stories.load_story(connection, uid)
                stories.save_story(connection, replace(story, binned=None))

        self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset(uids)))
