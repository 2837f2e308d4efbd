"""A choice of the start page: a wide card with icon, title, one sentence and its key."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import paint_key_cap
from nejat_desktop.ui.widgets.keycap import key_cap_size

_TILE, _ICON, _HEIGHT = 44, 22, 84


class ChoiceCard(QAbstractButton):
    """Lit when it has the focus: Enter then does it."""

    def __init__(self, theme: Theme, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._key, self._sentence = theme, icon, key, ""
        self.setProperty("ring", False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_words(self, title: str, sentence: str) -> None:
        """What it does, and what that means."""
        self._sentence = sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """84 px high; as wide as the column."""
        return QSize(self._theme.px(420), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, tile, words, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px, on = self._theme, self._theme.px, self.hasFocus()
        self._paint_ground(painter, on)
        tile = self._cell(px(17), px(_TILE))
        tile.setTop((self.height() - px(_TILE)) / 2)
        tile.setHeight(px(_TILE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if on else "accent_tint"))
        painter.drawRoundedRect(tile, theme.tokens.radius.card, theme.tokens.radius.card)
        icon = theme.pixmap(self._icon_name, "on_accent" if on else "accent", _ICON)
        inset = (px(_TILE) - px(_ICON)) / 2
        painter.drawPixmap(QPointF(tile.left() + inset, tile.top() + inset), icon)
        self._paint_words(painter, on)
        cap = key_cap_size(self._key, theme)
        box = self._cell(self.width() - px(21) - cap.width(), cap.width())
        box.setTop((self.height() - cap.height()) // 2)
        box.setHeight(cap.height())
        paint_key_cap(painter, box, self._key, theme)

    def _paint_ground(self, painter: QPainter, on: bool) -> None:
        theme = self._theme
        width = 2.0 if on else 1.0
        edge = theme.color("focus" if on else "line")
        ground = "selection" if on else "row_hover" if self.underMouse() else "surface"
        painter.setPen(QPen(edge, width))
        painter.setBrush(theme.color(ground))
        half = width / 2
        radius = theme.tokens.radius.card
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )

    def _paint_words(self, painter: QPainter, on: bool) -> None:
        theme, px = self._theme, self._theme.px
        start = px(17 + _TILE + 16)
        room = self.width() - start - px(60)
        font = theme.font(FontRole.ROW)
        font.setPixelSize(px(15))
        font.setWeight(QFont.Weight.DemiBold)
        title, line = px(24), theme.line_height(FontRole.BODY)
        top = (self.height() - title - line) // 2
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if on else "text"))
        self._line(painter, QRectF(start, top, room, title), self.text())
        painter.setFont(theme.font())
        ink: QColor = theme.color("on_selection_soft" if on else "muted")
        painter.setPen(ink)
        self._line(painter, QRectF(start, top + title, room, line), self._sentence)

    def _line(self, painter: QPainter, box: QRectF, text: str) -> None:
        cell = self._cell(box.left(), box.width())
        cell.setTop(box.top())
        cell.setHeight(box.height())
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        side = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(cell, flags, shown)

    def _cell(self, start: float, width: float) -> QRectF:
        left = self.width() - start - width if self._rtl() else start
        return QRectF(left, 0, width, self.height())

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
