"""The small editor for a link: an address, said in place, under the tool bar."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, IconButton, RoleLabel

_SCHEMES = ("https://", "http://", "mailto:", "tel:", "nejat:", "#", "/")


def complete(address: str) -> str:
    """An address as it is stored: https:// before a bare host, mailto: before a bare mailbox."""
    address = address.strip()
    if not address or address.lower().startswith(_SCHEMES):
        return address
    if "@" in address and "/" not in address:
        return f"mailto:{address}"
    return f"https://{address}"


class AddressLine(QLineEdit):
    """Esc goes back to the text."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class LinkBar(Ground):
    """Shown while a link is written; Enter applies it."""

    applied = Signal(str)
    removed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent)
        self._bar_theme = theme
        self._line = AddressLine()
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.returnPressed.connect(self._apply)
        self._line.escaped.connect(self._close)
        self._set = Button(theme, "", ButtonKind.OUTLINED)
        self._set.clicked.connect(self._apply)
        self._remove = Button(theme, "", ButtonKind.TEXT)
        self._remove.clicked.connect(self._take_away)
        self._away = IconButton(theme, "x", "", size=14, color="muted")
        self._away.clicked.connect(self._close)
        self._label = RoleLabel(theme, "", color="muted")
        self._reword()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(5), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(8))
        row.addWidget(self._label)
        row.addWidget(self._line, 1)
        for widget in (self._set, self._remove, self._away):
            row.addWidget(widget)
        self.hide()

    @property
    def line(self) -> QLineEdit:
        """Where the address is typed."""
        return self._line

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def open(self, href: str) -> None:
        """Show the address of the link at the caret, or an empty line."""
        self._line.setText(href)
        self._line.selectAll()
        self._remove.setVisible(bool(href))
        self.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it."""
        QPainter(self).fillRect(
            0, self.height() - 1, self.width(), 1, self._bar_theme.color("line")
        )

    def _reword(self) -> None:
        self._label.setText(self.tr("Link to"))
        self._line.setPlaceholderText(self.tr("https://, or an address in this newsroom"))
        self._line.setAccessibleName(self.tr("Address of the link"))
        self._set.setText(self.tr("Link"))
        self._remove.setText(self.tr("Remove"))
        self._away.set_name(self.tr("Close"))

    def _apply(self) -> None:
        address = complete(self._line.text())
        self.hide()
        if address:
            self.applied.emit(address)
        self.closed.emit()

    def _take_away(self) -> None:
        self.hide()
        self.removed.emit()
        self.closed.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
