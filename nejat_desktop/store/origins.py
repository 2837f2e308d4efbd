"""Origins: what an archive brought, what became of it, and all of it that has no place here."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.origin import CHANNEL, Origin
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.packing import pack, unpack

_origins = schema.origins
_LIGHT = [column for column in _origins.c if column.name != "record"]
TOGETHER = 200
_LONGEST_NUMBER = 18


def add_origins(connection: Connection, found: Sequence[tuple[Origin, object]]) -> None:
    """New origins, each with its record: a value of dataclasses and containers."""
    if found:
        rows = [_values(origin) | {"record": pack(record)} for origin, record in found]
        connection.execute(insert(_origins), rows)


def put_origin(connection: Connection, origin: Origin, record: object) -> None:
    """An origin that may be here already; it and its record are replaced."""
    values = _values(origin) | {"record": pack(record)}
    statement = upsert(_origins).values(values)
    keys = ["site", "post"]
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=values))


def attach_media(
    connection: Connection, site: str, post: int, *, photo: Uid | None, file: Uid | None
) -> None:
    """Note the picture or file that an attachment became, when it is found later."""
    statement = update(_origins).where(_origins.c.site == site, _origins.c.post == post)
    connection.execute(statement.values(photo=photo, file=file))


def origins_of(connection: Connection, site: str, posts: Iterable[int]) -> dict[int, Origin]:
    """Those of these posts that came already, by number."""
    query = select(*_LIGHT).where(_origins.c.site == site, _origins.c.post.in_(tuple(posts)))
    return {row.post: _origin(row) for row in connection.execute(query)}


def origin_of_article(connection: Connection, article: Uid) -> Origin | None:
    """Where an article came from, if an archive brought it."""
    row = connection.execute(select(*_LIGHT).where(_origins.c.article == article)).first()
    return _origin(row) if row is not None else None


def lead_of_article(connection: Connection, article: Uid) -> str:
    """The address of the picture that led an article where it came from, "" for none."""
    query = select(_origins.c.site, _origins.c.record).where(_origins.c.article == article)
    row = connection.execute(query).first()
    record = unpack(row.record) if row is not None else None
    if row is None or not isinstance(record, dict):
        return ""
    metas = {meta.get("key"): meta.get("value", "") for meta in record.get("meta", ())}
    lead = str(metas.get("_thumbnail_id", ""))
    if not lead.isdecimal() or len(lead) > _LONGEST_NUMBER:
        return ""
    found = origins_of(connection, row.site, (int(lead),)).get(int(lead))
    return found.address if found else ""


def origin_of_media(connection: Connection, site: str, one: Photo | MediaFile) -> Origin | None:
    """Where a picture or file came from, if an archive of this site brought it."""
    column = _origins.c.photo if isinstance(one, Photo) else _origins.c.file
    query = select(*_LIGHT).where(_origins.c.site == site, column == one.uid)
    row = connection.execute(query.order_by(_origins.c.post)).first()
    return _origin(row) if row is not None else None


def site_of_edition(connection: Connection, edition: str) -> tuple[str, int]:
    """The site that most of an edition came from, and its highest number; "" and 0 for none."""
    query = (
        select(_origins.c.site, func.max(_origins.c.post))
        .where(_origins.c.edition == edition)
        .group_by(_origins.c.site)
        .order_by(func.count().desc(), _origins.c.site)
    )
    row = connection.execute(query).first()
    return (row[0], max(row[1], 0)) if row is not None else ("", 0)


def site_like(connection: Connection, address: str, edition: str) -> str:
    """The site of an edition that an archive came from under this address, "" for none.

    Encryption came to most sites in the course of the years: it makes no difference here, nor
    does a `www.` in front.
    """
    query = select(_origins.c.site).where(_origins.c.edition == edition, _origins.c.post == CHANNEL)
    sites = connection.execute(query.order_by(_origins.c.site)).scalars().all()
    alike = [site for site in sites if _place(site) == _place(address)]
    return address if address in alike else next(iter(alike), "")


def _place(address: str) -> str:
    return address.partition("://")[2].rstrip("/").lower().removeprefix("www.")


def record_of(connection: Connection, site: str, post: int) -> object | None:
    """What came, as JSON gives it back; None when nothing did."""
    query = select(_origins.c.record).where(_origins.c.site == site, _origins.c.post == post)
    packed = connection.execute(query).scalar()
    return unpack(packed) if packed is not None else None


def records(connection: Connection, edition: str) -> Iterator[tuple[Origin, object]]:
    """Everything that came into an edition, by site and number, with its record."""
    query = (
        select(_origins)
        .where(_origins.c.edition == edition)
        .order_by(_origins.c.site, _origins.c.post)
        .execution_options(yield_per=TOGETHER)
    )
    for row in connection.execute(query):
        yield _origin(row), unpack(row.record)


def _values(origin: Origin) -> dict[str, object]:
    return {
        "site": origin.site,
        "post": origin.post,
        "edition": origin.edition,
        "digest": origin.digest,
        "guid": origin.guid,
        "address": origin.address,
        "article": origin.article,
        "photo": origin.photo,
        "file": origin.file,
    }


def _origin(row: Row[Any]) -> Origin:
    return Origin(
        site=row.site,
        post=row.post,
        edition=row.edition,
        digest=row.digest,
        guid=row.guid,
        address=row.address,
        article=Uid(row.article) if row.article else None,
        photo=Uid(row.photo) if row.photo else None,
        file=Uid(row.file) if row.file else None,
    )
