"""Conflicts with sites: seen row by row, decided by a person; both sides stay in the history."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Article, Live, Release, RevisionReason, Status
from nejat_desktop.domain.conflict import (
    JOINED,
    LEFT,
    PUBLISHED_AGAIN,
    TAKEN_OFF,
    OpenConflict,
    SiteConflict,
)
from nejat_desktop.domain.errors import NotAllowedError, StaleError
from nejat_desktop.domain.joined import Choices, joined
from nejat_desktop.domain.joining import Joining, Three, Version, joining
from nejat_desktop.domain.ports.post_journal import Known
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT, live_from, withdrawn
from nejat_desktop.services.arrivals import (
    agreed,
    bare,
    drafted,
    keep_here,
    save_joined,
)
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.site_release import SiteText, add_site_release, facts_of
from nejat_desktop.services.snapshots import keep
from nejat_desktop.store import articles, conflicts, post_bases, revisions
from nejat_desktop.store.database import Connection
from nejat_desktop.store.standing import note_standing


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict as it stands now. Who decides gives the article's version back as believed."""

    conflict: SiteConflict
    article: Article
    """The text here, with who wrote it and when."""
    release: Release
    """What both sides began with."""
    joining: Joining | None
    """The rows; None for a post that is gone or hidden."""


Step = Callable[[Connection, SiteConflict, Article], Article]


class Conflicts:
    """What a person decides about articles that were changed at their sites."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def count(self) -> int:
        """How many are open."""
        return self._context.read(conflicts.count_open)

    def open(self) -> tuple[OpenConflict, ...]:
        """Those that are open: what was put off comes last, else the oldest first."""
        return self._context.read(conflicts.list_open)

    def view(self, uid: Uid) -> ConflictView:
        """One conflict, held against the text here as it is now."""
        return self._context.read(lambda c: _view(c, uid))

    def later(self, uid: Uid) -> None:
        """Let it stand behind the others; nothing of its article is sent meanwhile."""
        now = self._context.clock()
        self._context.write(lambda c: conflicts.put_off(c, uid, now))
        self._context.changes.publish(Changes(sync=True))

    def decide(self, uid: Uid, choices: Choices, believed: int) -> Article:
        """Join both texts by what a person chose: a new draft over the site's text.

        The site's text becomes the newest release, since readers see it, and the base. Where the
        choices come to that very text, nothing is left to approve. `NotAllowedError` while a row
        that both sides changed is not decided; `StaleError` when the text here is not at the
        version `believed`. Nothing is changed then.
        """
        return self._decided(uid, believed, JOINED, lambda c, s, a: self._joined(c, s, a, choices))

    def publish_again(self, uid: Uid, believed: int) -> Article:
        """Let a post that is gone or hidden at its site go out again, with the next sync."""
        return self._decided(uid, believed, PUBLISHED_AGAIN, self._again)

    def take_off(self, uid: Uid, believed: int) -> Article:
        """Withdraw here too what is gone or hidden at its site; its text is a draft again."""
        return self._decided(uid, believed, TAKEN_OFF, self._off)

    def leave(self, uid: Uid, believed: int) -> Article:
        """Keep the article as it is and the site as it is: it is held back until a person lets it
        out."""
        return self._decided(uid, believed, LEFT, self._left)

    def _decided(self, uid: Uid, believed: int, decision: str, step: Step) -> Article:
        context = self._context

        def work(connection: Connection) -> Article:
            conflict = conflicts.load_conflict(connection, uid)
            article = articles.load_article(connection, conflict.article)
            _demand(conflict, article, believed)
            if (conflict.incoming is None) is (decision == JOINED):
                raise NotAllowedError("This conflict is of another kind. Nothing was changed.")
            step(connection, conflict, article)
            now = context.clock()
            conflicts.end(connection, uid, decision, context.person.uid, now)
            note_standing(connection, [article.story])
            return articles.load_article(connection, article.uid)

        saved = context.write(work)
        context.changes.publish(
            Changes(frozenset({saved.story}), frozenset({saved.uid}), sync=True)
        )
        return saved

    def _joined(
        self, connection: Connection, conflict: SiteConflict, article: Article, choices: Choices
    ) -> Article:
        context, incoming = self._context, conflict.incoming
        three = _three(connection, conflict, article)
        made = joined(joining(three), choices, context.new_uid)
        if (
            conflict.is_lost
            and bare(made.content) == bare(article.content)
            and (made.lead == three.here.lead)
        ):
            return article
        keep_here(context, connection, article)
        after, post, is_theirs = article, conflict.post, False
        if not conflict.is_lost and incoming is not None:
            release = revisions.load_release(connection, conflict.base)
            text = _text(conflict, incoming, release)
            after = add_site_release(context, connection, article, release, text)
            is_theirs = bare(made.content) == bare(text.content) and made.lead == text.lead
            if incoming.foreign_lead and made.lead is not None:
                is_theirs = False  # ours was chosen, and readers see another one
        if not is_theirs or article.live not in IN_SIGHT:
            after = drafted(context, connection, after, made)
        saved = save_joined(connection, after, article.version)
        if not conflict.is_lost and post is not None:
            base = agreed(article.uid, post, saved.release or Uid(""), "")
            post_bases.move_base(connection, conflict.site, base, post.fields)
        return saved

    def _again(self, connection: Connection, conflict: SiteConflict, article: Article) -> Article:
        if article.live not in IN_SIGHT:
            raise NotAllowedError(
                "This article was withdrawn here meanwhile. Nothing was changed; approve it, and "
                "it goes out again."
            )
        site, post = conflict.site, conflict.post
        if post is None:
            post_bases.drop_base(connection, site, article.uid)
        else:
            base = agreed(article.uid, post, conflict.base, "")
            post_bases.move_base(connection, site, base, post.fields)
        release = revisions.load_release(connection, article.release or conflict.base)
        stamp = self._context.stamp()
        after = replace(article, live=live_from(release.date, stamp.at), changed=stamp)
        return articles.save_article(connection, after, article.version)

    def _off(self, connection: Connection, conflict: SiteConflict, article: Article) -> Article:
        after = article
        if article.live in IN_SIGHT:
            after = replace(withdrawn(article), changed=self._context.stamp())
            keep(self._context, connection, after, RevisionReason.WITHDRAWN)
        _let_go(connection, conflict)
        return articles.save_article(connection, after, article.version)

    def _left(self, connection: Connection, conflict: SiteConflict, article: Article) -> Article:
        _let_go(connection, conflict)
        live = Live.HELD if article.live in IN_SIGHT else article.live
        after = replace(article, live=live, changed=self._context.stamp())
        return articles.save_article(connection, after, article.version)


def _demand(conflict: SiteConflict, article: Article, believed: int) -> None:
    if conflict.decided is not None:
        raise NotAllowedError(
            "This conflict was decided already, or the site changed once more. Nothing was "
            "changed; look at the conflicts again."
        )
    if article.version != believed:
        raise StaleError(
            "The text here was changed meanwhile. Nothing was joined; look at the conflict again."
        )


def _view(connection: Connection, uid: Uid) -> ConflictView:
    conflict = conflicts.load_conflict(connection, uid)
    article = articles.load_article(connection, conflict.article)
    release = revisions.load_release(connection, conflict.base)
    laid = joining(_three(connection, conflict, article)) if conflict.incoming else None
    return ConflictView(conflict, article, release, laid)


def _three(connection: Connection, conflict: SiteConflict, article: Article) -> Three:
    """The site's text and the base as they came in, and the text here as it is now."""
    if conflict.before is None or conflict.incoming is None:
        raise NotAllowedError("There is no other text in this conflict. Nothing was changed.")
    base, site = _version(conflict.before), _version(conflict.incoming)
    is_sent = article.status is Status.APPROVED and article.release == conflict.base
    is_base = is_sent and not conflict.is_lost  # what went over theirs is no base of both
    here = base if is_base else Version(article.content, facts_of(connection, article).lead)
    return Three(base, site, here)


def _version(incoming: Incoming) -> Version:
    return Version(incoming.content, incoming.lead, incoming.foreign_lead)


def _text(conflict: SiteConflict, incoming: Incoming, release: Release) -> SiteText:
    lead = release.lead if incoming.foreign_lead else incoming.lead
    return SiteText(incoming.content, lead, conflict.who, conflict.changed, conflict.theirs)


def _let_go(connection: Connection, conflict: SiteConflict) -> None:
    """Nothing is agreed on any more; a post that stands there is known as it was seen."""
    post_bases.drop_base(connection, conflict.site, conflict.article)
    post = conflict.post
    if post is not None:
        fields = post.fields
        known = Known(conflict.article, fields.type, post.id, fields.digest, fields.status)
        post_bases.keep_known(connection, conflict.site, known)
