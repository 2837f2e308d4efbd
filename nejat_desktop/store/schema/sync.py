"""The tables of sync: its runs and steps, and what was agreed on with the site folder."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from nejat_desktop.store.schema.base import metadata, uid_column

sync_runs = Table(
    "sync_runs",
    metadata,
    uid_column(primary_key=True),
    Column("site", String(40), nullable=False),
    Column("began", String(32), nullable=False),
    Column("ended", String(32)),
    Column("result", String(12), nullable=False),
)

sync_steps = Table(
    "sync_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run", String(32), ForeignKey("sync_runs.uid"), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("key", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("state", String(10), nullable=False),
    Column("at", String(32), nullable=False),
    Column("message", Text, nullable=False),
    Index("sync_steps_by_run", "run"),
)

bases = Table(
    "bases",
    metadata,
    Column("site", String(40), primary_key=True),
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("remote_id", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("release", String(32), ForeignKey("releases.uid"), nullable=False),
    Column("address", Text, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("site", String(40), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("article", String(32), ForeignKey("articles.uid"), nullable=False),
    comment="Every address that readers may know, noted before anything is put there",
)

sent = Table(
    "sent",
    metadata,
    Column("site", String(40), primary_key=True),
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("digest", String(64), primary_key=True),
)
