"""A photo's words in one edition: alternative text, caption and credit, in its own direction."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.photo import Description
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, RoleLabel
from nejat_desktop.ui.write.fields import LineField, TextField, dress

_LABELS = 96
_DEEDS = ("photo.same_credit", "photo.copy_words")


class WordsForm(QWidget):
    """Tells what was typed; knows nothing of saving."""

    typed = Signal(object)
    """The new Description."""
    left = Signal()

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._edition: Edition | None = None
        self.alt = TextField(theme, 1, 4)
        self.caption = TextField(theme, 1, 5)
        self.credit = LineField()
        self.fields: tuple[TextField | LineField, ...] = (self.alt, self.caption, self.credit)
        self._labels = [
            RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
            for _ in self.fields
        ]
        self.deeds = {id: Button(theme, kind=ButtonKind.TEXT, small=True) for id in _DEEDS}
        self._lay_out()
        for field in (self.alt, self.caption):
            field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            field.edited.connect(lambda _text: self.typed.emit(self.words))
        self.credit.textEdited.connect(lambda _text: self.typed.emit(self.words))
        for one in self.fields:
            one.left.connect(self.left)
            one.installEventFilter(self)
        actions.changed.connect(self._show_deeds)
        self.retranslate()

    @property
    def words(self) -> Description:
        """What stands in the fields."""
        return Description(self.caption.text(), self.alt.text(), self.credit.text())

    @property
    def is_typing(self) -> bool:
        """Whether the caret is in one of the fields."""
        return any(field.hasFocus() for field in self.fields)

    def show_words(self, edition: Edition, words: Description) -> None:
        """The words of an edition, in its direction and script."""
        if edition != self._edition:
            self._edition = edition
            self._dress()
        self.alt.show_text(words.alt)
        self.caption.show_text(words.caption)
        self.credit.show_text(words.credit)

    def focused(self) -> int:
        """Which field has the caret: 0, 1, 2; the first if none has."""
        return next((n for n, field in enumerate(self.fields) if field.hasFocus()), 0)

    def focus(self, number: int) -> None:
        """The caret into a field, its text selected."""
        field = self.fields[number]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def retranslate(self) -> None:
        """Words in the language of the interface."""
        names = (self.tr("Alternative text"), self.tr("Caption"), self.tr("Credit"))
        for label, field, name in zip(self._labels, self.fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        for id, button in self.deeds.items():
            button.setText(self._actions.words(id))
            button.updateGeometry()
        self._dress()
        self._show_deeds()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return is the next photo's, not a new line."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        for field in self.fields:
            dress(field, self._theme, self._edition)
            height = self._theme.px(self._theme.tokens.height.control)
            if isinstance(field, LineField):
                field.setMinimumHeight(height)

    def _show_deeds(self) -> None:
        for id, button in self.deeds.items():
            button.setVisible(self._actions.is_available(id))

    def _lay_out(self) -> None:
        px = self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(8))
        grid.setColumnMinimumWidth(0, px(_LABELS))
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(zip(self._labels, self.fields, strict=True)):
            label.setMinimumHeight(px(30))
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        row_ = QHBoxLayout()
        row_.setSpacing(px(8))
        row_.addSpacing(px(_LABELS))
        for id, button in self.deeds.items():
            button.clicked.connect(lambda _on=False, id=id: self._actions.trigger(id))
            row_.addWidget(button)
        row_.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(4))
        column.setSpacing(px(4))
        column.addLayout(grid)
        column.addLayout(row_)
