"""A journal in memory, with a fuse around each line that it keeps."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.ports.site import Base, Step
from nejat_desktop.domain.uid import Uid
from tests.fakes.fuse import Fuse


class MemoryJournal:
    """Implements `domain.ports.journal.Journal`."""

    def __init__(self, clock: Clock, new_uid: Callable[[], Uid], fuse: Fuse | None = None) -> None:
        self._clock, self._new_uid = clock, new_uid
        self._sites: dict[Uid, str] = {}
        self._entries: list[Entry] = []
        self._bases: dict[tuple[str, Uid], Base] = {}
        self._sent: dict[tuple[str, Uid], frozenset[str]] = {}
        self._known: dict[tuple[str, str], Uid] = {}
        self.fuse = fuse or Fuse()

    def begin(self, site: str) -> Uid:
        """Open a run."""
        self.fuse.moment()
        run = self._new_uid()
        self._end([one for one, of in self._sites.items() if of == site])
        self._sites[run] = site
        self.fuse.moment()
        return run

    def intend(self, run: Uid, steps: Sequence[Step]) -> Sequence[int]:
        """Note steps; their numbers are their places."""
        self.fuse.moment()
        site, now, first = self._sites[run], self._clock(), len(self._entries) + 1
        for step in steps:
            line = Entry(run, site, step.kind, step.key, StepState.INTENDED, now, is_open=True)
            self._entries.append(line)
        self.fuse.moment()
        return range(first, len(self._entries) + 1)

    def done(self, numbers: Sequence[int]) -> None:
        """The steps were done."""
        if numbers:
            self._mark(numbers, StepState.DONE, "")

    def failed(self, number: int, message: str) -> None:
        """The step failed."""
        self._mark([number], StepState.FAILED, message)

    def _mark(self, numbers: Sequence[int], state: StepState, message: str) -> None:
        self.fuse.moment()
        for number in numbers:
            before = self._entries[number - 1]
            self._entries[number - 1] = replace(before, state=state, message=message)
        self.fuse.moment()

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Sequence[Base]:
        """What was confirmed."""
        found = tuple(base for (where, _), base in sorted(self._bases.items()) if where == site)
        if found:
            go_on()
        return found

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest ever sent."""
        return self._sent.get((site, article), frozenset())

    def addresses(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[str, Uid]:
        """Every address that was noted."""
        found = {address: uid for (where, address), uid in self._known.items() if where == site}
        if found:
            go_on()
        return found

    def note_sent(
        self, site: str, digests: Mapping[Uid, str], addresses: Mapping[str, Uid]
    ) -> None:
        """Keep digests and addresses."""
        self.fuse.moment()
        for address, article in addresses.items():
            self._known.setdefault((site, address), article)
        for article, digest in digests.items():
            self._sent[site, article] = self.sent(site, article) | {digest}
        self.fuse.moment()

    def confirm(self, run: Uid, confirmed: Sequence[Base], gone: Sequence[Uid]) -> None:
        """All of it, or nothing."""
        self.fuse.moment()
        site = self._sites[run]
        self._bases |= {(site, base.article): base for base in confirmed}
        for article in gone:
            self._bases.pop((site, article), None)
        self._end([run])
        self.fuse.moment()

    def _end(self, runs: Collection[Uid]) -> None:
        self._entries = [replace(e, is_open=e.is_open and e.run not in runs) for e in self._entries]

    def entries(self, limit: int) -> Sequence[Entry]:
        """The newest first."""
        return tuple(reversed(self._entries[-limit:]))
