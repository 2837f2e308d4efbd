"""What every service needs: the store, the clock, the source of uids, and who is working."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_
from typing import TypeVar

from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.uid import UidSource
from nejat_desktop.services.changes import ChangeBus, Changes
from nejat_desktop.store.database import Connection, Database
from nejat_desktop.store.settings import load_newsroom
from nejat_desktop.store.vault import Vault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Context:
    """Passed on explicitly; there are no globals."""

    database: Database
    vault: Vault
    clock: Clock
    new_uid: UidSource
    person: Person
    device: str
    changes: ChangeBus = field(default_factory=ChangeBus)

    def stamp(self) -> Stamp:
        """This person, on this device, now."""
        return Stamp(self.person, self.device, self.clock())

    def read(self, work: Callable[[Connection], T]) -> T:
        """Read from this thread's own connection."""
        return self.database.read(work)

    def write(self, work: Callable[[Connection], T]) -> T:
        """Write in one transaction; blocks until it is on disk."""
        return self.database.write(work)

    def together(self, work: Callable[[], T], *, flowing: bool = False) -> T:
        """Run work of services in one transaction; its changes are told as one, after the commit.

        What one of its writes raises takes back that one alone, if the work goes on. `flowing`
        when more of the same follows at once, as `Changes` has it.
        """
        told: list[Changes] = []

        def gathering() -> T:
            with self.changes.gathered(told):
                return work()

        done = self.database.together(gathering)
        if told:
            self.changes.publish(replace(reduce(or_, told), flowing=flowing))
        return done

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self.read(load_newsroom)
