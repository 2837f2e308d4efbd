"""kill -9 at any moment: no acknowledged text is lost, and every page of the site is whole."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.links import broken_links

CHILD = [sys.executable, "-m", "tests.e2e.killed"]
ROOT = Path(__file__).parents[2]
BATCHES, KILLS = 10, 50


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_acknowledged_text_is_lost_by_500_kills(tmp_path: Path, batch: int) -> None:
    """Ten batches of fifty kills, each while the process types and saves as fast as it can."""
    room = tmp_path / "room"
    subprocess.run([*CHILD, "make", str(room)], cwd=ROOT, check=True)
    acknowledged = 0
    for kill in range(KILLS):
        with subprocess.Popen(
            [*CHILD, "type", str(room)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            found = int(process.stdout.readline())
            assert found >= acknowledged, "a text that was acknowledged is gone"
            for _ in range(1 + (kill * 7 + batch) % 13):
                acknowledged = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL)
            lines = process.stdout.read().split("\n")
            complete = [line for line in lines[:-1] if line]
            acknowledged = int(complete[-1]) if complete else acknowledged


def test_at_every_journal_step_the_site_is_whole(sample: Path, tmp_path: Path) -> None:
    """The sync is killed before and after each journal line; then it runs to its end."""
    reference = tmp_path / "reference"
    shutil.copytree(sample, reference)
    subprocess.run([*CHILD, "sync", str(reference), "0"], cwd=ROOT, check=True)
    expected = _pages(reference / "site")
    step, broken = 1, []
    room = tmp_path / "killed"
    shutil.copytree(sample, room)
    while True:
        ended = subprocess.run([*CHILD, "sync", str(room), str(step)], cwd=ROOT, check=False)
        broken += broken_links(room / "site")
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
        step += 1
    assert not broken
    assert step > 5, "the sync was killed at more than a few steps"
    assert _pages(room / "site") == expected


def _pages(folder: Path) -> dict[str, bytes]:
    return {
        os.fspath(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()
    }
