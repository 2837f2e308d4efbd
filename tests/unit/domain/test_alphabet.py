"""Lists are in the order in which somebody who reads the language looks for a word."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.alphabet import MOST, sorting_key

ORDERS = {
    "en": "‘A’ is for bridge|apple|Banana|“Éclair” again|issue 9|Issue 10|Zebra",
    "ar": "أب|بيت|تاج|ثلج|جبل|حبل|خبز|دار|ذهب|رأس|زيت|سماء|شمس|صوت|ضوء|طير|ظل|علم|غيم|فجر|قلم"
    "|كتاب|ليل|ماء|نور|هواء|ورد|يد",
    "fa": "آب|بار|پل|تار|ثنا|جان|چای|حال|خانه|دریا|ذوق|راه|زمین|ژاله|سال|شب|صدا|ضرب|طلا|ظهر|عمر"
    "|غروب|فردا|قلم|کار|گل|لاله|ماه|نان|وقت|هوا|یار",
    "sq": "ara|çaj|dita|dhoma|era|ëndrra|fusha|gota|gjuha|lumi|llamba|nata|njeriu|ora|rruga|sot"
    "|shiu|tani|thika|uji|xixa|xhaketa|zogu|zhurma",
}


@pytest.mark.parametrize("language", ORDERS)
def test_words_stand_in_the_order_of_the_alphabet(language: str) -> None:
    words = ORDERS[language].split("|")
    assert sorted(reversed(words), key=lambda word: sorting_key(word, language)) == words


def test_albanian_letters_of_two_characters_stand_behind_those_of_one() -> None:
    letters = "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh"
    words = [f"{letter}um" for letter in letters.split()]
    assert sorted(reversed(words), key=lambda word: sorting_key(word, "sq")) == words
    shouted = [word.upper() for word in words]
    assert sorted(reversed(shouted), key=lambda word: sorting_key(word, "sq")) == shouted


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Bridge", "bridge", "en"),
        ("“Bridge”", "Bridge", "en"),
        ("كتاب", "کتاب", "ar"),
        ("كِتَاب", "كتاب", "ar"),
        ("می‌رود", "میرود", "fa"),
        ("«شماره ۹»", "شماره 9", "fa"),
        ("  a   b ", "a b", "en"),
        (normalize("NFD", "çaj"), "çaj", "sq"),
    ],
)
def test_what_is_the_same_word_has_the_same_key(one: str, other: str, language: str) -> None:
    assert sorting_key(one, language) == sorting_key(other, language)


@given(st.text(), st.sampled_from(sorted(ORDERS)))
def test_every_text_has_a_short_key_that_a_file_can_hold(text: str, language: str) -> None:
    key = sorting_key(text, language)
    assert len(key) <= MOST
    key.encode()


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_numbers_stand_by_their_size(one: int, other: int) -> None:
    assert (sorting_key(f"Issue {one}", "en") < sorting_key(f"Issue {other}", "en")) == (
        one < other
    )
