"""The parts that every screen is made of, as drawn."""

from nejat_desktop.ui.widgets.answer_line import AnswerLine
from nejat_desktop.ui.widgets.bare import make_bare, menu_place
from nejat_desktop.ui.widgets.busy import ProgressLine
from nejat_desktop.ui.widgets.busy_row import BusyRow
from nejat_desktop.ui.widgets.button import Button, ButtonKind, IconButton
from nejat_desktop.ui.widgets.chip import ChipState, chip_size, chip_words, paint_chip
from nejat_desktop.ui.widgets.choice import SegmentedChoice
from nejat_desktop.ui.widgets.empty import EmptyState, show_in
from nejat_desktop.ui.widgets.field import FormField
from nejat_desktop.ui.widgets.header import PaneHead, PaneHeader
from nejat_desktop.ui.widgets.keycap import KeyCap, paint_key_cap
from nejat_desktop.ui.widgets.label import ElidedLabel, Ground, Line, RoleLabel, paint_elided
from nejat_desktop.ui.widgets.menu import ThemedMenu
from nejat_desktop.ui.widgets.notice import Notice, NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.widgets.number_box import NumberBox
from nejat_desktop.ui.widgets.scroll import scrolling
from nejat_desktop.ui.widgets.search import SearchField
from nejat_desktop.ui.widgets.tags import TagsField

__all__ = [
    "AnswerLine",
    "BusyRow",
    "Button",
    "ButtonKind",
    "ChipState",
    "ElidedLabel",
    "EmptyState",
    "FormField",
    "Ground",
    "IconButton",
    "KeyCap",
    "Line",
    "Notice",
    "NoticeBar",
    "NoticeKind",
    "NoticeText",
    "NumberBox",
    "PaneHead",
    "PaneHeader",
    "ProgressLine",
    "RoleLabel",
    "SearchField",
    "SegmentedChoice",
    "TagsField",
    "ThemedMenu",
    "chip_size",
    "chip_words",
    "make_bare",
    "menu_place",
    "paint_chip",
    "paint_elided",
    "paint_key_cap",
    "scrolling",
    "show_in",
]
