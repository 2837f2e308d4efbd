"""One tab for each edition's words of a photo, with a mark that says whether they are there."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import script_of

_MARK, _GAP, _PAD, _BAR = 14, 6, 12, 2


class LanguageTab(QAbstractButton):
    """An edition's own name after a check mark, or after a pencil while words are missing."""

    def __init__(self, theme: Theme, edition: Edition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._whole = theme, False
        self.setCheckable(True)
        self.setText(edition.name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 2)
        self.set_whole(False)

    def set_whole(self, whole: bool) -> None:
        """Whether all its words are there."""
        self._whole = whole
        said = self.tr("{language}, described") if whole else self.tr("{language}, words missing")
        self.setAccessibleName(said.format(language=self.text()))
        self.setToolTip(self.accessibleName())
        self.update()

    @property
    def whole(self) -> bool:
        """Whether all its words are there."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Mark, gap, name."""
        px = self._theme.px
        text = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        return QSize(text + px(_MARK + _GAP + 2 * _PAD) + 2, px(36))

    def minimumSizeHint(self) -> QSize:
        """The mark and a few letters."""
        return QSize(self._theme.px(_MARK + _GAP + 2 * _PAD + 24), self._theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, name, and the bar under the current one."""
        painter, theme, px = QPainter(self), self._theme, self._theme.px
        on, rtl = self.isChecked(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ink = "text" if on or self.underMouse() else "text_soft"
        mark = theme.pixmap("check" if self._whole else "pencil-simple", ink, _MARK)
        side = px(_MARK)
        left = self.width() - px(_PAD) - side if rtl else px(_PAD)
        painter.drawPixmap(QPointF(left, (self.height() - side) // 2), mark)
        font = self._font(bold=on)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        start, end = px(_PAD + _MARK + _GAP), px(_PAD)
        room = QRectF(end if rtl else start, 0, self.width() - start - end, self.height())
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1
        )
        side_ = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, side_ | vertical, words)
        if on:
            bar = QRectF(px(8), self.height() - _BAR, self.width() - 2 * px(8), _BAR)
            painter.fillRect(bar, theme.color("accent"))

    def _font(self, *, bold: bool) -> QFont:
        font = self._theme.font(FontRole.BODY, script_of(self.text()))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


class LanguageTabs(QWidget):
    """`chosen` says the code of the edition that a person picked; arrows walk."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tabs: dict[str, LanguageTab] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        theme.changed.connect(self._relay)

    @property
    def value(self) -> str:
        """The edition whose words are shown."""
        return next((code for code, tab in self.tabs.items() if tab.isChecked()), "")

    def set_editions(self, editions: Sequence[Edition], first: str) -> None:
        """The editions of the newsroom; the one that was shown stays, else `first` is."""
        value = self.value or first
        for tab in self.tabs.values():
            self._group.removeButton(tab)
            self._row.removeWidget(tab)
            tab.deleteLater()
        self.tabs = {edition.code: LanguageTab(self._theme, edition) for edition in editions}
        while (spare := self._row.takeAt(0)) is not None:
            del spare
        for code, tab in self.tabs.items():
            self._group.addButton(tab)
            self._row.addWidget(tab)
            tab.clicked.connect(lambda _on=False, code=code: self._choose(code))
        self._row.addStretch(1)
        self.show_value(value if value in self.tabs else next(iter(self.tabs), ""))

    def show_value(self, code: str) -> None:
        """Turn to an edition, without `chosen`."""
        if code in self.tabs:
            self.tabs[code].setChecked(True)
            self._let_in()

    def step(self) -> None:
        """The next edition, round the end."""
        codes = list(self.tabs)
        if codes:
            self._choose(codes[(codes.index(self.value) + 1) % len(codes)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows follow the eye."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step, codes = steps.get(Qt.Key(event.key()), 0), list(self.tabs)
        if not step or not codes:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        code = codes[(codes.index(self.value) + step) % len(codes)]
        self._choose(code)
        self.tabs[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, code: str) -> None:
        self.show_value(code)
        self.chosen.emit(code)

    def _let_in(self) -> None:
        """Tab leads to the current one; arrows lead to the rest."""
        for tab in self.tabs.values():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(strong if tab.isChecked() else click)

    def _relay(self) -> None:
        for tab in self.tabs.values():
            tab.set_whole(tab.whole)
            tab.updateGeometry()
