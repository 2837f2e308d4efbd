"""Text with its words marked: struck through where they went, on a ground where they came."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from nejat_desktop.domain.body import Change, ChangeOp
from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme


def change_format(theme: Theme, op: ChangeOp, ink: str = "text_soft") -> QTextCharFormat:
    """How words that went, came or stayed are set; `ink` is the colour of those that stayed."""
    shape, color = QTextCharFormat(), theme.color
    match op:
        case ChangeOp.SAME:
            shape.setForeground(color(ink))
        case ChangeOp.REMOVED:
            shape.setForeground(color("on_removed"))
            shape.setBackground(color("removed"))
            shape.setFontStrikeOut(True)
        case ChangeOp.ADDED:
            shape.setForeground(color("on_added"))
            shape.setBackground(color("added"))
            shape.setFontUnderline(theme.mode is Mode.HIGH_CONTRAST)
    return shape


class MarkedText(QTextEdit):
    """Read-only words in their own direction, set as on the page, as high as their lines."""

    def __init__(self, theme: Theme, ink: str = "text_soft") -> None:
        super().__init__()
        self._theme, self._ink = theme, ink
        self._shown: tuple[tuple[Change, ...], bool] = ((), False)
        self._bold = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme.changed.connect(self._dress)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is shown."""
        return self._shown[0]

    def set_bold(self, bold: bool) -> None:
        """Set it as a headline."""
        self._bold = bold
        self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Loads nothing, from nowhere."""
        return None

    def show_changes(self, changes: Sequence[Change], rtl: bool) -> None:
        """Other words, in their own direction."""
        self._shown = (tuple(changes), rtl)
        self.clear()
        self._set_type(rtl)
        cursor = QTextCursor(self.document())
        shape = QTextBlockFormat()
        script = Script.ARABIC if rtl else Script.LATIN
        height = self._theme.line_height(FontRole.PAIR, script)
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(shape)
        last: Change | None = None
        for change in changes:
            if last is not None and ChangeOp.SAME not in (last.op, change.op):
                cursor.insertText("\u2009", change_format(self._theme, ChangeOp.SAME))
            cursor.insertText(change.text, change_format(self._theme, change.op, self._ink))
            last = change

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self._theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """It can become narrow, never lower than its lines."""
        return QSize(self._theme.px(120), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _dress(self) -> None:
        self.show_changes(*self._shown)

    def _set_type(self, rtl: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        font = self._theme.font(FontRole.PAIR, Script.ARABIC if rtl else Script.LATIN)
        families = self._theme.tokens.families
        font.setFamilies([*families["page_arabic" if rtl else "page_latin"]])
        if self._bold:
            font.setWeight(QFont.Weight.Bold)
        self.document().setDefaultFont(font)

    def _height(self) -> int:
        return round(self.document().size().height()) + 2
