"""Living one history from its seed, and holding it to the laws."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from random import Random
from unittest.mock import patch

from nejat_desktop.sites.wordpress import walking
from nejat_desktop.sync.posts import sight
from tests.simulation.history import History, Lot, Outcome
from tests.simulation.laws import violations
from tests.simulation.stubborn import nothing_starves


@contextmanager
def short_lists(seed: int) -> Iterator[None]:
    """Most histories have lists of a few posts a page, so that looks break off in their midst."""
    random = Random(seed)
    with ExitStack() as stack:
        for module, name in ((walking, "PER_PAGE"), (sight, "_AT_ONCE"), (sight, "AT_MOST")):
            few = random.choice((2, 3, 5, getattr(module, name)))
            stack.enter_context(patch.object(module, name, few))
        yield


def lived(seed: int, lot: Lot | None = None) -> Outcome:
    """What became of the history with this seed."""
    history = History(seed, lot)
    with short_lists(seed):
        try:
            history.live()
            found = (
                *violations(history),
                *map("nothing_starves: {}".format, nothing_starves(history)),
            )
        except AssertionError as error:
            found = (f"comes_to_rest: {error}", *violations(history, is_at_rest=False))
    for place in history.places:
        history.outcome.faults.update({str(f): n for f, n in place.faults.counts.items()})
    return replace(history.outcome, violations=found)
