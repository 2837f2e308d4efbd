"""Asks for passwords that are not known since the start, in a notice and not in a box."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.connection import Connection
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive

KEY = "locked"


class LockedSites(QObject):
    """Looks once, off the main thread: the keyring may take its time, or ask the person."""

    unlock_asked = Signal(str)
    """Somebody wants to give the password of an edition."""

    def __init__(self, work: Workplace, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._work, self._notices = work, notices

    def begin(self) -> None:
        """Look which passwords are missing, and say so."""
        connecting = self._work.services.connecting
        self._work.background.run(
            Lane.ASK,
            self.tr("Sites"),
            lambda job: [c for c in connecting.active() if connecting.password(c) is None],
            while_alive(self, self._tell),
        )

    def _tell(self, locked: list[Connection]) -> None:
        if not locked:
            return
        first = locked[0].edition
        ask = partial(self.unlock_asked.emit, first)
        self._notices.stand(KEY, partial(self._words, locked), ask)

    def _words(self, locked: list[Connection]) -> NoticeText:
        names = self.tr(", ").join(isolate(connection.name) for connection in locked)
        words = self.tr("Nothing is sent to {sites} until its password is given.")
        if len(locked) > 1:
            words = self.tr("Nothing is sent to {sites} until their passwords are given.")
        return NoticeText(
            NoticeKind.WARNING, words.format(sites=names), self.tr("Give the password")
        )
