"""Paints a cell of the photo grid: picture, name, language codes, and what it lacks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from nejat_desktop.domain.photo_grid import PhotoCell
from nejat_desktop.ui.photos.shape import GAP, INNER, NAME
from nejat_desktop.ui.photos.words import PhotoWords, short_name, translate
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import paint_elided
from nejat_desktop.ui.widgets.cover import cover

_TAG, _TAG_ICON, _CODE_GAP, _RADIUS = 18, 12, 3, 3


@dataclass(frozen=True, slots=True)
class CellLook:
    """What a cell looks like at this moment."""

    selected: bool
    hovered: bool
    ringed: bool
    joined: tuple[bool, bool] | None = None
    """In a group of photos that look the same: whether it goes on before and after this one."""


class CellPainter:
    """Draws cells in the colours, fonts and direction of the theme."""

    def __init__(self, theme: Theme, pictures: Pictures, words: PhotoWords) -> None:
        self._theme, self._pictures = theme, pictures
        self.words = words

    def paint(
        self, painter: QPainter, rect: QRect, cell: PhotoCell | None, look: CellLook, rtl: bool
    ) -> None:
        """One cell into `rect`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, look)
        if look.joined is not None:
            self._joint(painter, rect, look.joined, rtl)
        if cell is not None:
            px = self._theme.px
            inner = rect.adjusted(px(INNER), px(INNER), -px(INNER), -px(INNER))
            box = QRectF(inner.adjusted(0, 0, 0, -px(NAME)))
            self._picture(painter, box, cell)
            if not cell.credited:
                self._tag(painter, box, translate("Photos", "no credit"), rtl)
            name = inner.adjusted(px(2), inner.height() - px(NAME) + px(4), -px(2), 0)
            self._name(painter, QRectF(name), cell, look.selected, rtl)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, look: CellLook) -> None:
        theme, radius = self._theme, self._theme.tokens.radius.control
        if look.selected or look.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if look.selected else "row_hover"))
            painter.drawRoundedRect(QRectF(rect), radius, radius)
        if look.ringed:
            stark = theme.mode is Mode.HIGH_CONTRAST and look.selected
            painter.setPen(QPen(theme.color("on_selection" if stark else "focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius - 1, radius - 1)

    def _joint(self, painter: QPainter, rect: QRect, joined: tuple[bool, bool], rtl: bool) -> None:
        """A line over the cells of a group, from the first to the last of them."""
        px = self._theme.px
        before, after = joined
        start, end = 0 if before else px(INNER), -px(GAP) if after else px(INNER)
        left, right = (end, start) if rtl else (start, end)
        line = QRectF(rect).adjusted(left, -px(5), -right, 0)
        line.setHeight(px(2))
        painter.fillRect(line, self._theme.color("accent"))

    def _picture(self, painter: QPainter, box: QRectF, cell: PhotoCell) -> None:
        theme, found = self._theme, self._pictures.get(cell.photo)
        if found is not None:
            cover(painter, box, found, _RADIUS)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        side = theme.px(24)
        at = box.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(at, theme.pixmap("image-square", "muted", 24))

    def _tag(self, painter: QPainter, box: QRectF, words: str, rtl: bool) -> None:
        """A warning on the picture, at its upper end corner."""
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(font).horizontalAdvance(words) + 1
        width = text + px(_TAG_ICON + 3 + 8)
        left = box.left() + px(4) if rtl else box.right() - px(4) - width
        tag = QRectF(left, box.top() + px(4), width, px(_TAG))
        stark = theme.mode is Mode.HIGH_CONTRAST
        painter.setPen(QPen(theme.color("line"), 1) if stark else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(tag, _RADIUS, _RADIUS)
        side = px(_TAG_ICON)
        icon = tag.right() - px(4) - side if rtl else tag.left() + px(4)
        picture = theme.pixmap("warning", "warning", _TAG_ICON)
        painter.drawPixmap(QPointF(icon, tag.top() + (tag.height() - side) // 2), picture)
        painter.setFont(font)
        painter.setPen(theme.color("warning"))
        start = tag.left() + px(4) if rtl else icon + side + px(3)
        painter.drawText(
            QRectF(start, tag.top(), text, tag.height()), Qt.AlignmentFlag.AlignCenter, words
        )

    def _name(
        self, painter: QPainter, box: QRectF, cell: PhotoCell, selected: bool, rtl: bool
    ) -> None:
        theme = self._theme
        taken = self._codes(painter, box, cell, selected, rtl) + theme.px(6)
        name = short_name(cell.name)
        font = theme.font(FontRole.LABEL, script_of(name))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if selected else "text_soft"))
        room = box.adjusted(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        paint_elided(painter, room, name, rtl_interface=rtl)

    def _codes(
        self, painter: QPainter, box: QRectF, cell: PhotoCell, selected: bool, rtl: bool
    ) -> float:
        """The editions' codes at the end, struck through where words are missing; their width."""
        theme, gap = self._theme, self._theme.px(_CODE_GAP)
        fonts = {worded: self._code_font(struck=not worded) for worded in (True, False)}
        metrics = QFontMetrics(fonts[True])
        codes = [e.code for e in self.words.editions]
        widths = [metrics.horizontalAdvance(code) for code in codes]
        whole = sum(widths) + gap * max(0, len(codes) - 1)
        at = 0.0
        for code, width in zip(codes, widths, strict=True):
            worded = code in cell.worded
            left = box.left() + whole - at - width if rtl else box.right() - whole + at
            painter.setFont(fonts[worded])
            painter.setPen(self._code_ink(worded, selected))
            place = QRectF(left - 1, box.top(), width + 2, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, code)
            at += width + gap
        return float(whole) if codes else -float(theme.px(6))

    def _code_ink(self, worded: bool, selected: bool) -> QColor:
        theme = self._theme
        if selected and theme.mode is Mode.HIGH_CONTRAST:
            return theme.color("on_selection")
        if worded:
            return theme.color("ok")
        return theme.color("on_selection_soft" if selected else "muted")

    def _code_font(self, *, struck: bool) -> QFont:
        font = self._theme.font(FontRole.SMALL, Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        font.setStrikeOut(struck)
        return font
