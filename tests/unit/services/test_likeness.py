"""Pictures that are the same in other bytes: noted, compared later, shown side by side."""

from dataclasses import replace

import pytest
from PIL import Image, ImageOps
from sqlalchemy import delete, func, select

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo_grid import PhotoCell, PhotoFilter, PhotoSort, Shelf
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.likeness import PART
from nejat_desktop.store import schema
from tests.scenes import encoded, scene
from tests.unit.services.test_photo_care import Watch

QUALITIES = (("en", 90), ("fa", 80), ("sq", 70))
DUPLICATES = PhotoFilter(Shelf.DUPLICATES, sort=PhotoSort.NAME, descending=False)


def cells(services: Services, wanted: PhotoFilter = DUPLICATES) -> list[PhotoCell]:
    ids = services.grid.ids(wanted)
    known = services.grid.cells(ids)
    return [known[row] for row in ids]


def groups(services: Services) -> list[list[str]]:
    """The names of what looks the same, group by group as the grid shows them."""
    found: list[list[str]] = []
    before = ""
    for cell in cells(services):
        if cell.alike != before:
            found.append([])
        before = cell.alike
        found[-1].append(cell.name)
    return found


def forget(services: Services) -> None:
    """As a library from before anything was compared."""
    services.context.write(lambda c: c.execute(delete(schema.photo_looks)))
    services.library.likeness._looks = None


def fill(services: Services) -> None:
    add = services.library.add
    add(encoded(scene(1), quality=90), "market.jpg")
    add(encoded(scene(2), quality=90), "bridge.jpg")
    add(encoded(scene(1).resize((240, 160)), quality=70), "market-small.jpg")
    add(encoded(ImageOps.mirror(scene(1)), "PNG"), "market-turned.png")
    add(encoded(scene(3), "PNG"), "boats.png")
    add(encoded(scene(3), "WEBP", quality=70), "boats.webp")


def test_what_is_the_same_in_other_bytes_stands_side_by_side(room: Opened) -> None:
    services = room.services
    fill(services)
    both = [["boats.png", "boats.webp"], ["market-small.jpg", "market-turned.png", "market.jpg"]]
    assert groups(services) == both
    assert services.grid.count(DUPLICATES) == 5
    assert services.grid.counts("en").shelves[Shelf.DUPLICATES] == 5
    everything = cells(services, PhotoFilter())
    assert [cell.name for cell in everything if not cell.alike] == ["bridge.jpg"]


def test_covers_of_one_book_in_several_languages_are_no_duplicates(room: Opened) -> None:
    services = room.services
    add = services.library.add
    covers = {code: add(encoded(scene(4), quality=q), f"{code}.jpg") for code, q in QUALITIES}
    book = services.editing.new_story(Kind.BOOK, "en", Content(work=Work(cover=covers["en"].uid)))
    other = services.editing.new_story(Kind.BOOK, "fa", Content(work=Work(cover=covers["fa"].uid)))
    assert groups(services) == [["en.jpg", "fa.jpg", "sq.jpg"]], "the third is of no book"
    services.library.put_away([covers["sq"].uid])
    assert groups(services) == [["en.jpg", "fa.jpg"]], "of two books"
    services.editing.save(other.uid, other.version, Content())
    assert groups(services) == [["en.jpg", "fa.jpg"]], "the second is of no book any more"
    persian = services.translating.start(book.story, "fa")
    services.editing.save(
        persian.uid,
        persian.version,
        replace(persian.content, work=Work(cover=covers["fa"].uid)),
    )
    assert groups(services) == []
    assert services.grid.count(DUPLICATES) == 0
    assert {cell.alike for cell in cells(services, PhotoFilter())} == {""}


def test_flat_pictures_are_only_the_same_when_each_pixel_is(room: Opened) -> None:
    services = room.services
    for colour in ("red", "blue"):
        services.library.add(encoded(Image.new("RGB", (60, 40), colour), "PNG"), f"{colour}.png")
    assert groups(services) == []
    red = encoded(Image.new("RGB", (60, 40), "red"), "PNG", optimize=True, compress_level=1)
    services.library.add(red + b"\0", "again.png")
    assert groups(services) == [["again.png", "red.png"]]


def test_who_is_alone_in_the_library_again_is_no_duplicate(room: Opened) -> None:
    services = room.services
    services.library.add(encoded(scene(1), quality=90), "market.jpg")
    twin = services.library.add(encoded(scene(1), quality=60), "copy.jpg")
    assert groups(services) == [["copy.jpg", "market.jpg"]]
    services.library.put_away([twin.uid])
    assert groups(services) == [] and cells(services, PhotoFilter())[0].alike == ""
    services.library.take_back([twin.uid])
    assert groups(services) == [["copy.jpg", "market.jpg"]]


def test_a_picture_between_two_groups_joins_them(room: Opened) -> None:
    """The order in which they come makes no difference."""
    services, likeness = room.services, room.services.library.likeness
    from nejat_desktop.domain.alike import Sight

    far = (1 << 9) - 1
    photos = [services.library.add(encoded(scene(n)), f"{n}.jpg").uid for n in (5, 6, 7)]
    forget(services)
    for uid, look in zip(photos, (0, far, 0b1111), strict=True):
        services.context.write(
            lambda c, uid=uid, look=look: likeness.note(c, uid, Sight(uid, look, 1 << 60))
        )
    assert [len(group) for group in groups(services)] == [3]


def test_photos_from_before_are_compared_when_somebody_asks(room: Opened) -> None:
    services = room.services
    fill(services)
    before = groups(services)
    forget(services)
    assert groups(services) == [] and services.library.likeness.left() == 6
    watch = Watch()
    assert services.library.likeness.compare(watch) == 6
    assert groups(services) == before and services.library.likeness.left() == 0
    assert watch.told[0] == (0, 6)
    assert services.library.likeness.compare(Watch()) == 0


def test_comparing_can_be_stopped_and_goes_on_there(room: Opened) -> None:
    services = room.services
    for number in range(PART + 3):
        services.library.add(encoded(scene(number % 20, (90, 60))), f"{number}.jpg")
    total = services.context.read(
        lambda c: c.execute(select(func.count()).select_from(schema.photos)).scalar_one()
    )
    forget(services)
    with pytest.raises(CancelledError):
        services.library.likeness.compare(Watch(stop_after=5))
    assert services.library.likeness.left() == total - 5
    assert services.library.likeness.compare(Watch()) == total - 5


def test_an_original_that_is_gone_is_like_none_and_is_not_asked_again(room: Opened) -> None:
    services = room.services
    photo = services.library.add(encoded(scene(1)), "market.jpg")
    services.library.add(encoded(scene(1), quality=50), "copy.jpg")
    forget(services)
    services.context.vault.path(photo.sha256).unlink()
    assert services.library.likeness.compare(Watch()) == 2
    assert groups(services) == [] and services.library.likeness.left() == 0
