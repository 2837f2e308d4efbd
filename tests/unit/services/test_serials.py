"""Series: titles in every language, parts in order, and every step can be taken back."""

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.errors import BadInputError, NotFoundError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from tests.rooms import article


def series_of_three(room: Opened) -> tuple[Uid, list[Article]]:
    services = room.services
    series = services.stories.new_series({"en": "The river"})
    made = [article(services, name) for name in ("Spring", "Summer", "Autumn")]
    for number, one in enumerate(made, 1):
        services.stories.set_series(one.story, series.uid, number)
    return series.uid, made


def shown(room: Opened, series: Uid) -> list[tuple[str, int]]:
    return [(p.headline("fa"), p.story.part) for p in room.services.serials.parts(series)]


def test_parts_are_told_in_order_with_all_their_editions(room: Opened) -> None:
    series, made = series_of_three(room)
    room.services.translating.start(made[1].story, "fa")
    parts = room.services.serials.parts(series)
    assert shown(room, series) == [("Spring", 1), ("Summer", 2), ("Autumn", 3)]
    assert [a.edition for a in parts[1].articles] == ["en", "fa"]


def test_parts_are_put_in_another_order(room: Opened) -> None:
    series, made = series_of_three(room)
    room.services.serials.order(series, [made[2].story, made[0].story])
    assert shown(room, series) == [("Autumn", 1), ("Spring", 2), ("Summer", 3)]


def test_only_parts_whose_number_changed_become_drafts_again(room: Opened) -> None:
    series, made = series_of_three(room)
    for one in made:
        room.services.publishing.approve(one.uid)
    room.services.serials.order(series, [made[1].story, made[0].story, made[2].story])
    states = [room.services.editing.article(one.uid).status for one in made]
    assert states == [Status.DRAFT, Status.DRAFT, Status.APPROVED]


def test_a_part_that_is_taken_out_moves_the_others_up_and_can_come_back(room: Opened) -> None:
    series, made = series_of_three(room)
    before = [(p.story.uid, p.story.part) for p in room.services.serials.parts(series)]
    room.services.serials.take_out(series, made[0].story)
    assert shown(room, series) == [("Summer", 1), ("Autumn", 2)]
    assert room.services.stories.story(made[0].story).series is None
    room.services.serials.put_back(series, before)
    assert shown(room, series) == [("Spring", 1), ("Summer", 2), ("Autumn", 3)]


def test_a_title_is_given_in_each_language_and_one_always_stays(room: Opened) -> None:
    series, made = series_of_three(room)
    room.services.publishing.approve(made[0].uid)
    heard: list[Changes] = []
    room.services.changes.listen(heard.append)
    named = room.services.serials.rename(series, "fa", " رودخانه ")
    assert named.titles == {"en": "The river", "fa": "رودخانه"}
    assert heard[-1].series
    assert room.services.editing.article(made[0].uid).status is Status.APPROVED
    room.services.serials.rename(series, "en", "A river")
    assert room.services.editing.article(made[0].uid).status is Status.DRAFT
    room.services.serials.rename(series, "en", "")
    with pytest.raises(BadInputError):
        room.services.serials.rename(series, "fa", " ")


def test_a_series_that_is_removed_leaves_its_stories_and_comes_back_whole(room: Opened) -> None:
    series, made = series_of_three(room)
    room.services.stories.move_to_bin([made[2].story])
    removed = room.services.serials.remove(series)
    assert room.services.serials.all() == ()
    assert {room.services.stories.story(one.story).series for one in made} == {None}
    room.services.serials.bring_back(removed)
    assert [s.uid for s in room.services.serials.all()] == [series]
    assert shown(room, series) == [("Spring", 1), ("Summer", 2)]
    assert room.services.stories.story(made[2].story).part == 3


def test_a_series_that_is_gone_is_not_renamed(room: Opened) -> None:
    with pytest.raises(NotFoundError):
        room.services.serials.rename(Uid("0" * 32), "en", "Nothing")
