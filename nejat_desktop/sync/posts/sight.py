"""One look: what is approved here, what was agreed on, and what the site shows now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import Known, PostBase, Sending
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import FUTURE, POST, TRASH, Post, Seen
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.around import Around
from nejat_desktop.sync.posts.doubting import is_open, late_texts, spellings
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import GONE, Aim, Glance, Matter
from nejat_desktop.sync.posts.standing import (
    AT_MOST,
    UNCOUNTED,
    Place,
    Standing,
    by_type,
    in_circle,
    is_sure,
    place_key,
    standing_of,
    uncounted,
)

_AT_ONCE = 100
"""Posts whose texts are in memory together."""
_TOGETHER = 500
"""Heads that are read together."""
_KEPT_EVERY = 10
"""So many requests for posts by their numbers pass before it is kept which are left: those of an
archive are a long list."""


@dataclass(slots=True)
class Sight:
    """What was found; it is worked on until nothing is left to do, then its cursor is kept."""

    heads: Mapping[Uid, Head]
    """The newest releases of this edition that readers are to see, by article."""
    bases: Mapping[Uid, PostBase]
    known: dict[Uid, Known]
    sendings: Mapping[Uid, Sending]
    around: Around
    before: tuple[str, Mapping[str, int]] = ("", {})
    """What was kept of the looks before this one."""
    standing: Standing = field(default_factory=Standing)
    """What is to be kept of this one."""
    counts: Mapping[str, int] = field(default_factory=dict)
    open: dict[Uid, Place] = field(default_factory=dict)
    """What stands there otherwise than agreed, until it is dealt with."""
    matters: tuple[Matter, ...] = ()
    emptied: bool = False
    """The whole site was looked at, and nothing at all was found."""
    went_on: bool = False
    """A look that had broken off came to its end: what was changed since it began is not in it."""

    def refs(self, head: Head) -> Refs:
        """What lies around a release: everything of its refs but terms and media."""
        return self.around.refs(head)


def look(parts: Parts, *, asks: bool = True, keeps: bool = False) -> Sight:
    """Look at both sides. A look writes nothing, here or there, unless it `keeps` how far it came:
    then one that is broken off is gone on with the next time.

    One that does not ask the site takes it to stand as it was left: without a network, that is what
    can be known.
    """
    everything = parts.reader.heads(editions={parts.edition})
    heads = {head.article: head for head in everything}
    bases = parts.journal.bases(parts.uid, parts.go_on)
    sendings = parts.journal.sendings(parts.uid)
    around = Around(everything, bases, parts.elsewhere)
    before = parts.memory.cursor(parts.uid)
    sight = Sight(
        heads, bases, dict(parts.journal.known(parts.uid, parts.go_on)), sendings, around, before
    )
    glances = _glances(parts, sight, keeps=keeps) if asks else {}
    sight.matters = tuple(_matters(parts, sight, glances))
    return sight


def keep(parts: Parts, sight: Sight) -> None:
    """Keep a look that is at its end, with what is still open of it; once."""
    sight.standing = replace(sight.standing, open=by_type(sight.open.values()))
    _keep(parts, sight.standing, sight.counts)


def forget(parts: Parts, sight: Sight) -> None:
    """As if this look had not been: a person has to say first that it is the right site."""
    if parts.memory.cursor(parts.uid) != sight.before:
        parts.memory.note_cursor(parts.uid, *sight.before)


def _keep(parts: Parts, standing: Standing, counts: Mapping[str, int]) -> None:
    if parts.memory.cursor(parts.uid) != (standing.text, counts):
        parts.memory.note_cursor(parts.uid, standing.text, counts)


def _glances(parts: Parts, sight: Sight, *, keeps: bool) -> dict[Uid, Glance]:
    """What of ours has changed at the site, by article; new posts with our marker become known."""
    start = standing_of(sight.before[0])
    sight.went_on = start.is_midway
    whose = {(b.type, b.id): uid for uid, b in sight.bases.items()}
    whose |= {(k.type, k.id): uid for uid, k in sight.known.items()}
    seen = Shown(sight.bases, whose, late_texts(parts), lowest=dict(start.lowest))
    page = Seen((), start.cursor)
    for page in parts.site.changes(start.cursor):
        for post in page.posts:
            seen.note(parts, post)
        if keeps and page.through is not None:
            _keep(parts, seen.midway(start, page), sight.before[1])
    sight.counts = page.counts
    sight.emptied = page.complete and not seen.count and bool(sight.bases)
    parts.go_on()
    sight.standing, asked = _asked(parts, sight, seen, start, page)
    parts.go_on()
    _read(parts, sight, seen, asked, keeps=keeps)
    _recognise(parts, sight, seen.marked)
    sight.open = seen.otherwise()
    return seen.found


def _asked(
    parts: Parts, sight: Sight, seen: "Shown", start: Standing, page: Seen
) -> tuple[Standing, Sequence[Place]]:
    """What is asked for by its number, since no list showed it; and the look as it is kept then."""
    unseen = {seen.place(uid): uid for uid in sight.bases if uid not in seen.found}
    parts.go_on()
    open = start.places - seen.shown
    if page.is_whole:
        asked = {place for place in unseen if not start.covers(place)} | open
        return Standing(page.cursor), in_circle(asked, (POST, 0))
    types = {type for type, _ in unseen}
    owed = start.owed if is_sure(types, page.ranks, seen.lowest) else len(unseen)
    most = AT_MOST if types <= page.ranks.keys() else min(AT_MOST, UNCOUNTED)
    parts.go_on()
    more = in_circle(unseen, start.checked)[: min(owed, most)]
    parts.go_on()
    checked, owed = (more[-1] if more else start.checked), owed - len(more)
    made = uncounted(unseen, page.ranks)
    due = map(seen.place, _due(parts, sight, unseen.values()))
    asked = {*_in_doubt(parts, more), *made, *open, *due}
    standing = Standing(page.cursor, checked=checked, owed=owed)
    return standing, in_circle(asked, (POST, 0))


def _in_doubt(parts: Parts, places: Sequence[Place]) -> Iterable[Place]:
    """Those that are to be read: somebody deleted something, and it may have been ours."""
    for type, ids in by_type(places).items():
        yield from ((type, id) for id in parts.site.in_doubt(type, ids))


@dataclass(slots=True)
class Shown:
    """What a look showed."""

    bases: Mapping[Uid, PostBase]
    whose: dict[Place, Uid]
    doubtful: frozenset[str]
    lowest: dict[str, int] = field(default_factory=dict)
    """The lowest numbers of posts that are none of ours, by type."""
    ahead: list[Place] | None = None
    """Where ours were left and a look at everything has not come by yet, the last one first: a
    look of a thousand pages goes through them once. None: it is at its first page."""
    absent: set[Place] = field(default_factory=set)
    """Where it came by, and showed nothing."""
    changed: dict[Uid, Place] = field(default_factory=dict)
    """What stands there otherwise than agreed."""
    found: dict[Uid, Glance] = field(default_factory=dict)
    marked: dict[Uid, Post] = field(default_factory=dict)
    shown: set[Place] = field(default_factory=set)
    count: int = 0

    def note(self, parts: Parts, post: Post) -> None:
        """One post."""
        self.count += 1
        place = (post.fields.type, post.id)
        uid = self.whose.get(place)
        if uid is not None:
            self.glanced(uid, _glance(post, is_doubtful=uid in self.doubtful))
            return
        self.lowest[place[0]] = min(post.id, self.lowest.get(place[0], post.id))
        if _is_recognisable(parts, post) and post.marked is not None:
            self.shown.add(place)
            self.marked.setdefault(post.marked, post)

    def place(self, uid: Uid) -> Place:
        """Where an article was left."""
        return self.bases[uid].type, self.bases[uid].id

    def glanced(self, uid: Uid, glance: Glance) -> None:
        """One of ours as it stands there, or that it is gone."""
        self.found[uid] = glance
        if glance is not GONE:
            self.shown.add((glance.type, glance.id))
            self.absent.discard((glance.type, glance.id))
        base = self.bases.get(uid)
        self.changed.pop(uid, None)
        if base is not None and (glance.digest, glance.status) != (base.digest, base.status):
            self.changed[uid] = self.place(uid)

    def otherwise(self) -> dict[Uid, Place]:
        """What stands there otherwise than agreed, or is ours and not known yet."""
        new = {uid: (post.fields.type, post.id) for uid, post in self.marked.items()}
        return new | self.changed

    def midway(self, start: Standing, page: Seen) -> Standing:
        """How far a look came that goes on: what it has shown, and what it should have."""
        there = Standing(page.cursor, through=page.through if page.is_whole else None)
        if page.is_whole:
            self._pass(start, there)
        open = {*(start.places - self.shown), *self.otherwise().values(), *self.absent}
        lowest, checked, owed = dict(self.lowest), start.checked, start.owed
        there = replace(there, open=by_type(open), lowest=lowest, is_midway=True)
        return replace(there, checked=checked, owed=owed)

    def _pass(self, start: Standing, there: Standing) -> None:
        if self.ahead is None:
            ours = ((base.type, base.id) for base in self.bases.values())
            self.ahead = sorted(ours, key=place_key, reverse=True)
        while self.ahead and there.covers(self.ahead[-1]):
            place = self.ahead.pop()
            if place not in self.shown and not start.covers(place):
                self.absent.add(place)


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


def _due(parts: Parts, sight: Sight, unseen: Iterable[Uid]) -> list[Uid]:
    """What the site was to publish by now: it does so without a word."""
    now = parts.clock()
    return [
        uid
        for uid in unseen
        if sight.bases[uid].status == FUTURE and uid in sight.heads and sight.heads[uid].date <= now
    ]


def _read(parts: Parts, sight: Sight, seen: Shown, asked: Sequence[Place], *, keeps: bool) -> None:
    """These posts in lists, by number; what is not there is gone, what is not shown is unseen."""
    left = list(asked)
    for number in count():
        if not left:
            return
        if keeps and len(left) > _AT_ONCE and not number % _KEPT_EVERY:
            open = {*left, *seen.otherwise().values()}
            _keep(parts, replace(sight.standing, open=by_type(open)), sight.counts)
        type = left[0][0]
        some = [id for kind, id in left[:_AT_ONCE] if kind == type]
        left = left[len(some) :]
        posts = parts.site.posts(type, some)
        for id in some:
            uid, post = seen.whose.get((type, id)), posts.get(id)
            if post is not None:
                seen.note(parts, post)
            elif id not in posts and uid is not None and uid in sight.bases:
                seen.glanced(uid, GONE)


def _matters(parts: Parts, sight: Sight, glances: Mapping[Uid, Glance]) -> Iterable[Matter]:
    asked = parts.arrivals.open_conflicts(parts.uid)
    doubtful = late_texts(parts)
    left = {gone.article: gone for gone in parts.reader.withdrawn()}
    parts.go_on()
    known = {*sight.bases, *sight.known, *sight.sendings}
    others = sorted(known - sight.heads.keys())
    newest = _newest(parts, others)
    for uid in (*sight.heads, *others):
        parts.go_on()
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
            mark=_mark(parts, sight, head, base) if head else "",
            base=base,
            known=sight.known.get(uid),
            sending=sight.sendings.get(uid),
            glance=glance,
            sent=_ours(parts, sight, uid, glance, doubtful),
            is_asked=uid in asked,
        )


def _mark(parts: Parts, sight: Sight, head: Head, base: PostBase | None) -> str:
    """What the newest release is made of. An untouched post is compared as such; what is sent in
    its place is not untouched."""
    refs = sight.refs(head)
    is_untouched = base is not None and base.is_untouched and head.article not in sight.sendings
    if is_untouched and base and base.fits(parts.wire.mark(head, refs, untouched=True)):
        return base.mark
    return parts.wire.mark(head, refs)


def _newest(parts: Parts, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
    """Their newest heads. Of an archive that waits to be let out those are all."""
    found: dict[Uid, Head] = {}
    for start in range(0, len(articles), _TOGETHER):
        parts.go_on()
        found |= parts.reader.newest(articles[start : start + _TOGETHER])
    return found


def _ours(
    parts: Parts, sight: Sight, uid: Uid, glance: Glance | None, doubtful: frozenset[str]
) -> frozenset[str]:
    """What we sent, while some of it may still arrive: read only where the site shows something
    else than the base.

    A text that may have arrived late is ours too where the site has filtered it.
    """
    base, is_late = sight.bases.get(uid), uid in doubtful
    if glance is None or glance is GONE or (base is not None and glance.digest == base.digest):
        return frozenset()
    if not is_late and not is_open(sight.sendings.get(uid)):
        return frozenset()
    sent = parts.journal.sent(parts.uid, uid)
    is_spelt = is_late and not glance.spellings.isdisjoint(sent)
    return sent | {glance.digest} if is_spelt else sent
