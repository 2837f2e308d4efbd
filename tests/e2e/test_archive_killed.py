"""kill -9 while an archive comes in: the same command again ends at the newsroom of one run."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from nejat_desktop.bootstrap import create_newsroom, default_newsroom, opened
from tests.archives import holdings
from tests.wxr_making import author, category, comment, export, item, under

ROOT = Path(__file__).parents[2]
POSTS = 700
KILLS = 4


def archive(file: Path) -> Path:
    states = ("publish", "draft", "private", "future", "pending")
    posts = (
        item(
            number,
            f"Story {number % 50}",
            f"<p>Text {number}</p>\n" * 20,
            post_name=f"story-{number % 90}",
            status=states[number % len(states)],
            inside=[under("category", f"c{number % 7}", f"C {number % 7}"), comment(number, "Yes")],
        )
        for number in range(1, POSTS)
    )
    file.write_bytes(export(author("ana"), category("c1", "C 1"), *posts))
    return file


def command(room: Path, file: Path) -> list[str]:
    return [sys.executable, "-m", "nejat_desktop", "import", str(room), str(file), "--json"]


def whole(room: Path, file: Path) -> list[object]:
    done = subprocess.run(command(room, file), cwd=ROOT, check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    with opened(room, write=False) as found:
        return holdings(found)


def test_a_killed_import_is_gone_on_with(tmp_path: Path) -> None:
    file = archive(tmp_path / "old.xml")
    for name in ("whole", "killed"):
        create_newsroom(tmp_path / name, default_newsroom("Kills"), "Leila")
    began = time.monotonic()
    expected = whole(tmp_path / "whole", file)
    length = time.monotonic() - began
    chance, cut = random.Random(3), 0
    for _ in range(KILLS):
        child = subprocess.Popen(
            command(tmp_path / "killed", file),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            child.wait(length * chance.uniform(0.3, 0.9))
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            cut += 1
        child.wait()
    assert cut, "every run was quicker than it was to be killed"
    assert whole(tmp_path / "killed", file) == expected
