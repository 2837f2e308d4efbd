"""A text to be read in a pane: in its own direction, with the line height of its script."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import runs_rtl, script_of


class ReadingText(QWidget):
    """Wraps; stands at the start edge of its own direction, whatever the interface's is."""

    def __init__(
        self,
        theme: Theme,
        role: FontRole = FontRole.BODY,
        color: str = "text",
        *,
        line: tuple[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`line` gives other line heights than the type scale's: Latin and Arabic, in px."""
        super().__init__(parent)
        self._theme, self._role, self._color, self._line = theme, role, color, line
        self._text = ""
        self._weight: QFont.Weight | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; an empty one takes no room."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_weight(self, weight: QFont.Weight) -> None:
        """Another weight than the role's."""
        self._weight = weight

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return sum(1 for _ in self._lines(QTextLayout(), width)) * self._height()

    def sizeHint(self) -> QSize:
        """One wide line, if it can be had."""
        return QSize(self._theme.px(240), self.heightForWidth(max(self.width(), 60)))

    def minimumSizeHint(self) -> QSize:
        """A column of words."""
        return QSize(self._theme.px(60), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line by line, each in the middle of its height."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color))
        layout, high = QTextLayout(), self._height()
        placed = [
            (line, number * high + (high - line.height()) / 2)
            for number, line in enumerate(self._lines(layout, self.width()))
        ]
        for line, top in placed:
            line.draw(painter, QPointF(0, top - line.y()))

    def _lines(self, layout: QTextLayout, width: int) -> Iterator[QTextLine]:
        option = QTextOption()
        rtl = runs_rtl(self._text)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setTextDirection(direction)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setText(self._text)
        layout.setFont(self._font())
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            yield line
        layout.endLayout()

    def _height(self) -> int:
        if self._line is not None:
            return self._theme.px(self._line[runs_rtl(self._text)])
        return self._theme.line_height(self._role, script_of(self._text))

    def _font(self) -> QFont:
        font = self._theme.font(self._role, script_of(self._text))
        if self._weight is not None:
            font.setWeight(self._weight)
        return font
