"""The filter bar's drop-downs: “Section: any”, and the one that is in force with its way out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets.menu import ThemedMenu

Options = Sequence[tuple[str, str]]
_ICON = 12


class Narrowing(QAbstractButton):
    """24 px: opens a menu of values; while one is in force it is tinted and can be taken away."""

    chosen = Signal(str)
    """The key of a value, "" for any."""

    def __init__(
        self, theme: Theme, options: Callable[[], Options], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._options = theme, options
        self._name, self._key, self._value = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        theme.changed.connect(self.updateGeometry)

    def set_name(self, name: str) -> None:
        """What it narrows: “Section”."""
        self._name = name
        self.show_value(self._key)

    def show_value(self, key: str) -> None:
        """Show the value that is in force, without `chosen`."""
        self._key = key
        self._value = dict(self._options()).get(key, key)
        shown = self._value or self.tr("any")
        self.setText(self.tr("{name}: {value}").format(name=self._name, value=shown))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Delete takes it away") if key else "")
        self.updateGeometry()
        self.update()

    def menu(self) -> ThemedMenu:
        """The values to choose from; the caller shows it."""
        menu = ThemedMenu(self._theme, parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for key, words in (("", self.tr("Any")), *self._options()):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._key)
            action.triggered.connect(lambda _on=False, k=key: self.chosen.emit(k))
            group.addAction(action)
        return menu

    def sizeHint(self) -> QSize:
        """Words, gap, icon, and 8 px on both sides."""
        px = self._theme.px
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(text + px(6 + _ICON + 16) + 2, px(self._theme.tokens.height.control_small))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the value away; Down opens the menu, as Space does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._key:
            self.chosen.emit("")
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the value away."""
        if self._key and self._cross().adjusted(-4, -8, 8, 8).contains(event.position()):
            self.setDown(False)
            self.chosen.emit("")
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet box, or a tinted one."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = bool(self._key)
        fill = "accent_tint" if on else "row_hover" if self.underMouse() else "surface"
        stark = theme.color("accent_tint") == theme.color("surface")
        painter.setPen(theme.color("accent_tint" if on and not stark else "line"))
        painter.setBrush(theme.color(fill))
        radius = theme.tokens.radius.chip
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = "accent" if on else "text_soft"
        painter.setFont(self._font())
        painter.setPen(theme.color(ink))
        cross = self._cross()
        rtl = self._rtl()
        left = cross.right() if rtl else 0.0
        room = QRectF(left, 0, self.width() - theme.px(_ICON + 8), self.height())
        room.adjust(theme.px(6) if rtl else theme.px(8), 0, -theme.px(8 if rtl else 6), 0)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 2
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        icon = theme.pixmap("x" if on else "caret-down", ink, _ICON)
        painter.drawPixmap(QPointF(cross.left(), cross.top()), icon)

    def _cross(self) -> QRectF:
        side, edge = self._theme.px(_ICON), self._theme.px(8)
        left = edge if self._rtl() else self.width() - edge - side
        return QRectF(left, (self.height() - side) // 2, side, side)

    def _open(self) -> None:
        rtl = self._rtl()
        at = self.rect().bottomRight() if rtl else self.rect().bottomLeft()
        menu = self.menu()
        at.setY(at.y() + self._theme.px(4))
        menu.popup(self.mapToGlobal(at))

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _font(self) -> QFont:
        font = self._theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Medium if self._key else QFont.Weight.Normal)
        return font
