"""Over the board: its title and numbers, the search, what it is narrowed to, and the export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.domain.board import Show
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.desk.words import kind_words
from nejat_desktop.ui.editions.asked import BoardAsked, Narrow, Since, show_key
from nejat_desktop.ui.editions.words import BoardWords, narrow_words, show_words, since_words
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ElidedLabel, Ground, RoleLabel, SearchField
from nejat_desktop.ui.widgets.narrowing import Narrowing, Options


class BoardBar(Ground):
    """Tells what a person narrows; shows what is in force."""

    typed = Signal(str)
    chosen = Signal(object, str)
    """A Narrow and the key in it, "" for any."""

    def __init__(
        self, theme: Theme, actions: ActionTable, words: BoardWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "surface", parent)
        self._bar_theme, self._actions, self._words = theme, actions, words
        self._title = RoleLabel(theme, "", FontRole.TITLE)
        self._meta = ElidedLabel(theme, "", color="muted")
        self._meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.search = SearchField(theme, "", "/")
        self.search.textChanged.connect(self.typed)
        self.narrowings = {
            one: Narrowing(theme, lambda one=one: self._options(one))  # type: ignore[misc]
            for one in Narrow
        }
        self.export_button = Button(theme, icon="export")
        self.export_button.clicked.connect(lambda: actions.trigger("board.export"))
        self._lay_out()
        self.retranslate(words)

    def retranslate(self, words: BoardWords) -> None:
        """All words again."""
        self._words = words
        theme, px = self._bar_theme, self._bar_theme.px
        self._title.setText(self.tr("Editions"))
        self.search.set_placeholder(self.tr("Filter stories"))
        for one, button in self.narrowings.items():
            button.set_name(narrow_words(one))
        self.export_button.setText(self.tr("Export table"))
        self.export_button.setAccessibleName(self._actions.words("board.export"))
        self.export_button.updateGeometry()
        self.search.setMinimumWidth(px(120))
        self.search.setMaximumWidth(px(240))
        self.search.setFixedHeight(px(theme.tokens.height.control))
        self.setFixedHeight(px(theme.tokens.height.header))
        self.setAccessibleName(self._title.text())

    def show_asked(self, asked: BoardAsked) -> None:
        """Show what is in force."""
        for one, button in self.narrowings.items():
            button.show_value(asked.value(one))
        if self.search.text() != asked.words:
            self.search.setText(asked.words)

    def show_count(self, shown: int, total: int) -> None:
        """How many stories are shown, of how many in scope."""
        number = self._bar_theme.number
        if shown < total:
            words = self.tr("{shown} of {total} stories", "", total)
        else:
            words = self.tr("{shown} stories", "", shown)
        self._meta.setText(words.format(shown=number(shown), total=number(total)))

    def in_words(self, asked: BoardAsked) -> str:
        """What is in force, as words: “bridge”, Section: City."""
        words = asked.words.strip()
        parts = [self.tr("“{words}”").format(words=isolate(words))] if words else []
        parts += [button.text() for one, button in self.narrowings.items() if asked.value(one)]
        return self.tr(", ").join(parts)

    def _options(self, one: Narrow) -> Options:
        match one:
            case Narrow.SHOW:
                return self._shows()
            case Narrow.SECTION:
                sections = self._words.newsroom.sections
                return [(section.uid, self._words.section(section.uid)) for section in sections]
            case Narrow.KIND:
                return [(kind.value, kind_words(kind)) for kind in Kind]
            case Narrow.SINCE:
                return [(since.value, since_words(since)) for since in Since]

    def _shows(self) -> Options:
        """Everywhere first, then what is missing where, then the other states."""
        missing = [
            (show_key(Show.MISSING, edition.code), self._words.missing_in(edition.code))
            for edition in self._words.editions
        ]
        rest = [show for show in Show if show not in (Show.ALL, Show.NOT_LIVE, Show.MISSING)]
        return [
            (show_key(Show.NOT_LIVE), show_words(Show.NOT_LIVE)),
            (show_key(Show.MISSING), show_words(Show.MISSING)),
            *missing,
            *((show_key(show), show_words(show)) for show in rest),
        ]

    def _lay_out(self) -> None:
        px = self._bar_theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(10))
        row.addWidget(self._title)
        row.addWidget(self._meta, 1)
        row.addWidget(self.search, 2)
        for one, button in self.narrowings.items():
            button.chosen.connect(lambda key, one=one: self.chosen.emit(one, key))
            row.addWidget(button)
        row.addWidget(self.export_button)
