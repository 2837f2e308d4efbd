"""The backups of the newsroom: a list, and restoring beside it or in its place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from nejat_desktop.domain.backups import Shelved
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.backups import Contents
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.settings.backup_row import BackupRow
from nejat_desktop.ui.widgets import Button, NoticeBar, NoticeKind, NoticeText, RoleLabel
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.pane import clear_layout


class BackupsPart(QWidget):
    """Reads the list whenever it is shown; what is in each backup comes one after the other."""

    replace_asked = Signal()
    """A backup is laid ready to take the place of the open newsroom."""
    open_asked = Signal(object)
    """The folder of a newsroom that was restored beside this one."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, theme = work, work.theme
        self._job: Job | None = None
        self._known: dict[Shelved, Contents] = {}
        self.rows: list[BackupRow] = []
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self.make = Button(theme, "", icon="archive-box")
        self.notices = NoticeBar(theme, card=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._note)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notices)
        column.addLayout(self._list)
        column.addStretch(1)
        self.make.clicked.connect(lambda: work.actions.trigger("newsroom.backup"))
        self._reword()

    @property
    def title(self) -> str:
        """Its name among the settings."""
        return self.tr("Backups")

    def showEvent(self, event: QShowEvent) -> None:
        """There may be others by now."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        if self._job is not None:
            self._job.cancel()
        services = self._work.services
        self._job = self._work.background.run(
            Lane.READ,
            self.tr("Backups"),
            lambda _job: services.backups.shelf(),
            while_alive(self, self._show),
        )

    def restore_beside(self, name: str, folder: str = "") -> None:
        """Make another newsroom from a backup; without a folder, a dialog asks for one."""
        target = (
            folder
            or QFileDialog.getSaveFileName(
                self, self.tr("A new folder for the restored newsroom"), name.rsplit(".", 1)[0]
            )[0]
        )
        if not target:
            return
        backups, where = self._work.services.backups, Path(target)
        self._work.background.run(
            Lane.LONG,
            self.tr("Restoring a backup"),
            lambda _job: backups.restore_beside(name, where),
            while_alive(self, lambda _count: self._restored(where)),
            while_alive(self, self._refused),
        )

    def replace(self, name: str) -> None:
        """Lay a backup ready; when it has passed its check, the window restores it."""
        self._work.background.run(
            Lane.LONG,
            self.tr("Restoring a backup"),
            lambda _job: self._work.services.backups.prepare(name),
            while_alive(self, lambda _nothing: self.replace_asked.emit()),
            while_alive(self, self._refused),
        )

    def _show(self, shelf: Sequence[Shelved]) -> None:
        self._job = None
        newsroom = self._work.services.settings.newsroom()
        edition = newsroom.preferred(self._work.theme.language)
        clear_layout(self._list)
        self.rows = [BackupRow(self._work.theme, shelved, edition) for shelved in shelf]
        for row in self.rows:
            row.beside.connect(self.restore_beside)
            row.replaced.connect(self.replace)
            row.show_contents(self._known.get(row.shelved))
            self._list.addWidget(row)
        self._look_into(shelf)

    def _look_into(self, shelf: Sequence[Shelved]) -> None:
        """One after the other, and not while many stories are at work."""
        unknown = next((shelved for shelved in shelf if shelved not in self._known), None)
        if unknown is None:
            return
        backups = self._work.services.backups

        def found(inside: Contents) -> None:
            self._known[unknown] = inside
            for row in self.rows:
                if row.shelved == unknown:
                    row.show_contents(inside)
            if self.isVisible() and self._job is None:
                self._look_into(shelf)

        self._work.background.run(
            Lane.LONG,
            self.tr("Backups"),
            lambda _job: backups.look_into(unknown),
            while_alive(self, found),
        )

    def _restored(self, folder: Path) -> None:
        words = self.tr("The backup is a newsroom in {folder} now.").format(folder=folder.name)
        text = NoticeText(NoticeKind.INFO, words, self.tr("Open it"))
        self.notices.tell(text, lambda: self.open_asked.emit(folder))

    def _refused(self, error: NewsroomError) -> None:
        self.notices.tell(NoticeText(NoticeKind.DANGER, str(error)))
        self.refresh()

    def _reword(self) -> None:
        self._note.setText(
            self.tr(
                "The newsroom backs itself up when a window is opened, once a day and before "
                "imports, and keeps the last five, seven days and four weeks. Copy backups with "
                "all originals off this computer."
            )
        )
        self.make.setText(self._work.actions.words("newsroom.backup"))
        self.make.updateGeometry()
