"""In which category of an edition's site a section stands: by its own name, or in another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.sites.categories import category_words, read_category
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import RoleLabel
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.pane import clear_layout

Places = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Categories from the top down, by edition and section."""


class SectionRules(QWidget):
    """A line for each section, of one edition at a time; `changed` when a person changed one."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._newsroom: Newsroom | None = None
        self._places: Places = {}
        self.rows: dict[Uid, LineField] = {}
        self._names: dict[Uid, RoleLabel] = {}
        bold = QFont.Weight.DemiBold
        self._heads = [RoleLabel(theme, "", FontRole.LABEL, "muted", weight=bold) for _ in range(2)]
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self.editions = QComboBox()
        self.editions.activated.connect(self._build)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)
        chosen = QHBoxLayout()
        chosen.addWidget(self._heads[0], 1)
        chosen.addWidget(self.editions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(chosen)
        column.addWidget(self._note)
        column.addLayout(self._grid)
        self._reword()
        self.hide()

    @property
    def places(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """As they are set now; those of sections and editions that are not shown are kept."""
        kept = {code: dict(places) for code, places in self._places.items()}
        if self.edition is not None:
            shown = {str(uid): self._place(uid) for uid in self.rows}
            kept[self.edition.code] = kept.get(self.edition.code, {}) | shown
        named = {code: {s: p for s, p in places.items() if p} for code, places in kept.items()}
        return {code: places for code, places in named.items() if places}

    @property
    def edition(self) -> Edition | None:
        """Whose site is shown."""
        code = self.editions.currentData()
        return self._newsroom.edition(code) if self._newsroom is not None and code else None

    def show_newsroom(self, newsroom: Newsroom) -> None:
        """Its editions and sections; what somebody types stays while these are the same."""
        before, self._newsroom = self._newsroom, newsroom
        self.setVisible(bool(newsroom.sections and newsroom.editions))
        if before is None or before.editions != newsroom.editions:
            code = self.editions.currentData()
            self.editions.clear()
            for edition in newsroom.editions:
                self.editions.addItem(isolate(edition.name), edition.code)
            self.editions.setCurrentIndex(max(0, self.editions.findData(code)))
        if before is None or (before.editions, before.sections) != (
            newsroom.editions,
            newsroom.sections,
        ):
            self._build()

    def show_places(self, places: Places) -> None:
        """Show others, without `changed`."""
        self._places = places
        own = places.get(self.edition.code, {}) if self.edition is not None else {}
        for uid, row in self.rows.items():
            if not row.isModified():
                row.show_text(category_words(own.get(uid, ())))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _build(self) -> None:
        clear_layout(self._grid)
        self.rows, self._names = {}, {}
        newsroom, edition = self._newsroom, self.edition
        if newsroom is None or edition is None:
            return
        for number, section in enumerate(newsroom.sections):
            words = category_words(path_of(newsroom, section, edition.code))
            name, row = RoleLabel(self._theme, isolate(words)), LineField()
            dress(row, self._theme, edition)
            row.setPlaceholderText(words)
            row.editingFinished.connect(self._typed)
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(row, number, 1)
            self.rows[section.uid], self._names[section.uid] = row, name
        self.show_places(self._places)
        self._reword()

    def _place(self, uid: Uid) -> tuple[str, ...]:
        """What is typed; its own name is none."""
        row = self.rows[uid]
        place = read_category(row.text())
        return () if place == read_category(row.placeholderText()) else place

    def _typed(self) -> None:
        for row in self.rows.values():
            row.setModified(False)
        places = self.places
        if places != self._places:
            self._places = places
            self.changed.emit()

    def _reword(self) -> None:
        self._heads[0].setText(self.tr("Sections"))
        self._note.setText(
            self.tr(
                "The stories of a section stand in the category with its name, unless another one "
                "is named here."
            )
        )
        self.editions.setAccessibleName(self.tr("Edition whose categories are shown"))
        for uid, row in self.rows.items():
            name = self._names[uid].text()
            row.setAccessibleName(self.tr("Category of {section}").format(section=name))


def path_of(newsroom: Newsroom, section: Section, edition: str) -> Sequence[str]:
    """The names of what a section stands in, and its own."""
    line: list[Section] = []
    above: Section | None = section
    while above is not None and above not in line:
        line.append(above)
        above = newsroom.section(above.parent) if above.parent else None
    return tuple(one.name(edition) for one in reversed(line))
