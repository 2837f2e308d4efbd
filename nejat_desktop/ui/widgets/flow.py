"""A layout that fills lines from the start edge and wraps, as words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in a row at their own size; those that do not fit go to the next line.

    One that is wider than a whole line is as wide as the line.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """An item at the end."""
        self._items.append(item)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """A widget before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._place(inner, move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """The smallest that works."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and highest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, move: bool) -> int:
        """Lay the lines out in `rect`; return their height."""
        down = 0
        for line in self._lines(rect.width()):
            tall = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, QRect(rect.left(), rect.top() + down, rect.width(), tall))
            down += tall + self._gap
        return max(0, down - self._gap)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if not lines or wide > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wide + self._gap
        return lines

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        """Items beside each other, centred in the line; the last takes what is left if it may."""
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        along = 0
        for item in line:
            hint = item.sizeHint()
            wide = Qt.Orientation.Horizontal in item.expandingDirections()
            left_over = rect.width() - along
            width = left_over if wide and item is line[-1] else min(hint.width(), left_over)
            left = rect.right() + 1 - along - width if rtl else rect.left() + along
            top = rect.top() + (rect.height() - hint.height()) // 2
            item.setGeometry(QRect(left, top, width, hint.height()))
            along += width + self._gap
