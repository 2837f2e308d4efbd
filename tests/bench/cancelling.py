"""`python -m tests.bench.cancelling`: how soon the window answers Cancel while a site is silent.

The real buttons of the real window are pressed, over the real transport to a server on loopback
that falls silent: while it is connected to, before its answer, in the middle of it, and in the
middle of an upload. Measured is from the click until the window says that it is stopped; the lane
is free then, for what it says is what its job left behind.
"""

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import create_newsroom, default_newsroom
from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.photo import Description
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.store.connections import save_connection
from tests.bench.table import Figure, show
from tests.e2e.hands import Hands, program, wait_until
from tests.mute_site import MuteSite, Silence, full_door
from tests.rooms import article
from tests.simulated import PASSWORD

TIMES = 5
LIMIT = 200
AWAIT_CONNECT_S = 0.3
NOISE = (2560, 2400)
Press = Callable[[], QAbstractButton]
"""Begins something; gives the button that stops it."""


@dataclass(frozen=True)
class Deed:
    """Something that asks a site, in the window."""

    name: str
    begin: Press
    is_over: Callable[[], bool]


def measure(scratch: Path) -> Iterator[Figure]:
    """The slowest of a few times, for each deed and each silence."""
    bootstrap.find_keyring = lambda: None
    folder = scratch / "cancelling"
    create_newsroom(folder, default_newsroom("Bench"), "Bench")
    with MuteSite() as site, full_door() as door, program(folder, scratch / "p.json") as hands:
        connection = _connected(hands, site)
        _written(hands)
        deeds = [_sync(hands), _look(hands), _fetch(hands), _connect(hands, site.url)]
        for deed in deeds:
            for silence in (Silence.ANSWER, Silence.BODY):
                yield _figure(deed, silence.value, lambda d=deed, s=silence: _silent(site, d, s))  # type: ignore[misc]
        yield _figure(deeds[0], "upload", lambda: _silent(site, deeds[0], Silence.UPLOAD))
        there = replace(connection, rest=f"{door}wp-json/")
        hands.services.context.write(lambda c: save_connection(c, there))
        for deed in (*deeds[:3], _connect(hands, door)):
            yield _figure(deed, "connecting", lambda d=deed: _stopped(d, _a_while))  # type: ignore[misc]


def _figure(deed: Deed, silence: str, once: Callable[[], float]) -> Figure:
    took = [once() for _ in range(TIMES)]
    said = f"cancel {deed.name}, silent: {silence}; middle {statistics.median(took):.0f} ms, worst"
    return Figure(said, max(took), limit=LIMIT)


def _silent(site: MuteSite, deed: Deed, silence: Silence) -> float:
    """With a site that falls silent once it is asked."""
    site.fall_silent(silence)
    try:
        return _stopped(deed, lambda: wait_until(site.held.is_set, f"{deed.name}: it is silent"))
    finally:
        site.speak()


def _stopped(deed: Deed, wait: Callable[[], None]) -> float:
    """Milliseconds from the click until it is over."""
    button = deed.begin()
    wait()
    assert not deed.is_over(), f"{deed.name} was over before it was stopped"
    assert button.isVisible() and button.isEnabled(), button.text()
    began = time.perf_counter()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(deed.is_over, f"{deed.name} is over")
    return (time.perf_counter() - began) * 1000


def _a_while() -> None:
    """Nobody can tell when a connection is waited for; it is, after this."""
    end = time.perf_counter() + AWAIT_CONNECT_S
    wait_until(lambda: time.perf_counter() > end, "some time passes")


def _connected(hands: Hands, site: MuteSite) -> Connection:
    connecting, login = hands.services.connecting, Login("desk", PASSWORD)
    found = connecting.look(site.url, lambda: False)
    entered = connecting.enter(found, login.user, login.password, lambda: False)
    return connecting.connect("en", found, login, entered, pages_stay=False).connection


def _written(hands: Hands) -> None:
    """A story with a picture that takes an upload of some megabytes."""
    shown, services = BytesIO(), hands.services
    grey = Image.frombytes("L", NOISE, Random(1).randbytes(NOISE[0] * NOISE[1]))
    grey.convert("RGB").save(shown, "JPEG", quality=70)
    made = article(services, "Ferry", "One.", "Two.")
    photo = services.library.add(shown.getvalue(), "noise.jpg")
    services.library.describe(photo.uid, "en", Description("Six.", "A ferry.", ""))
    services.stories.set_pictures(made.story, [photo.uid])
    services.publishing.approve(made.uid)


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _activity(hands: Hands) -> None:
    hands.do("go.activity")
    activity = hands.station.places.activity
    hands.until(lambda: not activity.busy, "the plan is there")


def _sync(hands: Hands) -> Deed:
    activity = hands.station.places.activity

    def begin() -> QAbstractButton:
        _activity(hands)
        _click(activity.plan.run_button)
        return activity.plan.side_button

    def is_over() -> bool:
        told = [one.text.sentence for one in activity.notices.notices]
        return not activity.syncing.running and any("Stopped" in words for words in told)

    return Deed("a sync", begin, is_over)


def _look(hands: Hands) -> Deed:
    activity = hands.station.places.activity

    def begin() -> QAbstractButton:
        _activity(hands)
        _click(activity.plan.side_button)
        return activity.plan.side_button

    return Deed("a look at the sites", begin, lambda: not activity.syncing.asking)


def _fetch(hands: Hands) -> Deed:
    def begin() -> QAbstractButton:
        place = hands.station.fetching.open("en")
        _click(place.form.start)
        return place.stop_button

    def is_over() -> bool:
        place = hands.station.fetching.place
        return place is not None and not place.is_running

    return Deed("a fetch", begin, is_over)


def _connect(hands: Hands, address: str) -> Deed:
    def begin() -> QAbstractButton:
        hands.do("sites.show")
        sites = hands.station.places.sites
        if sites.form is None:
            _click(sites.rows["fa"].connect_button)
        form = sites.form
        assert form is not None
        form.begin(address)
        _click(form.next)
        return form.cancel

    def is_over() -> bool:
        form = hands.station.places.sites.form
        return form is not None and form.next.isEnabled()

    return Deed("connecting", begin, is_over)


def main() -> int:
    """0 when all could be measured; misses are marked, they are no error."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures = []
    with tempfile.TemporaryDirectory(prefix="nejat-cancel-") as made, suppress(BrokenPipeError):
        for figure in measure(Path(made)):
            sys.stderr.write(" · ".join(figure.cells()) + "\n")
            figures.append(figure)
    sys.stdout.write(f"Python {platform.python_version()}, {os.cpu_count()} processors, load "
                     f"{os.getloadavg()[0]:.1f}\n{show(figures)}\n")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
