"""One look: what is approved here, what was agreed on, and what the site shows now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import Known, PostBase, Sending
from nejat_desktop.domain.ports.posts import FUTURE, PAGE, POST, TRASH, Post, Refs
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.around import Around
from nejat_desktop.sync.posts.doubting import LATEST, late_texts, spellings
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import GONE, Aim, Glance, Matter

TAKEN = "taken"
"""Beside the counts stands when they were taken: seconds since 1970, by our clock."""


_AT_ONCE = 100
"""Posts whose texts are in memory together."""


@dataclass(slots=True)
class Sight:
    """What was found; it is worked on until nothing is left to do, then its cursor is kept."""

    heads: Mapping[Uid, Head]
    """The newest releases of this edition that readers are to see, by article."""
    bases: Mapping[Uid, PostBase]
    known: dict[Uid, Known]
    sendings: Mapping[Uid, Sending]
    around: Around
    taken: datetime
    """When the look began."""
    cursor: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    matters: tuple[Matter, ...] = ()
    emptied: bool = False
    """The whole site was looked at, and nothing at all was found."""

    def refs(self, head: Head) -> Refs:
        """What lies around a release: everything of its refs but terms and media."""
        return self.around.refs(head)


def look(parts: Parts, *, asks: bool = True) -> Sight:
    """Look at both sides. A look writes nothing, here or there.

    One that does not ask the site takes it to stand as it was left: without a network, that is what
    can be known.
    """
    everything = [head for head in parts.reader.heads() if head.edition == parts.edition]
    heads = {head.article: head for head in everything}
    bases = parts.journal.bases(parts.uid)
    sendings = parts.journal.sendings(parts.uid)
    around = Around(everything, bases, parts.elsewhere)
    sight = Sight(
        heads, bases, dict(parts.journal.known(parts.uid)), sendings, around, parts.clock()
    )
    glances = _glances(parts, sight) if asks else {}
    sight.matters = tuple(_matters(parts, sight, glances))
    return sight


def _glances(parts: Parts, sight: Sight) -> dict[Uid, Glance]:
    """What of ours has changed at the site, by article; new posts with our marker become known."""
    cursor, before = parts.memory.cursor(parts.uid)
    whose = {(b.type, b.id): uid for uid, b in sight.bases.items()}
    seen = _Seen(whose, late_texts(parts))
    seen.whose |= {(k.type, k.id): uid for uid, k in sight.known.items()}
    complete = False
    for page in parts.site.changes(cursor):
        for post in page.posts:
            seen.note(parts, post)
        sight.cursor, sight.counts, complete = page.cursor, page.counts, page.complete
    sight.emptied = complete and not seen.count and bool(sight.bases)
    _recognise(parts, sight, seen.marked)
    unseen = [uid for uid in sight.bases if uid not in seen.found]
    is_doubtful = complete or _lost(before, sight.counts, _made_since(parts, before))
    asked = unseen if is_doubtful else _due(parts, sight, unseen)
    return seen.found | _read(parts, sight.bases, asked)


@dataclass(slots=True)
class _Seen:
    """What the pages of a look showed."""

    whose: dict[tuple[str, int], Uid]
    doubtful: frozenset[str]
    found: dict[Uid, Glance] = field(default_factory=dict)
    marked: dict[Uid, Post] = field(default_factory=dict)
    count: int = 0

    def note(self, parts: Parts, post: Post) -> None:
        """One post."""
        self.count += 1
        uid = self.whose.get((post.fields.type, post.id))
        if uid is not None:
            self.found[uid] = _glance(post, is_doubtful=uid in self.doubtful)
        elif _is_recognisable(parts, post) and post.marked is not None:
            self.marked.setdefault(post.marked, post)


def _is_recognisable(parts: Parts, post: Post) -> bool:
    return post.fields.status != TRASH and not parts.site.is_stub(post)


def _glance(post: Post, *, is_doubtful: bool) -> Glance:
    fields = post.fields
    spelt = spellings(fields, is_filtered=post.is_filtered) if is_doubtful else frozenset[str]()
    return Glance(fields.type, post.id, fields.digest, fields.status, spelt)


def _recognise(parts: Parts, sight: Sight, marked: Mapping[Uid, Post]) -> None:
    """Posts with the marker of an article of ours that has no post yet are that article's."""
    new = [uid for uid in marked if uid not in sight.bases and uid not in sight.known]
    ours = parts.reader.newest([uid for uid in new if not _is_under_way(sight, uid)])
    for uid, head in ours.items():
        if head.edition == parts.edition:
            post = marked[uid]
            sight.known[uid] = Known(uid, post.fields.type, post.id)


def _is_under_way(sight: Sight, uid: Uid) -> bool:
    sending = sight.sendings.get(uid)
    return sending is not None and sending.id > 0


def _made_since(parts: Parts, before: Mapping[str, int]) -> Mapping[str, int]:
    """How many posts and pages we made, or may have made, since the counts were taken."""
    doubts = parts.memory.doubts(parts.uid, parts.clock() - LATEST)
    new = [doubt for doubt in doubts if doubt.at.timestamp() >= before.get(TAKEN, 0)]
    return {type: sum(doubt.kind == type for doubt in new) for type in (POST, PAGE)}


def _lost(before: Mapping[str, int], now: Mapping[str, int], made: Mapping[str, int]) -> bool:
    """Whether something went unseen since the last look; what came or moved was seen."""
    return any(now.get(t, 0) < before.get(t, 0) + made[t] for t in (POST, PAGE))


def _due(parts: Parts, sight: Sight, unseen: Iterable[Uid]) -> list[Uid]:
    """What the site was to publish by now: it does so without a word."""
    now = parts.clock()
    return [
        uid
        for uid in unseen
        if sight.bases[uid].status == FUTURE and uid in sight.heads and sight.heads[uid].date <= now
    ]


def _read(parts: Parts, bases: Mapping[Uid, PostBase], uids: Iterable[Uid]) -> dict[Uid, Glance]:
    """These posts one by one in lists; what is not there is gone, what is not shown is unseen."""
    wanted, doubtful = list(uids), late_texts(parts)
    found: dict[Uid, Glance] = {}
    for type in (POST, PAGE):
        whose = {bases[uid].id: uid for uid in wanted if bases[uid].type == type}
        ids = sorted(whose)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            posts = parts.site.posts(type, some)
            found |= {whose[id]: GONE for id in some if id not in posts}
            for id, post in posts.items():
                if post is not None:
                    uid = whose[id]
                    found[uid] = _glance(post, is_doubtful=uid in doubtful)
    return found


def _matters(parts: Parts, sight: Sight, glances: Mapping[Uid, Glance]) -> Iterable[Matter]:
    asked = parts.arrivals.open_conflicts(parts.uid)
    doubtful = late_texts(parts)
    left = {gone.article: gone for gone in parts.reader.withdrawn()}
    known = {*sight.bases, *sight.known, *sight.sendings}
    others = sorted(known - sight.heads.keys())
    newest = parts.reader.newest(others)
    for uid in (*sight.heads, *others):
        head = sight.heads.get(uid)
        gone = left.get(uid)
        aim = Aim.OUT if head else Aim.HELD
        if gone is not None:
            aim = Aim.BIN if gone.binned else Aim.OFF
        base, glance = sight.bases.get(uid), glances.get(uid)
        if aim is Aim.HELD and base is not None:
            aim = Aim.OUT
        release = head or newest.get(uid)
        yield Matter(
            article=uid,
            edition=parts.edition,
            aim=aim,
            head=release,
            mark=parts.wire.mark(head, sight.refs(head)) if head else "",
            base=base,
            known=sight.known.get(uid),
            sending=sight.sendings.get(uid),
            glance=glance,
            sent=_ours(parts, uid, base, glance, doubtful),
            is_asked=uid in asked,
        )


def _ours(
    parts: Parts,
    uid: Uid,
    base: PostBase | None,
    glance: Glance | None,
    doubtful: frozenset[str],
) -> frozenset[str]:
    """What we ever sent: read only where the site shows something else than the base.

    A text that may have arrived late is ours too where the site has filtered it.
    """
    if glance is None or glance is GONE or (base is not None and glance.digest == base.digest):
        return frozenset()
    sent = parts.journal.sent(parts.uid, uid)
    is_late = uid in doubtful and not glance.spellings.isdisjoint(sent)
    return sent | {glance.digest} if is_late else sent
