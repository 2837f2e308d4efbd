"""The page of Write: kicker, headline, meta line and text scroll together on a canvas."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

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
        self.headline.set_hint(self.tr("Headline"))
        self.meta = QLabel(viewport)
        self.meta.setForegroundRole(QPalette.ColorRole.WindowText)
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(self.tr("Text"))
        self.set_hint(self.tr("Write the story here"))
        self.form: QWidget | None = None
        """What stands between headline and text, for kinds that are more than their text."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.text)
        QWidget.setTabOrder(self.kicker, self.headline)
        QWidget.setTabOrder(self.headline, self.text)
        self._connect()
        self._dress()

    def set_hint(self, hint: str) -> None:
        """What an empty text says."""
        self.text.set_hints(hint, self.tr("Caption"))

    def set_form(self, form: QWidget | None) -> None:
        """Another form between headline and text, or none; it scrolls along."""
        if self.form is not None:
            self.form.removeEventFilter(self)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        if form is not None:
            form.setParent(self.text.viewport())
            form.installEventFilter(self)
            form.show()
        self._order_tabs()
        self.arrange()

    def show_form(self, control: QWidget) -> None:
        """Scroll to where a control of the form can be seen."""
        if self.form is None:
            return
        bar, page = self.text.verticalScrollBar(), self.text.viewport().height()
        top = control.mapTo(self.text.viewport(), control.rect().topLeft()).y()
        bottom = top + control.height()
        margin = round(self._look.px(24))
        if top < margin:
            bar.setValue(bar.value() + top - margin)
        elif bottom > page - margin:
            bar.setValue(bar.value() + bottom - page + margin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form asks for another height."""
        if watched is self.form and event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        """Headline, form, text: as they stand."""
        stops: list[QWidget] = [self.headline]
        if self.form is not None:
            stops += stops_of(self.form)
        for before, after in pairwise([*stops, self.text]):
            QWidget.setTabOrder(before, after)

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
        if self.form is not None:
            tall = _height_of(self.form, width)
            self.form.setGeometry(QRect(x, y - scrolled, width, tall))
            y += tall + round(px(20))
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
        if self.form is not None:
            self.form.setFocus(Qt.FocusReason.TabFocusReason)
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


def stops_of(widget: QWidget) -> list[QWidget]:
    """The controls in a widget that Tab stops at, in the order of its layouts."""
    found: list[QWidget] = []
    layout = widget.layout()
    for part in _parts(layout) if layout is not None else ():
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
        found += stops_of(part)
    return found


def _parts(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, (layout.itemAt(n) for n in range(layout.count()))):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _parts(inner)


def _height_of(form: QWidget, width: int) -> int:
    layout = form.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
    return form.sizeHint().height()
