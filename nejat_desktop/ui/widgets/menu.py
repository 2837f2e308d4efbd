"""Menus as drawn: icon, words, key at the end; the same mirrored, with keys in Latin letters."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import isolate, script_of
from nejat_desktop.ui.widgets.corners import rounded
from nejat_desktop.ui.widgets.keycap import key_words

_PAD, _ICON, _GAP, _MARK = 8, 16, 8, 12
KEYS, ICON = "keys", "iconName"
"""Properties of a QAction that a menu shows: a key that a view handles, a Phosphor icon."""


class ThemedMenu(QMenu):
    """A QMenu that paints its rows itself; sizes come from the style sheet and `_fit`."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.aboutToShow.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners on every screen."""
        super().resizeEvent(event)
        self.setMask(rounded(self.size()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The raised ground with its edge, then the rows."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color("raised"))
        radius = theme.tokens.radius.control
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for action in self.actions():
            box = QRectF(self.actionGeometry(action))
            if action.isSeparator():
                middle = round(box.center().y())
                painter.fillRect(QRectF(box.left(), middle, box.width(), 1), theme.color("line"))
            elif action.isVisible():
                self._paint_row(painter, action, box)

    def _paint_row(self, painter: QPainter, action: QAction, box: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        on = self.activeAction() is action and action.isEnabled()
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(box, 4, 4)
        ink = "on_selection" if on else "text" if action.isEnabled() else "disabled"
        icon = str(action.property(ICON) or "")
        if icon:
            cell = self._cell(box, px(_PAD), px(_ICON))
            at = QPointF(round(cell.left()), round(cell.center().y() - px(_ICON) / 2))
            painter.drawPixmap(at, theme.pixmap(icon, ink, _ICON))
        words = _plain(action.text())
        painter.setFont(theme.font(FontRole.BODY, script_of(words)))
        painter.setPen(theme.color(ink))
        start = px(_PAD + _ICON + _GAP)
        painter.drawText(self._cell(box, start, box.width() - start), self._side(True), words)
        self._paint_end(painter, action, box, on)

    def _paint_end(self, painter: QPainter, action: QAction, box: QRectF, on: bool) -> None:
        """An arrow, a check mark, or the key."""
        theme, px = self._theme, self._theme.px
        mark = "caret-right" if action.menu() is not None else "check" if action.isChecked() else ""
        keys = _keys(action)
        end = float(px(_PAD))
        if mark:
            cell = self._cell(box, box.width() - end - px(_MARK), px(_MARK))
            at = QPointF(round(cell.left()), round(cell.center().y() - px(_MARK) / 2))
            ink = "on_selection" if on else "muted"
            painter.drawPixmap(at, theme.pixmap(mark, ink, _MARK))
            end += px(_MARK + _GAP)
        if keys:
            painter.setFont(self._key_font())
            enabled = "on_selection_soft" if on else "muted"
            painter.setPen(theme.color(enabled if action.isEnabled() else "disabled"))
            cell = self._cell(box, 0, box.width() - end)
            painter.drawText(cell, self._side(False), isolate(keys))

    def _fit(self) -> None:
        """Room for the longest words and the longest keys."""
        px = self._theme.px
        words, keys = 0, 0
        for action in self.actions():
            text = _plain(action.text())
            font = self._theme.font(FontRole.BODY, script_of(text))
            words = max(words, QFontMetrics(font).horizontalAdvance(text))
            width = QFontMetrics(self._key_font()).horizontalAdvance(_keys(action))
            marked = action.menu() is not None or action.isCheckable()
            keys = max(keys, width + (px(_MARK + _GAP) if marked else 0))
        room = px(_PAD + _ICON + _GAP) + words + (px(24) + keys if keys else 0) + px(_PAD)
        self.setMinimumWidth(max(room + 2 * px(4) + 2, px(180)))

    def _key_font(self) -> QFont:
        font = self._theme.font(FontRole.LABEL, Script.LATIN)
        font.setWeight(QFont.Weight.Normal)
        return font

    def _cell(self, box: QRectF, start: float, width: float) -> QRectF:
        left = box.right() - start - width if self._rtl() else box.left() + start
        return QRectF(left, box.top(), width, box.height())

    def _side(self, start: bool) -> Qt.AlignmentFlag:
        left = start is not self._rtl()
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _keys(action: QAction) -> str:
    shown = action.property(KEYS)
    if not shown:
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return key_words(str(shown)) if shown else ""
