"""Backups and checklists among the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import open_newsroom
from nejat_desktop.domain.backups import Reason
from nejat_desktop.domain.newsroom import ChecklistItem, Kind
from nejat_desktop.ui.self_backup import SelfBackup
from nejat_desktop.ui.settings import BackupsPart, ChecklistsPart, PeoplePart
from nejat_desktop.ui.settings.checklists import Wish
from nejat_desktop.ui.theme.sizes import size_words
from nejat_desktop.ui.widgets import NoticeKind
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, nameless
from tests.unit.services.test_backups import damage

pytestmark = OFFSCREEN


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


def quiet(qtbot: QtBot, room: Bench) -> None:
    qtbot.waitUntil(lambda: room.workplace.background.idle)


@pytest.fixture
def backups(room: Bench, qtbot: QtBot) -> Iterator[BackupsPart]:
    room.actions.register("newsroom.backup", lambda: None)
    part = BackupsPart(room.workplace)
    yield part
    quiet(qtbot, room)
    discard(part)


def shown(part: QWidget, qtbot: QtBot, room: Bench) -> None:
    part.resize(584, 700)
    with qtbot.waitExposed(part):
        part.show()
    quiet(qtbot, room)


def test_the_list_says_when_why_and_what_is_in_each(
    room: Bench, backups: BackupsPart, qtbot: QtBot
) -> None:
    article(room.room.services, "Bridge")
    room.room.services.backups.make(Reason.START)
    room.clock.forward(hours=2)
    article(room.room.services, "Market")
    room.room.services.backups.make(Reason.IMPORT)
    shown(backups, qtbot, room)
    inside = [row.inside.text().split(" · ")[:2] for row in backups.rows]
    assert inside == [["2 stories", "2 articles"], ["1 story", "1 article"]]
    assert "Before an import" in backups.rows[0].accessibleName()
    assert nameless(backups) == []


def test_a_damaged_one_says_so_and_cannot_be_restored(
    room: Bench, backups: BackupsPart, qtbot: QtBot
) -> None:
    for number in range(9):
        article(room.room.services, f"Story {number}", *["Words and words. " * 30] * 9)
    damage(room.room.services.backups.make(Reason.START))
    shown(backups, qtbot, room)
    (row,) = backups.rows
    assert row.inside.text() == "Damaged: it can’t be restored"
    assert not row.beside_button.isEnabled()
    assert not row.replace_button.isEnabled()


def test_one_is_restored_beside_and_offered_to_be_opened(
    room: Bench, backups: BackupsPart, qtbot: QtBot, tmp_path: Path
) -> None:
    article(room.room.services, "Bridge")
    file = room.room.services.backups.make(Reason.START)
    shown(backups, qtbot, room)
    backups.restore_beside(file.name, str(tmp_path / "beside"))
    quiet(qtbot, room)
    (notice,) = backups.notices.notices
    with qtbot.waitSignal(backups.open_asked) as asked:
        notice.action_button.click()
    assert asked.args == [tmp_path / "beside"]
    open_newsroom(tmp_path / "beside").close()


def test_replacing_asks_in_the_row_first_and_leaving_it_changes_nothing(
    room: Bench, backups: BackupsPart, qtbot: QtBot
) -> None:
    room.room.services.backups.make(Reason.START)
    shown(backups, qtbot, room)
    (row,) = backups.rows
    row.replace_button.click()
    assert row.confirm.isVisible()
    row.leave.click()
    assert row.replace_button.isVisible()
    row.replace_button.click()
    with qtbot.waitSignal(backups.replace_asked):
        row.confirm.click()


def test_a_backup_that_became_damaged_meanwhile_is_refused_with_a_sentence(
    room: Bench, backups: BackupsPart, qtbot: QtBot
) -> None:
    for number in range(9):
        article(room.room.services, f"Story {number}", *["Words and words. " * 30] * 9)
    file = room.room.services.backups.make(Reason.START)
    shown(backups, qtbot, room)
    damage(file)
    backups.rows[0].replace_button.click()
    backups.rows[0].confirm.click()
    quiet(qtbot, room)
    assert [notice.text.kind for notice in backups.notices.notices] == [NoticeKind.DANGER]


def test_a_window_backs_up_at_its_start_and_lets_go_what_was_deleted(
    room: Bench, qtbot: QtBot
) -> None:
    services = room.room.services
    thrown = article(services, "Thrown")
    services.stories.move_to_bin([thrown.story])
    services.binning.delete([thrown.story])
    parent = QWidget()
    itself = SelfBackup(services, room.workplace.background, parent)
    itself.begin()
    quiet(qtbot, room)
    itself.look()
    quiet(qtbot, room)
    assert [kept.reason for kept in services.backups.shelf()] == [Reason.START]
    (seen,) = services.backups.look(lambda: False)
    assert seen.contents.stories == 1, "the backup is made before anything goes"
    assert services.stories.articles_of(thrown.story) == ()
    room.clock.forward(days=1)
    itself.look()
    quiet(qtbot, room)
    assert services.backups.shelf()[0].reason is Reason.DAILY
    discard(parent)


@pytest.mark.parametrize(
    ("language", "words"), [("sq", "2,4 "), ("fa", "۲٫۴ "), ("ar", "٢٫٤ "), ("en", "2.4 ")]
)
def test_sizes_have_the_decimal_sign_of_the_interface(
    room: Bench, language: str, words: str
) -> None:
    room.theme.set(language=language)
    assert size_words(2_400_000, room.theme).startswith(words)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (2_345, "2.3 kB"),
        (2_400_000, "2.4 MB"),
        (31_000_000_000, "31 GB"),
    ],
)
def test_sizes_are_short(room: Bench, size: int, words: str) -> None:
    assert words in size_words(size, room.theme)


@pytest.fixture
def checklists(room: Bench, qtbot: QtBot) -> Iterator[ChecklistsPart]:
    part = ChecklistsPart(room.workplace)
    shown(part, qtbot, room)
    yield part
    quiet(qtbot, room)
    discard(part)


def kept(room: Bench, kind: Kind = Kind.ARTICLE) -> list[ChecklistItem]:
    return list(room.room.services.settings.newsroom().checklists.get(kind.value, ()))


def test_an_item_is_added_worded_in_each_language_and_kept(
    room: Bench, checklists: ChecklistsPart, qtbot: QtBot
) -> None:
    checklists.show_kind(Kind.BOOK)
    checklists.add.click()
    (row,) = checklists.rows
    assert list(row.fields) == ["en", "fa", "ar", "sq"]
    qtbot.keyClicks(row.fields["en"], "The cover is ours")
    row.required.click()
    checklists.save()
    quiet(qtbot, room)
    (item,) = kept(room, Kind.BOOK)
    assert (item.words["en"], item.required) == ("The cover is ours", True)
    assert nameless(checklists) == []


def test_items_are_moved_and_taken_away(
    room: Bench, checklists: ChecklistsPart, qtbot: QtBot
) -> None:
    before = kept(room)
    checklists.rows[0].wished.emit(wish(checklists, 0, 1))
    quiet(qtbot, room)
    assert [item.uid for item in kept(room)] == [before[n].uid for n in (1, 0, 2)]
    checklists.rows[0].wished.emit(wish(checklists, 0, 0))
    quiet(qtbot, room)
    assert [item.uid for item in kept(room)] == [before[n].uid for n in (0, 2)]


def wish(part: ChecklistsPart, number: int, by: int) -> object:
    return Wish(part.rows[number], by)


def test_what_was_typed_for_a_kind_is_kept_when_another_is_chosen(
    room: Bench, checklists: ChecklistsPart, qtbot: QtBot
) -> None:
    field = checklists.rows[0].fields["sq"]
    field.selectAll()
    qtbot.keyClicks(field, "Emrat")
    checklists.show_kind(Kind.VIDEO)
    quiet(qtbot, room)
    assert kept(room)[0].words["sq"] == "Emrat"
    assert len(checklists.rows) == len(kept(room, Kind.VIDEO))
    qtbot.keyClick(checklists.kinds, Qt.Key.Key_Home)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_people_are_listed_with_who_is_here_and_a_way_to_change(
    room: Bench, qtbot: QtBot, language: str
) -> None:
    room.theme.set(language=language)
    part = PeoplePart(room.workplace)
    shown(part, qtbot, room)
    part.name.setText("Omar")
    qtbot.keyClick(part.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(part.buttons) == ["Omar"])
    assert (part.name.text(), part.field.error, nameless(part)) == ("", "", [])
    with qtbot.waitSignal(part.chosen) as heard:
        part.buttons["Omar"].click()
    assert heard.args == ["Omar"]
    for taken, said in (("omar", "works here already"), (" ", "A person has a name")):
        part.name.setText(taken)
        part.add.click()
        qtbot.waitUntil(lambda said=said: said in part.field.error)  # type: ignore[misc]
    assert len(room.room.services.settings.people()) == 2
    quiet(qtbot, room)
    discard(part)
