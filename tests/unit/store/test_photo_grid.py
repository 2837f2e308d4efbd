"""The photos’ place in the store: shelves, filters, counts, uses, and the derived lists."""

import io
import sqlite3
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from sqlalchemy import Connection, text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.photo_grid import PhotoFilter, PhotoSort, Shelf, Used, UseKind
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from tests.rooms import StillClock, article


def picture(shade: int, taken: str = "") -> bytes:
    """A small JPEG; with EXIF when it was taken."""
    image, buffer = (
        Image.new("RGB", (60, 40), (shade * 37 % 256, shade * 91 % 256, shade * 53 % 256)),
        io.BytesIO(),
    )
    exif = Image.Exif()
    if taken:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    image.save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def add(services: Services, name: str, **words: Description) -> Photo:
    """A photo with words by edition."""
    photo = services.library.add(picture(sum(map(ord, name))), name)
    services.library.describe_all({(photo.uid, code): said for code, said in words.items()})
    return services.library.photo(photo.uid)


def names(services: Services, wanted: PhotoFilter) -> list[str]:
    ids = services.grid.ids(wanted)
    cells = services.grid.cells(ids.tolist())
    assert services.grid.count(wanted) == len(ids)
    return [cells[row_id].name for row_id in ids]


WHOLE = Description("The market at dawn", "Two people behind fruit", "Photo: Anna Berg")


def test_shelves_hold_what_lacks_words_in_every_edition(room: Opened) -> None:
    services = room.services
    add(services, "whole.jpg", en=WHOLE, fa=WHOLE)
    add(services, "silent.jpg")
    add(services, "persian.jpg", fa=replace(WHOLE, credit=""))
    assert names(services, PhotoFilter(Shelf.NO_CAPTION)) == ["silent.jpg"]
    assert names(services, PhotoFilter(Shelf.NO_ALT)) == ["silent.jpg"]
    assert set(names(services, PhotoFilter(Shelf.NO_CREDIT))) == {"silent.jpg", "persian.jpg"}


def test_an_edition_narrows_shelves_to_what_it_lacks(room: Opened) -> None:
    services = room.services
    add(services, "whole.jpg", en=WHOLE, fa=WHOLE)
    add(services, "persian.jpg", fa=WHOLE)
    add(services, "half.jpg", en=replace(WHOLE, caption=""))
    assert names(services, PhotoFilter(Shelf.NO_ALT, lacks="en")) == ["persian.jpg"]
    assert set(names(services, PhotoFilter(lacks="en"))) == {"persian.jpg", "half.jpg"}
    assert names(services, PhotoFilter(lacks="fa")) == ["half.jpg"]


def test_a_cell_says_in_which_editions_a_photo_is_worded(room: Opened) -> None:
    add(room.services, "one.jpg", en=WHOLE, fa=replace(WHOLE, alt=""))
    ids = room.services.grid.ids(PhotoFilter())
    (cell,) = room.services.grid.cells(ids.tolist()).values()
    assert (cell.worded, cell.credited) == (frozenset({"en"}), True)


def test_words_taken_away_again_are_missing_again(room: Opened) -> None:
    photo = add(room.services, "one.jpg", en=WHOLE)
    room.services.library.describe(photo.uid, "en", Description())
    assert names(room.services, PhotoFilter(Shelf.NO_CREDIT)) == ["one.jpg"]
    assert names(room.services, PhotoFilter(words="dawn")) == []


@pytest.mark.parametrize("words", ["dawn", "anna", "fruit", "0412", "كتابخانه", "کتاب"])
def test_search_finds_caption_credit_alternative_text_and_file_name(
    room: Opened, words: str
) -> None:
    add(room.services, "market-0412.jpg", en=WHOLE, fa=Description("کتابخانهٔ شهر", "ساختمان", ""))
    add(room.services, "other.jpg")
    assert names(room.services, PhotoFilter(words=words)) == ["market-0412.jpg"]


def test_a_photo_is_unused_until_a_story_or_a_text_shows_it(room: Opened) -> None:
    services = room.services
    lead, named, spare = (add(services, f"{name}.jpg") for name in ("lead", "named", "spare"))
    story = article(services, "A story")
    services.stories.set_pictures(story.story, [lead.uid])
    body = blocks.document([blocks.paragraph("One."), blocks.picture(named.uid, "")])
    services.editing.save(story.uid, story.version, replace(story.content, body=body))
    assert names(services, PhotoFilter(Shelf.UNUSED)) == ["spare.jpg"]
    assert set(names(services, PhotoFilter(used=Used.USED))) == {"lead.jpg", "named.jpg"}
    (use,) = services.grid.uses(named.uid, "en")
    assert (use.story, use.how, use.editions) == (story.story, (UseKind.TEXT,), ("en",))
    (use,) = services.grid.uses(lead.uid, "fa")
    assert (use.how, use.headline, use.article) == ((UseKind.LEAD,), "A story", story.uid)
    assert services.grid.uses(spare.uid, "en") == ()


def test_a_picture_taken_out_of_the_text_is_unused_again(room: Opened) -> None:
    services = room.services
    photo, story = add(services, "one.jpg"), article(services, "A story")
    body = blocks.document([blocks.picture(photo.uid, "")])
    saved = services.editing.save(story.uid, story.version, replace(story.content, body=body))
    services.editing.save(story.uid, saved.version, story.content)
    assert names(services, PhotoFilter(Shelf.UNUSED)) == ["one.jpg"]


def test_the_cover_of_one_edition_is_used(room: Opened) -> None:
    services = room.services
    cover = add(services, "cover.jpg", fa=WHOLE)
    made = article(services, "A book", edition="fa")
    content = replace(made.content, work=Work(cover=cover.uid))
    services.editing.save(made.uid, made.version, content)
    assert not names(services, PhotoFilter(Shelf.UNUSED))
    (use,) = services.grid.uses(cover.uid, "fa")
    assert use.editions == ("fa",)


def test_a_gallery_shows_its_pictures_in_its_own_order(room: Opened) -> None:
    services = room.services
    first, second = add(services, "first.jpg"), add(services, "second.jpg")
    add(services, "third.jpg")
    gallery = services.editing.new_story(Kind.GALLERY, "en")
    services.stories.set_pictures(gallery.story, [second.uid, first.uid])
    assert names(services, PhotoFilter(gallery=gallery.story)) == ["second.jpg", "first.jpg"]
    (counted,) = services.grid.counts("en").galleries
    assert (counted.story, counted.pictures) == (gallery.story, 2)


def test_the_camera_says_when_a_photo_was_taken(room: Opened, clock: StillClock) -> None:
    told = room.services.library.add(picture(1, "2025:03:20 23:45:00"), "spring.jpg")
    wrong = room.services.library.add(picture(2, "2099:01:01 00:00:00"), "ahead.jpg")
    broken = room.services.library.add(picture(3, "yesterday"), "broken.jpg")
    zone = room.services.settings.newsroom().edition("en").zone
    assert told.taken == datetime(2025, 3, 20, 23, 45, tzinfo=zone)
    assert (wrong.taken, broken.taken) == (clock.now, clock.now)


def test_months_are_those_of_the_editions_calendar(room: Opened) -> None:
    services = room.services
    for day in (19, 20, 21, 22):  # Nowruz 1404 began on 21 March 2025
        services.library.add(picture(day, f"2025:03:{day} 12:00:00"), f"{day}.jpg")
    gregorian = services.grid.counts("en").months
    assert [amount for _, amount in gregorian] == [4]
    persian = services.grid.counts("fa").months
    assert [amount for _, amount in persian] == [2, 2]
    spring, winter = (span for span, _ in persian)
    assert spring.start == winter.end
    assert names(services, PhotoFilter(taken=winter)) == ["20.jpg", "19.jpg"]


def test_credits_are_counted_in_one_language_and_lead_to_their_photos(room: Opened) -> None:
    for number in range(3):
        add(room.services, f"{number}.jpg", en=WHOLE, fa=replace(WHOLE, credit="عکس: آنا برگ"))
    add(room.services, "archive.jpg", en=replace(WHOLE, credit="City archive"))
    credits = room.services.grid.counts("en").credits
    assert credits == (("Photo: Anna Berg", 3), ("City archive", 1))
    wanted = PhotoFilter(credit="City archive", credit_in="en")
    assert names(room.services, wanted) == ["archive.jpg"]


def test_just_imported_is_the_last_day_of_imports(room: Opened, clock: StillClock) -> None:
    add(room.services, "old.jpg")
    clock.forward(days=30)
    add(room.services, "new.jpg")
    clock.forward(days=400)
    assert names(room.services, PhotoFilter(Shelf.IMPORTED)) == ["new.jpg"]


def test_the_grid_sorts_by_name_by_coming_and_by_taking(room: Opened, clock: StillClock) -> None:
    services = room.services
    services.library.add(picture(1, "2020:01:01 10:00:00"), "b.jpg")
    clock.forward(days=1)
    services.library.add(picture(2, "2010:01:01 10:00:00"), "A.jpg")
    assert names(services, PhotoFilter(sort=PhotoSort.NAME, descending=False)) == ["A.jpg", "b.jpg"]
    assert names(services, PhotoFilter(sort=PhotoSort.ADDED)) == ["A.jpg", "b.jpg"]
    assert names(services, PhotoFilter(sort=PhotoSort.TAKEN)) == ["b.jpg", "A.jpg"]


def test_an_unused_photo_is_put_away_and_taken_back(room: Opened) -> None:
    services = room.services
    photo = add(services, "one.jpg", en=WHOLE)
    services.library.put_away([photo.uid])
    assert names(services, PhotoFilter()) == []
    assert names(services, PhotoFilter(Shelf.BIN)) == ["one.jpg"]
    assert services.grid.counts("en").credits == ()
    assert services.library.original(photo)
    services.library.take_back([photo.uid])
    assert names(services, PhotoFilter()) == ["one.jpg"]


def test_a_photo_that_is_put_away_comes_back_when_it_is_imported_again(room: Opened) -> None:
    photo = add(room.services, "one.jpg", en=WHOLE)
    room.services.library.put_away([photo.uid])
    again = room.services.library.add(picture(sum(map(ord, "one.jpg"))), "copy.jpg")
    assert (again.uid, again.binned, again.name) == (photo.uid, None, "one.jpg")


def test_a_photo_that_a_story_shows_is_not_put_away(room: Opened) -> None:
    services = room.services
    used, spare = add(services, "used.jpg"), add(services, "spare.jpg")
    services.stories.set_pictures(article(services, "A story").story, [used.uid])
    with pytest.raises(NotAllowedError, match="nothing was moved"):
        services.library.put_away([spare.uid, used.uid])
    assert len(names(services, PhotoFilter())) == 2


def test_words_for_many_photos_are_written_at_once_and_can_be_put_back(room: Opened) -> None:
    services = room.services
    one, two = add(services, "one.jpg", en=WHOLE), add(services, "two.jpg")
    story = article(services, "A story")
    services.stories.set_pictures(story.story, [one.uid])
    approved = services.publishing.approve(story.uid)
    assert approved.status is Status.APPROVED
    credit = Description(credit="City archive")
    before = services.library.describe_all({(p.uid, "en"): credit for p in (one, two)})
    assert before == {(one.uid, "en"): WHOLE, (two.uid, "en"): Description()}
    assert services.editing.article(story.uid).status is Status.DRAFT
    services.library.describe_all(before)
    assert services.library.photo(one.uid).description("en") == WHOLE


def test_a_migrated_newsroom_knows_words_and_uses_as_a_new_one_does(room: Opened) -> None:
    """What 0002 fills in for photos that were there before equals what the program writes."""
    services = room.services
    photo = add(services, "market-0412.jpg", en=WHOLE, fa=replace(WHOLE, alt=""))
    story = article(services, "A story")
    body = blocks.document([blocks.picture(photo.uid, "")] * 2)
    services.editing.save(story.uid, story.version, replace(story.content, body=body))

    def derived(connection: Connection) -> list[object]:
        queries = (
            "SELECT id, length(captions), alts, credits FROM photos",
            "SELECT article, photo, story, edition FROM text_photos",
            "SELECT rowid FROM photo_search WHERE photo_search MATCH 'dawn AND 0412'",
        )
        return [connection.execute(text(query)).fetchall() for query in queries]

    written = services.context.read(derived)

    def fill_again(connection: Connection) -> None:
        from nejat_desktop.store.migrations.versions import v0002_whole_newsroom as migration

        for query in (
            "UPDATE photos SET captions = ',', alts = ',', credits = ','",
            "DELETE FROM text_photos",
            "DELETE FROM photo_search",
        ):
            connection.execute(text(query))
        migration._note_words(connection)
        migration._note_text_photos(connection)

    services.context.write(fill_again)
    assert services.context.read(derived) == written


def test_filters_read_indexes_and_never_a_body(room: Opened, tmp_path: Path) -> None:
    folder = room.folder
    with sqlite3.connect(f"file:{folder / 'newsroom.db'}?mode=ro", uri=True) as raw:
        query = (
            "EXPLAIN QUERY PLAN SELECT id FROM photos WHERE binned IS NULL AND captions = ',' "
            "ORDER BY taken DESC, id DESC"
        )
        plan = " ".join(str(row) for row in raw.execute(query))
    raw.close()
    assert "COVERING INDEX photos_by_taken" in plan
    assert "TEMP B-TREE" not in plan


def test_no_photos_no_months(room: Opened) -> None:
    counts = room.services.grid.counts("en")
    assert (counts.months, counts.credits, counts.galleries) == ((), (), ())
    assert set(counts.shelves.values()) == {0}
