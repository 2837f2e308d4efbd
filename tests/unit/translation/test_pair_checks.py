"""Checks on a translated paragraph: what they find, and what they leave alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.edition import Calendar, Digits, Direction, Edition
from nejat_desktop.translation.checks import PairCheck, Remark, Text, remarks
from nejat_desktop.translation.numbers import numbers_in


def edition(code: str, quotes: tuple[str, str]) -> Edition:
    rtl = code in ("fa", "ar")
    return Edition(
        code, code, code, Direction.RTL if rtl else Direction.LTR, "UTC",
        Calendar.GREGORIAN, Digits.LATIN, quotes, "",
    )  # fmt: skip


EN, FA = edition("en", ("“", "”")), edition("fa", ("«", "»"))
AR, SQ = edition("ar", ("«", "»")), edition("sq", ("„", "“"))


def found(source: str, target: str, into: Edition = FA) -> list[PairCheck]:
    return [remark.check for remark in said(source, target, into)]


def said(source: str, target: str, into: Edition = FA) -> tuple[Remark, ...]:
    return remarks(Text(source, EN), Text(target, into))


def test_a_good_translation_has_no_remarks() -> None:
    source = 'The <a href="/x">room</a> seats 1,240 people, “at 9:30”. Is it full?'
    target = '<a href="/x">تالار</a> ۱٬۲۴۰ صندلی دارد، «ساعت ۹:۳۰». پر است؟'
    assert found(source, target) == []


def test_nothing_is_said_of_an_empty_paragraph() -> None:
    assert found("240 people.", "") == []
    assert found("240 people.", "<strong> </strong>") == []


def test_numbers_are_compared_by_value_and_told_as_they_are_written() -> None:
    remark = said("Seats 240.", "۲۰۰ صندلی دارد.")[0]
    assert (remark.check, remark.source, remark.target) == (
        PairCheck.NUMBERS,
        ("240",),
        ("۲۰۰",),
    )
    assert (remark.start, remark.length) == (0, 3)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("1,200", "۱٬۲۰۰"),
        ("1,234,567.5", "1\u00a0234\u00a0567,5"),
        ("3.5", "۳٫۵"),
        ("10 and 20", "20 dhe 10"),
        ("9:30", "٩:٣٠"),
    ],
)
def test_the_same_number_in_other_signs_is_no_remark(source: str, target: str) -> None:
    assert PairCheck.NUMBERS not in found(source, target, SQ)


def test_a_number_that_stands_twice_must_stand_twice() -> None:
    assert PairCheck.NUMBERS in found("7 and 7.", "۷ و هفت.")


def test_the_end_may_be_the_sign_of_the_other_script_but_not_another_one() -> None:
    assert found("Is it?", "آیا هست؟") == []
    assert found("It is so.", "چنین است؟") == [PairCheck.END]
    assert found("It is so.", "چنین است") == [PairCheck.END]
    assert found("“It is so.”", "«چنین است».") == []


def test_signs_of_the_other_script_are_found() -> None:
    assert found("Yes, so.", "بله, چنین.") == [PairCheck.SIGN]
    assert found("A, b.", "A، b.", SQ) == [PairCheck.SIGN]


def test_quotes_have_the_editions_style_and_a_partner() -> None:
    assert found("“Yes.”", "“بله.”") == [PairCheck.QUOTES_STYLE]
    assert found("“Yes.”", "«بله.") == [PairCheck.QUOTES_OPEN]
    assert found("“Yes.”", "„Po.“", SQ) == []
    assert PairCheck.QUOTES_OPEN in found("“Yes.”", "Po.“", SQ)


def test_arabic_letters_in_persian_and_the_reverse() -> None:
    remark = said("A book.", "كتابي.")[0]
    assert (remark.check, remark.target, remark.start) == (PairCheck.LETTERS, ("ك", "ي"), 0)
    assert found("A book.", "کتاب.", AR) == [PairCheck.LETTERS]


def test_two_spaces_in_a_row_are_found_at_their_place() -> None:
    remark = said("One two.", "یک \u00a0دو.")[0]
    assert (remark.check, remark.start, remark.length) == (PairCheck.SPACES, 2, 2)


def test_a_target_that_is_the_source_is_found_but_not_a_number() -> None:
    assert PairCheck.SAME in found("The library", "The  library".replace("  ", " "), SQ)
    assert found("1923", "۱۹۲۳") == []


def test_links_and_formatting_are_multisets() -> None:
    link = said('<a href="/a">A</a> b', "الف ب")
    assert [(r.check, r.source) for r in link] == [(PairCheck.LINKS, ("/a",))]
    assert found("<em>A</em> b", "<strong>الف</strong> ب") == []
    assert found("A b", "<strong>الف</strong> ب") == [PairCheck.TAGS]


@settings(max_examples=60)
@given(st.lists(st.integers(0, 10**9), max_size=5))
def test_a_text_has_the_same_numbers_in_every_digits(values: list[int]) -> None:
    latin = " x ".join(f"{value:,}" for value in values)
    persian = latin.translate(str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬"))
    assert [n.value for n in numbers_in(latin)] == [n.value for n in numbers_in(persian)]
    assert [n.value for n in numbers_in(latin)] == [str(value) for value in values]


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(max_size=60))
def test_every_remark_points_into_the_shown_text(source: str, target: str) -> None:
    side = Text(target, FA)
    for remark in remarks(Text(source, EN), side):
        assert remark.start >= 0
        assert remark.start + remark.length <= len(side.shown)
