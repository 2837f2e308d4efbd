"""Words and galleries for many photos at once, each with its way back."""

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.photo_care import CHUNK
from tests.rooms import StillClock, article
from tests.unit.store.test_photo_grid import WHOLE, add, picture


class Watch:
    """Counts what it is told, and stops after so many reports."""

    def __init__(self, stop_after: int = 10**9) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_after = stop_after

    def progress(self, done: int, total: int, kind: str = "", key: str = "") -> None:
        self.told.append((done, total))

    def cancelled(self) -> bool:
        return len(self.told) >= self._stop_after


def test_a_credit_keeps_captions_and_can_be_put_back(room: Opened, clock: StillClock) -> None:
    services = room.services
    one, two = add(services, "one.jpg", en=WHOLE), add(services, "two.jpg")
    done = services.care.set_credit([one.uid, two.uid], "City archive", Watch())
    known = services.library.photos([one.uid, two.uid])
    assert known[one.uid].description("en") == Description(WHOLE.caption, WHOLE.alt, "City archive")
    assert known[two.uid].description("ar").credit == "City archive"
    assert done.photos == {one.uid, two.uid}
    services.care.put_back(done, Watch())
    assert services.library.photo(one.uid).description("en") == WHOLE
    assert services.library.photo(two.uid).description("ar") == Description()


def test_what_is_stopped_half_way_can_be_put_back(room: Opened) -> None:
    services = room.services
    uids = [services.library.add(picture(n), f"{n}.jpg").uid for n in range(CHUNK + 1)]
    done = services.care.copy_words(WHOLE, "en", uids, Watch(stop_after=1))
    assert len(done.photos) == CHUNK
    services.care.put_back(done, Watch())
    known = services.library.photos(uids)
    assert all(photo.description("en") == Description() for photo in known.values())


def test_photos_are_gathered_once_each_at_the_end(room: Opened) -> None:
    services = room.services
    one, two = add(services, "one.jpg"), add(services, "two.jpg")
    story = article(services, "A story").story
    services.stories.set_pictures(story, [one.uid])
    done = services.care.gather(story, [two.uid, one.uid])
    assert (done.added, services.stories.story(story).pictures) == (1, (one.uid, two.uid))
    services.care.ungather(done)
    assert services.stories.story(story).pictures == (one.uid,)


def test_a_story_is_made_of_photos(room: Opened) -> None:
    services = room.services
    photos: list[Uid] = [add(services, f"{name}.jpg").uid for name in "ab"]
    made = services.care.new_story(Kind.GALLERY, "fa", photos)
    story = services.stories.story(made.story)
    assert (made.edition, story.kind, list(story.pictures)) == ("fa", Kind.GALLERY, photos)
