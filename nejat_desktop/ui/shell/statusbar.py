"""The status bar: saved, counts and position at its start; connection and newsroom at its end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Ground

START_SLOTS = ("saved", "counts", "position", "language", "hint")
END_SLOTS = ("connection", "newsroom")

_ICON, _ROOM_FOR_HINT = 14, 1120


class StatusSlot(QWidget):
    """One entry: an icon and words, with a short line before it unless it is the first."""

    def __init__(self, theme: Theme, lined: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lined = theme, lined
        self._text, self._icon = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_lined(self, lined: bool) -> None:
        """Whether a line stands before it."""
        if lined != self._lined:
            self._lined = lined
            self.updateGeometry()
            self.update()

    def show_text(self, text: str, icon: str) -> None:
        """Other words; empty ones hide the entry."""
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Line, icon and words."""
        px = self._theme.px
        width = QFontMetrics(self._theme.font(FontRole.LABEL)).horizontalAdvance(self._text) + 2
        if self._icon:
            width += px(_ICON + 6)
        return QSize(width + (px(17) if self._lined else 0), px(16))

    def minimumSizeHint(self) -> QSize:
        """It can shrink; its words are cut then."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the start edge."""
        painter = QPainter(self)
        theme, px, start = self._theme, self._theme.px, 0
        if self._lined:
            at = self._cell(0, 1)
            painter.fillRect(
                QRectF(at.left(), (self.height() - px(12)) / 2, 1, px(12)), theme.color("line")
            )
            start = px(17)
        if self._icon:
            cell = self._cell(start, px(_ICON))
            top = (self.height() - px(_ICON)) // 2
            painter.drawPixmap(int(cell.left()), top, theme.pixmap(self._icon, "muted", _ICON))
            start += px(_ICON + 6)
        font = theme.font(FontRole.LABEL)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        cell = self._cell(start, self.width() - start)
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, int(cell.width()) + 1
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(cell, flags, shown)

    def _cell(self, start: float, width: float) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if rtl else start
        return QRectF(left, 0, width, self.height())


class StatusBar(Ground):
    """28 px at the foot of the window; slots by name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self._bar_theme = theme
        self._slots: dict[str, StatusSlot] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(16)
        for group in (START_SLOTS, END_SLOTS):
            for name in group:
                slot = StatusSlot(theme, lined=name != group[0])
                self._slots[name] = slot
                row.addWidget(slot)
            if group is START_SLOTS:
                row.addStretch(1)
        self._fit()
        theme.changed.connect(self._fit)

    def set(self, slot: str, text: str, icon: str = "") -> None:
        """Words for a slot (START_SLOTS, END_SLOTS); KeyError for another name."""
        self._slots[slot].show_text(text, icon)
        self._make_way()
        first = True
        for name in START_SLOTS:
            self._slots[name].set_lined(not first)
            first = first and not self._slots[name].text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint makes way in a narrow window."""
        super().resizeEvent(event)
        self._make_way()

    def _make_way(self) -> None:
        hint = self._slots["hint"]
        hint.setVisible(bool(hint.text) and self.width() >= self._bar_theme.px(_ROOM_FOR_HINT))

    def text(self, slot: str) -> str:
        """What a slot says."""
        return self._slots[slot].text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._bar_theme.color("line"))

    def _fit(self) -> None:
        self.setFixedHeight(self._bar_theme.px(self._bar_theme.tokens.height.status_bar))
