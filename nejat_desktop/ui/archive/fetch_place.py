"""The page that fetches the archive of a connected site."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.bulk import Chosen
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.pulling.pulling import MediaFiles
from nejat_desktop.ui.archive.page import SitePage, still_running
from nejat_desktop.ui.archive.report_view import SaidView
from nejat_desktop.ui.archive.words import pictures_said
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    FormField,
    NoticeKind,
    NoticeText,
    SegmentedChoice,
)


class FetchForm(QWidget):
    """Which edition's site, and whether the files come too; without a site the way to one."""

    submitted = Signal(str, object)
    """An edition and a MediaFiles."""

    def __init__(self, theme: Theme, editions: Sequence[Edition]) -> None:
        super().__init__()
        self.edition = SegmentedChoice(theme, "", [(one.code, one.name) for one in editions])
        if editions:
            self.edition.set_value(editions[0].code)
        options = [(MediaFiles.NONE.value, ""), (MediaFiles.ALL.value, "")]
        self.media = SegmentedChoice(theme, "", options)
        self.media.set_value(MediaFiles.NONE.value)
        self.start = Button(theme, kind=ButtonKind.PRIMARY, keys="Return")
        self._edition_field = FormField(theme, "", self.edition)
        self._media_field = FormField(theme, "", self.media)
        self.connecting = Button(theme, kind=ButtonKind.PRIMARY)
        """The way to the settings of sites."""
        self.start.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        foot = QHBoxLayout()
        foot.addWidget(self.start)
        foot.addWidget(self.connecting)
        foot.addStretch(1)
        column.addWidget(self._edition_field)
        column.addWidget(self._media_field)
        column.addLayout(foot)
        for part in (self._edition_field, self._media_field, self.start):
            part.setVisible(bool(editions))
        self.connecting.setVisible(not editions)
        self.setFocusProxy(self.start if editions else self.connecting)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in another language."""
        self._edition_field.set_label(self.tr("Edition"))
        self._media_field.set_label(self.tr("Pictures and files"))
        self._media_field.set_help(self.tr("what is said of them comes in any case"))
        self.media.set_texts(
            {
                MediaFiles.NONE.value: self.tr("Leave them there"),
                MediaFiles.ALL.value: self.tr("Fetch them all"),
            }
        )
        self.start.setText(self.tr("Fetch"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _submit(self) -> None:
        self.submitted.emit(self.edition.value, MediaFiles(self.media.value))


class FetchPlace(SitePage):
    """Asks which site, and brings all of it in; or what some stories show. `ended` gives the
    reports."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        services = work.services
        connected = {one.edition for one in services.connecting.active()}
        editions = [e for e in services.settings.newsroom().editions if e.code in connected]
        self.form = FetchForm(work.theme, editions)
        self.has_sites = bool(editions)
        super().__init__(work, self.form, parent)
        self.form.submitted.connect(self.begin)
        self.form.connecting.clicked.connect(lambda: work.actions.trigger("sites.show"))
        self.retranslate()

    def begin(self, edition: str, media: MediaFiles) -> None:
        """Fetch it, or go on where it was broken off."""
        if self.is_running:
            return
        pulling = self._work.services.pulling

        def work(job: Job) -> ArchiveReport:
            return pulling.pull(edition, job, media)

        self._start(self.tr("Fetching an archive"), work, self._arrived)

    def illustrate(self, chosen: Chosen) -> None:
        """Fetch what the chosen stories show at their sites."""
        if self.is_running:
            self.notices.tell(still_running())
            return
        services = self._work.services

        def work(job: Job) -> tuple[ArchiveReport, ...]:
            return services.pulling.illustrate(services.bulk.stories(chosen), job)

        self._start(self.tr("Fetching pictures"), work, self._illustrated)

    def _illustrated(self, reports: tuple[ArchiveReport, ...]) -> None:
        self._over()
        for one in reports:
            self._show(SaidView(self._work.theme, partial(pictures_said, one)))
        if not reports:
            words = self.tr("None of these stories stands at a site that is connected.")
            self.notices.tell(NoticeText(NoticeKind.INFO, words))
        self.ended.emit(reports)

    def retranslate(self) -> None:
        """Words in another language."""
        super().retranslate()
        self._header.set_title(self.tr("Fetch the archive"))
        words = self.tr(
            "Everything that stands on the site comes in, as it stands there: nothing is written "
            "there. Whatever stops it, the next time goes on there; fetched twice, nothing is "
            "added."
        )
        if not self.has_sites:
            words = self.tr("No edition is connected to a site. Connect one in Settings › Sites.")
        self._note.setText(words)
        self.form.connecting.setText(self._work.actions.words("sites.show"))

    def _arrived(self, report: ArchiveReport) -> None:
        self._over()
        self._show_report(report)
        self.ended.emit((report,))
