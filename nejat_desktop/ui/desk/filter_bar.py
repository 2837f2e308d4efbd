"""The filter bar: words to look for, and narrowing to an edition, a section or a kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.asked import NARROWINGS, Asked, Group
from nejat_desktop.ui.desk.words import DeskWords, kind_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import SearchField
from nejat_desktop.ui.widgets.narrowing import Narrowing, Options


class FilterBar(QWidget):
    """Tells what a person narrows; shows what is in force."""

    typed = Signal(str)
    chosen = Signal(object, str)
    """A Group and the key in it, "" for any."""

    def __init__(self, theme: Theme, words: DeskWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.search = SearchField(theme, "", "/")
        self.search.textChanged.connect(self.typed)
        self.narrowings = {
            group: Narrowing(theme, lambda group=group: self._options(group))  # type: ignore[misc]
            for group in NARROWINGS
        }
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(16), 0, px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.search, 100)
        for group, button in self.narrowings.items():
            button.chosen.connect(lambda key, g=group: self.chosen.emit(g, key))
            row.addWidget(button)
        row.addStretch(1)
        self.retranslate(words)

    def retranslate(self, words: DeskWords) -> None:
        """All words again."""
        self._words = words
        self.search.set_placeholder(self.tr("Filter by words and names"))
        names = {
            Group.EDITION: self.tr("Edition"),
            Group.SECTION: self.tr("Section"),
            Group.KIND: self.tr("Kind"),
        }
        for group, button in self.narrowings.items():
            button.set_name(names[group])
        px = self._theme.px
        self.search.setMinimumWidth(px(140))
        self.search.setMaximumWidth(px(248))
        self.search.setFixedHeight(px(self._theme.tokens.height.control))
        self.setFixedHeight(px(self._theme.tokens.height.filter_bar))

    def show_asked(self, asked: Asked) -> None:
        """Show what is in force; what the side panel chose is not repeated here."""
        for group, button in self.narrowings.items():
            button.setVisible(asked.where.group is not group)
            button.show_value(str(getattr(asked, group.value)))
        if self.search.text() != asked.words:
            self.search.setText(asked.words)

    def in_words(self, asked: Asked) -> str:
        """What is in force, as words: “bridge”, Section: City."""
        words = asked.words.strip()
        parts = [self.tr("“{words}”").format(words=isolate(words))] if words else []
        for group, button in self.narrowings.items():
            if group is not asked.where.group and asked.chosen(group):
                parts.append(button.text())
        return self.tr(", ").join(parts)

    def _options(self, group: Group) -> Options:
        newsroom = self._words.newsroom
        match group:
            case Group.EDITION:
                return [(e.code, self._words.language(e.code)) for e in newsroom.editions]
            case Group.SECTION:
                return [(s.uid, self._words.section(s.uid)) for s in newsroom.sections]
            case Group.KIND:
                return [(kind.value, kind_words(kind)) for kind in Kind]
            case Group.QUEUE:
                return []
