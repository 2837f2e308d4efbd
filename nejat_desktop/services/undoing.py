"""Taking back what was done to articles, as long as nobody and no sync built upon it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.article import Article, Content, Live, RevisionReason, Status
from nejat_desktop.domain.checklist import Tick
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.snapshots import keep
from nejat_desktop.services.source_rows import note_source_rows
from nejat_desktop.store import articles, stories
from nejat_desktop.store.at_the_end import gathered
from nejat_desktop.store.database import Connection
from nejat_desktop.store.journal import synced_since
from nejat_desktop.store.ticks import put_ticks

TOGETHER = 50
"""So many articles are taken back in one transaction: a save gets in between."""


@dataclass(frozen=True, slots=True)
class Former:
    """How an article stood before a deed, and by what it is known that nothing came after it."""

    uid: Uid
    version: int
    """After the deed, as `live` and `release`."""
    live: Live
    release: Uid | None
    status_before: Status
    live_before: Live
    release_before: Uid | None
    number_before: int
    slug: str
    sections: tuple[Uid, ...]
    tags: tuple[str, ...]
    date: datetime | None
    sorted_by: datetime
    ticks: tuple[Tick, ...]
    """Of the checklist, which begins anew with an approval."""
    at: datetime
    """When the deed was done."""

    def restored(self, article: Article) -> Article:
        """The article as it stood."""
        content: Content = replace(
            article.content,
            slug=self.slug,
            sections=self.sections,
            tags=self.tags,
            date=self.date,
        )
        return replace(
            article,
            status=self.status_before,
            live=self.live_before,
            release=self.release_before,
            release_number=self.number_before,
            content=content,
        )


def former(before: Article, after: Article, sorted_by: datetime, ticks: tuple[Tick, ...]) -> Former:
    """What has to be known of a deed to take it back."""
    content = before.content
    return Former(
        uid=after.uid,
        version=after.version,
        live=after.live,
        release=after.release,
        status_before=before.status,
        live_before=before.live,
        release_before=before.release,
        number_before=before.release_number,
        slug=content.slug,
        sections=content.sections,
        tags=content.tags,
        date=content.date,
        sorted_by=sorted_by,
        ticks=ticks,
        at=after.changed.at,
    )


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many articles stand as they did, and how many went on meanwhile and were left."""

    done: int
    left: int


class Undoing:
    """Takes deeds back."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def take_back(self, formers: Sequence[Former]) -> TakenBack:
        """Let articles stand as they did; what was changed since is left as it is.

        `NotAllowedError` when a sync has run since a deed that readers would notice: what is
        approved is withdrawn then, and what is withdrawn approved.
        """
        seen = [f.at for f in formers if f.live != f.live_before or f.release != f.release_before]
        first = min(seen, default=None)
        if first is not None and self._synced_since(first):
            raise NotAllowedError("A sync has run since then. Nothing was taken back.")
        done = 0
        for start in range(0, len(formers), TOGETHER):
            part = formers[start : start + TOGETHER]
            back = self._context.write(lambda c, part=part: self._restore(c, part))  # type: ignore[misc]
            done += len(back)
            stories, uids = frozenset(a.story for a in back), frozenset(a.uid for a in back)
            flowing = start + TOGETHER < len(formers)
            self._context.changes.publish(Changes(stories, uids, flowing=flowing))
        return TakenBack(done, len(formers) - done)

    def _synced_since(self, moment: datetime) -> bool:
        return self._context.read(lambda c: synced_since(c, moment))

    def _restore(self, connection: Connection, part: Sequence[Former]) -> list[Article]:
        back = []
        with gathered(connection):
            for former in part:
                article = articles.load_article(connection, former.uid)
                now = (article.version, article.live, article.release)
                if now == (former.version, former.live, former.release):
                    back.append(self._restored(connection, article, former))
        return back

    def _restored(self, connection: Connection, article: Article, former: Former) -> Article:
        after = replace(former.restored(article), changed=self._context.stamp())
        keep(self._context, connection, after, RevisionReason.TAKEN_BACK)
        stories.sort_by(connection, article.story, former.sorted_by)
        saved = articles.save_article(connection, after, article.version, article)
        note_source_rows(connection, saved)
        put_ticks(connection, saved.uid, former.ticks)
        return saved
