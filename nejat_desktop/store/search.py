"""Full-text search: one folded shadow of each article in FTS5, the same fold for queries."""

from sqlalchemy import Connection, text

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.body import Body, parse, text_of
from nejat_desktop.domain.text import index_text, query_words


def index_article(connection: Connection, article: Article, body: Body | None = None) -> None:
    """Bring the index up to date with an article's present text, parsed or not."""
    content = article.content
    words = " ".join(
        (
            text_of(body or parse(content.body)),
            content.excerpt,
            content.credits.author,
            *content.tags,
        )
    )
    identity = {"uid": article.uid}
    rowid = connection.execute(text("SELECT id FROM articles WHERE uid = :uid"), identity).scalar()
    connection.execute(text("DELETE FROM search WHERE rowid = :id"), {"id": rowid})
    connection.execute(
        text("INSERT INTO search (rowid, headline, words) VALUES (:id, :headline, :words)"),
        {"id": rowid, "headline": index_text(content.headline), "words": index_text(words)},
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
