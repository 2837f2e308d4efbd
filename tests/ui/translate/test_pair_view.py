"""The paired view: equal heights, one scroll, one current pair, texts that come back exact."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import Body, parse
from nejat_desktop.domain.body import blocks as b
from nejat_desktop.ui.editor import dark_look, light_look
from nejat_desktop.ui.translate.pair import PairView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "word " * 60
SOURCE = b.document(
    [
        b.paragraph(LONG),
        b.heading(2, "Two"),
        b.picture("abc", "Alt", "Caption"),
        b.bullets(["One", LONG]),
        b.separator(),
        b.paragraph("End"),
    ]
)
TARGET = b.document(
    [
        b.paragraph("کوتاه"),
        b.heading(2, "دو"),
        b.picture("abc", "Alt", "شرح " * 40),
        b.bullets(["یک " * 80, ""]),
        b.separator(),
        b.paragraph(""),
    ]
)


def body(source: str) -> Body:
    """A text whose row ids are its row numbers with a letter."""
    parsed = parse(source)
    return parsed.with_ids([f"i{n}" for n in range(len(parsed.rows))])


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PairView]:
    """A paired view with two texts."""
    pair = PairView(light_look())
    qtbot.addWidget(pair)
    pair.resize(1000, 500)
    pair.show()
    pair.set_sides(
        body(SOURCE),
        "ltr",
        body(TARGET),
        "rtl",
        source_headline="Head & line",
        target_headline="سرخط",
    )
    yield pair
    pair.close()


def press(view: PairView, key: int, text: str = "", control: bool = False) -> None:
    """Presses a key in the target."""
    modifiers = Qt.KeyboardModifier
    held = modifiers.ControlModifier if control else modifiers.NoModifier
    QApplication.sendEvent(view.target, QKeyEvent(QEvent.Type.KeyPress, key, held, text))


def misaligned(view: PairView) -> list[str]:
    """The pairs whose two sides do not begin and end at the same height."""
    found = []
    source, target = view.source.rows.places, view.target.rows.places
    for group in view.groups:
        (s, s_end), (t, t_end) = group.source, group.target
        if source.tops[s] != target.tops[t] or source.bottom(s_end) != target.bottom(t_end):
            found.append(group.id)
    return found


def test_both_sides_of_every_pair_are_equally_high(view: PairView) -> None:
    """To the pixel, at several widths, in several looks, while typing."""
    assert len(view.groups) == 1 + len(body(SOURCE).rows)
    assert misaligned(view) == []
    for width in (700, 1200, 900):
        view.resize(width, 500)
        assert misaligned(view) == []
    view.set_look(dark_look().scaled(1.2))
    assert misaligned(view) == []
    view.go_to("i0")
    for char in "سلام دنیا " * 12:
        press(view, 0, char)
    assert misaligned(view) == []
    assert view.source.rows.places.height == view.target.rows.places.height


def test_alignment_and_resizing_leave_no_step_of_undo(view: PairView) -> None:
    """Pads stand outside the document."""
    view.resize(700, 500)
    view.set_look(dark_look())
    assert not view.target.document().isUndoAvailable()
    assert view.target_body().source == TARGET


def test_the_texts_come_back_without_the_headline(view: PairView) -> None:
    """And the headline by itself."""
    assert view.target_body() == body(TARGET)
    assert view.target_headline() == "سرخط"
    view.go_to("headline")
    press(view, 0, "ا")
    assert view.target_headline() == "سرخطا"
    assert view.target_body().source == TARGET


def test_typing_into_an_empty_row_fills_that_row_only(view: PairView) -> None:
    """Its id is the source's."""
    view.go_to("i7")
    assert view.current_row() == "i7"
    press(view, 0, "پ")
    assert view.target_body().source == TARGET.replace("<p></p>", "<p>پ</p>")
    row = view.target_body().row("i7")
    assert row is not None
    assert row.inner == "پ"


def test_paired_rows_cannot_be_joined_or_removed(view: PairView) -> None:
    """Backspace and Delete at their edges, and over a selection of everything."""
    for row_id in ("i0", "i1", "i3", "i7"):
        block = view.target.block_of(row_id)
        assert block is not None
        for at, key in (
            (block.position(), Qt.Key.Key_Backspace),
            (block.position() + block.length() - 1, Qt.Key.Key_Delete),
        ):
            cursor = view.target.textCursor()
            cursor.setPosition(at)
            view.target.setTextCursor(cursor)
            press(view, key)
            assert view.target_body().source == TARGET
    view.target.selectAll()
    press(view, Qt.Key.Key_Delete)
    assert view.target_body().ids == body(TARGET).ids
    view.target.undo()
    assert view.target_body().source == TARGET


def test_a_split_target_paragraph_stays_in_its_pair(view: PairView) -> None:
    """Unequal counts are padded in the last row of the group."""
    view.go_to("i0")
    press(view, Qt.Key.Key_Return, "\r")
    press(view, 0, "ن")
    assert len(view.target_body().rows) == len(body(TARGET).rows) + 1
    assert view.current_row() == "i0"
    assert misaligned(view) == []
    press(view, Qt.Key.Key_Backspace)
    press(view, Qt.Key.Key_Backspace)
    assert view.target_body().source == TARGET


def test_the_current_pair_follows_the_caret_on_both_sides(view: PairView, qtbot: QtBot) -> None:
    """And both sides scroll as one."""
    met: list[str] = []
    view.row_changed.connect(met.append)
    view.go_to("i7")
    view.source.setFocus()
    assert view.source.go_to_row("i1")
    assert met[-1] == "i1"
    view.go_to("i7")
    assert view.target.verticalScrollBar().value() > 0
    assert view.source.verticalScrollBar().value() == view.target.verticalScrollBar().value()
    assert view.source.rows.painter.scene.pair[0] == view.target.rows.painter.scene.pair[0]


def test_control_enter_asks_for_done(view: PairView, qtbot: QtBot) -> None:
    """And changes nothing in the text."""
    view.go_to("i0")
    with qtbot.waitSignal(view.done_requested):
        press(view, Qt.Key.Key_Return, "\r", control=True)
    assert view.target_body().source == TARGET


def test_empty_classic_paragraphs_are_shown_and_written_when_filled(view: PairView) -> None:
    """An empty paragraph cannot stand in classic text, but it can be translated."""
    source = parse("One\n\nTwo\n\nThree").with_ids(["a", "b", "c"])
    view.set_sides(
        source, "ltr", parse("دو").with_ids(["b"]), "rtl", source_headline="H", target_headline=""
    )
    assert view.target_body().source == "دو"
    view.go_to("c")
    press(view, 0, "۳")
    view.go_to("a")
    press(view, 0, "۱")
    assert view.target_body().source == "۱\n\nدو\n\n۳"
    assert view.target_body().ids == ("a", "b", "c")


def test_states_hints_and_changes_are_drawn_not_written(view: PairView) -> None:
    """Nothing of them enters the document."""
    view.set_states({"i0": RowState.DONE, "i7": RowState.EMPTY, "headline": RowState.DRAFT})
    view.set_words("هنوز نه", "Picture", "عکس")
    view.set_source_decorations({"i0": [(0, 4, "added")]})
    view.grab()
    assert view.target_body().source == TARGET
    assert view.source.body().source.endswith(SOURCE)
    assert not view.target.document().isUndoAvailable()


def test_random_typing_keeps_the_pairs_aligned_and_undoes_exactly(view: PairView) -> None:
    """Seeded sessions in the target."""
    dice = random.Random(3)
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    for _ in range(150):
        cursor = view.target.textCursor()
        last = view.target.document().characterCount() - 1
        at = dice.randint(0, last)
        cursor.setPosition(at)
        to = min(last, at + dice.choice((0, 0, 0, 30)))
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        view.target.setTextCursor(cursor)
        if dice.random() < 0.5:
            press(view, 0, dice.choice("ab س"))
        else:
            press(view, dice.choice(keys), "")
        assert misaligned(view) == []
        assert set(body(SOURCE).ids) <= set(view.target_body().ids)
    while view.target.document().isUndoAvailable():
        view.target.undo()
    assert view.target_body().source == TARGET
    assert misaligned(view) == []
