"""Engines that are broken on purpose: each breaks the law that is there to catch it."""

import pytest

from tests.simulation.broken import ENGINES, Broken
from tests.simulation.run import lived

MOST = 600
"""Histories in which each of them has to be caught."""


@pytest.mark.parametrize("broken", ENGINES, ids=lambda broken: broken.name.replace(" ", "_"))
def test_a_broken_engine_breaks_its_law(broken: Broken) -> None:
    with broken.change():
        for seed in range(1, MOST):
            if any(found.startswith(broken.law) for found in lived(seed, broken.lot).violations):
                return
    pytest.fail(f"no history of {MOST} shows that it {broken.name}")


def test_there_are_at_least_a_dozen_and_docs_sync_names_them_all() -> None:
    from pathlib import Path

    page = (Path(__file__).parents[2] / "docs" / "sync.md").read_text(encoding="utf-8")
    assert len(ENGINES) >= 12
    for broken in ENGINES:
        assert f"| {broken.name} | `{broken.law}` |" in page, broken.name
