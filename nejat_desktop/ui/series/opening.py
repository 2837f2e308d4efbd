"""Opens the series in a tab of the window, once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from nejat_desktop.ui.series.place import SeriesPlace

KEY = "series"


class SeriesTab(QObject):
    """Serves the action `story.series`; a series' uid can be given."""

    def __init__(
        self, work: Workplace, window: MainWindow, open_article: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._work, self._window, self._open_article = work, window, open_article
        self.place: SeriesPlace | None = None
        work.actions.register("story.series", self.open)
        window.tab_closed.connect(self._closed)

    def open(self, series: str = "") -> None:
        """Bring the series to the front, this one first."""
        from nejat_desktop.ui.series.place import SeriesPlace  # noqa: PLC0415 - no start waits for it

        if self.place is None:
            self.place = SeriesPlace(self._work)
            self.place.open_article.connect(self._open_article)
        title = QCoreApplication.translate("Series", "Series")
        direction = self._window.layoutDirection()
        self._window.open_tab(KEY, self.place, title, "", direction)
        self.place.show_series(Uid(series) if series else None)

    def flush(self) -> None:
        """Wait until what was typed is on disk."""
        if self.place is not None:
            self.place.flush()

    def _closed(self, key: str) -> None:
        if key == KEY and self.place is not None:
            self.place.leave()
            self.place.deleteLater()
            self.place = None
