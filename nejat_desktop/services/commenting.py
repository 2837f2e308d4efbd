"""Comments on articles: said, answered, settled; for the desk alone."""

from collections.abc import Callable

from nejat_desktop.domain.comment import Comment, Thread, threads
from nejat_desktop.domain.errors import BadInputError, NotAllowedError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import articles, comments
from nejat_desktop.store.database import Connection

LIMIT = 10_000
"""Characters of a comment."""


class Commenting:
    """Threads on articles. Texts and versions are not touched by any of it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def threads(self, article: Uid) -> tuple[Thread, ...]:
        """Everything that was said about an article, in the order of the beginnings."""
        return threads(self._context.read(lambda c: comments.comments_of(c, article)))

    def say(self, article: Uid, text: str, row: str = "") -> Comment:
        """Begin a thread, on the whole article or on the paragraph with this row id."""
        return self._add(article, row, None, text)

    def answer(self, uid: Uid, text: str) -> Comment:
        """Answer a comment; one that was settled is open again."""
        said = self._context.read(lambda c: comments.load_comment(c, uid))
        first = said.answers or said.uid
        return self._add(said.article, said.row, first, text)

    def rewrite(self, uid: Uid, text: str) -> None:
        """Say it in other words. `NotAllowedError` when somebody else had said it."""
        words = _fit(text)

        def work(connection: Connection) -> Comment:
            said = comments.load_comment(connection, uid)
            if said.stamp.person != self._context.person:
                raise NotAllowedError(
                    "Only who wrote a comment can change it. You can answer; nothing was changed."
                )
            comments.rewrite_comment(connection, uid, words)
            return said

        self._change(work)

    def settle(self, uid: Uid) -> None:
        """A thread needs nobody any more."""
        stamp = self._context.stamp()

        def work(connection: Connection) -> Comment:
            said = comments.load_comment(connection, uid)
            comments.settle_comment(connection, said.answers or uid, stamp.person, stamp.at)
            return said

        self._change(work)

    def reopen(self, uid: Uid) -> None:
        """A thread waits for somebody again."""

        def work(connection: Connection) -> Comment:
            said = comments.load_comment(connection, uid)
            comments.settle_comment(connection, said.answers or uid, None, None)
            return said

        self._change(work)

    def _add(self, article: Uid, row: str, answers: Uid | None, text: str) -> Comment:
        uid, stamp = self._context.new_uid(), self._context.stamp()
        comment = Comment(uid, article, row, answers, _fit(text), stamp)

        def work(connection: Connection) -> Comment:
            articles.load_article(connection, article)
            comments.add_comment(connection, comment)
            if answers is not None:
                comments.settle_comment(connection, answers, None, None)
            return comment

        self._change(work)
        return comment

    def _change(self, work: Callable[[Connection], Comment]) -> None:
        article = self._context.write(work).article
        story = self._context.read(lambda c: articles.load_article(c, article)).story
        self._context.changes.publish(Changes(frozenset({story}), frozenset({article})))


def _fit(text: str) -> str:
    words = text.strip()
    if not words:
        raise BadInputError("A comment needs words. Nothing was changed.")
    if len(words) > LIMIT:
        raise BadInputError(
            f"A comment has at most {LIMIT} characters. Nothing was changed; your words are still "
            "in the field."
        )
    return words
