"""Who works here, and on which laptop: a record on everything that is done, not a lock."""

from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the newsroom."""

    uid: Uid
    name: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did it, on which device, and when (UTC)."""

    person: Person
    device: str
    at: datetime
