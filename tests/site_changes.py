"""An article that stands at a site of posts, and what somebody writes there."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, Content, Release, Revision
from nejat_desktop.domain.body import parse, replace_inner
from nejat_desktop.domain.ports.arrivals import Arrived, Foreign
from nejat_desktop.domain.ports.post_journal import PostBase
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import POST, PUBLISHED, Fields, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.arrivals import SiteArrivals
from nejat_desktop.services.conflicts import Conflicts
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.revisions import load_release
from tests.rooms import NOON, article

SITE = "wp-" + "1" * 32
PARAGRAPHS = ("The ferry leaves at six.", "The hall is full.", "Nobody came.")


def fields_of(content: Content, lead: int = 0, status: str = PUBLISHED) -> Fields:
    """A wire form: enough to tell two contents apart."""
    return Fields(
        POST,
        status,
        content.slug,
        content.headline,
        content.body,
        content.excerpt,
        content.date or NOON,
        tags=tuple(sorted(sum(map(ord, tag)) for tag in content.tags)),
        lead=lead,
        comments_open=content.comments_open,
    )


def rewritten(content: Content, number: int, text: str) -> Content:
    """A content with other words in one of its paragraphs, as an editor would leave it."""
    body = parse(content.body).with_ids(content.row_ids)
    changed = replace_inner(body, body.rows[number].id, text)
    return replace(content, body=changed.source)


@dataclass
class AtSite:
    """One article that was sent, and the newsroom that it is of."""

    room: Opened
    uid: Uid
    sent: Content
    posts: int = field(default=1)

    @property
    def arrivals(self) -> SiteArrivals:
        """Where changes are handed in."""
        return SiteArrivals(self.room.services.context)

    @property
    def conflicts(self) -> Conflicts:
        """Where a person decides."""
        return Conflicts(self.room.services.context)

    @property
    def journal(self) -> SqlPostJournal:
        """What is remembered of the site."""
        context = self.room.services.context
        return SqlPostJournal(context.database, context.clock)

    @property
    def article(self) -> Article:
        """The article as it is now."""
        return self.room.services.editing.article(self.uid)

    @property
    def base(self) -> PostBase:
        """What is agreed on."""
        return self.journal.bases(SITE)[self.uid]

    @property
    def history(self) -> tuple[Revision, ...]:
        """Every version that is kept, newest first."""
        return self.room.services.editing.history(self.uid)

    @property
    def kept(self) -> set[str]:
        """The bodies of every version that is kept."""
        return {revision.content.body for revision in self.history}

    def release(self, uid: Uid | None = None) -> Release:
        """A release; the newest one."""
        wanted = uid or self.article.release or Uid("")
        return self.room.services.context.read(lambda c: load_release(c, wanted))

    def write(self, content: Content, *, approve: bool = False) -> Article:
        """Somebody writes here."""
        now = self.article
        saved = self.room.services.editing.save(self.uid, now.version, content)
        return self.room.services.publishing.approve(self.uid) if approve else saved

    def foreign(self, content: Content, lead: Uid | None = None, number: int = 0) -> Foreign:
        """Somebody writes there: the post says a content."""
        bare = replace(content, row_ids=())
        before = Incoming(
            replace(self.sent, row_ids=()), self.release(self.base.release).lead, PUBLISHED
        )
        fields = fields_of(content, number)
        self.posts += 1
        when = NOON + timedelta(minutes=self.posts)
        return Foreign(
            site=SITE,
            base=self.base,
            post=Post(7, fields, when, revision=self.posts, revisions=self.posts),
            incoming=Incoming(bare, lead, PUBLISHED, number if lead is None else 0),
            before=before,
            who="Maria Holm",
            when=when,
        )

    def arrive(self, content: Content) -> Arrived:
        """It comes in."""
        return self.arrivals.changed(self.foreign(content))


def at_site(room: Opened, headline: str = "Bridge", pictures: Sequence[Uid] = ()) -> AtSite:
    """An article that was approved, sent, and confirmed."""
    made = article(room.services, headline, *PARAGRAPHS)
    room.services.stories.set_pictures(made.story, pictures)
    sent = room.services.publishing.approve(made.uid)
    there = AtSite(room, sent.uid, sent.content)
    fields = fields_of(sent.content)
    base = PostBase(
        article=sent.uid,
        type=POST,
        id=7,
        release=sent.release or Uid(""),
        mark="mark",
        digest=fields.digest,
        status=PUBLISHED,
        modified=NOON,
    )
    there.journal.confirm(SITE, base, fields)
    return there
