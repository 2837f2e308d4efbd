"""What was changed at the site comes in; nothing of it is ever written over unseen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.arrivals import Arrived, Foreign, Taken
from nejat_desktop.domain.ports.post_journal import ConflictKind, Known, Phase, PostBase, Sending
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import OUT, PUBLISHED, TRASH, Fields, Post, SiteRevision
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import is_emptied
from nejat_desktop.sync.posts.doubting import foreign_revisions, is_ours
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.things import Things


@dataclass(frozen=True, slots=True)
class Taking:
    """Hands changes of the site to the newsroom."""

    parts: Parts
    things: Things
    errands: Errands

    def changed(self, sight: Sight, base: PostBase) -> None:
        """A post was changed there: read it whole, and hand it in."""
        post = self.parts.site.post(base.type, base.id)
        if post is None or (post.fields.status == TRASH and base.status != TRASH):
            self.missing(sight, base, ConflictKind.GONE, post)
            return
        if base.status in OUT and post.fields.status not in OUT and base.article in sight.heads:
            self.missing(sight, base, ConflictKind.UNPUBLISHED, post)
            return
        is_unseen = base.status not in OUT and post.fields.status not in OUT
        if is_unseen and is_ours(self.parts, base, post, self.as_shown(base, post)):
            agreed = replace(base, digest=post.fields.digest, status=post.fields.status)
            self.parts.journal.confirm(self.parts.uid, agreed, post.fields)
            return
        self.hand_in(sight, base, post)

    def hand_in(self, sight: Sight, base: PostBase, post: Post) -> Arrived:
        """A state that is not ours."""
        self.look_under(sight, base, post)
        release = self.parts.reader.release(base.release)
        foreign = self._foreign(sight, base, post, release)
        who, when = self._author(base, post)
        foreign = replace(foreign, who=who, when=when or post.modified)
        arrived = self.parts.arrivals.changed(foreign)
        if arrived.taken is Taken.BASE and arrived.release is not None:
            self._rest(sight, base, post, arrived.release)
        self.errands.count(arrived.taken.value)
        self.errands.note(base.article, arrived.taken.value, who)
        return arrived

    def _rest(self, sight: Sight, base: PostBase, post: Post, release: Uid) -> None:
        """What was taken over as it is needs no write, whatever we would have put around it.

        Otherwise two laptops whose surroundings differ would write in turns for ever.
        """
        head = self.parts.reader.heads_of([release])[release]
        is_out = post.fields.status in OUT
        refs, was = sight.refs(head), base.is_untouched
        mark = self.parts.wire.mark(head, refs, untouched=was) if is_out else ""
        agreed = base_of(head, post, mark, post.fields)
        self.parts.journal.confirm(self.parts.uid, agreed, post.fields)

    def look_under(self, sight: Sight, base: PostBase, post: Post) -> None:
        """A fill of which no answer came may have gone over somebody's work, too."""
        sending = sight.sendings.get(base.article)
        if sending is None or sending.phase is not Phase.SENT or sending.id != post.id:
            return
        since = sending.revision
        for revision in foreign_revisions(self.parts, base.article, post, since):
            self.lost(sight, base, post, revision)

    def lost(self, sight: Sight, base: PostBase, post: Post, revision: SiteRevision) -> None:
        """A state that our own write went over: it is kept, and a person is told."""
        release = self.parts.reader.release(base.release)
        title, content, excerpt = revision.texts
        fields = replace(post.fields, title=title, content=content, excerpt=excerpt)
        went = replace(post, fields=fields, revision=revision.id, modified=revision.when)
        foreign = self._foreign(sight, base, went, release)
        foreign = replace(foreign, who=revision.who, when=revision.when)
        self.parts.arrivals.found_lost(foreign)
        self.errands.count("conflict")
        self.errands.note(base.article, "lost", revision.who)

    def missing(self, sight: Sight, base: PostBase, kind: ConflictKind, post: Post | None) -> None:
        """It is gone or hidden there: a person is asked, once.

        What somebody wrote before it was hidden comes in first, so that no answer loses it.
        """
        if post is not None:
            fields = self.as_shown(base, post)
            if is_ours(self.parts, base, post, fields):
                self.look_under(sight, base, post)
            else:
                arrived = self.hand_in(sight, base, replace(post, fields=fields))
                if arrived.taken is Taken.CONFLICT:
                    return
                base = replace(base, release=arrived.release or base.release)
        self.parts.arrivals.missing(self.parts.uid, base, kind, post)
        self.errands.count("asked")
        self.errands.note(base.article, "asked", kind.value)

    def as_shown(self, base: PostBase, post: Post) -> Fields:
        """A post that somebody hid, as if it were seen still: its words alone are what counts."""
        before = self.parts.journal.fields(self.parts.uid, base.article)
        shown = before or replace(post.fields, status=PUBLISHED)
        title, content, excerpt = post.fields.texts
        return replace(shown, title=title, content=content, excerpt=excerpt)

    def adopt(self, sight: Sight, head: Head, known: Known) -> bool:
        """A post that stands there from before becomes ours as it is; whether it is there.

        One in the bin is not: unless we binned it, and somebody changed it there.
        """
        post = self.parts.site.post(known.type, known.id)
        if post is None or post.fields.status == TRASH != known.status:
            return False
        release = self.parts.reader.release(head.release)
        around = sight.refs(head)
        refs = self.things.reading(post.fields, around, self.parts.wire.needs(release))
        incoming = self.parts.wire.unwired(post.fields, release, refs)
        mark = self.parts.wire.mark(head, around, untouched=post.marked is None)
        base = base_of(head, post, mark, post.fields)
        if known.digest and post.fields.status in OUT:  # we had hidden it; somebody brought it back
            self.parts.arrivals.shown_again(head.article)
            self.errands.note(head.article, "shown", headline=head.headline)
        if _same_words(incoming, release):
            if head.article in sight.heads and post.fields.status not in OUT:
                shown = base_of(head, post, "", replace(post.fields, status=PUBLISHED))
                is_binned = post.fields.status == TRASH
                kind = ConflictKind.GONE if is_binned else ConflictKind.UNPUBLISHED
                self.missing(sight, shown, kind, post)
                return True
            self.parts.journal.confirm(self.parts.uid, base, post.fields)
            self.errands.count("adopted")
            return True
        supposed = replace(base, digest="")
        lead = incoming.foreign_lead if release.lead is None else 0  # no archive could bring it
        before = Incoming(release.content, release.lead, incoming.status, lead)
        foreign = Foreign(self.parts.uid, supposed, post, incoming, before, is_guess=True)
        arrived = self.parts.arrivals.changed(foreign)
        self.errands.count(arrived.taken.value)
        self.errands.note(head.article, arrived.taken.value)
        return True

    def _foreign(self, sight: Sight, base: PostBase, post: Post, release: Release) -> Foreign:
        head = (
            sight.heads.get(base.article)
            or self.parts.reader.heads_of([base.release])[base.release]
        )
        around, needs = sight.refs(head), self.parts.wire.needs(release)
        unwired = self.parts.wire.unwired
        agreed = self.parts.journal.fields(self.parts.uid, base.article)
        refs = self.things.reading(post.fields, around, needs, agreed)
        incoming = unwired(post.fields, release, refs)
        before = unwired(agreed, release, refs) if agreed is not None else None
        return Foreign(
            site=self.parts.uid,
            base=base,
            post=post,
            incoming=incoming,
            before=before,
            must_ask=before is not None and is_emptied(before.content.body, incoming.content.body),
            when=post.modified,
        )

    def _author(self, base: PostBase, post: Post) -> tuple[str, datetime | None]:
        """Who changed it last, as far as its revisions tell."""
        if post.revision <= base.revision:
            return "", None
        revisions: Sequence[SiteRevision] = self.parts.site.revisions(
            base.type, base.id, base.revision
        )
        newest = max(revisions, key=lambda revision: revision.id, default=None)
        return (newest.who, newest.when) if newest else ("", None)


def base_of(head: Head, post: Post, mark: str, fields: Fields) -> PostBase:
    """What is agreed on from now: this release, and what the site stores of it."""
    return PostBase(
        article=head.article,
        type=fields.type,
        id=post.id,
        release=head.release,
        mark=mark,
        digest=fields.digest,
        status=fields.status,
        modified=post.modified,
        revision=post.revision,
        revisions=post.revisions,
        address=post.address,
    )


def supposed_base(sending: Sending, post: Post | None) -> PostBase:
    """What was under way when a run was broken off, as if it had been agreed on."""
    return PostBase(
        article=sending.article,
        type=sending.type,
        id=sending.id,
        release=sending.release,
        mark="",
        digest=sending.digest,
        status=PUBLISHED,
        modified=post.modified if post else datetime.fromtimestamp(0, UTC),
    )


def _same_words(incoming: Incoming, release: Release) -> bool:
    theirs, ours = incoming.content, release.content
    return (theirs.headline, theirs.body, theirs.excerpt) == (
        ours.headline,
        ours.body,
        ours.excerpt,
    )


def known_of(article: Uid, post: Post) -> Known:
    """A post that is an article of ours, as it was seen last."""
    return Known(article, post.fields.type, post.id, post.fields.digest, post.fields.status)
