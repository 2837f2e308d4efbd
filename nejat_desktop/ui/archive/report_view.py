"""A report to be read: what came in, what to look at, what not and why."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.ui.archive.words import Group, Said, Say, archive_said, as_text
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, Line, RoleLabel


class SaidView(QWidget):
    """Shows what is said. `held_asked` leads to the stories that are held back."""

    held_asked = Signal()

    def __init__(self, theme: Theme, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, say
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._say()

    @property
    def text(self) -> str:
        """The report as plain text."""
        return as_text(self._words(self._theme.number))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._clear()
            self._say()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _say(self) -> None:
        theme, said = self._theme, self._words(self._theme.number)
        self._column.addWidget(RoleLabel(theme, isolate(said.file), FontRole.TITLE))
        self._column.addWidget(RoleLabel(theme, said.where, FontRole.LABEL, "muted", wrap=True))
        self._column.addWidget(RoleLabel(theme, said.outcome, wrap=True))
        self._column.addWidget(self._foot(said))
        for group in said.groups:
            self._column.addSpacing(12)
            self._column.addWidget(_GroupTable(theme, group))

    def _foot(self, said: Said) -> QWidget:
        show = QCoreApplication.translate("ReportView", "Show what is held back")
        held = Button(self._theme, show, ButtonKind.PRIMARY)
        words = QCoreApplication.translate("ReportView", "Copy the report")
        copy = Button(self._theme, words, icon="copy")
        held.clicked.connect(self.held_asked)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        held.setVisible(said.is_held)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(held)
        row.addWidget(copy)
        row.addStretch(1)
        return foot


class ReportView(SaidView):
    """The report of an archive."""

    def __init__(self, theme: Theme, report: ArchiveReport, parent: QWidget | None = None) -> None:
        self.report = report
        super().__init__(theme, partial(archive_said, report), parent)


class _GroupTable(QWidget):
    """A heading over lines of words and number."""

    def __init__(self, theme: Theme, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(group.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        bold = QFont.Weight.DemiBold
        column.addWidget(RoleLabel(theme, group.title, FontRole.BODY, weight=bold))
        column.addWidget(Line(theme))
        table = QGridLayout()
        table.setContentsMargins(0, 0, 0, 0)
        table.setVerticalSpacing(2)
        table.setColumnStretch(0, 1)
        for row, (words, number) in enumerate(group.lines):
            label = RoleLabel(theme, words, color="text_soft", wrap=True)
            table.addWidget(label, row, 0)
            count = RoleLabel(theme, number)
            count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            table.addWidget(count, row, 1)
        column.addLayout(table)
