"""The preview server: this computer only, this folder only."""

import http.client
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from site_samples import run, sample, site, state

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.sites.folder.ledger import Ledger
from nejat_desktop.sites.folder.server import PreviewServer, file_for, with_base


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A written site with a secret beside it."""
    folder = tmp_path_factory.mktemp("preview")
    run(site(folder / "site"), state(sample()))
    (folder / "secret.html").write_text("secret")
    (folder / "site" / "out").symlink_to(folder)
    return folder / "site"


@pytest.fixture
def url(root: Path) -> Iterator[str]:
    """The address of a running preview."""
    server = PreviewServer(root)
    yield server.start()
    server.stop()


def ask(
    url: str, path: str, method: str = "GET", host: str | None = None
) -> tuple[int, dict[str, str], str]:
    """Status, headers and text of an answer."""
    netloc = urlsplit(url).netloc
    connection = http.client.HTTPConnection(netloc, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", netloc if host is None else host)
    connection.endheaders()
    answer = connection.getresponse()
    text = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, dict(answer.getheaders()), text


def test_pages_are_served_and_never_kept_by_the_browser(url: str) -> None:
    status, headers, text = ask(url, "/fa/2026/bridge/")
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert '<html lang="fa" dir="rtl">' in text


def test_fonts_pictures_and_styles_have_their_types(url: str, root: Path) -> None:
    style = next((root / "assets").glob("*.css")).name
    assert ask(url, f"/assets/{style}")[1]["Content-Type"] == "text/css; charset=utf-8"
    assert ask(url, "/assets/fonts/vazirmatn.woff2")[1]["Content-Type"] == "font/woff2"
    picture = next((root / "pictures").iterdir()).name
    assert ask(url, f"/pictures/{picture}?x=1")[1]["Content-Type"] == "image/jpeg"


def test_an_address_without_its_slash_leads_to_the_one_with_it(url: str) -> None:
    status, headers, _ = ask(url, "//en/2026/bridge")
    assert (status, headers["Location"]) == (301, "/en/2026/bridge/")


@pytest.mark.parametrize(
    ("path", "language"),
    [("/nothing", "en"), ("/fa/nothing/here", "fa"), ("/ar/2026/", "ar"), ("/zz/x", "en")],
)
def test_what_is_not_there_is_answered_in_the_editions_words(
    url: str, path: str, language: str
) -> None:
    status, _, text = ask(url, path)
    assert status == 404
    assert f'<html lang="{language}"' in text
    assert f'<base href="/{"" if language == "en" else language + "/"}">' in text


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/en/..%2f..%2f..%2fsecret.html",
        "/..\\secret.html",
        "/out/secret.html",
        "//../secret.html",
        "/%00",
        f"/{Ledger.NAME}",
        "/C:/secret.html",
    ],
)
def test_nothing_outside_the_folder_and_nothing_hidden_is_shown(url: str, path: str) -> None:
    status, _, text = ask(url, path)
    assert status == 404
    assert "secret" not in text.replace("secret-picture", "")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_request_under_another_name_is_refused(url: str, host: str) -> None:
    status, _, text = ask(url, "/", host=host)
    assert (status, text) == (421, "")


def test_head_answers_without_a_body(url: str) -> None:
    status, headers, text = ask(url, "/en/", "HEAD")
    assert (status, text) == (200, "")
    assert int(headers["Content-Length"]) > 1000


def test_other_methods_are_refused(url: str) -> None:
    assert ask(url, "/en/", "POST")[0] == 501


def test_after_the_stop_nobody_answers_and_it_can_start_again(root: Path) -> None:
    server = PreviewServer(root)
    first = server.start()
    assert server.start() == first
    server.stop()
    server.stop()
    with pytest.raises(OSError, match="refused"):
        ask(first, "/")
    assert ask(server.start(), "/")[0] == 200
    server.stop()


def test_a_port_that_is_taken_is_said_in_a_sentence(root: Path, url: str) -> None:
    taken = urlsplit(url).port
    assert taken
    with pytest.raises(SiteError, match="Choose another port"):
        PreviewServer(root, taken).start()


def test_a_folder_that_does_not_exist_yet_shows_nothing(tmp_path: Path) -> None:
    server = PreviewServer(tmp_path / "none")
    assert ask(server.start(), "/")[0] == 404
    server.stop()


def test_a_folder_without_a_page_is_not_listed(root: Path) -> None:
    assert file_for(root.resolve(), "/assets") is None
    assert file_for(root.resolve(), "/assets/") is None


def test_a_base_replaces_the_one_that_stands_there() -> None:
    assert with_base('<base href="/desk/fa/">x', "/fa/") == '<base href="/fa/">x'
