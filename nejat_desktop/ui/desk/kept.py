"""Kept filters at the desk: kept, opened, renamed, moved and given up, each with its way back."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint

from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import DamagedError, NewsroomError
from nejat_desktop.domain.kept_filter import FilterPlace, KeptFilter
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Condition, Handler
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.actions.palette import Entry, rank
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.asked import Asked, Group, Where, kept
from nejat_desktop.ui.desk.asking import Asking
from nejat_desktop.ui.desk.list_pane import ListPane
from nejat_desktop.ui.desk.side import SidePanel
from nejat_desktop.ui.desk.telling import Telling
from nejat_desktop.ui.desk.words import queue_words
from nejat_desktop.ui.theme.wording import isolate

T = TypeVar("T")
DESK = FilterPlace.DESK
MENU = ("filter.rename", "filter.up", "filter.down", "filter.update", "filter.remove")


@dataclass(frozen=True, slots=True)
class Found:
    """The kept filters with their own questions, and how many stories each lets through."""

    kept: tuple[KeptFilter, ...]
    filters: Mapping[str, Filter]
    counts: Mapping[str, int]


class KeptFilters(QObject):
    """Serves the actions filter.*; shows what is kept in the side panel."""

    def __init__(
        self, work: Workplace, asking: Asking, side: SidePanel, pane: ListPane, telling: Telling
    ) -> None:
        super().__init__(side)
        self._work, self._services = work, work.services
        self._asking, self._side, self._pane, self._telling = asking, side, pane, telling
        self._then: Callable[[], None] | None = None
        side.renamed.connect(self._rename)
        side.wished.connect(lambda id: work.actions.qaction(id).trigger())
        side.asked_menu.connect(self._menu)
        side.undone.connect(telling.undo)
        pane.filters.keep_asked.connect(self._keep_asked)
        asking.counted.connect(self.load)
        asking.asked_anew.connect(self._show_state)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id."""
        return {
            "filter.keep": self.keep,
            "filter.update": self.update_kept,
            "filter.rename": lambda: self._side.edit_name(Where(Group.KEPT, self._uid)),
            "filter.up": lambda: self._move(-1),
            "filter.down": lambda: self._move(1),
            "filter.remove": self.remove,
        }

    def load(self, then: Callable[[], None] | None = None) -> None:
        """Read the kept filters and their counts anew."""
        if then is not None:
            self._then = then
        self._work.background.run(
            Lane.READ, self.tr("Kept filters"), lambda _job: self._find(), self._show
        )

    def keep(self, name: str = "") -> None:
        """Keep what is in force, under a name; a proposed one can be changed at once."""
        asked = self._asking.asked
        wanted = asked.filter("")
        proposed = name or self._proposed(asked)
        self._run(
            lambda: self._services.filters.keep(DESK, proposed, wanted),
            lambda kept: self._kept(kept, edit=not name),
        )

    def update_kept(self) -> None:
        """Keep what is in force under the name that it was opened by."""
        uid, wanted = self._uid, self._asking.asked.filter("")
        before = self._asking.kept[uid][1]
        filters = self._services.filters

        def told(kept: KeptFilter) -> None:
            words = self.tr("“{name}” is kept like this.").format(name=isolate(kept.name))
            self._telling.tell(words, lambda: self._run(lambda: filters.change(kept.uid, before)))
            self.load(self._show_state)

        self._run(lambda: filters.change(uid, wanted), told)

    def remove(self) -> None:
        """Keep the filter that is looked at no more; its stories stay where they are."""
        uid, filters = self._uid, self._services.filters

        def told(gone: KeptFilter) -> None:
            words = self.tr("“{name}” is not kept any more.").format(name=isolate(gone.name))
            self._telling.tell(words, lambda: self._run(lambda: filters.put_back(gone)))

        self._asking.show_all()
        self._run(lambda: filters.remove(uid), told)

    def entries(self, query: str) -> Sequence[Entry]:
        """What the command palette finds among the kept filters."""
        found = []
        for uid, (name, _filter) in self._asking.kept.items():
            if rank(query, name) is not None:
                found.append(Entry(name, partial(self.open, uid), "funnel-simple"))
        return found

    def open(self, uid: str) -> None:
        """Show the desk as a kept filter does."""
        self._work.actions.trigger("go.desk")
        self._asking.go(Where(Group.KEPT, uid))

    @property
    def _uid(self) -> Uid:
        where = self._asking.asked.where
        return Uid(where.key if where.group is Group.KEPT else "")

    def _proposed(self, asked: Asked) -> str:
        """“In review · City · “bridge””, or what the place is called."""
        queue = Queue(asked.chosen(Group.QUEUE))
        words = self._pane.filters.short_words(asked)
        parts = words if queue is Queue.ALL and words else [queue_words(queue), *words]
        return " · ".join(parts)

    def _kept(self, kept: KeptFilter, *, edit: bool) -> None:
        def shown() -> None:
            self._asking.go(Where(Group.KEPT, kept.uid))
            if edit:
                self._side.edit_name(Where(Group.KEPT, kept.uid))

        words = self.tr("The filter is kept as “{name}”.").format(name=isolate(kept.name))
        filters = self._services.filters

        def undo() -> None:
            if self._uid == kept.uid:
                self._asking.show_all()
            self._run(lambda: filters.remove(kept.uid))

        self._telling.tell(words, undo)
        self.load(shown)

    def _keep_asked(self) -> None:
        id = "filter.update" if self._uid else "filter.keep"
        self._work.actions.qaction(id).trigger()

    def _rename(self, where: Where, name: str) -> None:
        self._run(lambda: self._services.filters.rename(Uid(where.key), name))

    def _move(self, by: int) -> None:
        uid = self._uid
        self._run(lambda: self._services.filters.move(uid, by))

    def _menu(self, at: QPoint) -> None:
        menu = popup(self._side, self._work.theme, self._work.actions, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _find(self) -> Found:
        filters: dict[str, Filter] = {}
        kept = self._services.filters.kept(DESK)
        for one in kept:
            with suppress(DamagedError):  # of a newer version: it waits for that
                filters[one.uid] = one.as_a(Filter)
        person = self._services.person.uid
        counts = {
            uid: self._services.desk.count(replace(wanted, person=person))
            for uid, wanted in filters.items()
        }
        return Found(tuple(k for k in kept if k.uid in filters), filters, counts)

    def _show(self, found: Found) -> None:
        self._asking.kept = {k.uid: (k.name, found.filters[k.uid]) for k in found.kept}
        self._side.show_kept(found.kept, found.counts)
        then, self._then = self._then, None
        if then is not None:
            then()
        self._pane.header.set_title(self._asking.title)
        self._show_state()

    def _show_state(self) -> None:
        """What can be kept, and what can be done with what is."""
        asked, uid = self._asking.asked, self._uid
        known = self._asking.kept.get(uid)
        changed = known is not None and asked != kept(uid, known[1])
        something = asked != Asked(sort=asked.sort, descending=asked.descending)
        self._pane.filters.show_keep(changed if uid else something, bool(uid))
        self._work.actions.set_conditions({Condition.KEPT: known is not None})
        self._work.actions.set_enabled("filter.update", changed)

    def _run(self, work: Callable[[], T], then: Callable[[T], object] | None = None) -> None:
        def shown(value: T) -> None:
            if then is not None:
                then(value)

        def failed(error: NewsroomError) -> None:
            self._telling.warn(str(error))

        name = self.tr("Kept filters")
        self._work.background.run(Lane.STORE, name, lambda _job: work(), shown, failed)
