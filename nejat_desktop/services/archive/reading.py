"""Reads the items of one file and hands them on in parts, each item once."""

from collections.abc import Callable, Iterator

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.interchange.wxr import Item, Survey, read_items
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.sorting import Arrival, Entry, Found, Sorter
from nejat_desktop.services.context import Context
from nejat_desktop.services.sources import Source
from nejat_desktop.sync.execute import Watch

TOGETHER = 100
"""Items of one transaction: few enough that others can write in between."""
LARGE = 16 * 1024 * 1024
"""Characters of bodies after which a part ends sooner."""


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
        sorter, size = Sorter(self._context, self._site, self._report), 0
        part: list[Entry] = []
        for count, item in enumerate(self._items()):
            is_first = sorter.is_first(item)
            if not wanted(item):
                continue
            part.append(sorter.entry(item, is_first=is_first))
            size += len(item.content)
            if len(part) >= TOGETHER or size > LARGE:
                self._look(count, kind, item)
                yield sorter.sorted(part)
                part, size = [], 0
        if part:
            yield sorter.sorted(part)

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
