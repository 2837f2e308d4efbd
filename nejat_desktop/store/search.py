"""Full-text search: one folded shadow of each article in FTS5, the same fold for queries."""

from sqlalchemy import Connection, text

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.body import Body, parse, text_of
from nejat_desktop.domain.text import index_text, query_words

_ROW = text("SELECT id FROM articles WHERE uid = :uid")
_DELETE = text("DELETE FROM search WHERE rowid = :id")
_INSERT = text("INSERT INTO search (rowid, headline, words) VALUES (:id, :headline, :words)")


def index_article(connection: Connection, article: Article, body: Body | None = None) -> None:
    """Bring the index up to date with an article's present text, parsed or not."""
    headline, source, *around = searched(article.content)
    words = " ".join((text_of(body or parse(source)), *around))
    rowid = connection.execute(_ROW, {"uid": article.uid}).scalar()
    connection.execute(_DELETE, {"id": rowid})
    connection.execute(
        _INSERT, {"id": rowid, "headline": index_text(headline), "words": index_text(words)}
    )


def searched(content: Content) -> tuple[str, ...]:
    """All that the index is made of: headline, source, and the words around them."""
    return (
        content.headline,
        content.body,
        content.excerpt,
        content.credits.author,
        *content.tags,
    )


def match_expression(query: str) -> str | None:
    """The query in FTS5's language: every word by its spellings, the last one as a beginning.

    None when the query has no word in it.
    """
    words = query_words(query)
    if not words:
        return None
    last = len(words) - 1
    return " AND ".join(_any(word, index == last) for index, word in enumerate(words))


def _any(spellings: tuple[str, ...], beginning: bool) -> str:
    star = " *" if beginning else ""
    return "(" + " OR ".join(f'"{spelling}"{star}' for spelling in spellings) + ")"
