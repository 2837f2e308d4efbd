"""The tool bar over the page: block style, formatting, pictures, direction, undo, focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.editor import CaretState
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, IconButton
from nejat_desktop.ui.write.bar_parts import BarLine, DirectionButton, StyleBox, px_square
from nejat_desktop.ui.write.caret_words import shown_of
from nejat_desktop.ui.write.words import has_half_space

STYLES = (
    "edit.paragraph",
    "edit.heading2",
    "edit.heading3",
    "edit.heading4",
    "edit.quotation",
    "edit.list_bullets",
    "edit.list_numbers",
)
"""What the style box offers: an action each."""

_GROUPS = (
    ("edit.bold", "edit.italic", "edit.link", "edit.quotation"),
    ("edit.list_bullets", "edit.list_numbers"),
    ("picture.insert", "edit.separator"),
    ("edit.left_to_right", "edit.right_to_left", "edit.half_space"),
    ("edit.undo", "edit.redo", "edit.find"),
)
_CHECKED = frozenset(
    {
        "edit.bold",
        "edit.italic",
        "edit.link",
        "edit.quotation",
        "edit.list_bullets",
        "edit.list_numbers",
        "edit.left_to_right",
        "edit.right_to_left",
    }
)


class WriteBar(Ground):
    """Every control runs a declared action; the caret's state presses them."""

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._bar_theme, self._actions = theme, actions
        self._buttons: dict[str, QToolButton] = {}
        self._italic_off, self._full_width = False, 0
        self.styles = StyleBox(theme)
        self.styles.activated.connect(lambda index: self._run(STYLES[index]))
        self._focus = Button(theme, "", ButtonKind.FLAT, icon="arrows-out-simple", keys="F11")
        self._focus.clicked.connect(lambda: self._run("view.focus"))
        self._preview = Button(theme, "", ButtonKind.FLAT, icon="browser")
        self._preview.clicked.connect(lambda: self._run("article.preview"))
        for button in (self._focus, self._preview):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._reword()
        actions.changed.connect(self._refresh)
        theme.changed.connect(self._reword)

    def button(self, id: str) -> QToolButton:
        """The button of an action."""
        return self._buttons[id]

    def show_edition(self, edition: Edition) -> None:
        """Half-spaces are for Persian and its neighbours."""
        self._buttons["edit.half_space"].setVisible(has_half_space(edition))
        self._measure()

    def show_state(self, state: CaretState, rtl: bool) -> None:
        """Press what holds at the caret."""
        shown = shown_of(state, rtl)
        self.styles.setCurrentIndex(STYLES.index(shown.style) if shown.style else -1)
        self.styles.show_words(shown.words)
        for id in _CHECKED:
            self._buttons[id].setChecked(id in shown.on)
        self._buttons["edit.undo"].setEnabled(state.can_undo)
        self._buttons["edit.redo"].setEnabled(state.can_redo)
        arabic = "edit.right_to_left" in shown.on
        self._italic_off = arabic
        italic = self._buttons["edit.italic"]
        italic.setEnabled(not arabic)
        italic.setToolTip(self._italic_words() if arabic else self._name("edit.italic"))

    def _italic_words(self) -> str:
        return self.tr("Arabic script is never slanted: emphasis is by weight (bold).")

    def _run(self, id: str) -> None:
        if self._actions.is_available(id):
            self._actions.trigger(id)
        self._refresh()

    def _measure(self) -> None:
        """How wide the bar has to be for the focus button to stand in it."""
        self._focus.setHidden(False)
        layout = self.layout()
        self._full_width = layout.minimumSize().width() if layout is not None else 0

    def _refresh(self) -> None:
        """What cannot be done now is not offered; what nobody does is not shown."""
        self._preview.setVisible(self._actions.is_available("article.preview"))
        self._buttons["edit.find"].setVisible(self._actions.is_available("edit.find"))

    def _reword(self) -> None:
        self.setFixedHeight(self._bar_theme.px(self._bar_theme.tokens.height.tool_bar))
        self._focus.setText(self._actions.words("view.focus"))
        self._preview.setText(self._actions.words("article.preview"))
        self.styles.setAccessibleName(self.tr("Style of the paragraph"))
        at = self.styles.currentIndex()
        self.styles.clear()
        self.styles.addItems([self._actions.words(id) for id in STYLES])
        self.styles.setCurrentIndex(at)
        for id, button in self._buttons.items():
            button.setAccessibleName(self._actions.words(id))
            button.setToolTip(self._name(id))
        if self._italic_off:
            self._buttons["edit.italic"].setToolTip(self._italic_words())
        self._buttons["edit.half_space"].setFont(self._half_space_font())
        self._measure()
        self._refresh()

    def _name(self, id: str) -> str:
        key = self._actions.key(id).replace("Return", "Enter").replace("+", " ")
        words = self._actions.words(id)
        return f"{words} (\u2066{key}\u2069)" if key else words

    def _half_space_font(self) -> QFont:
        font = self._bar_theme.font(FontRole.BODY, Script.ARABIC)
        font.setWeight(QFont.Weight.Medium)
        return font

    def _lay_out(self) -> None:
        px = self._bar_theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 1)
        row.setSpacing(px(2))
        row.addWidget(self.styles)
        for group in _GROUPS:
            row.addWidget(BarLine(self._bar_theme))
            for id in group:
                row.addWidget(self._make(id))
        row.addStretch(1)
        row.addWidget(self._focus)
        row.addWidget(self._preview)

    def _make(self, id: str) -> QToolButton:
        button: QToolButton
        if id in ("edit.left_to_right", "edit.right_to_left"):
            button = DirectionButton(self._bar_theme, id == "edit.left_to_right")
        elif id == "edit.half_space":
            button = QToolButton()
            button.setText("نیم‌فاصله")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        else:
            icon = self._actions.declaration(id).icon
            button = IconButton(self._bar_theme, icon, "", size=18)
            button.setFixedSize(px_square(self._bar_theme))
        if id in _CHECKED:
            button.setCheckable(True)
        button.clicked.connect(lambda _on=False: self._run(id))
        self._buttons[id] = button
        return button

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the palette and F11 offer too makes room first."""
        super().resizeEvent(event)
        self._focus.setVisible(self.width() >= self._full_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the bar."""
        QPainter(self).fillRect(
            0, self.height() - 1, self.width(), 1, self._bar_theme.color("line")
        )
