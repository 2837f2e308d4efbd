"""Measures of a sync with a real WordPress, beside the bare requests to the same server."""

import http.client
import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.sites.wordpress.client import Login
from tests.bench.site import Nobody
from tests.bench.table import Figure, timed
from tests.contract.pictures import picture
from tests.rooms import article
from tests.wordpress.server.places import Choice, lacking
from tests.wordpress.server.running import Edition, WordPress

STORIES = 40
USER = "owner"
TEXT = ["The ferry leaves at six, and the hall is full before that."] * 8


class Counted(HttpTransport):
    """Counts the requests of all transports."""

    count = 0

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer."""
        Counted.count += 1
        return super().send(request, stop)


def measure(scratch: Path) -> Iterator[Figure]:
    """Requests and time a story; nothing where no WordPress can run."""
    choice = Choice()
    if lacking(choice):
        return
    real, bootstrap.open_transport = bootstrap.open_transport, _counted
    try:
        with WordPress(choice) as wordpress:
            yield from _measured(wordpress.editions["en"], scratch)
    finally:
        bootstrap.open_transport = real


def _counted(proxy: Proxy) -> AbstractContextManager[Transport]:
    return Counted(proxy)


def _measured(edition: Edition, scratch: Path) -> Iterator[Figure]:
    folder = scratch / "posts"
    create_newsroom(folder, default_newsroom("Bench"), "Bench")
    room = open_newsroom(folder)
    try:
        _connect(room, edition)
        _write(room, 1, 0)
        room.services.publishing.sync(Nobody())
        first = timed(lambda: _bare(edition, range(STORIES // 2)))
        _write(room, STORIES, 1)
        Counted.count = 0
        ours = timed(lambda: room.services.publishing.sync(Nobody()))
        requests = Counted.count
        second = timed(lambda: _bare(edition, range(STORIES // 2, STORIES)))
        Counted.count = 0
        idle = timed(lambda: room.services.publishing.sync(Nobody()))
    finally:
        room.close()
    bare, name = first + second, "bare HTTP"
    yield Figure("WordPress: requests a story", requests / STORIES, "", None, 2, name)
    yield Figure("WordPress: time a story", ours / STORIES, "ms", None, bare / STORIES, name)
    yield Figure("WordPress: requests with nothing to do", Counted.count, "", 20)
    yield Figure("WordPress: a sync with nothing to do", idle)


def _connect(room: Opened, edition: Edition) -> None:
    connecting, login = room.services.connecting, Login(USER, edition.users[USER].password)
    found = connecting.look(edition.home, lambda: False)
    entered = connecting.enter(found, login.user, login.password, lambda: False)
    connecting.connect("en", found, login, entered, pages_stay=False)


def _write(room: Opened, count: int, shade: int) -> None:
    """So many stories, each with a small picture of its own, approved."""
    for number in range(count):
        made = article(room.services, f"Story {shade} {number}", *TEXT)
        photo = room.services.library.add(picture(9 + number, 7, shade=shade), "a.png")
        room.services.library.describe(photo.uid, "en", Description("Six.", "A ferry.", ""))
        room.services.stories.set_pictures(made.story, [photo.uid])
        room.services.publishing.approve(made.uid)


def _bare(edition: Edition, numbers: range) -> None:
    """The least that puts a story with a picture there: two requests over one connection."""
    host, _, path = edition.rest.removeprefix("http://").partition("/")
    line = http.client.HTTPConnection(host)
    password = edition.users[USER].password
    secret = b64encode(f"{USER}:{password}".encode()).decode()
    body = "".join(f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in TEXT)

    def ask(kind: str, data: bytes, **headers: str) -> int:
        told = {"Authorization": f"Basic {secret}"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        line.request("POST", f"/{path}wp/v2/{kind}", data, told)
        answer = line.getresponse()
        made = json.loads(answer.read())
        assert answer.status == 201, made
        return int(made["id"])

    for number in numbers:
        name = f'attachment; filename="bare-{number}.png"'
        shown = picture(9 + number, 7, shade=2)
        lead = ask("media", shown, Content_Type="image/png", Content_Disposition=name)
        post = {"title": f"Bare {number}", "content": body, "status": "publish"}
        post |= {"featured_media": lead, "slug": f"bare-{number}"}
        ask("posts", json.dumps(post).encode(), Content_Type="application/json")
    line.close()
