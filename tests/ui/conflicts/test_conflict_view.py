"""The conflict as people decide it: keys, choices, the result, the way through, the words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.body import ChangeOp
from nejat_desktop.domain.joining import Choice
from nejat_desktop.ui.actions import Condition, Context
from nejat_desktop.ui.conflicts.column import Column
from nejat_desktop.ui.conflicts.frame import FoldLine
from nejat_desktop.ui.conflicts.view import ConflictView
from nejat_desktop.ui.theme import Mode
from tests.ui.conflicts.sheets import JOINED, MINE, SITE, night_train
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def view(made: Bench, qtbot: QtBot) -> Iterator[ConflictView]:
    shown = ConflictView(made.theme, made.actions, made.workplace.pictures)
    shown.resize(1000, 828)
    made.actions.enter(
        Context.ACTIVITY,
        {
            "difference.next": lambda: shown.step(1),
            "difference.previous": lambda: shown.step(-1),
            "conflict.join": lambda: None,
            "conflict.later": lambda: None,
        },
    )
    made.actions.set_conditions({Condition.CONFLICT: True})
    shown.show_sheet(night_train(made.room.services.settings.newsroom().editions[0]))
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    discard(shown)


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key with the text that a keyboard of any script makes of it."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, none, text))


def result(view: ConflictView, number: int = 0) -> str:
    return view.open_blocks[number].result.edit.toPlainText()


def test_what_joined_by_itself_asks_nothing(view: ConflictView) -> None:
    headline = view.blocks[0]
    assert not headline.buttons and headline.is_decided
    assert "only the site changed it" in headline.accessibleName()
    assert len(view.open_blocks) == 2


def test_equal_paragraphs_are_one_line(view: ConflictView) -> None:
    folds = [fold.words.text() for fold in view.findChildren(FoldLine)]
    assert folds == [
        "Paragraph 1 is the same on both sides",
        "Paragraphs 3 to 5 are the same on both sides",
        "Paragraphs 6 to 9 are the same on both sides",
    ]


def test_words_that_came_and_went_are_marked(view: ConflictView) -> None:
    site, base, _ = view.open_blocks[0].columns.parts
    assert isinstance(site, Column) and isinstance(base, Column)
    assert site.words is not None and base.words is not None
    added = {c.text for c in site.words.changes if c.op is ChangeOp.ADDED}
    gone = {c.text for c in base.words.changes if c.op is ChangeOp.REMOVED}
    assert "eight" in added and "six" in gone
    assert "new: eight." in site.words.accessibleName()


@pytest.mark.parametrize(
    ("key", "text", "choice", "words"),
    [
        (Qt.Key.Key_1, "1", Choice.SITE, SITE),
        (Qt.Key.Key_2, "2", Choice.WORDS, JOINED),
        (Qt.Key.Key_3, "3", Choice.HERE, MINE),
        (Qt.Key.Key_2, "۲", Choice.WORDS, JOINED),
        (Qt.Key.Key_3, "٣", Choice.HERE, MINE),
    ],
)
def test_a_digit_of_any_keyboard_takes_and_the_result_stands_below(
    view: ConflictView, key: Qt.Key, text: str, choice: Choice, words: str
) -> None:
    view.enter()
    press(view.open_blocks[0].buttons[Choice.SITE], key, text)
    assert view.open_blocks[0].choice is choice
    assert result(view) == words


def test_both_are_kept_one_after_the_other(view: ConflictView) -> None:
    view.take(Choice.BOTH)
    assert result(view).split("\n") == [MINE, SITE]
    rows = view.open_blocks[0].piece.results[Choice.BOTH]
    field = view.open_blocks[0].result
    assert field.rows == rows, "what nobody typed in is the very same"
    press(field.edit, Qt.Key.Key_X, "x")
    assert field.rows == rows and field.label.text() == "Result"


def test_the_result_can_be_typed_in_and_digits_are_text_there(
    view: ConflictView, qtbot: QtBot
) -> None:
    view.take(Choice.WORDS)
    block = view.open_blocks[0]
    edit = block.result.edit
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    with qtbot.waitSignal(view.decided):
        press(edit, Qt.Key.Key_3, "3")
    assert result(view) == JOINED + "3" and block.choice is Choice.WORDS
    decision = view.decisions["p2"]
    assert decision.typed is not None
    (row,) = decision.typed
    assert row.inner == JOINED + "3" and row.id == "p2"
    press(edit, Qt.Key.Key_Return, "\r")
    assert result(view) == JOINED + "3"


def test_another_choice_puts_its_own_text_in_the_place_of_what_was_typed(
    view: ConflictView,
) -> None:
    view.take(Choice.WORDS)
    press(view.open_blocks[0].result.edit, Qt.Key.Key_X, "x")
    view.take(Choice.SITE)
    assert view.decisions["p2"].typed is None and result(view) == SITE


def test_next_and_previous_walk_the_blocks_that_ask_round_the_end(
    made: Bench, view: ConflictView
) -> None:
    assert view.head.place.text() == "Block 1 of 2"
    made.actions.trigger("difference.next")
    assert view.head.place.text() == "Block 2 of 2"
    assert QApplication.focusWidget() in view.open_blocks[1].buttons.values()
    made.actions.trigger("difference.next")
    assert view.head.place.text() == "Block 1 of 2"
    view.head.previous.click()
    assert view.head.place.text() == "Block 2 of 2"


def test_a_block_that_is_worked_in_is_the_current_one(view: ConflictView) -> None:
    view.open_blocks[1].buttons[Choice.HERE].setFocus()
    assert view.head.place.text() == "Block 2 of 2"


def test_it_can_be_joined_when_everything_is_decided(view: ConflictView) -> None:
    assert not view.foot.join.isEnabled() and view.foot.decided.text() == "0 of 2 decided"
    view.take(Choice.WORDS)
    assert not view.is_decided
    view.step(1)
    view.take(Choice.HERE)
    assert view.is_decided and view.foot.decided.text() == "2 of 2 decided"
    assert view.foot.join.isEnabled()


def test_a_picture_that_was_taken_out_is_left_out_or_kept(view: ConflictView) -> None:
    block = view.open_blocks[1]
    words = [button.text() for button in block.buttons.values()]
    assert words == ["Leave it out", "Keep it, with my caption"]
    assert not view.decisions


def test_what_cannot_be_taken_for_a_block_changes_nothing(view: ConflictView) -> None:
    view.step(-1)
    view.take(Choice.WORDS)
    assert view.open_blocks[1].choice is None


def test_escape_goes_back_a_step(view: ConflictView, qtbot: QtBot) -> None:
    view.enter()
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.open_blocks[0].buttons[Choice.SITE], Qt.Key.Key_Escape)


def test_everything_is_named_and_tab_walks_in_reading_order(view: ConflictView) -> None:
    assert nameless(view) == []
    view.take(Choice.WORDS)
    block = view.open_blocks[0]
    assert block.buttons[Choice.WORDS].accessibleName() == "Join word by word, Paragraph 2"
    view.head.next.setFocus()
    walked = []
    for _ in range(4):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        walked.append(view.focusWidget())
    second = view.open_blocks[1].buttons[Choice.SITE]
    chosen = block.buttons[Choice.WORDS]
    assert walked == [chosen, block.result.edit, second, view.foot.later]


def test_arrows_walk_the_choices_and_take_them(view: ConflictView) -> None:
    view.take(Choice.SITE)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Right)
    assert view.open_blocks[0].choice is Choice.WORDS and result(view) == JOINED


def test_mirrored_the_site_stands_at_the_right_and_texts_keep_their_direction(
    made: Bench, view: ConflictView, qtbot: QtBot
) -> None:
    view.take(Choice.WORDS)
    made.theme.set(mode=Mode.DARK, language="fa")
    site, _, mine = view.open_blocks[0].columns.parts
    origin = QPoint(0, 0)
    qtbot.waitUntil(lambda: site.mapTo(view, origin).x() > mine.mapTo(view, origin).x())
    assert isinstance(site, Column) and site.words is not None
    option = site.words.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.LeftToRight
    assert view.grab().size() == view.size()


def test_columns_are_equal_whatever_is_in_them(view: ConflictView) -> None:
    widths = {part.width() for part in view.open_blocks[0].columns.parts}
    assert max(widths) - min(widths) <= 1


def test_in_narrow_columns_every_choice_stays_whole_in_its_own(
    view: ConflictView, qtbot: QtBot
) -> None:
    view.resize(560, 828)
    keep = view.open_blocks[1].buttons[Choice.HERE]
    qtbot.waitUntil(lambda: keep.is_squeezed)
    for block in view.open_blocks:
        for button in block.buttons.values():
            assert button.parentWidget().rect().contains(button.geometry())
            wanted = f"{button.text()} (" if button.is_squeezed else ""
            assert button.toolTip().startswith(wanted), "what has no room is said by the tooltip"
    view.resize(1000, 828)
    qtbot.waitUntil(lambda: not keep.is_squeezed)
    assert keep.toolTip() == ""


def test_columns_stand_under_their_names_when_there_is_more_than_fits(
    view: ConflictView, qtbot: QtBot
) -> None:
    view.resize(700, 300)
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().maximum() > 0)
    assert view.area.viewport().width() == view.names.width()
