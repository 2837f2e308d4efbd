"""The column heads of the desk's list; Date and Headline sort it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from nejat_desktop.domain.desk import Queue, Sort
from nejat_desktop.ui.desk.asked import Asked, Group
from nejat_desktop.ui.desk.shape import BEFORE_DATE, BEFORE_EDITIONS, RowShape
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import RoleLabel

_CARET = 12


class SortButton(QAbstractButton):
    """The head of a column that can be sorted by; the caret shows the order."""

    def __init__(self, theme: Theme, sort: Sort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.sort = theme, sort
        self._on, self._descending = False, True
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ringRadius", 2)

    def set_order(self, on: bool, descending: bool) -> None:
        """Whether the list is sorted by this column, and which way."""
        self._on, self._descending = on, descending
        words = self.tr("Sort by {column}") if not on else self._order_words()
        self.setAccessibleName(words.format(column=self.text()))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def _order_words(self) -> str:
        if self._descending:
            return self.tr("{column}, sorted downwards; turn round")
        return self.tr("{column}, sorted upwards; turn round")

    def sizeHint(self) -> QSize:
        """The words and the caret."""
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(text + self._theme.px(4 + _CARET) + 2, self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, darker when the list is sorted by them."""
        theme, painter = self._theme, QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme.color("text" if self._on or self.underMouse() else "muted"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        left = self.width() - text if rtl else 0
        cell = QRectF(left, 0, text + 1, self.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._on:
            icon = theme.pixmap("caret-down" if self._descending else "caret-up", "text", _CARET)
            at = left - theme.px(4 + _CARET) if rtl else text + theme.px(4)
            painter.drawPixmap(QPointF(at, (self.height() - theme.px(_CARET)) // 2), icon)

    def _font(self) -> QFont:
        return self._theme.font(FontRole.LABEL)


class ColumnHead(QWidget):
    """28 px over the list: its parts stand where the rows have theirs."""

    chosen = Signal(object)
    """A Sort that was asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headline = SortButton(theme, Sort.HEADLINE, self)
        self._editions = RoleLabel(theme, "", FontRole.LABEL, "muted", parent=self)
        self._date = SortButton(theme, Sort.DATE, self)
        self._asked = Asked()
        self._shape: RowShape | None = None
        for button in (self._headline, self._date):
            button.clicked.connect(lambda _on=False, b=button: self.chosen.emit(b.sort))
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_order(self, asked: Asked) -> None:
        """Show what the list is sorted by."""
        self._asked = asked
        binned = asked.chosen(Group.QUEUE) == Queue.BIN.value
        self._date.setText(self.tr("Binned") if binned else self.tr("Date"))
        for button in (self._headline, self._date):
            button.set_order(asked.sort is button.sort, asked.descending)
        self._arrange()

    def follow(self, shape: RowShape) -> None:
        """Stand over the columns of this row."""
        self._shape = shape
        self._arrange()

    def retranslate(self) -> None:
        """Words in the language of the interface."""
        self._headline.setText(self.tr("Headline"))
        self._editions.setText(self.tr("Editions"))
        self.setFixedHeight(self._theme.px(self._theme.tokens.height.column_head))
        self.show_order(self._asked)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel's ground between two lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def changeEvent(self, event: QEvent) -> None:
        """The other way round in a mirrored interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        shape, px = self._shape, self._theme.px
        if shape is None:
            return
        first, second = shape.columns[0], sum(shape.columns[:2])
        places = (
            (self._headline, shape.text_start),
            (self._editions, first + px(BEFORE_EDITIONS)),
            (self._date, second + px(BEFORE_DATE)),
        )
        for widget, start in places:
            size = widget.sizeHint()
            left = self.width() - start - size.width() if shape.rtl else start
            top = (self.height() - size.height()) // 2
            widget.setGeometry(left, top, size.width(), size.height())
