"""What a site made otherwise of what it was sent, as the history of an article tells it."""

from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.rewriting import matters
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.services.source_rows import anchored
from nejat_desktop.sites.wordpress.groups import Made, bare
from nejat_desktop.sites.wordpress.plain import plain
from nejat_desktop.store.database import Connection
from nejat_desktop.store.post_bases import load_base, load_fields
from nejat_desktop.store.revisions import load_release
from nejat_desktop.store.rewritings import Noted, rewritings_of


@dataclass(frozen=True, slots=True)
class Rewriting:
    """One time that readers may see something else than what was approved."""

    at: datetime
    site: str
    """The site's name."""
    words: str
    """What was made otherwise: `domain.rewriting.read` reads it."""
    sent: Content | None = None
    """The release, where it still stands as the site made it."""
    stored: Content | None = None
    """Headline, text and excerpt that stand there then."""


def rewritten(connection: Connection, article: Uid, new_uid: UidSource) -> tuple[Rewriting, ...]:
    """What sites made otherwise of an article, newest first. New rows get ids of `new_uid`."""
    noted = [one for one in rewritings_of(connection, article) if matters(one.words)]
    told = [Rewriting(one.at, one.name, one.words) for one in noted]
    if noted:
        told[0] = _with_texts(connection, article, noted[0], new_uid)
    return tuple(told)


def _with_texts(
    connection: Connection, article: Uid, noted: Noted, new_uid: UidSource
) -> Rewriting:
    """The newest, with both texts unless something newer stands there."""
    plainly = Rewriting(noted.at, noted.name, noted.words)
    base = load_base(connection, noted.site, article)
    fields = load_fields(connection, noted.site, article)
    if base is None or fields is None:
        return plainly
    release = load_release(connection, base.release)
    if release.approved.at > noted.at:
        return plainly
    sent = release.content
    body = bare(fields.content, Made(), sent.body, article).body
    stored = Content(headline=plain(fields.title), body=body, excerpt=plain(fields.excerpt))
    stored = anchored(sent, stored, new_uid)
    return Rewriting(noted.at, noted.name, noted.words, sent, stored)
