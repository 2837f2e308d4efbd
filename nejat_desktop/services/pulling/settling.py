"""Once all posts of a site are here they know their neighbours: links to these are no change."""

from collections.abc import Iterator, Mapping, Sequence

from nejat_desktop.domain.connection import Connection as Connected
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import PostBase, PostJournal, SiteMemory
from nejat_desktop.domain.ports.post_wire import PostWire, Refs
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.context import Context
from nejat_desktop.services.elsewhere import Everywhere
from nejat_desktop.services.pulling.run import Outcome
from nejat_desktop.services.sites import Logins
from nejat_desktop.store.heads import has_neighbours
from nejat_desktop.store.post_bases import mark_bases, never_written
from nejat_desktop.store.site_pulls import end_pull
from nejat_desktop.sync.posts.around import Around

_TOGETHER = 200


class Settling:
    """Ends a run: marks are those with neighbours, and the next sync looks at what changed since.

    A post that came as it stood there was made without what we would put around it. That alone is
    no reason to write it: it gets ours with the first change that a person makes.
    """

    def __init__(  # noqa: PLR0917 - each is a partner of its own
        self,
        context: Context,
        reader: ReleaseReader,
        journal: PostJournal,
        memory: SiteMemory,
        logins: Logins,
        connection: Connected,
        wire: PostWire,
    ) -> None:
        self._context, self._reader, self._journal = context, reader, journal
        self._memory, self._logins = memory, logins
        self._connection, self._wire = connection, wire

    def agree_on(self, articles: frozenset[Uid]) -> None:
        """These articles became parts of other stories: alone that is no reason to write them."""
        site, edition = self._connection.site, self._connection.edition
        untouched = self._context.read(lambda c: never_written(c, site))
        heads, around = self._around()
        marks = [
            (head.article, self._mark(head, around.refs(head), untouched[head.article]))
            for head in heads
            if head.edition == edition
            and head.article in articles
            and head.article in untouched
            and untouched[head.article].release == head.release
        ]
        self._keep(marks)

    def settle(self, outcome: Outcome) -> None:
        """Everything is here."""
        site = self._connection.site
        self._keep(list(self._marks(outcome)))
        if outcome.complete and not self._memory.cursor(site)[0]:
            self._memory.note_cursor(site, outcome.cursor, outcome.counts)
        self._context.write(lambda c: end_pull(c, site))

    def _keep(self, marks: list[tuple[Uid, str]]) -> None:
        site = self._connection.site
        for start in range(0, len(marks), _TOGETHER):
            part = marks[start : start + _TOGETHER]
            self._context.write(lambda c, part=part: mark_bases(c, site, part))  # type: ignore[misc]

    def _around(self) -> tuple[Sequence[Head], Around]:
        site, edition = self._connection.site, self._connection.edition
        heads = self._reader.heads(editions={edition})
        there = Everywhere(self._reader, self._journal, self._logins.active())
        return heads, Around(heads, self._journal.bases(site), there.but(edition))

    def _marks(self, outcome: Outcome) -> Iterator[tuple[Uid, str]]:
        site = self._connection.site
        is_alone = all(one.site == site for one in self._logins.active())
        if is_alone and not self._context.read(has_neighbours):
            return  # nothing stands beside anything: the heads of a whole archive stay on disk
        heads, around = self._around()
        untouched = self._context.read(lambda c: never_written(c, site))
        for head in heads:
            refs = around.refs(head)
            if refs.stories or refs.series or refs.editions:
                base = self._provisional(head, untouched, outcome)
                if base is not None and base.mark != (mark := self._mark(head, refs, base)):
                    yield head.article, mark

    def _mark(self, head: Head, refs: Refs, base: PostBase) -> str:
        return self._wire.mark(head, refs, untouched=base.is_untouched)

    def _provisional(
        self, head: Head, untouched: Mapping[Uid, PostBase], outcome: Outcome
    ) -> PostBase | None:
        """What was agreed on without its neighbours: in this run, or before it was broken off."""
        base = untouched.get(head.article)
        if base is None or base.release != head.release:
            return None
        is_of_pull = outcome.resumed or head.article in outcome.fresh
        return base if is_of_pull and base.fits(self._mark(head, Refs(), base)) else None
