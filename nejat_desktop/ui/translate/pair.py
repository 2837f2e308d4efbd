"""Source and target side by side: paragraphs at equal heights, one scroll, one current pair."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QWidget

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import Body
from nejat_desktop.ui.editor import EditorLook, Mode, RowEdit
from nejat_desktop.ui.editor.cards import Pictures
from nejat_desktop.ui.translate.groups import Group, group_at, groups_of, pads_of
from nejat_desktop.ui.translate.gutter import Band, Gutter, IconSource
from nejat_desktop.ui.translate.sides import (
    HEADLINE,
    filled,
    first_gap,
    headline_of,
    missing_rows,
    with_headline,
    without_headline,
)

Decorations = Mapping[str, Sequence[tuple[int, int, str]]]

_SETTLING = 4
"""Rounds after which two sides that go on changing each other are left as they are."""


def _no_icon(_name: str, _color: str, _size: int, _ratio: float) -> QPixmap | None:
    return None


class PairSides(QWidget):
    """Two texts kept at equal heights and scrolled as one; which pair is the current one."""

    edited = Signal()
    row_changed = Signal(str)

    def __init__(
        self, look: EditorLook, icons: IconSource = _no_icon, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.source = RowEdit(look, self, Mode.PAIR)
        self.target = RowEdit(look, self, Mode.PAIR)
        self.gutter = Gutter(look, icons, self)
        self.groups: list[Group] = []
        self._current = ""
        self._aligning = self._unsettled = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.source.setAccessibleName(self.tr("Source text"))
        self.target.setAccessibleName(self.tr("Translation"))
        self.source.set_read_only(True)
        self.source.rows.setter.thumbs = True
        self.target.rows.painter.scene.edits = True
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.source, 1)
        box.addWidget(self.gutter)
        box.addWidget(self.target, 1)
        box.addWidget(self._bar)
        # A bar that comes and goes would break all lines anew.
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._connect()

    def _connect(self) -> None:
        self.gutter.bands = self.bands
        self.gutter.scrolled = self.target.verticalScrollBar().value
        self.gutter.clicked.connect(self.go_to)
        self.source.focused.connect(lambda: self._follow(self.source))
        self.target.focused.connect(lambda: self._follow(self.target))
        for side in (self.source, self.target):
            side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            side.rows.on_heights = self.align
            side.verticalScrollBar().valueChanged.connect(self._scroll)
        bar = self.target.verticalScrollBar()
        bar.rangeChanged.connect(self._range)
        self._bar.valueChanged.connect(self._scroll)
        self.target.edited.connect(self.edited)
        self.source.cursorPositionChanged.connect(lambda: self._follow(self.source))
        self.target.cursorPositionChanged.connect(lambda: self._follow(self.target))

    def align(self) -> None:
        """Pads the lower side of every pair; the texts and their undo are not touched."""
        if self._aligning:
            self._unsettled = True
            return
        self._aligning = True
        for _ in range(_SETTLING):
            self._unsettled = False
            self._pad()
            if not self._unsettled:
                break
        self._aligning = False
        self._mark()

    def _pad(self) -> None:
        """A pad can change a side's scroll bar or width, and that its heights again."""
        sides = (self.source, self.target)
        ids = [[_id(side, item.row) for item in side.rows.places.items] for side in sides]
        heights = [[item.height for item in side.rows.places.items] for side in sides]
        self.groups = groups_of(*ids)
        pads = pads_of(self.groups, *heights)
        spans = ([g.source[1] for g in self.groups], [g.target[1] for g in self.groups])
        for side, own, ends in zip(sides, pads, spans, strict=True):
            side.rows.set_pads(own)
            side.rows.painter.scene.ends = frozenset(ends)
            side.viewport().update()

    def bands(self) -> list[Band]:
        """The pairs from top to bottom."""
        places = self.source.rows.places
        found: list[Band] = []
        for group in self.groups:
            first, last = group.source
            if first <= last < len(places.tops):
                top = places.tops[first]
                high = places.bottom(last) - top
                if high > 0:
                    found.append((group.id, top, high))
        return found

    def current_row(self) -> str:
        """The id of the current pair."""
        return self._current

    def go_to(self, row_id: str) -> None:
        """Makes a pair the current one: the caret stands at the end of its target."""
        block = self.target.block_of(row_id)
        if block is None:
            self.source.go_to_row(row_id)
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.target.setTextCursor(cursor)
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(row_id)

    def _show(self, row_id: str) -> None:
        """Scrolls so that the whole pair is seen, if it can be."""
        bar, height = self._bar, self.target.viewport().height()
        for name, top, high in self.bands():
            if name == row_id:
                if top < bar.value() or high > height:
                    bar.setValue(int(top))
                elif top + high > bar.value() + height:
                    bar.setValue(int(top + high - height) + 1)

    def _follow(self, side: RowEdit) -> None:
        if self._aligning:
            return
        index = side.textCursor().block().blockNumber()
        number = group_at(self.groups, index, side is self.target)
        name = self.groups[number].id if number >= 0 else ""
        if name and name != self._current:
            self._current = name
            self._mark()
            self.row_changed.emit(name)

    def _mark(self) -> None:
        """Lights the current pair on both sides."""
        number = next((i for i, g in enumerate(self.groups) if g.id == self._current), -1)
        group = self.groups[number] if number >= 0 else Group("", (-1, -1), (-1, -1))
        self.source.rows.painter.scene.pair = group.source
        self.target.rows.painter.scene.pair = group.target
        self.gutter.current = self._current
        for widget in (self.source.viewport(), self.target.viewport(), self.gutter):
            widget.update()

    def _scroll(self, value: int) -> None:
        for bar in (self.source.verticalScrollBar(), self.target.verticalScrollBar(), self._bar):
            if bar.value() != value:
                bar.setValue(value)
        self.gutter.update()

    def _range(self, low: int, high: int) -> None:
        self._bar.setRange(low, high)
        self._bar.setPageStep(self.target.verticalScrollBar().pageStep())
        self._bar.setSingleStep(30)
        self._bar.setVisible(high > low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The wider inset is at the outer edge of each side."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.source.rows.outer_is_left = not rtl
        self.target.rows.outer_is_left = rtl
        self.source.rows.painter.scene.bar_at_right = rtl
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The gutter scrolls the texts."""
        QApplication.sendEvent(self._bar, event)


class PairView(PairSides):
    """The paired view of Translate. `done_requested`: Ctrl+Enter in the current pair."""

    done_requested = Signal()

    def set_sides(
        self,
        source: Body,
        source_direction: str,
        target: Body,
        target_direction: str,
        *,
        source_headline: str,
        target_headline: str,
    ) -> None:
        """Shows two texts, paired by row id, with their headlines as the first pair."""
        self._aligning = True
        missing = missing_rows(source, target)
        self._gap = first_gap(target)
        self.source.set_body(with_headline(source, source_headline), source_direction)
        whole = with_headline(filled(target, missing), target_headline)
        self.target.set_body(whole, target_direction)
        registry = self.target.registry
        registry.guarded.add(HEADLINE)
        registry.anchored.update({row.id for row in source.rows})
        absent = {row.id for _, row in missing}
        numbers = (i for i, row in enumerate(registry.rows) if row.id in absent)
        registry.optional.update(numbers)
        registry.neighbours = {
            row: before for row, before in registry.neighbours.items() if not {row, before} & absent
        }
        self._current = ""
        self._hint()
        self._aligning = False
        self.align()
        self._follow(self.target)

    def target_body(self) -> Body:
        """The target as it is now, without its headline."""
        return without_headline(self.target.body(), self._gap)

    def target_headline(self) -> str:
        """The target's headline as it is now."""
        return headline_of(self.target.body())

    def target_text(self) -> tuple[str, Body]:
        """Headline and text of the target, read at once."""
        body = self.target.body()
        return headline_of(body), without_headline(body, self._gap)

    def set_states(self, states: Mapping[str, RowState]) -> None:
        """The state of every paragraph, by row id; the headline's is "headline"."""
        self.gutter.states = dict(states)
        self.gutter.update()

    def set_words(self, hint: str, source_caption: str, target_caption: str) -> None:
        """What an empty row says, and the labels of captions, in the words of each edition."""
        self._words = hint
        self.source.rows.painter.scene.caption_label = source_caption
        self.target.rows.painter.scene.caption_label = target_caption
        self._hint()

    def set_digits(self, gutter: str, source: str = "", target: str = "") -> None:
        """Ten digits for the gutter's numbers and for the lists of each side; "" for 0–9."""
        self.gutter.digits = gutter
        self.source.rows.painter.scene.digits = source
        self.target.rows.painter.scene.digits = target
        self.update()

    def set_source_decorations(self, marks: Decorations) -> None:
        """Changed words ("added"), terms ("term") and the like in the source."""
        self.source.set_decorations(marks)

    def set_pictures(self, provider: Pictures) -> None:
        """Where the small pictures come from."""
        self.source.set_pictures(provider)
        self.target.set_pictures(provider)

    def set_look(self, look: EditorLook) -> None:
        """Another theme or size."""
        self.gutter.look = look
        self.source.set_look(look)
        self.target.set_look(look)
        self.gutter.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter, where no action has taken it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done_requested.emit()
        else:
            super().keyPressEvent(event)

    _gap = ""
    _words = ""

    def _hint(self) -> None:
        words = self._words or self.tr("not translated yet")
        rows = self.source.registry.rows
        self.target.rows.painter.scene.hints = {
            row.id: words for row in rows if not row.is_card and row.id
        }
        self.target.viewport().update()


def _id(side: RowEdit, number: int) -> str:
    rows = side.registry.rows
    return rows[number].id if 0 <= number < len(rows) else ""
