"""Paints what stands behind and around rows: page, light, rings, rules, bars."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nejat_desktop.ui.editor.scene import Canvas, Scene
from nejat_desktop.ui.editor.setting import Measure
from nejat_desktop.ui.editor.style import (
    FIGURE_BOTTOM,
    FIGURE_SIDE,
    FIGURE_TOP,
    INDENT,
    PAGE_WIDTH,
    QUOTE_INSET,
    Mode,
)


def paint_backdrop(painter: QPainter, scene: Scene, canvas: Canvas) -> None:
    """Everything that is drawn before the rows."""
    if scene.page_top >= 0:
        _page(painter, scene, canvas)
    if scene.setter.mode is Mode.PAIR:
        _pair(painter, scene, canvas)
    else:
        if scene.holds(scene.lit):
            _light(painter, scene, canvas.measure)
        _figure_ring(painter, scene, canvas.measure)
    _bars(painter, scene, canvas)


def paint_ring(
    painter: QPainter, scene: Scene, rect: QRectF, radius: float = 6, fill: bool = False
) -> None:
    """The focus ring, just inside a rectangle."""
    look = scene.setter.look
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    pen = QPen(look.color("focus"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(look.color("accent_tint") if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def _page(painter: QPainter, scene: Scene, canvas: Canvas) -> None:
    """The paper: to the bottom of what is seen, on the canvas around it."""
    look = scene.setter.look
    painter.fillRect(canvas.clip, look.color("window"))
    wide = min(canvas.width, look.px(PAGE_WIDTH))
    x = round((canvas.width - wide) / 2)
    high = max(scene.places.height, canvas.clip.bottom() + 8)
    page = QRectF(x, scene.page_top, wide, high)
    painter.fillRect(page, look.color("surface"))
    painter.setPen(QPen(look.color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))


def _light(painter: QPainter, scene: Scene, measure: Measure) -> None:
    look, places, index = scene.setter.look, scene.places, scene.lit
    top, bottom = places.tops[index], places.bottom(index)
    box = QRectF(measure.x - 12, top - 4, measure.width + 24, bottom - top + 8)
    painter.fillRect(box, look.color("accent_tint"))
    x = box.right() - 3 if places.items[index].style.arabic else box.left()
    painter.fillRect(QRectF(x, box.top(), 3, box.height()), look.color("accent"))


def _pair(painter: QPainter, scene: Scene, canvas: Canvas) -> None:
    """The current pair over its full height, and the rules between pairs."""
    look, (first, last) = scene.setter.look, scene.pair
    painter.fillRect(canvas.clip, look.color("surface"))
    current = scene.holds(first) and scene.holds(last)
    ringed = scene.edits and first <= scene.ringed <= last
    if current and not ringed:
        band = scene.band(first, last, canvas.width).adjusted(0, 0, 0, -1)
        painter.fillRect(band, look.color("accent_tint"))
        if not scene.edits:
            bar = look.px(4)
            x = canvas.width - bar if scene.bar_at_right else 0
            painter.fillRect(QRectF(x, band.top(), bar, band.height()), look.color("accent"))
    painter.setPen(QPen(look.color("line"), 1))
    for index in range(canvas.first, canvas.last + 1):
        if index in scene.ends:
            y = round(scene.places.bottom(index)) - 0.5
            painter.drawLine(QPointF(0, y), QPointF(canvas.width, y))
    if current and ringed:
        paint_ring(painter, scene, scene.band(first, last, canvas.width), radius=0)


def _figure_ring(painter: QPainter, scene: Scene, measure: Measure) -> None:
    items = scene.places.items
    if not scene.holds(scene.ringed) or not items[scene.ringed].style.figure:
        return
    figure = items[scene.ringed].style.figure
    first = last = scene.ringed
    while first > 0 and items[first - 1].style.figure == figure:
        first -= 1
    while last + 1 < len(items) and items[last + 1].style.figure == figure:
        last += 1
    px = scene.setter.look.px
    top = scene.places.tops[first] - px(FIGURE_TOP)
    bottom = scene.places.bottom(last) + px(FIGURE_BOTTOM)
    side = px(FIGURE_SIDE)
    rect = QRectF(measure.x - side, top, measure.width + 2 * side, bottom - top)
    paint_ring(painter, scene, rect, 6, fill=True)


def _bars(painter: QPainter, scene: Scene, canvas: Canvas) -> None:
    """One unbroken bar beside all rows of a quotation."""
    items, look, measure = scene.places.items, scene.setter.look, canvas.measure
    first = canvas.first
    while first > 0 and items[first].style.bars:
        first -= 1
    for index in range(first, min(canvas.last + 2, len(items))):
        style = items[index].style
        for level, name in enumerate(style.bars):
            top = scene.places.tops[index]
            if index > 0 and name in items[index - 1].style.bars:
                top = scene.places.bottom(index - 1)
            offset = look.px(level * QUOTE_INSET + style.depth * INDENT * (level > 0))
            x = measure.x + offset
            if style.arabic:
                x = measure.x + measure.width - offset - 3
            bar = QRectF(x, top, 3, scene.places.bottom(index) - top)
            painter.fillRect(bar, look.color("accent"))
