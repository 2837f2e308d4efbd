"""The inspector's tabs: an icon over a word, with a badge where something needs a person."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import Ground


class InspectorTab(QAbstractButton):
    """One tab."""

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__()
        self._theme, self._icon, self._badge, self._color = theme, icon, 0, "warning"
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", False)
        self.set_badge(0)

    @property
    def badge(self) -> int:
        """The number on it."""
        return self._badge

    def set_words(self, text: str) -> None:
        """Another language."""
        self.setText(text)
        self.set_badge(self._badge, self._color)
        self.updateGeometry()

    def set_badge(self, count: int, color: str = "warning") -> None:
        """Another number; 0 shows none."""
        self._badge, self._color = count, color
        words = self.tr("{tab}, {n}").format(tab=self.text(), n=self._theme.number(count))
        self.setAccessibleName(words if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """60 x 56 as drawn; a long word asks for more."""
        width = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        px = self._theme.px
        return QSize(max(px(52), width + px(4)), px(self._theme.tokens.height.inspector_tab))

    def minimumSizeHint(self) -> QSize:
        """Its word has room."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, word, badge, line."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if self.underMouse() and not on:
            painter.fillRect(self.rect(), theme.color("row_hover"))
        ink = theme.color("accent" if on else "text_soft")
        picture = theme.pixmap(self._icon, ink, 18)
        painter.drawPixmap(QPointF((self.width() - px(18)) // 2, px(10)), picture)
        painter.setFont(self._font(bold=on))
        painter.setPen(ink)
        word = QRectF(0, px(31), self.width(), px(14))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(word, flags, self.text())
        if on:
            painter.fillRect(px(8), self.height() - 2, self.width() - 2 * px(8), 2, ink)
        if self._badge:
            self._paint_badge(painter)
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (2.5, 3.5):
                box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(box, 4, 4)

    def _paint_badge(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        words = theme.number(self._badge)
        font = theme.font(FontRole.SMALL, Script.ARABIC if theme.rtl else Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        width = max(px(14), QFontMetrics(font).horizontalAdvance(words) + px(6))
        left = self.width() / 2 + px(7)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() / 2 - px(7) - width
        box = QRectF(round(left), px(6), width, px(14))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._color))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)

    def _font(self, bold: bool) -> QFont:
        font = self._theme.font(FontRole.SMALL)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
        return font


class InspectorTabs(Ground):
    """The row of tabs; arrows walk, the chosen one is told."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self._row_theme = theme
        self._tabs: dict[str, InspectorTab] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setAccessibleName(self.tr("About this text"))

    def add(self, key: str, icon: str, text: str) -> None:
        """A tab at the end."""
        tab = InspectorTab(self._row_theme, icon, text)
        tab.clicked.connect(lambda _on=False: self.chosen.emit(key))
        self._tabs[key] = tab
        self._group.addButton(tab)
        self._row.addWidget(tab, 1)
        self._row_theme.changed.connect(tab.updateGeometry)

    def tab(self, key: str) -> InspectorTab:
        """The tab with this key."""
        return self._tabs[key]

    @property
    def value(self) -> str:
        """The key of the tab that is on."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Turn one on, without `chosen`."""
        self._tabs[key].setChecked(True)
        for other, tab in self._tabs.items():
            focusable = Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(focusable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk as the eye sees the row."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        keys = list(self._tabs)
        target = keys[(keys.index(self.value) + step) % len(keys)]
        self._tabs[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tabs[target].click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the tabs."""
        QPainter(self).fillRect(
            0, self.height() - 1, self.width(), 1, self._row_theme.color("line")
        )
