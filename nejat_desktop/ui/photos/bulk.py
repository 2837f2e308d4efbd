"""The bulk bar of the photos: what can be done with two or more, and the credit for all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, Ground, IconButton, RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins
from nejat_desktop.ui.write.fields import LineField

ACTIONS = (
    "photo.set_credit",
    "photo.add_to_gallery",
    "photo.new_gallery",
    "photo.put_away",
    "photo.take_back",
)


class CreditLine(QWidget):
    """A field for one credit in all languages; Enter sets it, Esc leaves."""

    set_asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self.field = LineField()
        self._set = Button(theme, small=True)
        self._set.clicked.connect(lambda: self.set_asked.emit(self.field.text().strip()))
        self.field.returnPressed.connect(self._set.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for widget in (self._label, self.field, self._set):
            row.addWidget(widget)
        self.retranslate()
        theme.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Words in the language of the interface."""
        self._label.setText(self.tr("Credit in all languages"))
        self.field.setAccessibleName(self._label.text())
        self._set.setText(self.tr("Set"))
        self._set.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves everything as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PhotoBulk(Ground):
    """A count and one button for each action that is possible; or the field for the credit."""

    left = Signal()
    """Back to one photo."""
    credit_set = Signal(str)

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent)
        self._bar_theme, self._actions = theme, actions
        self._count = 0
        self._words = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self.buttons = {id: Button(theme, small=True) for id in ACTIONS}
        self._close = IconButton(theme, "x", "", size=14, color="muted")
        self.credit = CreditLine(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._close.clicked.connect(self._leave)
        self.credit.left.connect(self.hide_credit)
        self.credit.set_asked.connect(self._set_credit)
        actions.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many photos are selected; the bar is there from two on."""
        self._count = count
        number = self._bar_theme.number(count)
        self._words.setText(self.tr("{count} photos are selected").format(count=number))
        self.setAccessibleName(self._words.text())
        self.setVisible(count > 1 or self._asks_credit)

    def ask_credit(self) -> None:
        """Let the person type a credit for what is selected."""
        self.credit.field.clear()
        self._stack.setCurrentWidget(self.credit)
        self.show()
        self.credit.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_credit(self) -> None:
        """Back to the buttons."""
        self._stack.setCurrentIndex(0)
        self.setVisible(self._count > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._bar_theme.color("line_strong"))

    @property
    def _asks_credit(self) -> bool:
        return self._stack.currentWidget() is self.credit

    def _leave(self) -> None:
        if self._asks_credit:
            self.hide_credit()
        else:
            self.left.emit()

    def _set_credit(self, credit: str) -> None:
        if credit:
            self.hide_credit()
            self.credit_set.emit(credit)

    def _refresh(self) -> None:
        self._close.set_name(self.tr("Leave this bar"))
        for id, button in self.buttons.items():
            button.setText(self._short(id))
            button.setAccessibleName(self._actions.words(id))
            button.updateGeometry()
            button.setVisible(self._actions.is_available(id))

    def _short(self, id: str) -> str:
        """Words for a narrow bar; whole ones are in the menu."""
        return {
            "photo.set_credit": self.tr("Credit…"),
            "photo.add_to_gallery": self.tr("Add to gallery…"),
            "photo.new_gallery": self.tr("New gallery"),
            "photo.put_away": self.tr("Take out"),
            "photo.take_back": self.tr("Put back"),
        }[id]

    def _lay_out(self) -> None:
        px = self._bar_theme.px
        many = QWidget()
        lines = QVBoxLayout(many)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        lines.addWidget(self._words)
        for id, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, id=id: self._actions.trigger(id))
            row.addWidget(button)
        row.addStretch(1)
        lines.addLayout(row)
        self._stack.addWidget(many)
        self._stack.addWidget(self.credit)
        whole = QHBoxLayout(self)
        StartEndMargins(self, whole, px(16), px(8), top=px(8), bottom=px(8))
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
