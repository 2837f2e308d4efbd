"""The tabs of the top bar: the place first, then the open articles."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from nejat_desktop.ui.shell.tab_paint import TabPainter
from nejat_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class TabLook:
    """What a tab shows beside its title."""

    key: str
    icon: str = ""
    code: str = ""
    unsaved: bool = False
    rtl: bool | None = None
    """The direction of the title; None: as its first letter says."""


class TopTabs(QTabBar):
    """A tab bar painted as drawn. Tab 0 is the place and cannot be closed."""

    closeAsked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = TabPainter(theme)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setChangeCurrentOnDrag(True)  # photos are carried from the library into a text
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", False)
        self.setAccessibleName(self.tr("Open texts"))
        self._pressed = ""
        theme.changed.connect(self._resized)

    def look(self, index: int) -> TabLook:
        """What a tab shows."""
        data = self.tabData(index)
        return data if isinstance(data, TabLook) else TabLook("")

    def index_of(self, key: str) -> int:
        """Where the tab with this key is, -1 if it is not open."""
        return next((i for i in range(self.count()) if self.look(i).key == key), -1)

    def add(self, title: str, look: TabLook) -> int:
        """A tab at the end."""
        index = self.addTab("")
        self.setTabData(index, look)
        self.set_title(index, title)
        return index

    def set_title(self, index: int, title: str) -> None:
        """Another title; it runs in its own direction."""
        self.setTabText(index, title)
        self.setTabToolTip(index, title if index else "")

    def set_unsaved(self, key: str, unsaved: bool) -> None:
        """Show or hide the dot that says "not saved yet"."""
        index = self.index_of(key)
        if index >= 0:
            self.setTabData(index, replace(self.look(index), unsaved=unsaved))
            self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Its content, at most 236 px."""
        return self._looks.size(self, index, self.look(index))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Many tabs are cut shorter, but the place's own; then the bar scrolls."""
        wanted = self.tabSizeHint(index)
        least = self._looks.least_width if index else wanted.width()
        return QSize(min(wanted.width(), least), wanted.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross and the middle button close; all else chooses the tab."""
        index = self.tabAt(event.position().toPoint())
        if index > 0 and self._closes(event, index):
            self._pressed = self.look(index).key
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Closing happens on release, over the same tab."""
        index = self.tabAt(event.position().toPoint())
        if self._pressed and index > 0 and self.look(index).key == self._pressed:
            self.closeAsked.emit(self._pressed)
        self._pressed = ""
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross of the tab under the pointer takes the place of its dot."""
        super().mouseMoveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """All tabs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._looks.paint(painter, self, index, self.look(index))

    def _closes(self, event: QMouseEvent, index: int) -> bool:
        if event.button() == Qt.MouseButton.MiddleButton:
            return True
        near = self._looks.close_cell(self, index).adjusted(-6, 0, 6, 0)
        return event.button() == Qt.MouseButton.LeftButton and near.contains(event.position())

    def _resized(self) -> None:
        """Qt asks for new tab sizes when a text changes."""
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()
