"""Checklists of the newsroom: kept by kind, ticked article by article."""

from nejat_desktop.domain.article import Story
from nejat_desktop.domain.checklist import Tick, Ticked, ticked
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import articles, stories, ticks
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import load_newsroom


class Checklists:
    """What was looked at in an article since its last approval."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, article: Uid) -> tuple[Ticked, ...]:
        """The checklist of an article's kind, with its ticks."""
        return self._context.read(lambda c: checklist_of(c, article))

    def tick(self, article: Uid, item: Uid, *, on: bool) -> None:
        """Note that who is working has looked at an item, or that it has to be looked at again.

        The text and its version are not touched. `NotFoundError` for an item that is gone.
        """
        stamp = self._context.stamp()

        def work(connection: Connection) -> Uid:
            known = {one.item.uid for one in checklist_of(connection, article)}
            if item not in known:
                raise NotFoundError("This item is not on the checklist any more.")
            if on:
                ticks.set_tick(connection, article, Tick(item, stamp.person, stamp.at))
            else:
                ticks.take_tick(connection, article, item)
            return articles.load_article(connection, article).story

        story = self._context.write(work)
        self._context.changes.publish(Changes(frozenset({story}), frozenset({article})))


def checklist_of(connection: Connection, article: Uid) -> tuple[Ticked, ...]:
    """The checklist of an article's kind, with its ticks."""
    story = stories.load_story(connection, articles.load_article(connection, article).story)
    return checklist_for(connection, story, article)


def checklist_for(connection: Connection, story: Story, article: Uid) -> tuple[Ticked, ...]:
    """The same for who has its story."""
    items = load_newsroom(connection).checklists.get(story.kind.value, ())
    return ticked(items, ticks.ticks_of(connection, article)) if items else ()
