"""Facts that the source of a translation says otherwise now: taken over, or left to differ."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.issues import issued_words, number_words
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, RoleLabel
from nejat_desktop.ui.write.forms.words import clock_of, fact_words
from nejat_desktop.ui.write.pane import clear_layout


class SourceFacts(QWidget):
    """A line for each fact; nothing while they agree."""

    settled = Signal(str, bool)
    """A fact's name, and whether it is to be taken over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self._buttons: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.hide()

    def show_facts(self, names: tuple[str, ...], source: Work | None, edition: Edition) -> None:
        """Show what differs."""
        if (names, source) == self._shown:
            return
        self._shown = (names, source)
        clear_layout(self._column)
        self._buttons = {}
        for name in names if source is not None else ():
            self._column.addWidget(self._row(name, _value(name, source, edition)))
        self.setVisible(bool(self._buttons))

    def button(self, name: str) -> QWidget | None:
        """The way to take a fact over."""
        return self._buttons.get(name)

    def _row(self, name: str, value: str) -> QWidget:
        row, fact = QWidget(), fact_words(name)
        words = self.tr("{fact} of the source is now {value}").format(fact=fact, value=value)
        if not value:
            words = self.tr("{fact} of the source is another one now").format(fact=fact)
        take = self._button(self.tr("Take over"), fact, lambda: self.settled.emit(name, True))
        keep = self._button(self.tr("Leave as it is"), fact, lambda: self.settled.emit(name, False))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(RoleLabel(self._theme, words, color="warning", wrap=True), 1)
        line.addWidget(take)
        line.addWidget(keep)
        self._buttons[name] = take
        return row

    def _button(self, words: str, fact: str, do: Callable[[], object]) -> Button:
        button = Button(self._theme, words, ButtonKind.TEXT)
        button.setAccessibleName(f"{words}: {fact}")
        button.clicked.connect(lambda _on=False: do())
        return button


def _value(name: str, source: Work | None, edition: Edition) -> str:
    """A fact as it can be said in a sentence; files and pictures have no words."""
    value: Any = getattr(source, name, "")
    match name:
        case "file" | "cover":
            return ""
        case "issued":
            return isolate(issued_words(value, edition))
        case "number":
            return isolate(number_words(value, edition))
        case "seconds":
            return isolate(clock_of(value)) if value else ""
        case _:
            return isolate(str(value))
