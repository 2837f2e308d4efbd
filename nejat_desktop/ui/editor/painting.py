"""Paints rows: text with its selection, cards, chips, the caret."""

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

from nejat_desktop.domain.body.model import RowKind
from nejat_desktop.ui.editor.backdrop import paint_backdrop, paint_ring
from nejat_desktop.ui.editor.glyphs import layout_range
from nejat_desktop.ui.editor.inline import OBJECT
from nejat_desktop.ui.editor.labels import paint_labels, paint_marker, paint_thumbnail
from nejat_desktop.ui.editor.lines import caret_x
from nejat_desktop.ui.editor.markers import markers
from nejat_desktop.ui.editor.places import Places
from nejat_desktop.ui.editor.scene import Canvas, Scene
from nejat_desktop.ui.editor.setting import Measure, Setter
from nejat_desktop.ui.editor.style import THUMB_HEIGHT, Mode

Context = QAbstractTextDocumentLayout.PaintContext


@dataclass(frozen=True, slots=True)
class _Selected:
    start: int
    end: int
    shape: QTextCharFormat


class RowPainter:
    """Paints what a setter has set, at its places, in a scene."""

    def __init__(self, setter: Setter, places: Places) -> None:
        self.scene = Scene(setter, places)
        self._markers: list[str] | None = None

    def use(self, setter: Setter) -> Setter:
        """Paints with another setter from now on."""
        self.scene.setter = setter
        self._markers = None
        return setter

    def forget_markers(self) -> None:
        """Counts list items again at the next painting."""
        self._markers = None

    def card_size(self, number: int, measure: Measure) -> QSizeF:
        """The size of a row's card."""
        setter = self.scene.setter
        row = setter.row(number)
        if setter.mode is Mode.PAIR and row.kind is RowKind.PICTURE:
            return QSizeF(measure.width, setter.look.px(THUMB_HEIGHT))
        return setter.cards.size(row, measure.width)

    def draw(
        self, painter: QPainter, context: Context, document: QTextDocument, measure: Measure
    ) -> None:
        """Draws the rows that meet the clip."""
        places = self.scene.places
        if not places.tops:
            return
        width = document.textWidth()
        clip = QRectF(context.clip)
        if clip.isNull():
            clip = QRectF(0, 0, width, places.height)
        # Copies: the formats of the context's selections die with it.
        chosen = [
            _Selected(s.cursor.selectionStart(), s.cursor.selectionEnd(), QTextCharFormat(s.format))
            for s in context.selections
        ]
        first, last = places.at(clip.top()), places.at(clip.bottom())
        paint_backdrop(painter, self.scene, Canvas(clip, measure, width, first, last))
        block = document.findBlockByNumber(first)
        for index in range(first, last + 1):
            if not places.items[index].style.hidden:
                self._row(painter, index, block, measure)
                self._text(painter, index, block, chosen, context.cursorPosition)
            block = block.next()

    def _row(self, painter: QPainter, index: int, block: QTextBlock, measure: Measure) -> None:
        """What a row has besides text: marker, card, labels."""
        item, scene = self.scene.places.items[index], self.scene
        if item.style.depth and (marker := self._marker(index)):
            paint_marker(painter, scene, index, measure, marker)
        if self._is_card(index, block):
            self._card(painter, index, measure)
            return
        if item.style.families == "mono":
            top = scene.places.tops[index]
            box = QRectF(measure.x - 8, top, measure.width + 16, item.height)
            painter.fillRect(box, scene.setter.look.color("panel"))
        paint_labels(painter, scene, index, measure)

    def _text(
        self,
        painter: QPainter,
        index: int,
        block: QTextBlock,
        chosen: Sequence[_Selected],
        caret: int,
    ) -> None:
        if self._is_card(index, block):
            return
        item, look = self.scene.places.items[index], self.scene.setter.look
        painter.setPen(look.color(item.style.color))
        origin = QPointF(0, self.scene.places.tops[index])
        block.layout().draw(painter, origin, _within(chosen, block))
        self._caret(painter, block, origin, caret)

    def _is_card(self, index: int, block: QTextBlock) -> bool:
        row = self.scene.setter.row(self.scene.places.items[index].row)
        return row.is_card and block.text() == OBJECT

    def _marker(self, index: int) -> str:
        if self._markers is None:
            scene = self.scene
            self._markers = markers(scene.setter, scene.places.items, scene.digits)
        return self._markers[index] if index < len(self._markers) else ""

    def _caret(self, painter: QPainter, block: QTextBlock, origin: QPointF, caret: int) -> None:
        layout = block.layout()
        if caret < -1:
            # Qt says so that text is being composed: the caret stands in the preview.
            if layout.preeditAreaPosition() < 0 or not layout.preeditAreaText():
                return
            at = layout.preeditAreaPosition() - (caret + 2)
        elif caret >= 0 and block.contains(caret):
            at = caret - block.position()
        else:
            return
        line = layout.lineForTextPosition(at)
        if line.isValid():
            look = self.scene.setter.look
            high = min(line.height(), look.px(26))
            y = origin.y() + line.y() + (line.height() - high) / 2
            x = round(origin.x() + caret_x(line, at)) - 1
            painter.fillRect(QRectF(x, y, 2, high), look.color("text"))

    def _card(self, painter: QPainter, index: int, measure: Measure) -> None:
        scene = self.scene
        item, top = scene.places.items[index], scene.places.tops[index]
        row = scene.setter.row(item.row)
        size = self.card_size(item.row, measure)
        rect = QRectF(QPointF(measure.x, top + item.style.top), size)
        if scene.setter.mode is Mode.PAIR and row.kind is RowKind.PICTURE:
            paint_thumbnail(painter, scene, item, rect, "")
            return
        scene.setter.cards.paint(painter, rect, row)
        if index == scene.ringed and not item.style.figure and scene.setter.mode is Mode.PAGE:
            paint_ring(painter, scene, rect.adjusted(-4, -4, 4, 4))

    def chip_width(self, token: int) -> float:
        """The width of an inline object."""
        advance = self._chip_metrics().horizontalAdvance(self._chip(token))
        return float(min(self.scene.setter.look.px(160), advance + 10))

    def draw_chip(self, painter: QPainter, rect: QRectF, token: int) -> None:
        """Draws an inline object: a small box with its beginning."""
        look = self.scene.setter.look
        painter.save()
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.setBrush(look.color("panel"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -1.5, -0.5), 3, 3)
        painter.setFont(self.scene.setter.cards.label_font(11))
        painter.setPen(look.color("muted"))
        metrics = self._chip_metrics()
        text = metrics.elidedText(self._chip(token), Qt.TextElideMode.ElideRight, rect.width() - 8)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _chip(self, token: int) -> str:
        raw = self.scene.setter.registry.inline.stands[token].raw
        return " ".join(raw.split())[:40] or "·"

    def _chip_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.scene.setter.cards.label_font(11))


def _within(chosen: Sequence[_Selected], block: QTextBlock) -> list[QTextLayout.FormatRange]:
    start, length = block.position(), block.length()
    found = []
    for part in chosen:
        first, last = max(part.start - start, 0), min(part.end - start, length)
        if first < last:
            found.append(layout_range(first, last - first, part.shape))
    return found
