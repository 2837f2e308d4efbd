"""The tool bar over the page: block style, formatting, pictures, direction, undo, focus."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from nejat_desktop.domain.body import ContainerKind, RowKind
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.editor import CaretState
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, IconButton
from nejat_desktop.ui.write.words import has_half_space, translate

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


@dataclass(frozen=True, slots=True)
class Shown:
    """What the bar says of the caret."""

    style: str
    """One of STYLES, or "" with `words` saying what it is."""
    words: str
    on: frozenset[str]


def shown_of(state: CaretState, rtl: bool) -> Shown:
    """The style box and the pressed buttons at a caret; `rtl` is the text's own direction."""
    on = {
        "edit.right_to_left"
        if (state.direction or ("rtl" if rtl else "ltr")) == "rtl"
        else "edit.left_to_right"
    }
    on |= {"edit.bold"} if state.bold else set()
    on |= {"edit.italic"} if state.italic else set()
    on |= {"edit.link"} if state.href else set()
    on |= {"edit.quotation"} if state.quoted else set()
    lists = {
        ContainerKind.BULLETS: "edit.list_bullets",
        ContainerKind.NUMBERS: "edit.list_numbers",
    }
    listed = lists.get(state.list, "") if state.list else ""
    on |= {listed} if listed else set()
    return Shown(_style(state, listed), kind_words(state.kind), frozenset(on))


def _style(state: CaretState, listed: str) -> str:
    match state.kind:
        case RowKind.HEADING if state.level in (2, 3, 4):
            return f"edit.heading{state.level}"
        case RowKind.PARAGRAPH | RowKind.LIST_ITEM if listed:
            return listed
        case RowKind.QUOTE:
            return "edit.quotation"
        case RowKind.PARAGRAPH:
            return "edit.paragraph"
    return ""


def kind_words(kind: RowKind) -> str:
    """What a row is, for the style box and the status bar."""
    return {
        RowKind.PARAGRAPH: translate("Write", "Paragraph"),
        RowKind.HEADING: translate("Write", "Heading"),
        RowKind.LIST_ITEM: translate("Write", "List item"),
        RowKind.QUOTE: translate("Write", "Quotation"),
        RowKind.CITE: translate("Write", "Source of the quotation"),
        RowKind.CAPTION: translate("Write", "Caption"),
        RowKind.CODE: translate("Write", "Code"),
        RowKind.VERSE: translate("Write", "Verse"),
        RowKind.PICTURE: translate("Write", "Picture"),
        RowKind.SEPARATOR: translate("Write", "Separator"),
        RowKind.OPAQUE: translate("Write", "Block"),
    }[kind]


class StyleBox(QComboBox):
    """The block style; a row that has none of them is named all the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()
        theme.changed.connect(self._dress)

    def show_words(self, words: str) -> None:
        """What is painted when no entry fits."""
        self._words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, with our words for what is no entry."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self._words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _dress(self) -> None:
        self.setFixedWidth(self._theme.px(132))
        line = self._theme.colors.line
        self.setStyleSheet(f"QComboBox {{ border-color: {line}; }}")


class DirectionButton(QToolButton):
    """A pilcrow with a small arrow to the side that the paragraph runs to."""

    def __init__(self, theme: Theme, to_right: bool) -> None:
        super().__init__()
        self._theme, self._to_right = theme, to_right
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As an icon button."""
        return QSize(self._theme.px(30), self._theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box by the style, pilcrow and arrow by hand; neither is mirrored."""
        super().paintEvent(event)
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color("accent" if self.isChecked() else "text_soft")
        font = theme.font(FontRole.BODY, Script.LATIN)
        font.setPixelSize(px(15))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(ink)
        middle, half = self.rect().center(), px(4)
        x = middle.x() - px(5) if self._to_right else middle.x() + px(5)
        box = QRectF(x - px(8), 0, px(16), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "¶")
        tip = middle.x() + px(8) if self._to_right else middle.x() - px(8)
        back = tip - px(5) if self._to_right else tip + px(5)
        y = middle.y() + 1.0
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        arrow = [QPointF(back, y - half + 0.5), QPointF(tip, y), QPointF(back, y + half - 0.5)]
        painter.drawPolygon(QPolygonF(arrow))


class WriteBar(Ground):
    """Every control runs a declared action; the caret's state presses them."""

    style_asked = Signal(str)

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._bar_theme, self._actions = theme, actions
        self._buttons: dict[str, QToolButton] = {}
        self._italic_off = False
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the bar."""
        QPainter(self).fillRect(
            0, self.height() - 1, self.width(), 1, self._bar_theme.color("line")
        )


class BarLine(QWidget):
    """The short line between groups."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(13), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line in the middle."""
        QPainter(self).fillRect(self.width() // 2, 0, 1, self.height(), self._theme.color("line"))


def px_square(theme: Theme) -> QSize:
    """The square of a tool bar's button."""
    return QSize(theme.px(30), theme.px(30))
