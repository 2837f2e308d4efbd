"""Progress: a 4 px bar with words and numbers, shown only when something takes a while."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets.label import ElidedLabel

PATIENCE_MS = 200
"""Under this nothing is shown."""


class ProgressLine(QWidget):
    """Call `start`, then `show_progress`, then `finish`; what is quick is never seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(theme, "", FontRole.LABEL, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def start(self, words: str) -> None:
        """Something began; it shows after 200 ms."""
        self.show_progress(words, 0, 0)
        self._timer.start()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Words with their numbers, and how far it is; a total of 0 is "not known"."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """It ended."""
        self._timer.stop()
        self.hide()
