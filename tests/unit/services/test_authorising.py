"""The site's own page hands the password to this computer once, and to nobody else."""

import http.client
import socket
from collections.abc import Iterator
from threading import Event
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import UUID

import pytest

from nejat_desktop.domain.errors import CancelledError, NotAllowedError
from nejat_desktop.services.authorising import APP_ID, LONGEST, Listener, authorization_page
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found
from tests.waiting_listener import Waiting

HOME = "https://news.example/"
FOUND = Found(
    HOME, f"{HOME}wp-json/", None, f"{HOME}wp-admin/authorize-application.php", sends_back=True
)
TOKEN = "a-path-that-nobody-guesses"
WORD = "abcd EFGH 1234 ijkl MNOP 5678"
GOOD = {"site_url": HOME, "user_login": "پرتو", "password": WORD}


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener(FOUND, TOKEN) as made:
        yield made


@pytest.fixture
def waiting(listener: Listener) -> Iterator[Waiting]:
    made = Waiting(listener)
    yield made
    made.stopped.set()
    made.end()


def asked(
    listener: Listener, path: str, said: dict[str, str] | None = None, host: str = ""
) -> http.client.HTTPResponse:
    """What the browser is answered."""
    place = urlsplit(listener.back).netloc
    browser = http.client.HTTPConnection(place, timeout=20)
    browser.request("GET", f"{path}?{urlencode(said or {})}", headers={"Host": host or place})
    answer = browser.getresponse()
    answer.read()
    browser.close()
    return answer


def test_the_page_is_asked_for_with_a_name_and_the_way_back() -> None:
    parts = urlsplit(authorization_page(FOUND, f"http://127.0.0.1:1/{TOKEN}"))
    said = {name: values[0] for name, values in parse_qs(parts.query).items()}
    assert parts.path == "/wp-admin/authorize-application.php"
    assert said == {
        "app_name": "Nejat Desktop",
        "app_id": APP_ID,
        "success_url": f"http://127.0.0.1:1/{TOKEN}",
    }
    assert str(UUID(APP_ID)) == APP_ID


def test_without_a_way_back_the_site_shows_the_password() -> None:
    assert "success_url" not in authorization_page(FOUND)


def test_a_site_that_has_no_such_page_says_so() -> None:
    with pytest.raises(NotAllowedError, match="profile page"):
        authorization_page(Found(HOME, HOME, None))


def test_the_browser_brings_the_password_and_is_led_on(waiting: Waiting) -> None:
    listener = waiting.listener
    answer = asked(listener, f"/{TOKEN}", GOOD)
    assert (answer.status, answer.headers["Location"]) == (303, f"/{TOKEN}/done")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert asked(listener, f"/{TOKEN}/done").status == 200
    waiting.end()
    assert waiting.got == Login("پرتو", WORD)
    assert WORD not in repr(waiting.got)


def test_nothing_listens_afterwards(waiting: Waiting) -> None:
    asked(waiting.listener, f"/{TOKEN}", GOOD)
    asked(waiting.listener, f"/{TOKEN}/done")
    waiting.end()
    place = urlsplit(waiting.listener.back)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((place.hostname or "", place.port or 0), 5)


def test_the_first_password_counts_and_no_other(waiting: Waiting) -> None:
    asked(waiting.listener, f"/{TOKEN}", GOOD)
    later = asked(waiting.listener, f"/{TOKEN}", {**GOOD, "password": "another"})
    assert later.status == 404
    asked(waiting.listener, f"/{TOKEN}/done")
    waiting.end()
    assert waiting.got == Login("پرتو", WORD)


@pytest.mark.parametrize(
    ("path", "said", "host"),
    [
        ("/", GOOD, ""),
        ("/another-path", GOOD, ""),
        (f"/{TOKEN}x", GOOD, ""),
        (f"/{TOKEN}/x", GOOD, ""),
        (f"/{TOKEN}/done", {}, ""),
        (f"/{TOKEN}", GOOD, "evil.example"),
        (f"/{TOKEN}", GOOD, "localhost"),
        (f"/{TOKEN}", {}, ""),
        (f"/{TOKEN}", {**GOOD, "password": ""}, ""),
        (f"/{TOKEN}", {**GOOD, "site_url": "https://evil.example/"}, ""),
        (f"/{TOKEN}", {**GOOD, "password": "x" * 9000}, ""),
    ],
)
def test_what_is_not_from_the_site_is_not_found_and_ends_nothing(
    waiting: Waiting, path: str, said: dict[str, str], host: str
) -> None:
    assert asked(waiting.listener, path, said, host).status == 404
    assert asked(waiting.listener, f"/{TOKEN}", GOOD).status == 303
    asked(waiting.listener, f"/{TOKEN}/done")
    waiting.end()
    assert waiting.got is not None


def test_a_person_may_say_no_on_the_page(waiting: Waiting) -> None:
    answer = asked(waiting.listener, f"/{TOKEN}", {"success": "false"})
    assert answer.status == 303
    asked(waiting.listener, f"/{TOKEN}/done")
    waiting.end()
    assert isinstance(waiting.error, NotAllowedError) and "with no" in str(waiting.error)


def test_a_person_may_stop_waiting_though_a_browser_hangs_on(waiting: Waiting) -> None:
    """Browsers open connections beforehand and say nothing on them."""
    place = urlsplit(waiting.listener.back)
    with socket.create_connection((place.hostname or "", place.port or 0), 5):
        waiting.stopped.set()
        waiting.end()
    assert isinstance(waiting.error, CancelledError)


def test_it_does_not_wait_for_ever() -> None:
    seconds = iter((0.0, LONGEST - 1, LONGEST + 1))
    with (
        Listener(FOUND, TOKEN, lambda: next(seconds)) as listener,
        pytest.raises(NotAllowedError, match="ten minutes"),
    ):
        listener.wait(lambda: False)


def test_a_browser_that_does_not_fetch_the_last_page_is_not_waited_for() -> None:
    now = [0.0]
    with Listener(FOUND, TOKEN, lambda: now[0]) as listener:
        waiting = Waiting(listener)
        asked(listener, f"/{TOKEN}", GOOD)
        while waiting.got is None and waiting.error is None and now[0] < LONGEST:
            now[0] += 1
            asked_nothing = Event()
            asked_nothing.wait(0.02)
        waiting.end()
    assert waiting.got == Login("پرتو", WORD)


def test_nothing_of_it_is_logged(
    waiting: Waiting, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    asked(waiting.listener, f"/{TOKEN}", GOOD)
    asked(waiting.listener, f"/{TOKEN}/done")
    waiting.end()
    told = capsys.readouterr()
    assert "EFGH" not in told.out + told.err + caplog.text
    assert TOKEN not in told.out + told.err + caplog.text
