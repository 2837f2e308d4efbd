"""Looks at all paragraphs with the checks, off the main thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.translate.session import Session
from nejat_desktop.ui.translate.walking import Known, Walk, said_of
from nejat_desktop.ui.write.lifetime import while_alive


class Lookout(QObject):
    """Tells the walk what the checks say; what is typed is looked at at once, without it."""

    def __init__(
        self, background: Background, session: Session, walk: Walk, show: Callable[[], None]
    ) -> None:
        super().__init__()
        self._background, self._session = background, session
        self._walk, self._show = walk, show

    def look(self) -> None:
        """At every paragraph that is not known yet."""
        opened, unknown = self._session.opened, self._walk.unknown()
        self._background.run(
            Lane.READ,
            self.tr("Checks"),
            lambda _job: {(p.source, p.target): said_of(opened, p) for p in unknown},
            while_alive(self, self._learn),
        )

    def _learn(self, found: Known) -> None:
        self._walk.learn(found)
        self._show()
