"""The tab with the lead picture and every picture of the story, with their words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, EmptyState, Line, NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.offered import files_in
from nejat_desktop.ui.write.pane import Form, Page
from nejat_desktop.ui.write.picture_card import PictureCard
from nejat_desktop.ui.write.sheet import Insight, Sheet

_FIELDS = {CheckId.CAPTION: "caption", CheckId.CREDIT: "credit"}


class PicturesTab(Page):
    """Cards in order: the lead picture, the story's others, those of the text."""

    described = Signal(str, str, object)
    asked = Signal(str, str)
    left = Signal()
    add_asked = Signal()
    """Choose files for the story."""
    dropped = Signal(list)
    """Files (as offered.Offered) were dropped here: the first becomes the lead picture."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Pictures"))
        self._pictures = pictures
        self._cards: dict[str, PictureCard] = {}
        self._sheet: Sheet | None = None
        self._insight, self._current = Insight(), ""
        self.notices = NoticeBar(theme, card=True)
        self._empty = EmptyState(
            theme,
            "image-square",
            self.tr("No picture yet"),
            self.tr("Drop a file here. The first picture leads the story in every edition."),
            self.tr("Add pictures…"),
        )
        self._empty.triggered.connect(self.add_asked)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._more = Form(theme)
        add = Button(theme, self.tr("Add pictures…"), icon="plus")
        add.clicked.connect(self.add_asked)
        self._more.add(add)
        self.setAcceptDrops(True)
        self._lay_out()

    @property
    def cards(self) -> tuple[PictureCard, ...]:
        """The cards in their order."""
        return tuple(self._cards.values())

    def show_current(self, photo: str) -> None:
        """Of a gallery, which can have hundreds, only this picture has its card here."""
        if photo != self._current:
            self._current = photo
            if self._sheet is not None and self._sheet.story.kind is Kind.GALLERY:
                self.show_pictures(self._sheet, self._insight)

    def show_pictures(self, sheet: Sheet, insight: Insight) -> None:
        """Show the story's pictures as they are now; cards that stay keep their caret."""
        if self._sheet is None or self._sheet.newsroom != sheet.newsroom:
            self._clear()
        self._sheet, self._insight = sheet, insight
        own: tuple[str, ...] = sheet.story.pictures
        if sheet.story.kind is Kind.GALLERY:
            own = (self._current,) if self._current in own else own[:1]
        order = list(dict.fromkeys((*own, *insight.in_text)))
        if list(self._cards) != order:
            self._rebuild(order, sheet)
        for uid, card in self._cards.items():
            card.show_photo(
                insight.photos.get(uid), uid == sheet.story.lead, uid in insight.in_text
            )
        self._empty.setVisible(not order)
        self._more.setVisible(bool(order))

    def say_refused(self, sentence: str) -> None:
        """A file was not taken in."""
        self.notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    def lead_to_finding(self, finding: Finding, edition: str) -> None:
        """The field of the picture that a finding is about."""
        card = self._cards.get(finding.target)
        if card is None:
            self.lead_to(self._empty if self._empty.isVisible() else self._more)
            return
        name = _FIELDS.get(finding.check, "alt")
        self.lead_to(card.lead_to(edition, name))

    def lead_to_photo(self, photo: str, edition: str) -> None:
        """The words of a photo in an edition's language."""
        card = self._cards.get(photo)
        if card is not None:
            self.lead_to(card.lead_to(edition, "caption"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Picture files are welcome."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures for the story."""
        self.dropped.emit(files_in(event.mimeData()))
        event.acceptProposedAction()

    def _clear(self) -> None:
        for card in self._cards.values():
            card.setParent(None)
            card.deleteLater()
        self._cards = {}

    def _rebuild(self, order: list[str], sheet: Sheet) -> None:
        kept = {uid: card for uid, card in self._cards.items() if uid in order}
        for uid, card in self._cards.items():
            self._list.removeWidget(card)
            if uid not in kept:
                card.setParent(None)
                card.deleteLater()
        self._cards = {uid: kept.get(uid) or self._card(uid, sheet) for uid in order}
        for card in self._cards.values():
            self._list.addWidget(card)

    def _card(self, uid: str, sheet: Sheet) -> PictureCard:
        card = PictureCard(self._theme, self._pictures, uid, sheet)
        card.described.connect(self.described)
        card.asked.connect(self.asked)
        card.left.connect(self.left)
        return card

    def _lay_out(self) -> None:
        self.column.addWidget(self.notices)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._list)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(self._more)
        self.column.addStretch(1)
