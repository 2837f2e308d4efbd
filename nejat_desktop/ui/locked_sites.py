"""Asks for passwords that are not known since the start, in a notice and not in a box."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.edition import Edition
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
        self._work.background.run(
            Lane.ASK,
            self.tr("Sites"),
            lambda job: self._locked(),
            while_alive(self, self._tell),
        )

    def _locked(self) -> list[tuple[Edition, Connection]]:
        connecting = self._work.services.connecting
        newsroom = self._work.services.settings.newsroom()
        missing = [c for c in connecting.active() if connecting.password(c) is None]
        return [(newsroom.edition(connection.edition), connection) for connection in missing]

    def _tell(self, locked: list[tuple[Edition, Connection]]) -> None:
        if not locked:
            return
        first = locked[0][0].code
        ask = partial(self.unlock_asked.emit, first)
        self._notices.stand(KEY, partial(self._words, locked), ask)

    def _words(self, locked: list[tuple[Edition, Connection]]) -> NoticeText:
        named = self.tr("{site} ({edition})")
        names = self.tr(", ").join(
            named.format(site=isolate(connection.name), edition=isolate(edition.name))
            for edition, connection in locked
        )
        words = self.tr("Nothing is sent to {sites} until its password is given.")
        if len(locked) > 1:
            words = self.tr("Nothing is sent to {sites} until their passwords are given.")
        return NoticeText(
            NoticeKind.WARNING, words.format(sites=names), self.tr("Give the password")
        )
