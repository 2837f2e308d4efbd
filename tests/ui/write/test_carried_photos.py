"""Photos that are carried from the library into a text or to a story."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from nejat_desktop.domain.body import photos_in
from nejat_desktop.domain.photo import Description
from nejat_desktop.ui.photo_mime import PHOTOS, carried, carry
from nejat_desktop.ui.write.offered import files_in
from tests.rooms import article
from tests.ui.desk.workplaces import Bench
from tests.ui.look import OFFSCREEN
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN


def test_a_carried_photo_comes_into_the_text_with_its_caption(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    library = room.room.services.library
    photo = library.add(picture_file.read_bytes(), "harbour.png")
    library.describe(photo.uid, "en", Description("The harbour", "Boats", "Anna Berg"))
    place = open_write(article(room.room.services, "Stone bridge"))
    place.paper.text.insertFromMimeData(carry([photo.uid]))
    quiet(qtbot, room)
    assert photos_in(place.paper.body()) == (photo.uid,)
    assert "The harbour" in place.paper.body().source
    assert len(library.newest()) == 1


def test_carried_photos_become_pictures_of_the_story(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services = room.room.services
    photo = services.library.add(picture_file.read_bytes(), "harbour.png")
    written = article(services, "Stone bridge")
    place = open_write(written)
    place.adding.to_story(files_in(carry([photo.uid])))
    quiet(qtbot, room)
    assert services.stories.story(written.story).pictures == (photo.uid,)


def test_data_of_other_programs_under_our_name_carries_nothing() -> None:
    data = carry([])
    for strange in (b"\xff\xfe", b"{}", b"[1, null]", b"not json"):
        data.setData(PHOTOS, strange)
        assert carried(data) == ()
