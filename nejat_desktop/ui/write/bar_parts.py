"""Parts of the tool bar: the style box, the direction buttons, the line between groups."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from nejat_desktop.ui.theme import FontRole, Script, Theme


class StyleBox(QComboBox):
    """The block style; a row that has none of them is named all the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()
        theme.changed.connect(self._dress)

    def show_words(self, words: str) -> None:
        """What is painted when no entry fits."""
        self._words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, with our words for what is no entry."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self._words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _dress(self) -> None:
        self.setFixedWidth(self._theme.px(132))
        line = self._theme.colors.line
        self.setStyleSheet(f"QComboBox {{ border-color: {line}; }}")


class DirectionButton(QToolButton):
    """A pilcrow with a small arrow to the side that the paragraph runs to."""

    def __init__(self, theme: Theme, to_right: bool) -> None:
        super().__init__()
        self._theme, self._to_right = theme, to_right
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As an icon button."""
        return QSize(self._theme.px(30), self._theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box by the style, pilcrow and arrow by hand; neither is mirrored."""
        super().paintEvent(event)
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color("accent" if self.isChecked() else "text_soft")
        font = theme.font(FontRole.BODY, Script.LATIN)
        font.setPixelSize(px(15))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(ink)
        middle, half = self.rect().center(), px(4)
        x = middle.x() - px(5) if self._to_right else middle.x() + px(5)
        box = QRectF(x - px(8), 0, px(16), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "¶")
        tip = middle.x() + px(8) if self._to_right else middle.x() - px(8)
        back = tip - px(5) if self._to_right else tip + px(5)
        y = middle.y() + 1.0
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        arrow = [QPointF(back, y - half + 0.5), QPointF(tip, y), QPointF(back, y + half - 0.5)]
        painter.drawPolygon(QPolygonF(arrow))


class BarLine(QWidget):
    """The short line between groups."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(13), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line in the middle."""
        QPainter(self).fillRect(self.width() // 2, 0, 1, self.height(), self._theme.color("line"))


def px_square(theme: Theme) -> QSize:
    """The square of a tool bar's button."""
    return QSize(theme.px(30), theme.px(30))
