"""Sending one release: reserve, fill, verify, confirm. Each step is noted before it is acted on."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

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
from nejat_desktop.domain.ports.post_wire import Needs, Refs
from nejat_desktop.domain.ports.posts import OUT, PAGE, TRASH, UNSENT, Fields, Post
from nejat_desktop.domain.ports.site import Agreed
from nejat_desktop.domain.ports.transport import UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import differing, of_texts, rewritten, same_around
from nejat_desktop.sync.posts.dating import dated
from nejat_desktop.sync.posts.doubting import (
    FILL,
    foreign_revisions,
    is_ours,
    ours_now,
    traces,
)
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.losing import demand_meant
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Matter
from nejat_desktop.sync.posts.reserving import is_doubtful, is_empty, made_anew, marked
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.taking import Taking, base_of, supposed_base
from nejat_desktop.sync.posts.things import CATEGORY, Things

IGNORED = frozenset({"sections", "tags", "lead"})
"""What a site leaves out without a word when it does not know the number."""


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
    agreed: Agreed = ()
    """Keys of what a person was shown, and agreed to."""
    answered: dict[Uid, Doubt] = field(default_factory=dict)
    """Fills whose answers came: with the confirmation nothing is doubtful about them."""

    def send(self, sight: Sight, matter: Matter, run: Uid | None) -> None:
        """Bring one article to its newest release, or find that somebody changed it there."""
        head = matter.head
        if head is None:
            return
        release = self.parts.reader.release(head.release)
        needs = self.parts.wire.needs(release)
        errand = _Errand(matter, head, release, needs, sight.refs(head), run)
        post = self._place(sight, errand)
        if post is None:
            return
        base = matter.base
        has_nothing_of_ours = matter.is_taken_over or matter.is_as_it_came
        if base is not None and has_nothing_of_ours and post.fields.digest == base.digest:
            untouched = matter.is_as_it_came or post.marked is None
            self._confirm(errand, post, post.fields, untouched=untouched)
        else:
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
            return self._reserved(sight, errand)
        post = self.parts.site.post(there.type, there.id)
        if matter.base is None:
            return self._of_known(sight, errand, matter.known, post)
        return self._checked(sight, matter.base, post)

    def _checked(self, sight: Sight, base: PostBase, post: Post | None) -> Post | None:
        """The post if it is as we left it; else what was changed comes in, or a person is asked."""
        if post is None or post.fields.status == TRASH != base.status:
            self.taking.missing(sight, base, ConflictKind.GONE, post)
            return None
        shown = post.fields
        if base.status not in OUT and shown.status not in OUT:  # out of sight, wherever it is
            shown = self.taking.as_shown(base, post)
        if is_ours(self.parts, base, post) or is_ours(self.parts, base, post, shown):
            return post
        if post.fields.status not in OUT and base.status in OUT:
            self.taking.missing(sight, base, ConflictKind.UNPUBLISHED, post)
        else:
            self.taking.hand_in(sight, base, post)
        return None

    def _of_known(
        self, sight: Sight, errand: _Errand, known: Known | None, post: Post | None
    ) -> Post | None:
        """A post that we took out of sight, or that came with the archive as a draft."""
        if known is None or post is None:  # its bin was emptied there: it starts anew
            self.parts.journal.forget_known(self.parts.uid, errand.head.article)
            return self._reserved(sight, errand)
        if post.fields.digest in {known.digest, *ours_now(self.parts, known.article)}:
            return post
        if errand.matter.sending is not None:
            self.taking.look_under(sight, supposed_base(errand.matter.sending, post), post)
        there = replace(known, digest="", status=post.fields.status)
        self.taking.adopt(sight, errand.head, there)
        return None

    def _under_way(self, sight: Sight, errand: _Errand, sending: Sending) -> Post | None:
        """The post that a broken-off run reserved or filled; None when somebody changed it."""
        post = self.parts.site.post(sending.type, sending.id)
        is_gone = post is None or post.fields.status == TRASH
        if is_gone and not sending.digest:
            return self._reserved(sight, errand)
        if post is not None and self.parts.site.is_stub(post):
            doubt = Doubt(sending.type, sending.article, self.parts.clock())
            found = marked(self.parts, doubt) if is_gone else []  # another laptop has swept it
            return self._chosen(sight, errand, found) if found else post
        return self._checked(sight, supposed_base(sending, post), post)

    def _reserved(self, sight: Sight, errand: _Errand) -> Post | None:
        """An empty draft with our marker: the one that a broken-off run left, or a new one.

        After it is made the site is asked for the marker, so that of two laptops that reserve at
        the same moment both take the same one: the lowest number.
        """
        head, type = errand.head, errand.needs.type
        sending = self._note(errand, Phase.INTENDED, type)
        doubt = Doubt(type, head.article, self.parts.clock())
        found = marked(self.parts, doubt) if is_doubtful(self.parts, doubt) else []
        self.parts.memory.note_doubt(self.parts.uid, doubt)
        made: Post | None = None
        if not found:
            made = made_anew(self.parts, self.errands, doubt)
            self.things.note_default(made.fields)
            found = marked(self.parts, doubt) or ([made] if made.marked is None else [])
        if not found:
            raise UnreachableError(
                "The site does not show what was just put there. Nothing was lost here; it is "
                "looked for again at the next sync."
            )
        return self._chosen(sight, errand, found, made, sending.attempts)

    def _chosen(
        self,
        sight: Sight,
        errand: _Errand,
        found: Sequence[Post],
        made: Post | None = None,
        attempts: int | None = None,
    ) -> Post | None:
        """Of what carries the marker: what another laptop has filled, else the lowest number."""
        post = next((p for p in found if not is_empty(self.parts, p, made)), found[0])
        if not is_empty(self.parts, post, made):
            return self._of_other(sight, errand, post)
        self._note(errand, Phase.RESERVED, post.fields.type, id=post.id, attempts=attempts)
        self.errands.count("reserved")
        return post

    def _of_other(self, sight: Sight, errand: _Errand, post: Post) -> Post | None:
        """Another laptop has published it meanwhile, or we have, before a backup was restored."""
        self.parts.journal.drop_sending(self.parts.uid, errand.head.article)
        status = post.fields.status  # perhaps somebody has binned it there since
        known = Known(errand.head.article, post.fields.type, post.id, status=status)
        self.parts.journal.note_known(self.parts.uid, (known,))
        self.taking.adopt(sight, errand.head, known)
        return None

    # what it says

    def _fill(self, sight: Sight, errand: _Errand, before: Post) -> None:
        refs = self.things.resolved(errand.needs, errand.around)
        refs = self._with_kept(errand, before, refs)
        fields = self._wired(errand, refs, before)
        if self._is_there(errand, before, fields):
            self._look_between(sight, errand, before, before, before)
            self._confirm(errand, before, before.fields)
            return
        theirs = replace(refs, kept_made=before.fields.content)
        anew = partial(self._wired, errand, theirs, before)
        keeping = (lambda: fields) if refs.kept_made else anew
        demand_meant(
            errand.matter, before.fields, fields, keeping, self.agreed, wire=self.parts.wire
        )
        answer = self._written(errand, before, fields)
        self.errands.count("filled")
        self._verify(sight, errand, before, fields, answer)

    def _written(self, errand: _Errand, before: Post, fields: Fields) -> Post:
        """One fill: what is sent is noted as ours before, with the doubt whether it arrives."""
        article, uid = errand.head.article, self.parts.uid
        ours = traces(fields, is_filtered=True) | {of_texts(before.fields.texts)}
        self.parts.journal.note_sent(uid, article, tuple(sorted(ours)))
        digest, since = fields.digest, self._since(errand, before)
        self._note(errand, Phase.SENT, fields.type, id=before.id, digest=digest, revision=since)
        doubt = Doubt(FILL, article, self.parts.clock())
        was_late = is_doubtful(self.parts, doubt)
        self.parts.memory.note_doubt(uid, doubt)
        answer = self.parts.site.fill(before.id, fields)
        self.parts.journal.note_sent(uid, article, (of_texts(answer.fields.texts),))
        if not was_late:
            self.answered[article] = doubt
        return answer

    def _since(self, errand: _Errand, before: Post) -> int:
        """After which revision to look: the first fill counts whose answer never came."""
        sending = errand.matter.sending
        is_open = sending is not None and sending.phase is Phase.SENT and sending.id == before.id
        return sending.revision if sending is not None and is_open else before.revision

    def _is_there(self, errand: _Errand, before: Post, fields: Fields) -> bool:
        """Whether the site has it already. A post that waits there for its date may be out."""
        if self.parts.site.is_stub(before):
            return False
        return before.fields.digest == fields.digest

    def _with_kept(self, errand: _Errand, before: Post, refs: Refs) -> Refs:
        """Refs with what somebody at the site chose there, and what its readers know it by."""
        matter, fields = errand.matter, before.fields
        if matter.base is None and matter.known is None:
            # a stub: what it stands under is the site's own choice
            return replace(refs, there=replace(UNSENT, lead=fields.lead))
        has_others = any(taxonomy == CATEGORY for taxonomy, _ in refs.terms)
        was = self.parts.reader.release(matter.base.release) if matter.base else None
        own = was.content.sections if was else ()
        stays = was is None or same_around(was, errand.release)
        refs = replace(
            refs,
            kept_sections=self.things.kept_sections(fields, own, has_others=has_others),
            kept_made=fields.content if stays else "",
            there=fields,
        )
        if fields.lead:
            refs = self.things.with_lead(refs, was, errand.release)
        same_slug = was is None or was.content.slug == errand.release.content.slug
        kept_slug = fields.slug if same_slug and "%" in fields.slug else ""
        return replace(refs, kept_slug=kept_slug)

    def _wired(self, errand: _Errand, refs: Refs, before: Post) -> Fields:
        fields, type = self.parts.wire.wired(errand.release, refs), before.fields.type
        now = self.parts.clock() + self.parts.site.apart
        fields = dated(fields, errand.release, now, before.fields)
        if type == fields.type:
            return fields
        if type == PAGE:
            return replace(fields, type=type, sections=(), tags=(), format="standard")
        there = before.fields  # the rules know it as a page: what it stands under stays
        under = replace(fields, sections=there.sections, tags=there.tags, format=there.format)
        return replace(under, type=type)

    def _verify(
        self, sight: Sight, errand: _Errand, before: Post, sent: Fields, answer: Post
    ) -> None:
        """Look again: what is stored, and whether somebody wrote in the same moment."""
        after = self.parts.site.post(sent.type, before.id)
        is_ignored = not IGNORED.isdisjoint(differing(sent, answer.fields))
        if is_ignored and errand.needs != Needs(type=errand.needs.type):
            sent, answer, after = self._once_more(errand, before, sent, answer, after)
        if after is not None:
            self._look_between(sight, errand, before, answer, after)
        said = rewritten(sent, answer.fields, self.things.otherwise(errand.needs))
        self._confirm(errand, answer, answer.fields, said)
        if said:
            self.errands.note(errand.head.article, "rewritten", said, errand.head.headline)

    def _look_between(
        self, sight: Sight, errand: _Errand, before: Post, answer: Post, after: Post
    ) -> None:
        """What others wrote between our look and our write is gone under it: it is kept here."""
        since = self._since(errand, before)
        is_quiet = after.revisions - before.revisions <= 1 and since == before.revision
        if is_quiet and after.revision == answer.revision:
            return
        article = errand.head.article
        lost = foreign_revisions(self.parts, article, after, since)
        base = base_of(errand.head, answer, errand.matter.mark, answer.fields)
        for revision in lost:
            self.taking.lost(sight, base, after, revision)

    def _once_more(
        self, errand: _Errand, before: Post, sent: Fields, answer: Post, after: Post | None
    ) -> tuple[Fields, Post, Post | None]:
        """Terms or a picture were left out: they are not there any more. They are made anew.

        What was sent then, and the answer; the same as before when nothing else is to be sent.
        """
        self.things.forget(errand.needs)
        refs = self.things.resolved(errand.needs, errand.around)
        refs = self._with_kept(errand, before, refs)
        fields = self._wired(errand, refs, before)
        if fields.digest == sent.digest:
            return sent, answer, after
        self.parts.journal.note_sent(
            self.parts.uid, errand.head.article, (answer.fields.digest, sent.digest)
        )
        again = self._written(errand, before, fields)
        return fields, again, self.parts.site.post(sent.type, before.id)

    # what is remembered

    def _confirm(
        self,
        errand: _Errand,
        post: Post,
        fields: Fields,
        rewritten: str = "",
        *,
        untouched: bool = False,
    ) -> None:
        mark = self.parts.wire.mark(errand.head, errand.around, untouched=untouched)
        base = base_of(errand.head, post, mark, fields)
        self.parts.journal.confirm(self.parts.uid, base, fields, errand.run, rewritten)
        settled = self.answered.pop(errand.head.article, None)
        self.parts.memory.drop_doubts(self.parts.uid, (settled,) if settled else ())
        self.errands.count("confirmed")

    def _note(
        self,
        errand: _Errand,
        phase: Phase,
        type: str,
        *,
        id: int = 0,
        digest: str = "",
        revision: int = 0,
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
            revision=revision,
            attempts=tries if attempts is None else attempts,
            tried=self.parts.clock(),
        )
        self.parts.journal.note_sending(self.parts.uid, sending, errand.run)
        return sending
