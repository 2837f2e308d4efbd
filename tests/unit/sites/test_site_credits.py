"""The credit line, in all its forms and in four languages."""

import re

import pytest
from site_samples import THEME, editions

from nejat_desktop.domain.credits import Credits
from nejat_desktop.sites.credit_line import credit_line, isolated
from nejat_desktop.sites.wording import load_wording

WORDS = {edition.code: load_wording(THEME, edition) for edition in editions()}
STAFF = Credits("Lena Marek", staff=True)
SOCIETY = Credits("Darvan Society", staff=True)
PAPER = Credits("Lena Marek", publication="The Courier")
TRANSLATED = Credits("Lena Marek", publication="The Courier", translator="Darvan Society")
NOTED = Credits(
    "Lena Marek",
    publication="Kuriren",
    publication_note="weekly of the valley",
    original_language="sv",
    translator="Darvan Society",
)


def text(credits: Credits, code: str) -> str:
    """The line without its markup."""
    return re.sub(r"<[^>]*>", "", str(credit_line(credits, WORDS[code])))


@pytest.mark.parametrize(
    ("credits", "code", "line"),
    [
        (STAFF, "en", "Lena Marek"),
        (STAFF, "fa", "Lena Marek"),
        (SOCIETY, "sq", "Darvan Society"),
        (PAPER, "en", "By Lena Marek – The Courier"),
        (PAPER, "sq", "Nga Lena Marek – The Courier"),
        (TRANSLATED, "en", "By Lena Marek – The Courier – Translated by Darvan Society"),
        (TRANSLATED, "ar", "بقلم Lena Marek – The Courier – ترجمة Darvan Society"),
        (TRANSLATED, "fa", "نوشتهٔ Lena Marek – The Courier – ترجمهٔ Darvan Society"),
        (TRANSLATED, "sq", "Nga Lena Marek – The Courier – Përktheu Darvan Society"),
        (
            NOTED,
            "en",
            "By Lena Marek – Kuriren; weekly of the valley – "
            "published in Swedish, Translated by Darvan Society",
        ),
        (
            NOTED,
            "ar",
            "بقلم Lena Marek – Kuriren؛ weekly of the valley – نُشر بالسويدية، ترجمة Darvan Society",
        ),
        (
            NOTED,
            "fa",
            "نوشتهٔ Lena Marek – Kuriren؛ weekly of the valley – "
            "منتشرشده به زبان سوئدی، ترجمهٔ Darvan Society",
        ),
        (
            NOTED,
            "sq",
            "Nga Lena Marek – Kuriren; weekly of the valley – "
            "botuar në suedisht, përktheu Darvan Society",
        ),
        (Credits(), "en", ""),
        (Credits(translator="Lena Marek"), "en", "Translated by Lena Marek"),
        (Credits(publication="The Courier"), "en", "The Courier"),
    ],
)
def test_a_credit_line_is_built_from_its_fields_in_the_editions_word_order(
    credits: Credits, code: str, line: str
) -> None:
    assert text(credits, code) == line


def test_the_authors_name_is_strong_and_what_people_typed_is_escaped() -> None:
    credits = Credits("<Lena>", publication="A & B {name}")
    line = str(credit_line(credits, WORDS["en"]))
    assert line == "By <b>&lt;Lena&gt;</b> – A &amp; B {name}"


def test_a_latin_name_in_a_right_to_left_line_is_isolated_with_its_language() -> None:
    line = str(credit_line(NOTED, WORDS["ar"]))
    assert '<bdi lang="sv" dir="ltr">Kuriren</bdi>' in line
    assert '<b><bdi dir="ltr">Lena Marek</bdi></b>' in line
    persian = Credits("لنا مارک", staff=True)
    assert str(credit_line(persian, WORDS["fa"])) == "<b>لنا مارک</b>"
    assert '<bdi dir="rtl">لنا مارک</bdi>' in str(isolated("لنا مارک", WORDS["en"].edition))


def test_numbers_and_marks_alone_need_no_isolation() -> None:
    assert str(isolated("2023", WORDS["fa"].edition)) == "2023"
