"""Kept filters of the photos: kept, opened, renamed, moved and given up, each with its way back."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint

from nejat_desktop.domain.errors import DamagedError, NewsroomError
from nejat_desktop.domain.kept_filter import FilterPlace, KeptFilter
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Condition, Context, Handler
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.latest import Latest
from nejat_desktop.ui.photos.asked import Group, PhotoAsked, Where
from nejat_desktop.ui.photos.asking import Asking
from nejat_desktop.ui.photos.pane import PhotoPane
from nejat_desktop.ui.photos.side import PhotosSide
from nejat_desktop.ui.photos.telling import Telling
from nejat_desktop.ui.theme.wording import isolate

T = TypeVar("T")
MENU = ("filter.rename", "filter.up", "filter.down", "filter.update", "filter.remove")


@dataclass(frozen=True, slots=True)
class Found:
    """The kept filters that can be read, and how many photos each lets through."""

    kept: tuple[KeptFilter, ...]
    asked: Mapping[str, PhotoAsked]
    counts: Mapping[str, int]


class KeptFilters(QObject):
    """Serves the actions filter.* here; shows what is kept in the side panel."""

    def __init__(
        self, work: Workplace, asking: Asking, side: PhotosSide, pane: PhotoPane, telling: Telling
    ) -> None:
        super().__init__(side)
        self._work, self._filters = work, work.services.filters
        self._asking, self._side, self._pane, self._telling = asking, side, pane, telling
        self._found = Found((), {}, {})
        self._then: Callable[[], object] | None = None
        self._latest: Latest[Found] = Latest(work.background)
        side.renamed.connect(self._rename)
        side.wished.connect(lambda id: work.actions.qaction(id).trigger())
        side.asked_menu.connect(self._menu)
        side.undone.connect(telling.undo)
        side.chosen.connect(self._go)
        pane.keep_asked.connect(self._keep_asked)
        asking.counted.connect(lambda _counts: self.load())
        asking.asked_anew.connect(self.show_state)
        self._here = False
        work.actions.changed.connect(self._look_round)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; a name can be given to `filter.keep`."""
        return {
            "filter.keep": self.keep,
            "filter.update": self.update_kept,
            "filter.rename": lambda: self._side.edit_name(Where(Group.KEPT, self._uid)),
            "filter.up": lambda: self._move(-1),
            "filter.down": lambda: self._move(1),
            "filter.remove": self.remove,
        }

    def load(self) -> None:
        """Read the kept filters and their counts anew."""

        def show(found: Found) -> None:
            self._found = found
            self._side.show_kept(found.kept, found.counts)
            self._asking.names = {kept.uid: kept.name for kept in found.kept}
            then, self._then = self._then, None
            if then is not None:
                then()
            self.show_state()

        prefer = self._asking.words.prefer
        self._latest.ask(self.tr("Kept filters"), lambda: self._find(prefer), show)

    def keep(self, name: str = "") -> None:
        """Keep what is in force, under a name; a proposed one can be changed at once."""
        proposed, asked = name or self._proposed(), self._asking.asked

        def kept(one: KeptFilter) -> None:
            words = self.tr("The filter is kept as “{name}”.").format(name=isolate(one.name))
            self._telling.tell(words, lambda: self._run(lambda: self._filters.remove(one.uid)))
            self._then = lambda: self._open(one.uid, edit=not name)

        self._run(lambda: self._filters.keep(FilterPlace.PHOTOS, proposed, asked), kept)

    def update_kept(self) -> None:
        """Keep what is in force under the name that it was opened by."""
        uid, asked = self._uid, self._asking.asked
        before, filters = self._found.asked[uid], self._filters

        def told(one: KeptFilter) -> None:
            words = self.tr("“{name}” is kept like this.").format(name=isolate(one.name))
            self._telling.tell(words, lambda: self._run(lambda: filters.change(uid, before)))

        self._run(lambda: filters.change(uid, asked), told)

    def remove(self) -> None:
        """Keep the filter that is looked at no more; its photos stay where they are."""
        uid, filters = self._uid, self._filters

        def told(gone: KeptFilter) -> None:
            words = self.tr("“{name}” is not kept any more.").format(name=isolate(gone.name))
            self._telling.tell(words, lambda: self._run(lambda: filters.put_back(gone)))

        self._asking.show_all()
        self._run(lambda: filters.remove(uid), told)

    def _look_round(self) -> None:
        """Who comes here from another place finds what holds here."""
        before, self._here = self._here, self._work.actions.context is Context.PHOTOS
        if self._here and not before:
            self.show_state()

    def show_state(self) -> None:
        """What can be kept, and what can be done with what is."""
        uid, asked = self._uid, self._asking.asked
        known = self._found.asked.get(uid)
        changed = known is not None and asked != known
        plain = PhotoAsked(sort=asked.sort, descending=asked.descending)
        self._pane.show_keep(changed if uid else asked != plain, bool(uid))
        if self._work.actions.context is Context.PHOTOS:
            self._work.actions.set_conditions({Condition.KEPT: known is not None})
            self._work.actions.set_enabled("filter.update", changed)

    @property
    def _uid(self) -> Uid:
        return Uid(self._asking.kept)

    def _go(self, where: Where) -> None:
        if where.group is Group.KEPT:
            self._open(where.key)

    def _open(self, uid: str, *, edit: bool = False) -> None:
        asked = self._found.asked.get(uid)
        if asked is None:
            return
        self._asking.show(asked, kept=uid)
        if edit:
            self._side.edit_name(Where(Group.KEPT, uid))

    def _proposed(self) -> str:
        """“No credit · Used: nowhere”."""
        asked = self._asking.asked
        bar = self._pane.bar.in_words(asked)
        return " · ".join(part for part in (self._asking.title, bar) if part)

    def _keep_asked(self) -> None:
        id = "filter.update" if self._uid else "filter.keep"
        self._work.actions.qaction(id).trigger()

    def _rename(self, where: Where, name: str) -> None:
        self._run(lambda: self._filters.rename(Uid(where.key), name))

    def _move(self, by: int) -> None:
        uid = self._uid
        self._run(lambda: self._filters.move(uid, by))

    def _menu(self, at: QPoint) -> None:
        menu = popup(self._side, self._work.theme, self._work.actions, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _find(self, prefer: str) -> Found:
        asked: dict[str, PhotoAsked] = {}
        kept = self._filters.kept(FilterPlace.PHOTOS)
        for one in kept:
            with suppress(DamagedError):  # of a newer version: it waits for that
                asked[one.uid] = one.as_a(PhotoAsked)
        grid = self._work.services.grid
        counts = {uid: grid.count(wanted.filter(prefer)) for uid, wanted in asked.items()}
        return Found(tuple(k for k in kept if k.uid in asked), asked, counts)

    def _run(self, work: Callable[[], T], then: Callable[[T], object] | None = None) -> None:
        def done(value: T) -> None:
            if then is not None:
                then(value)
            self.load()

        def failed(error: NewsroomError) -> None:
            self._telling.warn(str(error))

        name = self.tr("Kept filters")
        self._work.background.run(Lane.STORE, name, lambda _job: work(), done, failed)
