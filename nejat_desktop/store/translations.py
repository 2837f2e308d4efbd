"""What a translator saw and finished, row by row, and what the source says now."""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from hashlib import sha256

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, or_, select

from nejat_desktop.domain.article import Translation
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_rows = schema.translation_rows
_source = schema.article_rows
_into = schema.articles.alias("target")
_from = schema.articles.alias("source")
_done = schema.translation_rows.alias("finished")
_FACT = "work:"
"""Before the name of a fact, where rows have their ids. Facts are never finished rows."""


def digest(text: str) -> str:
    """A short digest of one row's markup, to compare what was seen with what is there."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def save_translation(connection: Connection, article: Uid, translation: Translation) -> None:
    """Replace what is known of a translation's rows."""
    connection.execute(delete(_rows).where(_rows.c.article == article))
    rows = [
        {
            "article": article,
            "row": row,
            "digest": digest(seen),
            "seen": seen,
            "done": row in translation.done,
        }
        for row, seen in _seen(translation).items()
    ]
    if rows:
        connection.execute(insert(_rows), rows)


def _seen(translation: Translation) -> dict[str, str]:
    facts = {f"{_FACT}{name}": value for name, value in translation.facts.items()}
    return translation.seen | facts


def load_translation(connection: Connection, article: Uid, source_edition: str) -> Translation:
    """What is known of a translation's rows."""
    found = connection.execute(select(_rows).where(_rows.c.article == article)).all()
    return Translation(
        source_edition=source_edition,
        seen={row.row: row.seen for row in found if not row.row.startswith(_FACT)},
        done=frozenset(row.row for row in found if row.done),
        facts={row.row.removeprefix(_FACT): row.seen for row in found if row.row.startswith(_FACT)},
    )


def save_source_rows(connection: Connection, article: Uid, rows: Mapping[str, str]) -> None:
    """Note the rows that translators of this article see, by id, with their markup."""
    connection.execute(delete(_source).where(_source.c.article == article))
    values = [{"article": article, "row": row, "digest": digest(t)} for row, t in rows.items()]
    if values:
        connection.execute(insert(_source), values)


def paragraphs_behind(connection: Connection, stories: tuple[Uid, ...]) -> dict[Uid, int]:
    """For each outdated article of these stories: how many paragraphs are behind its source.

    Those that were finished and changed since, went away, or are new. Derived each time, never
    stored.
    """
    behind: Counter[Uid] = Counter()
    for query in _behind():
        for row in connection.execute(query, {"stories": stories}):
            behind[Uid(row[0])] += row[1]
    return dict(behind)


@cache
def _behind() -> tuple[Select[str, int], Select[str, int]]:
    """The two questions of `paragraphs_behind`, of `stories`: asked at each save, built once."""
    return _changed_or_gone(), _new()


def _changed_or_gone() -> Select[str, int]:
    same_row = (_source.c.article == _from.c.uid) & (_source.c.row == _rows.c.row)
    return (
        _translations()
        .join(_rows, _rows.c.article == _into.c.uid)
        .outerjoin(_source, same_row)
        .where(_rows.c.done, or_(_source.c.digest.is_(None), _source.c.digest != _rows.c.digest))
    )


def _new() -> Select[str, int]:
    same_row = (_rows.c.article == _into.c.uid) & (_rows.c.row == _source.c.row)
    finished = select(_done.c.row).where(_done.c.article == _into.c.uid, _done.c.done)
    return (
        _translations()
        .join(_source, _source.c.article == _from.c.uid)
        .outerjoin(_rows, same_row)
        .where(_rows.c.row.is_(None), finished.exists())
    )


def _translations() -> Select[str, int]:
    source = (_from.c.story == _into.c.story) & (_from.c.edition == _into.c.translated_from)
    return (
        select(_into.c.uid, func.count())
        .join(_from, source)
        .where(_into.c.story.in_(bindparam("stories", expanding=True)))
        .group_by(_into.c.uid)
    )
