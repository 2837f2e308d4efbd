"""The command line as scripts rely on it: exit status, JSON fields, a sentence for a refusal."""

import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.cli import run
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.errors import NewsroomTooNewError
from tests.rooms import article
from tests.wxr_making import category, export, item

STORY = (
    "---\r\ntitle: {title}\r\nlang: {lang}\r\nsections: Culture\r\n"
    "author: Erik\r\n---\r\n\r\nOne.\r\n"
)
FIELDS = {"story", "article", "edition", "kind", "status", "live", "headline", "slug", "date"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A new newsroom, closed."""
    create_newsroom(tmp_path / "room", default_newsroom("Test"), "Leila")
    return tmp_path / "room"


def written(folder: Path, name: str, text: str) -> str:
    file = folder.parent / name
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    return str(file)


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_new_newsroom_lists_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list", str(folder), "--json"]) == 0
    assert said(capsys) == []


def test_from_file_to_site_with_the_fields_that_scripts_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = written(folder, "good.md", STORY.format(title="Bridge", lang="en"))
    bad, empty = written(folder, "bad.md", "a\0b"), written(folder, "empty.txt", " \r\n")
    late = written(folder, "late.txt", "Ferry\r\n\r\nIt sails.\r\n")
    assert run(["import", str(folder), bad, good, empty, late, "--json"]) == 1
    arrivals = said(capsys)
    assert [bool(a["problem"]) for a in arrivals] == [True, False, True, False]
    assert run(["list", str(folder), "--json"]) == 0
    listed = said(capsys)
    assert FIELDS | {"sections"} <= listed[0].keys()
    assert {a["headline"] for a in listed} == {"Bridge", "Ferry"}
    story = arrivals[1]["story"]
    assert run(["approve", str(folder), story, "--json"]) == 0
    assert run(["approve", str(folder), story, "--json"]) == 0
    assert run(["approve", str(folder), arrivals[3]["story"]]) == 1
    capsys.readouterr()
    assert run(["sync", str(folder), "--json"]) == 0
    report = said(capsys)
    assert [line["headline"] for line in report["done"]] == ["Bridge"]
    assert {"waits", "needs_a_person", "files_changed"} <= report.keys()
    assert run(["sync", str(folder), "--json"]) == 0
    assert said(capsys)["files_changed"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "ROOM", "--edition", "xx"],
        ["approve", "ROOM", "nothing"],
        ["approve", "ROOM", "nothing", "--edition", "xx"],
        ["sync", "ROOM", "--edition", "xx"],
        ["sync", "ROOM", "--plan", "--edition", "xx"],
        ["import", "ROOM", "missing.md"],
        ["serve", "ROOM"],
        ["new", "ROOM"],
        ["new", "FILE"],
        ["new", "FILE/below"],
        ["backup", "ROOM", "FILE"],
        ["backup", "ROOM", "FILE/below.zip"],
        ["restore", "FILE", "ROOM"],
        ["restore", "FILE", "FILE"],
        ["restore", "FILE", "NEW"],
        ["restore", "missing.zip", "NEW"],
        ["check", "NEW"],
        ["list", "FILE"],
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_a_one(
    folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder.parent / "file"
    file.write_text("not a zip", "utf-8")
    places = {"ROOM": str(folder), "FILE": str(file), "NEW": str(folder.parent / "new")}
    real = [_placed(argument, places) for argument in arguments]
    assert run(real) == 1
    shown = capsys.readouterr()
    assert (shown.err + shown.out).strip()
    assert "Traceback" not in shown.err
    assert file.read_text("utf-8") == "not a zip"


def _placed(argument: str, places: dict[str, str]) -> str:
    for name, place in places.items():
        argument = argument.replace(name, place)
    return argument


@pytest.mark.parametrize(
    "arguments",
    [[], ["bogus"], ["list"], ["list", "x", "--status", "odd"], ["serve", "x", "--port", "70000"]],
)
def test_wrong_usage_is_a_two(arguments: list[str]) -> None:
    assert run(arguments) == 2


def test_one_edition_is_synced_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    room = open_newsroom(folder)
    english = article(room.services, "Bridge")
    persian = article(room.services, "پل", edition="fa")
    for made in (english, persian):
        room.services.publishing.approve(made.uid)
    room.close()
    assert run(["sync", str(folder), "--edition", "fa", "--json"]) == 0
    assert [line["edition"] for line in said(capsys)["done"]] == ["fa"]
    assert not list((folder / "site/en").glob("20*"))
    room = open_newsroom(folder)
    live = [room.services.editing.article(a.uid).live for a in (english, persian)]
    room.close()
    assert live == [Live.WAITING, Live.PUBLISHED]
    assert run(["sync", str(folder)]) == 0
    assert list((folder / "site/en").glob("20*/bridge/index.html"))


def test_a_backup_with_a_damaged_database_makes_no_newsroom(folder: Path) -> None:
    whole, broken = folder.parent / "whole.zip", folder.parent / "broken.zip"
    assert run(["backup", str(folder), str(whole)]) == 0
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            target.writestr(name, b"junk" if name.endswith(".db") else source.read(name))
    assert run(["restore", str(broken), str(folder.parent / "again")]) == 1
    assert not (folder.parent / "again").exists()
    assert run(["restore", str(whole), str(folder.parent / "again")]) == 0
    assert run(["check", str(folder.parent / "again")]) == 0


def test_a_newer_database_is_not_even_read(folder: Path) -> None:
    with sqlite3.connect(folder / "newsroom.db") as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(NewsroomTooNewError):
        open_newsroom(folder, write=False)
    assert run(["list", str(folder)]) == 1


def test_a_damaged_original_is_mended_by_adding_it_again(room: Opened) -> None:
    vault = room.services.context.vault
    digest = vault.put(b"original")
    vault.path(digest).write_bytes(b"half")
    assert vault.put(b"original") == digest
    assert vault.get(digest) == b"original"


def test_an_export_comes_in_with_its_report(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = export(category("news", "News"), item(3), item(4, status="private"), language="fa-IR")
    file = tmp_path / "old.xml"
    file.write_bytes(data)
    assert run(["import", str(folder), str(file), "--json"]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert record["edition"] == record["archive"]["edition"] == "fa"
    assert record["archive"]["found"]["items"] == {"post": {"publish": 1, "private": 1}}
    assert record["archive"]["came"] == {"post": {"publish": 1, "private": 1}}
    assert record["archive"]["held_back"] == 1
    assert run(["import", str(folder), str(file), "--edition", "fa"]) == 0
    said = capsys.readouterr().out
    assert "were here already: 1 post (private), 1 post (publish)" in said
    file.write_bytes(data.replace(b"Bridge", b"Market"))
    assert run(["import", str(folder), str(file)]) == 1
    assert "changed at the site since, and left here as they were: 2" in capsys.readouterr().out


def test_a_broken_export_ends_with_its_place(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "old.xml"
    file.write_bytes(export(item(3))[:-9])
    assert run(["import", str(folder), str(file)]) == 1
    assert "is not whole: line" in capsys.readouterr().out
    assert run(["import", str(folder), str(file), "--uploads", str(file)]) == 1
    assert "no folder and no zip" in capsys.readouterr().err
