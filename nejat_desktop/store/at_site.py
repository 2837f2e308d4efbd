"""What is known of a site of posts without asking it: what stands there, and as what."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_bases, _known = schema.post_bases, schema.known_posts
_terms, _media = schema.site_terms, schema.site_media


def stands_as(connection: Connection, site: str, article: Uid) -> str:
    """`post` or `page`: what an article is at a site, or was when it was last seen; "" for none."""
    for table in (_bases, _known):
        mine = (table.c.site == site) & (table.c.article == article)
        found = connection.execute(select(table.c.type).where(mine)).scalar()
        if found is not None:
            return str(found)
    return ""


def known_terms(connection: Connection, site: str, taxonomy: str) -> frozenset[str]:
    """The keys of a site's terms that were found or made there."""
    query = select(_terms.c.key).where(_terms.c.site == site, _terms.c.taxonomy == taxonomy)
    return frozenset(connection.execute(query).scalars())


def known_uploads(connection: Connection, site: str, originals: Collection[str]) -> frozenset[str]:
    """Those of these originals (sha256, a few hundred at most) that were uploaded to a site."""
    mine = (_media.c.site == site) & _media.c.original.in_(tuple(originals))
    return frozenset(connection.execute(select(_media.c.original).where(mine)).scalars())


def originals_of(connection: Connection, site: str, media: Collection[int]) -> Mapping[int, str]:
    """The sha256 of the originals of what we uploaded to a site, by the numbers of the uploads."""
    mine = (_media.c.site == site) & _media.c.media.in_(tuple(media))
    rows = connection.execute(select(_media.c.media, _media.c.original).where(mine))
    return {row.media: row.original for row in rows}
