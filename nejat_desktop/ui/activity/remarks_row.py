"""How many comments of readers wait, and the way to them."""

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins


class RemarksRow(QWidget):
    """Stands there while at least one waits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count, px = theme, 0, theme.px
        normal = QFont.Weight.Normal
        self.words = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        self.link = Button(theme, "", ButtonKind.TEXT)
        row = QHBoxLayout(self)
        StartEndMargins(self, row, px(16), px(7), top=px(4), bottom=px(4))
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        theme.changed.connect(self._reword)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """So many wait; nothing hides it."""
        self._count = count
        self._reword()
        self.setVisible(count > 0)

    def enter(self) -> None:
        """The focus comes back to where the comments were opened, if any still waits."""
        if self.isVisible():
            self.link.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _reword(self) -> None:
        number = self._theme.number(self._count)
        self.words.setText(self.tr("Readers’ comments that wait: {count}").format(count=number))
        self.link.setText(self.tr("Read"))
        self.link.setAccessibleName(self.tr("Read the comments of readers"))
        self.link.updateGeometry()
