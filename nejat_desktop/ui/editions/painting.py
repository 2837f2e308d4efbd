"""Paints the board: groups, stories, and a cell for each edition."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from nejat_desktop.domain.board import BoardCell, BoardRow
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.ui.desk.words import KIND_ICONS, PAGED
from nejat_desktop.ui.editions.shape import MARGIN, PADDING, PICTURE, PICTURE_GAP, START_BAR
from nejat_desktop.ui.editions.words import BoardWords, translate
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import paint_elided
from nejat_desktop.ui.widgets.chip import state_key
from nejat_desktop.ui.widgets.cover import cover

_MARK, _DOT, _GAP, _LINE = 14, 8, 5, 16
_MISSING, _BAR = 38, 4
_BARRED = frozenset({ChipState.OUTDATED, ChipState.CONFLICT})


@dataclass(frozen=True, slots=True)
class Look:
    """What a cell looks like at this moment."""

    current: bool
    hovered: bool
    ringed: bool


class BoardPainter:
    """Draws in the colours, fonts and direction of the theme."""

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures,
        words: BoardWords,
        clock: Callable[[], datetime],
    ) -> None:
        self._theme, self._pictures, self._clock = theme, pictures, clock
        self.words = words

    def group(self, painter: QPainter, rect: QRect, title: str, meta: str) -> None:
        """The row of a group."""
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("window"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        font = theme.font(FontRole.LABEL, script_of(title))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text_soft"))
        inner = QRectF(rect.adjusted(px(MARGIN), 0, -px(MARGIN), -1))
        paint_elided(painter, inner, title, rtl_interface=theme.rtl)
        taken = QFontMetrics(font).horizontalAdvance(title) + px(8)
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        rest = inner.adjusted(0 if theme.rtl else taken, 0, -taken if theme.rtl else 0, 0)
        paint_elided(painter, rest, meta, rtl_interface=theme.rtl)

    def story(self, painter: QPainter, rect: QRect, row: BoardRow, look: Look) -> None:
        """The story's own column."""
        theme, px = self._theme, self._theme.px
        self._ground(painter, rect, look, lined=False)
        wide, high = px(PICTURE[0]), px(PICTURE[1])
        left = rect.right() + 1 - px(MARGIN) - wide if theme.rtl else rect.left() + px(MARGIN)
        box = QRectF(left, rect.top() + (rect.height() - high) // 2, wide, high)
        self._picture(painter, box, row)
        start, end = px(MARGIN + PICTURE[0] + PICTURE_GAP), px(PADDING)
        inner = rect.adjusted(end if theme.rtl else start, 0, -(start if theme.rtl else end), 0)
        headline = self.words.headline(row)
        font = theme.font(FontRole.ROW, script_of(headline))
        painter.setFont(font)
        painter.setPen(self._ink("text" if row.headline else "muted", look.current))
        top = rect.top() + (rect.height() - px(20 + _LINE)) / 2
        line = QRectF(inner.left(), top, inner.width(), px(20))
        paint_elided(painter, line, headline, rtl_interface=theme.rtl)
        below = QRectF(inner.left(), line.bottom(), inner.width(), px(_LINE))
        self._meta(painter, below, self.words.meta(row), look.current)
        self._ring(painter, rect, look)

    def cell(
        self, painter: QPainter, rect: QRect, cell: BoardCell, row: BoardRow, look: Look
    ) -> None:
        """The cell of an edition."""
        theme, px = self._theme, self._theme.px
        self._ground(painter, rect, look, lined=True)
        if cell.state in _BARRED:
            wide = px(START_BAR)
            left = rect.right() + 1 - wide if theme.rtl else rect.left()
            bar = self._ink(f"state.{cell.state.value}.fg", look.current)
            painter.fillRect(left, rect.top(), wide, rect.height() - 1, bar)
        inner = QRectF(rect.adjusted(px(PADDING), 0, -px(PADDING), -1))
        if cell.state is ChipState.MISSING:
            self._missing(painter, inner, look.current)
        else:
            self._standing(painter, inner, cell, row, look.current)
        self._ring(painter, rect, look)

    def _standing(
        self, painter: QPainter, inner: QRectF, cell: BoardCell, row: BoardRow, current: bool
    ) -> None:
        """State, the line under it, and how far a translation is."""
        px = self._theme.px
        begun = cell.state is ChipState.DRAFT and cell.is_translation and cell.total > 0
        high = px(_LINE + 2 + _LINE) + (px(5 + _BAR) if begun else 0)
        top = inner.top() + (inner.height() - high) / 2
        line = QRectF(inner.left(), top, inner.width(), px(_LINE))
        self._state(painter, line, cell, current)
        below = line.translated(0, px(_LINE + 2))
        self._meta(painter, below, self.words.more(cell, row.kind, self._clock()), current)
        if begun:
            place = QRectF(inner.left(), below.bottom() + px(5), inner.width(), px(_BAR))
            self._progress(painter, place, cell.done / cell.total)

    def _state(self, painter: QPainter, line: QRectF, cell: BoardCell, current: bool) -> None:
        theme, px, rtl = self._theme, self._theme.px, self._theme.rtl
        key = state_key(WidgetState(cell.state.value))
        ink = self._ink(f"state.{key}.fg", current)
        side = px(_MARK)
        left = line.right() - side if rtl else line.left()
        if cell.state is ChipState.PUBLISHED:
            dot = px(_DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            at = QRectF(left + (side - dot) / 2, line.top() + (line.height() - dot) / 2, dot, dot)
            painter.drawEllipse(at)
        else:
            icon = theme.tokens.state_marks[key].icon
            top = line.top() + (line.height() - side) / 2
            painter.drawPixmap(QPointF(left, round(top)), theme.pixmap(icon, ink, _MARK))
        painter.setFont(theme.font(FontRole.LABEL))
        painter.setPen(ink)
        start = side + px(_GAP)
        room = line.adjusted(0 if rtl else start, 0, -start if rtl else 0, 0)
        paint_elided(painter, room, self.words.state(cell), rtl_interface=rtl)

    def _missing(self, painter: QPainter, inner: QRectF, current: bool) -> None:
        """A dashed box with the way to begin."""
        theme, px, rtl = self._theme, self._theme.px, self._theme.rtl
        box = QRectF(inner.left(), inner.top(), inner.width(), px(_MISSING))
        box.moveTop(inner.top() + (inner.height() - box.height()) // 2)
        muted = self._ink("muted", current)
        pen = QPen(self._ink("line_strong", current), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.tokens.radius.control
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = box.adjusted(px(8), 0, -px(8), 0)
        side = px(_MARK)
        left = inside.right() - side if rtl else inside.left()
        top = round(inside.top() + (inside.height() - side) / 2)
        painter.drawPixmap(QPointF(left, top), theme.pixmap("plus", muted, _MARK))
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(muted)
        start = side + px(_GAP)
        room = inside.adjusted(0 if rtl else start, 0, -start if rtl else 0, 0)
        paint_elided(painter, room, translate("Board", "Missing"), rtl_interface=rtl)
        font = theme.font(FontRole.LABEL)
        painter.setFont(font)
        painter.setPen(self._ink("accent", current))
        begin = translate("Board", "Start")
        edge = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inside, edge | middle, begin)

    def _progress(self, painter: QPainter, box: QRectF, share: float) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        stark = theme.mode is Mode.HIGH_CONTRAST
        painter.setBrush(theme.color("disabled" if stark else "sunken"))
        painter.drawRoundedRect(box, 2, 2)
        wide = box.width() * min(max(share, 0.0), 1.0)
        done = QRectF(
            box.right() - wide if theme.rtl else box.left(), box.top(), wide, box.height()
        )
        painter.setBrush(theme.color("state.draft.fg"))
        painter.drawRoundedRect(done, 2, 2)

    def _picture(self, painter: QPainter, box: QRectF, row: BoardRow) -> None:
        theme = self._theme
        found = self._pictures.get(row.lead) if row.lead else None
        if found is not None:
            cover(painter, box, found, 3, page=row.kind in PAGED)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, 3, 3)
        if not row.lead:
            side = theme.px(18)
            at = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(at, theme.pixmap(KIND_ICONS[row.kind], "muted", 18))

    def _ground(self, painter: QPainter, rect: QRect, look: Look, *, lined: bool) -> None:
        color, rtl = self._theme.color, self._theme.rtl
        ground = "selection" if look.current else "row_hover" if look.hovered else "surface"
        painter.fillRect(rect, color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("line"))
        if lined:
            left = rect.right() if rtl else rect.left()
            painter.fillRect(left, rect.top(), 1, rect.height(), color("line"))

    def _ring(self, painter: QPainter, rect: QRect, look: Look) -> None:
        if not look.ringed:
            return
        stark = self._theme.mode is Mode.HIGH_CONTRAST
        painter.setPen(QPen(self._theme.color("on_selection" if stark else "focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))

    def _meta(self, painter: QPainter, box: QRectF, words: str, current: bool) -> None:
        font = self._theme.font(FontRole.LABEL, script_of(words))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._ink("muted", current))
        paint_elided(painter, box, words, rtl_interface=self._theme.rtl)

    def _ink(self, name: str, current: bool) -> QColor:
        """A colour, or what it becomes in the current cell."""
        if not current:
            return self._theme.color(name)
        if self._theme.mode is Mode.HIGH_CONTRAST or name == "text":
            return self._theme.color("on_selection")
        soft = name in ("muted", "text_soft")
        return self._theme.color("on_selection_soft" if soft else name)
