"""Python's garbage collector works on the window's thread alone, and mostly when nobody types."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

YOUNG_MS = 100
"""How often what was made lately is looked through."""
FEW = 700
"""Fewer new objects than these are not worth a look."""
MANY = 20_000
"""So many that were looked at once are looked at a second time, and then let be: 2 ms."""
HEAP = 25_000
"""So many that were made since the last look are an archive's, and a look would take what a person
feels: they are set aside as they are."""
EVERY_MS = 60_000
STILL_MS = 3_000
"""So long nobody may have touched keys or mouse."""
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
    """Instead of Python's own choice of the moment, which falls on whatever thread is at work:
    a window's object that is freed anywhere but on its own thread takes the program down.

    What was made lately is looked through every moment, a few thousand objects at a time. What
    has been there for a while, or was set aside, is looked through in a pause of whoever works,
    once a minute at most, and not while the program itself is at work: then most of what there is
    is still in use, and may be an archive. For these seconds alone the events of the program pass
    by here.
    """

    def __init__(
        self, parent: QObject | None = None, is_idle: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(parent)
        self._is_idle = is_idle
        self._has_heaps = False
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._seen_once = 0
        self._young = QTimer(self, interval=YOUNG_MS)
        self._next = QTimer(self, interval=EVERY_MS)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._young.timeout.connect(self.collect_young)
        self._next.timeout.connect(self.listen)
        self._still.timeout.connect(self.collect)
        self._young.start()
        self._next.start()

    @property
    def is_listening(self) -> bool:
        """Whether a pause is waited for."""
        return self._still.isActive()

    def collect_young(self) -> None:
        """Look through what was made since the last time; a second time once it has gathered."""
        young = gc.get_count()[0]
        if young < FEW:
            return
        if young > HEAP:
            gc.freeze()
            self._has_heaps, self._seen_once = True, 0
            return
        self._seen_once += young
        if self._seen_once < MANY:
            gc.collect(0)
        else:
            gc.collect(1)
            self._seen_once = 0

    def listen(self) -> None:
        """Wait for a pause; a touch puts it off to the next time."""
        application = QCoreApplication.instance()
        if application is not None and not self.is_listening and self._is_idle():
            application.installEventFilter(self)
            self._still.start()

    def collect(self) -> None:
        """Look through everything, unless work has begun."""
        self._deaf()
        if not self._is_idle():
            return
        if self._has_heaps:
            gc.unfreeze()
        gc.collect()
        self._has_heaps, self._seen_once = False, 0

    def close(self) -> None:
        """Python decides again, and looks through what was set aside, too."""
        self._deaf()
        if self._has_heaps:
            gc.unfreeze()
        self._young.stop()
        self._next.stop()
        if self._was_enabled:
            gc.enable()

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
