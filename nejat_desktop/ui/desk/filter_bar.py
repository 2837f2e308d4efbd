"""The filter bar: words to look for, narrowing to an edition or a person, keeping all that."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.asked import NARROWINGS, Asked, Group
from nejat_desktop.ui.desk.words import DeskWords, kind_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, SearchField
from nejat_desktop.ui.widgets.narrowing import Narrowing, Options


class FilterBar(QWidget):
    """Tells what a person narrows; shows what is in force."""

    typed = Signal(str)
    chosen = Signal(object, str)
    """A Group and the key in it, "" for any."""
    keep_asked = Signal()
    """What is in force is to be kept under a name, or under the name that it has."""

    def __init__(self, theme: Theme, words: DeskWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._asked, self._keep_words, self._keep_offered = Asked(), "", False
        self.search = SearchField(theme, "", "/")
        self.search.textChanged.connect(self.typed)
        self.narrowings = {
            group: Narrowing(theme, lambda group=group: self._options(group))  # type: ignore[misc]
            for group in NARROWINGS
        }
        self.keep = Button(theme, "", ButtonKind.FLAT, icon="bookmark-simple", small=True)
        self.keep.clicked.connect(self.keep_asked)
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(16), 0, px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.search, 100)
        for group, button in self.narrowings.items():
            button.chosen.connect(lambda key, g=group: self.chosen.emit(g, key))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.retranslate(words)

    def retranslate(self, words: DeskWords) -> None:
        """All words again."""
        self._words = words
        self.search.set_placeholder(self.tr("Filter by words and names"))
        names = {
            Group.EDITION: self.tr("Edition"),
            Group.SECTION: self.tr("Section"),
            Group.KIND: self.tr("Kind"),
            Group.HOLDER: self.tr("With"),
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
        self._asked = asked
        for group, button in self.narrowings.items():
            button.show_value(str(getattr(asked, group.value)))
        self._fit()
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

    def show_keep(self, offered: bool, again: bool) -> None:
        """Whether there is something to keep; `again`: under the name that it has."""
        words = self.tr("Keep it like this") if again else self.tr("Keep this filter")
        self._keep_words, self._keep_offered = words, offered
        self.keep.setAccessibleName(words)
        self.keep.setToolTip(words)
        self._fit()

    def short_words(self, asked: Asked) -> list[str]:
        """What is in force, as a name: City, Persian, “bridge”."""
        groups = [g for g in NARROWINGS if asked.chosen(g)]
        parts = [dict(self._options(group)).get(asked.chosen(group), "") for group in groups]
        if asked.words.strip():
            parts.append(self.tr("“{words}”").format(words=isolate(asked.words.strip())))
        return [part for part in parts if part]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is no room for makes way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """First the words of the last button go, then narrowings that are not in force."""
        asked, px = self._asked, self._theme.px
        shown = {g: b for g, b in self.narrowings.items() if asked.where.group is not g}
        if len(self._words.people) < 2 and not asked.holder:
            shown.pop(Group.HOLDER, None)
        room = self.width() - px(32) - self.search.minimumWidth()
        self.keep.setText(self._keep_words)
        wanted = sum(b.sizeHint().width() + px(8) for b in shown.values())
        keep = self.keep.sizeHint().width() + px(8) if self._keep_offered else 0
        if wanted + keep > room:
            self.keep.setText("")
            keep = self.keep.sizeHint().width() + px(8) if self._keep_offered else 0
        for group in (Group.HOLDER, Group.KIND, Group.SECTION):
            if group in shown and not asked.chosen(group) and wanted + keep > room:
                wanted -= shown.pop(group).sizeHint().width() + px(8)
        for group, button in self.narrowings.items():
            button.setVisible(group in shown)
        self.keep.setVisible(self._keep_offered)
        self.keep.updateGeometry()

    def _options(self, group: Group) -> Options:
        newsroom = self._words.newsroom
        match group:
            case Group.EDITION:
                return [(e.code, self._words.language(e.code)) for e in newsroom.editions]
            case Group.SECTION:
                return [(s.uid, self._words.section(s.uid)) for s in newsroom.sections]
            case Group.KIND:
                return [(kind.value, kind_words(kind)) for kind in Kind]
            case Group.HOLDER:
                return [(person.uid, person.name) for person in self._words.people]
            case Group.QUEUE | Group.KEPT:
                return []
