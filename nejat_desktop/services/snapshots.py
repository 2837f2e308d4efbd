"""Copies of a text in its history: at each step for ever, and while people type."""

from datetime import timedelta

from nejat_desktop.domain.article import Article, Revision, RevisionReason
from nejat_desktop.services.context import Context
from nejat_desktop.store import revisions
from nejat_desktop.store.database import Connection

PAUSE = timedelta(minutes=10)
SNAPSHOT_EVERY = timedelta(minutes=1)
_OF_THE_PAST = frozenset({RevisionReason.AUTOSAVE, RevisionReason.PAUSE})


def keep(
    context: Context,
    connection: Connection,
    article: Article,
    reason: RevisionReason,
    comment: str = "",
) -> Revision:
    """Keep the article's text in its history."""
    stamp = article.changed if reason in _OF_THE_PAST else context.stamp()
    return revisions.add_revision(
        connection, context.new_uid(), article.uid, reason, article.content, stamp, comment
    )


def snapshot(context: Context, connection: Connection, before: Article) -> None:
    """Keep the text as it was: for ever after a pause, as a thinned autosave otherwise.

    Amounts of time count in both directions: a clock that was set back hides nothing.
    """
    now = context.clock()
    last = revisions.last_kept(connection, before.uid)
    paused = abs(now - before.changed.at) >= PAUSE
    if not paused and last is not None and abs(now - last.stamp.at) < SNAPSHOT_EVERY:
        return
    if last is not None and last.content == before.content:
        return
    keep(context, connection, before, RevisionReason.PAUSE if paused else RevisionReason.AUTOSAVE)
    if not paused:
        revisions.thin_autosaves(connection, before.uid, now)
