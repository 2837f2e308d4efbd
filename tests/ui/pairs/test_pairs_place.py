"""Pairs of stories in the window: looked for, ticked, joined, refused, and each taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.pairs.place import PairsPlace
from tests.rooms import NOON, content
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN


@pytest.fixture
def room_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        services = made.workplace.services
        for edition, headline in (
            ("en", "Karimi on 250 houses"),
            ("fa", "کریمی: ۲۵۰ خانه"),
            ("en", "Bahar leaves Shiraz"),
            ("fa", "بهار از شیراز می‌رود"),
            ("fa", "باران"),
        ):
            text = replace(content(services, headline), date=NOON)
            services.editing.new_story(Kind.ARTICLE, edition, text)
        yield made


@pytest.fixture
def place(room_bench: Bench, qtbot: QtBot) -> Iterator[PairsPlace]:
    made = PairsPlace(room_bench.workplace)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.look()
    settle(room_bench, qtbot)
    yield made
    settle(room_bench, qtbot)
    discard(made)


def settle(room_bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room_bench.workplace.background.idle)


def stories(room_bench: Bench) -> int:
    services = room_bench.workplace.services
    return len({row.story for row in map(services.editing.article, articles(room_bench))})


def articles(room_bench: Bench) -> list[object]:
    from nejat_desktop.store import pairing

    return list(room_bench.workplace.services.context.read(pairing.articles_alive))


def test_pairs_stand_there_with_their_reasons_and_nothing_is_ticked(place: PairsPlace) -> None:
    assert place.list.count() == 2
    words = "".join(place.list.item(row).text() for row in range(2))
    assert "Karimi on 250 houses" in words and "کریمی" in words and "250" in words
    assert place.list.chosen == [] and not place.confirm_button.isEnabled()
    assert not nameless(place)


def test_by_keys_alone_a_pair_is_ticked_and_joined_and_that_is_taken_back(
    room_bench: Bench, place: PairsPlace, qtbot: QtBot
) -> None:
    place.list.setFocus()
    qtbot.keyClick(place.list, Qt.Key.Key_Space)
    assert len(place.list.chosen) == 1
    before = stories(room_bench)
    place.list.activateWindow()
    qtbot.keyClick(place.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(room_bench, qtbot)
    assert stories(room_bench) == before - 1 and place.list.count() == 1
    place.notices.notices[-1].action_button.click()
    settle(room_bench, qtbot)
    assert stories(room_bench) == before and place.list.count() == 2


def test_all_can_be_ticked_and_refused_at_once(
    room_bench: Bench, place: PairsPlace, qtbot: QtBot
) -> None:
    place.all_button.click()
    assert len(place.list.chosen) == 2
    before = stories(room_bench)
    place.refuse_button.click()
    settle(room_bench, qtbot)
    assert place.list.count() == 0 and stories(room_bench) == before
    place.look()
    settle(room_bench, qtbot)
    assert place.list.count() == 0 and "look like one" in place._note.text()


def test_a_click_at_the_box_ticks_and_one_beside_it_only_chooses(
    place: PairsPlace, qtbot: QtBot
) -> None:
    row = place.list.visualItemRect(place.list.item(1))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(place.list.viewport(), left, pos=row.center())
    assert place.list.currentRow() == 1 and place.list.chosen == []
    at_the_box = QPoint(row.left() + 20, row.center().y())
    qtbot.mouseClick(place.list.viewport(), left, pos=at_the_box)
    assert len(place.list.chosen) == 1
    qtbot.mouseClick(place.list.viewport(), left, pos=at_the_box)
    assert place.list.chosen == []
