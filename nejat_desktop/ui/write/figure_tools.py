"""The small bar on the upper edge of the picture that the caret is on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nejat_desktop.domain.body import RowKind
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import IconButton
from nejat_desktop.ui.write.bar_parts import BarLine
from nejat_desktop.ui.write.paper import Paper

_ACTIONS = ("picture.describe", "picture.replace", "", "picture.remove")
_HIGH, _BUTTON, _RING = 34, 28, 9
"""Heights in px; the ring stands that far above the picture."""


class FigureTools(QFrame):
    """Stands on the page's viewport and follows the picture; its buttons are declared actions."""

    def __init__(self, theme: Theme, actions: ActionTable, paper: Paper) -> None:
        super().__init__(paper.text.viewport())
        self._theme, self._actions, self._paper = theme, actions, paper
        self._buttons: dict[str, IconButton] = {}
        self._lay_out()
        self._reword()
        self.hide()
        text = paper.text
        paper.caret_changed.connect(self.follow)
        text.verticalScrollBar().valueChanged.connect(self.follow)
        text.rows.documentSizeChanged.connect(self.follow)
        theme.changed.connect(self._reword)

    def follow(self) -> None:
        """Stand on the picture at the caret, or go."""
        text = self._paper.text
        block = text.textCursor().block()
        if self._paper.state.kind is not RowKind.PICTURE or text.isReadOnly():
            self.hide()
            return
        rect, measure, px = text.rows.blockBoundingRect(block), text.rows.measure(), self._theme.px
        size = self.sizeHint()
        top = round(rect.top()) - text.verticalScrollBar().value() - px(_RING) - size.height() // 2
        left = round(measure.x + measure.width) - size.width()
        if text.direction == "rtl":
            left = round(measure.x)
        self.setGeometry(left, max(px(4), top), size.width(), size.height())
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        """34 px high."""
        return QSize(super().sizeHint().width(), self._theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised box with a strong edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line_strong"))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.tokens.radius.control - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(3), px(2), px(3), px(2))
        row.setSpacing(0)
        for id in _ACTIONS:
            if not id:
                row.addWidget(BarLine(self._theme))
                continue
            button = IconButton(self._theme, self._actions.declaration(id).icon, "", size=18)
            button.setFixedSize(px(_BUTTON), px(_BUTTON))
            button.clicked.connect(lambda _on=False, id=id: self._actions.trigger(id))
            self._buttons[id] = button
            row.addWidget(button)

    def _reword(self) -> None:
        for id, button in self._buttons.items():
            button.set_name(self._actions.words(id))
        self.follow()
