"""Paints an offered pair: a box to tick, two headlines with their editions, and the reasons."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nejat_desktop.domain.pairing import Offer
from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import paint_elided

OFFER, WHY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""An Offer, and its reasons in words."""
_TICK = Qt.ItemDataRole.CheckStateRole
_ROW, _LINE, _BOX, _START, _CODE = 84, 24, 16, 44, 24
Index = QModelIndex | QPersistentModelIndex


class PairDelegate(QStyledItemDelegate):
    """Rows of one height, in the colours, fonts and direction of the theme."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two headlines and a line of reasons."""
        return QSize(0, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, box, headlines, reasons."""
        offer, theme, rect = index.data(OFFER), self._theme, QRectF(option.rect)
        if not isinstance(offer, Offer):
            return
        on = bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, on)
        self._box(painter, rect, index.data(_TICK) == Qt.CheckState.Checked.value)
        soft = "on_selection_soft" if on else "muted"
        for number, side in enumerate((offer.one, offer.other)):
            top = 8 + number * _LINE
            code = theme.font(FontRole.SMALL, Script.LATIN)
            code.setWeight(QFont.Weight.DemiBold)
            painter.setFont(code)
            painter.setPen(theme.color(soft))
            cell = self._cell(rect, _START, top, theme.px(_CODE))
            paint_elided(painter, cell, side.edition, rtl_interface=theme.rtl)
            headline = side.headline or "…"
            painter.setFont(theme.font(FontRole.ROW, script_of(headline)))
            painter.setPen(theme.color("on_selection" if on else "text"))
            beside = self._cell(rect, _START + _CODE, top)
            paint_elided(painter, beside, headline, rtl_interface=theme.rtl)
        why = theme.font(FontRole.LABEL)
        why.setWeight(QFont.Weight.Normal)
        painter.setFont(why)
        painter.setPen(theme.color(soft))
        under = self._cell(rect, _START + _CODE, 8 + 2 * _LINE)
        paint_elided(painter, under, index.data(WHY), rtl_interface=theme.rtl, rtl_text=theme.rtl)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click at the box ticks; keys do what they do in any list."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        rect = QRectF(option.rect)
        near = self._cell(rect, 0, 0, self._theme.px(_START), rect.height())
        if event.type() != QEvent.Type.MouseButtonRelease or not near.contains(event.position()):
            return False
        is_ticked = index.data(_TICK) == Qt.CheckState.Checked.value
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, state.value, _TICK)

    def _ground(self, painter: QPainter, rect: QRectF, on: bool) -> None:
        theme = self._theme
        if on:
            painter.fillRect(rect, theme.color("selection"))
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(foot, theme.color("line"))
        if on and self._view.hasFocus():
            stark = theme.mode is Mode.HIGH_CONTRAST
            painter.setPen(QPen(theme.color("on_selection" if stark else "focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _box(self, painter: QPainter, rect: QRectF, ticked: bool) -> None:
        theme, side = self._theme, self._theme.px(_BOX)
        box = self._cell(rect, 16, (_ROW - _BOX) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("accent" if ticked else "line_strong"), 1))
        painter.setBrush(theme.color("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            picture = theme.pixmap("check", "on_accent", _BOX - 4)
            painter.drawPixmap(QPointF(round(box.left()) + 2, round(box.top()) + 2), picture)

    def _cell(
        self, rect: QRectF, start: float, top: float, width: float = 0, height: float = 0
    ) -> QRectF:
        """A place in a row, `start` and `top` as drawn from its edges; no width: to the end."""
        px = self._theme.px
        wide = width or rect.width() - px(start) - px(16)
        left = rect.right() - px(start) - wide if self._theme.rtl else rect.left() + px(start)
        return QRectF(left, rect.top() + px(top), wide, height or px(_LINE))
