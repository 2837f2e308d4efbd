"""Making, saving and handing on articles; nothing that was saved is ever lost."""

from collections.abc import Callable
from dataclasses import replace

from nejat_desktop.domain.article import (
    Article,
    Content,
    Live,
    Revision,
    RevisionReason,
    Status,
    Story,
)
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.issues import next_number
from nejat_desktop.domain.kinds import UNSIGNED_KINDS, is_numbered
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.person import Stamp
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.domain.workflow import edited, sent_back, sent_to_review
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.snapshots import keep, snapshot
from nejat_desktop.services.source_rows import anchored, note_source_rows
from nejat_desktop.store import articles, issues, revisions, stories
from nejat_desktop.store.database import Connection


class Editing:
    """Stories and articles as people work on them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def new_story(self, kind: Kind, edition: str, content: Content | None = None) -> Article:
        """A new story with its first article, a draft in `edition`.

        Without a content it is empty, and credited to who makes it; an issue has the number
        after the last one.
        """
        stamp = self._context.stamp()
        if content is None:
            content = self._beginning(kind, edition, stamp)
        story = Story(self._context.new_uid(), kind, edition, stamp.at)
        article = Article(
            uid=self._context.new_uid(),
            story=story.uid,
            edition=edition,
            version=1,
            status=Status.DRAFT,
            live=Live.NEVER,
            content=anchored(Content(), content, self._context.new_uid),
            changed=stamp,
        )

        def work(connection: Connection) -> None:
            stories.add_story(connection, story)
            articles.add_article(connection, article)
            keep(self._context, connection, article, RevisionReason.CREATED)
            note_source_rows(connection, article)

        self._context.write(work)
        self._tell(article)
        return article

    def _beginning(self, kind: Kind, edition: str, stamp: Stamp) -> Content:
        if kind in UNSIGNED_KINDS:
            return Content(work=Work(number=self.next_number(kind, edition)))
        return Content(credits=Credits(author=stamp.person.name, staff=True))

    def next_number(self, kind: Kind, edition: str) -> str:
        """The number of the next issue in an edition; empty for kinds that have none."""
        if not is_numbered(kind):
            return ""
        return next_number(self._context.read(lambda c: issues.numbers(c, kind, edition)))

    def article(self, uid: Uid) -> Article:
        """An article as it is now."""
        return self._context.read(lambda c: articles.load_article(c, uid))

    def save(self, uid: Uid, expected: int, content: Content, initiator: str = "") -> Article:
        """Keep what was typed; when this returns, a power cut can't take it.

        `StaleError` when somebody else saved since version `expected`. An approved article
        becomes a draft over its release.
        """

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            if before.content == content and before.version == expected:
                return before
            snapshot(self._context, connection, before)
            text = anchored(before.content, content, self._context.new_uid)
            after = replace(edited(before), content=text, changed=self._context.stamp())
            saved = articles.save_article(connection, after, expected, before)
            if (text.body, text.row_ids) != (before.content.body, before.content.row_ids):
                note_source_rows(connection, saved)
            if content.date and content.date != before.content.date:
                stories.sort_by(connection, saved.story, content.date)
            return saved

        saved = self._context.write(work)
        self._tell(saved, initiator)
        return saved

    def send_to_review(self, uid: Uid, comment: str = "") -> Article:
        """Hand a draft to the editors."""
        return self._move(uid, sent_to_review, RevisionReason.SENT, comment)

    def send_back(self, uid: Uid, comment: str) -> Article:
        """Hand an article in review back to its writer, saying why."""
        return self._move(uid, sent_back, RevisionReason.SENT_BACK, comment)

    def _move(
        self, uid: Uid, step: Callable[[Article], Article], reason: RevisionReason, comment: str
    ) -> Article:
        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            after = replace(step(before), changed=self._context.stamp())
            keep(self._context, connection, after, reason, comment)
            return articles.save_article(connection, after, before.version, before)

        moved = self._context.write(work)
        self._tell(moved)
        return moved

    def history(self, uid: Uid) -> tuple[Revision, ...]:
        """The versions of an article that are kept, newest first."""
        return self._context.read(lambda c: revisions.history(c, uid))

    def keep_copy(self, uid: Uid, content: Content) -> Revision:
        """Keep a text in the history for ever; the present one stays as it is."""

        def work(connection: Connection) -> Revision:
            present = articles.load_article(connection, uid)
            stamp = present.changed if content == present.content else self._context.stamp()
            copy = replace(present, content=content, changed=stamp)
            return keep(self._context, connection, copy, RevisionReason.PAUSE)

        return self._context.write(work)

    def restore(self, uid: Uid, revision: Uid) -> Article:
        """Bring an earlier version back as the present text; what stood there is kept too."""

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            earlier = revisions.load_revision(connection, revision)
            if earlier.article != uid:
                raise NotAllowedError("That version is of another article. Nothing was changed.")
            keep(self._context, connection, before, RevisionReason.PAUSE)
            content = replace(earlier.content, slug=before.content.slug)
            after = replace(edited(before), content=content, changed=self._context.stamp())
            keep(self._context, connection, after, RevisionReason.RESTORED)
            saved = articles.save_article(connection, after, before.version)
            note_source_rows(connection, saved)
            return saved

        restored = self._context.write(work)
        self._tell(restored)
        return restored

    def _tell(self, article: Article, initiator: str = "") -> None:
        self._context.changes.publish(
            Changes(frozenset({article.story}), frozenset({article.uid}), initiator=initiator)
        )


def proposed_slug(article: Article) -> str:
    """The slug that the headline suggests; the frozen one once readers know the address."""
    return article.frozen_slug or slug_from(article.content.headline)
