"""What is done to series, off the main thread; each deed can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.serials import Part, Removed
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.write.forms.history import Deeds
from nejat_desktop.ui.write.lifetime import while_alive


class SeriesDeeds(QObject):
    """The place hears of what is on disk as everybody does, from `Changes`."""

    begun = Signal(object)
    """The new Series."""
    removed = Signal()
    refused = Signal(str)

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work, self._serials = work, work.services.serials
        self.history = Deeds()

    def begin(self, title: str) -> None:
        """A new series, titled in the first edition."""
        services = self._work.services
        edition = services.settings.newsroom().editions[0]
        new = services.stories.new_series
        self._run(lambda: new({edition.code: title}), self.begun.emit)

    def rename(self, series: Series, code: str, title: str) -> None:
        """Another title in an edition."""
        before, rename = series.titles.get(code, ""), self._serials.rename
        self._do(
            partial(rename, series.uid, code, title), partial(rename, series.uid, code, before)
        )

    def rename_now(self, series: Series, code: str, title: str) -> None:
        """The same, waiting until it is on disk."""
        try:
            self._serials.rename(series.uid, code, title)
        except NewsroomError as error:
            self.refused.emit(str(error))

    def move(self, series: Series, parts: Sequence[Part], row: int, to: int) -> None:
        """A part before the one that stands in a row now."""
        stories = [part.story.uid for part in parts]
        moved = stories[row]
        order = [s for s in stories[:to] if s != moved] + [moved]
        order += [s for s in stories[to:] if s != moved]
        if order != stories:
            self._do(partial(self._serials.order, series.uid, order), self._back(series, parts))

    def take_out(self, series: Series, parts: Sequence[Part], row: int) -> None:
        """A story is no part any more."""
        story = parts[row].story.uid
        self._do(partial(self._serials.take_out, series.uid, story), self._back(series, parts))

    def remove(self, series: Series) -> None:
        """Take the series away; its stories stay."""
        remove, again = self._serials.remove, self._serials.bring_back

        def gone(removed: Removed) -> None:
            self.history.note(
                lambda: self._run(lambda: again(removed)),
                lambda: self._run(lambda: remove(series.uid)),
            )
            self.removed.emit()

        self._run(lambda: remove(series.uid), gone)

    def _back(self, series: Series, parts: Sequence[Part]) -> Callable[[], object]:
        """The way back to the parts as they stand."""
        now = [(part.story.uid, part.story.part) for part in parts]
        return partial(self._serials.put_back, series.uid, now)

    def _do(self, deed: Callable[[], object], back: Callable[[], object]) -> None:
        self._run(deed)
        self.history.note(lambda: self._run(back), lambda: self._run(deed))

    def _run(
        self, deed: Callable[[], object], then: Callable[..., object] = lambda _result: None
    ) -> None:
        self._work.background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: deed(),
            while_alive(self, then),
            while_alive(self, lambda error: self.refused.emit(str(error))),
        )
