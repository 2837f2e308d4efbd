"""The last look names everything in a file that we do not mean to write."""

import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_samples import saved, telling, two_halves
from PIL import Image

from nejat_desktop.photos.rescan import leaks


def segment(marker, payload):
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2, "big") + payload


def chunk(kind, payload):
    body = kind + payload
    return len(payload).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_plain_file_tells_nothing(form):
    assert leaks(saved(two_halves(), form)) == ()
    assert leaks(saved(two_halves(mode="L"), form)) == ()


def test_progressive_and_restarted_scans_are_read_to_their_end():
    noise = Image.effect_noise((300, 200), 80)
    assert leaks(saved(noise, "JPEG", progressive=True)) == ()
    assert leaks(saved(noise, "JPEG", restart_marker_rows=1)) == ()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_names_what_a_camera_told(form):
    found = leaks(telling(form))
    for name in ("EXIF", "GPS", "serial number", "MakerNote", "thumbnail", "artist"):
        assert any(name in one for one in found), (name, found)
    assert "XMP" in found or form == "PNG"  # where the library writes none
    assert "colour profile" in found


@pytest.mark.parametrize(
    ("marker", "payload", "name"),
    [
        (0xFE, b"a comment", "comment"),
        (0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0", "EXIF"),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>", "XMP"),
        (0xE1, b"http://ns.adobe.com/xmp/extension/\0", "XMP"),
        (0xED, b"Photoshop 3.0\x008BIM", "IPTC"),
        (0xE2, b"ICC_PROFILE\0\1\1", "colour profile"),
        (0xE2, b"MPF\0", "APP2"),
        (0xE0, b"JFXX\0\x10", "APP0"),
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1", "JFIF thumbnail"),
        (0xEE, b"Adobe\0", "APP14"),
        (0xF0, b"x", "segment F0"),
    ],
)
def test_names_each_foreign_segment_of_a_jpeg(marker, payload, name):
    plain = saved(two_halves(), "JPEG")
    assert leaks(plain[:2] + segment(marker, payload) + plain[2:]) == (name,)


@pytest.mark.parametrize(
    ("kind", "payload", "name"),
    [
        (b"tEXt", b"Author\0Jane", "text"),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>", "XMP"),
        (b"iTXt", b"Title\0\0\0\0\0x", "text"),
        (b"eXIf", b"MM\0*\0\0\0\x08\0\0", "EXIF"),
        (b"tIME", b"1234567", "chunk tIME"),
        (b"prVt", b"x", "chunk prVt"),
    ],
)
def test_names_each_foreign_chunk_of_a_png(kind, payload, name):
    plain = saved(two_halves(), "PNG")
    assert leaks(plain[:33] + chunk(kind, payload) + plain[33:]) == (name,)


def test_names_a_foreign_chunk_of_a_webp():
    plain = saved(two_halves(), "WEBP")
    body = plain[8:] + b"mine\x03\0\0\0abc\0"
    assert leaks(b"RIFF" + len(body).to_bytes(4, "little") + body) == ("chunk mine",)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_counts_what_hangs_on_the_end(form):
    assert leaks(saved(two_halves(), form) + b"PK\3\4") == ("4 bytes after the picture",)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_file_that_is_cut_off_is_never_clean(form):
    whole = saved(two_halves(), form)
    for length in range(len(whole)):
        assert leaks(whole[:length])


def test_other_formats_are_never_clean():
    assert leaks(saved(two_halves(), "GIF")) == ("unknown format",)
    assert leaks(b"") == ("unknown format",)


@settings(deadline=None, max_examples=200, database=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.data())
def test_damaged_files_are_read_without_failing(form, data):
    raw = bytearray(telling(form))
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    assert leaks(bytes(raw))


@settings(deadline=None, max_examples=100, database=None)
@given(st.binary(max_size=200))
def test_any_bytes_as_exif_are_read_without_failing(block):
    out = io.BytesIO()
    two_halves().save(out, "JPEG")
    plain = out.getvalue()
    assert "EXIF" in leaks(plain[:2] + segment(0xE1, b"Exif\0\0" + block) + plain[2:])
