"""How a tab of the top bar is measured and painted."""

from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QTabBar

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import paint_elided

_PAD, _GAP, _MAX, _CLOSE, _ICON, _DOT = 12, 8, 236, 12, 16, 7
_LEAST = 132


class Look(Protocol):
    """What a tab shows beside its title."""

    @property
    def icon(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def unsaved(self) -> bool: ...
    @property
    def rtl(self) -> bool | None: ...


class TabPainter:
    """Measures and paints single tabs; icon, code, title, then cross or dot."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def least_width(self) -> int:
        """So narrow may a tab become: its title can still be told from others."""
        return self._theme.px(_LEAST)

    def size(self, bar: QTabBar, index: int, look: Look) -> QSize:
        """The room a tab wants, at most 236 px wide."""
        px = self._theme.px
        metrics = QFontMetrics(self._font(bar, index, look, heavy=True))
        width = 2 * px(_PAD) + metrics.horizontalAdvance(bar.tabText(index)) + 2
        if look.icon:
            width += px(_ICON + _GAP)
        if look.code:
            width += self._code_width(look.code) + px(_GAP)
        if index:
            width += px(_CLOSE + _GAP)
        return QSize(min(width, px(_MAX)), px(self._theme.tokens.height.top_bar))

    def close_cell(self, bar: QTabBar, index: int) -> QRectF:
        """Where the cross is."""
        width = self._theme.px(_CLOSE)
        start = bar.tabRect(index).width() - self._theme.px(_PAD) - width
        return _cell(bar, index, start, width)

    def paint(self, painter: QPainter, bar: QTabBar, index: int, look: Look) -> None:
        """One tab with its ground and edges."""
        theme, box, current = self._theme, bar.tabRect(index), index == bar.currentIndex()
        if current:
            painter.fillRect(box, theme.color("surface"))
            painter.fillRect(box.left(), 0, box.width(), 2, theme.color("accent"))
        else:
            painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))
        edges = [box.left(), box.right()] if index == 0 else [_end(bar, index)]
        for edge in edges:
            painter.fillRect(edge, box.top(), 1, box.height(), theme.color("line"))
        start = self._paint_start(painter, bar, index, look)
        self._paint_title(painter, bar, index, look, start)
        if index:
            self._paint_end(painter, bar, index, look)
        if current and bar.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(4, 6, -4, -5), 4, 4)

    def _paint_start(self, painter: QPainter, bar: QTabBar, index: int, look: Look) -> int:
        """Icon and code; returns where the title starts."""
        theme, px = self._theme, self._theme.px
        start = px(_PAD)
        if look.icon:
            ink = "text" if index == bar.currentIndex() else "text_soft"
            cell = _cell(bar, index, start, px(_ICON))
            top = round(cell.center().y() - px(_ICON) / 2)
            painter.drawPixmap(QPoint(round(cell.left()), top), theme.pixmap(look.icon, ink, _ICON))
            start += px(_ICON + _GAP)
        if look.code:
            font = theme.font(FontRole.SMALL, Script.LATIN)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            cell = _cell(bar, index, start, self._code_width(look.code))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, look.code)
            start += self._code_width(look.code) + px(_GAP)
        return start

    def _paint_title(
        self, painter: QPainter, bar: QTabBar, index: int, look: Look, start: int
    ) -> None:
        theme, current = self._theme, index == bar.currentIndex()
        end = theme.px(_PAD) + (theme.px(_CLOSE + _GAP) if index else 0)
        painter.setFont(self._font(bar, index, look, heavy=current))
        painter.setPen(theme.color("text" if current else "text_soft"))
        cell = _cell(bar, index, start, bar.tabRect(index).width() - start - end + 2)
        rtl = _rtl(bar)
        paint_elided(painter, cell, bar.tabText(index), rtl_interface=rtl, rtl_text=look.rtl)

    def _paint_end(self, painter: QPainter, bar: QTabBar, index: int, look: Look) -> None:
        theme, cell = self._theme, self.close_cell(bar, index)
        under = bar.underMouse() and bar.tabAt(bar.mapFromGlobal(bar.cursor().pos())) == index
        if look.unsaved and index != bar.currentIndex() and not under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            radius = theme.px(_DOT) / 2
            painter.drawEllipse(cell.center(), radius, radius)
            return
        top = round(cell.center().y() - theme.px(_CLOSE) / 2)
        picture = theme.pixmap("x", "muted", _CLOSE)
        painter.drawPixmap(QPoint(round(cell.left()), top), picture)

    def _code_width(self, code: str) -> int:
        metrics = QFontMetrics(self._theme.font(FontRole.SMALL, Script.LATIN))
        return max(self._theme.px(16), metrics.horizontalAdvance(code) + 2)

    def _font(self, bar: QTabBar, index: int, look: Look, heavy: bool) -> QFont:
        script = Script.ARABIC if look.rtl else script_of(bar.tabText(index))
        font = self._theme.font(FontRole.BODY, script if index else None)
        if heavy:
            font.setWeight(QFont.Weight.Medium)
        return font


def _rtl(bar: QTabBar) -> bool:
    return bar.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _end(bar: QTabBar, index: int) -> int:
    box = bar.tabRect(index)
    return box.left() if _rtl(bar) else box.right()


def _cell(bar: QTabBar, index: int, start: float, width: float) -> QRectF:
    """A slice of a tab, `start` px from the edge where the interface begins."""
    box = bar.tabRect(index)
    left = box.right() + 1 - start - width if _rtl(bar) else box.left() + start
    return QRectF(left, box.top(), width, box.height())
