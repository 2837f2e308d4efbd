"""Cancel in the whole window while a site says nothing: it ends, nothing is lost, and it goes on.

How soon is measured in `tests/bench/cancelling.py`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from nejat_desktop import bootstrap
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.photo import Description
from nejat_desktop.sites.wordpress.client import Login
from tests.contract.pictures import picture
from tests.e2e.hands import Hands, program
from tests.mute_site import MuteSite, Silence
from tests.rooms import article, empty_room
from tests.simulated import PASSWORD
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN


@pytest.fixture
def site() -> Iterator[MuteSite]:
    with MuteSite() as made:
        yield made


@pytest.fixture
def hands(
    tmp_path: Path, qapp: QApplication, site: MuteSite, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """The window of a newsroom whose English edition is connected, with a story to send."""
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)
    with empty_room(tmp_path / "first", site.clock):
        pass
    with program(tmp_path / "first", tmp_path / "preferences.json", clock=site.clock) as found:
        connecting, login = found.services.connecting, Login("desk", PASSWORD)
        there = connecting.look(site.url, lambda: False)
        entered = connecting.enter(there, login.user, login.password, lambda: False)
        connecting.connect("en", there, login, entered, pages_stay=False)
        found.do("go.activity")
        activity = found.station.places.activity
        found.until(lambda: not activity.busy, "the plan is there")
        yield found


def click(button: QAbstractButton) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("silence", [Silence.ANSWER, Silence.BODY, Silence.UPLOAD])
def test_a_sync_ends_while_the_site_says_nothing_and_the_next_one_does_the_rest(
    hands: Hands, site: MuteSite, silence: Silence
) -> None:
    services, activity = hands.services, hands.station.places.activity
    story = article(services, "Ferry")
    photo = services.library.add(picture(), "a.png")
    services.library.describe(photo.uid, "en", Description("Six.", "A ferry.", ""))
    services.stories.set_pictures(story.story, [photo.uid])
    services.publishing.approve(story.uid)
    hands.until(lambda: not activity.busy, "the plan is there")
    site.fall_silent(silence)
    click(activity.plan.run_button)
    hands.until(site.held.is_set, "the site is silent")
    click(activity.plan.side_button)
    hands.until(lambda: not activity.syncing.running, "the sync ends")
    assert site.silence is silence, "it still says nothing"
    assert any("Stopped" in one.text.sentence for one in activity.notices.notices)
    assert services.editing.article(story.uid).live is Live.WAITING
    site.speak()
    site.clock.advance(60)
    hands.sync()
    assert services.editing.article(story.uid).live is Live.PUBLISHED
    posts = [post for post in site.wordpress.posts.values() if post.status != "trash"]
    assert len(posts) == 1, "once, however it was stopped"


def test_a_look_at_the_sites_ends_while_one_says_nothing(hands: Hands, site: MuteSite) -> None:
    activity = hands.station.places.activity
    site.fall_silent(Silence.ANSWER)
    click(activity.plan.side_button)
    hands.until(site.held.is_set, "the site is silent")
    click(activity.plan.side_button)
    hands.until(lambda: not activity.syncing.asking, "the look ends")
    hands.settle()
    assert activity.plan.side_button.text() == "Look again"


def test_a_fetch_ends_while_the_site_says_nothing(hands: Hands, site: MuteSite) -> None:
    site.fall_silent(Silence.ANSWER)
    place = hands.station.fetching.open("en")
    click(place.form.start)
    hands.until(site.held.is_set, "the site is silent")
    click(place.stop_button)
    hands.until(lambda: not place.is_running, "the fetch ends")
    site.speak()
    click(place.form.start)
    hands.until(lambda: not place.is_running, "the fetch comes to its end")
    assert len(place.reports) == 1


def test_connecting_ends_while_the_site_says_nothing(hands: Hands, site: MuteSite) -> None:
    hands.do("sites.show")
    sites = hands.station.places.sites
    click(sites.rows["fa"].connect_button)
    form = sites.form
    assert form is not None
    QTest.keyClicks(form.address, site.url)
    site.fall_silent(Silence.ANSWER)
    click(form.next)
    hands.until(site.held.is_set, "the site is silent")
    click(form.cancel)
    hands.until(form.next.isEnabled, "the look ends")
    assert form.address.text() == site.url, "what was typed is still there"
