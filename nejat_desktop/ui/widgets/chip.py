"""The edition chip: one edition's code with its state as mark, shape and colour."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_DOT = 6
_MARK = 12
_PADDING = 5
_GAP = 4


class ChipState(StrEnum):
    """The states of an article that a chip can show (tokens.json, state_marks)."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    OUTDATED = "outdated"
    HELD = "held"
    CONFLICT = "conflict"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    DRAFT_OVER_LIVE = "draft_over_live"


_FILLED = frozenset({ChipState.REVIEW, ChipState.APPROVED, ChipState.SCHEDULED, ChipState.OUTDATED})
_BOXED = frozenset({ChipState.DRAFT, ChipState.HELD, ChipState.OUTDATED, ChipState.DRAFT_OVER_LIVE})
_DOTTED = frozenset({ChipState.PUBLISHED, ChipState.DRAFT_OVER_LIVE})
_BARE = frozenset({ChipState.PUBLISHED, ChipState.WITHDRAWN})


_WORDS = {
    ChipState.HELD: QT_TRANSLATE_NOOP("Chip", "Held back"),
    ChipState.DRAFT: QT_TRANSLATE_NOOP("Chip", "Draft"),
    ChipState.REVIEW: QT_TRANSLATE_NOOP("Chip", "In review"),
    ChipState.APPROVED: QT_TRANSLATE_NOOP("Chip", "Approved"),
    ChipState.SCHEDULED: QT_TRANSLATE_NOOP("Chip", "Scheduled"),
    ChipState.PUBLISHED: QT_TRANSLATE_NOOP("Chip", "Live"),
    ChipState.OUTDATED: QT_TRANSLATE_NOOP("Chip", "Outdated"),
    ChipState.CONFLICT: QT_TRANSLATE_NOOP("Chip", "Conflict"),
    ChipState.MISSING: QT_TRANSLATE_NOOP("Chip", "Missing"),
    ChipState.WITHDRAWN: QT_TRANSLATE_NOOP("Chip", "Withdrawn"),
    ChipState.DRAFT_OVER_LIVE: QT_TRANSLATE_NOOP("Chip", "Draft over live"),
}


def chip_words(state: ChipState) -> str:
    """The state in words, for tooltips, legends and accessible names."""
    return QCoreApplication.translate("Chip", _WORDS[state])


def chip_size(theme: Theme) -> QSize:
    """The size of every chip, whatever its state: columns do not move."""
    return QSize(theme.px(theme.tokens.width.chip), theme.px(theme.tokens.height.chip))


def state_key(state: ChipState) -> str:
    """The entry under `color.state` that a state is painted with."""
    like_drafts = (ChipState.DRAFT_OVER_LIVE, ChipState.HELD)
    return "draft" if state in like_drafts else state.value


def _ink(state: ChipState, theme: Theme, on_selection: bool) -> QColor:
    if on_selection:
        return theme.color("on_selection")
    if state is ChipState.CONFLICT:
        return theme.color("surface")
    return theme.color(f"state.{state_key(state)}.fg")


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    code: str,
    state: ChipState,
    theme: Theme,
    *,
    selected: bool = False,
) -> None:
    """Paint the chip into `rect` (see `chip_size`), mirrored if the interface is.

    On a selected row in high contrast all ink is `on_selection`, as the row's own text is.
    """
    on_selection = selected and theme.mode is Mode.HIGH_CONTRAST
    place = QRectF(QPointF(0, 0), rect.size())
    picture = theme.drawn(
        ("chip", code, state, on_selection),
        rect.size(),
        painter.device().devicePixelRatio(),
        lambda inner: _Chip(inner, place, state, theme).whole(code, on_selection),
    )
    painter.drawPixmap(rect.topLeft(), picture)


@dataclass(frozen=True, slots=True)
class _Chip:
    """One chip while it is painted."""

    painter: QPainter
    rect: QRectF
    state: ChipState
    theme: Theme

    def whole(self, code: str, on_selection: bool) -> None:
        """All of it."""
        ink = _ink(self.state, self.theme, on_selection)
        dotted = self.state in _DOTTED and not on_selection
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.box(ink, on_selection)
        self.mark(self.theme.color("state.published.fg") if dotted else ink)
        self.code(code, ink)
        self.painter.restore()

    def box(self, ink: QColor, on_selection: bool) -> None:
        """The shape: filled, edged, dashed, or none."""
        if self.state in _BARE:
            return
        solid = self.state is ChipState.CONFLICT and not on_selection
        fill = self._fill(on_selection)
        pen = QPen(fill if solid else ink, 1.0)
        if self.state is ChipState.MISSING:
            pen.setDashPattern([3, 2])
        elif self.state not in _BOXED and self.theme.mode is not Mode.HIGH_CONTRAST:
            pen = QPen(fill, 1.0)
        self.painter.setPen(pen)
        self.painter.setBrush(fill)
        radius = self.theme.tokens.radius.chip - 0.5
        self.painter.drawRoundedRect(self.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def mark(self, ink: QColor) -> None:
        """The dot or the icon."""
        theme, mark = self.theme, self.theme.px(_MARK)
        cell = self._from_start(theme.px(_PADDING) + 1, mark)
        if self.state in _DOTTED:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(ink)
            self.painter.drawEllipse(cell.center(), theme.px(_DOT) / 2, theme.px(_DOT) / 2)
            return
        icon = theme.tokens.state_marks[self.state.value].icon
        top = round(self.rect.center().y() - mark / 2)
        self.painter.drawPixmap(QPointF(round(cell.left()), top), theme.pixmap(icon, ink, _MARK))

    def code(self, code: str, ink: QColor) -> None:
        """The edition's code, struck through when it is withdrawn."""
        theme = self.theme
        font = theme.font(FontRole.SMALL, Script.LATIN)
        font.setWeight(font.Weight.DemiBold)
        font.setStrikeOut(self.state is ChipState.WITHDRAWN)
        start = theme.px(_PADDING) + 1 + theme.px(_MARK) + theme.px(_GAP)
        cell = self._from_start(start, self.rect.width() - start - theme.px(2))
        self.painter.setFont(font)
        self.painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if theme.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(cell, flags, code)

    def _fill(self, on_selection: bool) -> QColor:
        if self.state is ChipState.CONFLICT and not on_selection:
            return self.theme.color("state.conflict.fg")
        if self.state in _FILLED and not on_selection:
            return self.theme.color(f"state.{state_key(self.state)}.bg")
        return QColor(Qt.GlobalColor.transparent)

    def _from_start(self, start: float, width: float) -> QRectF:
        """A slice of the chip, `start` px from the edge where the interface begins."""
        rect = self.rect
        left = rect.right() - start - width if self.theme.rtl else rect.left() + start
        return QRectF(left, rect.top(), width, rect.height())
