"""The bulk bar: what can be done with the selected stories, and for how many."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Fitting
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.desk.bulk_question import BulkQuestion
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, Ground, IconButton, RoleLabel, ThemedMenu
from nejat_desktop.ui.widgets.margins import StartEndMargins

AMOUNTS: dict[str, Callable[[Fitting], int]] = {
    "article.send_to_review": lambda found: found.moves[Move.SEND_TO_REVIEW],
    "article.approve": lambda found: found.moves[Move.APPROVE],
    "article.let_out": lambda found: found.moves[Move.LET_OUT],
    "article.assign": lambda found: found.outside,
    "story.restore": lambda found: found.in_bin,
    "story.delete": lambda found: found.deletable,
    "article.send_back": lambda found: found.moves[Move.SEND_BACK],
    "article.withdraw": lambda found: found.moves[Move.WITHDRAW],
    "bulk.add_section": lambda found: found.outside,
    "bulk.remove_section": lambda found: found.outside,
    "bulk.add_tag": lambda found: found.outside,
    "bulk.remove_tag": lambda found: found.outside,
    "bulk.set_date": lambda found: found.outside,
    "stories.export": lambda found: found.outside,
    "stories.fetch_pictures": lambda found: found.outside,
    "story.bin": lambda found: found.to_bin,
}
"""For how many stories of a selection each action is possible; in the order of importance."""
ACTIONS = (
    "article.send_to_review",
    "article.approve",
    "article.let_out",
    "article.assign",
    "story.restore",
    "story.delete",
)
"""Those with a button of their own while there is room; all others are in the menu."""


class BulkBar(Ground):
    """A count, one button for each action that is possible, and what some of them ask first."""

    left = Signal()
    """Back to one row."""
    answered = Signal(object)
    """The words or the instant that were asked for."""

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "raised", parent)
        self._bar_theme, self._actions = theme, actions
        self._count, self._fitting, self._worded = 0, Fitting(), False
        self.buttons = {id: Button(theme, small=True) for id in ACTIONS}
        self._words = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self.more = Button(theme, small=True, icon="dots-three")
        self._close = IconButton(theme, "x", "", size=14, color="muted")
        self.question = BulkQuestion(theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()
        self.hide()

    def _connect(self) -> None:
        for id, button in self.buttons.items():
            button.clicked.connect(partial(self._run, id))
        self.more.clicked.connect(self._open_more)
        self._close.clicked.connect(self.left)
        self.question.answered.connect(self._answer)
        self.question.left.connect(lambda: self._turn(to_question=False))
        self._actions.changed.connect(self._refresh)
        self._bar_theme.changed.connect(self._refresh)

    @property
    def asks(self) -> bool:
        """Whether it waits for words or a date."""
        return self._pages.currentIndex() == 1

    def show_count(self, count: int) -> None:
        """Say how many rows are selected; the bar is there from two on."""
        self._count = count
        number = self._bar_theme.number(count)
        self._words.setText(self.tr("{count} selected").format(count=number))
        self.setAccessibleName(self.tr("{count} stories are selected").format(count=number))
        self.setVisible(count > 1 or self.asks)

    def show_fitting(self, fitting: Fitting) -> None:
        """For how many of the selected stories each action is possible."""
        self._fitting = fitting
        self._refresh()

    def menu(self) -> ThemedMenu:
        """What has no button of its own now; the caller shows it."""
        menu = ThemedMenu(self._bar_theme, parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        for id in AMOUNTS:
            if self._possible(id) and not self._has_button(id):
                action = menu.addAction(self._counted(id).replace("&", "&&"))
                action.setObjectName(id)
                action.setProperty("iconName", self._actions.declaration(id).icon)
                action.triggered.connect(partial(self._run, id))
        return menu

    def ask(self, question: str, button: str) -> None:
        """Ask for words, in the place of the buttons."""
        self._turn(to_question=True)
        self.question.ask(question, button)

    def ask_date(self, question: str, button: str, edition: Edition, now: datetime) -> None:
        """Ask for a day and a time."""
        self._turn(to_question=True)
        self.question.ask_date(question, button, edition, now)

    def _turn(self, *, to_question: bool) -> None:
        self._pages.setCurrentIndex(int(to_question))
        self.setVisible(to_question or self._count > 1)

    def _answer(self, answer: object) -> None:
        self._turn(to_question=False)
        self.answered.emit(answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._bar_theme.color("line_strong"))

    def showEvent(self, event: QShowEvent) -> None:
        """What became possible while nobody saw it."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons without room go into the menu."""
        super().resizeEvent(event)
        self._refresh()

    def _run(self, id: str, _on: bool = False) -> None:
        self._actions.trigger(id)

    def _open_more(self) -> None:
        menu = self.menu()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = self.more.rect().topLeft() if rtl else self.more.rect().topRight()
        size = menu.sizeHint()
        corner = self.more.mapToGlobal(at)
        left = corner.x() if rtl else corner.x() - size.width()
        menu.popup(QPoint(left, corner.y() - size.height() - self._bar_theme.px(4)))

    def _possible(self, id: str) -> bool:
        return self._actions.is_available(id) and AMOUNTS[id](self._fitting) > 0

    def _has_button(self, id: str) -> bool:
        return id in self.buttons and not self.buttons[id].isHidden()

    def _counted(self, id: str) -> str:
        number = self._bar_theme.number(AMOUNTS[id](self._fitting))
        words = self.tr("{action}: {count}")
        return words.format(action=self._actions.words(id).rstrip("…"), count=number)

    def _refresh(self) -> None:
        if self._worded and not self.isVisible():
            return  # it is looked at again when it is shown
        self._worded = True
        theme, px = self._bar_theme, self._bar_theme.px
        self.setFixedHeight(px(theme.tokens.height.notice))
        self.more.setText(self.tr("More"))
        self._close.set_name(self.tr("Select one story only"))
        room = self.width() - px(16 + 8 + 24) - self._words.sizeHint().width()
        room -= self.more.sizeHint().width() + 3 * px(8)
        for id, button in self.buttons.items():
            possible = self._possible(id)
            button.setText(self._counted(id))
            button.updateGeometry()
            if possible:
                room -= button.sizeHint().width() + px(8)
            button.setVisible(possible and room >= 0)
        rest = any(self._possible(id) and not self._has_button(id) for id in AMOUNTS)
        self.more.setVisible(rest)

    def _lay_out(self) -> None:
        px = self._bar_theme.px
        first = QWidget()
        row = QHBoxLayout(first)
        StartEndMargins(first, row, px(16), px(8), top=1)
        row.setSpacing(px(8))
        row.addWidget(self._words)
        row.addStretch(1)
        for button in (*self.buttons.values(), self.more, self._close):
            row.addWidget(button)
        for page in (first, self.question):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
