"""Taking an article out of the readers' sight: a draft there, or in the site's bin."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.ports.posts import DRAFT, OUT, TRASH, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Aim, Matter
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.taking import Taking, known_of


@dataclass(frozen=True, slots=True)
class Leaving:
    """Unpublishes and bins; what somebody changed there meanwhile comes in first."""

    parts: Parts
    taking: Taking
    errands: Errands

    def leave(self, sight: Sight, matter: Matter, run: Uid | None) -> None:
        """One article is for readers no more."""
        base = matter.base
        if base is None:
            return
        post = self.parts.site.post(base.type, base.id)
        if post is None:
            self.parts.journal.withdrawn(self.parts.uid, matter.article, None, run)
            return
        if post.fields.status != TRASH and not self._is_ours(matter, post):
            self.taking.hand_in(sight, base, post)
            return
        left = self._moved(matter, post)
        is_same = left.fields.texts == post.fields.texts
        known = known_of(matter.article, left)
        known = known if is_same else replace(known, digest="")
        self.parts.journal.withdrawn(self.parts.uid, matter.article, known, run)
        self.errands.count("withdrawn")

    def _moved(self, matter: Matter, post: Post) -> Post:
        """The post where it is to be; only its status is written."""
        status = post.fields.status
        if matter.aim is Aim.BIN and status != TRASH:
            self.parts.site.bin(post.fields.type, post.id)
            after = self.parts.site.post(post.fields.type, post.id)
            return after or post
        if status in OUT:
            return self.parts.site.move(post.fields.type, post.id, DRAFT)
        return post

    def _is_ours(self, matter: Matter, post: Post) -> bool:
        digest = post.fields.digest
        if matter.base is not None and digest == matter.base.digest:
            return True
        return digest in self.parts.journal.sent(self.parts.uid, matter.article)
