"""When an issue is of: a month or a day in the edition's calendar, typed or picked."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.issues import MIDDLE, issued_day, issued_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind
from nejat_desktop.ui.write import moments
from nejat_desktop.ui.write.moment_field import IconField, MonthPicture


class IssuedField(IconField):
    """Shows words, tells ISO 8601."""

    changed = Signal(str)
    """`2026-11`, `2026-11-15`, or "" for nothing."""
    unreadable = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "calendar-blank", self.tr("Choose a month or a day"))
        self._theme = theme
        self._edition: Edition | None = None
        self._issued, self._today = "", date(2000, 1, 1)
        self.editingFinished.connect(self._read)
        self.picked.connect(self._open)

    def show_issued(self, issued: str, edition: Edition, now: datetime) -> None:
        """Show what is stored. `now` is where the month's picture begins."""
        self._edition, self._issued = edition, issued
        self._today = now.astimezone(edition.zone).date()
        self.place_icon()
        if not (self.hasFocus() and self.isModified()):
            self.show_text(issued_words(issued, edition) or issued)
        self.setPlaceholderText(issued_words(f"{self._today:%Y-%m}", edition))

    def _read(self) -> None:
        if self._edition is None or not self.isModified():
            return
        typed = self.text().strip()
        issued = moments.read_issued(typed, self._edition) if typed else ""
        self.unreadable.emit(bool(typed) and not issued)
        if issued or not typed:
            self._set(issued)

    def _set(self, issued: str) -> None:
        if self._edition is None:
            return
        self.unreadable.emit(False)
        self.show_text(issued_words(issued, self._edition))
        self.setModified(False)
        if issued != self._issued:
            self._issued = issued
            self.changed.emit(issued)

    def _open(self) -> None:
        if self._edition is None:
            return
        day = issued_day(self._issued) or self._today
        month = IssuePicture(self._theme, self._edition, day, self)
        month.chosen.connect(lambda chosen: self._set(chosen.isoformat()))
        month.month_chosen.connect(self._set)
        month.cleared.connect(lambda: self._set(""))
        month.show_under(self)


class IssuePicture(MonthPicture):
    """One month as a grid of days; the whole month can be chosen too."""

    month_chosen = Signal(str)

    def __init__(self, theme: Theme, edition: Edition, day: date, parent: QWidget) -> None:
        super().__init__(theme, edition, day, parent, self.tr("No date"))
        self._calendar = edition
        whole = Button(theme, self.tr("The whole month"), ButtonKind.OUTLINED, small=True)
        whole.clicked.connect(self._whole)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(whole)

    def _whole(self) -> None:
        year, month = self.shown
        middle = moments.from_parts(year, month, MIDDLE, self._calendar)
        if middle is not None:
            self.month_chosen.emit(f"{middle:%Y-%m}")
        self.close()
