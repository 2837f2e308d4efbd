"""What came is held against what is here: each thing of a site comes in once."""

from collections.abc import Sequence
from dataclasses import dataclass

from nejat_desktop.domain.origin import Origin
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.services.archive.fate import Remark, plain
from nejat_desktop.services.archive.identity import Numbers, digest_of, made_number
from nejat_desktop.services.archive.report import ArchiveReport, Named
from nejat_desktop.services.context import Context
from nejat_desktop.store.origins import origins_of


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item under its number, with the digest of what it says."""

    item: Item
    post: int
    digest: str
    marked: Uid | None = None
    """The article that its text is marked as."""
    told: Told | None = None
    """What it says of that article beside the text."""


@dataclass(frozen=True, slots=True)
class Found:
    """An item that is here already, under its number."""

    arrival: Arrival
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as it is read. `is_first`: its number came for the first time."""

    item: Item
    digest: str
    is_first: bool

    @property
    def made(self) -> int:
        """The number that it has when its own one can't tell it from another item."""
        return made_number(self.digest)


def _claims(item: Item) -> bool:
    """Whether its number is its own: a scrap without type and text takes it from nobody."""
    return item.post_id is not None and bool(item.post_type or item.content.strip())


class Sorter:
    """Sorts the items of one reading of a site. Where `compares` is False, nobody holds what came
    against what came before: another way of reading says the same in other words."""

    def __init__(
        self, context: Context, site: str, report: ArchiveReport, *, compares: bool = True
    ) -> None:
        self._context, self._site, self._report = context, site, report
        self._compares = compares
        self._numbers, self._made = Numbers(), set[int]()

    def is_first(self, item: Item) -> bool:
        """Whether its number is its own, and new in this reading."""
        return _claims(item) and self._numbers.is_new(item.post_id or 0)

    def entry(self, item: Item, *, is_first: bool) -> Entry:
        """An item, to be sorted."""
        return Entry(item, digest_of(item), is_first)

    def sorted(self, part: Sequence[Entry]) -> tuple[list[Arrival], list[Found]]:
        """Those that are new, and those that are here."""
        numbers = {n for entry in part for n in (entry.item.post_id, entry.made) if n is not None}
        known = self._context.read(lambda c: origins_of(c, self._site, numbers))
        digests = {number: origin.digest for number, origin in known.items()}
        new, here = list[Arrival](), list[Found]()
        for entry in part:
            item = entry.item
            number = self._number(entry, digests)
            if number is None:
                self._report.doubled[item.post_type, item.status] += 1
                continue
            arrival = Arrival(item, number, entry.digest)
            if number in known:
                self._report.here[item.post_type, item.status] += 1
                self._compare(arrival, known[number])
                here.append(Found(arrival, known[number]))
            else:
                digests[number] = entry.digest
                new.append(arrival)
        return new, here

    def _number(self, entry: Entry, digests: dict[int, str]) -> int | None:
        """The number of an item; None when it came before, word for word."""
        number = entry.item.post_id
        if entry.is_first:
            return number
        if number is not None and digests.get(number) == entry.digest:
            return None
        if entry.made in self._made:
            return None
        self._made.add(entry.made)
        if number is not None:
            self._report.remarks[Remark.SAME_ID] += 1
        return entry.made

    def _compare(self, arrival: Arrival, origin: Origin) -> None:
        if self._compares and origin.digest != arrival.digest:
            item = arrival.item
            self._report.name_changed(Named(arrival.post, plain(item.title), item.link))
