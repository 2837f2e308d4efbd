"""The theme gives colours, fonts and icons of now, and turns with mode, language and size."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.guard import guard_none_refcount
from nejat_desktop.ui.theme.icons import directed
from nejat_desktop.ui.theme.ring import FocusRing, wants_ring
from nejat_desktop.ui.theme.sheet import LTR_SIDES, RTL_SIDES, style_sheet
from tests.ui.look import OFFSCREEN, shared_theme

pytestmark = OFFSCREEN


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The theme of all tests."""
    return shared_theme()


def test_this_pyside_fits_this_python() -> None:
    guard_none_refcount()


def test_the_shipped_fonts_bring_all_families_of_the_interface(theme: Theme) -> None:
    assert {"Inter", "Vazirmatn", "Noto Serif"} <= set(theme.families)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
@pytest.mark.parametrize("script", list(Script))
def test_every_weight_of_the_interface_has_a_cut_of_its_own(
    theme: Theme, script: Script, weight: int
) -> None:
    font = theme.font(FontRole.BODY, script)
    font.setWeight(QFont.Weight(weight))
    assert QRawFont.fromFont(font).weight() == weight


def test_persian_comes_first_in_its_own_script_and_latin_words_in_it_are_set_in_inter(
    theme: Theme,
) -> None:
    assert theme.font(FontRole.BODY, Script.ARABIC).families()[0] == "Vazirmatn"
    assert theme.font(FontRole.BODY, Script.LATIN).families()[0] == "Inter"
    layout = QTextLayout("کتاب Stone", theme.font(FontRole.BODY, Script.ARABIC))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert drawn == {"Vazirmatn", "Inter"}


def test_a_change_is_told_once_and_a_change_to_the_same_not_at_all(
    theme: Theme, qtbot: QtBot
) -> None:
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    theme.set(mode=Mode.DARK, language="fa", scale=1.25)
    theme.set(mode=Mode.DARK)
    assert told == [1]
    assert theme.rtl
    assert theme.direction == Qt.LayoutDirection.RightToLeft


def test_colours_follow_the_mode(theme: Theme) -> None:
    light = theme.color("surface").name()
    theme.set(mode=Mode.DARK)
    assert (light, theme.color("surface").name()) == ("#ffffff", "#1f2124")
    assert theme.color("state.draft.fg").name() == "#b6bbc4"


def test_sizes_follow_the_interface_size(theme: Theme) -> None:
    theme.set(scale=1.5)
    assert theme.px(30) == 45
    assert theme.font(FontRole.BODY, Script.LATIN).pixelSize() == 20
    assert theme.line_height(FontRole.BODY, Script.LATIN) == 30


def test_an_icon_is_drawn_once_and_has_ink(theme: Theme) -> None:
    picture = theme.pixmap("ph.translate", "accent", 16)
    assert picture.cacheKey() == theme.pixmap("translate", "accent", 16).cacheKey()
    image = picture.toImage()
    inked = sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )
    assert inked > 20


def test_icons_that_point_turn_round_and_clocks_do_not() -> None:
    assert directed("arrow-u-up-left", rtl=True) == "arrow-u-up-right"
    assert directed("caret-right", rtl=True) == "caret-left"
    assert directed("clock", rtl=True) == "clock"
    assert directed("caret-right", rtl=False) == "caret-right"


@pytest.mark.parametrize("mode", list(Mode))
def test_the_sheet_has_no_open_names_and_swaps_its_sides(theme: Theme, mode: Mode) -> None:
    colors = theme.tokens.colors[mode]
    ltr = style_sheet(theme.tokens, colors, LTR_SIDES, 1.25, "/f")
    rtl = style_sheet(theme.tokens, colors, RTL_SIDES, 1.25, "/f")
    assert not re.search(r"[@$%]", ltr + rtl)
    assert "center right" in ltr
    assert "center left" in rtl


def test_the_application_gets_palette_direction_and_font(theme: Theme, qapp: QApplication) -> None:
    theme.set(mode=Mode.DARK, language="fa")
    theme.apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == "#1f2124"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.font().families()[0] == "Vazirmatn"


def test_the_ring_goes_round_controls_and_round_the_parent_of_a_bare_field(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    button, line, bare = QPushButton("One"), QLineEdit(), QLineEdit()
    box = QWidget()
    QVBoxLayout(box).addWidget(bare)
    bare.setProperty("ringOnParent", True)
    for widget in (button, line, box):
        column.addWidget(widget)
    qtbot.addWidget(window)
    ring = FocusRing(theme)
    for widget, around in ((button, button), (line, line), (bare, box), (window, None)):
        ring._follow(None, widget)
        assert ring.widget() is around
    button.setProperty("ring", False)
    assert not wants_ring(button)
    ring.deleteLater()


def test_digits_of_arabic_script_keep_their_own_widths(theme: Theme, qapp: QApplication) -> None:
    """Tabular ones stand far apart; a new font would take them from the application's."""
    assert qapp.font().featureTags(), "Latin columns have tabular figures"
    assert not theme.font(FontRole.LABEL, Script.ARABIC).featureTags()
    assert not theme.font(FontRole.PAGE, Script.LATIN).featureTags()
