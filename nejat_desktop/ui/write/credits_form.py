"""Credits as fields: author, translator, publication, original language, source address."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.words import language_words, translate

_PLACES = ("author", "translator", "publication", "publication_note", "source_url")


def _languages() -> dict[str, str]:
    """Languages that originals are often in, besides the newsroom's own."""
    return {
        "de": translate("Language", "German"),
        "sv": translate("Language", "Swedish"),
        "fr": translate("Language", "French"),
        "it": translate("Language", "Italian"),
        "es": translate("Language", "Spanish"),
        "tr": translate("Language", "Turkish"),
        "ru": translate("Language", "Russian"),
        "ku": translate("Language", "Kurdish"),
    }


class CreditsForm(QWidget):
    """Tells the whole `Credits` whenever one field of it was changed."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._credits = Credits()
        self._lines = {name: LineField() for name in _PLACES}
        self.staff = QCheckBox(self.tr("Of the house: the bare name, without “By”"))
        self.language = QComboBox()
        self._codes: list[str] = []
        self.more = QWidget()
        """The fields that few articles need; whoever shows the form puts them where they fit."""
        self._lay_out()
        for name, line in self._lines.items():
            line.textEdited.connect(lambda text, name=name: self._change(**{name: text.strip()}))
            line.left.connect(self.left)
        self.staff.clicked.connect(lambda on: self._change(staff=on))
        self.language.activated.connect(
            lambda index: self._change(original_language=self._codes[index])
        )

    def targets(self) -> dict[str, QWidget]:
        """The controls by the names of the fields of `Credits`."""
        return {**self._lines, "staff": self.staff, "original_language": self.language}

    @property
    def needs_more(self) -> bool:
        """Whether one of the seldom fields is filled."""
        credits = self._credits
        return credits.staff or bool(credits.publication or credits.publication_note)

    def show_credits(self, credits: Credits, edition: Edition, newsroom: Newsroom) -> None:
        """Show what is stored; a field with the caret keeps its own."""
        self._credits = credits
        for name, line in self._lines.items():
            dress(line, self._theme, None if name == "source_url" else edition)
            if getattr(credits, name) != line.text().strip():
                line.show_text(getattr(credits, name))
        self.staff.setChecked(credits.staff)
        self._fill_languages(newsroom, credits.original_language)
        self.language.setCurrentIndex(self._codes.index(credits.original_language))

    def _fill_languages(self, newsroom: Newsroom, used: str) -> None:
        names = {"": "–"}
        names |= {e.language: language_words(e) for e in newsroom.editions}
        names |= {code: words for code, words in _languages().items() if code not in names}
        names.setdefault(used, used)
        if list(names) == self._codes:
            return
        self._codes = list(names)
        self.language.clear()
        self.language.addItems(list(names.values()))

    def _change(self, **fields: object) -> None:
        changed = replace(self._credits, **fields)  # type: ignore[arg-type]
        if changed != self._credits:
            self._credits = changed
            self.edited.emit(changed)

    def _lay_out(self) -> None:
        gap, field = self._theme.px(12), self._field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(
            _beside(
                field(self.tr("Author"), self._lines["author"]),
                field(self.tr("Translator"), self._lines["translator"]),
            )
        )
        column.addWidget(field(self.tr("Source address"), self._lines["source_url"]))
        self._lines["source_url"].setPlaceholderText(
            self.tr("The original’s address, if there is one")
        )
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(gap)
        more.addWidget(self.staff)
        more.addLayout(
            _beside(
                field(self.tr("First published in"), self._lines["publication"]),
                field(self.tr("Original language"), self.language),
            )
        )
        more.addWidget(field(self.tr("About that publication"), self._lines["publication_note"]))

    def _field(self, label: str, control: QWidget) -> FormField:
        return FormField(self._theme, label, control)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
