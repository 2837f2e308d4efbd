"""How the place of the series looks: a list at the side, a panel with titles and parts."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.ui.series.parts import PartsList, PartsModel
from nejat_desktop.ui.series.titles import Titles
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    EmptyState,
    Ground,
    IconButton,
    Line,
    NoticeBar,
    PaneHeader,
    RoleLabel,
    paint_elided,
)
from nejat_desktop.ui.write.pane import Page, SectionHead

SIDE, MEASURE, ROW = 280, 680, 56
UID = Qt.ItemDataRole.UserRole
"""Under this role an item of the list has its series."""


class SeriesNames(QStyledItemDelegate):
    """A series in the list: its title in its own direction, its number of parts under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All alike."""
        return QSize(self._theme.px(120), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, two lines, the ring."""
        theme, px = self._theme, self._theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        title, count = str(index.data()).split("\n")
        box = QRectF(option.rect).adjusted(px(16), px(8), -px(16), -px(8))
        half = box.height() / 2
        font = theme.font(FontRole.BODY)
        font.setWeight(QFont.Weight.Medium)
        inks = ("on_selection", "on_selection_soft") if selected else ("text", "muted")
        for line, words in enumerate((title, count)):
            painter.setFont(theme.font(FontRole.LABEL) if line else font)
            painter.setPen(theme.color(inks[line]))
            room = QRectF(box.left(), box.top() + line * half, box.width(), half)
            paint_elided(painter, room, words, rtl_interface=theme.rtl)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


class SeriesLayout(Ground):
    """Holds the widgets; what they do is for the place to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface")
        self._look_theme = theme
        self.setAccessibleName(self.tr("Series"))
        self.notices = NoticeBar(theme)
        self.new = Button(theme, self.tr("New series"), small=True, icon="plus")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("All series"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self._names = SeriesNames(theme)
        self.list.setItemDelegate(self._names)
        self.titles = Titles(theme)
        self.model = PartsModel()
        self.parts = PartsList(theme, self.model)
        self._make_buttons()
        self._none = RoleLabel(
            theme,
            self.tr("No story is part of it yet. Choose it in a story’s inspector."),
            color="muted",
            wrap=True,
        )
        self.empty = EmptyState(
            theme,
            "stack",
            self.tr("No series yet"),
            self.tr("A series holds stories that are told in parts, in their order."),
            self.tr("New series"),
        )
        self.panel = Page(theme, self.tr("The series"))
        self._stack = QStackedWidget()
        self._lay_out()

    def show_list(self, entries: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Series by uid with their words; nothing is told of it."""
        self.list.blockSignals(True)
        self.list.clear()
        for uid, words in entries:
            item = QListWidgetItem(words)
            item.setData(UID, uid)
            self.list.addItem(item)
            if uid == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def show_panel(self, there: bool) -> None:
        """The panel, or what to do while there is no series."""
        self._stack.setCurrentWidget(self.panel if there else self.empty)

    def show_parts_state(self, count: int) -> None:
        """What can be done with so many parts."""
        self.parts.setVisible(bool(count))
        self._none.setVisible(not count)
        high = self._look_theme.px(44) * max(1, count) + 2
        self.parts.setFixedHeight(high)
        for button in (self.up, self.down, self.out, self.look):
            button.setVisible(bool(count))

    def _make_buttons(self) -> None:
        theme = self._look_theme
        self.up = IconButton(theme, "arrow-up", self.tr("Earlier (Alt and Up)"), size=16)
        self.down = IconButton(theme, "arrow-down", self.tr("Later (Alt and Down)"), size=16)
        self.out = IconButton(theme, "minus-circle", self.tr("Take out of the series"), size=16)
        self.look = Button(theme, self.tr("Open"), ButtonKind.TEXT)
        self.remove = Button(theme, self.tr("Remove this series"), ButtonKind.TEXT)
        self.remove.set_tint("danger")

    def _lay_out(self) -> None:
        theme, px = self._look_theme, self._look_theme.px
        side, row, column = Ground(theme, "panel"), QHBoxLayout(), QVBoxLayout(self)
        side.setFixedWidth(px(SIDE))
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        head = PaneHeader(theme, self.tr("Series"))
        head.add(self.new)
        beside.addWidget(head)
        beside.addWidget(Line(theme))
        beside.addWidget(self.list, 1)
        self._fill_panel()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.empty)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Line(theme, vertical=True))
        row.addWidget(self._stack, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.notices)

    def _fill_panel(self) -> None:
        theme, px = self._look_theme, self._look_theme.px
        inside, tools = QWidget(), QHBoxLayout()
        inside.setMaximumWidth(px(MEASURE))
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(8), px(8), px(8), px(24))
        column.setSpacing(px(8))
        titles = QVBoxLayout()
        titles.setContentsMargins(px(16), px(4), px(16), px(8))
        titles.addWidget(self.titles)
        tools.setContentsMargins(px(16), 0, px(16), 0)
        for button in (self.look, self.up, self.down, self.out):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.remove)
        words = QVBoxLayout()
        words.setContentsMargins(px(16), 0, px(16), 0)
        words.addWidget(self._none)
        column.addWidget(SectionHead(theme, self.tr("Titles")))
        column.addLayout(titles)
        column.addWidget(SectionHead(theme, self.tr("Parts")))
        column.addWidget(self.parts)
        column.addLayout(words)
        column.addLayout(tools)
        measure = QHBoxLayout()
        measure.addWidget(inside, 1000)
        measure.addStretch(1)
        self.panel.column.addLayout(measure)
        self.panel.column.addStretch(1)
