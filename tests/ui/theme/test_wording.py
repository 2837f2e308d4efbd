"""Digits, directions and isolation of words on the screen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.ui.theme import Script
from nejat_desktop.ui.theme.wording import (
    LRI,
    PDI,
    RLI,
    digits,
    isolate,
    lined_up,
    number,
    runs_rtl,
    script_of,
)


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "20,418"), ("fa", "۲۰٬۴۱۸"), ("ar", "٢٠٬٤١٨"), ("sq", "20\u00a0418")],
)
def test_a_count_is_written_as_the_language_does(language: str, written: str) -> None:
    assert number(20418, language) == written


def test_only_digits_of_a_text_change() -> None:
    assert digits("10:42, 4", "fa") == "۱۰:۴۲, ۴"
    assert digits("10:42", "sq") == "10:42"


@given(st.text(), st.sampled_from(["en", "fa", "ar", "sq"]))
@settings(max_examples=50)
def test_digits_keep_the_length_of_a_text(text: str, language: str) -> None:
    assert len(digits(text, language)) == len(text)


def test_the_first_letter_decides_direction_and_script() -> None:
    assert runs_rtl("«۱۲» کتاب Stone")
    assert not runs_rtl("12 Stone کتاب")
    assert script_of("سلام") is Script.ARABIC
    assert script_of("") is Script.LATIN


def test_what_is_isolated_is_closed_and_nothing_stays_nothing() -> None:
    assert isolate("fa") == "\u2068fa\u2069"
    assert isolate("") == ""


def test_an_isolated_name_does_not_turn_its_sentence_round() -> None:
    assert runs_rtl(f"«{isolate('Stone bridge')}» به زباله‌دان رفت.")
    assert not runs_rtl(f"“{isolate('پل سنگی')}” was moved to the bin.")
    assert runs_rtl(isolate("پل سنگی"))


@pytest.mark.parametrize("rtl", [False, True])
def test_a_line_of_parts_runs_as_the_interface_does_whoever_is_named(rtl: bool) -> None:
    line = lined_up(f"{isolate('Anna')}، {isolate('لیلا')}", rtl=rtl)
    assert line[0] == (RLI if rtl else LRI)
    assert line[-1] == PDI
    assert not lined_up("", rtl=rtl)
