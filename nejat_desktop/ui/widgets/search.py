"""The search field: a glass, the words, the key that leads here, and a way to clear them."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets.button import IconButton
from nejat_desktop.ui.widgets.keycap import key_cap_size, paint_key_cap

_ICON = 16


class SearchField(QLineEdit):
    """A QLineEdit dressed as drawn. `left` tells that Down or Enter asks for the results."""

    left = Signal()

    def __init__(
        self, theme: Theme, placeholder: str, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self._clear = IconButton(theme, "x", self.tr("Clear"), size=12, color="muted", parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self.set_placeholder(placeholder)
        self.textChanged.connect(self._arrange)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_placeholder(self, text: str) -> None:
        """What can be searched here; also its accessible name."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self._clear.set_name(self.tr("Clear"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears first; Down and Enter go to what was found."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The clear button stays at the end."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the glass and, while it is empty, the key."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme, side = self._theme, self._theme.px(_ICON)
        glass = self._mirrored(QRectF(theme.px(9), (self.height() - side) / 2, side, side))
        painter.drawPixmap(
            QPointF(round(glass.left()), round(glass.top())),
            theme.pixmap("magnifying-glass", "muted", _ICON),
        )
        if self._keys and not self.text():
            size = key_cap_size(self._keys, theme)
            left = self.width() - theme.px(8) - size.width()
            top = (self.height() - size.height()) // 2
            cap = self._mirrored(QRectF(left, top, size.width(), size.height()))
            paint_key_cap(painter, cap, self._keys, theme)

    def _arrange(self) -> None:
        theme = self._theme
        start, end = theme.px(_ICON + 8), theme.px(21)
        if self._rtl():
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)
        size = self._clear.sizeHint()
        left = self.width() - theme.px(5) - size.width()
        box = self._mirrored(
            QRectF(left, (self.height() - size.height()) // 2, size.width(), size.height())
        )
        self._clear.setGeometry(box.toRect())
        self._clear.setVisible(bool(self.text()))

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self._rtl():
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
