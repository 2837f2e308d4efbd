"""The form of a cartoon or a picture of the day: the picture is the story."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.forms.form import Given, KindForm
from nejat_desktop.ui.write.forms.photo_words import PhotoWords
from nejat_desktop.ui.write.forms.slots import PictureSlot

PICTURE = QSize(584, 336)


class PictureForm(KindForm):
    """The picture, with its words in this edition under it."""

    def __init__(self, theme: Theme, pictures: Pictures, kind: Kind) -> None:
        super().__init__(theme, pictures)
        cartoon = kind is Kind.CARTOON
        label = self.tr("Cartoon") if cartoon else self.tr("Picture of the day")
        hint = self.tr("Drop the picture here, or choose it")
        self.picture = PictureSlot(theme, pictures, label, hint, PICTURE)
        self.words = PhotoWords(theme, self.tr("Artist") if cartoon else self.tr("Photographer"))
        self.picture.asked.connect(self.picture_asked)
        self.picture.dropped.connect(self.pictures_dropped)
        self.words.described.connect(self.described)
        self.words.left.connect(self.left)
        self.column.addWidget(self.picture)
        self.column.addWidget(self.words)

    def first(self) -> QWidget:
        """The picture while there is none, then its caption."""
        has = self.given is not None and self.given.lead is not None
        return self.words.caption if has else self.picture.box

    def lead_to(self, name: str) -> QWidget:
        """Words of the picture, or the picture."""
        return self.words.control(name) if name in self.words.fields else self.picture.box

    def show_rest(self, given: Given) -> None:
        """The picture and its words."""
        self.picture.show_photo(given.lead)
        self.words.show_photo(given.photo, given.edition)
        self.words.setVisible(given.lead is not None)
