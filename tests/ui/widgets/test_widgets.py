"""The parts: every one has a name, keeps its room, and says what was done with it."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    ChipState,
    ElidedLabel,
    EmptyState,
    FormField,
    IconButton,
    NoticeBar,
    NoticeKind,
    NoticeText,
    ProgressLine,
    RoleLabel,
    SearchField,
    SegmentedChoice,
    TagsField,
    chip_size,
    chip_words,
    paint_chip,
)
from nejat_desktop.ui.widgets.keycap import key_words
from tests.ui.look import OFFSCREEN, nameless, shared_theme

pytestmark = OFFSCREEN


@pytest.fixture
def theme(qapp: object) -> Theme:
    """A theme."""
    return shared_theme()


def painted(theme: Theme, state: ChipState, selected: bool = False) -> QImage:
    size = chip_size(theme)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.color("selection" if selected else "surface"))
    painter = QPainter(image)
    paint_chip(painter, QRectF(image.rect()), "fa", state, theme, selected=selected)
    painter.end()
    return image


@pytest.mark.parametrize("mode", list(Mode))
def test_no_two_states_of_a_chip_look_the_same(theme: Theme, mode: Mode) -> None:
    theme.set(mode=mode)
    pictures = [painted(theme, state) for state in ChipState]
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])


@pytest.mark.parametrize("mode", list(Mode))
def test_states_differ_without_their_colours(theme: Theme, mode: Mode) -> None:
    theme.set(mode=mode)
    grey = QImage.Format.Format_Grayscale8
    pictures = [painted(theme, state).convertToFormat(grey) for state in ChipState]
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])


def test_on_a_selected_row_in_high_contrast_a_chip_has_two_colours_only(theme: Theme) -> None:
    theme.set(mode=Mode.HIGH_CONTRAST)
    for state in ChipState:
        image = painted(theme, state, selected=True)
        middle = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        blue = {name[5:7] for name in middle}
        assert max(int(part, 16) for part in blue) <= int("4d", 16) + 1, state


def test_a_chip_is_drawn_in_the_look_of_the_moment_whatever_was_drawn_before(theme: Theme) -> None:
    looks = [{"mode": Mode.LIGHT}, {"mode": Mode.DARK}, {"language": "fa"}, {"scale": 1.5}]
    fresh = []
    for look in looks:
        theme.set(**look)  # type: ignore[arg-type]
        fresh.append(painted(theme, ChipState.REVIEW))
        assert painted(theme, ChipState.REVIEW) == fresh[-1]
    assert all(one != other for number, one in enumerate(fresh) for other in fresh[:number])
    theme.set(mode=Mode.LIGHT, language="en", scale=1.0)
    assert painted(theme, ChipState.REVIEW) == fresh[0]


def test_a_chip_mirrors(theme: Theme) -> None:
    before = painted(theme, ChipState.REVIEW)
    theme.set(language="fa")
    assert painted(theme, ChipState.REVIEW) != before


def test_every_state_has_words() -> None:
    assert len({chip_words(state) for state in ChipState}) == len(ChipState)


def test_every_part_can_be_named_by_a_screen_reader(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tags = TagsField(theme, "Tags")
    tags.set_values(["city"])
    bar = NoticeBar(theme)
    bar.tell(NoticeText(NoticeKind.WARNING, "The site is slow.", "Try now"))
    for part in (
        Button(theme, "Approve", ButtonKind.PRIMARY, keys="Return"),
        IconButton(theme, "list", "Menu"),
        SearchField(theme, "Filter", "/"),
        FormField(theme, "Slug", QLineEdit()),
        SegmentedChoice(theme, "Language", [("en", "English"), ("fa", "فارسی")]),
        EmptyState(theme, "check", "Nothing here", "What you write appears here.", "New story"),
        tags,
        bar,
    ):
        column.addWidget(part)
    assert nameless(window) == []


def test_keys_read_the_same_in_every_language() -> None:
    assert key_words("Ctrl+Return") == "Ctrl Enter"
    assert key_words("Ctrl++") == "Ctrl +"
    assert key_words("/") == "/"


def test_a_success_leaves_and_a_danger_stays(theme: Theme, qtbot: QtBot) -> None:
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.tell(NoticeText(NoticeKind.DANGER, "The disk is full."))
    success = bar.tell(NoticeText(NoticeKind.OK, "Approved.", "Undo"))
    success._leave()
    assert [notice.text.sentence for notice in bar.notices] == ["The disk is full."]


def test_a_newer_success_takes_the_place_of_an_older_one(theme: Theme, qtbot: QtBot) -> None:
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.tell(NoticeText(NoticeKind.OK, "First."))
    bar.tell(NoticeText(NoticeKind.OK, "Second."))
    assert [notice.text.sentence for notice in bar.notices] == ["Second."]


def test_the_action_of_a_notice_runs_once_and_the_notice_goes(theme: Theme, qtbot: QtBot) -> None:
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    done: list[str] = []
    notice = bar.tell(NoticeText(NoticeKind.OK, "Approved.", "Undo"), lambda: done.append("undone"))
    notice.action_button.click()
    assert done == ["undone"]
    assert not bar.notices


def test_a_field_says_what_is_wrong_to_eyes_and_to_screen_readers(
    theme: Theme, qtbot: QtBot
) -> None:
    line = QLineEdit()
    field = FormField(theme, "Slug", line)
    qtbot.addWidget(field)
    field.set_error("A slug has no spaces.")
    assert line.property("invalid") is True
    assert line.accessibleDescription() == "A slug has no spaces."
    field.set_error("")
    assert line.property("invalid") is False


def test_tags_are_added_by_enter_and_comma_and_taken_away_by_backspace(
    theme: Theme, qtbot: QtBot
) -> None:
    tags = TagsField(theme, "Tags")
    qtbot.addWidget(tags)
    told: list[list[str]] = []
    tags.changed.connect(told.append)
    tags._line.setText("bridge")
    qtbot.keyClick(tags._line, Qt.Key.Key_Return)
    qtbot.keyClicks(tags._line, "city,")
    assert tags.values == ["bridge", "city"]
    qtbot.keyClick(tags._line, Qt.Key.Key_Backspace)
    assert told == [["bridge"], ["bridge", "city"], ["bridge"]]


def test_a_field_of_known_words_takes_nothing_else(theme: Theme, qtbot: QtBot) -> None:
    sections = TagsField(theme, "Sections", ["City", "Culture"], only_known=True)
    qtbot.addWidget(sections)
    sections._line.setText("city")
    qtbot.keyClick(sections._line, Qt.Key.Key_Return)
    sections._line.setText("Sea")
    qtbot.keyClick(sections._line, Qt.Key.Key_Return)
    assert sections.values == ["City"]


def test_arrows_walk_a_choice_the_way_the_eye_goes(theme: Theme, qtbot: QtBot) -> None:
    choice = SegmentedChoice(
        theme, "Language", [("en", "English"), ("fa", "فارسی"), ("sq", "Shqip")]
    )
    qtbot.addWidget(choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice.set_value("en")
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    assert chosen == ["fa", "en"]


def test_escape_clears_a_search_and_enter_leads_to_what_was_found(
    theme: Theme, qtbot: QtBot
) -> None:
    search = SearchField(theme, "Filter", "/")
    qtbot.addWidget(search)
    search.setText("bridge")
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_what_an_elided_label_cuts_stands_in_its_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "Stone bridge reopens after two years", FontRole.ROW)
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()
    assert label.toolTip() == label.text() == label.accessibleName()
    label.resize(600, 24)
    assert label.toolTip() == ""


def test_a_wrapped_label_has_the_line_height_of_its_role(theme: Theme, qtbot: QtBot) -> None:
    label = RoleLabel(theme, "word " * 60, FontRole.BODY, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) % 20 == 0
    assert label.heightForWidth(200) > label.heightForWidth(400)


def test_what_is_quick_shows_no_progress(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.start("Writing pages")
    assert line.isHidden()
    line.finish()
    assert not line._timer.isActive()


def test_a_long_notice_in_a_narrow_pane_shows_all_its_lines(theme: Theme, qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    bar = NoticeBar(theme, card=True)
    column.addWidget(bar)
    column.addStretch(1)
    pane.resize(420, 400)
    sentence = "The edition is published there from the next sync on. " * 3
    notice = bar.tell(NoticeText(NoticeKind.WARNING, sentence, "Fetch the archive"))
    with qtbot.waitExposed(pane):
        pane.show()
    (label,) = notice.findChildren(RoleLabel)
    assert label.height() >= label.heightForWidth(label.width()) > theme.line_height(FontRole.BODY)
    short = bar.tell(NoticeText(NoticeKind.INFO, "Done."))
    least = theme.px(theme.tokens.height.notice)
    qtbot.waitUntil(lambda: short.height() == least)  # it does not stretch
