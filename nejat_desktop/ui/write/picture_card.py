"""One picture of a story in the inspector: what it is, and its words in every language."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import (
    ElidedLabel,
    FormField,
    IconButton,
    RoleLabel,
    SegmentedChoice,
)
from nejat_desktop.ui.write.fields import LineField, TextField, dress
from nejat_desktop.ui.write.sheet import Sheet
from nejat_desktop.ui.write.thumbnail import Thumbnail

BOX = QSize(104, 70)


class PictureCard(QWidget):
    """Tells what was typed and what is asked for; knows nothing of saving."""

    described = Signal(str, str, object)
    """Photo, edition and its new Description."""
    asked = Signal(str, str)
    """Photo, and "lead", "replace", "insert" or "remove"."""
    left = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, photo: str, sheet: Sheet) -> None:
        super().__init__()
        self._theme, self._photo = theme, photo
        self._newsroom = sheet.newsroom
        self._words: dict[str, Description] = {}
        self._unsaved: dict[str, Description] = {}
        self._thumbnail = Thumbnail(theme, pictures, photo, BOX)
        self._role = ElidedLabel(theme, "", weight=QFont.Weight.Medium)
        self._name = ElidedLabel(theme, "", FontRole.LABEL, "muted")
        self._size = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self._buttons = self._make_buttons()
        editions = [(e.code, e.name) for e in sheet.newsroom.editions]
        self.languages = SegmentedChoice(theme, self.tr("Language of the words"), editions)
        self.languages.set_value(sheet.article.edition)
        self.languages.chosen.connect(lambda _code: self._show_words())
        self.alt = TextField(theme, 2, 4)
        self.caption = TextField(theme, 2, 5)
        self.credit = LineField()
        for field in (self.alt, self.caption):
            field.edited.connect(lambda _text: self._typed())
            field.left.connect(self.left)
        self.credit.textEdited.connect(lambda _text: self._typed())
        self.credit.left.connect(self.left)
        self._fields: list[FormField] = []
        self._lay_out()

    @property
    def photo(self) -> str:
        """The photo's uid."""
        return self._photo

    def show_photo(self, photo: Photo | None, is_lead: bool, in_text: bool) -> None:
        """Other facts; a field with the caret keeps what is typed there."""
        roles = []
        if is_lead:
            roles.append(self.tr("Lead picture"))
        if in_text:
            roles.append(self.tr("In the text"))
        self._role.setText(" · ".join(roles) or self.tr("Not shown"))
        self._buttons["lead"].setVisible(not is_lead)
        self._buttons["insert"].setVisible(not in_text)
        self._buttons["replace"].setVisible(is_lead)
        self._buttons["remove"].setVisible(not in_text or is_lead)
        self._name.setText(photo.name if photo else self.tr("Not in this newsroom"))
        if photo is not None:
            number = self._theme.number
            self._size.setText(f"\u2066{number(photo.width)} × {number(photo.height)}\u2069")
            self._words = self._with_unsaved(dict(photo.descriptions))
        for field in self._fields:
            field.setEnabled(photo is not None)
        if not self._is_typing():
            self._show_words()

    def lead_to(self, edition: str, name: str) -> QWidget:
        """Show the words of an edition; the field with this name."""
        self.languages.set_value(edition)
        self._show_words()
        fields: dict[str, QWidget] = {"caption": self.caption, "credit": self.credit}
        return fields.get(name, self.alt)

    def _with_unsaved(self, stored: dict[str, Description]) -> dict[str, Description]:
        """What was typed here stays until it is what is stored."""
        left = {code: w for code, w in self._unsaved.items() if stored.get(code) != w}
        self._unsaved = left
        return {**stored, **left}

    def _is_typing(self) -> bool:
        return any(f.hasFocus() for f in (self.alt, self.caption, self.credit))

    def _show_words(self) -> None:
        edition = self._newsroom.edition(self.languages.value)
        words = self._words.get(edition.code, Description())
        for field in (self.alt, self.caption, self.credit):
            dress(field, self._theme, edition)
        self.alt.show_text(words.alt)
        self.caption.show_text(words.caption)
        self.credit.show_text(words.credit)

    def _typed(self) -> None:
        code = self.languages.value
        words = Description(self.caption.text(), self.alt.text(), self.credit.text())
        if words != self._words.get(code, Description()):
            self._words[code] = self._unsaved[code] = words
            self.described.emit(self._photo, code, words)

    def _make_buttons(self) -> dict[str, IconButton]:
        wanted = {
            "lead": ("star", self.tr("Make it the lead picture")),
            "insert": ("arrow-line-down", self.tr("Put it into the text")),
            "replace": ("swap", self.tr("Replace the lead picture")),
            "remove": ("trash-simple", self.tr("Take it away from the story")),
        }
        made = {}
        for key, (icon, name) in wanted.items():
            button = IconButton(self._theme, icon, name, size=16)
            button.clicked.connect(lambda _on=False, key=key: self.asked.emit(self._photo, key))
            made[key] = button
        return made

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(8))
        head, facts, buttons = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setSpacing(px(12))
        facts.setSpacing(px(2))
        buttons.setSpacing(px(2))
        buttons.setContentsMargins(0, 0, 0, 0)
        for fact in (self._role, self._name, self._size):
            facts.addWidget(fact)
        facts.addStretch(1)
        for button in self._buttons.values():
            buttons.addWidget(button)
        head.addWidget(self._thumbnail)
        head.addLayout(facts, 1)
        side = QVBoxLayout()
        side.addLayout(buttons)
        side.addStretch(1)
        head.addLayout(side)
        column.addLayout(head)
        column.addWidget(self.languages)
        for label, control in (
            (self.tr("Alternative text"), self.alt),
            (self.tr("Caption"), self.caption),
            (self.tr("Credit"), self.credit),
        ):
            field = FormField(self._theme, label, control)
            self._fields.append(field)
            column.addWidget(field)
        self._fields[0].set_help(self.tr("for readers who can’t see it"))
