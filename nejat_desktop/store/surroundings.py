"""What readers see around an article: a few releases of a long archive, found by its indexes."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, text

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.store import schema
from nejat_desktop.store.heads import load_heads
from nejat_desktop.store.settings import load_newsroom

NEWEST = 12
"""How many of the newest posts are looked at: more than stand beside any page."""
OF_A_KIND = 4
_bases = schema.bases
_SEEN = sorted(live.value for live in IN_SIGHT)


def surroundings(connection: Connection, own: Head, site: str) -> tuple[Head, ...]:
    """Heads of releases that stand on a site: other editions of the story, its series, what its
    text links to, the newest posts of its edition, its pages, and some of each kind and section.

    The article itself is not among them. How many they are does not depend on the archive.
    """
    uids = dict.fromkeys(uid for some in _found(connection, own, site) for uid in some)
    heads = load_heads(connection, [Uid(uid) for uid in uids])
    return tuple(head for head in heads.values() if head.article != own.article)


def known_addresses(connection: Connection, uids: Sequence[Uid], site: str) -> dict[Uid, str]:
    """The addresses at which readers of a site know these articles."""
    query = select(_bases.c.article, _bases.c.address).where(
        _bases.c.site == site, _bases.c.article.in_(uids)
    )
    return {Uid(row.article): row.address for row in connection.execute(query) if row.address}


_RELEASE = """
SELECT b."release" FROM stories s
CROSS JOIN articles a ON a.story = s.uid AND a.live IN :seen
CROSS JOIN bases b ON b.site = :site AND b.article = a.uid
WHERE s.binned IS NULL"""
"""The order of the joins is meant: the few stories that are wanted come first, by an index."""
_HERE = f"{_RELEASE} AND a.edition = :edition"
_NEWEST_FIRST = " ORDER BY s.sort_date DESC, s.id DESC LIMIT :limit"
_STORY = f"{_RELEASE} AND s.uid = :story"
_SERIES = f"{_HERE} AND s.series = :series"
_LINKED = f"{_HERE} AND s.uid IN :links"
_POSTS = f"{_HERE} AND s.kind != 'page' {_NEWEST_FIRST}"
_OF_KIND = f"{_HERE} AND s.kind = :kind {_NEWEST_FIRST}"
_INSIDE = """
SELECT b."release" FROM article_sections x
CROSS JOIN articles a ON a.uid = x.article AND a.live IN :seen
CROSS JOIN stories s ON s.uid = x.story AND s.binned IS NULL AND s.kind = 'article'
CROSS JOIN bases b ON b.site = :site AND b.article = a.uid
WHERE x.section = :section AND x.edition = :edition LIMIT 1"""


def _found(connection: Connection, own: Head, site: str) -> Iterator[Sequence[str]]:
    """Uids of releases: what belongs to the article, then what menu and lists are made of."""

    def found(sql: str, **values: object) -> Sequence[str]:
        same = {"site": site, "edition": own.edition, "seen": _SEEN}
        given = {k: v for k, v in {**same, **values}.items() if f":{k}" in sql}
        many: list[BindParameter[Any]] = [
            bindparam(k, expanding=True) for k, v in given.items() if isinstance(v, list)
        ]
        return connection.execute(text(sql).bindparams(*many), given).scalars().all()

    yield found(_STORY, story=own.story)
    yield found(_SERIES, series=own.series)
    yield found(_LINKED, links=list(own.links))
    yield found(_POSTS, limit=NEWEST)
    for kind in Kind:
        yield found(_OF_KIND, kind=kind.value, limit=-1 if kind is Kind.PAGE else OF_A_KIND)
    for section in load_newsroom(connection).sections:
        yield found(_INSIDE, section=section.uid)
