"""One backup in the list: when and why it was made, what is in it, and the ways to restore it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.backups import Reason, Shelved
from nejat_desktop.domain.edition import Edition
from nejat_desktop.services.backups import Contents
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.sizes import size_words
from nejat_desktop.ui.widgets import Button, ButtonKind, RoleLabel
from nejat_desktop.ui.write.words import count_words, day_and_time, translate


def reason_words(reason: Reason) -> str:
    """Why a backup was made."""
    words = {
        Reason.START: translate("Backups", "When the window was opened"),
        Reason.DAILY: translate("Backups", "Once a day"),
        Reason.IMPORT: translate("Backups", "Before an import"),
        Reason.RESTORE: translate("Backups", "Before a backup was restored"),
        Reason.BEFORE: translate("Backups", "Before the program was brought up to date"),
        Reason.NEWSROOM: translate("Backups", "Made by hand, with all originals"),
    }
    return words[reason]


class BackupRow(QWidget):
    """Two lines and two buttons; replacing asks once more, in the row."""

    beside = Signal(str)
    replaced = Signal(str)
    """The name of the backup."""

    def __init__(self, theme: Theme, shelved: Shelved, edition: Edition) -> None:
        super().__init__()
        self._theme, self.shelved = theme, shelved
        plain = QFont.Weight.Normal
        when = day_and_time(shelved.at, edition)
        self._when = RoleLabel(theme, when, weight=QFont.Weight.Medium)
        reason = reason_words(shelved.reason)
        self._why = RoleLabel(theme, reason, FontRole.LABEL, "muted", weight=plain)
        self.inside = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=plain)
        words = self.tr("The present state is kept as a backup first.")
        self._sure = RoleLabel(theme, words, FontRole.LABEL, "text_soft", weight=plain)
        self.beside_button = Button(theme, self.tr("Restore beside…"), small=True)
        self.replace_button = Button(theme, self.tr("Replace…"), small=True)
        self.confirm = Button(theme, self.tr("Replace the open newsroom"), small=True)
        self.leave = Button(theme, self.tr("Leave it"), ButtonKind.TEXT, small=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        for button in (self.beside_button, self.replace_button):
            button.setAccessibleDescription(f"{when}, {reason}")
        self.setAccessibleName(f"{when}, {reason}")

    def show_contents(self, contents: Contents | None) -> None:
        """What is in it; None while it is not known. A damaged one can’t be restored."""
        size = size_words(self.shelved.size, self._theme)
        sound = contents is not None and contents.verdict == "ok"
        for button in (self.beside_button, self.replace_button):
            button.setEnabled(sound)
        if contents is None:
            self.inside.setText(size)
        elif not sound:
            self.inside.set_color("danger")
            self.inside.setText(self.tr("Damaged: it can’t be restored"))
        else:
            self.inside.setText(" · ".join((*self._counts(contents), size)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _counts(self, contents: Contents) -> tuple[str, str]:
        number = self._theme.number
        return (
            count_words(
                contents.stories,
                translate("Backups", "1 story"),
                translate("Backups", "{n} stories"),
                number(contents.stories),
            ),
            count_words(
                contents.articles,
                translate("Backups", "1 article"),
                translate("Backups", "{n} articles"),
                number(contents.articles),
            ),
        )

    def _connect(self) -> None:
        name = self.shelved.name
        self.beside_button.clicked.connect(lambda: self.beside.emit(name))
        self.replace_button.clicked.connect(lambda: self._turn(1, self.confirm))
        self.leave.clicked.connect(lambda: self._turn(0, self.replace_button))
        self.confirm.clicked.connect(lambda: self.replaced.emit(name))

    def _turn(self, page: int, focus: QWidget) -> None:
        self._pages.setCurrentIndex(page)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._when)
        words.addWidget(self._why)
        words.addWidget(self.inside)
        for page in ((self.beside_button, self.replace_button), (self.confirm, self.leave)):
            widget, row = QWidget(), QHBoxLayout()
            row.setSpacing(px(8))
            row.addStretch(1)
            for button in page:
                row.addWidget(button)
            lines = QVBoxLayout(widget)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(px(6))
            lines.addStretch(1)
            if page[0] is self.confirm:
                lines.addWidget(self._sure, 0, Qt.AlignmentFlag.AlignRight)
            lines.addLayout(row)
            lines.addStretch(1)
            self._pages.addWidget(widget)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, px(10), 0, px(10))
        whole.setSpacing(px(12))
        whole.addLayout(words)
        whole.addWidget(self._pages, 1)
