"""Page above, gallery below, with a line between them that can be moved."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from nejat_desktop.ui.theme import Theme

_INTRO = 330
"""What an introduction is given at first, px as drawn."""


class _Handle(QSplitterHandle):
    """A 1 px line in the middle of a wider place to take hold of."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only the line hides what is under it."""
        super().resizeEvent(event)
        self.setMask(QRegion(self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; it lights up under the pointer."""
        palette = self.palette()
        ink = palette.accent() if self.underMouse() else palette.mid()
        QPainter(self).fillRect(self._line(), ink)

    def _line(self) -> QRect:
        return QRect(0, self.height() // 2, self.width(), 1)


class Area(QSplitter):
    """Holds the page, and under it what a kind has besides."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(page)
        page.setMinimumHeight(theme.px(140))
        self.below: QWidget | None = None

    def set_below(self, widget: QWidget | None) -> None:
        """Another part under the page, or none."""
        if self.below is not None:
            self.below.hide()
            self.below.setParent(None)
            self.below.deleteLater()
        self.below = widget
        if widget is not None:
            widget.setMinimumHeight(self._theme.px(180))
            self.addWidget(widget)
            self.setStretchFactor(0, 0)
            self.setStretchFactor(1, 1)
            intro = self._theme.px(_INTRO)
            self.setSizes([intro, max(intro, self.height() - intro)])

    def createHandle(self) -> QSplitterHandle:
        """The line of this program."""
        return _Handle(self.orientation(), self)
