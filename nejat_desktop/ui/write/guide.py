"""Leads to the place where a finding is mended: headline, row, tab and field."""

from PySide6.QtCore import QObject, Qt, Signal

from nejat_desktop.domain.checks import Finding, Place
from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.write.forms.stand import FormStand
from nejat_desktop.ui.write.inspector import Inspector
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.session import Session


class Guide(QObject):
    """Knows the places; the checks know what is wrong."""

    translation_asked = Signal()
    """It is mended beside the source."""
    sites_asked = Signal()
    """It is mended where the edition is connected."""

    def __init__(
        self,
        paper: Paper,
        inspector: Inspector,
        panes: Panes,
        session: Session,
        stand: FormStand,
    ) -> None:
        super().__init__()
        self._paper, self._inspector = paper, inspector
        self._panes, self._session, self._stand = panes, session, stand

    def show_tab(self, key: str) -> None:
        """Show a tab of the inspector, and the inspector if it is closed."""
        if not self._panes.is_open("inspector"):
            self._panes.toggle("inspector")
        self._inspector.show_tab(key)

    def go(self, finding: Finding) -> None:
        """Go where a finding is mended."""
        edition = self._session.article.edition
        match finding.place:
            case Place.HEADLINE:
                self._paper.page.headline.setFocus(Qt.FocusReason.OtherFocusReason)
            case Place.TEXT:
                self._paper.text.go_to_row(finding.target)
                self._paper.text.setFocus(Qt.FocusReason.OtherFocusReason)
            case Place.PUBLISHING:
                self.show_tab("publishing")
                self._inspector.publishing.lead_to_field(finding.target)
            case Place.PICTURES:
                self._paper.go_to_photo(finding.target)
                self.show_tab("pictures")
                self._inspector.pictures.lead_to_finding(finding, edition)
            case Place.FACTS | Place.GALLERY:
                self._stand.lead_to(finding)
            case Place.CHECKLIST:
                self.show_tab("checks")
                self._inspector.checks.checklist.lead_to(finding.target)
            case Place.TRANSLATION:
                self.translation_asked.emit()
            case Place.SITE:
                self.sites_asked.emit()

    def step(self, by: int) -> None:
        """F8: light the next finding; where the text shows it, the caret goes there."""
        self.show_tab("checks")
        finding = self._inspector.checks.step(by)
        if finding is None:
            return
        match finding.place:
            case Place.HEADLINE | Place.TEXT | Place.FACTS | Place.GALLERY:
                self.go(finding)
            case Place.PICTURES if self._paper.go_to_photo(finding.target):
                self._paper.text.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self._inspector.checks.focus_lit()

    def describe(self) -> None:
        """The words of the picture at the caret, in the edition's language."""
        photo = self._paper.photo_at_caret()
        self.show_tab("pictures")
        if photo is not None:
            self._inspector.pictures.lead_to_photo(photo, self._session.article.edition)

    def to_date(self) -> None:
        """Where it is said when the article goes out."""
        self.show_tab("publishing")
        self._inspector.publishing.lead_to_field("date")
