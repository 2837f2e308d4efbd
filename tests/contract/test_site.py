"""What every site promises: the folder, and the one in memory that other tests rely on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import digest, head_of
from nejat_desktop.domain.ports.site import Base, Site, Step
from tests.fakes.memory_site import MemorySite
from tests.site_samples import NOW, release, site, state, uid, withdrawal

STORIES = [release("bridge"), release("bridge", "fa"), release("ferry", day=3), release("oven")]
Make = Callable[[], Site]
"""Opens the same site again, as another run of the program does."""


@pytest.fixture(params=["folder", "memory"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    if request.param == "folder":
        return lambda: site(tmp_path / "site", backups=tmp_path / "backups")
    kept = MemorySite()

    def again() -> Site:
        opened = MemorySite()
        opened.pages = kept.pages
        return opened

    return again


def bring(
    place: Site, live: list[Release], *, limit: int | None = None, times: int = 1
) -> list[Step]:
    """Perform the steps to a state: the first `limit`, each one `times`."""
    taken = list(place.steps(state(live)))
    for step in taken[:limit]:
        for _ in range(times):
            step.perform()
    return taken


def bases(place: Site, live: list[Release]) -> list[Base]:
    """What would be confirmed after a run that went well."""
    found = place.addresses(state(live, now=max(NOW, *(one.date for one in live))))
    return [
        Base(one.article, found[one.article], digest(one), one.uid, found[one.article])
        for one in live
    ]


def seen(place: Site, live: list[Release]) -> dict[str, str]:
    """The digests that the site shows, by article."""
    return {uid: remote.digest for uid, remote in place.observe(bases(place, live)).items()}


def wanted(place: Site, live: list[Release]) -> dict[str, str]:
    return {one.article: place.digest(head_of(one)) for one in live}


def test_a_new_site_holds_nothing(make: Make) -> None:
    assert make().observe(bases(make(), STORIES)) == {}
    assert make().observe([]) == {}


def test_what_was_sent_is_what_is_observed(make: Make) -> None:
    bring(make(), STORIES)
    assert seen(make(), STORIES) == wanted(make(), STORIES)


def test_a_second_run_has_nothing_to_do(make: Make) -> None:
    assert bring(make(), STORIES)
    assert bring(make(), STORIES) == []


def test_a_step_done_twice_is_a_step_done_once(make: Make) -> None:
    bring(make(), STORIES, times=2)
    assert seen(make(), STORIES) == wanted(make(), STORIES)
    assert bring(make(), STORIES) == []


def test_a_change_is_another_digest_and_reaches_the_site(make: Make) -> None:
    bring(make(), STORIES)
    first = STORIES[0]
    after = [replace(first, content=replace(first.content, headline="Anew")), *STORIES[1:]]
    assert make().digest(head_of(after[0])) != make().digest(head_of(first))
    assert bring(make(), after)
    assert seen(make(), after) == wanted(make(), after)


def test_a_release_that_readers_cannot_tell_apart_has_the_same_digest(make: Make) -> None:
    again = replace(STORIES[0], uid=uid("another release"), number=7)
    assert make().digest(head_of(again)) == make().digest(head_of(STORIES[0]))


def test_what_is_taken_off_is_observed_no_more(make: Make) -> None:
    bring(make(), STORIES)
    rest = STORIES[1:]
    for step in make().steps(state(rest, decisions=[withdrawal(STORIES[0])])):
        step.perform()
    assert seen(make(), STORIES) == wanted(make(), rest)


def test_what_is_dated_ahead_is_not_there_before_its_time(make: Make) -> None:
    ahead = replace(STORIES[0], date=NOW + timedelta(minutes=1))
    bring(make(), [ahead, *STORIES[1:]])
    assert ahead.article not in seen(make(), [ahead, *STORIES[1:]])


def test_an_address_stays_while_the_slug_does(make: Make) -> None:
    place, first = make(), STORIES[0]
    address = place.addresses(state([first]))[first.article]
    other = replace(first, content=replace(first.content, headline="Other words"))
    after = place.addresses(state([other], addresses={first.article: address}))
    assert after == {first.article: address}


def test_two_articles_never_share_an_address(make: Make) -> None:
    place, first = make(), STORIES[0]
    twin = replace(first, article=uid("twin"), uid=uid("twin release"))
    taken = place.addresses(state([first]))
    both = place.addresses(state([first, twin], addresses=taken))
    assert len(set(both.values())) == 2
    pair = [first, replace(twin, date=first.date + timedelta(hours=1))]
    bring(place, pair)
    assert len(set(seen(make(), pair))) == 2


def test_broken_off_anywhere_the_next_run_ends_right(make: Make, tmp_path: Path) -> None:
    total = len(list(make().steps(state(STORIES))))
    for limit in {*range(0, total, max(1, total // 4)), total - 1}:
        bring(make(), STORIES, limit=limit)
        bring(make(), STORIES)
        assert seen(make(), STORIES) == wanted(make(), STORIES)
        assert bring(make(), STORIES) == []
        for step in make().steps(state([])):
            step.perform()
