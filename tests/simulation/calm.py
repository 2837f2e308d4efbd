"""A history in which nothing happens by chance."""

from tests.simulation.history import History, Lot


def calm_history(seed: int = 1) -> History:
    """A desk and a site, without faults, crashes and other people."""
    made = History(seed, Lot(faults=0, crashes=0, twins=0, pairs=0))
    made.is_calm = True
    return made
