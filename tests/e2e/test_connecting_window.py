"""A WordPress site in the whole window: from Welcome, and its password at the next start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nejat_desktop import bootstrap
from nejat_desktop.ui.widgets import NoticeKind
from tests.e2e.hands import Hands, program
from tests.rooms import StillClock, article, empty_room
from tests.simulated import PASSWORD
from tests.ui.look import OFFSCREEN
from tests.unit.services.test_connecting import EN, Net

pytestmark = OFFSCREEN


@pytest.fixture(autouse=True)
def net(monkeypatch: pytest.MonkeyPatch) -> Net:
    """A simulated site, and a computer without a keyring."""
    made = Net()
    monkeypatch.setattr(bootstrap, "open_transport", made.open)
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)
    return made


@pytest.fixture
def hands(tmp_path: Path, qapp: QApplication) -> Iterator[Hands]:
    with empty_room(tmp_path / "first", StillClock()):
        pass
    with program(tmp_path / "first", tmp_path / "preferences.json") as found:
        yield found


def reach_the_question(hands: Hands) -> None:
    """The form, from the address to what is agreed to."""
    form = hands.station.places.sites.form
    assert form is not None
    QTest.keyClicks(form.address, EN)
    form.submit()
    hands.settle()
    QTest.keyClicks(form.user, "desk")
    QTest.keyClicks(form.password, PASSWORD)
    form.submit()
    hands.settle()


def connect(hands: Hands) -> None:
    """The form to its end."""
    reach_the_question(hands)
    form = hands.station.places.sites.form
    assert form is not None
    form.submit()
    hands.settle()


def test_welcome_makes_a_newsroom_that_begins_with_its_site(hands: Hands, tmp_path: Path) -> None:
    application = hands.application
    application.show_welcome()
    assert application.welcome is not None
    page = application.welcome.page
    assert page.start.choose(3)
    page.start.form.name.setText("Second")
    page.start.form.folder.setText(str(tmp_path / "second"))
    page.start.form.submit()
    hands.settle()
    assert hands.station.window.deck.current == "settings"
    connect(hands)
    connection = hands.services.connecting.of("en")
    assert connection is not None and connection.home == EN


def test_a_password_that_nobody_kept_is_asked_for_in_a_notice(
    tmp_path: Path, qapp: QApplication
) -> None:
    folder, preferences = tmp_path / "first", tmp_path / "preferences.json"
    with empty_room(folder, StillClock()):
        pass
    with program(folder, preferences) as hands:
        hands.do("sites.show")
        row = hands.station.places.sites.rows["en"]
        QTest.mouseClick(row.connect_button, Qt.MouseButton.LeftButton)
        connect(hands)
    with program(folder, preferences) as hands:
        (notice,) = hands.station.notices.notices
        assert notice.text.kind is NoticeKind.WARNING and "Lab English" in notice.text.sentence
        assert "English\u2069)" in notice.text.sentence, "and which edition it is"
        notice.action_button.click()
        hands.settle()
        row = hands.station.places.sites.rows["en"]
        assert row.password.isVisible()
        QTest.keyClicks(row.password, PASSWORD)
        QTest.keyClick(row.password, Qt.Key.Key_Return)
        hands.settle()
        connecting = hands.services.connecting
        assert [connecting.password(c) for c in connecting.active()] == [PASSWORD]


@pytest.mark.parametrize("stays", [True, False], ids=["they stay", "they go"])
def test_the_pages_in_the_site_folder_stay_or_go_as_a_person_says(
    hands: Hands, tmp_path: Path, stays: bool
) -> None:
    one = article(hands.services, "Bridge")
    hands.services.publishing.approve(one.uid)
    hands.sync()
    site = tmp_path / "first" / "site"

    def pages() -> dict[Path, bytes]:
        return {found: found.read_bytes() for found in site.rglob("bridge*/index.html")}

    before = pages()
    assert before
    hands.do("sites.show")
    row = hands.station.places.sites.rows["en"]
    QTest.mouseClick(row.connect_button, Qt.MouseButton.LeftButton)
    form = hands.station.places.sites.form
    assert form is not None
    reach_the_question(hands)
    assert form.stay.isVisible() and form.stay.isChecked()
    if not stays:
        form.go.setFocus()
        QTest.keyClick(form.go, Qt.Key.Key_Space)
    form.submit()
    hands.settle()
    assert pages() == before, "nothing happens before the next sync"
    hands.sync()
    assert pages() == (before if stays else {})
    hands.sync()
    assert pages() == (before if stays else {})
