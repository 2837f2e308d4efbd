"""Shows word by word what differs between a kept version and the present text."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import (
    Body,
    Change,
    ChangeOp,
    Row,
    RowChangeKind,
    diff_rows,
    parse,
    plain_text,
    word_diff,
)
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets.marked_text import change_format
from nejat_desktop.ui.write.words import translate


def changed_paragraphs(before: Content, after: Content) -> list[tuple[Change, ...]]:
    """The headline and each row that differ, in their order, as words that went and came."""
    found = []
    if before.headline != after.headline:
        found.append(word_diff(before.headline, after.headline))
    for change in diff_rows(_body(before), _body(after)):
        if change.kind is not RowChangeKind.SAME:
            words = word_diff(_words(change.old), _words(change.new))
            if any(part.op is not ChangeOp.SAME for part in words):
                found.append(words)
    return found


def _body(content: Content) -> Body:
    return parse(content.body).with_ids(content.row_ids)


def _words(row: Row | None) -> str:
    if row is None:
        return ""
    if row.is_card:
        return translate("Write", "[picture or block]")
    return plain_text(row.inner)


class DifferenceView(QTextEdit):
    """Read-only; removed words are struck through, added ones have a ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._script = theme, Script.LATIN
        self._shown: tuple[Content, Content, Edition] | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", False)
        self.setAccessibleName(self.tr("Differences"))
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(theme.px(16))
        theme.changed.connect(self._again)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Loads nothing, from nowhere."""
        return None

    def clear_difference(self, words: str) -> None:
        """Nothing is compared; muted words say what to do."""
        self._shown = None
        self.clear()
        shape = QTextCharFormat()
        shape.setForeground(self._theme.color("muted"))
        self.textCursor().insertText(words, shape)

    def show_difference(self, before: Content, after: Content, edition: Edition) -> None:
        """Compare two versions."""
        self._shown = (before, after, edition)
        paragraphs = changed_paragraphs(before, after)
        if not paragraphs:
            self.clear_difference(self._no_words(before, after))
            self._shown = (before, after, edition)
            return
        self.clear()
        option = QTextOption()
        rtl = edition.is_rtl
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.document().setDefaultTextOption(option)
        self._script = Script.ARABIC if rtl else Script.LATIN
        self.document().setDefaultFont(self._theme.font(FontRole.BODY, self._script))
        cursor = QTextCursor(self.document())
        for number, changes in enumerate(paragraphs):
            self._paragraph(cursor, changes, number > 0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _no_words(self, before: Content, after: Content) -> str:
        if before == after:
            return self.tr("This is the present text.")
        if before.body != after.body:
            return self.tr("The words are the same; formatting or pictures differ.")
        return self.tr("The text is the same; publishing fields differ.")

    def _paragraph(self, cursor: QTextCursor, changes: tuple[Change, ...], new: bool) -> None:
        shape = QTextBlockFormat()
        shape.setBottomMargin(self._theme.px(8))
        line = self._theme.line_height(FontRole.BODY, self._script)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        shape.setLineHeight(line, int(fixed.value))
        if new:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        for change in changes:
            cursor.insertText(change.text, change_format(self._theme, change.op))

    def _again(self) -> None:
        if self._shown is not None:
            self.show_difference(*self._shown)
