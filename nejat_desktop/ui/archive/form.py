"""What to take in: the file, the edition that it goes to, the pictures that belong to it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, FormField, SegmentedChoice

BY_LANGUAGE = "as-the-file-says"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person chose. Without an edition the file's language decides."""

    file: Path
    edition: str | None
    uploads: Path | None


class ArchiveForm(QWidget):
    """Asks, checks, and emits `submitted`."""

    submitted = Signal(object)
    """A Wanted."""

    def __init__(
        self, theme: Theme, editions: tuple[Edition, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editions = editions
        self.file, self.uploads = QLineEdit(), QLineEdit()
        options = [(BY_LANGUAGE, ""), *((one.code, one.name) for one in editions)]
        self.edition = SegmentedChoice(theme, "", options)
        self.edition.set_value(BY_LANGUAGE)
        outlined = ButtonKind.OUTLINED
        self._choose = Button(theme, kind=outlined, icon="file-text")
        self._folder = Button(theme, kind=outlined, icon="folder-open")
        self._zip = Button(theme, kind=outlined, icon="archive-box")
        self.start = Button(theme, kind=ButtonKind.PRIMARY, keys="Return")
        self._file_field = FormField(theme, "", _row(self.file, self._choose))
        self._edition_field = FormField(theme, "", self.edition)
        self._uploads_field = FormField(theme, "", _row(self.uploads, self._folder, self._zip))
        self._lay_out()
        self._connect()
        self.retranslate()

    def offer(self, file: Path) -> None:
        """Begin with this file."""
        self.file.setText(str(file))
        self._file_field.set_error("")
        self.start.setFocus()

    def submit(self) -> None:
        """Check everything; emit `submitted`, or say under each field what is missing."""
        file, uploads = (Path(f.text().strip()).expanduser() for f in (self.file, self.uploads))
        given = bool(self.uploads.text().strip())
        there = bool(self.file.text().strip()) and file.exists()
        missing = self.tr("There is no such file. Choose the export of your site.")
        self._file_field.set_error("" if there else missing)
        nowhere = self.tr("There is no such folder or zip. Choose another, or leave it empty.")
        self._uploads_field.set_error(nowhere if given and not uploads.exists() else "")
        wrong = [f for f in (self._file_field, self._uploads_field) if f.error]
        if wrong:
            wrong[0].control.setFocus()
            return
        edition = self.edition.value if self.edition.value != BY_LANGUAGE else None
        self.submitted.emit(Wanted(file, edition, uploads if given else None))

    def retranslate(self) -> None:
        """Words in another language."""
        self._file_field.set_label(self.tr("Export of the site"))
        self._file_field.set_help(self.tr("an .xml file of WordPress, or a zip of such files"))
        self.file.setAccessibleName(self.tr("Export of the site"))
        self._edition_field.set_label(self.tr("Edition"))
        self.edition.set_texts({BY_LANGUAGE: self.tr("By its language")})
        self._uploads_field.set_label(self.tr("Pictures"))
        self._uploads_field.set_help(self.tr("the folder “wp-content/uploads”, or a zip of it"))
        self.uploads.setAccessibleName(self.tr("Pictures"))
        self.uploads.setPlaceholderText(self.tr("can also be given later"))
        self._choose.setText(self.tr("Choose…"))
        self._folder.setText(self.tr("Folder…"))
        self._zip.setText(self.tr("Zip…"))
        self.start.setText(self.tr("Import"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask_file(self) -> None:
        kinds = self.tr("Exports of WordPress") + " (*.xml *.zip)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import an archive"), "", kinds)
        if chosen:
            self.offer(Path(chosen))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Pictures"))
        if chosen:
            self.uploads.setText(chosen)

    def _ask_zip(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Pictures"), "", "Zip (*.zip)")
        if chosen:
            self.uploads.setText(chosen)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._ask_file)
        self._folder.clicked.connect(self._ask_folder)
        self._zip.clicked.connect(self._ask_zip)
        self.start.clicked.connect(self.submit)
        for line in (self.file, self.uploads):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            line.returnPressed.connect(self.submit)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for field in (self._file_field, self._edition_field, self._uploads_field):
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.addWidget(self.start)
        foot.addStretch(1)
        column.addSpacing(4)
        column.addLayout(foot)


def _row(line: QLineEdit, *buttons: Button) -> QWidget:
    where = QWidget()
    where.setFocusProxy(line)
    row = QHBoxLayout(where)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(line, 1)
    for button in buttons:
        row.addWidget(button)
    return where
