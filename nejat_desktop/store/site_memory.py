"""What is remembered of a site of posts as a whole: terms, uploads, doubts, and its cursor."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Select, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.store import schema
from nejat_desktop.store.database import Connection, Database
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)

_terms, _media = schema.site_terms, schema.site_media
_doubts, _cursors = schema.doubts, schema.site_cursors
_TOGETHER = 500


class SqlSiteMemory:
    """Implements `domain.ports.post_journal.SiteMemory`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def terms(self, site: str) -> Mapping[tuple[str, str], int]:
        """Numbers of terms by taxonomy and key."""
        query = select(_terms).where(_terms.c.site == site)
        rows = self._database.read(lambda c: c.execute(query).all())
        return {(row.taxonomy, row.key): row.term for row in rows}

    def note_term(self, site: str, taxonomy: str, key: str, id: int) -> None:
        """Keep the number of a term; 0 forgets it."""
        mine = {"site": site, "taxonomy": taxonomy, "key": key}
        if not id:
            gone = (_terms.c.site == site) & (_terms.c.taxonomy == taxonomy) & (_terms.c.key == key)
            self._database.write(lambda c: c.execute(delete(_terms).where(gone)))
            return
        statement = upsert(_terms).values(mine | {"term": id})
        kept = statement.on_conflict_do_update(index_elements=list(mine), set_={"term": id})
        self._database.write(lambda c: c.execute(kept))

    def media(self, site: str, originals: Sequence[str] | None = None) -> Mapping[str, MediaThere]:
        """Uploads by the sha256 of their originals; of these, or all."""
        query = select(_media.c.original, _media.c.record).where(_media.c.site == site)

        def work(connection: Connection) -> dict[str, MediaThere]:
            found: dict[str, MediaThere] = {}
            for part in _parts(query, originals):
                rows = connection.execute(part)
                found |= {o: from_record(MediaThere, json.loads(record)) for o, record in rows}
            return found

        return self._database.read(work)

    def note_media(self, site: str, original: str, media: MediaThere | None) -> None:
        """Keep an upload; None forgets it."""
        if media is None:
            gone = (_media.c.site == site) & (_media.c.original == original)
            self._database.write(lambda c: c.execute(delete(_media).where(gone)))
            return
        mine = {"site": site, "original": original}
        new = {"media": media.id, "record": _said(media)}
        statement = upsert(_media).values(mine | new)
        kept = statement.on_conflict_do_update(index_elements=list(mine), set_=new)
        self._database.write(lambda c: c.execute(kept))

    def note_doubt(self, site: str, doubt: Doubt) -> None:
        """Keep that something may stand at the site twice; a later instant goes before."""
        mine = {"site": site, "kind": doubt.kind, "key": doubt.key}
        new = {"at": to_text(doubt.at)}
        statement = upsert(_doubts).values(mine | new)
        kept = statement.on_conflict_do_update(
            index_elements=list(mine), set_=new, where=_doubts.c.at < new["at"]
        )
        self._database.write(lambda c: c.execute(kept))

    def drop_doubts(self, site: str, doubts: Sequence[Doubt]) -> None:
        """These are settled."""

        def work(connection: Connection) -> None:
            for doubt in doubts:
                mine = (_doubts.c.kind == doubt.kind) & (_doubts.c.key == doubt.key)
                connection.execute(delete(_doubts).where(_doubts.c.site == site, mine))

        if doubts:
            self._database.write(work)

    def doubts(self, site: str, since: datetime) -> Sequence[Doubt]:
        """What may stand there twice, of all that was noted since an instant, oldest first."""
        recent = (_doubts.c.site == site) & (_doubts.c.at >= to_text(since))
        query = select(_doubts).where(recent).order_by(_doubts.c.at, _doubts.c.kind, _doubts.c.key)
        rows = self._database.read(lambda c: c.execute(query).all())
        return tuple(Doubt(row.kind, row.key, from_text(row.at)) for row in rows)

    def cursor(self, site: str) -> tuple[str, Mapping[str, int]]:
        """Where the next look begins, and the counts of the last one."""
        query = select(_cursors.c.cursor, _cursors.c.counts).where(_cursors.c.site == site)
        row = self._database.read(lambda c: c.execute(query).first())
        return (row.cursor, json.loads(row.counts)) if row else ("", {})

    def note_cursor(self, site: str, cursor: str, counts: Mapping[str, int]) -> None:
        """Keep where the next look begins."""
        self._keep(site, {"cursor": cursor, "counts": json.dumps(dict(counts), sort_keys=True)})

    def rested(self, site: str) -> tuple[datetime | None, int]:
        """Until when the site is left alone, and how often in a row it could not be reached; 0:
        it asked for that itself."""
        query = select(_cursors.c.rest_until, _cursors.c.failures).where(_cursors.c.site == site)
        row = self._database.read(lambda c: c.execute(query).first())
        return (from_text_or_none(row.rest_until), row.failures) if row else (None, 0)

    def note_rest(self, site: str, until: datetime | None, failures: int) -> None:
        """Leave the site alone until an instant."""
        self._keep(site, {"rest_until": to_text_or_none(until), "failures": failures})

    def _keep(self, site: str, new: dict[str, object]) -> None:
        first: dict[str, object] = {"site": site, "cursor": "", "counts": "{}", "failures": 0}
        statement = upsert(_cursors).values(first | new)
        kept = statement.on_conflict_do_update(index_elements=["site"], set_=new)
        self._database.write(lambda c: c.execute(kept))


def keep_terms(connection: Connection, site: str, terms: Sequence[tuple[str, str, int]]) -> None:
    """Numbers of terms by taxonomy and key; those that are known stay as they are."""
    rows = [{"site": site, "taxonomy": t, "key": key, "term": id} for t, key, id in terms]
    if rows:
        connection.execute(upsert(_terms).on_conflict_do_nothing(), rows)


def keep_media(connection: Connection, site: str, media: Sequence[tuple[str, MediaThere]]) -> None:
    """Uploads by the sha256 of their originals; those that are known stay as they are."""
    rows = [
        {"site": site, "original": original, "media": one.id, "record": _said(one)}
        for original, one in media
    ]
    if rows:
        connection.execute(upsert(_media).on_conflict_do_nothing(), rows)


def _said(media: MediaThere) -> str:
    return json.dumps(to_record(media), ensure_ascii=False, separators=(",", ":"))


def _parts(query: Select[str, str], originals: Sequence[str] | None) -> Sequence[Select[str, str]]:
    if originals is None:
        return [query]
    starts = range(0, len(originals), _TOGETHER)
    return [query.where(_media.c.original.in_(originals[s : s + _TOGETHER])) for s in starts]
