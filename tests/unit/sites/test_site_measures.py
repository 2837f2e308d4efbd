"""Sizes and lengths in the words of an edition."""

from dataclasses import replace

import pytest
from site_samples import THEME, editions, media_file

from nejat_desktop.domain.edition import Digits
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.sites.folder.files import SiteFile
from nejat_desktop.sites.folder.measures import file_words, size_words
from nejat_desktop.sites.lengths import length_words
from nejat_desktop.sites.wording import load_wording

EN, AR, FA, SQ = (load_wording(THEME, edition) for edition in editions())
_ = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("size", "said"),
    [(1, "1 KB"), (1_499, "1 KB"), (99_999, "100 KB"), (100_000, "0.1 MB"), (2_449_999, "2.4 MB")],
)
def test_small_files_are_told_in_kilobytes_and_the_others_in_megabytes(
    size: int, said: str
) -> None:
    assert size_words(size, EN) == said.replace(" ", _)


def test_sizes_have_the_digits_and_the_decimal_mark_of_the_edition() -> None:
    assert size_words(2_400_000, SQ) == f"2,4{_}MB"
    assert size_words(2_400_000, FA) == f"۲٫۴{_}مگابایت"
    assert size_words(2_400_000, AR) == f"٢٫٤{_}م.ب"


def test_latin_digits_in_an_arabic_edition_take_a_point() -> None:
    arabic = replace(AR, edition=replace(AR.edition, digits=Digits.LATIN))
    assert size_words(2_400_000, arabic) == f"2.4{_}م.ب"


def test_a_latin_word_keeps_its_place_before_a_persian_number() -> None:
    file = SiteFile("a.pdf", 900_000, media_file("a"))
    assert file_words(file, EN) == f"PDF, 0.9{_}MB"
    assert file_words(file, FA) == f'<bdi dir="ltr">PDF</bdi>، ۰٫۹{_}مگابایت'
    sound = SiteFile("a.mp3", 5_000, media_file("b", FileType.MP3))
    assert file_words(sound, SQ) == f"MP3, 5{_}KB"


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, ""), (-1, ""), (5, "0:05"), (400, "6:40"), (3725, "1:02:05")]
)
def test_lengths_are_told_as_clocks_do(seconds: int, said: str) -> None:
    assert length_words(seconds, EN) == said


def test_lengths_have_the_digits_of_the_edition() -> None:
    assert length_words(400, FA) == "۶:۴۰"
