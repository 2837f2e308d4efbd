"""Where the form stands: on the page, in step with the session, joined with its deeds."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nejat_desktop.domain.body import RowKind, plain_text
from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.write.forms.deeds import FormDeeds
from nejat_desktop.ui.write.forms.form import Given, KindForm
from nejat_desktop.ui.write.forms.history import Deeds
from nejat_desktop.ui.write.forms.publication import IssueForm
from nejat_desktop.ui.write.forms.slots import FileSlot, PictureSlot
from nejat_desktop.ui.write.forms.table import hint_words, make_form
from nejat_desktop.ui.write.gallery.area import Area
from nejat_desktop.ui.write.gallery.deeds import GalleryDeeds
from nejat_desktop.ui.write.gallery.pane import GalleryPane
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.picker import PhotoPicker
from nejat_desktop.ui.write.session import Session

Slot = TypeVar("Slot", bound=QWidget)


class FormStand(QObject):
    """Makes the form of the story's kind, and another one when the kind changes."""

    refused = Signal(str)
    current_changed = Signal(str)
    """The picture of a gallery that is looked at, by uid."""

    def __init__(self, work: Workplace, session: Session, paper: Paper, deeds: FormDeeds) -> None:
        super().__init__()
        self._work, self._session, self._paper = work, session, paper
        self.deeds = deeds
        self.form: KindForm | None = None
        self.area = Area(work.theme, paper)
        self.gallery: GalleryPane | None = None
        self._kind: Kind | None = None
        deeds.busy.connect(self._say_busy)
        session.reloaded.connect(self.show_now)
        session.sheet_changed.connect(self.show_now)
        session.insight_changed.connect(self.show_now)
        session.drafted.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show everything as it is known now."""
        session = self._session
        kind = session.sheet.story.kind
        if kind is not self._kind:
            self._kind = kind
            self._make(kind)
        if self.form is not None:
            self.form.show_given(Given(session.sheet, session.content, session.insight))
        if self.gallery is not None:
            self.gallery.show_now()

    @property
    def current(self) -> str:
        """The picture of a gallery that is looked at, "" for none."""
        return self.gallery.current if self.gallery is not None else ""

    def past(self) -> Deeds | None:
        """What Ctrl+Z takes back while somebody is at the form or the gallery."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        if self.gallery is not None and self.gallery.isAncestorOf(focused):
            return self.gallery.deeds.history
        here = self.form is not None and self.form.isAncestorOf(focused)
        return self.deeds.history if here else None

    def lead_to(self, finding: Finding) -> None:
        """Show and focus the control of a finding."""
        if self.gallery is not None:
            self.gallery.lead_to(finding)
        if self.form is None:
            return
        target: QWidget | None = self.form.lead_to(finding.target)
        if finding.check is CheckId.FACTS_CHANGED:
            target = self.form.source.button(finding.target) or target
        if target is not None:
            self._paper.page.show_form(target)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, kind: Kind) -> None:
        work = self._work
        now = work.services.context.clock
        self.form = make_form(kind, work.theme, work.pictures, now)
        self._paper.page.set_hint(hint_words(kind))
        if self.form is not None:
            self._connect(self.form)
        self._paper.page.set_form(self.form)
        self.gallery = self._make_gallery() if kind is Kind.GALLERY else None
        self.area.set_below(self.gallery)

    def _make_gallery(self) -> GalleryPane:
        work, session = self._work, self._session
        deeds = GalleryDeeds(work.services, work.background, session)
        deeds.setParent(self)
        deeds.refused.connect(self.refused)
        session.keep_too(deeds)
        pane = GalleryPane(work, session, deeds)
        pane.left.connect(session.descriptions.save)
        pane.current_changed.connect(self.current_changed)
        return pane

    def _connect(self, form: KindForm) -> None:
        session, deeds = self._session, self.deeds
        form.edited.connect(self._edited)
        form.left.connect(session.autosave.save)
        form.left.connect(session.descriptions.save)
        form.described.connect(session.descriptions.touch)
        form.settle_asked.connect(deeds.settle)
        form.picture_asked.connect(self._picture_asked)
        form.pictures_dropped.connect(deeds.take_pictures)
        form.file_asked.connect(deeds.ask_file)
        form.files_dropped.connect(deeds.take_files)
        if isinstance(form, IssueForm):
            form.headings_asked.connect(partial(self._take_headings, form))

    def _edited(self, work: Work) -> None:
        self._session.change({"work": work})

    def _picture_asked(self, wish: str) -> None:
        if wish != "library":
            self.deeds.ask_picture(wish)
            return
        slot = next(iter(self._slots(PictureSlot)), None)
        if slot is None:
            return
        picker = PhotoPicker(self._work, slot.anchor(), many=False)
        picker.chosen.connect(lambda photos: self.deeds.set_picture(photos[0]))
        picker.open_under(slot.anchor())

    def _take_headings(self, form: IssueForm) -> None:
        """The headings of the text as they stand; the field's undo brings the old lines back."""
        rows = (r for r in self._paper.body().rows if r.kind is RowKind.HEADING)
        lines = tuple(filter(None, (plain_text(row.inner).strip() for row in rows)))
        if lines:
            form.contents.set_lines(lines)
            form.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_busy(self, words: str) -> None:
        for slot in self._slots(FileSlot):
            slot.say(words)
        if not words:
            self.show_now()

    def _slots(self, kind: type[Slot]) -> list[Slot]:
        return self.form.findChildren(kind) if self.form is not None else []
