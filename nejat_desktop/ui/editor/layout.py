"""The text layout of Write and Translate: rows at their heights, pads outside the document."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextFrame,
)

from nejat_desktop.ui.editor.cards import Cards
from nejat_desktop.ui.editor.formats import CARD, OBJECT_TYPE, TOKEN
from nejat_desktop.ui.editor.lines import position_at
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.painting import RowPainter
from nejat_desktop.ui.editor.places import Places
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.setting import Measure, Setter
from nejat_desktop.ui.editor.style import PAGE_INSET, PAGE_WIDTH, PAIR_INNER, PAIR_OUTER, Mode

UNSEEN = 160
"""A view that is narrower was not shown yet: in its width a long text would be 2,000 lines."""


class RowLayout(QAbstractTextDocumentLayout):
    """Lays out one block a row. `on_heights` is told when natural heights have changed."""

    def __init__(self, document: QTextDocument, look: EditorLook, mode: Mode) -> None:
        super().__init__(document)
        registry = Registry()
        self.setter = Setter(registry, look, mode, False, Cards(registry, look, False))
        self.places = Places()
        self.painter = RowPainter(self.setter, self.places)
        self.on_heights: Callable[[], None] = lambda: None
        self.outer_is_left = True
        """In pairs: whether the cell's outer edge, with the wider inset, is on the left."""
        self.changed_at = 0
        """The end of the last change, for the caret after undo."""
        self._width = 0.0
        self._count = 0
        self._held = False
        self._content_changed = False
        self._size = QSizeF()
        self._objects = _Objects(self)
        self.registerHandler(OBJECT_TYPE, self._objects)

    def show_registry(self, registry: Registry, rtl: bool) -> None:
        """Sets the registry that the document's numbers refer to. Lays out nothing yet."""
        old = self.setter
        cards = replace_cards(old.cards, registry, old.look, rtl)
        self.setter = self.painter.use(
            replace(old, registry=registry, rtl=rtl, cards=cards, decorations={}, _styles={})
        )

    def show_look(self, look: EditorLook) -> None:
        """Another theme or size: everything is laid out anew, undo is not touched."""
        old = self.setter
        cards = replace_cards(old.cards, old.registry, look, old.rtl)
        self.setter = self.painter.use(replace(old, look=look, cards=cards, _styles={}))
        self.refresh()

    def hold(self, held: bool) -> None:
        """While held no size is told: exchanging a text must not blink its scroll bar."""
        self._held = held
        if not held:
            self._restack()

    def refresh(self) -> None:
        """Lays out everything anew, formats included."""
        document = self.document()
        document.markContentsDirty(0, document.characterCount())

    def take_changed(self) -> bool:
        """Whether text or marks have changed since the last call."""
        changed, self._content_changed = self._content_changed, False
        return changed

    def measure(self) -> Measure:
        """The column of text in the present width."""
        look, width = self.setter.look, self._width
        if self.setter.mode is Mode.FIELD:
            return Measure(0, width)
        if width < look.px(UNSEEN):
            width = look.px(PAGE_WIDTH)
        if self.setter.mode is Mode.PAGE:
            page = min(width, look.px(PAGE_WIDTH))
            inset = min(look.px(PAGE_INSET), page / 8)
            return Measure((width - page) / 2 + inset, page - 2 * inset)
        outer, inner = look.px(PAIR_OUTER), look.px(PAIR_INNER)
        return Measure(outer if self.outer_is_left else inner, width - outer - inner)

    def set_head(self, head: float, foot: float) -> None:
        """Room above the first and below the last row."""
        if (head, foot) != (self.places.head, self.places.foot):
            self.places.head, self.places.foot = head, foot
            self._restack()

    def set_pads(self, pads: Sequence[float]) -> None:
        """Space below each row that makes it as high as its partner."""
        if len(pads) == len(self.places.items) and list(pads) != self.places.pads:
            self.places.pads = list(pads)
            self._restack()

    def index_of(self, block: QTextBlock) -> int:
        """The index of a block that is laid out, -1 for others."""
        number = block.blockNumber()
        return number if 0 <= number < len(self.places.items) else -1

    # What Qt asks for

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lays out what was touched; called for edits, preedit, highlighters and new widths."""
        document = self.document()
        width, count = max(document.textWidth(), 0), document.characterCount()
        # A new width comes as an insertion of everything that is there already.
        same = count == self._count and document.blockCount() == len(self.places.items)
        whole = position == removed == 0 and added >= count - 1
        moved, self._width, self._count = width != self._width, width, count
        if not (same and whole):
            self._replace(position, added)
        elif moved:
            self._rewrap()

    def _rewrap(self) -> None:
        measure, block = self.measure(), self.document().begin()
        for item in self.places.items:
            item.height = self.setter.lines(block, item.row, item.style, measure)
            block = block.next()
        self._restack(heights=True)

    def _replace(self, position: int, added: int) -> None:
        document, items = self.document(), self.places.items
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        if not first.isValid():
            first = document.begin()
        if not last.isValid():
            last = document.lastBlock()
        grown = document.blockCount() - len(items)
        start, new_count = first.blockNumber(), last.blockNumber() - first.blockNumber() + 1
        old_count = max(new_count - grown, 0)
        if not items:
            start, first, new_count, old_count = 0, document.begin(), document.blockCount(), 0
        if start > 0 and self.setter.mode is Mode.PAIR:
            start, first = start - 1, first.previous()
            new_count, old_count = new_count + 1, old_count + 1
        measure, block, placed = self.measure(), first, []
        for _ in range(new_count):
            placed.append(self.setter.place(block, measure))
            block = block.next()
        old = items[start : start + old_count]
        before = [(item.row, item.shown) for item in old]
        structure = [item.row for item in old] != [item.row for item in placed]
        if structure or before != [(item.row, item.shown) for item in placed]:
            self._content_changed = True
            self.changed_at = min(position + added, document.characterCount() - 1)
        restyled = structure or [i.style for i in old] != [i.style for i in placed]
        heights = restyled or [i.height for i in old] != [i.height for i in placed]
        self.places.splice(start, old_count, placed)
        if restyled:
            self.painter.forget_markers()
        self._restack(heights=heights, gaps=restyled)

    def _restack(self, heights: bool = False, gaps: bool = False) -> None:
        places = self.places
        if gaps or len(places.gaps) != len(places.items):
            places.measure_gaps(self.setter.look, self.setter.mode)
        places.stack()
        size = self.documentSize()
        if size != self._size and not self._held:
            self._size = size
            self.documentSizeChanged.emit(size)
        if heights:
            self.on_heights()

    def documentSize(self) -> QSizeF:
        """As wide as the view; as high as all rows."""
        return QSizeF(self._width, self.places.height)

    def pageCount(self) -> int:
        """One endless page."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """There are no frames but the root."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """A row's rectangle, its pad included."""
        index = self.index_of(block)
        if index < 0 or index >= len(self.places.tops):
            return QRectF()
        top = self.places.tops[index]
        return QRectF(0, top, self._width, self.places.bottom(index) - top)

    def hitTest(
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The position at a point; -1 beside the text when it has to be exact."""
        if not self.places.tops:
            return -1
        at = (
            QPointF(point.x, point.y) if isinstance(point, QPainterPath.Element) else QPointF(point)
        )
        index = self.places.at(at.y())
        while self.places.items[index].style.hidden and index + 1 < len(self.places.items):
            index += 1
        block = self.document().findBlockByNumber(index)
        return position_at(block, at - QPointF(0, self.places.tops[index]), accuracy)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draws the rows that meet the clip."""
        self.painter.draw(painter, context, self.document(), self.measure())


class _Objects(QPyTextObject):
    """Sizes of cards and chips; chips draw themselves here, cards with their row."""

    def __init__(self, layout: RowLayout) -> None:
        super().__init__(layout)
        self._layout = layout

    def intrinsicSize(self, document: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        """A card takes the column's width; other objects are small chips."""
        layout = self._layout
        card = shape.intProperty(CARD) - 1
        if card >= 0:
            return layout.painter.card_size(card, layout.measure())
        width = layout.painter.chip_width(shape.intProperty(TOKEN))
        return QSizeF(width, layout.setter.look.px(18))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        shape: QTextFormat,
    ) -> None:
        """Draws a chip."""
        if shape.intProperty(CARD) == 0:
            self._layout.painter.draw_chip(painter, QRectF(rect), shape.intProperty(TOKEN))


def replace_cards(cards: Cards, registry: Registry, look: EditorLook, rtl: bool) -> Cards:
    """The same cards for another registry or look."""
    return Cards(registry, look, rtl, cards.pictures, cards.credit_of)
