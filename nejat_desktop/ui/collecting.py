"""Python's garbage collector works when nobody is at the keys: it stops everything meanwhile."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

EVERY_MS = 60_000
STILL_MS = 3_000
"""So long nobody may have touched keys or mouse."""
NEVER = 1_000_000_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)


class Collector(QObject):
    """What was made lately is still looked through at once, a few thousand objects at a time.

    What has been there for a while is looked through in a pause of whoever works, once a minute
    at most. For these seconds alone the events of the program pass by here.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], NEVER)
        self._next = QTimer(self, interval=EVERY_MS)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._next.timeout.connect(self.listen)
        self._still.timeout.connect(self.collect)
        self._next.start()

    @property
    def is_listening(self) -> bool:
        """Whether a pause is waited for."""
        return self._still.isActive()

    def listen(self) -> None:
        """Wait for a pause; a touch puts it off to the next time."""
        application = QCoreApplication.instance()
        if application is not None and not self.is_listening:
            application.installEventFilter(self)
            self._still.start()

    def collect(self) -> None:
        """Look through everything."""
        self._deaf()
        gc.collect()

    def close(self) -> None:
        """Python decides again."""
        self._deaf()
        self._next.stop()
        gc.set_threshold(*self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _TOUCHES:
            self._deaf()
        return False

    def _deaf(self) -> None:
        self._still.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
