"""What a translation still lacks beside its text: words of pictures, facts of the work."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.checks import Finding, Place
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.finding_words import said
from nejat_desktop.ui.write.lifetime import while_alive

_BESIDE = frozenset({Place.PICTURES, Place.GALLERY, Place.FACTS})


class Beside(QObject):
    """Looks once, off the main thread, when a translation is opened."""

    found = Signal(str)
    """A sentence for a notice."""

    def __init__(
        self, theme: Theme, services: Services, background: Background, article: Uid
    ) -> None:
        super().__init__()
        self._theme, self._services = theme, services
        self._background, self._article = background, article

    def look(self) -> None:
        """Tell of what is found; of nothing otherwise."""
        self._background.run(
            Lane.READ,
            self.tr("Checks"),
            lambda _job: self._services.publishing.findings(self._article),
            while_alive(self, self._tell),
            while_alive(self, lambda _error: None),
        )

    def _tell(self, findings: Iterable[Finding]) -> None:
        needed = [f for f in findings if f.place in _BESIDE and f.blocking]
        if not needed:
            return
        first = needed[0]
        words = said(first, self._theme.number(first.count))
        sentence = self.tr("Beside the text: {what}. {why}")
        self.found.emit(sentence.format(what=words.title, why=words.detail))
