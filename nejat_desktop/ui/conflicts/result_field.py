"""The result of a choice: the paragraph as it will stand, with its markup, to be typed in."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.domain.body import Body, Row, RowKind
from nejat_desktop.ui.editor import Mode, RowEdit
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import RoleLabel
from nejat_desktop.ui.write.look import editor_look

_PLAIN = (RowKind.LIST_ITEM, RowKind.QUOTE, RowKind.CITE, RowKind.CAPTION)
"""Rows that need what is around them to look like themselves: here they are paragraphs."""


class RowField(RowEdit):
    """One or two rows, as high as they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(editor_look(theme), mode=Mode.FIELD)
        self._field_theme = theme
        self.setProperty("ring", False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows.documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.setTabChangesFocus(True)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = max(round(self.rows.documentSize().height()), self._field_theme.px(24))
        return QSize(self._field_theme.px(320), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        return QSize(self._field_theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _dress(self) -> None:
        self.set_look(editor_look(self._field_theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins no row here: what stands in the field are the rows of the conflict."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return
        super().keyPressEvent(event)


class ResultField(QWidget):
    """A box with a label and the text in it; `typed` when a person changed it."""

    typed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._fixed = False
        normal = QFont.Weight.Normal
        self.label = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        self.edit = RowField(theme)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(2))
        column.addWidget(self.label)
        column.addWidget(self.edit)
        self.edit.edited.connect(self.typed)
        self.edit.focused.connect(self.update)
        self._reword()
        theme.changed.connect(self._reword)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands in it now; rows that were not touched are the very same."""
        shown = self.edit.body().rows
        if len(shown) == len(self._rows):
            pairs = zip(self._rows, shown, strict=True)
            return tuple(replace(row, inner=now.inner) for row, now in pairs)
        return shown

    def show_rows(self, rows: Sequence[Row], direction: str) -> None:
        """Other rows; undo begins anew."""
        self._rows = tuple(rows)
        self.edit.set_body(Body(tuple(_bare(row, n) for n, row in enumerate(rows))), direction)

    def set_fixed(self, fixed: bool) -> None:
        """Whether nobody can type in it: two texts stand one after the other as they are."""
        self.edit.set_read_only(fixed)
        if not fixed:
            self.edit.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self._fixed = fixed
        self._reword()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box; the ring of a field while it is typed in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.edit.hasFocus()
        wide = theme.tokens.ring.width if on else 1
        painter.setPen(QPen(theme.color("focus" if on else "line_strong"), wide))
        painter.setBrush(theme.color("surface"))
        half, radius = wide / 2, theme.tokens.radius.control
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius, radius)

    def _reword(self) -> None:
        words = self.tr("Result") if self._fixed else self.tr("Result, you can type in it")
        self.label.setText(words)
        self.edit.setAccessibleName(words)


def _bare(row: Row, number: int) -> Row:
    """The row out of its containers, in a text of its own."""
    kind = RowKind.PARAGRAPH if row.kind in _PLAIN else row.kind
    return replace(row, kind=kind, path=(), before="\n\n" if number else "")
