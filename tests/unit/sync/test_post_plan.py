"""The plan of a site of posts: a table of everything that can be known, and its laws."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from nejat_desktop.domain.head import Head, head_of
from nejat_desktop.domain.ports.post_journal import UNTOUCHED, Known, Phase, PostBase, Sending
from nejat_desktop.domain.ports.posts import DRAFT, FUTURE, OUT, PUBLISHED, TRASH
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.sync.posts.plan import GONE, Aim, Glance, Matter, order, planned, verdict
from tests.site_samples import release, uid

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ARTICLE = uid("bridge")
HEAD = replace(head_of(release("bridge")), article=ARTICLE)
BASE = PostBase(ARTICLE, "post", 7, HEAD.release, "mark", "agreed", PUBLISHED, NOON)
ASCAME = f"{UNTOUCHED}text.links.series"
CAME = replace(BASE, mark=ASCAME)
KNOWN = Known(ARTICLE, "post", 7)
SEEN = replace(KNOWN, digest="seen")
LEFT = replace(SEEN, status=DRAFT)
PARKED = Sending(ARTICLE, HEAD.release, Phase.PARKED, "post")


def glance(digest: str, status: str = PUBLISHED) -> Glance:
    return Glance("post", 7, digest, status)


def matter(**changes: object) -> Matter:
    """Published, agreed on, and nothing has changed."""
    quiet = Matter(ARTICLE, "en", Aim.OUT, HEAD, "mark", BASE)
    return replace(quiet, **changes)  # type: ignore[arg-type]


TABLE = [
    ("nothing changed", matter(), Verdict.KEEP),
    ("seen again as it was", matter(glance=glance("agreed")), Verdict.KEEP),
    ("a new release", matter(mark="newer"), Verdict.UPDATE),
    ("approved once more, word for word", matter(base=replace(BASE, release=uid("older"))),
     Verdict.UPDATE),
    ("stands there as it came", matter(base=CAME, mark=ASCAME), Verdict.KEEP),
    ("stands there as it came, and something of ours is to go around it now",
     matter(base=CAME, mark="newer"), Verdict.UPDATE),
    ("stood there as it came, and was changed there",
     matter(base=CAME, mark=ASCAME, glance=glance("theirs")), Verdict.TAKE),
    ("stood there as it came, and is gone there",
     matter(base=CAME, mark=ASCAME, glance=GONE), Verdict.ASK),
    ("changed there", matter(glance=glance("theirs")), Verdict.TAKE),
    ("changed on both sides", matter(mark="newer", glance=glance("theirs")), Verdict.TAKE),
    ("an older state that we sent came late",
     matter(glance=glance("late"), sent=frozenset({"late"})), Verdict.UPDATE),
    ("in the bin there", matter(glance=glance("agreed", TRASH)), Verdict.ASK),
    ("gone there", matter(glance=GONE), Verdict.ASK),
    ("gone there, and changed here", matter(mark="newer", glance=GONE), Verdict.ASK),
    ("a draft there", matter(glance=glance("hidden", DRAFT)), Verdict.ASK),
    ("withdrawn here", matter(aim=Aim.OFF), Verdict.WITHDRAW),
    ("binned here", matter(aim=Aim.BIN), Verdict.WITHDRAW),
    ("withdrawn here, gone there", matter(aim=Aim.OFF, glance=GONE), Verdict.WITHDRAW),
    ("withdrawn here, changed there", matter(aim=Aim.OFF, glance=glance("theirs")), Verdict.TAKE),
    ("came out at its date there",
     matter(base=replace(BASE, status=FUTURE), glance=glance("agreed")), Verdict.CONFIRM),
    ("a person is asked", matter(mark="newer", is_asked=True), Verdict.CONFLICT),
    ("refused there", matter(mark="newer", sending=PARKED), Verdict.PARKED),
    ("refused there, and changed here since",
     matter(mark="newer", sending=replace(PARKED, release=uid("older"))), Verdict.UPDATE),
    ("a first publication", matter(base=None), Verdict.PUBLISH),
    ("refused at its first publication", matter(base=None, sending=PARKED), Verdict.PARKED),
    ("on the site from before", matter(base=None, known=KNOWN), Verdict.ADOPT),
    ("held, and on the site from before", matter(base=None, known=KNOWN, aim=Aim.HELD),
     Verdict.ADOPT),
    ("held, and nowhere on the site", matter(base=None, aim=Aim.HELD), Verdict.KEEP),
    ("published again after it was withdrawn", matter(base=None, known=SEEN), Verdict.PUBLISH),
    ("withdrawn, and published there by somebody",
     matter(base=None, known=SEEN, aim=Aim.OFF, glance=glance("theirs")), Verdict.ADOPT),
    ("binned, and published there by somebody",
     matter(base=None, known=SEEN, aim=Aim.BIN, glance=glance("theirs")), Verdict.ADOPT),
    ("withdrawn, and binned only then", matter(base=None, known=LEFT, aim=Aim.BIN),
     Verdict.WITHDRAW),
    ("withdrawn, and binned only then; binned there, too",
     matter(base=None, known=LEFT, aim=Aim.BIN, glance=glance("other", TRASH)), Verdict.WITHDRAW),
    ("withdrawn, and binned only then; changed there, but not published",
     matter(base=None, known=LEFT, aim=Aim.BIN, glance=glance("theirs", DRAFT)), Verdict.WITHDRAW),
    ("withdrawn, waiting for a look of somebody there, and binned only then",
     matter(base=None, known=LEFT, aim=Aim.BIN, glance=glance("theirs", "pending")), Verdict.KEEP),
    ("withdrawn and binned on both sides",
     matter(base=None, known=replace(LEFT, status=TRASH), aim=Aim.BIN), Verdict.KEEP),
    ("came with an archive as a draft, and binned", matter(base=None, known=KNOWN, aim=Aim.BIN),
     Verdict.KEEP),
    ("binned, and a draft there",
     matter(base=None, known=SEEN, aim=Aim.BIN, glance=glance("theirs", DRAFT)), Verdict.KEEP),
    ("withdrawn, and out of sight there", matter(base=None, known=SEEN, aim=Aim.OFF),
     Verdict.KEEP),
]  # fmt: skip


@pytest.mark.parametrize(("what", "found", "wanted"), TABLE, ids=[row[0] for row in TABLE])
def test_each_state_of_the_two_sides_has_its_verdict(
    what: str, found: Matter, wanted: Verdict
) -> None:
    assert verdict(found) is wanted, what


def every_matter() -> Iterator[Matter]:
    """All combinations of what can be known of one article."""
    heads: list[Head | None] = [HEAD, None]
    bases = [None, BASE, replace(BASE, status=FUTURE), replace(BASE, status=DRAFT),
             replace(BASE, release=uid("older")), CAME]  # fmt: skip
    statuses = (PUBLISHED, FUTURE, DRAFT, TRASH)
    glances = [None, GONE, *(glance(d, s) for d in ("agreed", "ours", "theirs") for s in statuses)]
    sendings = [None, PARKED, replace(PARKED, phase=Phase.SENT, id=7, digest="ours")]
    known = [None, KNOWN, SEEN, LEFT]
    for aim, head, mark, base, k, s, g, asked in product(
        Aim, heads, ("mark", "newer", ASCAME), bases, known, sendings, glances, (False, True)
    ):
        yield Matter(ARTICLE, "en", aim, head, mark, base, k, s, g, frozenset({"ours"}), asked)


WRITES = {Verdict.PUBLISH, Verdict.UPDATE, Verdict.WITHDRAW}


def test_the_laws_hold_for_every_state_that_can_be_known() -> None:
    count = 0
    for found in every_matter():
        count += 1
        said = verdict(found)
        assert verdict(found) is said, "the same facts always give the same verdict"
        if found.is_asked:
            assert said is Verdict.CONFLICT, "nothing happens while a person is asked"
        if said in {Verdict.PUBLISH, Verdict.UPDATE}:
            assert found.head is not None, "only a release can be sent"
            assert found.aim in {Aim.OUT, Aim.HELD}, "nothing is sent that was withdrawn"
        if said is Verdict.PUBLISH:
            assert found.base is None and found.aim is Aim.OUT
        is_foreign = (
            found.base is not None and found.glance is not None and found.glance.digest == "theirs"
        )
        if is_foreign and found.glance is not None and found.glance.status in OUT:
            assert said not in WRITES, "never over a foreign state that was not taken in"
        if said is Verdict.WITHDRAW:
            assert found.aim in {Aim.OFF, Aim.BIN} or found.head is None
    assert count > 10_000


def test_what_is_sent_and_agreed_on_is_kept_at_the_next_look() -> None:
    count = 0
    for found in every_matter():
        if verdict(found) in {Verdict.PUBLISH, Verdict.UPDATE} and found.head is not None:
            base = replace(BASE, release=found.head.release, mark=found.mark)
            after = replace(found, base=base, sending=None, glance=glance("agreed"), aim=Aim.OUT)
            assert verdict(after) is Verdict.KEEP
            count += 1
    assert count > 100


def matters(count: int, **changes: object) -> list[Matter]:
    return [replace(matter(**changes), article=uid(str(n))) for n in range(count)]


def some(count: int, of: int, **changes: object) -> list[Matter]:
    """As many published articles, the first of which are changed so."""
    return [*matters(count, **changes), *matters(of)[count:]]


@pytest.mark.parametrize(
    ("count", "of", "is_asked"),
    [(2, 20, False), (3, 4, True), (3, 20, True), (3, 60, False), (11, 5000, True)],
)
def test_a_mass_of_withdrawals_or_missing_posts_stops_the_run_and_a_few_do_not(
    count: int, of: int, is_asked: bool
) -> None:
    left, gone = planned(some(count, of, aim=Aim.OFF)), planned(some(count, of, glance=GONE))
    assert sum(d.verdict is Verdict.WITHDRAW for d in left.decisions) == count
    assert sum(d.verdict is Verdict.ASK for d in gone.decisions) == count
    assert bool(left.guards) is bool(gone.guards) is is_asked


def test_drafts_that_follow_their_stories_into_the_bin_are_no_mass_that_readers_lose() -> None:
    many = matters(90)
    left = [replace(one, base=None, known=LEFT, aim=Aim.BIN) for one in many[50:]]
    assert {verdict(one) for one in left} == {Verdict.WITHDRAW}
    assert not planned([*many[:50], *left]).guards


def test_an_empty_site_always_stops_the_run() -> None:
    (told,) = planned(matters(2, glance=GONE)).guards
    assert told.sentence.startswith("The site shows nothing")


def test_what_failed_lately_is_tried_after_all_others() -> None:
    tried = {uid("0"): replace(PARKED, article=uid("0"), tried=NOON)}
    decisions = planned(matters(3, mark="newer")).decisions
    assert [d.article for d in sorted(decisions, key=lambda d: order(d, tried))][-1] == uid("0")
