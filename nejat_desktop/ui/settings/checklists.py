"""The checklists of the newsroom, kind by kind: words in every language, and what is needed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import ChecklistItem, Kind
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.words import kinds_words
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, IconButton, RoleLabel
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.pane import clear_layout

SAVE_MS = 600


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants with an item: to move it, or to take it away."""

    row: "ItemRow"
    by: int = 0


class ItemRow(QWidget):
    """One item: a field for each language, needed or not, up, down, away."""

    edited = Signal()
    left = Signal()
    wished = Signal(object)

    def __init__(self, theme: Theme, item: ChecklistItem, editions: Sequence[Edition]) -> None:
        super().__init__()
        self._theme, self._item = theme, item
        px = theme.px
        self.fields: dict[str, LineField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        for number, edition in enumerate(editions):
            field = self.fields[edition.code] = LineField()
            dress(field, theme, edition)
            field.show_text(item.words.get(edition.code, ""))
            words = self.tr("In {language}").format(language=edition.name)
            field.setAccessibleName(words)
            field.textEdited.connect(self.edited)
            field.left.connect(self.left)
            bold = QFont.Weight.DemiBold
            grid.addWidget(RoleLabel(theme, edition.code, FontRole.SMALL, weight=bold), number, 0)
            grid.addWidget(field, number, 1)
        self.required = QCheckBox(self.tr("Needed for the approval"))
        self.required.setChecked(item.required)
        self.required.toggled.connect(self.edited)
        foot = QHBoxLayout()
        foot.addWidget(self.required)
        foot.addStretch(1)
        for icon, name, by in (
            ("arrow-up", self.tr("Move up"), -1),
            ("arrow-down", self.tr("Move down"), 1),
            ("trash", self.tr("Take away"), 0),
        ):
            button = IconButton(theme, icon, name, size=16)
            button.clicked.connect(lambda _on=False, b=by: self.wished.emit(Wish(self, b)))
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, px(8))
        column.setSpacing(px(8))
        column.addLayout(grid)
        column.addLayout(foot)

    @property
    def item(self) -> ChecklistItem:
        """As it is typed now; languages that the newsroom has no edition of are kept."""
        words = {code: field.text().strip() for code, field in self.fields.items()}
        return replace(
            self._item, words=self._item.words | words, required=self.required.isChecked()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))


class ChecklistsPart(QWidget):
    """Saves while it is typed; there is nothing to confirm."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, theme = work, work.theme
        self.rows: list[ItemRow] = []
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self.kinds = QComboBox()
        self.add = Button(theme, "", icon="plus")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.addWidget(self.kinds, 1)
        head.addWidget(self.add)
        column.addWidget(self._note)
        column.addLayout(head)
        column.addLayout(self._list)
        column.addStretch(1)
        self._saving.timeout.connect(self.save)
        self.kinds.activated.connect(self._choose)
        self.add.clicked.connect(self.add_item)
        self._kind = Kind.ARTICLE
        self._reword()

    @property
    def title(self) -> str:
        """Its name among the settings."""
        return self.tr("Checklists")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()
            if self.isVisible():
                self.show_kind(self._kind)

    def showEvent(self, event: QShowEvent) -> None:
        """Editions, language or checklists may be others by now."""
        super().showEvent(event)
        self.show_kind(self._kind)

    def show_kind(self, kind: Kind) -> None:
        """Show the checklist of a kind; what was typed for another is saved first."""
        self.save()
        self._kind = kind
        self.kinds.setCurrentIndex(list(Kind).index(kind))
        newsroom = self._work.services.settings.newsroom()
        self._show_items(newsroom.checklists.get(kind.value, ()))

    def add_item(self) -> None:
        """A new item at the end; the caret stands in it."""
        uid = self._work.services.context.new_uid()
        self._show_items([*(row.item for row in self.rows), ChecklistItem(uid, {})])
        next(iter(self.rows[-1].fields.values())).setFocus()

    def save(self) -> None:
        """Keep what is typed, if it is not kept yet."""
        if not self._saving.isActive():
            return
        self._saving.stop()
        items = tuple(row.item for row in self.rows)
        settings, kind = self._work.services.settings, self._kind
        self._work.background.run(
            Lane.STORE, self.tr("Checklists"), lambda _job: settings.set_checklist(kind, items)
        )

    def _show_items(self, items: Sequence[ChecklistItem]) -> None:
        clear_layout(self._list)
        editions = self._work.services.settings.newsroom().editions
        self.rows = [ItemRow(self._work.theme, item, editions) for item in items]
        for row in self.rows:
            row.edited.connect(self._saving.start)
            row.left.connect(self.save)
            row.wished.connect(self._do)
            self._list.addWidget(row)

    def _do(self, wish: Wish) -> None:
        items = [row.item for row in self.rows]
        at = self.rows.index(wish.row)
        item = items.pop(at)
        if wish.by:
            items.insert(min(max(at + wish.by, 0), len(items)), item)
        self._show_items(items)
        self._saving.start()
        self.save()
        if self.rows:
            row = self.rows[min(max(at + wish.by, 0), len(self.rows) - 1)]
            next(iter(row.fields.values())).setFocus()

    def _choose(self, index: int) -> None:
        self.show_kind(list(Kind)[index])

    def _reword(self) -> None:
        self._note.setText(
            self.tr(
                "What is looked at before an approval. It stands in the checks of every article of "
                "the kind, and begins anew after each approval."
            )
        )
        self.kinds.clear()
        self.kinds.addItems([kinds_words(kind) for kind in Kind])
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.setCurrentIndex(list(Kind).index(self._kind))
        self.add.setText(self.tr("Add an item"))
        self.add.updateGeometry()
