"""Taking an article out of the readers' sight: a draft there, or in the site's bin."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.ports.post_journal import Doubt, PostBase, Sending
from nejat_desktop.domain.ports.posts import DRAFT, OUT, TRASH, Post, RefusedError
from nejat_desktop.domain.uid import Uid
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
        is_same = left.fields.texts == post.fields.texts
        known = known_of(matter.article, left)
        known = known if is_same else replace(known, digest="")
        self.parts.journal.withdrawn(self.parts.uid, matter.article, known, run)
        if not was_late:
            self.parts.memory.drop_doubts(self.parts.uid, (doubt,))
        self.errands.count("withdrawn")

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
