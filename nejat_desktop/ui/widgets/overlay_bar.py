"""A scroll bar that lies over the end edge of a list, so that rows keep the whole width."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from nejat_desktop.ui.theme import Theme


class OverlayBar(QScrollBar):
    """Follows the area's own vertical bar, which is not shown any more."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._theme, self._area = theme, area
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own = area.verticalScrollBar()
        own.rangeChanged.connect(self._fit)
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(own.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        area.installEventFilter(self)
        self._fit(own.minimum(), own.maximum())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays at the end edge, whichever that is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return bool(super().eventFilter(watched, event))

    def _fit(self, least: int, most: int) -> None:
        own = self._area.verticalScrollBar()
        self.setRange(least, most)
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setVisible(most > least)
        self.raise_()

    def _place(self) -> None:
        width = self._theme.px(self._theme.tokens.width.scrollbar)
        rtl = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if rtl else self._area.width() - width
        self.setGeometry(left, 0, width, self._area.height())
