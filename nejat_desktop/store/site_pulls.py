"""How far the fetching of a site's archive came, so that the next one goes on from there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.store import schema
from nejat_desktop.store.database import Connection
from nejat_desktop.store.instants import from_text, to_text

_pulls = schema.site_pulls


@dataclass(frozen=True, slots=True)
class Pull:
    """Where one stands. `cursor` is the reader's own word; `done` counts what it has dealt with."""

    stage: str
    cursor: str
    done: int
    began: datetime


def load_pull(connection: Connection, site: str) -> Pull | None:
    """The one that was broken off; None: the next one begins anew."""
    row = connection.execute(select(_pulls).where(_pulls.c.site == site)).first()
    return Pull(row.stage, row.cursor, row.done, from_text(row.began)) if row else None


def save_pull(connection: Connection, site: str, pull: Pull) -> None:
    """Keep where it stands, in the transaction that keeps what it brought."""
    new = {"stage": pull.stage, "cursor": pull.cursor, "done": pull.done}
    statement = upsert(_pulls).values({"site": site, "began": to_text(pull.began)} | new)
    connection.execute(statement.on_conflict_do_update(index_elements=["site"], set_=new))


def end_pull(connection: Connection, site: str) -> None:
    """Everything is here."""
    connection.execute(delete(_pulls).where(_pulls.c.site == site))
