"""The words of the published pages."""

import json
import string
from dataclasses import replace

import pytest
from site_samples import THEME, editions

from nejat_desktop.sites.wording import load_wording, plural_form

SHIPPED = {
    code: json.loads((THEME / "wording" / f"{code}.json").read_text(encoding="utf-8"))
    for code in ("en", "ar", "fa", "sq")
}
EN, AR, FA, SQ = editions()


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", ["ar", "fa", "sq"])
def test_every_language_has_all_words_with_the_same_places_to_fill(code: str) -> None:
    assert SHIPPED[code].keys() == SHIPPED["en"].keys()
    assert SHIPPED[code]["language_names"].keys() == SHIPPED["en"]["language_names"].keys()
    assert len(SHIPPED[code]["numbers"]) == len(SHIPPED["en"]["numbers"])
    for key, words in SHIPPED["en"].items():
        if isinstance(words, str):
            assert _places(SHIPPED[code][key]) == _places(words), key


@pytest.mark.parametrize(
    ("number", "form"),
    {
        0: "zero",
        1: "one",
        2: "two",
        3: "few",
        10: "few",
        11: "many",
        99: "many",
        100: "other",
        102: "other",
        103: "few",
        111: "many",
        2124: "many",
    }.items(),
)
def test_arabic_counts_in_six_forms(number: int, form: str) -> None:
    assert plural_form("ar", number) == form


def test_counts_are_written_in_the_editions_digits() -> None:
    assert load_wording(THEME, AR).count("count_articles", 2124) == "٢١٢٤ مقالًا"
    assert load_wording(THEME, FA).count("minutes", 6) == "۶ دقیقه برای خواندن"
    assert load_wording(THEME, EN).count("count_articles", 1) == "1 article"


def test_a_newsroom_overrides_words_by_key() -> None:
    own = replace(EN, wording={"recent_posts": "Just in", "count_articles.other": "{n} stories"})
    words = load_wording(THEME, own)
    assert words("recent_posts") == "Just in"
    assert words.count("count_articles", 5) == "5 stories"
    assert words("home") == "Home"


def test_a_language_without_words_of_its_own_speaks_english() -> None:
    assert load_wording(THEME, replace(SQ, language="mk"))("home") == "Home"


def test_a_language_with_a_region_has_the_words_of_its_language() -> None:
    words = load_wording(THEME, replace(FA, language="fa-IR"))
    assert words("home") == "خانه"
    assert words.count("minutes", 6) == "۶ دقیقه برای خواندن"


def test_parts_have_words_up_to_ten_and_figures_beyond() -> None:
    assert load_wording(THEME, FA).ordinal(2) == "دوم"
    assert load_wording(THEME, FA).ordinal(12) == "۱۲"
