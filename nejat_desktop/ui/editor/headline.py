"""The headline above a text: plain, wrapping, growing, with an undo of its own."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from nejat_desktop.ui.editor.look import EditorLook, dressed
from nejat_desktop.ui.editor.still import StillDocument

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeadlineEdit(QTextEdit):
    """One paragraph of plain text. `left`: the caret leaves it upwards (True) or downwards."""

    edited = Signal()
    left = Signal(bool)
    height_changed = Signal()

    def __init__(self, look: EditorLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rtl, self._hint = False, ""
        self._setting = False
        self.setDocument(StillDocument(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        self.textChanged.connect(self._on_text)
        self._dress()

    def text(self) -> str:
        """The headline, on one line."""
        return " ".join(self.toPlainText().split("\n")).strip()

    def set_text(self, text: str, direction: str) -> None:
        """Shows another headline; undo begins anew."""
        self._rtl = direction == "rtl"
        self._setting = True
        self.setPlainText(" ".join(text.split("\n")))
        self._dress()
        self._setting = False

    def set_hint(self, hint: str) -> None:
        """What stands in the place of an empty headline, where its text will begin."""
        self._hint = hint
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text or the hint; Qt itself would set a hint on the interface's side."""
        super().paintEvent(event)
        composing = self.document().firstBlock().layout().preeditAreaText()
        if composing or not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.document().defaultFont())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            self.viewport().rect(),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop,
            self._hint,
        )

    def set_look(self, look: EditorLook) -> None:
        """Another theme or size; undo begins anew."""
        self._look = look
        self.set_text(self.text(), "rtl" if self._rtl else "ltr")

    def height_for(self, width: int) -> int:
        """The height that the text takes in a width."""
        self.document().setTextWidth(width)
        return int(self.document().size().height() + 0.5)

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(self.width(), int(self.document().size().height() + 0.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down in the last line go on to the text."""
        if event.key() in _ENTER:
            self.left.emit(False)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() == at:
                self.left.emit(event.key() == Qt.Key.Key_Up)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes text without its line breaks."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def loadResource(self, kind: int, name: object) -> object:
        """Loads nothing, from nowhere."""
        return None

    def _on_text(self) -> None:
        if not self._setting:
            self.edited.emit()

    def _dress(self) -> None:
        """Font, line height, direction and colours; outside of undo."""
        type_ = self._look.headline.of(self._rtl)
        font = QFont()
        font.setFamilies(self._look.families.page(self._rtl))
        font.setPixelSize(round(type_.size))
        font.setWeight(QFont.Weight(type_.weight))
        if not self._rtl:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
        self.setFont(font)
        self.document().setDefaultFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        rtl = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(rtl if self._rtl else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.document().setUndoRedoEnabled(False)
        shape = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        shape.setLineHeight(type_.line, int(fixed.value))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        self.document().setUndoRedoEnabled(True)
        palette = dressed(self.palette(), self._look)
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
