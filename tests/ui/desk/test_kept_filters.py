"""Kept filters at the desk, by action id, by key and in the side panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.desk import Filter, Queue, Sort
from nejat_desktop.domain.kept_filter import FilterPlace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.desk.asked import Group, Where
from tests.rooms import article
from tests.ui.desk.conftest import Open
from tests.ui.desk.test_desk import headlines
from tests.ui.desk.workplaces import Bench, many_stories, quiet
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN


def names(bench: Bench) -> list[str]:
    return [kept.name for kept in bench.room.services.filters.kept(FilterPlace.DESK)]


def panel(place: DeskPlace) -> list[str]:
    """The kept filters as the side panel lists them."""
    model = place.side.model()
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    kept = [head for head in heads if head.data() == "Kept filters"]
    return [model.index(n, 0, head).data() for head in kept for n in range(model.rowCount(head))]


def kept_desk(bench: Bench, open_desk: Open, qtbot: QtBot, *names: str) -> DeskPlace:
    """A desk with kept filters, one for each name; the first is looked at."""
    filters = bench.room.services.filters
    kept = [filters.keep(FilterPlace.DESK, name, Filter(words=name)) for name in names]
    place = open_desk()
    qtbot.waitUntil(lambda: panel(place) == list(names))
    place.asking.go(Where(Group.KEPT, kept[0].uid))
    quiet(qtbot, place)
    return place


def test_a_filter_is_kept_with_all_that_is_in_force_and_opens_again(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    sent = article(services, "Stone bridge")
    services.editing.send_to_review(sent.uid)
    article(services, "Stone bridge, a draft")
    place = open_desk()
    place.asking.go(Where(Group.QUEUE, Queue.IN_REVIEW.value))
    place.asking.narrow(Group.EDITION, "en")
    place.pane.filters.search.setText("stone")
    place.asking.sort(Sort.HEADLINE)
    quiet(qtbot, place)
    desk_bench.actions.trigger("filter.keep")
    qtbot.waitUntil(lambda: panel(place) == ["In review · English · “\u2068stone\u2069”"])
    quiet(qtbot, place)
    place.asking.show_all()
    quiet(qtbot, place)
    assert len(headlines(place)) == 2
    (kept,) = services.filters.kept(FilterPlace.DESK)
    place.asking.go(Where(Group.KEPT, kept.uid))
    quiet(qtbot, place)
    assert headlines(place) == ["Stone bridge"]
    assert place.side.where == Where(Group.KEPT, kept.uid)
    assert place.pane.filters.search.text() == "stone"
    assert place.asking.asked.sort is Sort.HEADLINE
    assert place.side.count(Where(Group.KEPT, kept.uid)) == 1


def test_a_new_name_is_typed_in_the_panel(desk_bench: Bench, open_desk: Open, qtbot: QtBot) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    place.pane.filters.search.setText("stone")
    quiet(qtbot, place)
    qtbot.mouseClick(place.pane.filters.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: place.side.findChild(QLineEdit) is not None)
    field = place.side.findChild(QLineEdit)
    assert field.accessibleName() == "Name"
    field.setText("Bridges")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel(place) == ["Bridges"])
    quiet(qtbot, place)
    assert place.pane.header.accessibleName() == "Bridges"


def test_keys_in_the_panel_move_and_give_up_a_kept_filter_and_undo_brings_it_back(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    place = kept_desk(desk_bench, open_desk, qtbot, "A", "B", "C")
    place.side.setFocus()
    qtbot.keyClick(place.side, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: panel(place) == ["B", "A", "C"])
    quiet(qtbot, place)
    assert place.pane.header.accessibleName() == "A"
    qtbot.keyClick(place.side, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel(place) == ["B", "C"])
    quiet(qtbot, place)
    assert place.side.where == Where()
    qtbot.keyClick(place.side, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel(place) == ["B", "A", "C"])


def test_a_kept_filter_that_is_narrowed_further_can_be_kept_like_this(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    place = kept_desk(desk_bench, open_desk, qtbot, "A")
    assert not place.pane.filters.keep.isVisible()
    assert not desk_bench.actions.is_available("filter.update")
    place.asking.narrow(Group.EDITION, "fa")
    quiet(qtbot, place)
    assert place.pane.filters.keep.accessibleName() == "Keep it like this"
    desk_bench.actions.trigger("filter.update")
    qtbot.waitUntil(lambda: not desk_bench.actions.is_available("filter.update"))
    (kept,) = desk_bench.room.services.filters.kept(FilterPlace.DESK)
    assert kept.as_a(Filter) == Filter(edition="fa", words="A")


def test_leaving_a_kept_filter_leaves_what_it_hid(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "Fish market")
    place = kept_desk(desk_bench, open_desk, qtbot, "zebra")
    assert place.pane.unmatched.isVisible()
    place.asking.go(Where(Group.QUEUE, Queue.MY_DRAFTS.value))
    quiet(qtbot, place)
    assert headlines(place) == ["Fish market"]
    assert place.pane.filters.search.text() == ""


def test_the_palette_finds_kept_filters(desk_bench: Bench, open_desk: Open, qtbot: QtBot) -> None:
    place = kept_desk(desk_bench, open_desk, qtbot, "Bridges of the city", "Markets")
    assert [entry.text for entry in place.kept.entries("city")] == ["Bridges of the city"]


def test_a_filter_of_a_newer_version_stays_kept_and_is_not_shown(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    services.filters.keep(FilterPlace.DESK, "From the future", {"queue": "dreams"})
    place = open_desk()
    quiet(qtbot, place)
    assert panel(place) == []
    assert names(desk_bench) == ["From the future"]


def test_keeping_and_opening_reads_one_page_of_many(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    many_stories(desk_bench, 10_000)
    place = kept_desk(desk_bench, open_desk, qtbot, "story")
    assert place.model.rowCount() == 10_000
    assert place.model.rows.held <= 2


def test_everything_new_in_panel_and_bar_has_a_name(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "A story")
    place = kept_desk(desk_bench, open_desk, qtbot, "story")
    assert nameless(place.side) + nameless(place.pane.filters) == []
