"""Deleting stories of the bin for good: at the next start, and until then it can be taken back."""

from collections.abc import Sequence

from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import bin as bin_
from nejat_desktop.store import stories
from nejat_desktop.store.database import Connection

TOGETHER = 20
"""So many stories go in one transaction."""


class Binning:
    """What the bin gives up."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def delete(self, uids: Sequence[Uid]) -> None:
        """Let stories of the bin go at the next start.

        `NotAllowedError` for one that readers know or that is not in the bin; nothing goes then.
        """
        now = self._context.clock()

        def work(connection: Connection) -> None:
            for uid in uids:
                if stories.load_story(connection, uid).binned is None:
                    raise NotAllowedError("Only what is in the bin can be deleted for good.")
                if bin_.known_to_readers(connection, uid):
                    raise NotAllowedError(
                        "This story was published once: its history belongs to the newsroom, and "
                        "it stays in the bin."
                    )
            bin_.mark_deleted(connection, uids, now)

        self._context.write(work)
        self._context.changes.publish(Changes(stories=frozenset(uids)))

    def bring_back(self, uids: Sequence[Uid]) -> None:
        """Leave stories in the bin after all."""
        self._context.write(lambda c: bin_.mark_deleted(c, uids, None))
        self._context.changes.publish(Changes(stories=frozenset(uids)))

    def purge(self) -> int:
        """Take out of the database what was deleted before; gives how many stories that were."""
        gone = 0
        while uids := self._context.read(lambda c: bin_.deleted_stories(c, TOGETHER)):
            self._context.write(lambda c, uids=uids: bin_.remove_stories(c, uids))  # type: ignore[misc]
            gone += len(uids)
        return gone
