"""The page that imports an archive from a file."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from nejat_desktop.services.archive.uploads import uploads_in
from nejat_desktop.services.importing import Arrival
from nejat_desktop.services.jobs import Job
from nejat_desktop.ui.archive.form import ArchiveForm, Wanted
from nejat_desktop.ui.archive.page import SitePage
from nejat_desktop.ui.archive.report_view import SaidView
from nejat_desktop.ui.archive.words import bundle_said
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.widgets import NoticeKind, NoticeText


class ArchivePlace(SitePage):
    """Asks for the file, and takes it in. `ended` gives the Arrivals."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        self.form = ArchiveForm(work.theme, work.services.settings.newsroom().editions)
        super().__init__(work, self.form, parent)
        self.form.submitted.connect(self.begin)
        self.retranslate()

    def offer(self, file: Path) -> None:
        """Begin with this file, unless an import is running."""
        if not self.is_running:
            self.form.offer(file)

    def begin(self, wanted: Wanted) -> None:
        """Take it in."""
        if self.is_running:
            return
        importing = self._work.services.importing

        def work(job: Job) -> tuple[Arrival, ...]:
            uploads = uploads_in(wanted.uploads) if wanted.uploads else None
            return importing.files([wanted.file], wanted.edition, job, uploads)

        self._start(self.tr("Importing an archive"), work, self._arrived)

    def retranslate(self) -> None:
        """Words in another language."""
        super().retranslate()
        self._header.set_title(self.tr("Import an archive"))
        self._note.setText(
            self.tr(
                "What the site published comes in approved and is held back: nothing goes to "
                "readers before you let it out. A file that is read twice adds nothing."
            )
        )

    def _arrived(self, found: tuple[Arrival, ...]) -> None:
        self._over()
        for one in found:
            if one.archive is not None:
                self._show_report(one.archive)
            elif one.problem:
                self.notices.tell(NoticeText(NoticeKind.DANGER, one.problem))
            elif one.bundle is not None:
                say = partial(bundle_said, one.file.name, one.bundle)
                self._show(SaidView(self._work.theme, say))
        others = sum(1 for one in found if one.archive is None and not one.problem)
        if others:
            words = self._work.theme.digits(self.tr("%n file(s) came in.", "", others))
            self.notices.tell(NoticeText(NoticeKind.OK, words))
        if not found:
            sentence = self.tr("There is nothing in it that can be imported.")
            self.notices.tell(NoticeText(NoticeKind.WARNING, sentence))
        self.ended.emit(found)
