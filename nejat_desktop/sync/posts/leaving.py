"""Taking an article out of the readers' sight: a draft there, or in the site's bin."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.ports.post_journal import Doubt, Known, PostBase, Sending
from nejat_desktop.domain.ports.posts import DRAFT, OUT, TRASH, Post, RefusedError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import of_texts
from nejat_desktop.sync.posts.doubting import FILL, is_ours, late_texts
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Aim, Matter
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.taking import Taking, known_of, supposed_base

STAYS = (
    "The site said yes to taking this off, and readers see it still. Nothing of it was changed "
    "here; take it off there by hand, or ask whoever looks after the site which plugin brings it "
    "back. It is tried again at the next sync."
)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Unpublishes and bins; what somebody changed there meanwhile comes in first."""

    parts: Parts
    taking: Taking
    errands: Errands

    def leave(self, sight: Sight, matter: Matter, run: Uid | None) -> None:
        """One article is for readers no more."""
        base, sending = matter.base, matter.sending
        if base is None and sending is None and matter.known is not None:
            self._bin(matter, matter.known, run)
            return
        if base is None and sending is not None and not sending.id:
            self._drop(sending)
            return
        place = (base.type, base.id) if base else (sending.type, sending.id) if sending else None
        post = self.parts.site.post(*place) if place else None
        if post is None or self.parts.site.is_stub(post):
            self._clear(matter, post, run)
            return
        base = base or (supposed_base(sending, post) if sending else None)
        if base is None:
            return
        if not self._is_known(base, post):
            is_binned = post.fields.status == TRASH
            shown = replace(post, fields=self.taking.as_shown(base, post)) if is_binned else post
            self.taking.hand_in(sight, base, shown)
            return
        self.taking.look_under(sight, base, post)
        doubt, was_late = self._doubt(matter.article)
        left = self._moved(matter, post)
        if left.fields.status in OUT:
            raise RefusedError(STAYS)
        known = self._known(matter.article, post, left)
        self.parts.journal.withdrawn(self.parts.uid, matter.article, known, run)
        if not was_late:
            self.parts.memory.drop_doubts(self.parts.uid, (doubt,))
        self.errands.count("withdrawn")

    def _known(self, article: Uid, before: Post, left: Post) -> Known:
        """What is known of a post from now. What somebody wrote in the moment of our own writing
        is compared before it is used."""
        known, texts = known_of(article, left), left.fields.texts
        if texts != before.fields.texts:
            return replace(known, digest="")
        self.parts.journal.note_sent(self.parts.uid, article, (of_texts(texts),))
        return known

    def _bin(self, matter: Matter, known: Known, run: Uid | None) -> None:
        """It was taken off already, and its story is in the bin now: so is the draft, unless
        somebody has worked on it there. That one stays, and is compared before it is used."""
        post = self.parts.site.post(known.type, known.id)
        left = None
        if post is not None and self._is_as_left(known, post):
            left = known_of(matter.article, self._moved(matter, post))
        elif post is not None:
            left = replace(known, digest="", status=post.fields.status)
        self.parts.journal.withdrawn(self.parts.uid, matter.article, left, run)
        self.errands.count("withdrawn")

    def _is_as_left(self, known: Known, post: Post) -> bool:
        """Whether nobody wrote in a draft since we made it one. Terms that are deleted there go
        from it, too, and in the bin its slug is another."""
        if post.fields.status not in (DRAFT, TRASH):
            return False
        sent = self.parts.journal.sent(self.parts.uid, known.article)
        return not sent.isdisjoint({post.fields.digest, of_texts(post.fields.texts)})

    def _doubt(self, article: Uid) -> tuple[Doubt, bool]:
        """Until it is answered, the hiding may still arrive; whether something else may, too."""
        doubt = Doubt(FILL, article, self.parts.clock())
        was_late = article in late_texts(self.parts)
        self.parts.memory.note_doubt(self.parts.uid, doubt)
        return doubt, was_late

    def _drop(self, sending: Sending) -> None:
        """Nothing was sent of it yet, but an empty draft may stand there."""
        doubt = Doubt(sending.type, sending.article, self.parts.clock())
        self.parts.memory.note_doubt(self.parts.uid, doubt)
        self.parts.journal.drop_sending(self.parts.uid, sending.article)

    def _clear(self, matter: Matter, post: Post | None, run: Uid | None) -> None:
        """It is gone there, or nothing is in it: the article begins anew if it comes again."""
        if post is not None and post.fields.status != TRASH:
            self.parts.site.bin(post.fields.type, post.id)
        self.parts.journal.withdrawn(self.parts.uid, matter.article, None, run)

    def _is_known(self, base: PostBase, post: Post) -> bool:
        """Whether its words are ours; that somebody hid it is what is wanted anyway."""
        if is_ours(self.parts, base, post):
            return True
        is_hidden = post.fields.status not in OUT
        fields = self.taking.as_shown(base, post)
        return is_hidden and is_ours(self.parts, base, post, fields)

    def _moved(self, matter: Matter, post: Post) -> Post:
        """The post where it is to be; only its status is written."""
        status = post.fields.status
        if matter.aim is Aim.BIN and status != TRASH:
            self.parts.site.bin(post.fields.type, post.id)
            after = self.parts.site.post(post.fields.type, post.id)
            return after or post
        if status in OUT:
            hidden = replace(post.fields, status=DRAFT)
            self.parts.journal.note_sent(self.parts.uid, matter.article, (hidden.digest,))
            return self.parts.site.move(post.fields.type, post.id, DRAFT)
        return post
