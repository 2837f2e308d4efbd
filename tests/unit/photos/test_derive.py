"""Files for readers: upright, sRGB, never wider than the original, and silent about it."""

import hashlib
import io
import random

import pytest
from picture_samples import (
    COMMENT,
    OWNER,
    SERIAL,
    THUMBNAIL,
    saved,
    telling,
    turned_jpeg,
    two_halves,
)
from PIL import Image, ImageCms

from nejat_desktop.domain.errors import BadInputError, DamagedError
from nejat_desktop.photos import derive
from nejat_desktop.photos.derive import renditions, thumbnail
from nejat_desktop.photos.rescan import leaks


def made(data, *widths):
    return renditions(data, hashlib.sha256(data).hexdigest(), widths)


def opened(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


def near(colour, expected, by=30):
    return all(abs(a - b) <= by for a, b in zip(colour, expected, strict=True))


@pytest.mark.parametrize(("form", "width", "height"), [("PNG", 640, 480), ("GIF", 300, 200)])
def test_a_picture_of_noise_is_written_too(form, width, height):
    noise = random.Random(7).randbytes(width * height * 3)
    picture = Image.frombytes("RGB", (width, height), noise)
    data = saved(picture.convert("P") if form == "GIF" else picture, form)
    (one,) = made(data, width)
    assert len(one.data) > width * height
    assert opened(one.data).size == (width, height)


def test_gives_one_for_each_width_in_the_order_asked():
    data = saved(two_halves(200, 100), "JPEG")
    sizes = [(one.width, one.height) for one in made(data, 100, 50, 400, 100)]
    assert sizes == [(100, 50), (50, 25), (200, 100), (100, 50)]


def test_a_rendition_tells_the_truth_about_its_bytes():
    (one,) = made(saved(two_halves(200, 100), "PNG"), 77)
    assert one.digest == hashlib.sha256(one.data).hexdigest()
    assert opened(one.data).size == (one.width, one.height) == (77, 38)
    assert one.suffix == "jpg"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF"])
def test_nothing_of_the_metadata_is_left(form):
    sizes = made(telling(form), 20, 60)
    assert len(sizes) == 2
    for one in sizes:
        assert leaks(one.data) == ()
        for word in (SERIAL.encode(), OWNER.encode(), COMMENT, THUMBNAIL, b"Exif", b"ICC_PROFILE"):
            assert word not in one.data


@pytest.mark.parametrize("tail", [b"<?php system($_GET[0]); ?>", b"PK\x03\x04" + bytes(40)])
def test_what_hung_on_the_end_is_gone(tail):
    (one,) = made(saved(two_halves(), "JPEG") + tail, 60)
    assert tail[:4] not in one.data
    assert leaks(one.data) == ()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_picture_stands_as_the_camera_was_held(form, orientation):
    """Red is left in the stored pixels; EXIF says where the first row and column belong."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    (one,) = made(saved(two_halves(), form, exif=exif), 60)
    picture = opened(one.data)
    red = {1: "left", 2: "right", 3: "right", 4: "left", 5: "top", 6: "top", 7: "bottom"}
    spot = {
        "left": (3, 20),
        "right": (56, 20),
        "top": (20, 3),
        "bottom": (20, 56),
    }[red.get(orientation, "bottom")]
    assert picture.size == ((60, 40) if orientation < 5 else (40, 60))
    assert near(picture.getpixel(spot), (254, 0, 0), 60)


def test_a_large_photo_is_turned_when_it_is_read_at_a_smaller_scale():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(two_halves(1600, 800), "JPEG", exif=exif)
    (one,) = made(data, 100)
    assert (one.width, one.height) == (100, 200)
    assert near(opened(one.data).getpixel((50, 10)), (254, 0, 0))


def test_what_shines_through_stays_so_as_webp():
    picture = two_halves().convert("RGBA")
    picture.putpixel((0, 0), (0, 0, 0, 0))
    wide, small = made(saved(picture, "PNG"), 60, 5)
    assert wide.suffix == small.suffix == "webp"
    assert Image.open(io.BytesIO(wide.data)).getpixel((0, 0))[3] < 40
    assert leaks(wide.data) == ()


def test_an_alpha_channel_that_hides_nothing_makes_no_webp():
    (one,) = made(saved(two_halves(mode="RGBA"), "PNG"), 60)
    assert one.suffix == "jpg"


def test_what_is_too_tall_for_webp_is_put_on_white():
    picture = Image.new("RGBA", (4, 17000), (0, 0, 0, 0))
    (one,) = made(saved(picture, "PNG"), 4)
    assert one.suffix == "jpg"
    assert near(opened(one.data).getpixel((1, 100)), (255, 255, 255))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_comes_out_as_it_looks(mode):
    values = {"1": 1, "L": 128, "LA": (128, 255), "RGB": (128,) * 3, "RGBA": (128, 128, 128, 255)}
    picture = Image.new("L", (20, 10), 128).quantize(4) if mode == "P" else None
    picture = picture or Image.new(mode, (20, 10), values.get(mode, 128 * 257))
    (one,) = made(saved(picture, "PNG"), 20)
    expected = 255 if mode == "1" else 128
    assert near(opened(one.data).getpixel((10, 5)), (expected,) * 3, 3)


@pytest.mark.parametrize("mode", ["CMYK", "LAB", "F", "I"])
def test_what_only_tiff_holds_can_be_read(mode):
    srgb = ImageCms.createProfile("sRGB")
    grey = Image.new("RGB", (20, 10), (128, 128, 128))
    if mode == "LAB":
        picture = ImageCms.profileToProfile(grey, srgb, ImageCms.createProfile("LAB"), 0, "LAB")
    elif mode == "CMYK":
        picture = grey.convert("CMYK")
    else:
        picture = Image.new(mode, (20, 10), 0 if mode == "F" else 128 * 257)
    (one,) = made(saved(picture, "TIFF"), 20)
    expected = 0 if mode == "F" else 128
    assert near(opened(one.data).getpixel((10, 5)), (expected,) * 3, 6)


def test_a_wide_colour_space_is_brought_to_srgb():
    """A profile with red and blue exchanged shows whether it was heeded."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    data = saved(Image.new("RGB", (20, 10), "red"), "PNG", icc_profile=bytes(profile))
    (one,) = made(data, 20)
    assert near(opened(one.data).getpixel((10, 5)), (0, 0, 254))


def test_a_broken_colour_profile_is_passed_over():
    data = saved(Image.new("RGB", (20, 10), "red"), "JPEG", icc_profile=b"no profile at all" * 9)
    (one,) = made(data, 20)
    assert near(opened(one.data).getpixel((10, 5)), (254, 0, 0))


def test_the_same_original_gives_the_same_bytes():
    data = telling("JPEG")
    assert made(data, 20, 60) == made(data, 20, 60)


def test_an_animation_gives_its_first_picture():
    data = saved(
        Image.new("RGB", (20, 10), "red"), "GIF", save_all=True, append_images=[two_halves(20, 10)]
    )
    (one,) = made(data, 20)
    assert near(opened(one.data).getpixel((15, 5)), (254, 0, 0))


def test_an_original_that_is_not_the_one_asked_for_is_refused():
    with pytest.raises(DamagedError):
        renditions(telling("JPEG"), "0" * 64, [10])


def test_a_file_that_cannot_be_read_is_refused_with_a_sentence():
    with pytest.raises(BadInputError, match="The picture is cut off"):
        made(saved(Image.effect_noise((300, 200), 80), "JPEG")[:-300], 60)


def test_what_could_not_be_cleaned_is_not_handed_out(monkeypatch):
    dirty = saved(two_halves(), "JPEG", comment=COMMENT)
    monkeypatch.setattr(derive, "_jpeg", lambda *_, **__: dirty)
    with pytest.raises(BadInputError, match="comment"):
        made(telling("PNG"), 60)
    with pytest.raises(BadInputError, match="comment"):
        thumbnail(telling("PNG"), (10, 10))


def test_no_width_gives_nothing_and_a_width_of_nothing_is_a_mistake():
    assert made(telling("PNG")) == ()
    with pytest.raises(ValueError, match="at least 1"):
        made(telling("PNG"), 0)


@pytest.mark.parametrize(
    ("box", "size"),
    [((30, 30), (30, 20)), ((30, 10), (15, 10)), ((900, 900), (60, 40)), ((1, 1), (1, 1))],
)
def test_a_thumbnail_fits_its_box(box, size):
    small = thumbnail(telling("JPEG"), box)
    assert opened(small).size == size
    assert leaks(small) == ()


def test_a_thumbnail_stands_upright():
    assert opened(thumbnail(turned_jpeg(6), (20, 30))).size == (20, 30)


def test_a_thumbnail_of_what_shines_through_is_a_png():
    small = thumbnail(saved(Image.new("RGBA", (60, 40), (9, 9, 9, 90)), "WEBP"), (30, 30))
    assert small.startswith(b"\x89PNG")
    assert leaks(small) == ()
