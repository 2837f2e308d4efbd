"""What must hold at the end of every history, whatever happened on the way."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.post_journal import Sending
from nejat_desktop.domain.ports.posts import DRAFT, FUTURE, OUT, PUBLISHED, TRASH
from nejat_desktop.domain.uid import Uid
from tests.fakes.plain_wire import PlainWire
from tests.simulated.record import State, without_comments
from tests.simulated.things import Entry
from tests.simulation.desk import Desk
from tests.simulation.history import History
from tests.simulation.place import Place

MARK = "nejat:uid="
_NEIGHBOUR = "<!-- in "
ON_ITS_WAY = 400
"""Seconds after which nothing that was sent can still arrive."""


def violations(history: History, *, is_at_rest: bool = True) -> list[str]:
    """The laws that a history broke, each as its name and what was found."""
    return [
        f"{law.__name__}: {found} ({place.edition})"
        for law in (LAWS if is_at_rest else AT_ANY_TIME)
        for place in history.places
        for found in law(history, place)
    ]


def once(history: History, place: Place) -> Iterator[str]:
    """Each article stands at the site once: no second post of it was ever published by us."""
    standing: dict[str, list[int]] = defaultdict(list)
    for post in place.wordpress.posts.values():
        if MARK in post.content and post.status != TRASH and not _is_stub(post):
            standing[_whose(post.content)].append(post.id)
    for uid, posts in standing.items():
        if len(posts) > 1:
            yield f"{uid[:8]} stands there as {posts}"


def all_out(history: History, place: Place) -> Iterator[str]:
    """What is approved and not withdrawn is what readers see, unless a person is to be asked."""
    for desk in history.desks:
        yield from _all_out(place, desk)


def _all_out(place: Place, desk: Desk) -> Iterator[str]:
    asked = {article for _, article in desk.arrivals.questions}
    bases = desk.journal.bases(place.site)
    sendings = desk.journal.sendings(place.site)
    for head in desk.reader.heads():
        if head.edition != place.edition or head.article in asked or head.article in sendings:
            continue
        base = bases.get(head.article)
        post = place.wordpress.posts.get(base.id) if base else None
        if base is None or post is None or post.status not in OUT:
            yield f"{head.headline} is not out"
        elif base.release != head.release:
            yield f"{head.headline} is out in an older release"
        elif _words(desk.reader.release(head.release).content.body) not in _words(post.content):
            yield f"{head.headline} says something else there"


def nothing_parked(history: History, place: Place) -> Iterator[str]:
    """A site that refuses nothing leaves nothing under way."""
    for article, sending in _sendings(history, place):
        yield f"{article[:8]} is {sending.phase}: {sending.message}"


def none_withdrawn_is_out(history: History, place: Place) -> Iterator[str]:
    """What is withdrawn is seen by nobody."""
    gone = {left.article for desk in history.desks for left in desk.reader.withdrawn()}
    if len(history.desks) > 1:
        return  # one laptop may publish what the other withdrew
    for post in place.wordpress.posts.values():
        if post.status in OUT and MARK in post.content and _whose(post.content) in gone:
            yield f"{post.id} is still out"


def bins_agree(history: History, place: Place) -> Iterator[str]:
    """The post of what lies in the bin here is no draft there, unless somebody at the site touched
    it last: what was withdrawn first follows."""
    if len(history.desks) > 1:
        return  # one laptop may bin what the other publishes
    last = {state.id: state.by for state in place.wordpress.record.states}
    known = history.desk.journal.known(place.site)
    compared = {uid for uid, there in known.items() if not there.digest}  # somebody wrote in it
    binned = {left.article for left in history.desk.reader.withdrawn() if left.binned} - compared
    for post in place.wordpress.posts.values():
        is_ours = MARK in post.content and last.get(post.id) == "us" and not _is_stub(post)
        if is_ours and post.status == DRAFT and _whose(post.content) in binned:
            yield f"{post.id} is a draft still"


def nothing_lost(history: History, place: Place) -> Iterator[str]:
    """No word that somebody wrote at the site is gone without being kept here.

    It is there still, or it came in, or that person took it out again. Where a site keeps no
    revisions, what is written in the very moment of our own writing can't be found: that is told.
    """
    if not place.wordpress.settings.revisions:
        return
    kept = {
        body
        for desk in history.desks
        for texts in desk.arrivals.history.values()
        for _, body in texts
    }
    there = {post.content for post in place.wordpress.posts.values()}
    everything = "\n".join((*kept, *there))
    deleted = {s.id for s in place.wordpress.record.foreign if s.what == "deleted"}
    for state in place.wordpress.record.foreign_edits:
        word = _new_word(state)
        if word and word not in everything and state.id not in deleted:
            yield f"“{word}” in {state.id}"


def nothing_unapproved(history: History, place: Place) -> Iterator[str]:
    """Only words of releases ever reached the site, and only those of its own edition."""
    releases = [made for desk in history.desks for made in desk.reader.releases()]
    approved = {"", *(r.content.body for r in releases if r.edition == place.edition)}
    for state in place.wordpress.record.states:
        if state.by == "us" and not state.is_empty:
            text = state.texts[1]
            if not any(body and body.split("<p><a")[0] in text for body in approved):
                yield f"{text[:80]} was never approved"


def asked_first(history: History, place: Place) -> Iterator[str]:
    """What somebody binned or deleted at the site came back only after a person's word.

    What was on its way already may arrive after it: no look could have shown it. The very post
    stands there again then, and is brought up to date as any other.
    """
    hidden: dict[Uid, State] = {}
    for state in place.wordpress.record.states:
        uid = _whose(state.texts[1])
        if state.by == "others" and state.what in ("binned", "deleted"):
            hidden[uid] = state
        if state.by == "us" and state.status in OUT and not state.is_empty and uid in hidden:
            if any(uid in desk.answered for desk in history.desks):
                continue
            if state.at - hidden[uid].at > ON_ITS_WAY:
                yield f"{uid[:8]} came back unasked"
                return
            if state.id == hidden[uid].id:
                del hidden[uid]


def deletions_are_noticed(history: History, place: Place) -> Iterator[str]:
    """What was deleted there past the bin is agreed on no more, or a person is asked about it,
    whatever was made there meanwhile."""
    for desk in history.desks:
        asked = {article for _, article in desk.arrivals.questions}
        for article, base in desk.journal.bases(place.site).items():
            if base.id not in place.wordpress.posts and article not in asked:
                yield f"{article[:8]} is thought to stand there as {base.id}"


def nothing_unseen(history: History, place: Place) -> Iterator[str]:
    """What stands there is what was agreed on, or a person is asked: no change was overlooked."""
    for desk in history.desks:
        asked = {article for _, article in desk.arrivals.questions}
        for article, base in desk.journal.bases(place.site).items():
            post, agreed = (
                place.wordpress.posts.get(base.id),
                desk.journal.fields(place.site, article),
            )
            if post is None or agreed is None or article in asked:
                continue
            if (post.title, post.content) != (agreed.title, agreed.content):
                yield f"{article[:8]} was changed there as {base.id}"


def nothing_imagined(history: History, place: Place) -> Iterator[str]:
    """Nothing of our own came in as somebody else's, unless a person put it back."""
    theirs = {(state.id, state.texts) for state in place.wordpress.record.foreign_edits}
    if len(history.desks) == 1:  # what one laptop sends is somebody else's to the other
        for post in history.desk.arrivals.imagined:
            is_here = post.address.startswith(place.wordpress.settings.home)
            if is_here and (post.id, post.fields.texts) not in theirs:
                yield f"{post.id}"


def no_stubs(history: History, place: Place) -> Iterator[str]:
    """No empty draft of ours is left standing."""
    sendings = {sending.id for _, sending in _sendings(history, place)}
    for post in place.wordpress.posts.values():
        if _is_stub(post) and post.status != TRASH and post.id not in sendings:
            yield f"{post.id}"


def pictures_once(history: History, place: Place) -> Iterator[str]:
    """Each picture was kept once, however often an answer was lost."""
    there = Counter(
        digest for number, _, digest in place.wordpress.record.uploads
        if number in place.wordpress.site.uploads
    )  # fmt: skip
    for digest, count in there.items():
        if count > 1:
            yield f"{digest[:8]} is there {count} times"


def pictures_whole(history: History, place: Place) -> Iterator[str]:
    """A picture that leads a post and over whose sizes the site died was asked to be finished."""
    leads = {post.featured for post in place.wordpress.posts.values()}
    asked = "".join(one.url for one in place.wordpress.record.requests if one.method == "POST")
    for upload in place.wordpress.site.uploads.values():
        if upload.id in leads and upload.lacking and f"media/{upload.id}/post-process" not in asked:
            yield f"{upload.id} lacks {len(upload.lacking)} sizes"


def terms_stay(history: History, place: Place) -> Iterator[str]:
    """In these histories nobody takes a tag or a section off a post: where the site lost one as a
    whole, the articles keep it."""
    for desk in history.desks:
        first = {made.article: made for made in sorted(desk.reader.releases(), key=_number)[::-1]}
        for article, head in desk.reader.newest(list(first)).items():
            if head.edition != place.edition:
                continue
            before, now = first[article].content, desk.reader.release(head.release).content
            for had, has in ((before.tags, now.tags), (before.sections, now.sections)):
                if sorted(had) != sorted(has):
                    yield f"{article[:8]} had {sorted(had)} and has {sorted(has)}"


def terms_once(history: History, place: Place) -> Iterator[str]:
    """No tag or section that we made stands there twice, whatever it is called by now.

    One whose upper category was deleted has moved out of it: in the new one it is another.
    """
    there, made = place.wordpress.site.terms, set(place.wordpress.record.terms)
    places = ((taxonomy, name, there[n].parent) for n, taxonomy, name in made if n in there)
    for (taxonomy, name, _), count in Counter(places).items():
        if count > 1:
            yield f"{name} ({taxonomy}) stands there {count} times"


def in_its_sections(history: History, place: Place) -> Iterator[str]:
    """What we sent stands in the categories of its sections, under whatever name, and in no other.

    What the site lost in the meantime is looked for, or made anew, with the next update. A laptop
    that took over a post of the other's learns the numbers of its sections then, too.
    """
    site = place.wordpress.site
    is_whole = all(number in site.terms for number, _, _ in place.wordpress.record.terms)
    for desk in history.desks:
        asked = {article for _, article in desk.arrivals.questions}
        terms = desk.memory.terms(place.site)
        ours = {n for (taxonomy, key), n in terms.items() if taxonomy == "category" and key}
        for article, base in desk.journal.bases(place.site).items():
            post = place.wordpress.posts.get(base.id)
            if post is None or article in asked or _came_in(desk, base.release):
                continue
            sections = desk.reader.release(base.release).content.sections
            wanted = {terms.get(("category", uid), 0) for uid in sections} - {0}
            stands = ours.intersection(post.categories)
            knows_all = len(wanted) == len(sections)
            if knows_all and (not stands <= wanted or (is_whole and stands < wanted)):
                yield f"{article[:8]} stands in {sorted(stands)} instead of {sorted(wanted)}"


def _number(release: Release) -> int:
    return release.number


def at_once(history: History, place: Place) -> Iterator[str]:
    """What nobody dated ahead never waits there, however far the two clocks are apart."""
    ahead = {
        made.article
        for desk in history.desks
        for made in desk.reader.releases()
        if made.date > made.approved.at
    }
    for state in place.wordpress.record.states:
        uid = _whose(state.texts[1])
        if state.by == "us" and state.status == FUTURE and uid and uid not in ahead:
            yield f"{uid[:8]} waits there as {state.id}"


def on_its_own_site(history: History, place: Place) -> Iterator[str]:
    """Nothing of one edition ever stood on the site of another."""
    editions = {
        made.article: made.edition for desk in history.desks for made in desk.reader.releases()
    }
    for state in place.wordpress.record.states:
        uid = _whose(state.texts[1])
        if state.by == "us" and uid and editions[uid] != place.edition:
            yield f"{uid[:8]} of {editions[uid]} stood there as {state.id}"


def editions_linked(history: History, place: Place) -> Iterator[str]:
    """Each post leads to where the other edition of its story stands, and to nowhere else.

    A text that somebody wrote at the site stays as it stands there until a newer one is approved,
    and so does what became ours as it stood.
    """
    if len(history.desks) > 1:
        return  # one laptop knows nothing of what only the other sent
    if place.edition in history.adopted:
        return
    desk, others = history.desk, [one for one in history.places if one is not place]
    asked = {article for _, article in desk.arrivals.questions}
    heads = {head.article: head for head in desk.reader.heads()}
    at = {
        (heads[article].story, other.edition): base
        for other in others
        for article, base in desk.journal.bases(other.site).items()
        if article in heads and base.status == PUBLISHED
    }
    for article, base in desk.journal.bases(place.site).items():
        post = place.wordpress.posts.get(base.id)
        if post is None or article not in heads or article in asked:
            continue
        if _came_in(desk, heads[article].release):
            continue
        for other in others:
            there = at.get((heads[article].story, other.edition))
            link = PlainWire.NEIGHBOURS.format(other.edition, there.address) if there else ""
            shown = [line for line in post.content.split("\n") if line.startswith(_NEIGHBOUR)]
            if shown != [one for one in (link.strip(),) if one]:
                yield f"{article[:8]} leads to {shown} instead of {link.strip() or 'nowhere'}"


def rests(history: History, place: Place) -> Iterator[str]:
    """One more sync writes nothing, there or elsewhere."""
    before = history.writes
    for desk in history.desks:
        history.sync(desk, place)
    after = history.writes
    if after != before:
        yield f"{after - before} writes"


def _came_in(desk: Desk, release: Uid) -> bool:
    """Whether a release is what stood at the site."""
    made = desk.reader.release(release)
    return (made.content.headline, made.content.body) in desk.arrivals.history[made.article]


def _is_stub(post: Entry) -> bool:
    bare = without_comments(post.content).strip()
    return MARK in post.content and not (bare or post.title or post.excerpt)


def _sendings(history: History, place: Place) -> Iterator[tuple[Uid, Sending]]:
    for desk in history.desks:
        yield from desk.journal.sendings(place.site).items()


def _words(text: str) -> str:
    """A text without its markup, which a site may filter."""
    return "".join(re.sub(r"<[^>]*>", "", text).split())


def _whose(content: str) -> Uid:
    return Uid(content.partition(MARK)[2][:32])


def _new_word(state: State) -> str:
    """The word that this edit brought: `they …`, which nobody else ever writes."""
    start = state.texts[1].find("<p>they ")
    return state.texts[1][start : start + 18] if start == 0 else ""


LAWS = (
    once, all_out, nothing_parked, none_withdrawn_is_out, bins_agree, nothing_lost,
    nothing_unapproved, asked_first, deletions_are_noticed, nothing_unseen, nothing_imagined,
    no_stubs, pictures_once, pictures_whole, terms_stay, terms_once, in_its_sections, at_once,
    on_its_own_site, editions_linked, rests,
)  # fmt: skip
AT_ANY_TIME = (nothing_unapproved, on_its_own_site)
"""Those that hold while nothing has come to rest, too."""
