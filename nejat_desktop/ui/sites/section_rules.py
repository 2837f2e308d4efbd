"""In which category of an edition's site a section stands: by its own name, or in another one."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.section_places import section_line, section_place
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
        self._shown = ""
        """The code of the edition whose lines are shown."""
        self.rows: dict[Uid, LineField] = {}
        self._names: dict[Uid, RoleLabel] = {}
        bold = QFont.Weight.DemiBold
        self._head = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=bold)
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self.editions = QComboBox()
        self.editions.activated.connect(self._build)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)
        chosen = QHBoxLayout()
        chosen.addWidget(self._head, 1)
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
        if self.rows:
            shown = {str(uid): self._place(uid) for uid in self.rows}
            kept[self._shown] = kept.get(self._shown, {}) | shown
        named = {code: {s: p for s, p in places.items() if p} for code, places in kept.items()}
        return {code: places for code, places in named.items() if places}

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
        """Show others, without `changed`; what somebody is typing stays."""
        self._places = places
        own = places.get(self._shown, {})
        for uid, row in self.rows.items():
            if not row.isModified():
                row.show_text(category_words(own.get(uid, ())))
        self._show_own()

    def forget_typed(self) -> None:
        """What is typed and not done is given up."""
        for row in self.rows.values():
            row.setModified(False)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _build(self) -> None:
        """Other lines; what was typed in the edition that was shown is taken, or goes on."""
        newsroom, code = self._newsroom, self.editions.currentData()
        typing = {uid: row.text() for uid, row in self.rows.items() if row.isModified()}
        is_same = code == self._shown
        if typing and not is_same and self._is_known(self._shown):
            self._typed()
        for row in self.rows.values():
            row.blockSignals(True)  # a row that goes loses the focus: that takes nothing over
        self.rows, self._names, self._shown = {}, {}, code or ""
        clear_layout(self._grid)
        if newsroom is None or not code:
            return
        for number, section in enumerate(newsroom.sections):
            line = section_line(newsroom, section.uid)
            words = category_words([one.name(code) for one in line])
            name, row = RoleLabel(self._theme, isolate(words)), LineField()
            dress(row, self._theme, newsroom.edition(code))
            row.editingFinished.connect(self._typed)
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(row, number, 1)
            self.rows[section.uid], self._names[section.uid] = row, name
        self.show_places(self._places)
        for uid, text in typing.items() if is_same else ():
            if uid in self.rows:
                self.rows[uid].setText(text)
                self.rows[uid].setModified(True)
        self._reword()

    def _is_known(self, code: str) -> bool:
        return self._newsroom is not None and any(e.code == code for e in self._newsroom.editions)

    def _show_own(self) -> None:
        """Where each section stands by itself, or with what it stands in."""
        newsroom, rules = self._newsroom, PostRules(sections=self.places)
        if newsroom is None:
            return
        for uid, row in self.rows.items():
            line = section_line(newsroom, uid)
            above = section_place(newsroom, rules, self._shown, line[-2].uid) if line[1:] else ()
            names = [one.name(self._shown) for one in line]
            row.setPlaceholderText(category_words((*above, names[-1]) if above else names))

    def _place(self, uid: Uid) -> tuple[str, ...]:
        """What is typed; its own name is none."""
        row = self.rows[uid]
        place = read_category(row.text())
        return () if place == read_category(row.placeholderText()) else place

    def _typed(self) -> None:
        self.forget_typed()
        places = self.places
        if places != self._places:
            self._places = places
            self._show_own()
            self.changed.emit()

    def _reword(self) -> None:
        self._head.setText(self.tr("Sections"))
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
