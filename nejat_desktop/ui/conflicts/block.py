"""A piece that differs: its label, the three columns, the choices under them, the result."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nejat_desktop.domain.body import Row
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.joining import Choice
from nejat_desktop.ui.conflicts.column import Column, Thirds
from nejat_desktop.ui.conflicts.result_field import ResultField
from nejat_desktop.ui.conflicts.sheet import Piece
from nejat_desktop.ui.conflicts.take_button import TakeButton
from nejat_desktop.ui.conflicts.words import (
    MATTER_MARKS,
    choice_words,
    listed,
    matter_words,
    part_words,
)
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import RoleLabel
from nejat_desktop.ui.widgets.flow import FlowLayout
from nejat_desktop.ui.widgets.margins import StartEndMargins

KEYS = {Choice.SITE: "1", Choice.WORDS: "2", Choice.HERE: "3", Choice.BOTH: "4"}
"""The digit that takes each; with Ctrl from anywhere in the conflict."""
_DIGITS = {digit: choice for choice, digit in KEYS.items()}
_LATIN = str.maketrans("۱۲۳۴١٢٣٤", "12341234")
_COLUMNS = {Choice.SITE: 0, Choice.WORDS: 1, Choice.HERE: 2, Choice.BOTH: 2}


def digit_choice(event: QKeyEvent) -> Choice | None:
    """The choice that a digit means, in the digits of any keyboard."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain != Qt.KeyboardModifier.NoModifier:
        return None
    return _DIGITS.get(event.text().translate(_LATIN))


class BlockView(QWidget):
    """One piece. `decided`: a choice was taken, or its result typed over. `entered`: the focus
    came into it."""

    decided = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, piece: Piece, edition: Edition) -> None:
        super().__init__()
        self._theme, self.piece, self._edition = theme, piece, edition
        self._current = False
        self._typed: tuple[Row, ...] | None = piece.typed
        self.buttons: dict[Choice, TakeButton] = {}
        self._group = QButtonGroup(self)
        self._title = RoleLabel(
            theme, "", FontRole.LABEL, "text_soft", weight=QFont.Weight.DemiBold
        )
        self._mark = QLabel()
        color = MATTER_MARKS[piece.matter][1]
        self._said = RoleLabel(theme, "", FontRole.LABEL, color, weight=QFont.Weight.Medium)
        rtl, look = edition.is_rtl, (theme, pictures, piece)
        self.columns = Thirds(
            theme,
            (
                Column(*look, piece.site, rtl=rtl),
                Column(*look, piece.base, rtl=rtl, quiet=True),
                Column(*look, piece.mine, rtl=rtl),
            ),
        )
        self.result = ResultField(theme)
        self._lay_out()
        self._reword()
        theme.changed.connect(self._reword)
        self._begin()

    @property
    def choice(self) -> Choice | None:
        """What is taken; None: nobody decided yet."""
        return next((c for c, button in self.buttons.items() if button.isChecked()), None)

    @property
    def is_decided(self) -> bool:
        """Whether nothing is open here."""
        return not self.piece.matter.asks or self.choice is not None

    @property
    def typed(self) -> tuple[Row, ...] | None:
        """What a person typed over the result; None: nothing."""
        return self._typed

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads, in reading order."""
        return (*self.buttons.values(), self.result.edit)

    def take(self, choice: Choice) -> bool:
        """Take one of the choices; whether it is offered here."""
        button = self.buttons.get(choice)
        if button is None:
            return False
        button.click()
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def enter(self) -> None:
        """Put the focus where a decision is made."""
        chosen = self.choice
        first = next(iter(self.buttons.values()), None)
        target = self.buttons[chosen] if chosen else first
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_current(self, current: bool) -> None:
        """Whether it is the one that Next and Previous came to."""
        if current != self._current:
            self._current = current
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits take, wherever the focus is in here but in the text."""
        choice = digit_choice(event)
        if choice is None or not self.take(choice):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who comes in here works here."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar at the start edge while it is current, and the line under it."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        if self._current:
            wide = theme.px(4)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - wide if rtl else 0
            painter.fillRect(left, 0, wide, self.height() - 1, theme.color("accent"))

    def _begin(self) -> None:
        piece = self.piece
        if piece.choice in self.buttons:
            self.buttons[piece.choice].setChecked(True)
        self._show_result()
        for child in self.stops:
            child.installEventFilter(self)
        for column in self.columns.parts:
            if isinstance(column, Column) and column.words is not None:
                column.words.installEventFilter(self)
        self.result.typed.connect(self._type)

    def _taken(self) -> None:
        self._typed = None
        self._show_result()
        self.decided.emit()

    def _show_result(self) -> None:
        rows = self.piece.results.get(self.choice, ()) if self.choice else ()
        rows = rows if self._typed is None else self._typed
        self._result_row.setVisible(bool(rows))
        if rows:
            self.result.show_rows(rows, self._edition.direction)
            self.result.set_fixed(len(rows) > 1 or not self.piece.can_type)

    def _type(self) -> None:
        self._typed = self.result.rows
        self.decided.emit()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), 0, px(16), 0)
        head.setSpacing(px(5))
        head.addWidget(self._title)
        head.addSpacing(px(3))
        head.addWidget(self._mark)
        head.addWidget(self._said)
        head.addStretch(1)
        label = QWidget()
        label.setLayout(head)
        label.setFixedHeight(px(28))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self.columns)
        if self.piece.choices:
            column.addWidget(self._choices())
        self._result_row = QWidget()
        around = QVBoxLayout(self._result_row)
        StartEndMargins(self._result_row, around, px(16), px(16), bottom=px(14))
        around.addWidget(self.result)
        column.addWidget(self._result_row)

    def _choices(self) -> QWidget:
        """Each choice under the column that it takes from."""
        px = self._theme.px
        cells = []
        for place in range(3):
            cell = QWidget()
            row = FlowLayout(cell, px(8))
            StartEndMargins(cell, row, px(16), px(16), top=px(4), bottom=px(12))
            for choice in self.piece.choices:
                if _COLUMNS[choice] == place:
                    row.addWidget(self._button(choice))
            cells.append(cell)
        return Thirds(self._theme, (cells[0], cells[1], cells[2]))

    def _button(self, choice: Choice) -> TakeButton:
        button = self.buttons[choice] = TakeButton(self._theme, "", KEYS[choice])
        self._group.addButton(button)
        button.clicked.connect(self._taken)
        return button

    def _reword(self) -> None:
        piece = self.piece
        title, said = part_words(piece, self._theme), matter_words(piece)
        self._title.setText(title)
        self._said.setText(said)
        icon, color = MATTER_MARKS[piece.matter]
        self._mark.setPixmap(self._theme.pixmap(icon, color, 14))
        self.setAccessibleName(listed(title, said))
        for choice, button in self.buttons.items():
            words = choice_words(piece, choice)
            button.set_words(words)
            button.setAccessibleName(listed(words, title))
