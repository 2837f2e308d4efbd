"""A WordPress in memory, with its faults and its other people, for tests of all that syncs."""

from tests.simulated.clock import VirtualClock
from tests.simulated.crowd import Crowd
from tests.simulated.faults import PASSING, Fault, Faults
from tests.simulated.oddities import odd_settings, tidied
from tests.simulated.pictures import tiny_png
from tests.simulated.record import Record, State
from tests.simulated.site import Settings
from tests.simulated.transport import SimulatedTransport
from tests.simulated.wordpress import PASSWORD, SimulatedWordPress

__all__ = [
    "PASSING",
    "PASSWORD",
    "Crowd",
    "Fault",
    "Faults",
    "Record",
    "Settings",
    "SimulatedTransport",
    "SimulatedWordPress",
    "State",
    "VirtualClock",
    "odd_settings",
    "tidied",
    "tiny_png",
]
