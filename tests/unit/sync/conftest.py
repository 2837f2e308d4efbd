"""Histories in which nothing happens by chance."""

import pytest

from tests.simulation.calm import calm_history
from tests.simulation.history import History


@pytest.fixture
def history() -> History:
    """A desk and a site on which one story is published."""
    made = calm_history()
    made.desk.approve_new()
    made.sync()
    return made
