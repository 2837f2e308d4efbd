"""Drafts as on the site: in memory, at an address that nobody can guess, on this computer alone."""

import http.client
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from urllib.parse import urlsplit

import pytest
from site_reading import read_page

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.jobs import Job
from tests.rooms import article, content

SECRETS = (b"Pelican", b"Marmalade", b"Weathercock", b"weathercock", b"Tangerine")
WATCH = Job("test", lambda job, progress: None)


@pytest.fixture
def address(room: Opened) -> Iterator[str]:
    """The address of the preview server of a newsroom."""
    server = room.preview
    yield server.start()
    server.stop()


def ask(address: str, path: str, host: str = "") -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of an answer."""
    netloc = urlsplit(address).netloc
    connection = http.client.HTTPConnection(netloc, timeout=30)
    connection.putrequest("GET", f"/{path}", skip_host=True)
    connection.putheader("Host", host or netloc)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


def page(address: str, path: str) -> tuple[str, str]:
    """Where a draft's path leads to, and the page there."""
    status, headers, _ = ask(address, path)
    assert status == 302
    place = headers["Location"].removeprefix("/")
    status, _, body = ask(address, place)
    assert status == 200
    return place, body.decode()


def photo(room: Opened) -> str:
    """A photo of the library; its uid."""
    picture = Path(__file__).parents[3] / "resources" / "sample" / "photos" / "bridge.jpg"
    return room.services.library.add(picture.read_bytes(), picture.name).uid


def test_a_draft_is_shown_as_on_the_site(room: Opened, address: str) -> None:
    made = article(room.services, "Weathercock", "Marmalade.")
    path = room.services.previews.show(made.uid)
    place, html = page(address, path)
    assert place == f"{path}en/2026/weathercock/"
    assert "<h1>Weathercock</h1>" in html
    assert "<p>Marmalade.</p>" in html
    links = read_page(html).links
    styles = [link for link in links if link.endswith((".css", ".svg", ".woff2"))]
    assert len(styles) == 3
    for link in styles:
        name = link.removeprefix("../../../")
        assert ask(address, path + name)[0] == 200, link


def test_nothing_of_a_draft_is_written_anywhere(room: Opened, address: str) -> None:
    services = room.services
    old = article(services, "Bridge", "Stone.")
    services.publishing.approve(old.uid)
    services.publishing.sync(WATCH)
    uid = photo(room)
    body = blocks.document([blocks.paragraph("Marmalade."), blocks.picture(uid, "")])
    made = article(services, "Weathercock", "Tangerine.")
    unsaved = replace(content(services, "Pelican"), body=body)
    path = services.previews.show(made.uid)
    page(address, path)
    services.previews.show(made.uid, unsaved)
    _, html = page(address, path)
    assert "Pelican" in html
    assert "Marmalade" in html
    (picture,) = [at for at in read_page(html).links if "pictures/" in at and "-480." in at]
    status, headers, data = ask(address, path + picture.removeprefix("../../../"))
    assert (status, headers["Content-Type"]) == (200, "image/jpeg")
    assert data.startswith(b"\xff\xd8")
    services.publishing.sync(WATCH)
    written = [
        file
        for place in ("site", "cache")
        for file in (room.folder / place).rglob("*")
        if file.is_file()
    ]
    assert len(written) > 20
    for file in written:
        found = file.read_bytes()
        assert not [
            w for w in (b"Pelican", b"Marmalade", b"Weathercock", b"Tangerine") if w in found
        ]
        assert data not in found
    assert not list((room.folder / "site" / "pictures").glob("*"))


def test_words_that_are_not_saved_are_shown_and_not_kept(room: Opened, address: str) -> None:
    made = article(room.services, "Bridge", "One.")
    path = room.services.previews.show(made.uid, content(room.services, "Bridge", "Two."))
    assert "<p>Two.</p>" in page(address, path)[1]
    assert "One." in room.services.editing.article(made.uid).content.body


def test_an_article_over_its_release_stands_at_its_own_address(room: Opened, address: str) -> None:
    services = room.services
    made = article(services, "Bridge", "Stone.")
    approved = services.publishing.approve(made.uid)
    services.publishing.sync(WATCH)
    newer = replace(approved.content, headline="Another bridge")
    place, html = page(address, services.previews.show(made.uid, newer))
    assert place.endswith("/en/2026/bridge/")
    assert "Another bridge" in html
    released = ask(address, "en/2026/bridge/")[2].decode()
    assert "Another bridge" not in released


def test_around_a_draft_stands_what_is_on_the_site(room: Opened, address: str) -> None:
    services = room.services
    old = article(services, "Library", "Books.")
    services.publishing.approve(old.uid)
    services.publishing.sync(WATCH)
    waiting = article(services, "Harbour", "Boats.")
    services.publishing.approve(waiting.uid)
    link = f'See <a href="nejat:story/{old.story}">there</a>.'
    body = blocks.document([blocks.paragraph("One."), blocks.paragraph(link)])
    made = article(services, "Bridge")
    path = services.previews.show(made.uid, replace(made.content, body=body))
    place, html = page(address, path)
    assert 'href="../library/"' in html
    assert "Harbour" not in html
    assert ask(address, f"{path}en/2026/library/")[0] == 200
    assert ask(address, f"{path}en/2026/harbour/")[0] == 404
    assert place.startswith(path)


def test_a_draft_leads_to_its_story_in_other_languages(room: Opened, address: str) -> None:
    services = room.services
    source = article(services, "Library", "Books.")
    services.publishing.approve(source.uid)
    services.publishing.sync(WATCH)
    target = services.translating.start(source.story, "fa")
    place, html = page(address, services.previews.show(target.uid))
    assert "/fa/" in place
    assert 'href="../../../en/2026/library/"' in html


def test_a_path_with_another_token_leads_nowhere(room: Opened, address: str) -> None:
    made = article(room.services, "Bridge")
    path = room.services.previews.show(made.uid)
    assert len(path) > 30
    for wrong in ("~/", f"~{'a' * 32}/", path[:-2] + "/", path.upper(), path.rstrip("/")):
        status, headers, body = ask(address, wrong)
        assert (status, body) == (404, b"Not found"), wrong
        assert headers["Cache-Control"] == "no-store"
    assert ask(address, f"{path}../en/")[0] == 404
    assert ask(address, f"{path}%2e%2e/%2e%2e/newsroom.db")[0] == 404


def test_a_foreign_name_is_not_answered(room: Opened, address: str) -> None:
    path = room.services.previews.show(article(room.services, "Pelican").uid)
    place, _ = page(address, path)
    for host in ("attacker.example", "127.0.0.1", "attacker.example:80", "127.0.0.1.example"):
        status, _, body = ask(address, place, host)
        assert (status, body) == (421, b"")
    port = urlsplit(address).port
    assert ask(address, place, f"localhost:{port}")[0] == 200


def test_no_answer_is_kept_or_told_on(room: Opened, address: str) -> None:
    path = room.services.previews.show(article(room.services, "Bridge").uid)
    place, _ = page(address, path)
    for asked in (place, path, "~wrong/", f"{path}assets/icon.svg", f"{path}nothing"):
        headers = ask(address, asked)[1]
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_each_change_is_told_to_whoever_looks(
    room: Opened, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = room.services
    made = article(services, "Bridge", "One.")
    path = services.previews.show(made.uid)
    token = path.strip("~/")
    first = services.previews.showing(token)
    assert first is not None
    assert services.previews.wait(token, first.version, 0) == first.version
    told: list[bytes] = []
    looks, plain = Event(), services.previews.wait

    def wait(token: str, version: int, seconds: float) -> int | None:
        looks.set()
        return plain(token, version, seconds)

    def listen() -> None:
        told.append(ask(address, f"{path}changes?{first.version}")[2])

    monkeypatch.setattr(services.previews, "wait", wait)
    listener = Thread(target=listen)
    listener.start()
    assert looks.wait(20)
    services.previews.show(made.uid)
    services.previews.show(made.uid, content(services, "Bridge", "Two."))
    services.previews.end(made.uid)
    listener.join(20)
    (stream,) = told
    assert b"event: ended" in stream
    assert services.previews.wait(token, first.version, 0) is None


def test_a_change_before_the_page_listens_is_told_too(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "One.")
    token = services.previews.show(made.uid).strip("~/")
    services.previews.show(made.uid, content(services, "Bridge", "Two."))
    assert services.previews.wait(token, 1, 30) == 2


def test_what_looks_the_same_is_no_change(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "One.")
    token = services.previews.show(made.uid).strip("~/")
    services.previews.show(made.uid, services.editing.article(made.uid).content)
    showing = services.previews.showing(token)
    assert showing is not None
    assert showing.version == 1


def test_a_former_address_leads_to_the_present_one(room: Opened, address: str) -> None:
    services = room.services
    made = article(services, "Bridge", "One.")
    path = services.previews.show(made.uid)
    before, _ = page(address, path)
    services.previews.show(made.uid, replace(made.content, slug="stone-bridge"))
    status, headers, _ = ask(address, before)
    assert (status, headers["Location"]) == (302, f"/{path}en/2026/stone-bridge/")


def test_a_closed_draft_is_gone(room: Opened, address: str) -> None:
    made = article(room.services, "Bridge")
    path = room.services.previews.show(made.uid)
    place, _ = page(address, path)
    room.services.previews.end(made.uid)
    assert ask(address, place)[0] == 404
    again = room.services.previews.show(made.uid)
    assert again != path


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_story_of_any_kind_can_be_looked_at(
    room: Opened, address: str, kind: Kind
) -> None:
    made = room.services.editing.new_story(kind, "fa")
    place, html = page(address, room.services.previews.show(made.uid))
    assert place.endswith("/draft/")
    assert read_page(html).root["lang"] == "fa"


def test_a_lost_picture_leaves_a_gap_and_no_error(room: Opened, address: str) -> None:
    uid = photo(room)
    body = blocks.document([blocks.paragraph("One."), blocks.picture(uid, "")])
    made = article(room.services, "Bridge")
    for original in (room.folder / "photos").rglob("*"):
        if original.is_file():
            original.unlink()
    path = room.services.previews.show(made.uid, replace(made.content, body=body))
    _, html = page(address, path)
    picture = next(at for at in read_page(html).links if "pictures/" in at)
    assert ask(address, path + picture.removeprefix("../../../"))[0] == 404
