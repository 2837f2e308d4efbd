"""A document that loads nothing: no file, no pipe, no address, whatever the text names."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument


class StillDocument(QTextDocument):
    """Qt's own document opens files by itself when its text view has nothing to give."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, from nowhere."""
        return None
