"""Who looks like whom."""

from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.alike import SAME, Looks, Sight
from nejat_desktop.domain.uid import Uid

LOOKS = st.integers(0, 2**64 - 1)
NEAR = st.lists(st.integers(0, 63), max_size=SAME, unique=True)


@given(LOOKS, NEAR)
def test_what_is_near_is_found_whichever_bits_differ(look: int, flipped: list[int]) -> None:
    near = look
    for bit in flipped:
        near ^= 1 << bit
    assert Looks([(Uid("a"), near)]).like(Sight("", look, 0)) >= {"a"}


@given(LOOKS, st.lists(st.integers(0, 63), min_size=SAME + 1, unique=True))
def test_what_is_further_away_is_not(look: int, flipped: list[int]) -> None:
    far = look
    for bit in flipped:
        far ^= 1 << bit
    assert not Looks([(Uid("a"), far)]).like(Sight("", look, look))


@given(st.lists(LOOKS, max_size=20), LOOKS, LOOKS)
def test_the_picture_and_its_mirror_image_are_looked_for(
    known: list[int], look: int, mirror: int
) -> None:
    named = [(Uid(str(n)), one) for n, one in enumerate(known)]
    looks = Looks(named)
    wanted = {
        uid
        for uid, one in named
        if min((one ^ look).bit_count(), (one ^ mirror).bit_count()) <= SAME
    }
    assert looks.like(Sight("", look, mirror)) == wanted


def test_a_flat_picture_is_like_none() -> None:
    assert not Looks([(Uid("a"), 0)]).like(Sight("pixels"))
