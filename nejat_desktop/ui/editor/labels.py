"""Paints the small words around rows: credits, hints, list markers, a caption's label."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from nejat_desktop.domain.body.model import Row, RowKind
from nejat_desktop.ui.editor.places import Placed
from nejat_desktop.ui.editor.scene import Scene
from nejat_desktop.ui.editor.setting import LABEL_HEIGHT, Measure
from nejat_desktop.ui.editor.style import INDENT, THUMB_GAP, THUMB_HEIGHT, THUMB_WIDTH

_CENTRE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def paint_labels(painter: QPainter, scene: Scene, index: int, measure: Measure) -> None:
    """A caption's label, picture or credit; what an empty row says."""
    item, top = scene.places.items[index], scene.places.tops[index]
    row, px = scene.setter.row(item.row), scene.setter.look.px
    if item.style.label:
        rect = QRectF(measure.x, top + item.style.top, measure.width, px(THUMB_HEIGHT))
        paint_thumbnail(painter, scene, item, rect, scene.caption_label)
    elif row.kind is RowKind.CAPTION and (credit := scene.setter.cards.credit(row)):
        rect = QRectF(measure.x, top, measure.width, item.style.type.line)
        _label(painter, scene, rect, _Label(credit, not item.style.arabic))
    if hint := scene.hint_at(index):
        above = px(LABEL_HEIGHT) if item.style.label else 0
        inset = item.style.inset
        rect = QRectF(
            measure.x + (0 if item.style.arabic else inset),
            top + item.style.top + above,
            measure.width - inset,
            item.style.type.line,
        )
        _label(
            painter, scene, rect, _Label(hint, item.style.arabic, _hint_size(item.style.type.size))
        )


def paint_thumbnail(
    painter: QPainter, scene: Scene, item: Placed, rect: QRectF, words: str
) -> None:
    """In a pair: the small picture on the source's side, and the label."""
    look, cards, arabic = scene.setter.look, scene.setter.cards, item.style.arabic
    beside = QRectF(rect)
    if scene.setter.thumbs:
        small = QRectF(rect.left(), rect.top(), look.px(THUMB_WIDTH), look.px(THUMB_HEIGHT))
        if arabic:
            small.moveRight(rect.right())
        pixmap = cards.pixmap(_picture_of(scene, item))
        if pixmap is None:
            painter.fillRect(small, look.color("sunken"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(small, pixmap, _cover(QRectF(pixmap.rect()), small))
        start = look.px(THUMB_WIDTH + THUMB_GAP)
        beside.adjust(0 if arabic else start, 0, -start if arabic else 0, 0)
    beside.setHeight(look.px(LABEL_HEIGHT - 2))
    _label(painter, scene, beside, _Label(words, arabic, 12, 500))


def paint_marker(painter: QPainter, scene: Scene, index: int, measure: Measure, text: str) -> None:
    """A list item's bullet or number, on the outer side of its text."""
    item, look = scene.places.items[index], scene.setter.look
    style, wide, gap = item.style, look.px(INDENT), look.px(10)
    top = scene.places.tops[index] + style.top
    arabic = style.arabic
    x = measure.x + (measure.width - style.inset if arabic else style.inset - wide)
    rect = QRectF(x, top, wide, style.type.line)
    rect = rect.adjusted(gap, 0, 20, 0) if arabic else rect.adjusted(-20, 0, -gap, 0)
    painter.save()
    painter.setFont(scene.setter.glyphs.font(style))
    painter.setPen(look.color("muted"))
    direction = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    side = Qt.AlignmentFlag.AlignLeft if arabic else Qt.AlignmentFlag.AlignRight
    painter.drawText(rect, side | _CENTRE, text)
    painter.restore()


def _picture_of(scene: Scene, item: Placed) -> Row:
    row = scene.setter.row(item.row)
    if row.kind is RowKind.PICTURE:
        return row
    return scene.setter.cards.picture_beside(row) or row


@dataclass(frozen=True, slots=True)
class _Label:
    text: str
    at_right: bool
    size: float = 12
    weight: int = 400


def _label(painter: QPainter, scene: Scene, rect: QRectF, label: _Label) -> None:
    side = Qt.AlignmentFlag.AlignRight if label.at_right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(scene.setter.cards.label_font(label.size, label.weight))
    painter.setPen(scene.setter.look.color("muted"))
    painter.drawText(rect, side | _CENTRE, label.text)


def _cover(whole: QRectF, target: QRectF) -> QRectF:
    """The part of a picture that fills the target."""
    scale = max(target.width() / whole.width(), target.height() / whole.height())
    part = QRectF(0, 0, target.width() / scale, target.height() / scale)
    part.moveCenter(whole.center())
    return part


def _hint_size(size: float) -> float:
    """Hints are a little smaller than the text that will take their place."""
    return 14 if size < 17 else 16
