"""Comments of the desk: rows of their own, which no release and no site ever reads."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from nejat_desktop.domain.comment import Comment
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text, from_text_or_none, to_text, to_text_or_none

_comments, _people = schema.comments, schema.people
_settlers = schema.people.alias()


def add_comment(connection: Connection, comment: Comment) -> None:
    """Something new was said."""
    connection.execute(
        insert(_comments).values(
            uid=comment.uid,
            article=comment.article,
            row=comment.row,
            answers=comment.answers,
            text=comment.text,
            person=comment.stamp.person.uid,
            device=comment.stamp.device,
            at=to_text(comment.stamp.at),
        )
    )


def comments_of(connection: Connection, article: Uid) -> tuple[Comment, ...]:
    """Everything that was said about an article, oldest first."""
    return _load(connection, _comments.c.article == article)


def load_comment(connection: Connection, uid: Uid) -> Comment:
    """The comment with this uid; `NotFoundError` if there is none."""
    found = _load(connection, _comments.c.uid == uid)
    if not found:
        raise NotFoundError("This comment is not here any more.")
    return found[0]


def rewrite_comment(connection: Connection, uid: Uid, text: str) -> None:
    """Other words."""
    connection.execute(update(_comments).where(_comments.c.uid == uid).values(text=text))


def settle_comment(
    connection: Connection, uid: Uid, person: Person | None, at: datetime | None
) -> None:
    """Note who settled a thread and when; None and None open it again."""
    values = {"settled_by": person.uid if person else None, "settled_at": to_text_or_none(at)}
    connection.execute(update(_comments).where(_comments.c.uid == uid).values(values))


def open_threads(connection: Connection, articles: Sequence[str]) -> dict[str, int]:
    """How many threads wait for somebody, by article; those without any are absent."""
    query = (
        select(_comments.c.article, func.count())
        .where(
            _comments.c.article.in_(articles),
            _comments.c.answers.is_(None),
            _comments.c.settled_at.is_(None),
        )
        .group_by(_comments.c.article)
    )
    return {article: number for article, number in connection.execute(query)}


def _load(connection: Connection, condition: object) -> tuple[Comment, ...]:
    query = (
        select(_comments, _people.c.name, _settlers.c.name.label("settler"))
        .join(_people, _people.c.uid == _comments.c.person)
        .outerjoin(_settlers, _settlers.c.uid == _comments.c.settled_by)
        .where(condition)  # type: ignore[arg-type]
        .order_by(_comments.c.id)
    )
    return tuple(_comment(row) for row in connection.execute(query))


def _comment(row: Row[Any]) -> Comment:
    return Comment(
        uid=Uid(row.uid),
        article=Uid(row.article),
        row=row.row,
        answers=Uid(row.answers) if row.answers else None,
        text=row.text,
        stamp=Stamp(Person(Uid(row.person), row.name), row.device, from_text(row.at)),
        settled_by=Person(Uid(row.settled_by), row.settler) if row.settled_by else None,
        settled_at=from_text_or_none(row.settled_at),
    )
