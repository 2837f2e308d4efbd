"""Articles: their present text and state, written with the version that the writer believes."""

import json
from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Select,
    Update,
    bindparam,
    delete,
    exists,
    insert,
    select,
    text,
    union_all,
    update,
)

from nejat_desktop.domain.alphabet import sorting_key
from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.body import Body
from nejat_desktop.domain.errors import NotFoundError, StaleError
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)
from nejat_desktop.store.photo_uses import note_text_photos, photos_of
from nejat_desktop.store.search import index_article, searched
from nejat_desktop.store.settings import languages
from nejat_desktop.store.standing import note_standing
from nejat_desktop.store.translations import load_translation, save_translation

_articles = schema.articles
_sections = schema.article_sections
_holders = schema.people.alias()


def add_article(
    connection: Connection, article: Article, body: Body | None = None, *, among_many: bool = False
) -> None:
    """A new article; who parsed its text already gives the body.

    Who adds many at once (`among_many`) calls `note_standing` for their stories afterwards.
    """
    values = _values(connection, article) | {"uid": article.uid, "story": article.story}
    values |= {"edition": article.edition, "version": article.version}
    connection.execute(insert(_articles), values)
    _write_around(connection, article, body)
    if not among_many:
        note_standing(connection, [article.story])


def save_article(
    connection: Connection, article: Article, expected: int, before: Article | None = None
) -> Article:
    """Replace an article that is at version `expected`; gives it with its new version.

    Who read it in this transaction gives it as `before`: then what stands beside it is written
    only where it differs. `StaleError` when somebody else wrote it since; nothing is overwritten
    then.
    """
    values = _values(connection, article) | {"version": expected + 1}
    asked = {"of": article.uid, "expected": expected}
    if connection.execute(_replacing(tuple(values)), values | asked).rowcount != 1:
        raise StaleError(
            "This text was changed elsewhere meanwhile. Nothing was overwritten; your words are "
            "still in the window."
        )
    _write_around(connection, article, before=before)
    note_standing(connection, [article.story])
    return load_article(connection, article.uid)


@cache
def _replacing(names: tuple[str, ...]) -> Update:
    here = (_articles.c.uid == bindparam("of")) & (_articles.c.version == bindparam("expected"))
    return update(_articles).where(here).values({name: bindparam(name) for name in names})


def assign(connection: Connection, uid: Uid, person: Uid | None) -> None:
    """Note who has an article. Its text and version stay, so no window is behind."""
    connection.execute(update(_articles).where(_articles.c.uid == uid).values(assigned=person))


def _values(connection: Connection, article: Article) -> dict[str, object]:
    content = article.content
    language = languages(connection).get(article.edition, "")
    record = to_record(content)
    del record["body"]
    return {
        "status": article.status.value,
        "live": article.live.value,
        "headline": content.headline,
        "author": content.credits.author,
        "slug": content.slug,
        "date": to_text_or_none(content.date),
        "kicker": content.sections[0] if content.sections else None,
        "body": content.body,
        "content": json.dumps(record, ensure_ascii=False),
        "release": article.release,
        "release_number": article.release_number,
        "first_published": to_text_or_none(article.first_published),
        "frozen_slug": article.frozen_slug,
        "translated_from": article.translation.source_edition if article.translation else None,
        "changed_by": article.changed.person.uid,
        "changed_at": to_text(article.changed.at),
        "device": article.changed.device,
        "assigned": article.assigned.uid if article.assigned else None,
        "reader_comments": article.reader_comments,
        "sorted_as": sorting_key(content.headline, language),
    }


def _write_around(
    connection: Connection,
    article: Article,
    body: Body | None = None,
    before: Article | None = None,
) -> None:
    was, now = before.content if before else None, article.content
    if was is None or was.sections != now.sections:
        _write_sections(connection, article)
    known = before.translation if before else None
    if article.translation is not None and article.translation != known:
        save_translation(connection, article.uid, article.translation)
    if was is None or photos_of(was) != photos_of(now):
        note_text_photos(connection, article)
    if was is None or searched(was) != searched(now):
        index_article(connection, article, body)


def _write_sections(connection: Connection, article: Article) -> None:
    connection.execute(delete(_sections).where(_sections.c.article == article.uid))
    same = {"article": article.uid, "story": article.story, "edition": article.edition}
    rows = [same | {"section": s} for s in dict.fromkeys(article.content.sections)]
    if rows:
        connection.execute(insert(_sections), rows)


def load_article(connection: Connection, uid: Uid) -> Article:
    """The article with this uid; `NotFoundError` if there is none."""
    found = connection.execute(_wanted(), {"wanted": uid}).all()
    if not found:
        raise NotFoundError(f"There is no article {uid} in this newsroom.")
    return _article(connection, found[0])


def is_here(connection: Connection, uid: Uid) -> bool:
    """Whether there is such an article."""
    query = select(_articles.c.id).where(_articles.c.uid == uid)
    return connection.execute(query).first() is not None


def of_edition(connection: Connection, uids: Collection[str | None], edition: str) -> set[Uid]:
    """Those of these uids that are articles of an edition here."""
    wanted = [uid for uid in uids if uid]
    query = select(_articles.c.uid).where(
        _articles.c.uid.in_(wanted), _articles.c.edition == edition
    )
    return {Uid(uid) for uid in connection.execute(query).scalars()} if wanted else set()


def stories_in(connection: Connection, uids: Collection[str], edition: str) -> frozenset[str]:
    """Those of these stories that have an article in an edition."""
    query = select(_articles.c.story).where(
        _articles.c.story.in_(uids), _articles.c.edition == edition
    )
    return frozenset(connection.execute(query).scalars())


def tags_in(connection: Connection, edition: str) -> tuple[str, ...]:
    """Every tag of an edition's articles, in their order."""
    query = text(
        "SELECT DISTINCT tag.value FROM articles, json_each(articles.content, '$.tags') AS tag "
        "WHERE articles.edition = :edition ORDER BY tag.value"
    )
    return tuple(connection.execute(query, {"edition": edition}).scalars())


def authors_in(connection: Connection, edition: str) -> tuple[str, ...]:
    """Every author of an edition's articles, in their order."""
    named = (_articles.c.edition == edition) & (_articles.c.author != "")
    query = select(_articles.c.author).where(named).distinct().order_by(_articles.c.author)
    return tuple(connection.execute(query).scalars())


def find_article(connection: Connection, story: Uid, edition: str) -> Article | None:
    """A story's article in an edition, if it was begun."""
    found = _load(connection, (_articles.c.story == story) & (_articles.c.edition == edition))
    return found[0] if found else None


def articles_of(connection: Connection, story: Uid) -> tuple[Article, ...]:
    """All articles of a story."""
    return _load(connection, _articles.c.story == story)


def _load(connection: Connection, condition: ColumnElement[bool]) -> tuple[Article, ...]:
    rows = connection.execute(_where(condition)).all()
    return tuple(_article(connection, row) for row in rows)


@cache
def _wanted() -> Select[Any]:
    return _where(_articles.c.uid == bindparam("wanted"))


def _where(condition: ColumnElement[bool]) -> Select[Any]:
    return (
        select(_articles, schema.people.c.name, _holders.c.name.label("holder"))
        .join(schema.people, schema.people.c.uid == _articles.c.changed_by)
        .outerjoin(_holders, _holders.c.uid == _articles.c.assigned)
        .where(condition)
        .order_by(_articles.c.id)
    )


def _article(connection: Connection, row: Row[Any]) -> Article:
    translation = None
    if row.translated_from is not None:
        translation = load_translation(connection, Uid(row.uid), row.translated_from)
    person = Person(Uid(row.changed_by), row.name)
    return Article(
        uid=Uid(row.uid),
        story=Uid(row.story),
        edition=row.edition,
        version=row.version,
        status=Status(row.status),
        live=Live(row.live),
        content=from_record(Content, json.loads(row.content) | {"body": row.body}),
        changed=Stamp(person, row.device, from_text(row.changed_at)),
        translation=translation,
        release=Uid(row.release) if row.release else None,
        release_number=row.release_number,
        first_published=from_text_or_none(row.first_published),
        frozen_slug=row.frozen_slug,
        assigned=Person(Uid(row.assigned), row.holder) if row.assigned else None,
        reader_comments=row.reader_comments,
    )


@cache
def _with_slug() -> CompoundSelect[str | None, str | None]:
    """The dates of the articles that have a slug; built once, since imports ask for every post.

    Two questions, each for an index of its own: asked as one, all of the edition is looked through.
    """
    return union_all(_whose(_articles.c.slug), _whose(_articles.c.frozen_slug))


def _whose(column: ColumnElement[str]) -> Select[str | None, str | None]:
    dated = select(schema.stories.c.uid).where(
        schema.stories.c.uid == _articles.c.story,
        schema.stories.c.binned.is_(None),
    )
    return select(_articles.c.first_published, _articles.c.date).where(
        column == bindparam("slug"),
        _articles.c.edition == bindparam("edition"),
        _articles.c.uid != bindparam("besides"),
        exists(dated),
    )


def slug_taken(connection: Connection, article: Article, date: datetime | None) -> bool:
    """Whether another article of the edition and year has the same slug or address."""
    year = f"{date.year}-" if date else ""
    asked = {"edition": article.edition, "besides": article.uid, "slug": article.content.slug}
    found = connection.execute(_with_slug(), asked)
    years = [row.first_published or row.date for row in found]
    return any(not year or found is None or found.startswith(year) for found in years)
