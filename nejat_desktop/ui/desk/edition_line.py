"""One edition of a story in the inspector: code, state in words, and a link to what is next."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, ChipState, paint_elided
from nejat_desktop.ui.widgets.chip import state_key
from nejat_desktop.ui.widgets.margins import StartEndMargins

_DOTTED = (ChipState.PUBLISHED, ChipState.DRAFT_OVER_LIVE)


class StateLine(QWidget):
    """A code and a state: mark, then words in the state's colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code, self._words = "", ""
        self._state = ChipState.MISSING
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The state in words."""
        return self._words

    def show_state(self, code: str, state: ChipState, words: str) -> None:
        """Show an edition's state."""
        self._code, self._state, self._words = code, state, words
        self.setAccessibleName(f"{code}: {words}")
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Code, mark and words from the start edge."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(FontRole.SMALL, Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(self._cell(0, px(20)), Qt.AlignmentFlag.AlignCenter, self._code)
        ink = theme.color(f"state.{state_key(self._state)}.fg")
        cell = self._cell(px(28), px(14))
        if self._state in _DOTTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("state.published.fg"))
            painter.drawEllipse(cell.center(), px(8) / 2, px(8) / 2)
        else:
            icon = theme.tokens.state_marks[self._state.value].icon
            top = (self.height() - px(14)) // 2
            painter.drawPixmap(round(cell.left()), top, theme.pixmap(icon, ink, 14))
        painter.setFont(theme.font(FontRole.LABEL))
        painter.setPen(theme.color("text") if theme.mode is Mode.HIGH_CONTRAST else ink)
        room = self._cell(px(47), self.width() - px(47))
        paint_elided(painter, room, self._words, rtl_interface=self._rtl())

    def _cell(self, start: float, width: float) -> QRectF:
        left = self.width() - start - width if self._rtl() else start
        return QRectF(left, 0, width, self.height())

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class EditionLine(QWidget):
    """34 px: the state, and the link at the end."""

    followed = Signal(str)
    """The edition's code: its link was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code = ""
        self.state = StateLine(theme)
        self.link = Button(theme, "", ButtonKind.TEXT, small=False)
        self.link.clicked.connect(lambda: self.followed.emit(self._code))
        row = QHBoxLayout(self)
        StartEndMargins(self, row, theme.px(16), theme.px(7), top=1)
        row.setSpacing(theme.px(8))
        row.addWidget(self.state, 1)
        row.addWidget(self.link)
        theme.changed.connect(self._fit)
        self._fit()

    def show_edition(self, code: str, state: ChipState, words: str, link: str, name: str) -> None:
        """Show a state; `name` says the link in full for screen readers."""
        self._code = code
        self.state.show_state(code, state, words)
        self.link.setText(link)
        self.link.setAccessibleName(name)
        self.link.updateGeometry()

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))
