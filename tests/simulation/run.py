"""Living one history from its seed, and holding it to the laws."""

from dataclasses import replace

from tests.simulation.history import History, Lot, Outcome
from tests.simulation.laws import violations


def lived(seed: int, lot: Lot | None = None) -> Outcome:
    """What became of the history with this seed."""
    history = History(seed, lot)
    try:
        history.live()
        found = tuple(violations(history))
    except AssertionError as error:
        found = (f"comes_to_rest: {error}",)
    history.outcome.faults.update({str(f): n for f, n in history.faults.counts.items()})
    return replace(history.outcome, violations=found)
