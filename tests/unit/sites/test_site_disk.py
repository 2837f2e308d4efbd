"""The files of the site folder."""

import os
from pathlib import Path

import pytest

from nejat_desktop.sites.folder.disk import UNFINISHED, Disk, Marker, marker_in
from nejat_desktop.sites.folder.ledger import Ledger, Seen


def test_a_file_is_synced_before_it_is_put_in_place_and_its_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    replace = Path.replace

    def synced(descriptor: int) -> None:
        done.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")

    def replaced(self: Path, target: Path) -> Path:
        done.append(f"replace {target.name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    Disk(tmp_path, None).write("en/index.html", b"<p>")
    assert done == [f"sync {UNFINISHED}index.html", "replace index.html", "sync en"]


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(tmp_path, None)
    disk.write("a.html", b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Exception, match="No space left"):
        disk.write("a.html", b"new")
    assert disk.read("a.html") == b"old"


def test_markers_are_read_from_the_beginning_of_a_page() -> None:
    page = b'<!doctype html>\n<meta name="nejat" content="article 01ab digest">'
    assert marker_in(page) == Marker("article", "01ab", "digest")
    assert marker_in(b"<!doctype html><p>mine</p>") is None


def test_the_ledger_knows_every_file_that_was_ever_written(tmp_path: Path) -> None:
    disk = Disk(tmp_path, None)
    disk.write("a.html", b"one")
    disk.write("a.html", b"two")
    ledger = Ledger(tmp_path)
    assert ledger.wrote("a.html", Disk(tmp_path, None).ledger.seen["a.html"].digest)
    assert not ledger.wrote("a.html", "0" * 64)
    disk.remove("a.html")
    assert "a.html" not in Ledger(tmp_path).seen


def test_a_line_that_a_kill_tore_is_passed_over(tmp_path: Path) -> None:
    Ledger(tmp_path).note("a.html", Seen("ab", 1, 2))
    with (tmp_path / Ledger.NAME).open("a") as file:
        file.write('["cd", 1')
    assert Ledger(tmp_path).seen == {"a.html": Seen("ab", 1, 2)}


def test_the_ledger_stays_short_however_often_a_file_is_written(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    for number in range(2000):
        ledger.note("a.html", Seen(f"{number:064}", number, number))
    assert len((tmp_path / Ledger.NAME).read_text().splitlines()) < 500
    assert Ledger(tmp_path).seen["a.html"].size == 1999
