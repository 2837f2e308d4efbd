"""What `sync` and `pull` say and end with when a connected site is shut, away, or guarded."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import pytest

from nejat_desktop import bootstrap
from nejat_desktop.cli import run
from nejat_desktop.domain.connection import Connection, Power, Proxy
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.connections import save_connection
from tests.rooms import StillClock, article, empty_room
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.transport import SimulatedTransport

CODES = ("en", "sq")


class Line:
    """The way to two sites, of which some can't be reached."""

    def __init__(self) -> None:
        clock, random = VirtualClock(), Random(4)
        homes = [Settings(home=f"https://{code}.example.test/") for code in CODES]
        sites = [SimulatedWordPress(clock, random, home, role="editor") for home in homes]
        self.inner = SimulatedTransport(sites, clock, random)
        self.away: set[str] = set()
        """Hosts, or words of an address."""

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """Implements `Transport`."""
        host = urlsplit(request.url).hostname or ""
        if host in self.away:
            raise UnreachableError(f"{host} can’t be reached.")
        return self.inner.send(request, stop)


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Line:
    made = Line()

    @contextmanager
    def opened(proxy: Proxy) -> Iterator[Line]:
        yield made

    monkeypatch.setattr(bootstrap, "open_transport", opened)
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)
    return made


@pytest.fixture
def folder(tmp_path: Path, line: Line, monkeypatch: pytest.MonkeyPatch) -> str:
    """A newsroom with a story approved in two editions, each on a site of its own."""
    with empty_room(tmp_path / "room", StillClock()) as room:
        for number, code in enumerate(CODES, 1):
            home = f"https://{code}.example.test/"
            powers = frozenset(power.value for power in Power)
            uid = Uid(f"{number:032x}")
            made = Connection(uid, code, home, f"{home}wp-json/", "desk", powers=powers)
            room.services.context.write(lambda database, one=made: save_connection(database, one))
            draft = article(room.services, f"Bridge {code}", edition=code)
            room.services.publishing.approve(draft.uid)
            monkeypatch.setenv(f"NEJAT_PASSWORD_{code.upper()}", PASSWORD)
    return str(tmp_path / "room")


Said = pytest.CaptureFixture[str]


def test_without_a_password_a_sync_says_so_alone_and_ends_with_one(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.delenv("NEJAT_PASSWORD_SQ")
    assert run(["sync", folder]) == 1
    told = capsys.readouterr()
    assert "There is no password for https://sq.example.test/" in told.out
    assert "sq: nothing to do" not in told.out and "en: written 1" in told.out
    assert "sq: commands read its password from NEJAT_PASSWORD_SQ." in told.err
    assert run(["sync", folder, "--plan"]) == 1
    assert run(["sync", folder, "--edition", "en"]) == 0
    assert "en: nothing to do." in capsys.readouterr().out


def test_a_site_that_is_away_is_not_said_to_have_nothing_to_do(
    folder: str, line: Line, capsys: Said
) -> None:
    line.away.add("sq.example.test")
    assert run(["sync", folder, "--json"]) == 1
    record = json.loads(capsys.readouterr().out)
    assert [one["edition"] for one in record["done"]] == ["en"]
    assert [bool(post["trouble"]) for post in record["sites"]] == [False, True]
    assert run(["sync", folder]) == 1
    told = capsys.readouterr().out
    assert "can’t be reached" in told and "sq: nothing to do" not in told


def test_what_is_missing_there_is_told_as_missing_once_and_again_until_it_is_decided(
    folder: str, line: Line, capsys: Said
) -> None:
    with bootstrap.opened(Path(folder), write=True) as room:
        for name in ("Mill", "Tower", "River"):
            room.services.publishing.approve(article(room.services, name).uid)
    assert run(["sync", folder]) == 0
    site = line.inner.sites[0]
    site.people.delete(next(n for n, post in site.posts.items() if post.title == "Bridge en"))
    capsys.readouterr()
    assert run(["sync", folder]) == 1
    told = capsys.readouterr().out
    assert told.count("Bridge en") == 1 and "not to be seen on the site any more" in told
    for words in (["sync", folder], ["sync", folder, "--plan"]):
        assert run(words) == 1
        told = capsys.readouterr().out
        assert "en: “Bridge en” is not to be seen on the site any more: a person decides." in told
        assert "changed on the site" not in told


def test_what_a_site_refused_is_not_said_to_be_published(
    folder: str, line: Line, capsys: Said
) -> None:
    line.inner.sites[1].account.can = frozenset({"read", "edit_posts"})
    assert run(["sync", folder, "--json"]) == 1
    record = json.loads(capsys.readouterr().out)
    assert "sq" not in [one["edition"] for one in record["done"]]
    assert run(["sync", folder]) == 1
    assert "“Bridge sq” is published" not in capsys.readouterr().out


def test_a_fetch_goes_on_with_the_other_sites_and_ends_with_one(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.delenv("NEJAT_PASSWORD_EN")
    assert run(["pull", folder]) == 1
    told = capsys.readouterr()
    assert "en: There is no password for https://en.example.test/" in told.err
    assert "en: commands read its password from NEJAT_PASSWORD_EN." in told.err
    assert "into the edition sq" in told.out and "into the edition en" not in told.out
    assert run(["pull", folder, "--json"]) == 1
    problems = [bool(one["problem"]) for one in json.loads(capsys.readouterr().out)]
    assert problems == [True, False]
    assert run(["pull", folder, "--edition", "sq"]) == 0


def test_a_shrunken_text_goes_when_a_person_hands_its_key_back(
    folder: str, line: Line, capsys: Said
) -> None:
    (uid,) = (one["article"] for one in listed(folder, capsys) if one["edition"] == "sq")
    for body in ("<p>A long story.</p>" * 200, "<p>Gone.</p>"):
        assert run(["sync", folder]) == 0
        with bootstrap.opened(Path(folder), write=True) as room:
            now = room.services.editing.article(uid)
            room.services.editing.save(uid, now.version, replace(now.content, body=body))
            room.services.publishing.approve(uid)
    (post,) = line.inner.sites[1].posts.values()
    capsys.readouterr()
    said = []
    for how in ([], [], ["--agreed", "000000000000"], ["--try-again"]):
        assert run(["sync", folder, *how]) == 1, "most of it would go: it waits for a person"
        told = capsys.readouterr().out
        assert "less than a fifth" in told and "A long story." in post.content
        assert "waits for a person" in told and "the site refused" not in told
        assert "refused by the site" not in told
        said.append(re.search(r"\(All the same: --agreed (\w{12})\)", told))
    (key,) = {found[1] for found in said if found}
    assert None not in said, "each of them says how it is sent on purpose"
    assert run(["sync", folder, "--agreed", key]) == 0
    assert "Gone." in post.content and "A long story." not in post.content


def test_a_guard_on_the_command_line_names_the_key_that_goes_on(folder: str, capsys: Said) -> None:
    with bootstrap.opened(Path(folder), write=True) as room:
        drafts = [article(room.services, f"Ferry {number}", edition="sq") for number in range(12)]
        uids = [room.services.publishing.approve(draft.uid).uid for draft in drafts]
    assert run(["sync", folder]) == 0
    with bootstrap.opened(Path(folder), write=True) as room:
        for uid in uids:
            room.services.publishing.withdraw(uid)
    keys = set()
    for how in (["--plan"], [], ["--agreed", "000000000000"]):
        capsys.readouterr()
        run(["sync", folder, "--json", *how])
        asked = json.loads(capsys.readouterr().out)["needs_a_person"]
        (guard,) = (one for one in asked if "guard" in one)
        assert guard["guard"].startswith("12 of 13 published articles would be taken off")
        keys.add(guard["key"])
    (key,) = keys
    assert run(["sync", folder]) == 1
    assert f"if that is meant. (All the same: --agreed {key})" in capsys.readouterr().out
    assert run(["sync", folder, "--agreed", key]) == 0
    assert "taken off 12" in capsys.readouterr().out


def test_what_a_site_refused_is_tried_again_all_at_once(
    folder: str, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = json.dumps({"code": "rest_invalid_param", "message": "No.", "data": {}}).encode()
    no, send = Reply(400, {"content-type": "application/json"}, said), line.inner.send
    with monkeypatch.context() as refusing:
        refusing.setattr(
            line.inner,
            "send",
            lambda r, stop: no if r.method != "GET" and "/posts" in r.url else send(r, stop),
        )
        assert run(["sync", folder]) == 1
    assert run(["sync", folder]) == 1, "it waits for a change, or for a person"
    assert run(["sync", folder, "--try-again"]) == 0
    assert all(site.posts for site in line.inner.sites)


def listed(folder: str, capsys: Said) -> list[dict[str, str]]:
    """What `list` says."""
    capsys.readouterr()
    assert run(["list", folder, "--json"]) == 0
    found: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return found


def test_a_site_that_asks_for_time_is_told_of_with_the_moment(
    folder: str, line: Line, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    busy = Reply(503, {"content-type": "text/html", "retry-after": "600"}, b"<html></html>")
    send, asked = line.inner.send, list[str]()

    def in_maintenance(request: Request, stop: Stop = lambda: False) -> Reply:
        if "//sq." not in request.url:
            return send(request, stop)
        asked.append(request.url)
        return busy

    monkeypatch.setattr(line.inner, "send", in_maintenance)
    assert run(["sync", folder, "--json"]) == 1
    until = json.loads(capsys.readouterr().out)["sites"][1]["resting"]
    assert until and len(asked) == 1
    assert run(["sync", folder]) == 1
    told = capsys.readouterr().out
    assert "sq: The site asked to be left alone for a while." in told and len(asked) == 1
    assert "sq: the site is left alone until 20" in told and "sync again after that." in told
    assert "en: the site is left alone" not in told
