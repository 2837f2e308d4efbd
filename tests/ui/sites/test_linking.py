"""Connecting an edition in the window, with simulated sites on the other end of the line."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop import bootstrap
from nejat_desktop.domain.connection import PostRules, Power, Proxy
from nejat_desktop.services.jobs import Job
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.ui.sites import connect_way
from nejat_desktop.ui.sites.connect_form import ConnectForm, Step
from nejat_desktop.ui.sites.linking import Linking
from nejat_desktop.ui.sites.sites_part import SitesPart
from nejat_desktop.ui.widgets import NoticeKind
from tests.fakes.memory_keyring import MemoryKeyring
from tests.rooms import article
from tests.simulated import PASSWORD
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN
from tests.unit.services.test_connecting import EN, FA, Net

pytestmark = OFFSCREEN
Wait = Callable[[], None]
BROWSER = "nejat_desktop.ui.sites.connect_way.QDesktopServices.openUrl"


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Net:
    made = Net()
    monkeypatch.setattr(bootstrap, "open_transport", made.open)
    return made


@pytest.fixture(params=[True], ids=["with a keyring"])
def keyring(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    made = MemoryKeyring()
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: made if request.param else None)
    return made


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication, net: Net, keyring: MemoryKeyring) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def quiet(made: Bench, qtbot: QtBot) -> Wait:
    return lambda: qtbot.waitUntil(lambda: made.workplace.background.idle, timeout=20_000)


@pytest.fixture
def part(made: Bench, quiet: Wait) -> Iterator[SitesPart]:
    shown = SitesPart(made.theme)
    shown.resize(584, 900)
    linking = Linking(made.workplace, shown)
    shown.show()
    quiet()
    yield shown
    linking.close()
    quiet()
    discard(shown)


def opened(part: SitesPart, edition: str = "en") -> ConnectForm:
    QTest.mouseClick(part.rows[edition].connect_button, Qt.MouseButton.LeftButton)
    assert part.form is not None
    return part.form


def looked(part: SitesPart, quiet: Wait, address: str = EN) -> ConnectForm:
    form = opened(part)
    QTest.keyClicks(form.address, address)
    QTest.keyClick(form.address, Qt.Key.Key_Return)
    quiet()
    return form


def entered(part: SitesPart, quiet: Wait, password: str = PASSWORD) -> ConnectForm:
    form = looked(part, quiet)
    QTest.keyClicks(form.user, "desk")
    QTest.keyClicks(form.password, password)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    quiet()
    return form


def test_an_edition_is_connected_step_by_step(
    made: Bench, part: SitesPart, quiet: Wait, keyring: MemoryKeyring
) -> None:
    form = looked(part, quiet, "en.example.test")
    assert form.step is Step.ACCOUNT and EN in form.found.text()
    QTest.keyClicks(form.user, "desk")
    QTest.keyClicks(form.password, PASSWORD)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    quiet()
    assert "publish" in form.powers.lines[Power.PUBLISH].text()
    assert not form.stay.isVisible(), "nothing of it stands in the folder yet"
    QTest.mouseClick(form.next, Qt.MouseButton.LeftButton)
    quiet()
    connection = made.room.services.connecting.of("en")
    assert connection is not None and connection.home == EN and connection.user == "desk"
    assert made.room.services.connecting.password(connection) == PASSWORD
    assert part.form is None and EN in part.rows["en"].about.text()
    assert part.notices.notices[0].text.kind is NoticeKind.OK
    assert not shiboken6.isValid(form), "and with it what was typed"


def test_an_account_that_may_not_publish_is_told_of_before_and_after_connecting(
    made: Bench, part: SitesPart, quiet: Wait, net: Net
) -> None:
    net.en.account.can = frozenset({"read", "edit_posts"})
    form = entered(part, quiet)
    assert "may not publish" in form.powers.lines[Power.PUBLISH].text()
    form.submit()
    quiet()
    (said,) = part.notices.notices
    assert said.text.kind is NoticeKind.WARNING and "may not publish" in said.text.sentence
    (beside,) = part.rows["en"].notices.notices
    assert "may not publish" in beside.text.sentence
    net.en.account.can |= {"publish_posts"}
    part.check_asked.emit("en")
    quiet()
    assert not part.rows["en"].notices.notices


def test_one_password_after_the_other_is_asked_for(
    made: Bench, part: SitesPart, quiet: Wait, net: Net
) -> None:
    service = made.room.services.connecting
    for edition, home in (("en", EN), ("fa", FA)):
        found = service.look(home, lambda: False)
        there = service.enter(found, "desk", PASSWORD, lambda: False)
        done = service.connect(edition, found, Login("desk", PASSWORD), there, pages_stay=True)
        service._credentials.forget(done.connection)  # as a new start does
    linking = part.findChild(Linking)
    assert linking is not None
    linking.ask_password("en")
    quiet()
    for edition, asked in (("en", {"en"}), ("fa", {"fa"})):
        assert {code for code, row in part.rows.items() if row.password.isVisible()} == asked
        row = part.rows[edition]
        QTest.keyClicks(row.password, PASSWORD)
        QTest.keyClick(row.password, Qt.Key.Key_Return)
        quiet()
    assert not any(row.locked or row.password.isVisible() for row in part.rows.values())


def test_what_is_no_site_is_said_in_the_form(part: SitesPart, quiet: Wait) -> None:
    form = looked(part, quiet, "nowhere")
    assert form.step is Step.ADDRESS
    assert "no address of a site" in form.notices.notices[0].text.sentence
    assert form.next.isEnabled()


def test_a_wrong_password_connects_nothing_and_can_be_tried_again(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    form = entered(part, quiet, "wrong")
    assert form.step is Step.ACCOUNT and form.notices.notices
    assert made.room.services.connecting.active() == ()
    form.password.setText(PASSWORD)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    quiet()
    assert [form.step] == [Step.AGREE]


def test_the_pages_in_the_folder_are_asked_about_when_there_are_some(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    services = made.room.services
    publish_one(made)
    form = entered(part, quiet)
    assert form.stay.isVisible()
    form.go.click()
    form.submit()
    quiet()
    assert services.connecting.away() == {"en": False}


def publish_one(made: Bench) -> None:
    services = made.room.services
    services.publishing.approve(article(services, "Train").uid)
    services.publishing.sync(Job("sync", lambda _job, _progress: None))


def test_a_form_that_is_left_forgets_and_connects_nothing(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    form = entered(part, quiet)
    for _ in range(3):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    quiet()
    assert part.form is None and not shiboken6.isValid(form)
    assert made.room.services.connecting.active() == ()


def test_the_browser_hands_the_password_over_where_the_site_can(
    part: SitesPart, quiet: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def agree(page: QUrl) -> None:
        """A person agrees on the site's page, and it sends the browser back."""
        back = parse_qs(urlsplit(page.toString()).query)["success_url"][0]
        told = {"site_url": EN, "user_login": "desk", "password": PASSWORD}
        Thread(target=lambda: urlopen(f"{back}?{urlencode(told)}").read()).start()

    monkeypatch.setattr(BROWSER, agree)
    form = looked(part, quiet)
    assert form.page.isVisible()
    hands_over(part)
    QTest.mouseClick(form.page, Qt.MouseButton.LeftButton)
    quiet()
    assert [form.step] == [Step.AGREE]


def test_a_site_that_cannot_only_has_its_page_opened(
    part: SitesPart, quiet: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(BROWSER, lambda url: shown.append(url.toString()))
    form = looked(part, quiet)
    QTest.mouseClick(form.page, Qt.MouseButton.LeftButton)
    assert "success_url" not in shown[0] and form.next.isEnabled()


def test_waiting_for_the_browser_can_be_stopped(
    part: SitesPart, quiet: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BROWSER, lambda url: True)
    form = looked(part, quiet)
    hands_over(part)
    QTest.mouseClick(form.page, Qt.MouseButton.LeftButton)
    assert form.cancel.text() == "Stop" and not form.next.isEnabled()
    QTest.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    quiet()
    assert form.next.isEnabled() and not form.notices.notices


def hands_over(part: SitesPart) -> None:
    """The site is of a version that sends the browser back to the program."""
    way = part.findChild(connect_way.ConnectWay)
    assert way is not None and way._found is not None
    way._found = replace(way._found, sends_back=True)


def test_disconnecting_gives_the_edition_back_to_the_folder(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    entered(part, quiet).submit()
    quiet()
    row = part.rows["en"]
    QTest.mouseClick(row.leave, Qt.MouseButton.LeftButton)
    QTest.mouseClick(row.yes, Qt.MouseButton.LeftButton)
    quiet()
    assert made.room.services.connecting.active() == ()
    assert part.rows["en"].about.text() == "The site folder"


@pytest.mark.parametrize("keyring", [False], indirect=True, ids=["without a keyring"])
def test_without_a_keyring_it_says_so_and_the_password_is_asked_for_at_the_next_start(
    made: Bench, part: SitesPart, quiet: Wait, qtbot: QtBot
) -> None:
    form = looked(part, quiet)
    assert "no keyring" in form._kept.text()
    QTest.keyClicks(form.user, "desk")
    QTest.keyClicks(form.password, PASSWORD)
    form.submit()
    quiet()
    form.submit()
    quiet()
    assert part.notices.notices[0].text.kind is NoticeKind.WARNING
    connection = made.room.services.connecting.of("en")
    assert connection is not None
    made.room.services.connecting._credentials.forget(connection)  # as a new start does
    linking = part.findChild(Linking)
    assert linking is not None
    with qtbot.waitSignal(linking.locked) as locked:
        linking.refresh()
    quiet()
    assert locked.args == [frozenset({"en"})]
    row = part.rows["en"]
    QTest.mouseClick(row.unlock, Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.password, PASSWORD)
    QTest.keyClick(row.password, Qt.Key.Key_Return)
    quiet()
    assert made.room.services.connecting.password(connection) == PASSWORD
    assert not part.rows["en"].locked


def test_whoever_is_about_to_type_a_proxy_is_not_interrupted(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    QTest.keyClick(part.proxy.choice, Qt.Key.Key_Right)
    QTest.keyClick(part.proxy.choice, Qt.Key.Key_Right)
    quiet()
    QTest.keyClicks(part.proxy.address, "socks5h://127.0.0.1:1080")
    made.room.services.connecting.set_rules(PostRules(tags=False))
    quiet()
    assert part.proxy.address.isVisible()
    QTest.keyClick(part.proxy.address, Qt.Key.Key_Return)
    quiet()
    assert made.room.services.connecting.proxy() == Proxy("socks5h://127.0.0.1:1080")


def test_a_newsroom_behind_a_proxy_opens_no_page_in_a_browser(
    made: Bench, part: SitesPart, quiet: Wait
) -> None:
    made.room.services.connecting.set_proxy(Proxy("socks5h://127.0.0.1:9050"))
    form = looked(part, quiet)
    assert form.step is Step.ACCOUNT and not form.page.isVisible()
    made.room.services.connecting.set_proxy(Proxy())
    quiet()


def test_proxy_and_rules_are_kept(made: Bench, part: SitesPart, quiet: Wait) -> None:
    QTest.keyClick(part.proxy.choice, Qt.Key.Key_Right)
    part.rules.boxes["tags"].click()
    quiet()
    service = made.room.services.connecting
    assert service.proxy() == Proxy("socks5h://127.0.0.1:9050")
    assert service.rules() == PostRules(tags=False)


def test_the_address_of_the_folder_is_kept(made: Bench, part: SitesPart, quiet: Wait) -> None:
    QTest.keyClicks(part.folder.address, "https://news.example")
    QTest.keyClick(part.folder.address, Qt.Key.Key_Return)
    quiet()
    settings = made.room.services.settings
    assert settings.newsroom().site_address == "https://news.example/"
    quiet()
    assert part.folder.address.text().startswith("https://news.example")
