"""Fetching the archive of a site in the window: the form, the job with its stop, the report."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop import bootstrap
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.bulk import Chosen
from nejat_desktop.services.jobs import Job
from nejat_desktop.store.connections import save_connection
from nejat_desktop.ui.archive.fetch_place import FetchPlace
from nejat_desktop.ui.archive.fetch_tab import FetchTab
from nejat_desktop.ui.archive.place import ArchivePlace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.shell import MainWindow
from tests.archives import by_post
from tests.pulled import archive_site, exported, way_to
from tests.simulated import PASSWORD, SimulatedWordPress
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, MemoryPreferences, nameless

pytestmark = OFFSCREEN


@pytest.fixture
def site() -> SimulatedWordPress:
    return archive_site(30)


@pytest.fixture
def room_bench(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, site: SimulatedWordPress
) -> Iterator[Bench]:
    monkeypatch.setattr(bootstrap, "open_transport", way_to(site))
    with bench(tmp_path / "room", qapp) as made:
        services, home = made.workplace.services, site.settings.home
        connection = Connection(
            services.context.new_uid(), "en", home, f"{home}wp-json/", "desk", account=2
        )
        services.context.write(lambda c: save_connection(c, connection))
        monkeypatch.setattr(type(services.connecting), "password", lambda self, one: PASSWORD)
        yield made


@pytest.fixture
def place(room_bench: Bench, qtbot: QtBot) -> Iterator[FetchPlace]:
    made = FetchPlace(room_bench.workplace)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop_and_wait()
    qtbot.waitUntil(lambda: room_bench.workplace.background.idle)
    discard(made)


def test_the_archive_comes_in_and_its_report_stands_there(
    room_bench: Bench, place: FetchPlace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(place.ended, timeout=20_000):
        qtbot.mouseClick(place.form.start, Qt.MouseButton.LeftButton)
        assert place.is_running and not place.form.isEnabled()
    (view,) = place.reports
    assert view.report.came.total() == 36 and view.report.left == view.report.hidden == 0
    assert "fetched from" in view.findChildren(type(place._note))[1].text()
    assert place.form.isEnabled() and not place.stop_button.isVisible()
    assert not nameless(place)


def test_an_archive_that_was_imported_in_the_window_is_adopted_and_not_doubled(
    room_bench: Bench,
    place: FetchPlace,
    qtbot: QtBot,
    tmp_path: Path,
    site: SimulatedWordPress,
) -> None:
    file = tmp_path / "old.xml"
    file.write_bytes(exported(site))
    importing = ArchivePlace(room_bench.workplace)
    importing.form.offer(file)
    importing.form.edition.set_value("en")
    with qtbot.waitSignal(importing.ended, timeout=20_000):
        importing.form.submit()
    before = {number: one.uid for number, one in by_post(room_bench.room).items()}
    assert set(before) == set(site.posts)
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.form.start.click()
    (view,) = place.reports
    assert set(view.report.came) <= {("attachment", "inherit")}
    assert view.report.left == view.report.hidden == 0
    after = by_post(room_bench.room)
    assert {number: one.uid for number, one in after.items()} == before
    published = {number for number, one in site.posts.items() if one.status == "publish"}
    assert {after[number].live for number in published} == {Live.PUBLISHED}
    private = sum(one.status == "private" for one in site.posts.values())
    assert room_bench.room.services.desk.counts().queues[Queue.HELD] == private
    discard(importing)


def test_stopped_it_says_what_is_not_in_yet_and_goes_on(
    room_bench: Bench, place: FetchPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulling = room_bench.workplace.services.pulling
    real = pulling.pull

    def stopped(edition: str, job: Job, media: object) -> object:
        told = job._report

        def tell(one: Job, progress: object) -> None:
            told(one, progress)
            if getattr(progress, "kind", "") == "stories":
                one.cancel()

        job._report = tell
        return real(edition, job, media)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(type(pulling), "pull", lambda self, *words: stopped(*words))
        with qtbot.waitSignal(place.ended, timeout=20_000):
            place.form.start.click()
    (view,) = place.reports
    assert view.report.cancelled and "fetch the archive again" in view.text
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.form.start.click()
    (view,) = place.reports
    assert view.report.left == view.report.hidden == 0


def test_a_refusal_is_told_and_the_form_stays(
    place: FetchPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting = place._work.services.connecting
    monkeypatch.setattr(type(connecting), "password", lambda self, one: None)
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.form.start.click()
    assert place.reports == [] and place.form.isEnabled()
    assert place.notices.isVisible()


def test_the_action_opens_the_page_with_the_edition_chosen(
    room_bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    work = room_bench.workplace
    window = MainWindow(work.theme, work.actions, MemoryPreferences())
    desk = DeskPlace(work)
    window.add_place("desk", desk)
    tab = FetchTab(work, window, desk)
    try:
        work.actions.trigger("archive.fetch")
        assert tab.place is not None and window.deck.current == "fetch"
        assert tab.open("en").form.edition.value == "en"
    finally:
        desk.looking.stop()
        qtbot.waitUntil(lambda: work.background.idle)
        discard(window)


def test_what_the_selected_stories_show_is_fetched_with_its_progress_and_report(
    room_bench: Bench, site: SimulatedWordPress, qtbot: QtBot
) -> None:
    work = room_bench.workplace
    work.services.pulling.pull("en", Job("pull", lambda job, progress: None))
    window = MainWindow(work.theme, work.actions, MemoryPreferences())
    desk = DeskPlace(work)
    window.add_place("desk", desk)
    tab = FetchTab(work, window, desk)
    try:
        with qtbot.waitExposed(window):
            window.show()
        desk.asking.again()
        qtbot.waitUntil(lambda: len(desk.model.ids) > 0 and work.background.idle)
        desk.list.selectAll()
        work.actions.trigger("stories.fetch_pictures")
        assert tab.place is not None and tab.place.stop_button.isVisible()
        tab.fetch_pictures()
        assert "still running" in tab.place.notices.notices[0].text.sentence
        qtbot.waitUntil(lambda: len(tab.place.shown) == 1)  # type: ignore[union-attr]
        assert "Pictures\t4" in tab.place.shown[0].text.replace(": ", "\t")
        assert work.services.library.newest() and not tab.place.is_running
        tab.fetch_pictures()
        qtbot.waitUntil(lambda: not tab.place.is_running)  # type: ignore[union-attr]
        assert "here already" in tab.place.shown[0].text
        assert not nameless(tab.place)
    finally:
        desk.looking.stop()
        tab.close()
        qtbot.waitUntil(lambda: work.background.idle)
        discard(window)


def test_of_stories_that_stand_nowhere_it_says_so(
    room_bench: Bench, place: FetchPlace, qtbot: QtBot
) -> None:
    services = room_bench.workplace.services
    services.editing.new_story(Kind.ARTICLE, "fa")
    ids = services.desk.ids(Filter(), "en")
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.illustrate(Chosen(ids, Filter(), "en"))
    assert place.shown == [] and "None of these" in place.notices.notices[0].text.sentence


def test_without_a_site_the_page_leads_to_where_one_is_connected(
    room_bench: Bench, qtbot: QtBot
) -> None:
    led: list[str] = []
    room_bench.workplace.actions.register("sites.show", lambda: led.append("sites"))
    services = room_bench.workplace.services
    (connection,) = services.connecting.active()
    gone = replace(connection, removed=services.context.clock())
    services.context.write(lambda c: save_connection(c, gone))
    place = FetchPlace(room_bench.workplace)
    with qtbot.waitExposed(place):
        place.show()
    assert "Settings" in place._note.text()
    shown = [b for b in place.findChildren(QAbstractButton) if b.isVisible()]
    assert shown == [place.form.connecting], "one next step, and nothing that can't be used"
    qtbot.mouseClick(place.form.connecting, Qt.MouseButton.LeftButton)
    assert led == ["sites"] and not nameless(place)
    discard(place)
