"""The fixture `wordpress`: a real one for all tests of a process."""

import os
from collections.abc import Iterator

import pytest

from tests.wordpress.server.places import Choice, lacking
from tests.wordpress.server.running import WordPress

__all__ = ["wordpress"]


def chosen() -> Choice:
    """Which WordPress the environment asks for."""
    version = os.environ.get("NEJAT_WORDPRESS", "bookworm")
    return Choice(version, os.environ.get("NEJAT_WORDPRESS_MODE") == "multisite")


@pytest.fixture(scope="session")
def wordpress() -> Iterator[WordPress]:
    """A running WordPress that no other process uses; where there is none, the test is skipped.

    Tests reset the edition that they need empty, or tell their posts from others by uids.
    """
    choice = chosen()
    if reason := lacking(choice):
        pytest.skip(reason)
    with WordPress(choice) as running:
        yield running
