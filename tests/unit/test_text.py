"""Folding, search words and slugs in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.text import fold, index_text, is_slug, query_words, slug_from


def finds(query: str, text: str) -> bool:
    """Whether every word of the query is among the text's indexed words."""
    words = index_text(text).split()
    return all(
        any(word == spelling for word in words for spelling in spellings)
        for spellings in query_words(query)
    )


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("كتاب", "کتاب"),
        ("کتاب", "كتاب"),
        ("علي", "علی"),
        ("می‌رود", "میرود"),
        ("میرود", "می‌رود"),
        ("می رود", "می‌رود"),
        ("میرود", "می رود"),
        ("کتاب‌ها", "کتاب ها"),
        ("كِتَابٌ", "كتاب"),
        ("كتاب", "كِتَابٌ"),
        ("مدينة", "المدينة"),
        ("المدينة", "مدينة"),
        ("مدرسة", "والمدرسة"),
        ("خانه", "خانهٔ"),
        ("خانهٔ", "خانه"),
        ("مسؤول", "مسوول"),
        ("١٢٣", "123"),
        ("۱۲۳", "١٢٣"),
        ("shqiperi", "Shqipëri"),
        ("qyteti", "QYTETI"),
        ("çaj", "caj"),
        ("مـــدرسه", "مدرسه"),
    ],
)
def test_spellings_find_each_other(query: str, text: str) -> None:
    assert finds(query, text)


@pytest.mark.parametrize(("query", "text"), [("کتاب", "حساب"), ("bridge", "bride"), ("پل", "پول")])
def test_other_words_are_not_found(query: str, text: str) -> None:
    assert not finds(query, text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_proposed_slug_is_one_or_is_empty(text: str) -> None:
    slug = slug_from(text)
    assert slug == "" or is_slug(slug)


def test_slugs_are_cut_between_words() -> None:
    slug = slug_from(
        "A very long headline about the bridge that reopened after eleven years of work"
    )
    assert len(slug) <= 60
    assert slug.endswith("after")


def test_a_persian_headline_gets_a_latin_slug() -> None:
    assert is_slug(slug_from("کتابخانهٔ تازه در کنار رودخانه"))
