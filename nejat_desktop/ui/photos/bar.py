"""The filter bar of the photos: words to look for, and narrowing by month, language and use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.domain.photo_grid import PhotoCounts, Used
from nejat_desktop.ui.photos.asked import Narrow, PhotoAsked, month_key
from nejat_desktop.ui.photos.words import PhotoWords, narrow_words, used_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import SearchField
from nejat_desktop.ui.widgets.narrowing import Narrowing, Options


class PhotoBar(QWidget):
    """Tells what a person narrows; shows what is in force."""

    typed = Signal(str)
    chosen = Signal(object, str)
    """A Narrow and the key in it, "" for any."""

    def __init__(self, theme: Theme, words: PhotoWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._counts: PhotoCounts | None = None
        self._taken = ""
        self.search = SearchField(theme, "", "/")
        self.search.textChanged.connect(self.typed)
        self.narrowings = {
            one: Narrowing(theme, lambda one=one: self._options(one))  # type: ignore[misc]
            for one in Narrow
        }
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(16), 0, px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.search, 100)
        for one, button in self.narrowings.items():
            button.chosen.connect(lambda key, one=one: self.chosen.emit(one, key))
            row.addWidget(button)
        self.retranslate(words)

    def retranslate(self, words: PhotoWords) -> None:
        """All words again."""
        self._words = words
        self.search.set_placeholder(self.tr("Words or file name"))
        for one, button in self.narrowings.items():
            button.set_name(narrow_words(one))
        px = self._theme.px
        self.search.setMinimumWidth(px(72))
        self.search.setFixedHeight(px(self._theme.tokens.height.control))
        self.setFixedHeight(px(self._theme.tokens.height.filter_bar))

    def show_counts(self, counts: PhotoCounts) -> None:
        """The months that can be chosen."""
        self._counts = counts

    def show_asked(self, asked: PhotoAsked) -> None:
        """Show what is in force; what the side panel chose is not repeated here."""
        self._taken = asked.taken
        for one, button in self.narrowings.items():
            button.setVisible(not asked.hides(one))
            button.show_value(asked.value(one))
        if self.search.text() != asked.words:
            self.search.setText(asked.words)

    def in_words(self, asked: PhotoAsked) -> str:
        """What is in force, as words: “bridge”, Used: nowhere."""
        words = asked.words.strip()
        parts = [self.tr("“{words}”").format(words=isolate(words))] if words else []
        for one, button in self.narrowings.items():
            if asked.value(one) and not asked.hides(one):
                parts.append(button.text())
        return self.tr(", ").join(parts)

    def _options(self, one: Narrow) -> Options:
        match one:
            case Narrow.TAKEN:
                return [(key, self._words.month(key)) for key in self._months()]
            case Narrow.LACKS:
                return [(e.code, self._words.language(e.code)) for e in self._words.editions]
            case Narrow.USED:
                return [(used.value, used_words(used)) for used in Used]

    def _months(self) -> list[str]:
        """Those of the panel, and the one that is in force if it is older."""
        known = [month_key(span) for span, _ in self._counts.months] if self._counts else []
        return known if self._taken in known or not self._taken else [*known, self._taken]
