"""Paints rows: page, lit row, figure rings, quotation bars, markers, cards, text and caret."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from nejat_desktop.domain.body.model import Row, RowKind
from nejat_desktop.ui.editor.glyphs import layout_range
from nejat_desktop.ui.editor.inline import OBJECT
from nejat_desktop.ui.editor.lines import caret_x
from nejat_desktop.ui.editor.markers import markers
from nejat_desktop.ui.editor.places import Placed, Places
from nejat_desktop.ui.editor.setting import LABEL_HEIGHT, Measure, Setter
from nejat_desktop.ui.editor.style import (
    FIGURE_BOTTOM,
    FIGURE_SIDE,
    FIGURE_TOP,
    INDENT,
    PAGE_WIDTH,
    QUOTE_INSET,
    THUMB_HEIGHT,
    THUMB_WIDTH,
    Mode,
)

Context = QAbstractTextDocumentLayout.PaintContext


@dataclass(frozen=True, slots=True)
class _Selected:
    start: int
    end: int
    shape: QTextCharFormat


class RowPainter:
    """Paints what a setter has set, at its places."""

    def __init__(self, setter: Setter, places: Places) -> None:
        self.setter = setter
        self.places = places
        self.lit = -1
        """Index of the row that is lit."""
        self.ringed = -1
        """Index of the row that has the ring: the current one, while the view has the focus."""
        self.ring_text = False
        """Whether text rows are ringed too (in pairs)."""
        self.hints: dict[str, str] = {}
        """Row id → what an empty row says."""
        self.digits = ""
        self.page_top = -1.0
        """The y of the page's upper edge; without one there is only canvas."""
        self.caption_label = ""
        self._markers: list[str] | None = None

    def use(self, setter: Setter) -> None:
        """Paints with another setter from now on."""
        self.setter = setter
        self._markers = None

    def forget_markers(self) -> None:
        """Counts list items again at the next painting."""
        self._markers = None

    def card_size(self, number: int, measure: Measure) -> QSizeF:
        """The size of a row's card."""
        if self.setter.mode is Mode.PAIR:
            return QSizeF(measure.width, self.setter.look.px(THUMB_HEIGHT))
        return self.setter.cards.size(self.setter.row(number), measure.width)

    def chip_width(self, token: int) -> float:
        """The width of an inline object."""
        return min(
            self.setter.look.px(160), self._chip_metrics().horizontalAdvance(self._chip(token)) + 10
        )

    def draw(
        self,
        painter: QPainter,
        context: Context,
        document: QTextDocument,
        measure: Measure,
        width: float,
    ) -> None:
        """Draws the rows that meet the clip."""
        if not self.places.tops:
            return
        clip = QRectF(context.clip)
        if clip.isNull():
            clip = QRectF(0, 0, width, self.places.height)
        chosen = [
            _Selected(s.cursor.selectionStart(), s.cursor.selectionEnd(), QTextCharFormat(s.format))
            for s in context.selections
        ]
        first, last = self.places.at(clip.top()), self.places.at(clip.bottom())
        if self.page_top >= 0:
            self._page(painter, clip, width)
        self._groups(painter, first, last, measure, width)
        block = document.findBlockByNumber(first)
        for index in range(first, last + 1):
            if not self.places.items[index].style.hidden:
                self._row(painter, index, block, measure, chosen, context.cursorPosition)
            block = block.next()

    def _page(self, painter: QPainter, clip: QRectF, width: float) -> None:
        """The paper: to the bottom of what is seen, on the canvas around it."""
        look = self.setter.look
        painter.fillRect(clip, look.color("window"))
        wide = min(width, look.px(PAGE_WIDTH))
        x = round((width - wide) / 2)
        page = QRectF(x, self.page_top, wide, max(self.places.height, clip.bottom() + 8))
        painter.fillRect(page, look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))

    def _groups(
        self, painter: QPainter, first: int, last: int, measure: Measure, width: float
    ) -> None:
        if 0 <= self.lit < len(self.places.items):
            self._light(painter, self.lit, measure, width)
        if self.setter.mode is Mode.PAIR:
            self._rules(painter, first, last, width)
        self._figure_ring(painter, measure)
        self._bars(painter, first, last, measure)

    def _row(
        self,
        painter: QPainter,
        index: int,
        block: QTextBlock,
        measure: Measure,
        chosen: Sequence[_Selected],
        caret: int,
    ) -> None:
        item, top = self.places.items[index], self.places.tops[index]
        self._marker(painter, index, measure)
        row = self.setter.row(item.row)
        if row.is_card and block.text() == OBJECT:
            self._card(painter, index, measure)
            return
        if item.style.families == "mono":
            box = QRectF(measure.x - 8, top, measure.width + 16, item.height)
            painter.fillRect(box, self.setter.look.color("panel"))
        self._labels(painter, index, measure)
        painter.setPen(self.setter.look.color(item.style.color))
        origin = QPointF(0, top)
        layout = block.layout()
        layout.draw(painter, origin, _within(chosen, block, layout))
        self._caret(painter, block, origin, caret)

    def _caret(self, painter: QPainter, block: QTextBlock, origin: QPointF, caret: int) -> None:
        layout = block.layout()
        if caret < -1:
            at = layout.preeditAreaPosition()
            if at < 0 or not layout.preeditAreaText():
                return
            at += -(caret + 2)
        elif block.contains(caret) and caret >= 0:
            at = caret - block.position()
        else:
            return
        line = layout.lineForTextPosition(at)
        if line.isValid():
            x = origin.x() + caret_x(line, at)
            high = min(line.height(), self.setter.look.px(26))
            y = origin.y() + line.y() + (line.height() - high) / 2
            painter.fillRect(QRectF(round(x) - 1, y, 2, high), self.setter.look.color("text"))

    def _card(self, painter: QPainter, index: int, measure: Measure) -> None:
        item, top = self.places.items[index], self.places.tops[index]
        cards, row = self.setter.cards, self.setter.row(item.row)
        size = self.card_size(item.row, measure)
        rect = QRectF(QPointF(measure.x, top + item.style.top), size)
        if self.setter.mode is Mode.PAIR and row.kind is RowKind.PICTURE:
            self._thumbnail(painter, item, rect, "picture")
            return
        cards.paint(painter, rect, row)
        if index == self.ringed and not item.style.figure:
            self._ring(painter, rect.adjusted(-4, -4, 4, 4))

    def _labels(self, painter: QPainter, index: int, measure: Measure) -> None:
        """A caption's label, picture or credit; what an empty row says."""
        item, top = self.places.items[index], self.places.tops[index]
        row = self.setter.row(item.row)
        look = self.setter.look
        if item.style.label:
            rect = QRectF(measure.x, top + item.style.top, measure.width, look.px(THUMB_HEIGHT))
            self._thumbnail(painter, item, rect, "caption")
        elif row.kind is RowKind.CAPTION and (credit := self.setter.cards.credit(row)):
            rect = QRectF(measure.x, top, measure.width, item.style.type.line)
            self._label(painter, rect, credit, not item.style.arabic)
        hint = self.hints.get(row.id, "")
        if hint and not any(run.text for run, _ in item.shown):
            above = look.px(LABEL_HEIGHT) if item.style.label else 0
            line = item.style.type.line
            rect = QRectF(measure.x, top + item.style.top + above, measure.width, line)
            self._label(painter, rect, hint, item.style.arabic, 14)

    def _thumbnail(self, painter: QPainter, item: Placed, rect: QRectF, what: str) -> None:
        """In a pair: the small picture on the source's side, and the label."""
        look, cards = self.setter.look, self.setter.cards
        arabic = item.style.arabic
        beside = QRectF(rect)
        if self.setter.thumbs:
            wide = look.px(THUMB_WIDTH)
            small = QRectF(rect.left(), rect.top(), wide, look.px(THUMB_HEIGHT))
            if arabic:
                small.moveRight(rect.right())
            pixmap = cards.pixmap(self._picture_of(item))
            if pixmap is None:
                painter.fillRect(small, look.color("sunken"))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(small, pixmap, _cover(pixmap.rect().toRectF(), small))
            start = wide + look.px(12)
            beside.adjust(0 if arabic else start, 0, -start if arabic else 0, 0)
        beside.setHeight(look.px(LABEL_HEIGHT - 2))
        self._label(
            painter, beside, self.caption_label if what == "caption" else "", arabic, 12, 500
        )

    def _picture_of(self, item: Placed) -> Row:
        row = self.setter.row(item.row)
        if row.kind is RowKind.PICTURE:
            return row
        for other in self.setter.registry.rows:
            if other.kind is RowKind.PICTURE and other.path[:1] == row.path[:1]:
                return other
        return row

    def _label(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        at_right: bool,
        size: float = 12,
        weight: int = 400,
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.setter.cards.label_font(size, weight))
        painter.setPen(self.setter.look.color("muted"))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags, text)

    def _light(self, painter: QPainter, index: int, measure: Measure, width: float) -> None:
        look, item = self.setter.look, self.places.items[index]
        top, bottom = self.places.tops[index], self.places.bottom(index)
        if self.setter.mode is Mode.PAIR:
            if self.ring_text:
                return
            painter.fillRect(QRectF(0, top, width, bottom - top - 1), look.color("accent_tint"))
            x = width - look.px(4) if self.bar_at_right else 0
            painter.fillRect(QRectF(x, top, look.px(4), bottom - top - 1), look.color("accent"))
            return
        box = QRectF(measure.x - 12, top - 4, measure.width + 24, bottom - top + 8)
        painter.fillRect(box, look.color("accent_tint"))
        x = box.right() - 3 if item.style.arabic else box.left()
        painter.fillRect(QRectF(x, box.top(), 3, box.height()), look.color("accent"))

    bar_at_right = False

    def _rules(self, painter: QPainter, first: int, last: int, width: float) -> None:
        painter.setPen(QPen(self.setter.look.color("line"), 1))
        for index in range(first, last + 1):
            if self.places.items[index].style.hidden:
                continue
            y = round(self.places.bottom(index)) - 0.5
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        if self.ring_text and 0 <= self.ringed < len(self.places.items):
            top, bottom = self.places.tops[self.ringed], self.places.bottom(self.ringed)
            self._ring(painter, QRectF(0, top, width, bottom - top), radius=0)

    def _figure_ring(self, painter: QPainter, measure: Measure) -> None:
        items = self.places.items
        if not 0 <= self.ringed < len(items) or not items[self.ringed].style.figure:
            return
        figure = items[self.ringed].style.figure
        first = last = self.ringed
        while first > 0 and items[first - 1].style.figure == figure:
            first -= 1
        while last + 1 < len(items) and items[last + 1].style.figure == figure:
            last += 1
        px = self.setter.look.px
        top = self.places.tops[first] - px(FIGURE_TOP)
        bottom = self.places.bottom(last) + px(FIGURE_BOTTOM)
        side = px(FIGURE_SIDE)
        rect = QRectF(measure.x - side, top, measure.width + 2 * side, bottom - top)
        self._ring(painter, rect, 6, fill=True)

    def _ring(self, painter: QPainter, rect: QRectF, radius: float = 6, fill: bool = False) -> None:
        look = self.setter.look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
        pen = QPen(look.color("focus"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(look.color("accent_tint") if fill else Qt.BrushStyle.NoBrush)
        inside = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, radius, radius)
        painter.restore()

    def _bars(self, painter: QPainter, first: int, last: int, measure: Measure) -> None:
        """One unbroken bar beside all rows of a quotation."""
        items, look = self.places.items, self.setter.look
        while first > 0 and items[first].style.bars:
            first -= 1
        last = min(last + 1, len(items) - 1)
        for index in range(first, last + 1):
            style = items[index].style
            for level, name in enumerate(style.bars):
                top = self.places.tops[index]
                if index > 0 and name in items[index - 1].style.bars:
                    top = self.places.bottom(index - 1)
                offset = look.px(level * QUOTE_INSET + style.depth * INDENT * (level > 0))
                x = measure.x + offset
                if style.arabic:
                    x = measure.x + measure.width - offset - 3
                bar = QRectF(x, top, 3, self.places.bottom(index) - top)
                painter.fillRect(bar, look.color("accent"))

    def _marker(self, painter: QPainter, index: int, measure: Measure) -> None:
        item = self.places.items[index]
        if not item.style.depth:
            return
        if self._markers is None:
            self._markers = markers(self.setter, self.places.items, self.digits)
        text = self._markers[index] if index < len(self._markers) else ""
        if not text:
            return
        style, look = item.style, self.setter.look
        wide, gap = look.px(INDENT), look.px(10)
        x = measure.x + style.inset - wide
        if style.arabic:
            x = measure.x + measure.width - style.inset
        rect = QRectF(x, self.places.tops[index] + style.top, wide, style.type.line)
        rect = rect.adjusted(gap, 0, 0, 0) if style.arabic else rect.adjusted(-20, 0, -gap, 0)
        if style.arabic:
            rect = rect.adjusted(0, 0, 20, 0)
        painter.save()
        painter.setFont(self.setter.glyphs.font(style))
        painter.setPen(look.color("muted"))
        direction = (
            Qt.LayoutDirection.RightToLeft if style.arabic else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignLeft if style.arabic else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags, text)
        painter.restore()

    def draw_chip(self, painter: QPainter, rect: QRectF, token: int) -> None:
        """Draws an inline object: a small box with its beginning."""
        look = self.setter.look
        painter.save()
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.setBrush(look.color("panel"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -1.5, -0.5), 3, 3)
        painter.setFont(self.setter.cards.label_font(11))
        painter.setPen(look.color("muted"))
        metrics = self._chip_metrics()
        text = metrics.elidedText(self._chip(token), Qt.TextElideMode.ElideRight, rect.width() - 8)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _chip(self, token: int) -> str:
        raw = self.setter.registry.inline.stands[token].raw
        return " ".join(raw.split())[:40] or "·"

    def _chip_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.setter.cards.label_font(11))


def _within(
    chosen: Sequence[_Selected], block: QTextBlock, layout: QTextLayout
) -> list[QTextLayout.FormatRange]:
    start, length = block.position(), block.length()
    found = []
    for part in chosen:
        first, last = max(part.start - start, 0), min(part.end - start, length)
        if first < last:
            found.append(layout_range(first, last - first, part.shape))
    return found


def _cover(whole: QRectF, target: QRectF) -> QRectF:
    """The part of a picture that fills the target."""
    scale = max(target.width() / whole.width(), target.height() / whole.height())
    part = QRectF(0, 0, target.width() / scale, target.height() / scale)
    part.moveCenter(whole.center())
    return part
