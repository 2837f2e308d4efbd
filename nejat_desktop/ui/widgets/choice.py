"""A choice between a few: one of them is on, arrows walk, like the languages of Welcome."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import script_of


class Segment(QAbstractButton):
    """One of the choices, in the script of its own words."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The words and 12 px on both sides."""
        width = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        height = self._theme.px(self._theme.tokens.height.control)
        return QSize(width + 2 * self._theme.px(12), height)

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled box when it is on, bare words when it is not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if on else "row_hover"))
            radius = theme.tokens.radius.control
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        ink = "disabled" if not self.isEnabled() else "on_selection" if on else "text_soft"
        painter.setPen(theme.color(ink))
        painter.setFont(self._font(bold=on))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _font(self, bold: bool) -> QFont:
        font = self._theme.font(FontRole.BODY, script_of(self.text()))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


class SegmentedChoice(QWidget):
    """A row of choices; `chosen` says the key of the one that a person picked."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments: dict[str, Segment] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setAccessibleName(name)
        for key, text in options:
            self._add(key, text)
        self._row.addStretch(1)
        theme.changed.connect(self._relay)

    @property
    def value(self) -> str:
        """The key of what is on; empty if nothing is."""
        return next((key for key, one in self._segments.items() if one.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Turn one on, without `chosen`."""
        if key in self._segments:
            self._segments[key].setChecked(True)
            self._let_in()

    def set_texts(self, texts: dict[str, str]) -> None:
        """Other words for the choices, by key."""
        for key, text in texts.items():
            self._segments[key].setText(text)
            self._segments[key].updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; they follow the eye, so they turn round in a mirrored interface."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        keys = list(self._segments)
        if not step or not keys:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        here = keys.index(self.value) if self.value else 0
        target = self._segments[keys[(here + step) % len(keys)]]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        target.click()

    def _add(self, key: str, text: str) -> None:
        segment = Segment(self._theme, text)
        segment.clicked.connect(lambda _on=False: self._choose(key))
        self._segments[key] = segment
        self._group.addButton(segment)
        self._row.addWidget(segment)

    def _choose(self, key: str) -> None:
        self._let_in()
        self.chosen.emit(key)

    def _let_in(self) -> None:
        """Tab leads to what is on; arrows lead to the rest."""
        for segment in self._segments.values():
            on = segment.isChecked()
            tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(tab if on else click)

    def _relay(self) -> None:
        for segment in self._segments.values():
            segment.updateGeometry()
            segment.update()
