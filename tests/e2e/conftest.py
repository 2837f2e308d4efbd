"""The sample newsroom, made once for all whole-program tests of a run and copied for each."""

import fcntl
import os
import shutil
from pathlib import Path

import pytest
from chromium import browser

from nejat_desktop.bootstrap import create_sample

__all__ = ["browser"]


@pytest.fixture(scope="session")
def sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom as `new --sample` makes it; read only, for tests to copy."""
    own = tmp_path_factory.getbasetemp()
    base = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = base / "sample-master"
    with (base / "sample-master.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "newsroom.json").is_file():
            create_sample(base / "sample-making")
            (base / "sample-making").rename(folder)
    return folder


@pytest.fixture
def sample(sample_master: Path, tmp_path: Path) -> Path:
    """A sample newsroom of this test's own."""
    folder = tmp_path / "sample"
    shutil.copytree(sample_master, folder)
    return folder
