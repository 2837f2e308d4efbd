"""What a picture is found to be, and which files are refused with which words."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_samples import saved, telling, turned_jpeg, two_halves
from PIL import Image

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.photos.inspect import Inspected, inspect

FORMATS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "AVIF": ".avif", "GIF": ".gif"}


@pytest.mark.parametrize(("form", "ending"), [*FORMATS.items(), ("TIFF", ".tif")])
def test_tells_format_size_and_digest(form, ending):
    data = telling(form)
    digest = hashlib.sha256(data).hexdigest()
    found = inspect(data, "a" + ending.upper())
    assert replace(found, pixels="", look="", mirror="") == Inspected(
        form, 60, 40, digest, len(data)
    )


@pytest.mark.parametrize("orientation", range(1, 9))
def test_measures_a_picture_as_people_see_it(orientation):
    found = inspect(turned_jpeg(orientation), "held.jpg")
    assert (found.width, found.height) == ((60, 40) if orientation < 5 else (40, 60))


def test_a_tiff_is_measured_as_people_see_it():
    exif = Image.Exif()
    exif[0x0112] = 6
    found = inspect(saved(two_halves(), "TIFF", exif=exif), "held.tif")
    assert (found.width, found.height) == (40, 60)


def test_a_pasted_picture_needs_no_name():
    assert inspect(saved(two_halves(), "PNG"), "").format == "PNG"


def test_a_photo_with_further_pictures_inside_is_a_jpeg():
    data = saved(two_halves(), "MPO", save_all=True, append_images=[two_halves()])
    assert inspect(data, "phone.jpg").format == "JPEG"


def test_an_orientation_out_of_range_is_passed_over():
    assert inspect(turned_jpeg(99), "a.jpg").width == 60


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.jpg", "“a.jpg” is empty"),
        (b"<?xml version='1.0'?><svg onload='x'/>", "a.svg", "SVG drawing"),
        (b"<?xml version='1.0'?><SVG onload='x'/>", "a.png", "SVG drawing"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "a.eps", "EPS drawing"),
        (b"%PDF-1.7\n", "a.pdf", "is a PDF"),
        (b"<!DOCTYPE html><p>404", "a.jpg", "web page"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a.heic", "HEIC"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "a.heic", "HEIC"),
        (b"8BPS\0\1", "a.psd", "Photoshop"),
        (b"push graphic-context\n", "a.jpg", "not a picture"),
        (b"BM" + bytes(60), "a.bmp", "not a picture"),
    ],
)
def test_says_what_is_wrong_and_what_to_do(data, name, said):
    with pytest.raises(BadInputError, match=said) as refused:
        inspect(data, name)
    assert str(refused.value).endswith(".")
    assert any(verb in str(refused.value) for verb in ("Export", "Copy", "Save"))


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_is_cut_off_is_refused(form):
    data = saved(Image.effect_noise((300, 200), 80).convert("RGB"), form)
    with pytest.raises(BadInputError, match=r"“half\.x?|“half"):
        inspect(data[: len(data) // 2], "half" + FORMATS[form])


def test_an_ending_that_does_not_fit_is_named():
    with pytest.raises(BadInputError, match=r"holds a PNG picture.*\.jpg.*Rename it to \.png"):
        inspect(saved(two_halves(), "PNG"), "a.jpg")
    with pytest.raises(BadInputError, match=r"\.php"):
        inspect(saved(two_halves(), "JPEG"), "a.jpg.php")


@pytest.mark.parametrize("size", [(13000, 13000), (9001, 9000), (70000, 10)])
def test_more_than_eighty_megapixels_are_refused_before_decoding(size):
    with pytest.raises(BadInputError, match="80 megapixels"):
        inspect(saved(Image.new("1", size), "PNG"), "big.png")


def test_eighty_megapixels_are_taken():
    assert inspect(saved(Image.new("1", (10000, 8000)), "PNG"), "big.png").width == 10000


def test_an_endless_animation_is_refused():
    frames = [Image.new("L", (8, 8), number % 250) for number in range(502)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    with pytest.raises(BadInputError, match="animation"):
        inspect(data, "long.gif")


def test_a_file_larger_than_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr("nejat_desktop.photos.opening.MAX_BYTES", 100)
    with pytest.raises(BadInputError, match="smaller copy"):
        inspect(saved(two_halves(), "PNG"), "a.png")


@settings(deadline=None, max_examples=150, database=None)
@given(st.data())
def test_no_damaged_file_gets_past_with_anything_but_a_sentence(data):
    form = data.draw(st.sampled_from(sorted(FORMATS)))
    raw = bytearray(telling(form))
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        inspect(bytes(raw), "a" + FORMATS[form])
    except BadInputError as refused:
        assert str(refused)
