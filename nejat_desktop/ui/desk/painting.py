"""Paints a row of the desk's list: picture, headline, chips, date and sync mark."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nejat_desktop.domain.desk import DeskRow
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.shape import RowShape
from nejat_desktop.ui.desk.words import (
    BADGE_ICONS,
    KIND_ICONS,
    PAGED,
    DeskWords,
    sync_mark,
    untitled,
)
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import runs_rtl, script_of
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import paint_chip, paint_elided
from nejat_desktop.ui.widgets.cover import cover

START_BAR = 3


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row looks like at this moment."""

    selected: bool
    hovered: bool
    ringed: bool


class RowPainter:
    """Draws rows in the colours, fonts and direction of the theme."""

    def __init__(self, theme: Theme, pictures: Pictures, words: DeskWords) -> None:
        self._theme, self._pictures = theme, pictures
        self.words = words

    def paint(
        self, painter: QPainter, rect: QRect, shape: RowShape, row: DeskRow | None, look: RowLook
    ) -> None:
        """One row into `rect`."""
        painter.save()
        painter.translate(rect.topLeft())
        self._ground(painter, shape, look)
        if row is not None:
            self._picture(painter, shape, row)
            self._texts(painter, shape, row, look.selected)
            for number, chip in enumerate(row.chips):
                place, state = QRectF(shape.chip(number)), WidgetState(chip.state.value)
                code = chip.edition
                paint_chip(painter, place, code, state, self._theme, selected=look.selected)
            self._sync(painter, shape, row, look.selected)
        if look.ringed:
            stark = self._theme.mode is Mode.HIGH_CONTRAST and look.selected
            painter.setPen(QPen(self._theme.color("on_selection" if stark else "focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, shape.width - 2, shape.height - 2))
        painter.restore()

    def _ground(self, painter: QPainter, shape: RowShape, look: RowLook) -> None:
        color, width, height = self._theme.color, shape.width, shape.height
        ground = "selection" if look.selected else "row_hover" if look.hovered else "surface"
        painter.fillRect(0, 0, width, height, color(ground))
        painter.fillRect(0, height - 1, width, 1, color("line"))
        if look.selected:
            left = width - START_BAR if shape.rtl else 0
            painter.fillRect(left, 0, START_BAR, height, color("accent"))

    def _picture(self, painter: QPainter, shape: RowShape, row: DeskRow) -> None:
        theme, box = self._theme, QRectF(shape.picture)
        found = self._pictures.get(row.lead) if row.lead else None
        if found is not None:
            cover(painter, box, found, theme.tokens.radius.chip, page=row.kind in PAGED)
            if row.kind in BADGE_ICONS:
                self._badge(painter, box, row, shape.rtl)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(box, theme.tokens.radius.chip, theme.tokens.radius.chip)
            if not row.lead:
                side = theme.px(18)
                at = box.center() - QPointF(side / 2, side / 2)
                painter.drawPixmap(at, theme.pixmap(KIND_ICONS[row.kind], "muted", 18))

    def _badge(self, painter: QPainter, box: QRectF, row: DeskRow, rtl: bool) -> None:
        """What kind it is, and of a gallery how many pictures, over the picture's end corner."""
        theme, px = self._theme, self._theme.px
        words = theme.number(row.pictures) if row.kind is Kind.GALLERY else ""
        font = theme.font(FontRole.SMALL, None if theme.rtl else Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text = painter.fontMetrics().horizontalAdvance(words) + px(2) if words else 0
        wide, high, edge = px(6 + 12) + text, px(16), px(3)
        left = box.left() + edge if rtl else box.right() - edge - wide
        at = QRectF(left, box.bottom() - edge - high, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(at, 3, 3)
        start = at.right() - px(3 + 12) if rtl else at.left() + px(3)
        icon = theme.pixmap(BADGE_ICONS[row.kind], "text", 12)
        painter.drawPixmap(QPointF(round(start), round(at.top()) + px(2)), icon)
        painter.setPen(theme.color("text"))
        beside = at.adjusted(px(3), 0, -px(3 + 12), 0) if rtl else at.adjusted(px(15), 0, -px(3), 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _texts(self, painter: QPainter, shape: RowShape, row: DeskRow, selected: bool) -> None:
        theme, headline = self._theme, row.headline or untitled()
        arabic = runs_rtl(headline)
        painter.setFont(theme.font(FontRole.ROW, script_of(headline)))
        painter.setPen(self._ink("text" if row.headline else "muted", selected))
        paint_elided(painter, QRectF(shape.headline(arabic)), headline, rtl_interface=shape.rtl)
        painter.setPen(self._ink("muted", selected))
        self._line(painter, shape.meta(arabic), self.words.meta(row), shape.rtl)
        painter.setPen(self._ink("text_soft", selected))
        date = self.words.date(row.date, row.edition)
        self._line(painter, shape.date, date, shape.rtl, Script.ARABIC if runs_rtl(date) else None)

    def _line(
        self, painter: QPainter, box: QRect, text: str, rtl: bool, script: Script | None = None
    ) -> None:
        font = self._theme.font(FontRole.LABEL, script or script_of(text))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        paint_elided(painter, QRectF(box), text, rtl_interface=rtl)

    def _sync(self, painter: QPainter, shape: RowShape, row: DeskRow, selected: bool) -> None:
        icon, color = sync_mark(row)
        picture = self._theme.pixmap(icon, self._ink(color, selected), 18)
        painter.drawPixmap(shape.sync.topLeft(), picture)

    def _ink(self, name: str, selected: bool) -> QColor:
        """A text colour, or what it becomes on a selected row."""
        if not selected:
            return self._theme.color(name)
        if self._theme.mode is Mode.HIGH_CONTRAST or name == "text":
            return self._theme.color("on_selection")
        soft = name in ("muted", "text_soft")
        return self._theme.color("on_selection_soft" if soft else name)
