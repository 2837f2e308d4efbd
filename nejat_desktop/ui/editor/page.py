"""The page of Write: kicker, headline, meta line and text scroll together on a canvas."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nejat_desktop.ui.editor.edit import RowEdit
from nejat_desktop.ui.editor.headline import HeadlineEdit
from nejat_desktop.ui.editor.kicker import KickerButton
from nejat_desktop.ui.editor.look import EditorLook

_TOP, _PADDING = 20, 32
_FOOT = 120
"""Empty paper below the last row."""


class PageView(QWidget):
    """One page: `kicker`, `headline`, `meta` and `text` stand on it and scroll as one."""

    edited = Signal()

    def __init__(self, look: EditorLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rtl = False
        self.text = RowEdit(look, self)
        viewport = self.text.viewport()
        self.kicker = KickerButton(viewport)
        self.headline = HeadlineEdit(look, viewport)
        self.headline.setAccessibleName(self.tr("Headline"))
        self.headline.setPlaceholderText(self.tr("Headline"))
        self.meta = QLabel(viewport)
        self.meta.setForegroundRole(QPalette.ColorRole.WindowText)
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.set_hints(self.tr("Write the story here"), self.tr("Caption"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.text)
        QWidget.setTabOrder(self.kicker, self.headline)
        QWidget.setTabOrder(self.headline, self.text)
        self._connect()
        self._dress()

    def _connect(self) -> None:
        self.headline.height_changed.connect(self.arrange)
        self.kicker.renamed.connect(self.arrange)
        self.headline.edited.connect(self.edited)
        self.text.edited.connect(self.edited)
        self.headline.left.connect(self._leave_headline)
        self.text.left.connect(self._leave_text)
        self.text.verticalScrollBar().valueChanged.connect(self.arrange)
        self.headline.cursorPositionChanged.connect(self._show_headline)
        self.text.rows.documentSizeChanged.connect(self.arrange)

    def set_direction(self, direction: str) -> None:
        """The direction of the page: of kicker, headline and meta line."""
        self._rtl = direction == "rtl"
        self._dress()

    def set_look(self, look: EditorLook) -> None:
        """Another theme or size for everything on the page."""
        self._look = look
        self.text.set_look(look)
        self.headline.set_look(look)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follows the width of the page."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Places what stands above the text, and leaves room for it there."""
        px = self._look.px
        measure = self.text.rows.measure()
        x, width = round(measure.x), round(measure.width)
        line = round(px(24 if self._rtl else 20))
        y = round(px(_TOP + _PADDING))
        scrolled = self.text.verticalScrollBar().value()
        kicker = self.kicker.sizeHint().width()
        start = x + width - kicker if self._rtl else x
        self.kicker.setGeometry(QRect(start, y - scrolled, kicker, line))
        y += line + round(px(4 if self._rtl else 6))
        height = self.headline.height_for(width)
        self.headline.setGeometry(QRect(x, y - scrolled, width, height))
        y += height + round(px(10 if self._rtl else 12))
        meta = round(px(22 if self._rtl else 20))
        self.meta.setGeometry(QRect(x, y - scrolled, width, meta))
        y += meta + round(px(14 if self._rtl else 16))
        self.text.rows.painter.scene.page_top = px(_TOP)
        self.text.rows.set_head(y, px(_FOOT))

    def _dress(self) -> None:
        look, px = self._look, self._look.px
        direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        font = QFont()
        font.setFamilies(look.families.interface(self._rtl))
        font.setPixelSize(round(px(14 if self._rtl else 13)))
        font.setWeight(QFont.Weight.DemiBold)
        self.kicker.setFont(font)
        small = QFont(font)
        small.setPixelSize(round(px(13)))
        small.setWeight(QFont.Weight.Normal)
        self.meta.setFont(small)
        self.kicker.color = look.color("accent")
        palette = self.meta.palette()
        palette.setColor(QPalette.ColorRole.WindowText, look.color("muted"))
        self.meta.setPalette(palette)
        for widget in (self.kicker, self.meta):
            widget.setLayoutDirection(direction)
        self.arrange()

    def _leave_headline(self, up: bool) -> None:
        if up:
            self.kicker.setFocus(Qt.FocusReason.BacktabFocusReason)
            return
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_text(self, up: bool) -> None:
        if up:
            self.headline.moveCursor(QTextCursor.MoveOperation.End)
            self.headline.setFocus(Qt.FocusReason.BacktabFocusReason)
            self._show_headline()

    def _show_headline(self) -> None:
        if self.headline.hasFocus():
            self.text.verticalScrollBar().setValue(0)
