"""What is asked once more on a bad line, and what never is."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.posts import ShutOutError
from nejat_desktop.domain.ports.transport import (
    OverlongError,
    Reply,
    Request,
    Stop,
    UnreachableError,
)
from nejat_desktop.sites.wordpress.client import AGAIN, Client, Login
from tests.fakes.told_transport import ToldTransport

ROOT = "https://example.org/wp-json/"
JSON = {"content-type": "application/json; charset=UTF-8"}
GOOD = Reply(200, JSON, json.dumps({"name": "here"}).encode())
BROKEN = Reply(502, {"content-type": "text/html"}, b"<html>Bad gateway</html>")
LOST = UnreachableError("No answer.")


def later(seconds: str) -> Reply:
    """A site that asks for time."""
    return Reply(429, {"content-type": "text/html", "retry-after": seconds}, b"<html></html>")


class LossyTransport(ToldTransport):
    """Some of the replies never come."""

    def send(self, request: Request, stop: Stop) -> Reply:
        """The next reply, or what is raised in its place."""
        reply: Any = super().send(request, stop)
        if isinstance(reply, UnreachableError):
            raise reply
        assert isinstance(reply, Reply)
        return reply


class Line:
    """A client over a line that is told what becomes of each request."""

    def __init__(self, *replies: Any, stop: Stop = lambda: False) -> None:
        self.transport = LossyTransport(replies)
        self.pauses: list[float] = []
        self.client = Client(self.transport, ROOT, Login("desk", "x"), stop, self._pause)

    def _pause(self, seconds: float, stop: Stop) -> None:
        if stop():
            raise CancelledError("Stopped.")
        self.pauses.append(seconds)

    def get(self) -> object:
        """A look."""
        return self.client.get("", {}, lambda value: value)


WRITES: dict[str, Callable[[Client], object]] = {
    "post": lambda client: client.post("wp/v2/posts", {}, {}, lambda value: value),
    "upload": lambda client: client.upload("wp/v2/media", {}, {}, b"x", lambda value: value),
    "delete": lambda client: client.delete("wp/v2/posts/1", {}),
}


@pytest.mark.parametrize("bad", [LOST, BROKEN, Reply(200, JSON, b'{"na')], ids=str)
def test_a_look_without_a_whole_answer_is_sent_again_after_a_pause(bad: Any) -> None:
    line = Line(GOOD, bad, bad, GOOD)
    line.get()
    assert line.get() == {"name": "here"}
    assert line.pauses == list(AGAIN)


def test_a_look_that_never_comes_back_ends_after_as_many_tries_as_there_are_pauses() -> None:
    line = Line(GOOD, *[LOST] * (len(AGAIN) + 2))
    line.get()
    with pytest.raises(UnreachableError):
        line.get()
    assert len(line.transport.requests) == 2 + len(AGAIN)


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("bad", [LOST, BROKEN, later("1")], ids=str)
def test_what_changes_anything_is_sent_once(write: str, bad: Any) -> None:
    line = Line(GOOD, bad, GOOD)
    line.get()
    with pytest.raises(UnreachableError):
        WRITES[write](line.client)
    moment = [1.0] if isinstance(bad, Reply) and bad.status == 429 else []
    assert (len(line.transport.requests), line.pauses) == (2, moment)


def test_a_site_that_has_not_answered_yet_is_asked_twice_only() -> None:
    line = Line(LOST, LOST, GOOD)
    with pytest.raises(UnreachableError):
        line.get()
    assert line.pauses == [AGAIN[0]]


def test_a_site_that_asks_for_a_moment_gets_it_and_one_that_asks_for_more_is_left() -> None:
    line = Line(GOOD, later("3"), GOOD, later("30"))
    line.get()
    line.get()
    assert line.pauses == [3.0]
    with pytest.raises(UnreachableError) as left:
        line.get()
    assert left.value.retry_after == 30.0


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize(("asks", "waited"), [("3", [3.0]), ("600", []), ("0", []), ("x", [])])
def test_a_site_that_turns_a_write_away_gets_its_moment_before_it_hears_of_the_next(
    write: str, asks: str, waited: list[float]
) -> None:
    line = Line(later(asks), GOOD)
    with pytest.raises(UnreachableError):
        WRITES[write](line.client)
    assert line.pauses == waited


def test_a_person_stops_the_moment_after_a_write() -> None:
    line = Line(later("3"), stop=lambda: True)
    with pytest.raises(CancelledError):
        WRITES["post"](line.client)


def test_what_another_try_does_not_help_is_not_tried_again() -> None:
    shut = Reply(401, JSON, json.dumps({"code": "rest_not_logged_in", "message": ""}).encode())
    for bad, expected in ((shut, ShutOutError), (OverlongError("Too much."), OverlongError)):
        line = Line(GOOD, bad, GOOD)
        line.get()
        with pytest.raises(expected):
            line.get()
        assert line.pauses == []


def test_a_person_stops_a_look_that_waits() -> None:
    line = Line(GOOD, LOST, GOOD, stop=lambda: True)
    line.get()
    with pytest.raises(CancelledError):
        line.get()


def test_how_far_the_sites_clock_is_ahead_is_learned_from_its_answers() -> None:
    at = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
    dated = Reply(200, {**JSON, "date": "Sat, 28 Nov 2026 07:00:05 GMT"}, b"{}")
    transport = LossyTransport([GOOD, dated, GOOD])
    client = Client(transport, ROOT, Login("desk", "x"), lambda: False, clock=lambda: at)
    apart = []
    for _ in range(3):
        client.get("", {}, lambda value: value)
        apart.append(client.apart)
    known = timedelta(hours=-2, seconds=5)
    assert apart == [timedelta(), known, known], "one that does not say leaves it as it was"
