"""Where a photo is used: a line for each story, which opens it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.domain.photo_grid import PhotoUse
from nejat_desktop.ui.desk.words import KIND_ICONS, untitled
from nejat_desktop.ui.photos.words import PhotoWords
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import Button, ButtonKind, paint_elided

PART = 20
"""Lines that are made at once: some pictures are used by a thousand stories."""
_LINE, _ICON, _PAD, _GAP = 40, 16, 16, 8


class UseLine(QAbstractButton):
    """One story: its headline, and how it shows the photo."""

    def __init__(self, theme: Theme, use: PhotoUse, words: str) -> None:
        super().__init__()
        self._theme, self.use, self._words = theme, use, words
        self.setText(use.headline or untitled())
        self.setAccessibleName(f"{self.text()} — {words}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """40 px high."""
        return QSize(self._theme.px(240), self._theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, headline, and the muted words under it."""
        painter, theme, px = QPainter(self), self._theme, self._theme.px
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.color("row_hover"))
        side = px(_ICON)
        left = self.width() - px(_PAD) - side if rtl else px(_PAD)
        icon = theme.pixmap(KIND_ICONS[self.use.kind], "text_soft", _ICON)
        painter.drawPixmap(left, (self.height() - side) // 2, icon)
        start, end = px(_PAD + _ICON + _GAP), px(_PAD)
        room = QRectF(end if rtl else start, 0, self.width() - start - end, self.height() / 2)
        font = theme.font(FontRole.BODY, script_of(self.text()))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        paint_elided(painter, room.translated(0, 2), self.text(), rtl_interface=rtl)
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        below = room.translated(0, self.height() / 2 - 2)
        paint_elided(painter, below, self._words, rtl_interface=rtl)


class UsesList(QWidget):
    """`opened` says the article that a person wants to see."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[UseLine] = []
        self._uses: Sequence[PhotoUse] = ()
        self._words: PhotoWords | None = None
        self.more = Button(theme, kind=ButtonKind.TEXT)
        self.more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def lines(self) -> Sequence[UseLine]:
        """What is shown."""
        return tuple(self._lines)

    def show_uses(self, uses: Sequence[PhotoUse], words: PhotoWords) -> None:
        """The stories that show the photo: the newest, and more when they are asked for."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self._uses, self._words = uses, words
        self._show_more()

    def _show_more(self) -> None:
        if self._words is None:
            return
        has_focus = self.window().focusWidget() is self.more
        first = len(self._lines)
        for use in self._uses[first : first + PART]:
            line = UseLine(self._theme, use, self._words.use(use))
            line.clicked.connect(lambda _on=False, uid=use.article: self.opened.emit(uid))
            self._column.insertWidget(self._column.count() - 1, line)
            self._lines.append(line)
        if has_focus and first < len(self._lines):
            self._lines[first].show()
            self._lines[first].setFocus()
        left = len(self._uses) - len(self._lines)
        self.more.setText(self.tr("%n more", "stories that use a picture", left))
        self.more.setVisible(left > 0)
