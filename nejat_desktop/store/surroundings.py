"""What readers see around an article: a few releases of a long archive, found by its indexes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, select

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
_articles, _stories, _bases = schema.articles, schema.stories, schema.bases
_SEEN = sorted(live.value for live in IN_SIGHT)


def surroundings(connection: Connection, own: Head, site: str) -> tuple[Head, ...]:
    """Heads of releases that stand on a site: other editions of the story, its series, what its
    text links to, the newest posts of its edition, its pages, and some of each kind and section.

    The article itself is not among them. How many they are does not depend on the archive.
    """
    queries = (*_kin(own, site), *_lists(connection, own, site))
    uids = (uid for query in queries for uid in connection.execute(query).scalars())
    found = load_heads(connection, [Uid(uid) for uid in dict.fromkeys(uids)])
    return tuple(head for head in found.values() if head.article != own.article)


def known_addresses(connection: Connection, uids: Sequence[Uid], site: str) -> dict[Uid, str]:
    """The addresses at which readers of a site know these articles."""
    query = select(_bases.c.article, _bases.c.address).where(
        _bases.c.site == site, _bases.c.article.in_(uids)
    )
    return {Uid(row.article): row.address for row in connection.execute(query) if row.address}


def _on_site(site: str) -> Select[Any]:
    """The release of each article that stands on a site."""
    return (
        select(_bases.c.release)
        .join(_articles, _articles.c.uid == _bases.c.article)
        .join(_stories, _stories.c.uid == _articles.c.story)
        .where(_bases.c.site == site, _articles.c.live.in_(_SEEN), _stories.c.binned.is_(None))
    )


def _kin(own: Head, site: str) -> Iterator[Select[Any]]:
    """The story elsewhere, its series, what it links to."""
    there = _on_site(site)
    yield there.where(_articles.c.story == own.story)
    here = there.where(_articles.c.edition == own.edition)
    if own.series:
        yield here.where(_stories.c.series == own.series)
    if own.links:
        yield here.where(_articles.c.story.in_(own.links))


def _lists(connection: Connection, own: Head, site: str) -> Iterable[Select[Any]]:
    """What the menu, the footer and the lists beside the text are made of."""
    here = _on_site(site).where(_articles.c.edition == own.edition)
    newest = here.order_by(_stories.c.sort_date.desc(), _stories.c.id.desc())
    yield newest.where(_stories.c.kind != Kind.PAGE.value).limit(NEWEST)
    for kind in Kind:
        of_kind = newest.where(_stories.c.kind == kind.value)
        yield of_kind if kind is Kind.PAGE else of_kind.limit(OF_A_KIND)
    sections = schema.article_sections
    for section in load_newsroom(connection).sections:
        inside = newest.join(sections, sections.c.article == _articles.c.uid)
        yield inside.where(sections.c.section == section.uid).limit(1)
