"""Parts of the inspector: pages that scroll, section heads, links, a tidy way to empty a layout."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Ground, RoleLabel


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets go at the next turn of the event loop."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class PageGround(Ground):
    """As high as its content at the width that it has, not at the least width it could have."""

    def minimumSizeHint(self) -> QSize:
        """What decides whether the page scrolls."""
        size, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = max(self.width(), size.width())
            size.setHeight(min(size.height(), layout.heightForWidth(width)))
        return size


class Page(QScrollArea):
    """One page of the inspector: a column on the panel's ground that scrolls."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = PageGround(theme, "panel")
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(ground)

    def lead_to(self, widget: QWidget) -> None:
        """Show a control and give it the focus."""
        self.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


class SectionHead(QWidget):
    """A small bold muted line, with a count or a word at its end."""

    def __init__(self, theme: Theme, text: str, end: str = "") -> None:
        super().__init__()
        bold = QFont.Weight.DemiBold
        self._text = RoleLabel(theme, text, FontRole.LABEL, "muted", weight=bold)
        at_end = RoleLabel(theme, end, FontRole.LABEL, "muted", weight=bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(at_end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Form(QWidget):
    """Fields below each other with the drawn gaps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.column.setSpacing(theme.px(12))

    def add(self, *widgets: QWidget) -> None:
        """One field, or several beside each other."""
        if len(widgets) == 1:
            self.column.addWidget(widgets[0])
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, 1)
        self.column.addLayout(row)


class Disclosure(QWidget):
    """A line with a caret that opens and closes what is under it."""

    def __init__(
        self, theme: Theme, words: str, mark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.head = DisclosureHead(theme, words, mark)
        self.head.toggled.connect(self._show)
        self._column.addWidget(self.head)
        self._inside: list[QWidget] = []

    def add(self, widget: QWidget) -> None:
        """Something to show when it is open."""
        self._inside.append(widget)
        self._column.addWidget(widget)
        widget.setVisible(self.head.isChecked())

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self.head.setChecked(is_open)

    def _show(self, is_open: bool) -> None:
        for widget in self._inside:
            widget.setVisible(is_open)


class DisclosureHead(QAbstractButton):
    """The line itself: a mark at its start if there is one, words, the caret at its end."""

    def __init__(self, theme: Theme, words: str, mark: str) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self.setCheckable(True)
        self.setText(words)
        self.setProperty("ring", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """40 px high."""
        return QSize(self._theme.px(120), self._theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, words, caret, and the ring inside."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = px(16 + 16 + 10) if self._mark else px(16)
        mark, caret = px(16), self.width() - px(16 + 14)
        if rtl:
            mark, caret = self.width() - px(16 + 16), px(16)
        if self._mark:
            painter.drawPixmap(mark, px(12), theme.pixmap(self._mark, "ok", 16))
        icon = "caret-down" if self.isChecked() else "caret-right"
        painter.drawPixmap(caret, px(13), theme.pixmap(icon, "muted", 14))
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("text_soft"))
        inside = QRectF(self.rect()).adjusted(px(40) if rtl else start, 0, -px(40), 0)
        if rtl:
            inside.setRight(self.width() - start)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inside, flags, self.text())
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            for inset in (0.5, 1.5):
                painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
