"""Translating: source and target side by side, and what changed in the source since."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import (
    Article,
    Content,
    Live,
    RevisionReason,
    Status,
    Translation,
)
from nejat_desktop.domain.errors import NotAllowedError, NotFoundError
from nejat_desktop.domain.kinds import facts_seen
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.domain.workflow import edited
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.snapshots import snapshot
from nejat_desktop.services.source_rows import anchored, note_source_rows, source_content
from nejat_desktop.store import articles, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.translation.along import brought_along
from nejat_desktop.translation.pairing import Pair, begun, marked, pairs, refreshed


@dataclass(frozen=True, slots=True)
class Sides:
    """A translation and its source. `content` is what translators work from: the release."""

    source: Article
    content: Content
    target: Article
    pairs: tuple[Pair, ...]


class Translating:
    """Translations as people work on them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(self, story: Uid, edition: str, source_edition: str | None = None) -> Article:
        """The story's article in `edition`: begun from its source, or as it is already."""

        def work(connection: Connection) -> tuple[Article, bool]:
            known = articles.find_article(connection, story, edition)
            if known is not None:
                return known, False
            origin = source_edition or stories.load_story(connection, story).source_edition
            source = articles.find_article(connection, story, origin)
            if source is None:
                raise NotFoundError(f"The story has no text in “{origin}” to translate from.")
            article = self._begin(connection, source, edition)
            return article, True

        article, is_new = self._context.write(work)
        if is_new:
            self._tell(article)
        return article

    def _begin(self, connection: Connection, source: Article, edition: str) -> Article:
        content, translation = begun(source_content(connection, source), source.edition)
        translator = self._context.person.name
        language = content.credits.original_language or source.edition
        credits = replace(content.credits, translator=translator, original_language=language)
        article = Article(
            uid=self._context.new_uid(),
            story=source.story,
            edition=edition,
            version=1,
            status=Status.DRAFT,
            live=Live.NEVER,
            content=replace(content, credits=credits),
            changed=self._context.stamp(),
            translation=translation,
        )
        articles.add_article(connection, article)
        revisions.add_revision(
            connection,
            self._context.new_uid(),
            article.uid,
            RevisionReason.CREATED,
            article.content,
            article.changed,
        )
        note_source_rows(connection, source)
        note_source_rows(connection, article)
        return article

    def sides(self, uid: Uid) -> Sides:
        """Both texts, paired. New pictures and paragraphs of the source are in the target."""
        return self._context.read(lambda c: _sides(c, articles.load_article(c, uid)))

    def save(self, uid: Uid, expected: int, content: Content, initiator: str = "") -> Article:
        """Keep what was typed into the target."""
        return self._write(uid, expected, content, lambda source, known: known, initiator)

    def mark(
        self,
        uid: Uid,
        expected: int,
        content: Content,
        rows: Collection[str],
        *,
        done: bool,
        initiator: str = "",
    ) -> Article:
        """Keep the target and say that some paragraphs are finished, or open again."""

        def change(source: Content, known: Translation) -> Translation:
            return marked(source, known, rows, done=done)

        return self._write(uid, expected, content, change, initiator)

    def settle_facts(self, uid: Uid, names: Collection[str], *, take_over: bool) -> Article:
        """The source's facts are seen as they are now: taken over, or left to differ.

        `names` are fields of `Work`.
        """

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            source = source_content(connection, _source(connection, before)).work
            known = before.translation or Translation("")
            now = {name: value for name, value in facts_seen(source).items() if name in names}
            after = replace(before, translation=replace(known, facts=known.facts | now))
            if take_over:
                taken = {name: getattr(source, name) for name in now}
                mine = replace(before.content.work, **taken)
                snapshot(self._context, connection, before)
                after = edited(after.with_content(work=mine))
            after = replace(after, changed=self._context.stamp())
            return articles.save_article(connection, after, before.version)

        saved = self._context.write(work)
        self._tell(saved)
        return saved

    def source_work(self, uid: Uid) -> Work:
        """The facts of a translation's source, as its readers see or will see them."""

        def work(connection: Connection) -> Work:
            target = articles.load_article(connection, uid)
            return source_content(connection, _source(connection, target)).work

        return self._context.read(work)

    def _write(
        self,
        uid: Uid,
        expected: int,
        content: Content,
        change: Callable[[Content, Translation], Translation],
        initiator: str,
    ) -> Article:
        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            source = source_content(connection, _source(connection, before))
            known = before.translation or Translation("")
            text = anchored(before.content, content, self._context.new_uid)
            after_rows = refreshed(source, text, change(source, known))
            after = replace(before, content=text, translation=after_rows)
            if after == before and before.version == expected:
                return before
            if text != before.content:
                snapshot(self._context, connection, before)
            opened = replace(edited(after), changed=self._context.stamp())
            saved = articles.save_article(connection, opened, expected)
            note_source_rows(connection, saved)
            return saved

        saved = self._context.write(work)
        self._tell(saved, initiator)
        return saved

    def _tell(self, article: Article, initiator: str = "") -> None:
        self._context.changes.publish(
            Changes(frozenset({article.story}), frozenset({article.uid}), initiator=initiator)
        )


def _source(connection: Connection, target: Article) -> Article:
    if target.translation is None:
        raise NotAllowedError("This article is no translation; open it for writing.")
    edition = target.translation.source_edition
    source = articles.find_article(connection, target.story, edition)
    if source is None:
        raise NotFoundError(f"The source of this translation ({edition}) is not here any more.")
    return source


def _sides(connection: Connection, target: Article) -> Sides:
    source = _source(connection, target)
    content = source_content(connection, source)
    along = brought_along(content, target.content)
    shown = replace(target, content=along)
    translation = target.translation or Translation("")
    return Sides(source, content, shown, pairs(content, along, translation))
