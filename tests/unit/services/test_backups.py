"""Backups of an open newsroom, restored beside it and in its place."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from threading import Event

import pytest

from nejat_desktop.bootstrap import Opened, open_newsroom, replace_newsroom
from nejat_desktop.domain.backups import DAILY, HOURLY, RECENT, Reason
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.errors import BadInputError, CancelledError, NewsroomError
from nejat_desktop.store.database import DATABASE_NAME
from nejat_desktop.store.restoring import PREPARED, restore_beside
from tests.rooms import StillClock, article, empty_room
from tests.unit.services.test_bulk import Watch


def headlines(room: Opened) -> set[str]:
    desk = room.services.desk
    return {row.headline for row in desk.rows(desk.ids(Filter(), "en"), Filter(), "en").values()}


def reopened(room: Opened, clock: StillClock) -> set[str]:
    again = open_newsroom(room.folder, person="Leila", clock=clock)
    try:
        assert again.services.keeping.check().is_sound
        return headlines(again)
    finally:
        again.close()


def never() -> bool:
    return False


def damage(path: Path) -> None:
    """Write over the middle of a file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(b"\xa5" * 8192)


def test_a_backup_is_whole_and_tells_what_is_in_it(room: Opened) -> None:
    article(room.services, "Bridge")
    file = room.services.backups.make(Reason.START)
    (seen,) = room.services.backups.look(never)
    assert seen.shelved.name == file.name
    assert seen.shelved.size == file.stat().st_size > 0
    assert (seen.contents.stories, seen.contents.articles, seen.contents.verdict) == (1, 1, "ok")
    assert file.stat().st_mode & 0o777 == 0o600


def test_one_is_made_when_it_is_due_and_not_before(room: Opened, clock: StillClock) -> None:
    backups = room.services.backups
    assert backups.make_if_due(Reason.START, HOURLY) is not None
    clock.forward(minutes=59)
    assert backups.make_if_due(Reason.START, HOURLY) is None
    clock.forward(minutes=1)
    assert backups.make_if_due(Reason.START, HOURLY) is not None
    assert backups.make_if_due(Reason.DAILY, DAILY) is None
    clock.forward(days=1)
    assert backups.make_if_due(Reason.DAILY, DAILY) is not None
    assert len(backups.shelf()) == 3


def test_two_of_the_same_second_do_not_overwrite_each_other(room: Opened) -> None:
    first, second = (room.services.backups.make(Reason.IMPORT) for _ in range(2))
    assert first != second
    assert first.exists() and second.exists()


def test_older_ones_go_only_after_the_new_one_is_made_and_checked(
    room: Opened, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = room.services.backups
    for _ in range(RECENT + 1):
        backups.make(Reason.START)
        clock.forward(minutes=5)
    assert len(backups.shelf()) == RECENT
    before = backups.shelf()

    def full(source: Path, target: Path, is_stopped: object) -> None:
        raise NewsroomError("The disk is full.")

    monkeypatch.setattr("nejat_desktop.services.backups.snapshot", full)
    with pytest.raises(NewsroomError):
        backups.make(Reason.START)
    assert backups.shelf() == before


def test_a_full_disk_leaves_neither_half_a_backup_nor_a_damaged_newsroom(
    room: Opened, tmp_path: Path
) -> None:
    """No file may grow beyond 64 kB in the process that makes the backup, as on a full disk."""
    article(room.services, "Bridge")
    code = f"""
        import resource, signal, sys
        from pathlib import Path
        from nejat_desktop.domain.errors import NewsroomError
        from nejat_desktop.store.backups import snapshot
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
        folder = Path({str(room.folder)!r})
        try:
            snapshot(folder / "newsroom.db", folder / "backups" / "start-20261008T120000Z.db")
        except NewsroomError as error:
            print(error)
            sys.exit(7)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 7, done.stderr
    assert "The newsroom is as it was." in done.stdout
    assert [path.name for path in (room.folder / "backups").iterdir()] == []
    assert room.services.keeping.check().is_sound


def test_who_stops_one_waits_for_nothing_and_nothing_is_left_of_it(room: Opened) -> None:
    with pytest.raises(CancelledError):
        room.services.backups.make_if_due(Reason.IMPORT, HOURLY, lambda: True)
    assert [path.name for path in (room.folder / "backups").glob("*")] == []
    assert room.services.backups.make_if_due(Reason.IMPORT, HOURLY) is not None


def test_the_check_of_a_copy_may_take_long_and_who_stops_it_waits_for_nothing(
    room: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow(database: Path) -> str:
        begun.set()
        assert may_end.wait(10)
        return "ok"

    monkeypatch.setattr("nejat_desktop.store.backups._quick_check", slow)
    with pytest.raises(CancelledError):
        room.services.backups.make_if_due(Reason.IMPORT, HOURLY, begun.is_set)
    assert [path.name for path in (room.folder / "backups").glob("*")] == []
    may_end.set()


@pytest.mark.parametrize("asked", [1, 2, 5])
def test_a_whole_newsroom_is_stopped_in_the_middle_of_a_large_file_and_nothing_is_left(
    room: Opened, tmp_path: Path, asked: int
) -> None:
    """It is stopped when it asks for the first, the second, the fifth time after the snapshot."""
    room.services.context.vault.put(bytes(10 << 20))
    target, heard = tmp_path / "out" / "whole.zip", list[int]()
    times = count()

    def is_stopped() -> bool:
        return bool(heard) and next(times) >= asked

    with pytest.raises(CancelledError):
        room.services.keeping.backup(target, lambda done, total: heard.append(done), is_stopped)
    assert list(target.parent.iterdir()) == []
    assert room.services.keeping.backup(target) == target


def test_while_one_is_made_saves_go_through_and_it_holds_one_moment(room: Opened) -> None:
    services = room.services
    for number in range(20):
        article(services, f"Story {number}", *["Many words. " * 200] * 20)
    made = article(services, "0")
    with ThreadPoolExecutor(1) as lane:
        making = lane.submit(services.backups.make, Reason.START)
        number = 0
        while not making.done() or not number:
            number += 1
            made = services.editing.save(
                made.uid, made.version, replace(made.content, headline=str(number))
            )
    with closing(sqlite3.connect(making.result())) as copy:
        query = "SELECT headline, version FROM articles WHERE uid = ?"
        headline, version = copy.execute(query, (made.uid,)).fetchone()
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert 0 <= int(headline) <= number
    assert version == int(headline) + 1, "text and version are of the same moment"


def test_a_backup_is_restored_beside_and_this_newsroom_stays_as_it_is(
    room: Opened, clock: StillClock, tmp_path: Path
) -> None:
    article(room.services, "Then")
    digest = room.services.context.vault.put(b"an original")
    file = room.services.backups.make(Reason.START)
    article(room.services, "Since")
    assert room.services.backups.restore_beside(file.name, tmp_path / "beside") == 1
    other = open_newsroom(tmp_path / "beside", person="Leila", clock=clock)
    try:
        assert headlines(other) == {"Then"}
        assert other.services.context.vault.get(digest) == b"an original"
    finally:
        other.close()
    assert headlines(room) == {"Then", "Since"}


def test_a_folder_with_something_in_it_is_not_restored_into(room: Opened, tmp_path: Path) -> None:
    file = room.services.backups.make(Reason.START)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(BadInputError):
        room.services.backups.restore_beside(file.name, tmp_path / "full")
    assert [p.name for p in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_database_without_its_newsroom_is_refused(room: Opened, tmp_path: Path) -> None:
    file = room.services.backups.make(Reason.START)
    lone = shutil.copy(file, tmp_path / file.name)
    with pytest.raises(BadInputError):
        restore_beside(Path(lone), tmp_path / "beside")
    assert not (tmp_path / "beside").exists()


@pytest.mark.parametrize("whole", [False, True])
def test_a_backup_takes_the_newsrooms_place_and_what_stood_there_is_a_backup(
    room: Opened, clock: StillClock, whole: bool
) -> None:
    article(room.services, "Then")
    backups = room.services.backups
    file = room.services.keeping.backup() if whole else backups.make(Reason.START)
    article(room.services, "Since")
    clock.forward(hours=1)
    backups.prepare(file.name)
    assert headlines(room) == {"Then", "Since"}, "preparing changes nothing"
    room.close()
    replace_newsroom(room.folder, clock)
    assert reopened(room, clock) == {"Then"}
    present = next(kept for kept in backups.shelf() if kept.reason is Reason.RESTORE)
    backups.prepare(present.name)
    clock.forward(hours=1)
    replace_newsroom(room.folder, clock)
    assert reopened(room, clock) == {"Then", "Since"}


def test_a_damaged_backup_says_so_and_changes_nothing(
    room: Opened, clock: StillClock, tmp_path: Path
) -> None:
    for number in range(30):
        article(
            room.services, f"Story {number}", *("Words and more words. " * 20 for _ in range(9))
        )
    backups = room.services.backups
    file = backups.make(Reason.START)
    damage(file)
    (seen,) = backups.look(never)
    assert seen.contents.verdict != "ok"
    with pytest.raises(BadInputError):
        backups.prepare(file.name)
    with pytest.raises(BadInputError):
        backups.restore_beside(file.name, tmp_path / "beside")
    assert not (room.folder / PREPARED).exists()
    assert not (tmp_path / "beside").exists()
    assert len(headlines(room)) == 30


def test_a_backup_of_another_newsroom_does_not_take_this_ones_place(
    room: Opened, clock: StillClock, tmp_path: Path
) -> None:
    with empty_room(tmp_path / "other", clock) as other:
        file = other.services.backups.make(Reason.START)
    shutil.copy(file, room.folder / "backups" / file.name)
    with pytest.raises(BadInputError, match="another newsroom"):
        room.services.backups.prepare(file.name)


def test_a_damaged_newsroom_is_replaced_and_kept_as_it_is(room: Opened, clock: StillClock) -> None:
    article(room.services, "Then")
    file = room.services.backups.make(Reason.START)
    room.services.backups.prepare(file.name)
    room.close()
    (room.folder / DATABASE_NAME).write_bytes(b"this is no database" * 1000)
    replace_newsroom(room.folder, clock)
    assert reopened(room, clock) == {"Then"}
    kept = next(k for k in room.services.backups.shelf() if k.reason is Reason.RESTORE)
    assert (room.folder / "backups" / kept.name).read_bytes().startswith(b"this is no database")


KILLED = """
    import os, sys
    from pathlib import Path
    from nejat_desktop.store.restoring import swap
    acts = []
    def step(act):
        acts.append(act)
        if act == sys.argv[2]:
            os.kill(os.getpid(), 9)
    swap(Path(sys.argv[1]), "restore-20261008T140000Z.db", step)
"""


@pytest.mark.parametrize("act", ["fold", "keep", "replace", "settle"])
def test_killed_at_any_act_the_newsroom_is_whole_the_old_one_or_the_new_one(
    room: Opened, clock: StillClock, act: str
) -> None:
    article(room.services, "Then")
    file = room.services.backups.make(Reason.START)
    article(room.services, "Since")
    room.services.backups.prepare(file.name)
    room.services.context.database.close()
    left_open = sqlite3.connect(room.folder / DATABASE_NAME)  # a log that is not folded yet
    left_open.execute("PRAGMA journal_mode=WAL")
    left_open.execute("UPDATE articles SET device = 'elsewhere'")
    left_open.commit()
    copy = room.folder.with_name("killed")
    shutil.copytree(room.folder, copy)
    left_open.close()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(copy), act], check=False
    )
    assert done.returncode == -signal.SIGKILL
    again = open_newsroom(copy, person="Leila", clock=clock)
    try:
        assert again.services.keeping.check().is_sound
        assert headlines(again) == ({"Then"} if act == "settle" else {"Then", "Since"})
    finally:
        again.close()


def test_backups_of_the_last_days_and_weeks_stay(room: Opened, clock: StillClock) -> None:
    for _ in range(40):
        clock.forward(days=1)
        room.services.backups.make(Reason.DAILY)
    ages = [(clock.now - kept.at) // timedelta(days=1) for kept in room.services.backups.shelf()]
    assert ages[:7] == list(range(7))
    assert len(ages) <= 5 + 7 + 4


def test_the_newsroom_is_backed_up_before_an_import(
    room: Opened, clock: StillClock, tmp_path: Path
) -> None:
    text = tmp_path / "market.md"
    text.write_text("# Market\n\nFish and bread.\n", encoding="utf-8")
    room.services.importing.files([text], None, Watch())
    room.services.importing.files([text], None, Watch())
    (seen,) = room.services.backups.look(never)
    assert (seen.shelved.reason, seen.contents.stories) == (Reason.IMPORT, 0)
    assert len(headlines(room)) == 1
    clock.forward(hours=1)
    room.services.importing.files([text], None, Watch())
    assert len(room.services.backups.shelf()) == 2
