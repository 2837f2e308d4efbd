"""What was changed at a site comes in: as a release, joined into a draft, or as a conflict."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Article, Content, Live, Release, RevisionReason, Status
from nejat_desktop.domain.body import re_anchor, shared_ids
from nejat_desktop.domain.conflict import SiteConflict
from nejat_desktop.domain.joined import Joined, joined
from nejat_desktop.domain.joining import (
    Field,
    Joining,
    JoinState,
    Three,
    Version,
    joining,
)
from nejat_desktop.domain.ports.arrivals import Arrived, Foreign, Taken
from nejat_desktop.domain.ports.post_journal import ConflictKind, PostBase
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import Post
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.domain.workflow import IN_SIGHT, live_from
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.site_release import (
    SiteText,
    add_site_release,
    facts_of,
    keep_site_text,
    with_lead,
)
from nejat_desktop.services.snapshots import keep
from nejat_desktop.services.source_rows import body_of, note_source_rows
from nejat_desktop.store import articles, conflicts, post_bases, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.standing import note_standing


@dataclass(frozen=True, slots=True)
class _Case:
    """All that a change is held against."""

    foreign: Foreign
    article: Article
    release: Release
    """The one that the base is."""
    three: Three

    @property
    def is_unchanged_here(self) -> bool:
        """Whether nothing was written here since the base."""
        article = self.article
        return article.status is Status.APPROVED and article.release == self.release.uid

    @property
    def says_the_same(self) -> bool:
        """Whether the site changed nothing that an article of ours has."""
        base, site = self.three.base, self.three.site
        leads = (base.lead, base.foreign_lead) == (site.lead, site.foreign_lead)
        return leads and bare(base.content) == bare(site.content)

    @property
    def must_ask(self) -> bool:
        """Whether a person has to look whatever could be joined."""
        held = self.article.live is Live.HELD and self.is_unchanged_here
        return self.foreign.must_ask or (self.foreign.is_guess and not held)

    @property
    def text(self) -> SiteText:
        """What stands there."""
        site, foreign = self.three.site, self.foreign
        return SiteText(site.content, self.lead, foreign.who, foreign.when)

    @property
    def lead(self) -> Uid | None:
        """The lead picture of what readers see; one that is not ours is not known by a uid."""
        site = self.three.site
        return self.release.lead if site.foreign_lead else site.lead


class SiteArrivals:
    """Implements `domain.ports.arrivals.Arrivals`."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def changed(self, foreign: Foreign) -> Arrived:
        """Take a change in, in one transaction; again, it changes nothing."""

        def work(connection: Connection) -> tuple[Arrived, Article]:
            arrived = self._changed(connection, foreign)
            return arrived, articles.load_article(connection, foreign.base.article)

        arrived, article = self._context.write(work)
        self._tell(article)
        return arrived

    def missing(
        self, site: str, base: PostBase, kind: ConflictKind, post: Post | None = None
    ) -> None:
        """Ask a person what is to be of a post that is gone or hidden; once."""

        def work(connection: Connection) -> Article:
            article = articles.load_article(connection, base.article)
            asked = conflicts.open_of(connection, site, base.article)
            same = next((one for one in asked if one.kind is kind), None)
            if same is not None:
                conflicts.see_again(connection, same.uid, post)
                return article
            self._add(
                connection,
                article,
                SiteConflict(
                    uid=self._context.new_uid(),
                    site=site,
                    article=base.article,
                    kind=kind,
                    found=self._context.clock(),
                    base=base.release,
                    post=post,
                ),
            )
            return article

        self._tell(self._context.write(work))

    def found_lost(self, foreign: Foreign) -> None:
        """Keep a state that our own write went over, and ask a person about it; once."""
        digest = foreign.post.fields.digest

        def work(connection: Connection) -> Article:
            article = articles.load_article(connection, foreign.base.article)
            if not conflicts.was_lost(connection, foreign.site, article.uid, digest):
                case = self._case(connection, foreign)
                self._add(connection, article, self._conflict(connection, case, is_lost=True))
            return article

        self._tell(self._context.write(work))

    def shown_again(self, article: Uid) -> None:
        """Let out here too what somebody at the site published again; once.

        What readers see is in no bin: its story comes out of it.
        """
        stamp = self._context.stamp()

        def work(connection: Connection) -> Article:
            now = articles.load_article(connection, article)
            if now.live is not Live.WITHDRAWN or now.release is None:
                return now
            release = revisions.load_release(connection, now.release)
            is_same = bare(now.content) == bare(release.content)
            status = Status.APPROVED if is_same else now.status
            live = live_from(release.date, stamp.at)
            after = replace(now, status=status, live=live, changed=stamp)
            articles.save_article(connection, after, now.version)
            story = stories.load_story(connection, now.story)
            if story.binned is not None:
                stories.save_story(connection, replace(story, binned=None))
            note_standing(connection, [now.story])
            return after

        self._tell(self._context.write(work))

    def open_conflicts(self, site: str) -> frozenset[Uid]:
        """Articles about which a person has still to decide."""
        return self._context.read(lambda c: conflicts.contested(c, site))

    def _changed(self, connection: Connection, foreign: Foreign) -> Arrived:
        if earlier := _earlier(connection, foreign):
            return earlier
        case = self._case(connection, foreign)
        if case.says_the_same:
            self._agree(connection, case, case.release.uid, foreign.base.mark)
            return Arrived(Taken.BASE, case.release.uid)
        laid = joining(case.three)
        leads_elsewhere = _moves_lead(laid) and _has_others(connection, case.article)
        if case.must_ask or leads_elsewhere or not laid.joins_itself:
            conflicts.replace_open(
                connection, foreign.site, case.article.uid, self._context.clock()
            )
            conflict = self._conflict(connection, case, is_lost=False)
            self._add(connection, case.article, conflict)
            return Arrived(Taken.CONFLICT)
        return self._joined(connection, case, joined(laid, {}, self._context.new_uid))

    def _joined(self, connection: Connection, case: _Case, made: Joined) -> Arrived:
        """The site's text as the newest release, and what was written here over it."""
        before, site = case.article, case.three.site
        is_theirs = bare(made.content) == bare(site.content) and made.lead == case.lead
        is_plain = case.is_unchanged_here or (is_theirs and before.live in IN_SIGHT)
        keep_here(self._context, connection, before)
        after = add_site_release(self._context, connection, before, case.release, case.text)
        if not is_plain:
            after = drafted(self._context, connection, after, made)
        save_joined(connection, after, before.version)
        release = after.release or Uid("")
        self._agree(connection, case, release, "")
        return Arrived(Taken.BASE if is_plain else Taken.JOINED, release)

    def _agree(self, connection: Connection, case: _Case, release: Uid, mark: str) -> None:
        """What stands at the site is the base."""
        post = case.foreign.post
        base = agreed(case.article.uid, post, release, mark)
        post_bases.move_base(connection, case.foreign.site, base, post.fields)

    def _case(self, connection: Connection, foreign: Foreign) -> _Case:
        article = articles.load_article(connection, foreign.base.article)
        release = revisions.load_release(connection, foreign.base.release)
        new_uid = self._context.new_uid
        before, incoming = foreign.before, foreign.incoming
        base = Version(release.content, release.lead)
        if before is not None:
            content = _anchored(release.content, before.content, new_uid)
            base = Version(content, before.lead, before.foreign_lead)
        here = base  # as it was approved and sent; the site may store it in its own way
        if article.status is not Status.APPROVED or article.release != release.uid:
            here = Version(article.content, facts_of(connection, article).lead)
        content = _anchored(base.content, incoming.content, new_uid)
        ids = shared_ids(body_of(content), body_of(base.content), here.body).ids
        content = replace(content, row_ids=ids)
        site = Version(content, incoming.lead, incoming.foreign_lead)
        return _Case(foreign, article, release, Three(base, site, here))

    def _conflict(self, connection: Connection, case: _Case, *, is_lost: bool) -> SiteConflict:
        foreign, three = case.foreign, case.three
        theirs = keep_site_text(self._context, connection, case.article.uid, case.text)
        status = foreign.incoming.status
        return SiteConflict(
            uid=self._context.new_uid(),
            site=foreign.site,
            article=case.article.uid,
            kind=ConflictKind.BOTH_CHANGED,
            found=self._context.clock(),
            base=case.release.uid,
            post=foreign.post,
            incoming=_incoming(three.site, status),
            before=_incoming(three.base, status),
            who=foreign.who,
            changed=foreign.when,
            mine=keep_here(self._context, connection, case.article),
            theirs=theirs,
            is_lost=is_lost,
        )

    def _add(self, connection: Connection, article: Article, conflict: SiteConflict) -> None:
        conflicts.add_conflict(connection, conflict)
        note_standing(connection, [article.story])

    def _tell(self, article: Article) -> None:
        self._context.changes.publish(
            Changes(frozenset({article.story}), frozenset({article.uid}), sync=True)
        )


def _earlier(connection: Connection, foreign: Foreign) -> Arrived | None:
    """What became of the very same state before, if it came in already."""
    digest = foreign.post.fields.digest
    base = post_bases.load_base(connection, foreign.site, foreign.base.article)
    if base is not None and base.digest == digest:
        article = articles.load_article(connection, base.article)
        is_plain = article.status is Status.APPROVED and article.release == base.release
        return Arrived(Taken.BASE if is_plain else Taken.JOINED, base.release)
    asked = conflicts.open_of(connection, foreign.site, foreign.base.article)
    if any(c.post and c.post.fields.digest == digest and not c.is_lost for c in asked):
        return Arrived(Taken.CONFLICT)
    return None


def _moves_lead(laid: Joining) -> bool:
    row = laid.row(Field.LEAD.value)
    return row is not None and row.state is JoinState.SITE


def _has_others(connection: Connection, article: Article) -> bool:
    """Whether the story is told in other editions, which have the same lead picture."""
    return len(articles.articles_of(connection, article.story)) > 1


def agreed(article: Uid, post: Post, release: Uid, mark: str) -> PostBase:
    """The base that a state of a post is."""
    return PostBase(
        article=article,
        type=post.fields.type,
        id=post.id,
        release=release,
        mark=mark,
        digest=post.fields.digest,
        status=post.fields.status,
        modified=post.modified,
        revision=post.revision,
        revisions=post.revisions,
        address=post.address,
    )


def keep_here(context: Context, connection: Connection, article: Article) -> Uid:
    """The revision that keeps the text here for ever; a new one if none does."""
    last = revisions.last_kept(connection, article.uid)
    kept = last is not None and last.reason is not RevisionReason.AUTOSAVE
    if last is not None and kept and last.content == article.content:
        return last.uid
    return keep(context, connection, article, RevisionReason.PAUSE).uid


def drafted(context: Context, connection: Connection, after: Article, made: Joined) -> Article:
    """The joined text as a draft over the site's, which is the newest release."""
    draft = replace(after, content=made.content, status=Status.DRAFT)
    draft = with_lead(context, connection, draft, made.lead)
    keep(context, connection, draft, RevisionReason.JOINED)
    return draft


def save_joined(connection: Connection, article: Article, expected: int) -> Article:
    """Write the article; `StaleError` when it is not at the version that is expected."""
    saved = articles.save_article(connection, article, expected)
    note_source_rows(connection, saved)
    return saved


def _anchored(base: Content, content: Content, new_uid: UidSource) -> Content:
    """A content whose rows carry the ids of the base's, by what they say."""
    ids = re_anchor(body_of(base), content.body, new_uid).ids
    return replace(content, row_ids=ids)


def bare(content: Content) -> Content:
    """A content without the ids of its rows, to be compared."""
    return replace(content, row_ids=())


def _incoming(version: Version, status: str) -> Incoming:
    return Incoming(version.content, version.lead, status, version.foreign_lead)
