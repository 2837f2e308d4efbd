"""Sending one release: reserve, fill, verify, confirm. Each step is noted before it is acted on."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import (
    ConflictKind,
    Doubt,
    Known,
    Phase,
    PostBase,
    Sending,
)
from nejat_desktop.domain.ports.posts import (
    OUT,
    PAGE,
    TRASH,
    Fields,
    Needs,
    Post,
    Refs,
    RefusedError,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import alike, differing, shrank
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Matter
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.taking import Taking, base_of, supposed_base
from nejat_desktop.sync.posts.things import Things

IGNORED = frozenset({"sections", "tags", "lead"})
"""What a site leaves out without a word when it does not know the number."""


class ShrunkError(RefusedError):
    """Nearly all of a published text would go; a person has to say that it is meant."""


@dataclass(frozen=True, slots=True)
class _Errand:
    """One article on its way."""

    matter: Matter
    head: Head
    release: Release
    needs: Needs
    around: Refs
    run: Uid | None


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends releases to one site."""

    parts: Parts
    things: Things
    taking: Taking
    errands: Errands
    agreed: bool = False

    def send(self, sight: Sight, matter: Matter, run: Uid | None) -> None:
        """Bring one article to its newest release, or find that somebody changed it there."""
        head = matter.head
        if head is None:
            return
        release = self.parts.reader.release(head.release)
        needs = self.parts.wire.needs(release)
        errand = _Errand(matter, head, release, needs, sight.refs(head), run)
        post = self._place(sight, errand)
        if post is not None:
            self._fill(sight, errand, post)

    # where it goes

    def _place(self, sight: Sight, errand: _Errand) -> Post | None:
        """The post to fill, as it is now; None when it is not ours to fill."""
        matter = errand.matter
        there: PostBase | Known | None = matter.base or matter.known
        if there is None:
            sending = matter.sending
            if sending is not None and sending.id:
                return self._under_way(sight, errand, sending)
            return self._reserved(errand)
        post = self.parts.site.post(there.type, there.id)
        if matter.base is None:
            return self._of_known(sight, errand, matter.known, post)
        if post is None or (post.fields.status == TRASH != matter.base.status):
            self.taking.missing(sight, matter.base, ConflictKind.GONE, post)
            return None
        if not self._is_ours(errand, matter.base, post):
            if post.fields.status not in OUT and matter.base.status in OUT:
                self.taking.missing(sight, matter.base, ConflictKind.UNPUBLISHED, post)
            else:
                self.taking.hand_in(sight, matter.base, post)
            return None
        return post

    def _of_known(
        self, sight: Sight, errand: _Errand, known: Known | None, post: Post | None
    ) -> Post | None:
        """A post that we took out of sight, or that came with the archive as a draft."""
        if known is None or post is None:  # its bin was emptied there: it starts anew
            self.parts.journal.forget_known(self.parts.uid, errand.head.article)
            return self._reserved(errand)
        sent = self.parts.journal.sent(self.parts.uid, errand.head.article)
        if post.fields.digest in {known.digest, *sent}:
            return post
        self.taking.adopt(sight, errand.head, replace(known, digest=""), errand.matter.mark)
        return None

    def _is_ours(self, errand: _Errand, base: PostBase, post: Post) -> bool:
        digest = post.fields.digest
        if digest == base.digest or digest in self.parts.journal.sent(
            self.parts.uid, errand.head.article
        ):
            return True
        return self._is_echo(errand, base, post)

    def _is_echo(self, errand: _Errand, base: PostBase, post: Post) -> bool:
        """Whether this is our last fill, of which no answer came, as a filtering site stores it."""
        sending = errand.matter.sending
        if sending is None or sending.phase is not Phase.SENT or not post.is_filtered:
            return False
        if post.revisions - base.revisions > 1 or not self.things.has_all(errand.needs):
            return False
        refs = self.things.remembered(errand.needs, errand.around)
        sent = self._wired(errand, refs, base.type)
        return sent.digest == sending.digest and alike(sent, post.fields)

    def _under_way(self, sight: Sight, errand: _Errand, sending: Sending) -> Post | None:
        """The post that a broken-off run reserved or filled; None when somebody changed it."""
        post = self.parts.site.post(sending.type, sending.id)
        if post is None or post.fields.status == TRASH:
            return self._reserved(errand)
        supposed = supposed_base(sending, post)
        if self.parts.site.is_stub(post) or self._is_ours(errand, supposed, post):
            return post
        self.taking.hand_in(sight, supposed, post)
        return None

    def _reserved(self, errand: _Errand) -> Post:
        """An empty draft with our marker: the one that a broken-off run left, or a new one."""
        head, type = errand.head, errand.needs.type
        sending = self._note(errand, Phase.INTENDED, type)
        doubt = Doubt(type, head.article, self.parts.clock())
        self.parts.memory.note_doubt(self.parts.uid, doubt)
        found = [
            post
            for post in self.parts.site.reserved(type, (head.article,)).get(head.article, ())
            if post.fields.status != TRASH and self.parts.site.is_stub(post)
        ]
        post = found[0] if found else self.parts.site.reserve(type, head.article)
        if not found:
            self.errands.certain.append(doubt)
        self._note(errand, Phase.RESERVED, type, id=post.id, attempts=sending.attempts)
        self.errands.count("reserved")
        return post

    # what it says

    def _fill(self, sight: Sight, errand: _Errand, before: Post) -> None:
        refs = self.things.resolved(errand.needs, errand.around)
        refs = replace(refs, kept_sections=self._kept(errand, before))
        fields = self._wired(errand, refs, before.fields.type)
        if self._is_there(errand, before, fields):
            self._confirm(errand, before, before.fields)
            return
        if before.fields.status in OUT and shrank(before.fields, fields) and not self.agreed:
            raise ShrunkError(
                f"Most of “{errand.head.headline}” would go from the site: the new text is less "
                "than a fifth of it. Nothing of it was sent; sync again if that is meant."
            )
        self._note(errand, Phase.SENT, fields.type, id=before.id, digest=fields.digest)
        answer = self.parts.site.fill(before.id, fields)
        self.errands.count("filled")
        self._verify(sight, errand, before, fields, answer)

    def _is_there(self, errand: _Errand, before: Post, fields: Fields) -> bool:
        """Whether the site has it already. A post that waits there for its date may be out."""
        if self.parts.site.is_stub(before):
            return False
        return before.fields.digest == fields.digest

    def _kept(self, errand: _Errand, before: Post) -> tuple[int, ...]:
        if errand.matter.base is None and errand.matter.known is None:
            return ()  # a stub: what it stands under is the site's own choice
        return self.things.kept_sections(before.fields)

    def _wired(self, errand: _Errand, refs: Refs, type: str) -> Fields:
        fields = self.parts.wire.wired(errand.release, refs)
        if type == fields.type:
            return fields
        bare = replace(fields, type=type)
        return replace(bare, sections=(), tags=(), format="standard") if type == PAGE else bare

    def _verify(
        self, sight: Sight, errand: _Errand, before: Post, sent: Fields, answer: Post
    ) -> None:
        """Look again: what is stored, and whether somebody wrote in the same moment."""
        after = self.parts.site.post(sent.type, before.id)
        rewritten = tuple(differing(sent, answer.fields))
        if IGNORED & set(rewritten) and errand.needs != Needs(type=errand.needs.type):
            answer, after = self._once_more(errand, before, sent, answer, after)
            rewritten = tuple(differing(sent, answer.fields))
        base = self._confirm(errand, answer, answer.fields)
        if rewritten:
            self.errands.note(errand.head.article, "rewritten", ", ".join(rewritten))
        is_quiet = after is None or (
            after.revisions - before.revisions <= 1 and after.revision == answer.revision
        )
        if after is not None and not is_quiet:
            ours = {sent.texts, answer.fields.texts, before.fields.texts}
            for revision in self.parts.site.revisions(sent.type, before.id, before.revision):
                if revision.texts not in ours and revision.id < answer.revision:
                    self.taking.lost(sight, base, after, revision)

    def _once_more(
        self, errand: _Errand, before: Post, sent: Fields, answer: Post, after: Post | None
    ) -> tuple[Post, Post | None]:
        """Terms or a picture were left out: they are not there any more. They are made anew."""
        self.things.forget(errand.needs)
        refs = self.things.resolved(errand.needs, errand.around)
        refs = replace(refs, kept_sections=self._kept(errand, before))
        fields = self._wired(errand, refs, sent.type)
        if fields.digest == sent.digest:
            return answer, after
        self._note(errand, Phase.SENT, fields.type, id=before.id, digest=fields.digest)
        self.parts.journal.note_sent(
            self.parts.uid, errand.head.article, (answer.fields.digest, sent.digest)
        )
        again = self.parts.site.fill(before.id, fields)
        return again, self.parts.site.post(sent.type, before.id)

    # what is remembered

    def _confirm(self, errand: _Errand, post: Post, fields: Fields) -> PostBase:
        base = base_of(errand.head, post, errand.matter.mark, fields)
        self.parts.journal.confirm(self.parts.uid, base, fields, errand.run)
        self.errands.count("confirmed")
        return base

    def _note(
        self,
        errand: _Errand,
        phase: Phase,
        type: str,
        *,
        id: int = 0,
        digest: str = "",
        attempts: int | None = None,
    ) -> Sending:
        before = errand.matter.sending
        tries = before.attempts + 1 if before else 1
        sending = Sending(
            article=errand.head.article,
            release=errand.head.release,
            phase=phase,
            type=type,
            id=id,
            digest=digest,
            attempts=tries if attempts is None else attempts,
            tried=self.parts.clock(),
        )
        self.parts.journal.note_sending(self.parts.uid, sending, errand.run)
        return sending
