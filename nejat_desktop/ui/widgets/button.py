"""Buttons: the filled next step, outlined and text ones, and icon buttons of tool bars."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.widgets.keycap import key_cap_size, key_words, paint_key_cap


class ButtonKind(StrEnum):
    """How loud a button is. One filled button on a screen."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    QUIET = "quiet"
    """A hairline only: fields that open something."""
    TEXT = "text"
    """A link in a sentence's company."""
    FLAT = "flat"
    """No edge, soft text: tool bars."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a button at this moment."""

    fill: QColor
    edge: QColor
    ink: QColor


_CLEAR = QColor(0, 0, 0, 0)


class Button(QPushButton):
    """A button with an optional icon before its text and key cap after it.

    The cap is only shown: the key itself belongs to the declared action.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: ButtonKind = ButtonKind.OUTLINED,
        *,
        icon: str = "",
        keys: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind, self._icon_name, self._small = theme, kind, icon, small
        self._keys = key_words(keys) if keys else ""
        self._tint = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    @property
    def kind(self) -> ButtonKind:
        """How loud it is."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how loud it is."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Show another Phosphor icon, or none."""
        self._icon_name = icon
        self.updateGeometry()

    def set_tint(self, color: str) -> None:
        """Draw text and icon in another colour of the theme, for instance `danger`."""
        self._tint = color
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and cap at the drawn height."""
        theme, gap = self._theme, self._theme.px(6)
        widths = [w for w in (self._icon_width(), self._text_width(), self._cap_width()) if w]
        padding = theme.px(8 if self._small or self._is_flat() else 12)
        height = theme.tokens.height
        tall = height.primary if self._kind is ButtonKind.PRIMARY else height.control
        width = sum(widths) + gap * max(0, len(widths) - 1) + 2 * padding + 2
        return QSize(width, theme.px(height.control_small if self._small else tall))

    def minimumSizeHint(self) -> QSize:
        """Buttons are not squeezed: their words are what they do."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """New words, for instance in another language, need another width."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, text, cap; from the start edge of the interface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        painter.setPen(QPen(look.edge, 1) if look.edge.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(look.fill)
        radius = self._theme.tokens.radius.control - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_content(painter, look)

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        gap = self._theme.px(6)
        widths = (self._icon_width(), self._text_width(), self._cap_width())
        shown = [w for w in widths if w]
        spare = self.width() - sum(shown) - gap * max(0, len(shown) - 1)
        at = max(spare / 2, 1.0)
        for number, width in enumerate(widths):
            if not width:
                continue
            self._paint_piece(painter, number, self._cell(at, width), look)
            at += width + gap

    def _paint_piece(self, painter: QPainter, number: int, cell: QRectF, look: Look) -> None:
        theme = self._theme
        if number == 0:
            picture = theme.pixmap(self._icon_name, look.ink, 16)
            top = (self.height() - theme.px(16)) / 2
            painter.drawPixmap(QPointF(round(cell.left()), round(top)), picture)
        elif number == 1:
            painter.setFont(self._font())
            painter.setPen(look.ink)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            size = key_cap_size(self._keys, theme)
            box = QRectF(cell.left(), (self.height() - size.height()) // 2, cell.width(), 0)
            box.setHeight(size.height())
            plain = self._kind is not ButtonKind.PRIMARY and self.isEnabled()
            paint_key_cap(painter, box, self._keys, theme, None if plain else look.ink)

    def _cell(self, start: float, width: float) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if rtl else start
        return QRectF(left, 0, width, self.height())

    def _look(self) -> Look:
        color, hot = self._theme.color, self.underMouse() or self.isDown()
        if not self.isEnabled():
            edge = _CLEAR if self._is_flat() else color("line")
            return Look(_CLEAR, edge, color("disabled"))
        if self._kind is ButtonKind.PRIMARY:
            fill = color("accent_hover" if hot else "accent")
            return Look(fill, fill, color("on_accent"))
        if self._is_flat():
            ink = color(self._tint or ("accent" if self._kind is ButtonKind.TEXT else "text_soft"))
            stark = self._theme.mode is Mode.HIGH_CONTRAST
            return Look(
                color("row_hover") if hot else _CLEAR,
                color("line_strong") if hot and stark else _CLEAR,
                ink,
            )
        ground = "sunken" if self.isDown() else "row_hover" if hot else "surface"
        edge = color("line" if self._kind is ButtonKind.QUIET else "line_strong")
        return Look(color(ground), edge, color(self._tint or "text"))

    def _is_flat(self) -> bool:
        return self._kind in (ButtonKind.TEXT, ButtonKind.FLAT)

    def _font(self) -> QFont:
        font = self._theme.font(FontRole.LABEL if self._small else FontRole.BODY)
        heavy = self._kind is ButtonKind.PRIMARY
        font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Medium)
        return font

    def _icon_width(self) -> int:
        return self._theme.px(16) if self._icon_name else 0

    def _text_width(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(self.text()) if self.text() else 0

    def _cap_width(self) -> int:
        return key_cap_size(self._keys, self._theme).width() if self._keys else 0


class IconButton(QToolButton):
    """A tool bar's button: an icon, with its name in the tooltip and for screen readers."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        size: int = 18,
        color: str = "text_soft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._size, self._color = theme, icon, size, color
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self._draw()
        self.toggled.connect(lambda _on: self._draw())
        theme.changed.connect(self._draw)

    def set_name(self, name: str, keys: str = "") -> None:
        """Its name in words, and its key if it has one."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key_words(keys)})" if keys else name)

    def set_icon_name(self, icon: str) -> None:
        """Show another Phosphor icon."""
        self._icon_name = icon
        self._draw()

    def _draw(self) -> None:
        color = "accent" if self.isChecked() else self._color
        self.setIcon(self._theme.icon(self._icon_name, color, self._size))
        self.setIconSize(QSize(1, 1) * self._theme.px(self._size))
