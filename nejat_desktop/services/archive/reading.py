"""Reads the items of one file and hands them on in parts, each item once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.origin import Origin
from nejat_desktop.interchange.wxr import Item, Survey, read_items
from nejat_desktop.services.archive.fate import Remark, plain
from nejat_desktop.services.archive.identity import Numbers, digest_of, made_number
from nejat_desktop.services.archive.report import ArchiveReport, Named
from nejat_desktop.services.context import Context
from nejat_desktop.services.sources import Source
from nejat_desktop.store.origins import origins_of
from nejat_desktop.sync.execute import Watch

TOGETHER = 100
"""Items of one transaction: few enough that others can write in between."""
LARGE = 16 * 1024 * 1024
"""Characters of bodies after which a part ends sooner."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item under its number, with the digest of what it says."""

    item: Item
    post: int
    digest: str


@dataclass(frozen=True, slots=True)
class Found:
    """An item that is here already, under its number."""

    arrival: Arrival
    origin: Origin


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item as it is read. `is_first`: its number is in the file for the first time."""

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


class Reading:
    """One reading of a file for items of some sort."""

    def __init__(
        self,
        context: Context,
        source: Source,
        survey: Survey,
        site: str,
        *,
        report: ArchiveReport,
        watch: Watch,
    ) -> None:
        self._context, self._source, self._survey = context, source, survey
        self._site, self._report, self._watch = site, report, watch

    def parts(
        self, wanted: Callable[[Item], bool], kind: str
    ) -> Iterator[tuple[list[Arrival], list[Found]]]:
        """New items and those that are here, part by part.

        `CancelledError` between two parts when somebody asked to stop.
        """
        numbers, made, size = Numbers(), set[int](), 0
        part: list[_Entry] = []
        for count, item in enumerate(self._items()):
            is_first = _claims(item) and numbers.is_new(item.post_id or 0)
            if not wanted(item):
                continue
            part.append(_Entry(item, digest_of(item), is_first))
            size += len(item.content)
            if len(part) >= TOGETHER or size > LARGE:
                self._look(count, kind, item)
                yield self._sorted(part, made)
                part, size = [], 0
        if part:
            yield self._sorted(part, made)

    def _items(self) -> Iterator[Item]:
        with self._source.open() as stream:
            yield from read_items(stream, self._source.name)

    def _look(self, done: int, kind: str, item: Item) -> None:
        self._watch.progress(done, self._survey.total, kind, plain(item.title))
        if self._watch.cancelled():
            raise CancelledError(
                "The import was stopped. What came in stays; import the same file again and it "
                "goes on from there."
            )

    def _sorted(self, part: list["_Entry"], made: set[int]) -> tuple[list[Arrival], list[Found]]:
        numbers = {n for entry in part for n in (entry.item.post_id, entry.made) if n is not None}
        known = self._context.read(lambda c: origins_of(c, self._site, numbers))
        digests = {number: origin.digest for number, origin in known.items()}
        new, here = list[Arrival](), list[Found]()
        for entry in part:
            item = entry.item
            number = self._number(entry, digests, made)
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

    def _number(self, entry: "_Entry", digests: dict[int, str], made: set[int]) -> int | None:
        """The number of an item; None when it stood in the file before, word for word."""
        number = entry.item.post_id
        if entry.is_first:
            return number
        if number is not None and digests.get(number) == entry.digest:
            return None
        if entry.made in made:
            return None
        made.add(entry.made)
        if number is not None:
            self._report.remarks[Remark.SAME_ID] += 1
        return entry.made

    def _compare(self, arrival: Arrival, origin: Origin) -> None:
        if origin.digest != arrival.digest:
            item = arrival.item
            self._report.name_changed(Named(arrival.post, plain(item.title), item.link))
