"""The REST interface of a real and of the simulated WordPress, as an administrator sees it."""

from collections.abc import Iterator

import pytest

from tests.contract.grounds import RealGround, SimulatedGround
from tests.contract.rest import Ground, Rest

GROUNDS = [pytest.param("real", marks=pytest.mark.wordpress), "simulated"]


@pytest.fixture(params=GROUNDS)
def ground(request: pytest.FixtureRequest) -> Iterator[Ground]:
    """An emptied WordPress."""
    if request.param == "simulated":
        yield SimulatedGround()
        return
    real = RealGround(request.getfixturevalue("wordpress"))
    yield real
    real.transport.close()


@pytest.fixture
def rest(ground: Ground) -> Rest:
    """Its REST interface, for the administrator."""
    return Rest(ground, ground.root, "administrator")
