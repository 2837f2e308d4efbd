"""A newsroom in memory that takes in what changed at a site, and a person who decides."""

from collections import defaultdict
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.ports.arrivals import Arrived, Foreign, Taken
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.post_journal import ConflictKind, PostBase
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import Fields, Post
from nejat_desktop.domain.uid import Uid, UidSource
from tests.fakes.memory_post_journal import MemoryPostJournal
from tests.fakes.memory_reader import MemoryReader

UNCATEGORIZED = 1
"""The number of a site's default category."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked."""

    kind: ConflictKind
    base: PostBase
    post: Post | None = None
    theirs: Content | None = None
    is_old: bool = False
    """Their text was written over already; what stands at the site is the base."""


class MemoryArrivals:
    """Implements `domain.ports.arrivals.Arrivals`."""

    def __init__(
        self, reader: MemoryReader, journal: MemoryPostJournal, clock: Clock, new_uid: UidSource
    ) -> None:
        self._reader, self._journal = reader, journal
        self._clock, self._new_uid = clock, new_uid
        self.history: dict[Uid, set[tuple[str, str]]] = defaultdict(set)
        """Headline and body of everything that ever came in."""
        self.imagined: list[Post] = []
        """Articles of which something of our own came in as somebody else's."""
        self.questions: dict[tuple[str, Uid], Question] = {}

    def changed(self, foreign: Foreign) -> Arrived:
        """As base where nothing was changed here; else a person is asked."""
        self._journal.fuse.moment()
        if earlier := self._earlier(foreign):
            return earlier
        base, theirs = foreign.base, foreign.incoming.content
        self._keep(base.article, theirs)
        if _says_the_same(foreign, self._reader.release(base.release)):
            self._agree(foreign.site, base, foreign.post, base.release)
            return Arrived(Taken.BASE, base.release)
        is_whole = _has_all_its_terms(foreign.post.fields, theirs)
        releases = self._reader.releases()
        if not foreign.is_guess and is_whole and theirs in [r.content for r in releases]:
            self.imagined.append(foreign.post)
        newest = self._reader.newest([base.article])[base.article]
        is_plain = newest.release == base.release and not foreign.must_ask and not foreign.is_guess
        if not is_plain:
            question = Question(ConflictKind.BOTH_CHANGED, base, foreign.post, theirs)
            self.questions[foreign.site, base.article] = question
            return Arrived(Taken.CONFLICT)
        release = self._released(self._reader.release(base.release), theirs)
        self._agree(foreign.site, base, foreign.post, release)
        self._journal.fuse.moment()
        return Arrived(Taken.BASE, release)

    def _earlier(self, foreign: Foreign) -> Arrived | None:
        """What became of the very same state before, if it came in already."""
        site, article, digest = foreign.site, foreign.base.article, foreign.post.fields.digest
        base = self._journal.bases(site).get(article)
        if base is not None and base.digest == digest:
            newest = self._reader.newest([article])[article]
            is_plain = newest.release == base.release
            return Arrived(Taken.BASE if is_plain else Taken.JOINED, base.release)
        asked = self.questions.get((site, article))
        if asked and asked.post and asked.post.fields.digest == digest and not asked.is_old:
            return Arrived(Taken.CONFLICT)
        return None

    def missing(
        self, site: str, base: PostBase, kind: ConflictKind, post: Post | None = None
    ) -> None:
        """A person is asked."""
        self.questions[site, base.article] = Question(kind, base, post)

    def found_lost(self, foreign: Foreign) -> None:
        """It is kept, and a person is asked."""
        theirs = foreign.incoming.content
        self._keep(foreign.base.article, theirs)
        question = Question(
            ConflictKind.BOTH_CHANGED, foreign.base, foreign.post, theirs, is_old=True
        )
        self.questions.setdefault((foreign.site, foreign.base.article), question)

    def shown_again(self, article: Uid) -> None:
        """It is let out here too."""
        self._reader.let_out(article)

    def open_conflicts(self, site: str) -> frozenset[Uid]:
        """About which a person is asked."""
        return frozenset(article for at, article in self.questions if at == site)

    # the person

    def decide(self, site: str, article: Uid, *, publish: bool) -> None:
        """Answer: both texts one after the other; or publish again, or leave it off."""
        question = self.questions.pop((site, article))
        match question.kind:
            case ConflictKind.BOTH_CHANGED:
                self._join(site, article, question)
            case ConflictKind.GONE | ConflictKind.UNPUBLISHED:
                self._answer(site, article, question, publish=publish)

    def _answer(self, site: str, article: Uid, question: Question, *, publish: bool) -> None:
        base, post = question.base, question.post
        if not publish:
            self._reader.withdraw(article)
            self._journal.withdrawn(site, article, None)
        elif post is None:
            self._journal.withdrawn(site, article, None)
        else:
            self._agree(site, base, post, base.release)

    def _join(self, site: str, article: Uid, question: Question) -> None:
        theirs, post = question.theirs, question.post
        if theirs is None or post is None:
            return
        newest = self._reader.newest([article])[article]
        mine = self._reader.release(newest.release)
        if not question.is_old:
            self._agree(site, question.base, post, question.base.release)
        self._released(mine, replace(mine.content, body=f"{mine.content.body}{theirs.body}"))

    def _agree(self, site: str, base: PostBase, post: Post, release: Uid) -> None:
        agreed = replace(
            base,
            release=release,
            mark="",
            digest=post.fields.digest,
            status=post.fields.status,
            modified=post.modified,
            revision=post.revision,
            revisions=post.revisions,
            id=post.id,
        )
        self._journal.agree(site, agreed, post.fields)

    def _released(self, before: Release, content: Content) -> Uid:
        """A new release; what was withdrawn stays so."""
        off = {gone.article: gone for gone in self._reader.withdrawn()}
        made = replace(before, uid=self._new_uid(), number=before.number + 1, content=content)
        self._reader.approve(made)
        if before.article in off:
            gone = off[before.article]
            self._reader.withdraw(before.article, gone.since, binned=gone.binned)
        return made.uid

    def _keep(self, article: Uid, content: Content) -> None:
        self.history[article].add((content.headline, content.body))


def _has_all_its_terms(fields: Fields, theirs: Content) -> bool:
    """Whether no tag or section was deleted there: a text that lacks one is none that we sent."""
    chosen = [number for number in fields.sections if number != UNCATEGORIZED]
    is_under = not fields.sections or len(chosen) == len(theirs.sections)
    return len(fields.tags) == len(theirs.tags) and is_under


def _says_the_same(foreign: Foreign, release: Release) -> bool:
    """Whether the site changed nothing that an article has: a term that it lost, for one."""
    before, now = foreign.before, foreign.incoming
    was = Incoming(release.content, release.lead, now.status) if before is None else before
    same = was.content == now.content == release.content
    return same and (was.lead, was.foreign_lead) == (now.lead, now.foreign_lead)
