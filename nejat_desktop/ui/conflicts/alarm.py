"""Knows which articles are in conflict: tells their tabs, and how many there are."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive


class Tab(Protocol):
    """A tab with an article in it."""

    @property
    def notices(self) -> NoticeBar:
        """Where it says what concerns it."""
        ...


class ConflictAlarm(QObject):
    """Reads the open conflicts after each sync and each decision; `tell` shows them in tabs."""

    counted = Signal(int)
    """How many things of the sync need a person: conflicts, and what went wrong."""
    asked = Signal(object)
    """An OpenConflict that somebody wants to decide."""

    def __init__(self, work: Workplace, tabs: Mapping[str, Tab], parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._tabs = work, tabs
        self._open: dict[Uid, OpenConflict] = {}
        self._count = self._trouble = 0
        self._told: dict[str, str] = {}
        """By the key of a tab: the sentence that stands there."""
        self._relay = ChangeRelay(work.services.changes, self)
        self._relay.arrived.connect(self._hear)
        work.theme.changed.connect(self.tell)  # in another language

    def refresh(self) -> None:
        """Look which there are now."""
        self._work.background.run(
            Lane.READ,
            self.tr("Conflicts"),
            lambda job: self._work.services.conflicts.open(),
            while_alive(self, self._show),
        )

    def note_trouble(self, count: int) -> None:
        """So many things went wrong in the last sync."""
        self._trouble = count
        self.counted.emit(self._count + count)

    def tell(self) -> None:
        """Say it in every open tab, and take back what does not hold any more."""
        for key in [key for key in self._told if key not in self._tabs]:
            del self._told[key]
        for key, tab in self._tabs.items():
            conflict = self._open.get(Uid(key.rpartition("/")[2]))
            said, old = self._sentence(conflict) if conflict else "", self._told.get(key, "")
            if said == old:
                continue
            tab.notices.withdraw(old)
            self._told[key] = said
            if conflict is not None:
                self._tell_tab(tab, conflict, said)

    def _tell_tab(self, tab: Tab, conflict: OpenConflict, said: str) -> None:
        action = self.tr("Decide") if conflict.is_missing else self.tr("Join them")
        text = NoticeText(NoticeKind.WARNING, said, action)
        tab.notices.tell(text, lambda: self._ask(conflict.article))

    def _ask(self, article: Uid) -> None:
        """What is asked about it now."""
        conflict = self._open.get(article)
        if conflict is not None:
            self.asked.emit(conflict)

    def _sentence(self, conflict: OpenConflict) -> str:
        if conflict.is_missing:
            return self.tr(
                "Readers don’t see this on the site any more. Nothing of it is sent until you "
                "decide."
            )
        if conflict.who:
            words = self.tr(
                "{name} changed this text on the site too. Nothing of it is sent until both are "
                "joined."
            )
            return words.format(name=isolate(conflict.who))
        return self.tr(
            "This text was changed on the site too. Nothing of it is sent until both are joined."
        )

    def _show(self, conflicts: tuple[OpenConflict, ...]) -> None:
        self._open = {one.article: one for one in reversed(conflicts)}
        self._count = len(conflicts)
        self.counted.emit(self._count + self._trouble)
        self.tell()

    def _hear(self, changes: Changes) -> None:
        if changes.sync:
            self.refresh()
