"""Words on the screen: labels in a role of the type scale, elided ones, and the 1 px line."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import runs_rtl
from nejat_desktop.ui.widgets.paragraph import lay_out


class RoleLabel(QLabel):
    """A label whose font and colour come from the theme and follow it."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        color: str = "text",
        *,
        script: Script | None = None,
        weight: QFont.Weight | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._role, self._color = theme, role, color
        self._script, self._weight = script, weight
        self._start_edge = True
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)

    def set_color(self, color: str) -> None:
        """Another colour of the theme."""
        self._color = color
        self._dress()

    def set_weight(self, weight: QFont.Weight) -> None:
        """Another weight than the role's."""
        self._weight = weight
        self._dress()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Another place than the interface's start edge."""
        self._start_edge = False
        super().setAlignment(alignment)

    def changeEvent(self, event: QEvent) -> None:
        """The start edge changes sides when the interface turns round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._to_start_edge()

    def hasHeightForWidth(self) -> bool:
        """A wrapped one is higher when it is narrower."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Its lines, each as high as the type scale says."""
        return self._lines(width)[1] if self.wordWrap() else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """A wrapped one asks for a measure that is good to read."""
        if not self.wordWrap():
            return super().sizeHint()
        natural = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        width = min(natural, self._theme.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A wrapped one can become narrow."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(self._theme.px(60), self._theme.line_height(self._role, self._script))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wrapped text with the line height of its role; Qt's labels know none."""
        if not self.wordWrap():
            super().paintEvent(event)
            return
        layout, height = self._lines(self.width())
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color if self.isEnabled() else "disabled"))
        layout.draw(painter, QPointF(0, max(0, (self.height() - height) // 2)))

    def _lines(self, width: int) -> tuple[QTextLayout, int]:
        height = self._theme.line_height(self._role, self._script)
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return lay_out(self.text(), self.font(), width, height, side)

    def _to_start_edge(self) -> None:
        """A label stands at the interface's start edge, whatever its text's own direction."""
        if self._start_edge:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            middle = Qt.AlignmentFlag.AlignVCenter
            super().setAlignment(side | middle | Qt.AlignmentFlag.AlignAbsolute)

    def _dress(self) -> None:
        self._to_start_edge()
        font = self._theme.font(self._role, self._script)
        if self._weight is not None:
            font.setWeight(self._weight)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._color))
        self.setPalette(palette)
        if self.wordWrap():
            self.updateGeometry()
        else:
            self.setMinimumHeight(self._theme.line_height(self._role, self._script))


class ElidedLabel(QLabel):
    """One line that ends in … when there is no room, cut at the end of its own direction.

    The text runs in its own direction and stands at the interface's start edge. What is cut off
    stays in the tooltip and in the accessible name.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        color: str = "text",
        *,
        weight: QFont.Weight | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._color, self._weight = theme, role, color, weight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)
        theme.changed.connect(self.updateGeometry)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_color(self, color: str) -> None:
        """Another colour of the theme."""
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text, if it can be had."""
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(width + 2, self._theme.line_height(self._role, self._script()))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self._theme.px(24), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text in its own direction, at the start edge."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._theme.color(self._color))
        paint_elided(painter, self.rect().toRectF(), self.text(), rtl_interface=self._rtl())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit stands in the tooltip."""
        cut = self.sizeHint().width() > self.width() + 1
        self.setToolTip(self.text() if cut else "")

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _script(self) -> Script:
        return Script.ARABIC if runs_rtl(self.text()) else Script.LATIN

    def _font(self) -> QFont:
        font = self._theme.font(self._role, self._script())
        if self._weight is not None:
            font.setWeight(self._weight)
        return font


def paint_elided(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    rtl_interface: bool,
    rtl_text: bool | None = None,
    heavy: tuple[int, int] = (0, 0),
) -> None:
    """Paint one line in the painter's font: its own direction, the interface's start edge.

    `heavy` is a range (start, length) of the text that is set in semibold.
    """
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    rtl_text = runs_rtl(text) if rtl_text is None else rtl_text
    side = Qt.AlignmentFlag.AlignRight if rtl_interface else Qt.AlignmentFlag.AlignLeft
    if not heavy[1]:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        before = painter.layoutDirection()
        painter.setLayoutDirection(_direction(rtl_text))
        painter.drawText(rect, side | middle | Qt.TextFlag.TextSingleLine, shown)
        painter.setLayoutDirection(before)
        return
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(_direction(rtl_text))
    layout = QTextLayout(shown, painter.font())
    layout.setTextOption(option)
    layout.setFormats([_heavy_range(*heavy)])
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(rect.width())
    layout.endLayout()
    top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2
    layout.draw(painter, QPointF(rect.left(), top))


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _heavy_range(start: int, length: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.DemiBold)
    found.format = style
    return found


class Line(QFrame):
    """The 1 px line where two panes meet."""

    def __init__(self, theme: Theme, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))


class Ground(QWidget):
    """A pane with a ground colour of the theme: window, panel, surface, raised."""

    def __init__(self, theme: Theme, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._color = theme, color
        self.setAutoFillBackground(True)
        self._dress()
        theme.changed.connect(self._dress)

    def changeEvent(self, event: QEvent) -> None:
        """A pane that is shown for the first time may get the colours back that it was made in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette, wanted = self.palette(), self._theme.color(self._color)
        if palette.color(QPalette.ColorRole.Window) != wanted:
            palette.setColor(QPalette.ColorRole.Window, wanted)
            self.setPalette(palette)
