"""The checklist of the article's kind in the checks tab: what was looked at, by whom and when."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.checklist import Ticked, item_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Line, RoleLabel
from nejat_desktop.ui.write.pane import SectionHead, clear_layout
from nejat_desktop.ui.write.words import moment_words


class ChecklistRow(QWidget):
    """One item: a box to tick, its words, and who ticked it."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, one: Ticked, words: str, who: str) -> None:
        super().__init__()
        px = theme.px
        self.uid = one.item.uid
        self.box = QCheckBox()
        self.box.setFixedHeight(theme.line_height(FontRole.BODY))  # beside the first line
        self.box.setChecked(one.tick is not None)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(who)
        self.box.toggled.connect(lambda on: self.ticked.emit(self.uid, on))
        self._words = RoleLabel(theme, words, wrap=True)
        plain = QFont.Weight.Normal
        self.who = RoleLabel(theme, who, FontRole.LABEL, "muted", weight=plain, wrap=True)
        self.who.setVisible(bool(who))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.who)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(5), px(16), px(5))
        row.setSpacing(px(8))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class ChecklistPart(QWidget):
    """All items in their order; not there for a kind without a checklist."""

    ticked = Signal(str, bool)
    """An item's uid, and whether it was looked at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self.rows: list[ChecklistRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_checklist(self, checklist: Sequence[Ticked], edition: Edition, now: datetime) -> None:
        """Show it as it is now; the focus stays on its item."""
        shown = (tuple(checklist), edition)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((row.uid for row in self.rows if row.box.hasFocus()), "")
        clear_layout(self._column)
        self.rows = []
        self.setVisible(bool(checklist))
        done, number = sum(one.tick is not None for one in checklist), self._theme.number
        words = self.tr("{done} of {count}")
        end = words.format(done=number(done), count=number(len(checklist)))
        self._column.addWidget(SectionHead(self._theme, self.tr("Checklist"), end))
        for one in checklist:
            row = ChecklistRow(self._theme, one, self._words(one), self._who(one, edition, now))
            row.ticked.connect(self.ticked)
            self._column.addWidget(row)
            self.rows.append(row)
        self._column.addSpacing(self._theme.px(8))
        self._column.addWidget(Line(self._theme))
        self.lead_to(focused)

    def lead_to(self, uid: str) -> bool:
        """The focus to an item; whether it is there."""
        for row in self.rows:
            if uid and row.uid == uid:
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _words(self, one: Ticked) -> str:
        return isolate(item_words(one.item, self._theme.language))

    def _who(self, one: Ticked, edition: Edition, now: datetime) -> str:
        if one.tick is None:
            return self.tr("Needed for the approval") if one.item.required else ""
        when = moment_words(one.tick.at, edition, now)
        return f"{isolate(one.tick.person.name)} · {when}"
