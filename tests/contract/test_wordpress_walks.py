"""The simulated WordPress beside the real one: the same walk comes to the same things."""

from random import Random

import pytest

from tests.contract.grounds import RealGround, SimulatedGround
from tests.contract.rest import Rest
from tests.contract.walks import Walker, steps
from tests.wordpress.server.running import WordPress

STEPS = 50


@pytest.mark.wordpress
@pytest.mark.parametrize("seed", range(4))
def test_the_simulated_one_goes_the_way_of_the_real_one(wordpress: WordPress, seed: int) -> None:
    real = RealGround(wordpress)
    simulated = SimulatedGround(real.version, filtered=real.filtered)
    one, other = (Walker(Rest(ground, ground.root)) for ground in (real, simulated))
    try:
        for step in steps(Random(seed), STEPS):
            assert other.take(step) == one.take(step), step
    finally:
        real.transport.close()


@pytest.mark.parametrize("seed", range(20))
def test_the_same_walk_twice_leaves_the_same_traces(seed: int) -> None:
    def gone() -> list[object]:
        ground = SimulatedGround()
        walker = Walker(Rest(ground, ground.root))
        return [walker.take(step) for step in steps(Random(seed), STEPS)]

    assert gone() == gone()
