"""What goes out of a PDF, sound or film: the pages and what is played, and nothing it tells."""

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files import clean as cleaning
from nejat_desktop.photos.files import mpeg, ogg, tracks
from nejat_desktop.photos.files.boxes import boxes
from nejat_desktop.photos.files.clean import clean
from nejat_desktop.photos.files.inspect import inspect, type_of
from nejat_desktop.photos.files.jpeg import bare_jpeg, bare_jpeg2000
from nejat_desktop.photos.files.refusing import NOT_CLEAN
from nejat_desktop.photos.files.rescan import leaks
from tests import file_samples as made

SAMPLES = {
    "pdf": made.telling_pdf(),
    "mp3": made.mp3(),
    "vorbis": made.vorbis(),
    "opus": made.opus(),
    "sounds one after the other": made.opus(7) + made.opus(8),
    "m4a": made.film(pictures=False),
    "mp4": made.film(),
    "mov": made.film(brand=b"qt  ", moov_first=False),
    "fragments": made.fragments(),
    "webm": made.webm(),
    "recorded webm": made.webm(opened=True),
}


def cleaned(data):
    return clean(data, type_of(data))


def unpacked(data):
    """A PDF's bytes with every stream and object stream opened; other files as they are."""
    if not data.startswith(b"%PDF"):
        return data
    with pikepdf.open(io.BytesIO(data)) as document:
        out = io.BytesIO()
        document.save(
            out,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return out.getvalue()


@pytest.mark.parametrize("name", SAMPLES)
def test_no_secret_is_left_in_any_byte(name):
    before, after = unpacked(SAMPLES[name]), unpacked(cleaned(SAMPLES[name]))
    secrets = [secret for secret in made.SECRETS if secret in before]
    assert secrets
    for secret in secrets:
        assert secret not in after
        assert secret.decode().encode("utf-16-be") not in after


@pytest.mark.parametrize("name", SAMPLES)
def test_the_last_look_names_what_the_original_tells_and_nothing_afterwards(name):
    data = SAMPLES[name]
    kind = type_of(data)
    assert leaks(data, kind)
    assert leaks(cleaned(data), kind) == ()


@pytest.mark.parametrize("name", SAMPLES)
def test_cleaning_is_the_same_every_time_and_changes_nothing_the_second_time(name):
    once = cleaned(SAMPLES[name])
    assert cleaned(SAMPLES[name]) == once == cleaned(once)


@pytest.mark.parametrize("name", SAMPLES)
def test_what_came_out_is_the_same_work(name):
    before, after = inspect(SAMPLES[name], ""), inspect(cleaned(SAMPLES[name]), "")
    assert (before.type, before.pages, before.width, before.height) == (
        after.type,
        after.pages,
        after.width,
        after.height,
    )
    assert before.seconds == after.seconds


@pytest.mark.parametrize("name", ["mp4", "mov", "webm", "recorded webm", "fragments"])
def test_what_is_played_stays_where_it_was(name):
    data, after = SAMPLES[name], cleaned(SAMPLES[name])
    assert len(after) == len(data)
    for sample in (made.PICTURES, made.SOUNDS):
        if sample in data:
            assert after.index(sample) == data.index(sample)


def test_tracks_that_nobody_sees_or_hears_are_gone_and_the_others_are_there():
    after = cleaned(made.film())
    movie = next(box for box in boxes(after, 0, len(after)) if box.kind == b"moov")
    assert [one.handler for one in tracks.tracks(after, movie)] == [b"vide", b"soun"]


def test_a_film_that_takes_its_pictures_from_elsewhere_is_refused():
    here = made.full(b"url ", flags=1)
    elsewhere = here.replace(made.numbers(1), made.numbers(0))
    with pytest.raises(BadInputError, match="from another file"):
        cleaned(made.film().replace(here, elsewhere))


def test_tables_that_promise_more_than_there_is_are_refused_at_once():
    data = made.film()
    for table in (b"stsz" + made.numbers(0, 0, 2), b"stsc" + made.numbers(0, 1)):
        huge = data.replace(table, table[:-4] + made.numbers(0xFFFFFFF0))
        assert huge != data
        with pytest.raises(BadInputError, match="is damaged"):
            cleaned(huge)


def test_bytes_hidden_behind_a_table_are_gone():
    data = made.film()
    table = made.full(b"stts", made.numbers(1, 2, 40))
    hiding = made.full(b"stts", made.numbers(1, 2, 40), made.AUTHOR)
    longer = made.film_with(data, table, hiding)
    assert made.AUTHOR in longer
    assert made.AUTHOR not in cleaned(longer)


def test_of_an_mp3_every_frame_stays():
    counted, sound = made.mp3_frames()
    after = cleaned(made.mp3())
    assert after.endswith(sound)
    assert len(after) == len(counted) + len(sound)
    assert mpeg.is_only_frames(after)


def test_pages_of_ogg_keep_their_checksums():
    after = cleaned(made.vorbis())
    pages = list(ogg.pages(after))
    assert len(pages) > 1
    for page in pages:
        bare = bytearray(after[page.start : page.end])
        bare[22:26] = bytes(4)
        assert ogg.crc(bare) == int.from_bytes(after[page.start + 22 : page.start + 26], "little")


def test_two_streams_at_once_in_an_ogg_are_refused():
    with pytest.raises(BadInputError, match="beside the sound"):
        cleaned(made.opus(1)[:47] + made.opus(2))


def test_what_readers_need_of_a_pdf_stays():
    with pikepdf.open(io.BytesIO(cleaned(made.telling_pdf()))) as document:
        first = document.pages[0]
        kinds = [str(note.Subtype) for note in first.Annots]
        assert kinds == ["/Highlight", "/FreeText", "/Link", "/Link"]
        assert str(first.Annots[1].Contents) == "On the page"
        assert str(first.Annots[2].A.URI) == "https://example.org/"
        assert "/A" not in first.Annots[3]
        assert str(document.Root.AcroForm.Fields[0].T) == "reply"
        assert str(document.Root.Outlines.First.Title) == "Contents"
        assert list(document.Root.Names.keys()) == ["/Dests"]
        operators = [str(one.operator) for one in pikepdf.parse_content_stream(first)]
        assert operators == ["rg", "re", "f", "Do", "Do"]
        assert set(first.Resources.XObject.keys()) == {"/Im0", "/Fm0"}


def test_a_picture_in_a_pdf_keeps_its_pixels():
    from PIL import Image

    with pikepdf.open(io.BytesIO(cleaned(made.telling_pdf()))) as document:
        raw = document.pages[0].Resources.XObject.Im0.read_raw_bytes()
    before, after = Image.open(io.BytesIO(made.jpeg())), Image.open(io.BytesIO(raw))
    assert before.tobytes() == after.tobytes()
    assert not set(after.info) & {"exif", "comment", "xmp", "icc_profile"}
    assert len(bare_jpeg(raw)) == len(raw)


def test_a_jpeg_2000_loses_its_boxes_and_comments():
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(out, "JPEG2000", comment=made.AUTHOR)
    told = out.getvalue() + made.box(b"uuid", bytes(16), made.PLACE)
    assert made.AUTHOR in told
    bare = bare_jpeg2000(told)
    assert made.AUTHOR not in bare
    assert made.PLACE not in bare
    assert Image.open(io.BytesIO(bare)).getpixel((3, 3))[0] > 240


@pytest.mark.parametrize("before", [b"", b"<html><script>"])
@pytest.mark.parametrize("behind", [b"PK\3\4" + made.AUTHOR, b"<?php " + made.AUTHOR])
def test_what_hangs_on_a_pdf_is_gone(before, behind):
    data = made.saved(made.plain_pdf()) + before + behind
    after = cleaned(data)
    assert made.AUTHOR not in after
    assert b"PK\3\4" not in after


def test_what_tells_something_after_all_is_refused(monkeypatch):
    monkeypatch.setitem(cleaning._CLEANERS, FileType.MP4, lambda data: data)
    with pytest.raises(BadInputError, match=NOT_CLEAN):
        cleaned(made.film())


def test_a_file_of_another_type_than_was_said_is_refused():
    with pytest.raises(BadInputError):
        clean(made.mp3(), FileType.PDF)


def nested(kind, depth):
    """Boxes of a kind in each other, so many deep."""
    sizes = (depth - one for one in range(depth))
    return b"".join((8 * size).to_bytes(4, "big") + kind for size in sizes)


@pytest.mark.parametrize("kind", [b"moov", b"udta", b"mdia", b"free"])
def test_boxes_ten_thousand_deep_are_cleaned_or_refused(kind):
    data = made.film() + nested(kind, 10_000)
    try:
        assert leaks(cleaned(data), FileType.MP4) == ()
    except BadInputError as refused:
        assert str(refused).startswith("The file")


def test_a_pdf_of_lists_ten_thousand_deep_is_cleaned_or_refused():
    deep = b"[" * 10_000 + b"]" * 10_000
    data = made.saved(made.plain_pdf(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = data.replace(b"/Type /Catalog", b"/Names " + deep + b" /Type /Catalog")
    try:
        cleaned(data)
    except BadInputError as refused:
        assert str(refused).startswith("The file")


@settings(max_examples=150)
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_a_damaged_file_comes_out_clean_or_is_refused(name, data):
    sample = bytearray(SAMPLES[name])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(sample) - 1))
        put = data.draw(st.binary(min_size=1, max_size=8))
        sample[at : at + len(put)] = put
    end = data.draw(st.sampled_from([len(sample), len(sample) * 2 // 3]))
    try:
        kind = inspect(bytes(sample[:end]), "").type
        assert leaks(clean(bytes(sample[:end]), kind), kind) == ()
    except BadInputError as refused:
        assert str(refused).startswith("The file ")
