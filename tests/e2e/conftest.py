"""The sample newsroom, made once for all whole-program tests of a run and copied for each."""

import fcntl
import shutil
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import create_sample


@pytest.fixture(scope="session")
def sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom as `new --sample` makes it; read only, for tests to copy."""
    base = tmp_path_factory.getbasetemp().parent
    folder = base / "sample-master"
    with (base / "sample-master.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "newsroom.json").is_file():
            create_sample(folder)
    return folder


@pytest.fixture
def sample(sample_master: Path, tmp_path: Path) -> Path:
    """A sample newsroom of this test's own."""
    folder = tmp_path / "sample"
    shutil.copytree(sample_master, folder)
    return folder
