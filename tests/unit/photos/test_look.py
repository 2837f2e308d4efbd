"""How pictures look: the same in other bytes, another one for another scene."""

import io
from itertools import combinations

import pytest
from PIL import Image, ImageEnhance, ImageOps

from nejat_desktop.domain.alike import SAME
from nejat_desktop.photos.inspect import Inspected, inspect
from tests.scenes import encoded, scene

SCENES = range(12)


def seen(data: bytes) -> Inspected:
    return inspect(data, "")


def apart(one: Inspected, other: Inspected) -> int:
    """How many bits the nearer side of one is away from the other."""
    sides = (int(one.look, 16), int(one.mirror, 16))
    return min((side ^ int(other.look, 16)).bit_count() for side in sides)


def test_other_metadata_make_no_other_picture() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    plain = encoded(scene(1), quality=90)
    told = encoded(scene(1), quality=90, exif=exif, comment=b"from the agency")
    assert plain != told and seen(plain).pixels == seen(told).pixels
    assert seen(plain).pixels != seen(encoded(scene(2), quality=90)).pixels


def test_the_palette_is_part_of_the_pixels() -> None:
    """Else pictures in other colours would be the same: their pixels are numbers of colours."""
    ramp = Image.new("P", (64, 64))
    ramp.putdata([n % 64 * 4 for n in range(64 * 64)])
    ramp.putpalette([v for n in range(256) for v in (n, n, n)])
    other = ramp.copy()
    other.putpalette([v for n in range(256) for v in (255 - n, n, 0)])
    assert seen(encoded(ramp, "PNG")).pixels != seen(encoded(other, "PNG")).pixels


@pytest.mark.parametrize("number", SCENES)
def test_size_format_and_compression_leave_the_look_alone(number: int) -> None:
    picture = scene(number)
    first = seen(encoded(picture, quality=92))
    others = {
        "hard": encoded(picture, quality=35),
        "half": encoded(picture.resize((240, 160)), quality=80),
        "twice": encoded(picture.resize((960, 640)), quality=80),
        "png": encoded(picture, "PNG"),
        "webp": encoded(picture, "WEBP", quality=60),
        "lighter": encoded(ImageEnhance.Brightness(picture).enhance(1.1), quality=85),
        "grey": encoded(picture.convert("L"), quality=85),
        "seen through": encoded(picture.convert("RGBA"), "PNG"),
        "mirror": encoded(ImageOps.mirror(picture), quality=85),
    }
    far = {name: apart(first, seen(data)) for name, data in others.items()}
    assert {name: bits for name, bits in far.items() if bits > SAME} == {}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_how_the_camera_was_held_makes_no_other_look(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    held = encoded(scene(3), quality=90, exif=exif)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(held)))
    assert apart(seen(held), seen(encoded(upright, quality=90))) <= SAME


def test_scenes_are_far_apart() -> None:
    found = [seen(encoded(scene(number))) for number in range(40)]
    nearest = min(apart(one, other) for one, other in combinations(found, 2))
    assert nearest > SAME


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1", "RGBA", "LA", "I;16", "CMYK"])
def test_a_flat_picture_has_no_look(mode: str) -> None:
    picture = Image.new(mode, (80, 60))
    form = "JPEG" if mode == "CMYK" else "PNG"
    found = seen(encoded(picture, form))
    assert found.look == found.mirror == "" and found.pixels


def test_a_picture_of_one_pixel_is_flat() -> None:
    assert seen(encoded(Image.new("RGB", (1, 1)), "PNG")).look == ""
