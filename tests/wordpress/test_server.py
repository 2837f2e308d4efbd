"""The WordPress of the tests: as provisioned, emptied at will, ended for certain."""

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.contract.pictures import picture
from tests.wordpress.asking import asking
from tests.wordpress.fixtures import chosen
from tests.wordpress.server.places import lacking
from tests.wordpress.server.running import WordPress
from tests.wordpress.server.seeding import seed

pytestmark = pytest.mark.wordpress
ROOT = Path(__file__).parents[2]


def test_the_editions_speak_their_languages_in_their_towns(wordpress: WordPress) -> None:
    told = {
        code: wordpress.php(code, "return [get_locale(), wp_timezone_string(), home_url('/')];")
        for code in wordpress.editions
    }
    homes = {code: edition.home for code, edition in wordpress.editions.items()}
    assert told == {
        "en": ["en_US", "Europe/London", homes["en"]],
        "ar": ["ar", "Asia/Baghdad", homes["ar"]],
        "fa": ["fa_IR", "Asia/Tehran", homes["fa"]],
        "sq": ["sq", "Europe/Tirane", homes["sq"]],
    }
    assert len({home.split("/")[2] for home in homes.values()}) == 1


def test_everybody_logs_in_everywhere(wordpress: WordPress) -> None:
    for code, edition in wordpress.editions.items():
        with asking(wordpress, code) as rest:
            for login, account in edition.users.items():
                me = rest.called(login).get("wp/v2/users/me", context="edit").json
                assert (me["id"], me["username"]) == (account.id, login)
                assert me["roles"] == [account.role]


def test_the_sections_are_there(wordpress: WordPress) -> None:
    with asking(wordpress, "sq") as rest:
        listed = rest.get("wp/v2/categories", per_page=100).json
    sections = wordpress.editions["sq"].sections
    below = {one["id"]: (one["name"], one["parent"]) for one in listed}
    assert below[sections["Media > Videos"]] == ("Videos", sections["Media"])
    assert set(sections.values()) < set(below)


def test_a_reset_empties_one_edition_and_no_other(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as en, asking(wordpress, "fa") as fa:
        for rest in (en, fa):
            rest.new(status="publish")
            rest.post("wp/v2/tags", {"name": "Tag"})
            assert rest.put_file("a.png", picture(), "image/png").status == 201
        wordpress.fault("en", "http500")
        wordpress.permalinks("en", "plain")
        wordpress.reset("en")
        for many in ("posts", "tags", "media"):
            assert en.get(f"wp/v2/{many}").json == []
            assert len(fa.get(f"wp/v2/{many}").json) == 1
        assert not [file for file in wordpress.editions["en"].uploads.rglob("*") if file.is_file()]


def test_php_runs_inside_an_edition_and_says_what_went_wrong(wordpress: WordPress) -> None:
    made = wordpress.php(
        "ar", "return wp_insert_post(['post_title' => 'سلام', 'meta_input' => []]);"
    )
    rows = wordpress.sql(
        f"select post_title from {wordpress.editions['ar'].prefix}posts where ID = {made}"
    )
    assert rows == [("سلام",)]
    with pytest.raises(Exception, match="nobody_knows_it"):
        wordpress.php("ar", "return nobody_knows_it();")


def test_no_mail_leaves_and_nothing_outside_is_asked(wordpress: WordPress) -> None:
    asked = "return wp_remote_get('http://192.0.2.1/')->get_error_code();"
    assert wordpress.php("en", asked) == "http_request_not_executed"
    assert wordpress.php("en", "return wp_mail('a@example.test', 'S', 'M');") is True
    assert wordpress.php("en", "return mail('a@example.test', 'S', 'M');") is False


def test_thousands_of_posts_are_there_at_once(wordpress: WordPress) -> None:
    with asking(wordpress, "fa") as rest:
        made = seed(wordpress, "fa", 2_000)
        listed = rest.get("wp/v2/posts", per_page=100, order="asc", context="edit")
        assert listed.headers["x-wp-total"] == str(made.published)
        first = listed.json[0]
        assert first["slug"] == f"seeded-{first['id']}"
        assert "می‌خواهند" in "".join(one["content"]["raw"] for one in listed.json)
        assert set(first["categories"]) < set(made.categories)
        assert first["date"] > first["date_gmt"]
        term = rest.get(f"wp/v2/categories/{made.categories[0]}").json
        found = rest.get("wp/v2/posts", categories=term["id"], _fields="id")
        assert found.headers["x-wp-total"] == str(term["count"])


CHILD = """
import sys
from tests.wordpress.fixtures import chosen
from tests.wordpress.server.running import WordPress
running = WordPress(chosen())
print(running.folder, flush=True)
sys.stdin.read()
"""


def _processes_of(folder: str) -> list[int]:
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if folder.encode() in line.read_bytes():
                found.append(int(line.parent.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def _await_end(processes: list[int], seconds: float) -> None:
    """Wait until all (by their file descriptors) have ended; AssertionError when some have not."""
    until = time.monotonic() + seconds
    for one in processes:
        ended, _, _ = select.select([one], [], [], max(0, until - time.monotonic()))
        os.close(one)
        assert ended, "a server outlived the one who started it"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, None])
def test_ended_in_any_way_it_leaves_neither_servers_nor_files(how: signal.Signals | None) -> None:
    if reason := lacking(chosen()):
        pytest.skip(reason)
    line = [sys.executable, "-c", CHILD]
    with subprocess.Popen(
        line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        folder = child.stdout.readline().strip()
        servers = [os.pidfd_open(one) for one in _processes_of(folder)]
        assert len(servers) >= 3, "a guard, a database, a web server"
        if how is not None:
            child.send_signal(how)
        child.stdin.close()
        child.wait()
        _await_end(servers, 30)
    assert not Path(folder).exists()


def test_stopped_it_leaves_neither_servers_nor_files() -> None:
    if reason := lacking(chosen()):
        pytest.skip(reason)
    with WordPress(chosen()) as other:
        folder = other.folder
        assert folder.exists()
    assert _processes_of(str(folder)) == []
    assert not folder.exists()
