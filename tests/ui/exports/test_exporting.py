"""Exports in the window: form, file, progress, stop, and what is said of what was written."""

import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import open_newsroom
from nejat_desktop.domain.photo import Description
from nejat_desktop.services.exchange.asked import Exported, Form
from nejat_desktop.services.jobs import Job
from nejat_desktop.store.backups import restore_backup
from nejat_desktop.ui.actions.table import ActionUnavailableError
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.exports import Exporting
from nejat_desktop.ui.exports.choosing import form_words, free_path, proposed_name
from nejat_desktop.ui.exports.words import NAMED, report_words
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.widgets import NoticeKind
from tests import file_samples as made
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, bench, discard, quiet
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN
DAY = date(2026, 11, 28)


class Room:
    """A window with a desk over three stories, one of them approved, one with a picture."""

    def __init__(self, found: Bench, qtbot: QtBot) -> None:
        self.bench, self._qtbot = found, qtbot
        services, work = found.room.services, found.workplace
        picture = services.library.add(made.jpeg(), "bridge.jpg")
        services.library.describe(picture.uid, "en", Description("It fell", "A bridge", "Mira"))
        shown = f'<img src="nejat:photo/{picture.uid}" alt="x"/>'
        services.publishing.approve(article(services, "Bridge", "It fell.", shown).uid)
        article(services, "Ferry")
        article(services, "Harbour")
        self.sha256 = picture.sha256
        self.flushed = 0
        self.window = MainWindow(work.theme, work.actions, work.preferences)
        self.desk = DeskPlace(work)
        self.window.add_place("desk", self.desk)
        self.exporting = Exporting(work, self.window, self.desk.asking.chosen, self._flush)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.go("desk")
        quiet(qtbot, self.desk)

    def _flush(self) -> None:
        self.flushed += 1

    def do(self, action: str, *values: object) -> None:
        """Run an action, and wait until what it began is over."""
        self.bench.actions.trigger(action, *values)
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.exporting.is_running)
        quiet(self._qtbot, self.desk)

    def select(self, *headlines: str) -> None:
        """Select these stories at the desk."""
        rows = range(self.desk.model.rowCount())
        wanted = [n for n in rows if (row := self.desk.model.row(n)) and row.headline in headlines]
        self.desk.list.clearSelection()
        model = self.desk.list.selectionModel()
        for number in wanted:
            index = self.desk.model.index(number, 0)
            model.setCurrentIndex(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)
        quiet(self._qtbot, self.desk)
        assert self.desk.list.selected_count == len(headlines)

    @property
    def said(self) -> list[str]:
        return [notice.text.sentence for notice in self.window.notices.notices]

    @property
    def kinds(self) -> list[NoticeKind]:
        return [notice.text.kind for notice in self.window.notices.notices]


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    with bench(tmp_path / "room", qapp) as found:
        opened = Room(found, qtbot)
        yield opened
        opened.exporting.close()
        opened.settle()
        opened.desk.looking.stop()
        discard(opened.window)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "out.zip"


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """The save dialog answers with this path; gives what was proposed to it."""
    proposed: list[str] = []

    def asked(
        _parent: object, _title: str, name: str, *_rest: object, **_options: object
    ) -> object:
        proposed.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    return proposed


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Exports stand still at their first step until the returned function is called."""
    gate, told = threading.Event(), Job.progress

    def held(job: Job, done: int, total: int, kind: str = "", key: str = "") -> None:
        told(job, done, total, kind, key)
        if kind in ("export", "original"):
            gate.wait(20)

    monkeypatch.setattr(Job, "progress", held)
    yield gate.set
    gate.set()


@pytest.mark.parametrize("form", Form)
def test_the_newsroom_is_written_and_told_in_every_form(
    room: Room, target: Path, form: Form
) -> None:
    room.do("newsroom.export", form.value, target)
    (said,) = room.said
    assert "stories 3, articles 3, pictures 1, files 0." in said
    assert "Nobody approved 2 of these texts" in said
    assert "not for the public" in said
    assert room.kinds == [NoticeKind.WARNING]
    assert zipfile.ZipFile(target).testzip() is None
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert room.flushed == 1


def test_the_whole_newsroom_in_one_file_restores_on_another_laptop(
    room: Room, target: Path, tmp_path: Path
) -> None:
    room.do("newsroom.export", Form.BUNDLE.value, target)
    assert "Restored on another laptop, it is the same newsroom there." in room.said[0]
    restore_backup(target, tmp_path / "laptop")
    again = open_newsroom(tmp_path / "laptop", clock=room.bench.clock)
    try:
        counts = again.services.desk.counts()
        assert counts == room.bench.room.services.desk.counts()
    finally:
        again.close()


def test_of_a_selection_only_what_is_selected_is_written(room: Room, target: Path) -> None:
    room.select("Ferry", "Bridge")
    room.do("stories.export", Form.MARKDOWN.value, target)
    texts = [name for name in zipfile.ZipFile(target).namelist() if name.endswith(".md")]
    assert len(texts) == 2
    assert not any("harbour" in name for name in texts)
    assert "Nobody approved 1 of these texts" in room.said[0]


def test_approved_texts_without_pictures_are_told_as_a_success(room: Room, target: Path) -> None:
    services = room.bench.room.services
    services.publishing.approve(article(services, "Lantern", "It shines.").uid)
    room.desk.asking.again()
    room.settle()
    room.select("Lantern")
    room.do("stories.export", Form.BUNDLE.value, target)
    assert room.kinds == [NoticeKind.OK]
    assert "Nobody approved" not in room.said[0]
    assert "untouched originals" not in room.said[0]


def test_stories_that_were_binned_meanwhile_do_not_become_the_whole_newsroom(
    room: Room, target: Path
) -> None:
    room.select("Ferry")
    chosen = room.desk.asking.chosen()
    assert chosen is not None
    room.do("story.bin")
    room.exporting._begin(chosen, Form.BUNDLE.value, target)
    room.settle()
    assert room.said == ["There is nothing to export: no text stands there. Nothing was written."]
    assert not target.exists()


def test_in_the_bin_nothing_is_offered(room: Room) -> None:
    room.select("Ferry")
    room.do("story.bin")
    room.desk.asking.go(Where(Group.QUEUE, "bin"))
    room.settle()
    room.select("Ferry")
    assert not room.bench.actions.is_available("stories.export")


def test_the_bulk_bar_and_the_menu_of_a_story_offer_it(room: Room) -> None:
    room.select("Ferry", "Harbour")
    assert "Export stories: 2" in [a.text() for a in room.desk.pane.bulk.menu().actions()]
    assert "Export stories…" in [a.text() for a in room.desk.doing.menu().actions()]


def test_a_menu_offers_every_form_in_the_words_of_what_is_exported(
    room: Room, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, target)
    room.select("Ferry")
    entries = {a.objectName(): a for a in room.exporting.menu(None).actions()}
    assert list(entries) == [form.value for form in Form]
    assert entries["bundle"].text() == "One file that restores on another laptop"
    part = {a.objectName(): a for a in room.exporting.menu(room.desk.asking.chosen()).actions()}
    assert part["bundle"].text() == "A bundle for another newsroom"
    part["bundle"].trigger()
    room.settle()
    assert "stories 1," in room.said[0]


def test_without_a_form_the_action_opens_that_menu(room: Room) -> None:
    room.do("newsroom.export")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [a.objectName() for a in menu.actions()] == [form.value for form in Form]
    menu.close()


def test_the_dialog_proposes_a_name_with_the_day_and_the_folder_of_last_time(
    room: Room, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = answer(monkeypatch, target.with_suffix(""))
    room.do("newsroom.export", "bundle")
    day = room.bench.clock().astimezone().date()
    assert Path(proposed[0]).name == f"newsroom-{day}.zip"
    assert target.is_file(), "the ending is added"
    room.select("Ferry")
    answered = answer(monkeypatch, "")
    room.do("stories.export", "wxr")
    assert answered == [str(target.parent / f"stories-{day}-wordpress.zip")]
    assert len(room.said) == 1, "who changes their mind hears nothing"


def test_a_name_that_is_taken_is_not_proposed(tmp_path: Path) -> None:
    first = tmp_path / proposed_name(Form.BUNDLE, DAY, whole=True)
    assert first.name == "newsroom-2026-11-28.zip"
    assert free_path(first) == first
    first.touch()
    assert free_path(first).name == "newsroom-2026-11-28-2.zip"
    free_path(first).touch()
    assert free_path(first).name == "newsroom-2026-11-28-3.zip"


@pytest.mark.parametrize("form", Form)
def test_what_stands_there_is_never_overwritten(room: Room, target: Path, form: Form) -> None:
    target.write_text("mine")
    room.do("newsroom.export", form.value, target)
    assert room.said == ["“out.zip” exists already. Nothing was overwritten."]
    assert room.kinds == [NoticeKind.DANGER]
    assert target.read_text() == "mine"


def test_a_folder_that_is_none_is_a_sentence(room: Room, target: Path) -> None:
    target.write_text("a file")
    for form in Form:
        room.do("newsroom.export", form.value, target / "out.zip")
        (said,) = room.said
        assert "“out.zip” could not be written" in said
        room.window.notices.clear()


@pytest.mark.parametrize("form", Form)
def test_it_shows_how_far_it_is_and_a_stop_leaves_nothing(
    room: Room, target: Path, slow: Callable[[], None], qtbot: QtBot, form: Form
) -> None:
    with qtbot.waitSignal(room.bench.workplace.background.progressed, timeout=10_000):
        room.bench.actions.trigger("newsroom.export", form.value, target)
    busy = room.window.busy
    assert busy.isVisible()
    assert busy.stop.isEnabled()
    bar = busy.line.findChild(QProgressBar)
    assert bar.accessibleName().startswith("Writing “out.zip”")
    assert nameless(busy) == []
    busy.stop.click()
    slow()
    room.settle()
    assert not busy.isVisible()
    assert room.said == ["The export was stopped; nothing was left of it."]
    assert room.kinds == [NoticeKind.INFO]
    assert list(target.parent.iterdir()) == []


def test_one_is_written_at_a_time_and_stopped_by_its_action(
    room: Room, target: Path, slow: Callable[[], None]
) -> None:
    actions = room.bench.actions
    with pytest.raises(ActionUnavailableError):
        actions.trigger("newsroom.stop_export")
    actions.trigger("newsroom.export", "wxr", target)
    actions.trigger("newsroom.export", "markdown", target.with_name("second.zip"))
    assert room.said == ["An export is still being written. Stop it first, or let it end."]
    actions.trigger("newsroom.stop_export")
    slow()
    room.settle()
    assert room.said == ["The export was stopped; nothing was left of it."]
    assert list(target.parent.iterdir()) == []
    assert not actions.is_available("newsroom.stop_export")


def test_who_closes_the_newsroom_ends_the_export_first(
    room: Room, target: Path, slow: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = Job.cancel

    def cancelled(job: Job) -> None:
        cancel(job)
        slow()

    monkeypatch.setattr(Job, "cancel", cancelled)
    room.bench.actions.trigger("newsroom.export", "markdown", target)
    room.exporting.close()
    assert list(target.parent.iterdir()) == []


def test_an_original_that_is_gone_is_named(room: Room, target: Path) -> None:
    folder = room.bench.room.services.context.database.folder
    next((folder / "photos").glob(f"??/{room.sha256}")).unlink()
    room.do("newsroom.export", "markdown", target)
    assert "Missing or damaged here, and left out: \u2068bridge.jpg\u2069." in room.said[0]
    assert room.kinds == [NoticeKind.WARNING]


def test_the_notice_leads_to_the_folder(
    room: Room, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    room.do("newsroom.export", "bundle", target)
    (notice,) = room.window.notices.notices
    assert notice.text.action == "Show the folder"
    notice.action_button.click()
    assert opened == [QUrl.fromLocalFile(str(target.parent))]


def test_of_many_lost_originals_a_few_are_named(room: Room) -> None:
    lost = [f"{number}.jpg" for number in range(NAMED + 7)]
    said = report_words(Exported(Form.WXR, Path("a.zip"), lost=lost), room.bench.theme)
    assert f"{NAMED - 1}.jpg" in said
    assert f"{NAMED}.jpg" not in said
    assert "and 7 more" in said


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("language", ["en", "fa"])
def test_what_is_said_has_its_names_in_every_look(
    room: Room, target: Path, mode: Mode, language: str
) -> None:
    room.bench.theme.set(mode=mode, language=language)
    room.do("newsroom.export", "wxr", target)
    assert nameless(room.window.notices) == []
    digit = "۲" if language == "fa" else "2"
    assert digit in room.said[0]


def test_every_form_has_words_of_its_own() -> None:
    for whole in (True, False):
        words = [form_words(form, whole=whole) for form in Form]
        assert len(set(words)) == len(words)
        assert all(words)
