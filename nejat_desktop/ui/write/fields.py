"""Fields of the inspector in the direction, script and digits of an edition."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Script, Theme


def dress(widget: QWidget, theme: Theme, edition: Edition | None) -> None:
    """Give a field the direction and the script of an edition; None: left to right, Latin."""
    rtl = edition is not None and edition.is_rtl
    widget.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    widget.setFont(theme.font(FontRole.BODY, Script.ARABIC if rtl else Script.LATIN))
    if isinstance(widget, QPlainTextEdit):  # its layout knows nothing of start edges
        option = widget.document().defaultTextOption()
        option.setTextDirection(widget.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        if option.alignment() != widget.document().defaultTextOption().alignment():
            widget.document().setDefaultTextOption(option)


class LineField(QLineEdit):
    """One line; `left` tells that the person went on."""

    left = Signal()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless it is there already: the caret stays."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is still to be saved is saved now."""
        super().focusOutEvent(event)
        self.left.emit()


class TextField(QPlainTextEdit):
    """A few lines; it grows with its text up to a limit. Tab goes on to the next field."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, lines: int = 2, limit: int = 6) -> None:
        super().__init__()
        self._theme, self._lines, self._limit = theme, lines, limit
        self._showing = False
        self.setProperty("field", True)
        self.setProperty("ring", True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self._grow()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is stored, without `edited`."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is still to be saved is saved now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _changed(self) -> None:
        self._grow()
        if not self._showing:
            self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        shown = round(self.document().size().height())
        least = self._lines * self.fontMetrics().lineSpacing()
        if shown <= self._limit:
            tall = max(least, self._laid_out())
        else:
            tall = round(self._limit * self._laid_out() / max(1, shown))
        self.setFixedHeight(tall + self._theme.px(16))

    def _laid_out(self) -> int:
        """The height of the text; other scripts make lines higher than the font says."""
        height, block = 0.0, self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return round(height + 0.5)
