"""When an article goes out: day and time in the edition's calendar, typed or picked."""

from datetime import date, datetime, time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nejat_desktop.domain.dates import in_digits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Ground, IconButton, RoleLabel
from nejat_desktop.ui.write import moments
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.pane import clear_layout

_USUAL = time(9, 0)
_WEEK = 7


class IconField(LineField):
    """A line with an icon at its end that opens something."""

    picked = Signal()

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._button = IconButton(theme, icon, name, size=16, color="muted", parent=self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.clicked.connect(self.picked)

    def place_icon(self) -> None:
        """The icon at the end of the field's own direction."""
        px, side = self._theme.px, self._theme.px(26)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = px(3) if rtl else self.width() - px(3) - side
        self._button.setGeometry(left, (self.height() - side) // 2, side, side)
        self.setTextMargins(side if rtl else 0, 0, 0 if rtl else side, 0)

    def resizeEvent(self, event: object) -> None:
        """The icon stays at the end."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.place_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens what the icon opens."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class MomentField(QWidget):
    """A day and a time; nothing means "with the next sync"."""

    changed = Signal(object)
    """The UTC instant, or None."""
    unreadable = Signal(str)
    """What is typed is no day or no time: the sentence; "" once it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edition: Edition | None = None
        self._moment: datetime | None = None
        self._today = date(2000, 1, 1)
        self.day = IconField(theme, "calendar-blank", self.tr("Choose a day"))
        self.clock = IconField(theme, "clock", self.tr("Now"))
        self.day.setAccessibleName(self.tr("Day"))
        self.clock.setAccessibleName(self.tr("Time"))
        self.clock.setFixedWidth(theme.px(84))
        self.day.editingFinished.connect(self._read)
        self.clock.editingFinished.connect(self._read)
        self.day.picked.connect(self._open)
        self.clock.picked.connect(self._usual_time)
        self.setFocusProxy(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1)
        row.addWidget(self.clock)

    def show_moment(self, moment: datetime | None, edition: Edition, now: datetime) -> None:
        """Show what is stored. `now` is where the month's picture begins."""
        self._edition, self._moment = edition, moment
        self._today = now.astimezone(edition.zone).date()
        for field in (self.day, self.clock):
            dress(field, self._theme, edition)
            field.place_icon()
        if not (self.day.hasFocus() and self.day.isModified()):
            self.day.show_text(moments.day_field_words(moment, edition) if moment else "")
        if not (self.clock.hasFocus() and self.clock.isModified()):
            self.clock.show_text(moments.time_field_words(moment, edition) if moment else "")
        self.day.setPlaceholderText(self.tr("With the next sync"))
        self.clock.setPlaceholderText(in_digits("09:00", edition.digits))

    def _read(self) -> None:
        edition = self._edition
        if edition is None or not (self.day.isModified() or self.clock.isModified()):
            return
        words, clock_words = self.day.text().strip(), self.clock.text().strip()
        day = moments.read_day(words, edition) if words else None
        clock = moments.read_time(clock_words) if clock_words else _USUAL
        if words and (day is None or clock is None):
            self.unreadable.emit(self._sentence(day))
            return
        self.unreadable.emit("")
        self.day.setModified(False)
        self.clock.setModified(False)
        self._set(moments.instant(day, clock, edition) if day and clock else None)

    def _sentence(self, day: date | None) -> str:
        if day is None:
            return self.tr("This is no day. Type year, month and day.")
        return self.tr("This is no time. Type hours and minutes.")

    def _set(self, moment: datetime | None) -> None:
        if self._edition is None:
            return
        if moment != self._moment:
            self._moment = moment
            self.changed.emit(moment)
        self.day.show_text(moments.day_field_words(moment, self._edition) if moment else "")
        self.clock.show_text(moments.time_field_words(moment, self._edition) if moment else "")

    def _usual_time(self) -> None:
        if self._edition is None:
            return
        self.clock.setFocus()
        self.clock.selectAll()

    def _open(self) -> None:
        """The month's picture under the field."""
        if self._edition is None:
            return
        chosen = self._moment.astimezone(self._edition.zone).date() if self._moment else None
        month = MonthPicture(self._theme, self._edition, chosen or self._today, self)
        month.chosen.connect(self._pick)
        month.cleared.connect(lambda: self._set(None))
        month.show_under(self)

    def _pick(self, day: date) -> None:
        if self._edition is None:
            return
        clock = moments.read_time(self.clock.text()) or _USUAL
        self.unreadable.emit("")
        self._set(moments.instant(day, clock, self._edition))


class MonthPicture(Ground):
    """One month of the edition's calendar as a grid of days; arrows of the head turn pages."""

    chosen = Signal(object)
    cleared = Signal()

    def __init__(
        self, theme: Theme, edition: Edition, day: date, parent: QWidget, nothing: str = ""
    ) -> None:
        """`nothing`: what it means when no day is chosen, in words."""
        super().__init__(theme, "raised", parent)
        self._nothing = nothing or self.tr("With the next sync")
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme_of_month, self._edition, self._day = theme, edition, day
        self._year, self._month, _ = moments.parts_of(day, edition)
        self._title = RoleLabel(theme, "")
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(rtl if edition.is_rtl else ltr)
        self._lay_out()
        self._fill()

    def show_under(self, field: QWidget) -> None:
        """Open below a field, at its start edge."""
        self.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = field.width() - self.width() if rtl else 0
        self.move(field.mapToGlobal(QPoint(left, field.height() + 4)))
        self.show()
        chosen = next((b for b in self.findChildren(QToolButton) if b.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A strong edge, as menus have."""
        painter = QPainter(self)
        painter.setPen(self._theme_of_month.color("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @property
    def shown(self) -> tuple[int, int]:
        """Year and month that are shown, in the edition's calendar."""
        return self._year, self._month

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down turn months, Esc closes."""
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        turn = turns.get(Qt.Key(event.key()), 0)
        if turn:
            self._turn(turn)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        theme, column, head = self._theme_of_month, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 10, 12, 12)
        # the theme mirrors arrows with the interface; these follow the edition
        arrows = ["caret-left", "caret-right"]
        if self._edition.is_rtl != theme.rtl:
            arrows.reverse()
        earlier = IconButton(theme, arrows[0], self.tr("Month before"), size=14)
        later = IconButton(theme, arrows[1], self.tr("Next month"), size=14)
        none = IconButton(theme, "x-circle", self._nothing, size=16)
        earlier.clicked.connect(lambda: self._turn(-1))
        later.clicked.connect(lambda: self._turn(1))
        none.clicked.connect(self._clear)
        for widget in (earlier, self._title, later):
            head.addWidget(widget)
        head.insertStretch(1, 1)
        head.insertStretch(3, 1)
        head.addWidget(none)
        column.addLayout(head)
        column.addLayout(self._grid)

    def _fill(self) -> None:
        clear_layout(self._grid)
        edition, theme = self._edition, self._theme_of_month
        self._title.setText(moments.month_and_year(self._year, self._month, edition))
        first = moments.from_parts(self._year, self._month, 1, edition)
        if first is None:
            return
        offset = (first.weekday() - _first_weekday(edition)) % _WEEK
        for column in range(_WEEK):
            number = (_first_weekday(edition) + column) % _WEEK
            name = moments.weekday(date(2024, 1, 1 + number), edition.language)
            label = RoleLabel(theme, _short(name), FontRole.SMALL, "muted")
            label.setToolTip(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(label, 0, column)
        for day in range(1, moments.days_in_month(self._year, self._month, edition) + 1):
            place = offset + day - 1
            self._grid.addWidget(self._button(day), 1 + place // _WEEK, place % _WEEK)

    def _button(self, day: int) -> QToolButton:
        button = QToolButton()
        button.setText(in_digits(str(day), self._edition.digits))
        whole = moments.from_parts(self._year, self._month, day, self._edition)
        title = moments.month_and_year(self._year, self._month, self._edition)
        button.setAccessibleName(f"{button.text()} {title}")
        button.setCheckable(True)
        button.setChecked(whole == self._day)
        button.setFixedSize(self._theme_of_month.px(32), self._theme_of_month.px(28))
        button.clicked.connect(lambda _on=False: self._choose(whole))
        return button

    def _choose(self, day: date | None) -> None:
        self.chosen.emit(day)
        self.close()

    def _clear(self) -> None:
        self.cleared.emit()
        self.close()

    def _turn(self, by: int) -> None:
        months = self._year * 12 + self._month - 1 + by
        self._year, self._month = months // 12, months % 12 + 1
        self._fill()
        self.adjustSize()


def _first_weekday(edition: Edition) -> int:
    """Monday is 0; weeks begin on Saturday where Persian and Arabic are read."""
    return 5 if edition.is_rtl else 0


def _short(name: str) -> str:
    """The beginning of a weekday's name, as the head of a column."""
    bare = name.removeprefix("ال").removeprefix("e ")
    return bare[:2] if bare.isascii() else bare[:1]
