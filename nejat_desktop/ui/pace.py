"""When to look again at what changed: soon after a deed, calmly while an archive flows in."""

from PySide6.QtCore import QObject, QTimer

CALM_MS = 1500
"""Between two looks while things flow in for minutes."""


class Pace(QTimer):
    """Runs out once for changes that come together; what flows in waits longer than a deed."""

    def __init__(self, soon_ms: int, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)
        self._soon_ms = soon_ms

    def soon(self, *, flowing: bool = False) -> None:
        """Something changed. `flowing`: as `Changes` has it."""
        wait = CALM_MS if flowing else self._soon_ms
        if not self.isActive() or self.interval() > wait:
            self.start(wait)
