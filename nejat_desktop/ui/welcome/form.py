"""The form for a new newsroom: folder, name, editions, and who works here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, FormField, RoleLabel


@dataclass(frozen=True, slots=True)
class NewNewsroom:
    """What a person chose for a new newsroom."""

    folder: Path
    name: str
    editions: tuple[str, ...]
    """Codes, in the order of the chips; at least one."""
    person: str


class NewNewsroomForm(QWidget):
    """Asks, checks, and emits `submitted`; `left` when somebody goes back."""

    submitted = Signal(NewNewsroom)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._parent_folder, self._touched = theme, Path.home(), False
        self._title = RoleLabel(theme, "", FontRole.TITLE)
        self.name, self.folder, self.person = QLineEdit(), QLineEdit(), QLineEdit()
        self._browse = Button(theme, kind=ButtonKind.OUTLINED, icon="folder-open")
        self._boxes = QWidget()
        self._box_row = QHBoxLayout(self._boxes)
        self._box_row.setContentsMargins(0, 4, 0, 4)
        self._box_row.setSpacing(16)
        self._editions: dict[str, QCheckBox] = {}
        self._create = Button(theme, kind=ButtonKind.PRIMARY, keys="Return")
        self._back = Button(theme)
        self._lay_out()
        self._connect()
        self.retranslate()

    def offer(self, editions: Sequence[tuple[str, str]], person: str, parent_folder: Path) -> None:
        """Editions to choose from (code, name), the person's name, where newsrooms are put."""
        for box in self._editions.values():
            self._box_row.removeWidget(box)
            box.deleteLater()
        self._editions = {}
        for number, (code, name) in enumerate(editions):
            box = QCheckBox(isolate(name))
            box.setChecked(True)
            box.setToolTip(code)
            self._editions[code] = box
            self._box_row.insertWidget(number, box)
        self.person.setText(person)
        self._parent_folder, self._touched = parent_folder, False
        self._propose_folder(self.name.text())

    def choose_editions(self, codes: Sequence[str]) -> None:
        """Tick exactly these."""
        for code, box in self._editions.items():
            box.setChecked(code in codes)

    def submit(self) -> None:
        """Check everything; emit `submitted`, or say under each field what is missing."""
        name, person = self.name.text().strip(), self.person.text().strip()
        folder = self.folder.text().strip()
        codes = tuple(code for code, box in self._editions.items() if box.isChecked())
        self._name_field.set_error("" if name else self.tr("A newsroom needs a name."))
        self._folder_field.set_error(self._folder_error(folder))
        self._person_field.set_error(
            "" if person else self.tr("Every change is kept with the name of who made it.")
        )
        self._edition_field.set_error("" if codes else self.tr("Choose at least one edition."))
        wrong = [field for field in self._fields() if field.error]
        if wrong:
            wrong[0].control.setFocus()
            return
        self.submitted.emit(NewNewsroom(Path(folder).expanduser(), name, codes, person))

    def retranslate(self) -> None:
        """Words in another language."""
        self._title.setText(self.tr("New newsroom"))
        self._name_field.set_label(self.tr("Name of the newsroom"))
        self._folder_field.set_label(self.tr("Folder"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self._folder_field.set_help(self.tr("new or empty, on this computer"))
        self._edition_field.set_label(self.tr("Editions"))
        self._edition_field.set_help(self.tr("more can be added later"))
        self._person_field.set_label(self.tr("Your name"))
        self._browse.setText(self.tr("Choose…"))
        self._create.setText(self.tr("Create the newsroom"))
        self._back.setText(self.tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fields(self) -> tuple[FormField, ...]:
        return (self._name_field, self._folder_field, self._edition_field, self._person_field)

    def _folder_error(self, folder: str) -> str:
        if not folder:
            return self.tr("A newsroom is a folder: choose where it should be.")
        path = Path(folder).expanduser()
        try:
            taken = path.exists() and (not path.is_dir() or any(path.iterdir()))
        except OSError:
            return self.tr("This folder cannot be read. Choose another one.")
        return self.tr("This folder is not empty. Choose a new one.") if taken else ""

    def _propose_folder(self, name: str) -> None:
        """Until somebody writes a folder, it follows the name."""
        if self._touched:
            return
        safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip(" .-")
        self.folder.setText(str(self._parent_folder / (safe or "Newsroom")))

    def _ask_folder(self) -> None:
        start = str(self._parent_folder)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), start)
        if chosen:
            self._touched = True
            self.folder.setText(chosen)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._propose_folder)
        self.folder.textEdited.connect(self._touch)
        self._browse.clicked.connect(self._ask_folder)
        self._create.clicked.connect(self.submit)
        self._back.clicked.connect(self.left)
        for line in (self.name, self.folder, self.person):
            line.returnPressed.connect(self.submit)

    def _touch(self, _text: str) -> None:
        self._touched = True

    def _lay_out(self) -> None:
        theme = self._theme
        where = QWidget()
        where.setFocusProxy(self.folder)
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self._browse)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box_row.addStretch(1)
        self._name_field = FormField(theme, "", self.name)
        self._folder_field = FormField(theme, "", where)
        self._edition_field = FormField(theme, "", self._boxes)
        self._person_field = FormField(theme, "", self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        for field in self._fields():
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._create)
        foot.addWidget(self._back)
        foot.addStretch(1)
        column.addSpacing(8)
        column.addLayout(foot)
        column.addStretch(1)
