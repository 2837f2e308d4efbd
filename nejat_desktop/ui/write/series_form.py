"""The series that a story is part of: chosen, begun, or none; and which part it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.edition import Edition
from nejat_desktop.services.serials import Part
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, ElidedLabel, FormField, NumberBox
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.pane import clear_layout
from nejat_desktop.ui.write.sheet import Sheet

_LAST_PART = 999


class SeriesForm(QWidget):
    """Asks; the place does."""

    chosen = Signal(object, int)
    """The series' uid or None, and the part."""
    begun = Signal(str, int)
    """A new series with this title in the article's edition, and the part."""
    opened = Signal(str)
    """All of a series, by uid, is to be looked at and put in order."""
    part_opened = Signal(str)
    """Another part, by uid of its story."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._series: tuple[Series, ...] = ()
        self._options: list[str | None] = []
        self._part_now = 0
        self.choice = QComboBox()
        self.part = NumberBox(theme, 1, _LAST_PART)
        self.title = LineField()
        self.title.setPlaceholderText(self.tr("Title of the new series"))
        self._begin = Button(theme, self.tr("Begin"), ButtonKind.OUTLINED)
        self.all = Button(theme, self.tr("Titles and order of this series…"), ButtonKind.TEXT)
        self.all.clicked.connect(lambda _on=False: self.opened.emit(self._here or ""))
        self._here: str | None = None
        self._parts = QVBoxLayout()
        self._new = QWidget()
        self.choice.activated.connect(self._picked)
        self.part.editingFinished.connect(self._part_changed)
        self.title.returnPressed.connect(self._begin_series)
        self._begin.clicked.connect(self._begin_series)
        self._lay_out()

    def show_series(
        self, sheet: Sheet, series: tuple[Series, ...], parts: tuple[Part, ...] = ()
    ) -> None:
        """Show what is stored."""
        self._here = sheet.story.series
        self.all.setVisible(self._here is not None)
        self._show_parts(sheet, parts)
        self._series, self._part_now = series, sheet.story.part
        edition = sheet.edition
        dress(self.title, self._theme, edition)
        self._options = [None, *(one.uid for one in series)]
        self.choice.clear()
        self.choice.addItem(self.tr("No series"))
        for one in series:
            self.choice.addItem(_title(one, edition))
        self.choice.addItem(self.tr("New series…"))
        here = sheet.story.series
        self.choice.setCurrentIndex(self._options.index(here) if here in self._options else 0)
        self.part.setEnabled(here is not None)
        self.part.setValue(max(1, sheet.story.part))

    def _show_parts(self, sheet: Sheet, parts: tuple[Part, ...]) -> None:
        """The series as readers go through it; this story is no link."""
        clear_layout(self._parts)
        for part in parts:
            number = self._theme.number(part.story.part)
            words = f"{number}  {isolate(part.headline(sheet.article.edition))}"
            if part.story.uid == sheet.story.uid:
                bold = QFont.Weight.DemiBold
                row = QHBoxLayout()
                row.addSpacing(self._theme.px(9))  # as far in as the links
                row.addWidget(ElidedLabel(self._theme, words, FontRole.BODY, weight=bold), 1)
                self._parts.addLayout(row)
                continue
            link = self._link(words)
            link.clicked.connect(lambda _on=False, u=part.story.uid: self.part_opened.emit(u))
            self._parts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _link(self, words: str) -> Button:
        """A part that can be opened, as much of its headline as there is room for."""
        link = Button(self._theme, "", ButtonKind.TEXT, small=True)
        room = self._theme.px(300)
        elide = Qt.TextElideMode.ElideRight
        link.setText(link.fontMetrics().elidedText(words, elide, room).replace("&", "&&"))
        link.setAccessibleName(words)
        link.setToolTip(words)
        return link

    def _picked(self, index: int) -> None:
        if index >= len(self._options):
            self._new.show()
            self.title.setFocus()
            return
        self._new.hide()
        uid = self._options[index]
        self.chosen.emit(uid, max(1, self.part.value()) if uid else 0)

    def _part_changed(self) -> None:
        index = self.choice.currentIndex()
        if not 0 < index < len(self._options) or self.part.value() == self._part_now:
            return
        self._part_now = self.part.value()
        self.chosen.emit(self._options[index], self.part.value())

    def _begin_series(self) -> None:
        title = self.title.text().strip()
        if title:
            self._new.hide()
            self.title.show_text("")
            self.begun.emit(title, 1)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(FormField(self._theme, self.tr("Series"), self.choice), 1)
        part = FormField(self._theme, self.tr("Part"), self.part)
        part.setFixedWidth(px(84))
        row.addWidget(part)
        column.addLayout(row)
        new = QHBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.addWidget(self.title, 1)
        new.addWidget(self._begin)
        self.title.setAccessibleName(self.title.placeholderText())
        self._new.hide()
        column.addWidget(self._new)
        self._parts.setSpacing(0)
        column.addLayout(self._parts)
        end = QHBoxLayout()
        end.addWidget(self.all)
        end.addStretch(1)
        column.addLayout(end)


def _title(series: Series, edition: Edition) -> str:
    return series.titles.get(edition.code) or next(iter(series.titles.values()), "")
