"""Who works here: a list, somebody else by name, and who is at this computer now."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.person import Person
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.widgets import Button, ElidedLabel, FormField, RoleLabel
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.pane import clear_layout


class PeoplePart(QWidget):
    """A person is a record on what is done, not a lock: anybody may choose who works."""

    chosen = Signal(str)
    """The name of another person who works here from now on."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, theme = work, work.theme
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self._people = work.services.settings.people()
        self.buttons: dict[str, Button] = {}
        self._list = QVBoxLayout()
        self.name = QLineEdit()
        self.add = Button(theme, "", icon="plus")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        self.field = FormField(theme, "", line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self._note)
        column.addLayout(self._list)
        column.addWidget(self.field)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self._reword()

    @property
    def title(self) -> str:
        """Its name among the settings."""
        return self.tr("People")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _reword(self) -> None:
        self._note.setText(
            self.tr("Everything that is done here carries the name of who works at this computer.")
        )
        self.field.set_label(self.tr("Somebody else works here"))
        self.name.setAccessibleName(self.tr("Name"))
        self.add.setText(self.tr("Add"))
        self._show()

    def _show(self) -> None:
        clear_layout(self._list)
        self.buttons = {}
        for person in self._people:
            self._list.addLayout(self._row(person))

    def _row(self, person: Person) -> QHBoxLayout:
        theme, row = self._work.theme, QHBoxLayout()
        row.addWidget(ElidedLabel(theme, person.name), 1)
        if person == self._work.services.person:
            row.addWidget(RoleLabel(theme, self.tr("works here now"), color="muted"))
            return row
        button = Button(theme, self.tr("Work as this person"), small=True)
        button.setAccessibleName(f"{self.tr('Work as this person')}: {person.name}")
        button.clicked.connect(partial(self._choose, person.name))
        self.buttons[person.name] = button
        row.addWidget(button)
        return row

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)

    def _add(self) -> None:
        name = self.name.text()
        self._work.background.run(
            Lane.STORE,
            self.tr("Somebody else works here"),
            lambda _job: self._work.services.settings.add_person(name),
            while_alive(self, self._added),
            while_alive(self, self._refused),
        )

    def _added(self, person: Person) -> None:
        self.name.clear()
        self.field.set_error("")
        self._people = self._work.services.settings.people()
        self._show()
        self.buttons[person.name].setFocus()

    def _refused(self, error: NewsroomError) -> None:
        self.field.set_error(refusal_words(str(error)))
        self.name.setFocus()
