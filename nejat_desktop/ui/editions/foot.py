"""The board's foot: the current cell's story, what it waits for, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.editions.shape import FOOT
from nejat_desktop.ui.editions.steps import BoardStep, Chosen
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, ElidedLabel, Ground, RoleLabel


class BoardFoot(Ground):
    """64 px: nothing is chosen, or one cell is."""

    stepped = Signal()
    compared = Signal()
    assigned = Signal()

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self._foot_theme, self._actions = theme, actions
        self._chosen: Chosen | None = None
        self._code = RoleLabel(
            theme, "", FontRole.SMALL, script=Script.LATIN, weight=QFont.Weight.DemiBold
        )
        self.headline = ElidedLabel(theme, "", FontRole.ROW)
        self.meta = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.assign = Button(theme, kind=ButtonKind.FLAT, keys=actions.key("article.assign"))
        self.compare = Button(theme, keys="Space")
        self.step = Button(theme, kind=ButtonKind.PRIMARY, keys="Return")
        self.assign.clicked.connect(self.assigned)
        self.compare.clicked.connect(self.compared)
        self.step.clicked.connect(self.stepped)
        self._lay_out()
        self.retranslate()

    def show_chosen(self, chosen: Chosen | None, headline: str, meta: str) -> None:
        """Another cell, with its headline and a sentence."""
        self._chosen = chosen
        cell = chosen.shown if chosen else None
        self._code.setText(cell.edition if cell else "")
        self.headline.setText(headline)
        self.meta.setText(meta)
        step = chosen.step if chosen else BoardStep.NONE
        self.step.setVisible(step is not BoardStep.NONE)
        self.step.setText(self._step_words(step))
        self.step.updateGeometry()
        self.compare.setVisible(bool(chosen and chosen.can_compare and step is BoardStep.UPDATE))
        self.assign.setVisible(cell is not None and cell.article is not None)

    def retranslate(self) -> None:
        """Words in the language of the interface."""
        self.setFixedHeight(self._foot_theme.px(FOOT))
        self.setAccessibleName(self.tr("The chosen cell"))
        self.assign.setText(self.tr("Assign"))
        self.assign.setAccessibleName(self._actions.words("article.assign"))
        self.compare.setText(self.tr("See what changed"))
        for button in (self.assign, self.compare):
            button.updateGeometry()
        self.show_chosen(self._chosen, self.headline.text(), self.meta.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._foot_theme.color("line_strong"))

    def _step_words(self, step: BoardStep) -> str:
        return {
            BoardStep.OPEN: self.tr("Open"),
            BoardStep.START: self.tr("Start the translation"),
            BoardStep.CONTINUE: self.tr("Continue the translation"),
            BoardStep.UPDATE: self.tr("Update the translation"),
            BoardStep.REVIEW: self.tr("Review"),
            BoardStep.NONE: "",
        }[step]

    def _lay_out(self) -> None:
        px = self._foot_theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 1, px(16), 0)
        row.setSpacing(px(16))
        self._code.setMinimumWidth(px(16))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.headline)
        lines.addWidget(self.meta)
        lines.addStretch(1)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        for button in (self.assign, self.compare, self.step):
            row.addWidget(button)
