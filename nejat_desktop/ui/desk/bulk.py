"""The bulk bar: what can be done with two or more selected stories, in the notice's place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, Ground, IconButton, RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins

ACTIONS = (
    "article.send_to_review",
    "article.approve",
    "article.let_out",
    "story.bin",
    "story.restore",
)


class BulkBar(Ground):
    """A count and one button for each action that is possible."""

    left = Signal()
    """Back to one row."""

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent)
        self._bar_theme, self._actions = theme, actions
        px = theme.px
        self._words = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self.buttons = {id: Button(theme, small=True) for id in ACTIONS}
        self._close = IconButton(theme, "x", "", size=14, color="muted")
        self._close.clicked.connect(self.left)
        row = QHBoxLayout(self)
        StartEndMargins(self, row, px(16), px(8), top=1)
        row.setSpacing(px(8))
        row.addWidget(self._words)
        row.addStretch(1)
        for id, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, id=id: self._actions.trigger(id))
            row.addWidget(button)
        row.addWidget(self._close)
        actions.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many rows are selected; the bar is there from two on."""
        number = self._bar_theme.number(count)
        self._words.setText(self.tr("{count} stories are selected").format(count=number))
        self.setAccessibleName(self._words.text())
        self.setVisible(count > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._bar_theme.color("line_strong"))

    def _refresh(self) -> None:
        self.setFixedHeight(self._bar_theme.px(self._bar_theme.tokens.height.notice))
        self._close.set_name(self.tr("Select one story only"))
        for id, button in self.buttons.items():
            button.setText(self._actions.words(id))
            button.updateGeometry()
            button.setVisible(self._actions.is_available(id))
