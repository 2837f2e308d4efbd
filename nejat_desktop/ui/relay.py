"""Brings the announcements of changes from whichever thread made them to the main thread."""

from PySide6.QtCore import QObject, Qt, Signal

from nejat_desktop.services.changes import ChangeBus, Changes


class ChangeRelay(QObject):
    """Listens as long as it lives; `arrived` is emitted on the main thread, after the fact."""

    arrived = Signal(object)
    """Changes."""
    _heard = Signal(object)

    def __init__(self, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self.arrived, Qt.ConnectionType.QueuedConnection)
        stop = bus.listen(self._hear)
        self.destroyed.connect(lambda _gone=None: stop())

    def _hear(self, changes: Changes) -> None:
        self._heard.emit(changes)
