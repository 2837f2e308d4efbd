"""The plan: total, deterministic, and it never sends what was not approved."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.ports.site import Base, Remote, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.plan import Sight, is_mass, plan

NOW = datetime(2026, 10, 8, tzinfo=UTC)
ARTICLE = Uid("a" * 32)


def release(uid: str = "new", *, date: datetime = NOW, article: Uid = ARTICLE) -> Release:
    """A release of the article."""
    stamp = Stamp(Person(Uid("p"), "Leila"), "laptop", NOW)
    return Release(
        uid=Uid(uid),
        number=1,
        article=article,
        story=Uid("s"),
        edition="en",
        kind=Kind.ARTICLE,
        content=Content("Bridge"),
        pictures=(),
        lead=None,
        date=date,
        approved=stamp,
    )


def sight(
    *,
    ours: str | None,
    base: str | None,
    remote: str | None,
    sent: frozenset[str] = frozenset(),
    ahead: bool = False,
) -> Sight:
    """What is known of one article: digests, or None where there is nothing."""
    when = NOW + timedelta(days=1) if ahead else NOW
    return Sight(
        heads=(head_of(release(date=when)),) if ours else (),
        digests={ARTICLE: ours} if ours else {},
        bases={ARTICLE: Base(ARTICLE, "7", base, Uid("old"))} if base else {},
        remotes={ARTICLE: Remote(ARTICLE, "7", remote)} if remote else {},
        now=NOW,
        sent={ARTICLE: sent},
    )


CASES = [
    ("A", None, None, frozenset(), Verdict.PUBLISH),
    ("A", None, "A", frozenset(), Verdict.CONFIRM),
    ("A", None, "X", frozenset(), Verdict.CONFLICT),
    ("A", None, "B", frozenset({"B"}), Verdict.UPDATE),
    ("A", "A", "A", frozenset(), Verdict.CONFIRM),
    ("A", "B", "A", frozenset(), Verdict.CONFIRM),
    ("A", "B", "B", frozenset(), Verdict.UPDATE),
    ("A", "B", "X", frozenset(), Verdict.CONFLICT),
    ("A", "B", "X", frozenset({"X"}), Verdict.UPDATE),
    ("A", "B", None, frozenset(), Verdict.CONFLICT),
    (None, "B", "B", frozenset(), Verdict.WITHDRAW),
    (None, "B", None, frozenset(), Verdict.WITHDRAW),
    (None, "B", "X", frozenset(), Verdict.CONFLICT),
]


@pytest.mark.parametrize(("ours", "base", "remote", "sent", "expected"), CASES)
def test_each_situation_has_one_verdict(
    ours: str | None, base: str | None, remote: str | None, sent: frozenset[str], expected: Verdict
) -> None:
    decided = plan(sight(ours=ours, base=base, remote=remote, sent=sent))
    assert [d.verdict for d in decided.decisions] == [expected]


def test_what_stands_there_as_confirmed_stays() -> None:
    seen = sight(ours="A", base="A", remote="A")
    known = {ARTICLE: Base(ARTICLE, "7", "A", Uid("new"))}
    seen = Sight(seen.heads, seen.digests, known, seen.remotes, NOW)
    assert plan(seen).decisions[0].verdict is Verdict.KEEP


def test_what_is_dated_ahead_waits_until_then() -> None:
    decided = plan(sight(ours="A", base=None, remote=None, ahead=True)).decisions[0]
    assert (decided.verdict, decided.until) == (Verdict.WAIT, NOW + timedelta(days=1))


digests = st.one_of(st.none(), st.sampled_from("ABX"))


@given(
    ours=digests,
    base=digests,
    remote=digests,
    sent=st.frozensets(st.sampled_from("ABX")),
    ahead=st.booleans(),
)
def test_laws_of_the_planner(
    ours: str | None, base: str | None, remote: str | None, sent: frozenset[str], ahead: bool
) -> None:
    seen = sight(ours=ours, base=base, remote=remote, sent=sent, ahead=ahead)
    decided = plan(seen)
    assert decided == plan(seen), "the same sight gives the same plan"
    assert len(decided.decisions) == (1 if ours or base else 0)
    for decision in decided.decisions:
        sends = decision.verdict in (Verdict.PUBLISH, Verdict.UPDATE)
        assert not (sends and ours is None), "only a release is sent"
        foreign = remote is not None and remote not in {ours, base, *sent}
        assert not (foreign and decision.verdict in (Verdict.UPDATE, Verdict.WITHDRAW))
        assert not (sends and ahead), "nothing leaves before its time"


MASSES = [
    (1, 1, False),
    (2, 2, False),
    (2, 20, False),
    (3, 4, True),
    (3, 20, True),
    (3, 59, True),
    (3, 60, False),
    (10, 199, True),
    (10, 200, False),
    (11, 100_000, True),
]


@pytest.mark.parametrize(("going", "of", "is_asked"), MASSES)
def test_more_than_ten_are_a_mass_and_so_is_more_than_one_in_twenty_but_two(
    going: int, of: int, is_asked: bool
) -> None:
    assert is_mass(going, of) is is_asked


@pytest.mark.parametrize(("going", "of", "is_asked"), MASSES[:-1])
def test_vanishing_articles_are_asked_about(going: int, of: int, is_asked: bool) -> None:
    kept = [replace(head_of(release()), article=Uid(f"{n:032x}")) for n in range(going, of)]
    uids = [Uid(f"{n:032x}") for n in range(of)]
    bases = {uid: Base(uid, uid, "A", Uid("old")) for uid in uids}
    remotes = {uid: Remote(uid, uid, "A") for uid in uids}
    decided = plan(Sight(kept, dict.fromkeys(uids, "A"), bases, remotes, NOW))
    assert sum(d.verdict is Verdict.WITHDRAW for d in decided.decisions) == going
    assert bool(decided.guards) is is_asked


def test_a_site_that_shows_nothing_is_not_believed() -> None:
    bases = {ARTICLE: Base(ARTICLE, "7", "A", Uid("old"))}
    decided = plan(Sight((head_of(release()),), {ARTICLE: "B"}, bases, {}, NOW))
    assert decided.guards


@pytest.mark.parametrize("base", ["A", "B"])
def test_a_site_that_mends_writes_again_what_is_missing(base: str) -> None:
    lost = replace(sight(ours="A", base=base, remote=None), mends=True)
    decided = plan(lost)
    assert [d.verdict for d in decided.decisions] == [Verdict.PUBLISH]
    assert not decided.guards


def test_a_release_dated_ahead_does_not_hide_that_somebody_changed_the_site() -> None:
    decided = plan(sight(ours="A", base="B", remote="X", ahead=True))
    assert [d.verdict for d in decided.decisions] == [Verdict.CONFLICT]
