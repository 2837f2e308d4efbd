"""The place of the series: all of them at the side, one of them with titles and parts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.serials import Part
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.series.deeds import SeriesDeeds
from nejat_desktop.ui.series.layout import UID, SeriesLayout
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.words import count_words, translate


@dataclass(frozen=True, slots=True)
class Known:
    """What was read: every series with its number of parts, and the parts of one."""

    newsroom: Newsroom
    series: tuple[Series, ...]
    counts: Mapping[Uid, int]
    chosen: Uid | None
    parts: tuple[Part, ...]


class SeriesPlace(SeriesLayout):
    """A `Screen` of the window. Everything that is done here can be taken back."""

    open_article = Signal(str)
    _heard = Signal(object)

    def __init__(self, work: Workplace) -> None:
        super().__init__(work.theme)
        self._work, self._serials = work, work.services.serials
        self._known: Known | None = None
        self._wanted: Uid | None = None
        self._fresh = False
        self.deeds = SeriesDeeds(work)
        self.deeds.setParent(self)
        self._heard.connect(self._hear)
        self._stop = work.services.changes.listen(self._heard.emit)
        self._connect()

    @property
    def context(self) -> Context:
        """Nothing but the window's own keys."""
        return Context.WINDOW

    def handlers(self) -> Mapping[str, Handler]:
        """Nothing beyond the window's own."""
        return {}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        return (self.list, self.panel)

    def show_series(self, series: Uid | None) -> None:
        """Show one of them, or the one that was looked at."""
        self._wanted = series or self._wanted
        self._ask()

    def flush(self) -> None:
        """What was typed is on disk when this returns."""
        series = self._chosen_series()
        if series is not None:
            for code, title in self.titles.take_typed():
                self.deeds.rename_now(series, code, title)

    def leave(self) -> None:
        """Hear nothing more."""
        self.flush()
        stop, self._stop = self._stop, lambda: None
        stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, where no field has them."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.deeds.history.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.deeds.history.redo()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        services, wanted = self._work.services, self._wanted

        def read() -> Known:
            series = self._serials.all()
            uids = [one.uid for one in series]
            chosen = wanted if wanted in uids else next(iter(uids), None)
            parts = self._serials.parts(chosen) if chosen is not None else ()
            return Known(
                services.settings.newsroom(), series, self._serials.counts(), chosen, parts
            )

        self._work.background.run(
            Lane.READ, self.tr("Series"), lambda _job: read(), while_alive(self, self._show)
        )

    def _show(self, known: Known) -> None:
        self._known, self._wanted = known, known.chosen
        self.show_list(_entries(known, self._work.theme), known.chosen)
        chosen = next((one for one in known.series if one.uid == known.chosen), None)
        self.show_panel(chosen is not None)
        if chosen is None:
            return
        row = self.parts.row
        current = self.model.story(row) if 0 <= row < len(self.model.parts) else None
        self.titles.show_series(chosen, known.newsroom.editions)
        self.model.show_parts(known.parts, known.newsroom)
        stories = [part.story.uid for part in known.parts]
        at = stories.index(current) if current in stories else min(0, len(stories) - 1)
        self.parts.setCurrentIndex(self.model.index(at))
        self.show_parts_state(len(stories))
        if self._fresh:
            self._fresh = False
            field = next(iter(self.titles.fields.values()))
            field.setFocus()
            field.selectAll()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(UID) != self._wanted:
            self.titles.tell()
            self._wanted = Uid(item.data(UID))
            self._ask()

    def _begun(self, series: Series) -> None:
        """A new series: its title is to be typed at once."""
        self._wanted, self._fresh = series.uid, True
        self._ask()

    def _refused(self, sentence: str) -> None:
        self.notices.tell(NoticeText(NoticeKind.DANGER, sentence))
        self._ask()

    def _removed(self) -> None:
        words = self.tr("The series was removed. Its stories stay.")
        text = NoticeText(NoticeKind.OK, words, self.tr("Undo"))
        self.notices.tell(text, self.deeds.history.undo)

    def _chosen_series(self) -> Series | None:
        known = self._known
        found = (one for one in known.series if one.uid == known.chosen) if known else ()
        return next(iter(found), None)

    def _do(self, deed: Callable[[Series], object]) -> None:
        """Something with the series that is shown."""
        series = self._chosen_series()
        if series is not None:
            deed(series)

    def _open(self, row: int) -> None:
        part = self.model.parts[row]
        codes = (self._work.theme.language, part.story.source_edition)
        found = {a.edition: a for a in part.articles}
        article = next((found[c] for c in codes if c in found), next(iter(found.values()), None))
        if article is not None:
            self.open_article.emit(article.uid)

    def _hear(self, changes: Changes) -> None:
        if changes.series or changes.stories or changes.settings or changes.sync:
            self._ask()

    def _connect(self) -> None:
        deeds, parts = self.deeds, self.parts
        deeds.refused.connect(self._refused)
        deeds.begun.connect(self._begun)
        deeds.removed.connect(self._removed)
        self.list.currentItemChanged.connect(lambda item, _before: self._chosen(item))
        begin = partial(deeds.begin, self.tr("New series"))
        self.new.clicked.connect(lambda _on=False: begin())
        self.empty.triggered.connect(begin)
        self.titles.renamed.connect(
            lambda code, title: self._do(lambda series: deeds.rename(series, code, title))
        )
        parts.moved.connect(
            lambda row, to: self._do(lambda s: deeds.move(s, self.model.parts, row, to))
        )
        parts.opened.connect(self._open)
        parts.removed.connect(self._take_out)
        self.up.clicked.connect(lambda _on=False: parts.move_row(-1))
        self.down.clicked.connect(lambda _on=False: parts.move_row(1))
        self.out.clicked.connect(lambda _on=False: self._take_out(parts.row))
        self.look.clicked.connect(lambda _on=False: self._open(parts.row))
        self.remove.clicked.connect(lambda _on=False: self._do(deeds.remove))

    def _take_out(self, row: int) -> None:
        if row >= 0:
            self._do(lambda series: self.deeds.take_out(series, self.model.parts, row))


def _entries(known: Known, theme: Theme) -> list[tuple[str, str]]:
    """Each series' uid and its words: title in the language of the interface, and its parts."""
    codes = [theme.language, *(edition.code for edition in known.newsroom.editions)]
    one, many = translate("Series", "1 part"), translate("Series", "{n} parts")
    entries: list[tuple[str, str]] = []
    for series in known.series:
        title = next((series.titles[c] for c in codes if series.titles.get(c)), "")
        count = known.counts.get(series.uid, 0)
        parts = count_words(count, one, many, theme.number(count))
        entries.append((series.uid, f"{title}\n{parts}"))
    return entries
