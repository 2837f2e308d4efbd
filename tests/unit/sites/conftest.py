"""What holds for the tests of the site folder."""

import os

import pytest


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting for the disk: that files outlast a power cut has a test of its own."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
