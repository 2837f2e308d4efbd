"""Importing an archive in the window: the form, the job with its stop, the report in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.desk import Queue
from nejat_desktop.services.archive import reading
from nejat_desktop.services.exchange.bundles import Came
from nejat_desktop.services.importing import Arrival
from nejat_desktop.services.jobs import Job
from nejat_desktop.store.backups import write_backup
from nejat_desktop.ui.archive.place import ArchivePlace
from nejat_desktop.ui.archive.tab import ArchiveTab
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.theme.wording import FSI, PDI
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, MemoryPreferences, nameless
from tests.wxr_making import export, item

pytestmark = OFFSCREEN


@pytest.fixture
def room_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def place(room_bench: Bench, qtbot: QtBot) -> Iterator[ArchivePlace]:
    made = ArchivePlace(room_bench.workplace)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop_and_wait()
    qtbot.waitUntil(lambda: room_bench.workplace.background.idle)
    discard(made)


def archive(folder: Path, *items: str, **fields: str) -> Path:
    file = folder / "old.xml"
    file.write_bytes(export(*(items or (item(3), item(4, status="draft"))), **fields))
    return file


def run(place: ArchivePlace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.form.submit()


def test_an_archive_comes_in_and_its_report_stands_there(
    room_bench: Bench, place: ArchivePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    place.form.offer(archive(tmp_path))
    run(place, qtbot)
    (view,) = place.reports
    assert "1 stories are held back" in view.text
    assert "Posts, drafts: 1" in view.text
    assert room_bench.room.services.desk.counts().queues[Queue.HELD] == 1
    with qtbot.waitSignal(place.held_asked):
        view.held_asked.emit()


def test_the_chosen_edition_wins_over_the_language(
    room_bench: Bench, place: ArchivePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    place.form.offer(archive(tmp_path, language="fa-IR"))
    place.form.edition.set_value("sq")
    run(place, qtbot)
    assert place.reports[0].report.edition == "sq"


def test_what_is_missing_is_said_under_its_field(place: ArchivePlace, tmp_path: Path) -> None:
    place.form.submit()
    assert "no such file" in place.form._file_field.error
    place.form.file.setText(str(archive(tmp_path)))
    place.form.uploads.setText(str(tmp_path / "nowhere"))
    place.form.submit()
    assert not place.form._file_field.error
    assert "no such folder" in place.form._uploads_field.error
    assert not place.is_running


def test_a_broken_file_is_refused_with_its_place(
    place: ArchivePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    file = archive(tmp_path)
    file.write_bytes(file.read_bytes()[:-9])
    place.form.offer(file)
    run(place, qtbot)
    (notice,) = place.notices.notices
    assert "is not whole: line" in notice.text.sentence
    assert not place.reports
    assert place.form.isEnabled()


def test_a_backup_says_that_restoring_is_what_it_is_for(
    room_bench: Bench, place: ArchivePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "newsroom.zip"
    write_backup(room_bench.room.services.context.database.folder, file)
    place.form.offer(file)
    run(place, qtbot)
    (notice,) = place.notices.notices
    assert "is a backup of a whole newsroom: “nejat-desktop restore”" in notice.text.sentence


def test_everything_that_a_bundle_did_not_bring_stands_in_its_report(
    place: ArchivePlace, tmp_path: Path
) -> None:
    lost = [f"“{n}.jpg” is not in the bundle; it did not come along." for n in "abc"]
    came = Came("Tirana", stories=2, articles=3, held=1, no_edition={"sq", "ar"}, problems=lost)
    place._arrived((Arrival(tmp_path / "from-tirana.zip", bundle=came),))
    (view,) = place.shown
    text = view.text.translate(str.maketrans("", "", FSI + PDI))
    assert text.startswith("from-tirana.zip: 1 stories are held back")
    assert "Stories: 2" in text and "Texts of editions that are not here: ar, sq" in text
    assert all(sentence in text for sentence in lost)
    assert nameless(view) == [] and place.grab().size() == place.size()
    place._arrived((Arrival(tmp_path / "empty.zip", bundle=Came("Tirana")),))
    assert "Nothing in it is new." in place.shown[-1].text


def test_an_import_can_be_stopped_and_gone_on_with(
    place: ArchivePlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "TOGETHER", 2)
    place.form.offer(archive(tmp_path, *(item(n) for n in range(1, 60))))
    told = Job.progress

    def stopped_at_ten(job: Job, done: int, total: int, kind: str = "", key: str = "") -> None:
        told(job, done, total, kind, key)
        if kind == "stories" and done >= 10:
            job.cancel()

    monkeypatch.setattr(Job, "progress", stopped_at_ten)
    run(place, qtbot)
    first = place.reports[0].report
    assert first.cancelled
    assert 0 < first.left < 59
    assert "Stopped." in place.reports[0].text
    monkeypatch.setattr(Job, "progress", told)
    run(place, qtbot)
    assert place.reports[0].report.came.total() == first.left


def test_the_page_stays_while_an_import_runs(
    place: ArchivePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    place.form.offer(archive(tmp_path, *(item(n) for n in range(1, 300))))
    with qtbot.waitSignal(place.ended, timeout=20_000):
        place.form.submit()
        assert place.is_running
        assert not place.form.isEnabled()
        assert not place.close()
        assert "still running" in place.notices.notices[0].text.sentence
    assert place.close()


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_control_has_a_name_in_every_look(
    room_bench: Bench,
    place: ArchivePlace,
    qtbot: QtBot,
    tmp_path: Path,
    mode: Mode,
    language: str,
) -> None:
    room_bench.theme.set(mode=mode, language=language)
    place.form.offer(archive(tmp_path))
    run(place, qtbot)
    assert nameless(place) == []
    assert place.grab().width() == 900


def test_a_file_dropped_on_the_desk_is_offered(
    room_bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    work = room_bench.workplace
    window = MainWindow(work.theme, work.actions, MemoryPreferences())
    desk = DeskPlace(work)
    window.add_place("desk", desk)
    tab = ArchiveTab(work, window, desk)
    file = archive(tmp_path)
    for name, taken in (("notes.doc", False), ("old.xml", True)):
        # Qt gives drops only to what a real drag has entered, so the filter is asked itself
        tab.eventFilter(desk, dropped(tmp_path / name))
        assert (tab.place is not None) is taken
    assert tab.place is not None
    assert tab.place.form.file.text() == str(file)
    run(tab.place, qtbot)
    tab.place.held_asked.emit()
    assert window.deck.current == "desk"
    assert desk.side.where == Where(Group.QUEUE, Queue.HELD.value)
    assert room_bench.actions.is_available("archive.import")
    qtbot.waitUntil(lambda: not desk.busy)
    tab.close()
    discard(window)


def dropped(file: Path) -> QDropEvent:
    dropped.kept = data = QMimeData()  # type: ignore[attr-defined] - the event does not own it
    data.setUrls([QUrl.fromLocalFile(str(file))])
    return QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
