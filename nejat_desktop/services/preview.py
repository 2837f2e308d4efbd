"""Previews: articles before their approval, as they would be on the site, and only in memory."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Condition

from nejat_desktop.domain.article import Article, Content, Release
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.ports.preview import PREFIX, Draft, DraftPrinter, Showing
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import proposed_slug
from nejat_desktop.services.freezing import frozen
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import articles, files, photos, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import load_newsroom
from nejat_desktop.store.surroundings import known_addresses, surroundings

NAMELESS = "draft"
"""The slug of an article that has no headline to make one of."""


@dataclass(slots=True)
class _Open:
    """One article that is looked at."""

    token: str
    showing: Showing


class Previews:
    """Implements `domain.ports.preview.Drafts`: what is shown is never written to disk.

    `new_token` gives a text that nobody can guess; `site` is the uid of the site that is shown.
    """

    def __init__(
        self, context: Context, printer: DraftPrinter, site: str, new_token: Callable[[], str]
    ) -> None:
        self._context, self._printer, self._site = context, printer, site
        self._new_token = new_token
        self._open: dict[Uid, _Open] = {}
        self._changed = Condition()

    def show(self, uid: Uid, content: Content | None = None) -> str:
        """Show an article as it is now, or with words that are not saved yet.

        Gives the path of its page on the preview server, which stays the same while it is open.
        Call it off the main thread.
        """
        printed = self._printer.printed(self._context.read(lambda c: self._draft(c, uid, content)))
        with self._changed:
            before = self._open.get(uid)
            if before is None:
                before = self._open[uid] = _Open(self._new_token(), Showing(printed, 1))
            elif printed.html != before.showing.printed.html:
                was = before.showing
                former = was.former | {was.printed.address}
                before.showing = Showing(printed, was.version + 1, former)
                self._changed.notify_all()
            return f"{PREFIX}{before.token}/"

    def end(self, uid: Uid) -> None:
        """Show an article no longer."""
        with self._changed:
            self._open.pop(uid, None)
            self._changed.notify_all()

    def is_open(self, uid: Uid) -> bool:
        """Whether an article is shown."""
        return uid in self._open

    def showing(self, token: str) -> Showing | None:
        """What is shown under a token."""
        with self._changed:
            return self._at(token)

    def wait(self, token: str, version: int, seconds: float) -> int | None:
        """The version once it is another one, or after so many seconds; None when it ended."""
        with self._changed:
            self._changed.wait_for(lambda: self._version(token) != version, seconds)
            return self._version(token)

    def _at(self, token: str) -> Showing | None:
        return next((o.showing for o in self._open.values() if o.token == token), None)

    def _version(self, token: str) -> int | None:
        found = self._at(token)
        return found.version if found else None

    def _draft(self, connection: Connection, uid: Uid, content: Content | None) -> Draft:
        article = articles.load_article(connection, uid)
        if content is not None:
            article = replace(article, content=content)
        if not article.content.slug:
            article = article.with_content(slug=proposed_slug(article) or NAMELESS)
        release = self._frozen(connection, article)
        around = surroundings(connection, head_of(release), self._site)
        known = (uid, *(head.article for head in around))
        addresses = known_addresses(connection, known, self._site)
        return Draft(release, load_newsroom(connection), around, addresses)

    def _frozen(self, connection: Connection, article: Article) -> Release:
        """What an approval would freeze now, with what is not lost of its pictures and files."""
        story, body = stories.load_story(connection, article.story), body_of(article.content)
        facts = Facts(story, article, body, photos={}, rows={}, known_stories=frozenset())
        found = photos.load_photos(connection, facts.pictures)
        media = files.load_files(connection, facts.named_files)
        date = article.content.date or article.first_published or self._context.clock()
        return frozen(connection, replace(facts, photos=found, files=media), article, date)
