"""The rail: one item for each place, with a bar, a badge, and the settings at its foot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import Ground

_ITEM = QSize(60, 54)
_ICON = 22


class RailItem(QToolButton):
    """One place: icon over label. The badge counts what waits for a person."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._badge = theme, icon, 0
        self._keys = ""
        self.setCheckable(True)
        self._fit()
        theme.changed.connect(self._fit)

    def set_words(self, text: str, keys: str = "") -> None:
        """Its label; the tooltip adds the key."""
        self._keys = keys
        self.setText(text)
        self._name()

    def set_badge(self, count: int) -> None:
        """How many things wait there; 0 hides the badge."""
        self._badge = count
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """60 x 54."""
        return QSize(self._theme.px(_ITEM.width()), self._theme.px(_ITEM.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, label, badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px, on = self._theme, self._theme.px, self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if on else "row_hover"))
            radius = theme.tokens.radius.control
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        ink = "accent" if on else "text_soft"
        icon = theme.pixmap(self._icon_shape(on), ink, _ICON)
        painter.drawPixmap(QPointF((self.width() - px(_ICON)) // 2, px(7)), icon)
        font = theme.font(FontRole.SMALL)
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        label = QRectF(0, px(7 + _ICON + 2), self.width(), px(18))
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 2
        )
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        if self._badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.SMALL, None if theme.rtl else Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        words = theme.number(self._badge) if self._badge < 100 else theme.digits("99+")
        width = max(px(16), QFontMetrics(font).horizontalAdvance(words) + px(8))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = px(8) if rtl else self.width() - px(8) - width
        box = QRectF(left, px(4), width, px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("danger"))
        painter.drawRoundedRect(box, px(8), px(8))
        painter.setPen(theme.color("surface"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def _icon_shape(self, on: bool) -> str:
        """The current place is filled; icons made of lines stay as they are."""
        return f"{self._icon_name}-fill" if on else self._icon_name

    def _name(self) -> None:
        name = self.text()
        if self._badge:
            name = self.tr("{place}, {count} waiting").format(place=name, count=self._badge)
        self.setAccessibleName(name)
        self.setToolTip(f"{self.text()} ({self._keys})" if self._keys else self.text())


class Rail(Ground):
    """The items in a column. `chosen` says the id of the place that a person picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self._rail_theme = theme
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._places = 0
        self.setAccessibleName(self.tr("Places"))
        self._fit()
        theme.changed.connect(self._fit)

    def add(self, id: str, icon: str, at_foot: bool = False) -> RailItem:
        """An item under the others, or at the foot."""
        item = RailItem(self._rail_theme, icon)
        item.setObjectName(f"rail.{id}")
        item.clicked.connect(lambda _on=False: self.chosen.emit(id))
        item.toggled.connect(lambda _on: self.update())
        self._items[id] = item
        self._group.addButton(item)
        centre = Qt.AlignmentFlag.AlignHCenter
        if at_foot:
            self._column.addWidget(item, 0, centre)
        else:
            self._column.insertWidget(self._places, item, 0, centre)
            self._places += 1
        return item

    def item(self, id: str) -> RailItem:
        """The item of a place."""
        return self._items[id]

    def select(self, id: str) -> None:
        """Show which place the window is in."""
        self._items[id].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line to the content, and the bar beside the current place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._rail_theme, self._rail_theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if rtl else self.width() - 1, 0, 1, self.height(), theme.color("line"))
        checked = self._group.checkedButton()
        if checked is None:
            return
        box = checked.geometry()
        left = self.width() - px(3) if rtl else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        bar = QRectF(left, box.top() + px(10), px(3), box.height() - 2 * px(10))
        painter.drawRoundedRect(bar, 2, 2)

    def _fit(self) -> None:
        self.setFixedWidth(self._rail_theme.px(self._rail_theme.tokens.width.rail))
