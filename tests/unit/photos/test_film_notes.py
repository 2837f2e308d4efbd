"""What cameras write beside the picture of a film goes; what is needed to show it stays."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files import beside
from nejat_desktop.photos.files.clean import clean
from nejat_desktop.photos.files.rescan import leaks
from tests import file_samples as made

PLACE = b"N 35.6997 E 51.3380 2026-11-28"
CAPTIONS = b"\xb5\x00\x31GA94\x03\xd4\xff\xfc\x94\x2c\xff"


def message(kind, said):
    """A message as it stands in a stream."""
    return bytes([*[255] * (kind // 255), kind % 255, *[255] * (len(said) // 255)]) + (
        bytes([len(said) % 255]) + said
    )


def messages(*parts):
    """A part of H.264 that holds messages."""
    return b"\x06" + beside._guarded(b"".join(parts) + b"\x80")


def film(*parts, codec=b"avc1"):
    """The film whose first sample has these parts before its picture; the sizes stay."""
    first = b"".join(map(made.nal, parts))
    size = len(made.PICTURES) - 40
    first += made.nal(b"\x65", bytes(size - len(first) - 5))
    return made.film(codec=codec).replace(made.PICTURES[:size], first)


def test_a_place_that_a_camera_wrote_beside_the_picture_does_not_go_out():
    after = clean(film(messages(message(5, PLACE))), FileType.MP4)
    assert PLACE not in after
    assert len(after) == len(film(messages(message(5, PLACE))))


def test_captions_and_where_to_begin_stay_beside_a_place_that_goes():
    parts = message(6, b"\x80"), message(4, CAPTIONS), message(5, PLACE)
    after = clean(film(messages(*parts)), FileType.MP4)
    assert PLACE not in after
    assert parts[0] + parts[1] in after


def test_registered_messages_of_makers_go():
    after = clean(film(messages(message(4, b"\xb5\x00\x77" + PLACE))), FileType.MP4)
    assert PLACE not in after


@pytest.mark.parametrize("kind", [0, 24, 30, 31])
def test_parts_that_the_standard_leaves_to_makers_are_emptied(kind):
    after = clean(film(bytes([kind]) + PLACE), FileType.MP4)
    assert PLACE not in after


def test_a_place_behind_the_last_message_goes():
    after = clean(film(b"\x06" + message(6, b"\x80") + PLACE), FileType.MP4)
    assert PLACE not in after


def test_the_last_look_names_what_stands_beside_the_picture():
    data = clean(film(messages(message(3, b"\xff" * len(PLACE)))), FileType.MP4)
    telling = data.replace(message(3, b"\xff" * len(PLACE)), message(5, PLACE))
    assert leaks(data, FileType.MP4) == ()
    assert "messages beside the picture" in leaks(telling, FileType.MP4)


def test_a_picture_that_is_not_cut_as_it_says_is_refused():
    torn = made.film().replace(made.nal(b"\x65")[4:] + b"picture", b"\x65" + b"picturE", 1)
    clean(torn, FileType.MP4)
    with pytest.raises(BadInputError, match="damaged"):
        clean(made.film().replace(made.PICTURES[:4], b"\0\0\xff\0"), FileType.MP4)


def test_a_picture_without_its_settings_is_refused():
    with pytest.raises(BadInputError, match="damaged"):
        clean(made.film().replace(b"avcC", b"avcX"), FileType.MP4)


_KINDS = st.sampled_from([0, 1, 3, 4, 5, 6, 45, 137, 200, 300])
_SAID = (
    st.binary(max_size=40) | st.integers(0, 600).map(bytes) | st.integers(0, 600).map(PLACE.ljust)
)


@given(st.lists(st.tuples(_KINDS, _SAID), max_size=6))
@example([(5, bytes(251) + PLACE)])
@example([(6, b"\0\0"), (5, PLACE * 9)])
def test_whatever_the_messages_their_length_stays_and_only_what_is_needed(found):
    part = messages(*(message(kind, said) for kind, said in found))
    after = beside._quieted(part, beside._AVC)
    needed = [message(kind, said) for kind, said in found if kind in beside._NEEDED]
    assert len(after) == len(part)
    assert beside._quieted(after, beside._AVC) == after
    left = [one for one in beside._messages(after[1:]) if beside._is_needed(one)]
    assert left in (needed, [])
    assert all(map(beside._is_silent, beside._messages(after[1:])))
    assert b"\0\0\0" not in after
    assert b"\0\0\1" not in after


@given(st.binary(min_size=1, max_size=80))
@example(b"\x05\x50" + PLACE)
@example(b"\x03\x04\xff\xff")
def test_whatever_the_bytes_nothing_is_left_that_is_not_needed(said):
    after = beside._quieted(b"\x06" + said, beside._AVC)
    assert len(after) == 1 + len(said)
    assert all(map(beside._is_silent, beside._messages(after[1:])))


@given(st.integers(2, 1500))
def test_filler_is_as_long_as_asked_and_says_nothing(room):
    made_of = beside._filler(room)
    assert len(made_of) == room
    assert all(map(beside._is_silent, beside._messages(made_of + b"\x80")))
