"""Issues of newsletters and briefs: the numbers in use."""

import json

from sqlalchemy import Connection, select

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_articles = schema.articles
_stories = schema.stories


def numbers(
    connection: Connection, kind: Kind, edition: str, besides: Uid | None = None
) -> tuple[str, ...]:
    """The numbers of all issues of a kind in an edition, but of one story and of the bin."""
    query = (
        select(_articles.c.content)
        .join(_stories, _stories.c.uid == _articles.c.story)
        .where(
            _stories.c.kind == kind.value,
            _stories.c.binned.is_(None),
            _articles.c.edition == edition,
        )
        .order_by(_articles.c.id)
    )
    if besides is not None:
        query = query.where(_stories.c.uid != besides)
    found = (json.loads(content) for content in connection.execute(query).scalars())
    return tuple(n for n in (c.get("work", {}).get("number", "") for c in found) if n)
