"""What the journal keeps of posts that a site made otherwise than they were sent."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from nejat_desktop.domain.ports.journal import StepState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text

_steps, _runs, _connections = schema.sync_steps, schema.sync_runs, schema.connections
_MOST = 50


@dataclass(frozen=True, slots=True)
class Noted:
    """One time that a site made something otherwise."""

    at: datetime
    site: str
    """As the journal knows it."""
    name: str
    """The site's name, or its address."""
    words: str
    """What `domain.rewriting.read` reads."""


def rewritings_of(connection: Connection, article: Uid) -> tuple[Noted, ...]:
    """The newest of an article, newest first. It reads through the journal: not at each stroke."""
    query = (
        select(
            _steps.c.at, _steps.c.message, _runs.c.site, _connections.c.name, _connections.c.home
        )
        .join(_runs, _runs.c.uid == _steps.c.run)
        .join(_connections, "wp-" + _connections.c.uid == _runs.c.site)
        .where(_steps.c.key == article, _steps.c.message != "")
        .where(_steps.c.state == StepState.DONE.value)
        .order_by(_steps.c.id.desc())
        .limit(_MOST)
    )
    return tuple(
        Noted(from_text(row.at), row.site, row.name or row.home, row.message)
        for row in connection.execute(query)
    )
