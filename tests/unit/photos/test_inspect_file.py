"""What PDFs, sounds and films are found to be, and which are refused with which words."""

import hashlib

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files.inspect import InspectedFile, inspect
from nejat_desktop.photos.files.pdf import cover
from nejat_desktop.photos.files.refusing import REASONS
from nejat_desktop.ui.theme.refusal_sentences import SENTENCES
from tests import file_samples as made

SAMPLES = {
    "paper.pdf": (made.saved(made.plain_pdf()), FileType.PDF, (2, 0, 0, 0)),
    "talk.mp3": (made.mp3(), FileType.MP3, (0, 2, 0, 0)),
    "talk.ogg": (made.vorbis(), FileType.OGG, (0, 1, 0, 0)),
    "talk.opus": (made.opus(), FileType.OGG, (0, 2, 0, 0)),
    "talk.m4a": (made.film(pictures=False), FileType.M4A, (0, 95, 0, 0)),
    "film.mp4": (made.film(), FileType.MP4, (0, 95, 640, 360)),
    "film.mov": (made.film(brand=b"qt  ", moov_first=False), FileType.MP4, (0, 95, 640, 360)),
    "film.webm": (made.webm(), FileType.WEBM, (0, 61, 640, 360)),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_tells_type_pages_length_and_size(name):
    data, kind, facts = SAMPLES[name]
    digest = hashlib.sha256(data).hexdigest()
    assert inspect(data, name) == InspectedFile(kind, digest, len(data), *facts)


@pytest.mark.parametrize("name", SAMPLES)
def test_an_ending_that_says_something_else_is_refused(name):
    data, kind, _ = SAMPLES[name]
    other = "x.pdf" if kind is not FileType.PDF else "x.mp3"
    with pytest.raises(BadInputError, match=rf"“{other}” is an? .* Rename it to \.{kind.value} "):
        inspect(data, other)
    assert inspect(data, "").type is kind


def test_a_film_is_measured_as_people_see_it():
    found = inspect(made.film(matrix=made.TURNED), "held.mp4")
    assert (found.width, found.height) == (360, 640)


def protected_pdf():
    return made.saved(made.plain_pdf(), encryption=pikepdf.Encryption(owner="o", user="u"))


def readable_but_protected():
    return made.saved(made.plain_pdf(), encryption=pikepdf.Encryption(owner="o", user=""))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"RIFF\0\0\0\0WAVE", "is not a file that can be published"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "old form of QuickTime"),
        (protected_pdf(), "is protected"),
        (readable_but_protected(), "is protected"),
        (b"%PDF-1.7 nothing", "is damaged"),
        (made.film(codec=b"apcn"), "browsers don’t play"),
        (made.film(codec=b"encv"), "is protected"),
        (made.film()[:900], "is cut off"),
        (made.box(b"ftyp", b"isom") + made.box(b"moov", made.movie_head()), "neither sound nor"),
        (made.webm(doc_type=b"matroska"), "is a Matroska file"),
        (made.webm(codec=b"V_PRORES"), "browsers don’t play"),
        (made.vorbis()[:-40], "is cut off"),
        (made.page(1, 0, 0, b"\x80theora" + bytes(40), flags=2), "beside the sound"),
        (made.opus(1)[:60] + made.opus(2), "beside the sound|is damaged"),
        (b"ID3\4\0\0\0\0\0\0" + bytes(900), "is damaged"),
    ],
)
def test_what_nobody_can_vouch_for_is_refused_with_a_sentence(data, words):
    with pytest.raises(BadInputError, match=f"“it” .*({words})"):
        inspect(data, "it")


def test_every_reason_is_known_for_translation():
    assert [one for one in REASONS if "“{name}” " + one not in SENTENCES] == []


def test_tables_that_promise_more_than_there_is_are_refused_at_once():
    data = made.film()
    huge = data.replace(b"stsz" + made.numbers(0, 0, 2), b"stsz" + made.numbers(0, 0, 0xFFFFFFF0))
    assert huge != data
    inspect(huge, "film.mp4")  # the tables are read when it is cleaned
    deep = made.box(b"moov", made.movie_head())
    for _ in range(10_000):
        deep = made.box(b"moov", deep)
    with pytest.raises(BadInputError):
        inspect(made.box(b"ftyp", b"isom") + deep, "deep.mp4")


@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(name, data):
    sample = bytearray(SAMPLES[name][0])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(sample) - 1))
        sample[at : at + 4] = data.draw(st.binary(min_size=4, max_size=4))
    end = data.draw(st.integers(len(sample) // 2, len(sample)))
    try:
        inspect(bytes(sample[:end]), "")
    except BadInputError as refused:
        assert str(refused).startswith("The file ")


def test_the_cover_is_the_first_page_and_high_enough():
    import io

    from PIL import Image

    picture = Image.open(io.BytesIO(cover(SAMPLES["paper.pdf"][0])))
    assert picture.format == "JPEG"
    assert picture.height == 1400
    low, high = picture.getpixel((300, 1300)), picture.getpixel((300, 100))
    assert low[2] > 180 > low[0]
    assert min(high) > 240
