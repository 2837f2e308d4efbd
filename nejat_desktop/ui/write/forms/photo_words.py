"""A picture's words in one edition as fields: caption, credit, alternative text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField
from nejat_desktop.ui.write.fields import LineField, TextField, dress


class PhotoWords(QWidget):
    """Tells what is typed; what was typed and is not stored yet stays."""

    described = Signal(str, str, object)
    left = Signal()

    def __init__(self, theme: Theme, credit: str) -> None:
        super().__init__()
        self._theme = theme
        self._photo, self._edition = "", ""
        self._stored = Description()
        self._unsaved: dict[tuple[str, str], Description] = {}
        self.caption, self.alt = TextField(theme, 2, 5), TextField(theme, 2, 4)
        self.credit = LineField()
        for field in (self.caption, self.alt):
            field.edited.connect(lambda _text: self._typed())
            field.left.connect(self.left)
        self.credit.textEdited.connect(lambda _text: self._typed())
        self.credit.left.connect(self.left)
        self.fields = {
            "caption": FormField(theme, self.tr("Caption"), self.caption),
            "credit": FormField(theme, credit, self.credit),
            "alt": FormField(theme, self.tr("Alternative text"), self.alt),
        }
        self.fields["alt"].set_help(self.tr("for readers who can’t see it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for framed in self.fields.values():
            column.addWidget(framed)

    def show_photo(self, photo: Photo | None, edition: Edition) -> None:
        """The words of a picture; a field with the caret keeps its own while it is the same."""
        uid = photo.uid if photo is not None else ""
        same = (uid, edition.code) == (self._photo, self._edition)
        self._photo, self._edition = uid, edition.code
        stored = photo.description(edition.code) if photo is not None else Description()
        if self._unsaved.get((uid, edition.code)) == stored:
            del self._unsaved[uid, edition.code]
        self._stored = stored
        words = self._unsaved.get((uid, edition.code), stored)
        self.setEnabled(photo is not None)
        for field in (self.caption, self.credit, self.alt):
            dress(field, self._theme, edition)
        if same and any(f.hasFocus() for f in (self.caption, self.credit, self.alt)):
            return
        self.caption.show_text(words.caption)
        self.credit.show_text(words.credit)
        self.alt.show_text(words.alt)

    def typed(self, photo: str, edition: str) -> Description | None:
        """What was typed for a picture and is not known to be stored."""
        return self._unsaved.get((photo, edition))

    def control(self, name: str) -> QWidget:
        """ "caption", "credit" or "alt"."""
        return self.fields[name].control

    def _typed(self) -> None:
        words = Description(self.caption.text(), self.alt.text(), self.credit.text())
        key = (self._photo, self._edition)
        if self._photo and words != self._unsaved.get(key, self._stored):
            self._unsaved[key] = words
            self.described.emit(self._photo, self._edition, words)
