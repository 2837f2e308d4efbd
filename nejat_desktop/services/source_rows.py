"""Row ids beside the text, and what translators see of a source: its release, else its draft."""

from dataclasses import replace

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.body import Body, parse, re_anchor
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.store.database import Connection
from nejat_desktop.store.revisions import load_release
from nejat_desktop.store.states import note_states
from nejat_desktop.store.translations import save_source_rows
from nejat_desktop.translation.pairing import source_rows


def body_of(content: Content) -> Body:
    """A content's body with its stored row ids."""
    return parse(content.body).with_ids(content.row_ids)


def anchored(before: Content, after: Content, new_uid: UidSource) -> Content:
    """The new content with an id for each of its rows.

    Ids that came with the text stay; without them they are carried over from `before` by what
    the rows say.
    """
    if after.row_ids and (after.body, after.row_ids) == (before.body, before.row_ids):
        return after
    body = parse(after.body)
    if len(after.row_ids) == len(body.rows) == len(set(after.row_ids)):
        return after
    return replace(after, row_ids=re_anchor(body_of(before), after.body, new_uid).ids)


def source_content(connection: Connection, article: Article) -> Content:
    """The text that translators of an article work from."""
    if article.release is None:
        return article.content
    return load_release(connection, article.release).content


def note_source_rows(connection: Connection, article: Article) -> None:
    """Keep the digests with which outdated translations are found."""
    keep_source_rows(connection, article.uid, source_content(connection, article))
    note_states(connection, [article.story])


def keep_source_rows(connection: Connection, article: Uid, content: Content) -> None:
    """The same for who saves the article, and so notes how its story stands, afterwards."""
    save_source_rows(connection, article, source_rows(content))
