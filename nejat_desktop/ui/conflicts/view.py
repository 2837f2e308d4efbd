"""The conflict of one article, block by block: the way through it, and what is decided."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.body import Row
from nejat_desktop.domain.joining import Choice
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.conflicts.block import BlockView, digit_choice
from nejat_desktop.ui.conflicts.frame import ColumnNames, FoldLine, SheetFoot, SheetHead
from nejat_desktop.ui.conflicts.sheet import Fold, Piece, Sheet
from nejat_desktop.ui.conflicts.words import translate
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Ground, NoticeBar, scrolling
from nejat_desktop.ui.widgets.overlay_bar import OverlayBar


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person chose for one piece."""

    choice: Choice
    typed: tuple[Row, ...] | None = None
    """The result as it was typed over; None: as the choice gives it."""


class ConflictView(Ground):
    """Shows a sheet and collects decisions. `decided` after each."""

    decided = Signal()
    left = Signal()
    """Escape: later."""

    def __init__(self, theme: Theme, actions: ActionTable, pictures: Pictures) -> None:
        super().__init__(theme, "surface")
        self._view_theme, self._pictures = theme, pictures
        self.sheet: Sheet | None = None
        self.blocks: list[BlockView] = []
        self._current = -1
        self.head, self.names = SheetHead(theme, actions), ColumnNames(theme)
        self.notices = NoticeBar(theme)
        self.foot = SheetFoot(theme, actions)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.area = scrolling(self._content)
        OverlayBar(theme, self.area)  # the columns stay under their names
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.notices, self.names):
            column.addWidget(part)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        theme.changed.connect(self._reword)
        self._reword()

    @property
    def open_blocks(self) -> list[BlockView]:
        """The blocks that wait, or waited, for a person."""
        return [block for block in self.blocks if block.piece.matter.asks]

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """What is chosen so far, by the key of the piece."""
        return {
            block.piece.key: Decision(block.choice, block.typed)
            for block in self.blocks
            if block.choice is not None
        }

    @property
    def is_decided(self) -> bool:
        """Whether everything is."""
        return all(block.is_decided for block in self.blocks)

    def show_sheet(self, sheet: Sheet) -> None:
        """Another conflict, or the same anew."""
        self.sheet, self._current = sheet, -1
        self._clear()
        for line in sheet.lines:
            self._column.addWidget(self._line(sheet, line))
        self._column.addStretch(1)
        self.head.show_sheet(sheet.headline, sheet.edition.code)
        self.names.show_sheet(sheet)
        self.area.verticalScrollBar().setValue(0)
        self._order()
        if self.open_blocks:
            self._set_current(self.open_blocks[0])
        self._tell()

    def enter(self) -> None:
        """Put the focus into the current block."""
        asked = self.open_blocks
        if asked:
            asked[max(self._current, 0)].enter()
        else:
            self.foot.join.setFocus()

    def step(self, by: int) -> None:
        """The next block that waits for a person, or the one before, round the end."""
        asked = self.open_blocks
        if not asked:
            return
        here = self._current if self._current >= 0 else (-1 if by > 0 else 0)
        block = asked[(here + by) % len(asked)]
        self._set_current(block)
        block.enter()
        self._reveal(block)

    def take(self, choice: Choice) -> None:
        """Take a choice for the current block."""
        asked = self.open_blocks
        if asked:
            asked[max(self._current, 0)].take(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits take for the current block, wherever the focus is outside of a text."""
        choice = digit_choice(event)
        if choice is not None:
            self.take(choice)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _line(self, sheet: Sheet, line: Piece | Fold) -> QWidget:
        if isinstance(line, Fold):
            return FoldLine(self._view_theme, line)
        block = BlockView(self._view_theme, self._pictures, line, sheet.edition)
        block.decided.connect(self._tell)
        block.decided.connect(self.decided)
        block.entered.connect(lambda: self._set_current(block))
        self.blocks.append(block)
        return block

    def _clear(self) -> None:
        self.blocks = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _order(self) -> None:
        """Tab walks from the head through the blocks to the foot."""
        last: QWidget = self.head.next
        for block in self.blocks:
            for stop in block.stops:
                QWidget.setTabOrder(last, stop)
                last = stop
        for stop in (self.foot.later, self.foot.join):
            QWidget.setTabOrder(last, stop)
            last = stop

    def _set_current(self, block: BlockView) -> None:
        asked = self.open_blocks
        if block not in asked:
            return
        self._current = asked.index(block)
        for other in self.blocks:
            other.set_current(other is block)
        self.head.show_place(self._current + 1, len(asked))

    def _reveal(self, block: BlockView) -> None:
        """As much of the block as there is room for, its head in any case."""
        self.area.ensureWidgetVisible(block, 0, 0)
        top, bar = block.y(), self.area.verticalScrollBar()
        if top < bar.value() or block.height() > self.area.viewport().height():
            bar.setValue(top)

    def _tell(self) -> None:
        asked = self.open_blocks
        self.head.show_place(self._current + 1, len(asked))
        self.foot.show_decided(sum(block.is_decided for block in asked), len(asked))

    def _reword(self) -> None:
        self.setAccessibleName(translate("Conflict", "Conflict"))
        if self.sheet is not None:
            self.names.show_sheet(self.sheet)
            self._tell()
