"""The photo that is looked at: its facts, large, its words in every language, its uses."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.photo_grid import PhotoUse
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.photos.language_tabs import LanguageTabs
from nejat_desktop.ui.photos.stage import Stage
from nejat_desktop.ui.photos.uses_list import UsesList
from nejat_desktop.ui.photos.words import PhotoWords, short_name
from nejat_desktop.ui.photos.words_form import WordsForm
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    ElidedLabel,
    EmptyState,
    Ground,
    Line,
    RoleLabel,
    scrolling,
)

_TOOLS = ("photo.add_to_gallery", "photo.put_away", "photo.take_back")
Unsaved = Callable[[str, str], Description | None]
"""What was typed about a photo in an edition and is not on disk yet."""


class Detail(QStackedWidget):
    """Shows a photo; what is typed and pressed is told by signals."""

    typed = Signal(str, str, object)
    """A photo's uid, an edition, and the words now."""
    left = Signal()
    """The person went on: save what was typed."""
    opened = Signal(str)
    """An article's uid."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        pictures: Pictures,
        words: PhotoWords,
        unsaved: Unsaved,
    ) -> None:
        super().__init__()
        self._theme, self._actions, self._words = theme, actions, words
        self._unsaved = unsaved
        self.photo: Photo | None = None
        self.uses: Sequence[PhotoUse] = ()
        self._name = ElidedLabel(theme, "", weight=QFont.Weight.DemiBold)
        self._facts = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.stage = Stage(theme, pictures)
        self.tabs = LanguageTabs(theme)
        self.form = WordsForm(theme, actions)
        self.uses_list = UsesList(theme)
        self._used = RoleLabel(theme, "", FontRole.LABEL, "text_soft")
        self._kept = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.next = Button(theme, kind=ButtonKind.PRIMARY, keys=actions.key("photo.next"))
        self.tools = {
            id: Button(theme, kind=ButtonKind.FLAT, icon=actions.declaration(id).icon)
            for id in _TOOLS
        }
        self._empty = EmptyState(theme, "image-square")
        self._lay_out()
        self._connect()
        self.retranslate(words)
        self.show_photo(None, ())

    def sizeHint(self) -> QSize:
        """620 px wide."""
        return QSize(self._theme.px(620), self._theme.px(600))

    def minimumSizeHint(self) -> QSize:
        """It can become narrow, and then it scrolls."""
        return QSize(self._theme.px(340), 0)

    @property
    def edition(self) -> str:
        """The edition whose words are shown."""
        return self.tabs.value

    def show_photo(self, photo: Photo | None, uses: Sequence[PhotoUse]) -> None:
        """Another photo, or the same with other facts; what is being typed stays."""
        same = photo is not None and self.photo is not None and photo.uid == self.photo.uid
        self.photo, self.uses = photo, uses
        self.setCurrentIndex(0 if photo is None else 1)
        if photo is None:
            return
        self._name.setText(short_name(photo.name))
        self._facts.setText(self._words.facts(photo))
        self.stage.show_photo(photo.uid, photo.description(self.edition).alt or photo.name)
        self._used.setText(self._words.used(len(uses)))
        self.uses_list.show_uses(uses, self._words)
        self._mark_tabs()
        if not (same and self.form.is_typing):
            self._show_words()

    def words_of(self, code: str) -> Description:
        """The photo's words in an edition, with what is not saved yet."""
        if self.photo is None:
            return Description()
        return self._unsaved(self.photo.uid, code) or self.photo.description(code)

    def retranslate(self, words: PhotoWords) -> None:
        """All words again."""
        self._words = words
        self.tabs.set_editions(words.editions, words.prefer)
        self.form.retranslate()
        self.setAccessibleName(self.tr("Photo"))
        self.next.setText(self.tr("Next photo"))
        self.next.updateGeometry()
        self._kept.setText(self.tr("The original is never altered."))
        for id, button in self.tools.items():
            button.setText(self._actions.words(id))
            button.updateGeometry()
        self._empty.set_words(
            self.tr("No photo is chosen"),
            self.tr("Choose one to see it large and to write its words in every language."),
        )
        if self.photo is not None:
            self.show_photo(self.photo, self.uses)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _code: self._turn())
        self.form.typed.connect(self._type)
        self.form.left.connect(self.left)
        self.uses_list.opened.connect(self.opened)
        self.next.clicked.connect(lambda: self._actions.qaction("photo.next").trigger())
        for id, button in self.tools.items():
            button.clicked.connect(lambda _on=False, id=id: self._actions.trigger(id))
        self._actions.changed.connect(self._show_tools)
        self._show_tools()

    def _turn(self) -> None:
        self.left.emit()
        self._show_words()

    def _type(self, words: Description) -> None:
        if self.photo is not None and words != self.words_of(self.edition):
            self.typed.emit(self.photo.uid, self.edition, words)
            self._mark_tabs()

    def _show_words(self) -> None:
        if self.edition:
            edition = self._words.newsroom.edition(self.edition)
            self.form.show_words(edition, self.words_of(self.edition))

    def _mark_tabs(self) -> None:
        for code, tab in self.tabs.tabs.items():
            words = self.words_of(code)
            tab.set_whole(bool(words.alt and words.caption))

    def _show_tools(self) -> None:
        for id, button in self.tools.items():
            button.setVisible(self._actions.is_available(id))

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        ground = Ground(theme, "panel")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = QWidget()
        inner = QVBoxLayout(words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.form)
        inner.addWidget(self.uses_list)
        inner.addStretch(1)
        scroll = scrolling(words)
        scroll.setMinimumHeight(px(132))
        head = _row(px(44), px(16), [(self._name, 1), *((b, 0) for b in self.tools.values())])
        facts = _row(px(36), px(16), [(self._facts, 1)])
        self._used.setContentsMargins(0, 0, px(8), 0)
        tabs = _row(px(36), px(8), [(self.tabs, 1), (self._used, 0)])
        foot = _row(px(44), px(16), [(self._kept, 1), (self.next, 0)])
        for part, stretch in ((head, 0), (Line(theme), 0), (facts, 0), (Line(theme), 0),
                              (self.stage, 3), (tabs, 0), (Line(theme), 0), (scroll, 2),
                              (Line(theme), 0), (foot, 0)):  # fmt: skip
            column.addWidget(part, stretch)
        empty = Ground(theme, "panel")
        QVBoxLayout(empty).addWidget(self._empty)
        self.addWidget(empty)
        self.addWidget(ground)


def _row(height: int, margin: int, parts: Sequence[tuple[QWidget, int]]) -> QWidget:
    """A line of the pane."""
    widget = QWidget()
    widget.setFixedHeight(height)
    row = QHBoxLayout(widget)
    row.setContentsMargins(margin, 0, margin, 0)
    row.setSpacing(4)
    for part, stretch in parts:
        row.addWidget(part, stretch)
    return widget
