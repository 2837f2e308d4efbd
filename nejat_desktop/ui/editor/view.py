"""The text view: a document of rows with its layout, look and current row. No commands yet."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from nejat_desktop.domain.body.model import Body
from nejat_desktop.ui.editor.cards import Credits, Pictures
from nejat_desktop.ui.editor.formats import row_of
from nejat_desktop.ui.editor.layout import RowLayout
from nejat_desktop.ui.editor.load import clear, load, registry_of
from nejat_desktop.ui.editor.look import EditorLook, dressed
from nejat_desktop.ui.editor.readback import read_body
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.still import StillDocument
from nejat_desktop.ui.editor.style import Mode


class RowView(QTextEdit):
    """Shows a body, one block a row, and gives it back.

    `edited`: the text has changed (not for highlights or text being composed). `row_changed`: the
    caret came to another row. `heights_changed`: rows have other natural heights.
    """

    edited = Signal()
    row_changed = Signal(str)
    focused = Signal()

    def __init__(
        self, look: EditorLook, parent: QWidget | None = None, mode: Mode = Mode.PAGE
    ) -> None:
        super().__init__(parent)
        self.registry = Registry()
        self.look = look
        self.mode = mode
        self._rtl = False
        self._row_id = ""
        self._lit = ""
        self._loading = False
        document = StillDocument(self)
        document.setDocumentMargin(0)
        self.rows = RowLayout(document, look, mode)
        document.setDocumentLayout(self.rows)
        self.setDocument(document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setTabChangesFocus(False)
        self.viewport().setAutoFillBackground(False)
        self.setPalette(dressed(self.palette(), self.look))
        document.contentsChanged.connect(self._on_contents)
        self.cursorPositionChanged.connect(self._on_caret)
        self.set_body(Body(), "ltr")

    def set_body(self, body: Body, direction: str) -> None:
        """Shows another text ("ltr" or "rtl"); undo begins anew."""
        self._loading = True
        self._rtl = direction == "rtl"
        self.rows.hold(True)
        clear(self.document())
        self.registry = registry_of(body)
        option = self.document().defaultTextOption()
        rtl = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(rtl if self._rtl else Qt.LayoutDirection.LeftToRight)
        self.rows.show_registry(self.registry, self._rtl)
        self.document().setDefaultTextOption(option)
        load(self.document(), body, self.registry, captions=self.mode is Mode.PAGE)
        self.rows.take_changed()
        self.rows.hold(False)
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._row_id = ""
        self._on_caret()

    def body(self) -> Body:
        """The text as it is shown now; what was not touched is the very same source."""
        return read_body(self.document(), self.registry)

    @property
    def direction(self) -> str:
        """The base direction of the text."""
        return "rtl" if self._rtl else "ltr"

    def set_look(self, look: EditorLook) -> None:
        """Another theme or size; text and undo are not touched."""
        self.look = look
        self.setPalette(dressed(self.palette(), self.look))
        self.rows.show_look(look)
        self.viewport().update()

    def set_pictures(self, provider: Pictures, credits: Credits | None = None) -> None:
        """Where pictures come from: address → pixmap, and the credit shown beside a caption."""
        cards = self.rows.setter.cards
        cards.pictures = provider
        cards.credit_of = credits or cards.credit_of
        self.refresh_pictures()

    def refresh_pictures(self) -> None:
        """Asks for all pictures again."""
        self.rows.setter.cards.forget()
        self.rows.refresh()
        self.viewport().update()

    def set_decorations(self, marks: Mapping[str, Sequence[tuple[int, int, str]]]) -> None:
        """Row id → (start, length, "spelling"|"comment"|"found"|"term"|"added"|"removed").

        Drawn over the text, never part of it. Replaces what was decorated before.
        """
        old = self.rows.setter.decorations
        self.rows.setter.decorations = dict(marks)
        for row_id in old.keys() | marks.keys():
            if old.get(row_id) != marks.get(row_id):
                block = self.block_of(row_id)
                if block is not None:
                    self.document().markContentsDirty(block.position(), block.length())
        self.viewport().update()

    def row_id_at_caret(self) -> str:
        """The id of the caret's row."""
        return self.id_of(self.textCursor().block())

    def id_of(self, block: QTextBlock) -> str:
        """The id of a block's row, "" without one."""
        number = row_of(block)
        return self.registry.rows[number].id if number >= 0 else ""

    def block_of(self, row_id: str) -> QTextBlock | None:
        """The block that shows a row."""
        for index, item in enumerate(self.rows.places.items):
            if item.row >= 0 and self.registry.rows[item.row].id == row_id:
                return self.document().findBlockByNumber(index)
        return None

    def go_to_row(self, row_id: str, offset: int = 0) -> bool:
        """Puts the caret into a row and shows it; whether there is such a row."""
        block = self.block_of(row_id)
        if block is None:
            return False
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(offset, block.length() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def set_lit_row(self, row_id: str) -> None:
        """Lights a row over its full height; "" lights none."""
        self._lit = row_id
        self._mark_current()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Loads nothing, from nowhere: a text never fetches."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring follows the focus."""
        super().focusInEvent(event)
        self._mark_current()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring follows the focus."""
        super().focusOutEvent(event)
        self._mark_current()

    def _on_contents(self) -> None:
        if self.rows.take_changed() and not self._loading:
            self.edited.emit()
            self._on_caret()

    def _on_caret(self) -> None:
        if self._loading:
            return
        row_id = self.row_id_at_caret()
        self._mark_current()
        self.viewport().update()  # the old caret too: Qt repaints only what its own layout names
        if row_id != self._row_id:
            self._row_id = row_id
            self.row_changed.emit(row_id)

    def _mark_current(self) -> None:
        """Tells the painter which rows are lit and ringed."""
        scene = self.rows.painter.scene
        block = self.block_of(self._lit) if self._lit else None
        lit = self.rows.index_of(block) if block is not None else -1
        ringed = self.rows.index_of(self.textCursor().block()) if self.hasFocus() else -1
        if (lit, ringed) != (scene.lit, scene.ringed):
            scene.lit, scene.ringed = lit, ringed
            self.viewport().update()
