"""Assignments: who has an article now. A record for the desk; it locks nobody out."""

from collections.abc import Mapping, Sequence

from nejat_desktop.domain.article import Article, RevisionReason
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.snapshots import keep
from nejat_desktop.store import articles
from nejat_desktop.store.database import Connection

Holders = dict[Uid, Person | None]
"""Who has which article, by its uid."""


class Assigning:
    """Gives articles to people."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def assign(self, uids: Sequence[Uid], person: Person | None) -> Holders:
        """Give articles to somebody, or to nobody; says who had those that changed hands.

        What goes from one person to another is kept as a revision. Neither text nor version
        change: whoever has it open goes on writing.
        """
        return self.put_back(dict.fromkeys(uids, person))

    def put_back(self, holders: Mapping[Uid, Person | None]) -> Holders:
        """Let each of these articles be whose it is said to be; says who had those that changed."""

        def work(connection: Connection) -> tuple[Holders, set[Uid]]:
            before: Holders = {}
            stories: set[Uid] = set()
            for uid, person in holders.items():
                article = articles.load_article(connection, uid)
                if article.assigned != person:
                    before[uid] = article.assigned
                    stories.add(article.story)
                    self._hand_over(connection, article, person)
            return before, stories

        before, stories = self._context.write(work)
        if before:
            self._context.changes.publish(Changes(frozenset(stories), frozenset(before)))
        return before

    def _hand_over(self, connection: Connection, article: Article, person: Person | None) -> None:
        articles.assign(connection, article.uid, person.uid if person else None)
        taken_up = article.assigned is None and person == self._context.person
        if person is not None and not taken_up:
            keep(self._context, connection, article, RevisionReason.HANDED_OVER, person.name)
