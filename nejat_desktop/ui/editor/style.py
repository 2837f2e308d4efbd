"""How each kind of row is set: type, indents, gaps. One table for the page, one for pairs."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from nejat_desktop.domain.body.model import ContainerKind, Row, RowKind
from nejat_desktop.ui.editor.look import EditorLook, Type
from nejat_desktop.ui.editor.registry import Registry

PAGE_WIDTH, PAGE_INSET = 720, 68
PAIR_OUTER, PAIR_INNER = 28, 24
INDENT = 30
"""Width of one level of a list."""
QUOTE_INSET = 19
"""A quotation's bar and the space behind it."""
FIGURE_TOP, FIGURE_BOTTOM, FIGURE_SIDE = 10, 8, 12
"""Space between a figure's ring and what is in it."""
THUMB_WIDTH, THUMB_HEIGHT, THUMB_GAP = 84, 56, 12


class Mode(Enum):
    """Where the text stands: on a page by itself, beside its translation, or in a field."""

    PAGE = "page"
    PAIR = "pair"
    FIELD = "field"
    """One row of it in a field of a form, from edge to edge."""


@dataclass(frozen=True, slots=True)
class RowStyle:
    """How one row is set. Lengths in pixels at the look's size; `above`, `below` are gaps."""

    type: Type
    color: str = "text"
    families: str = "page"
    italic: bool = False
    above: float = 0
    below: float = 14
    inset: float = 0
    """From the start edge of the row's direction."""
    top: float = 0
    bottom: float = 0
    """Inside the row, around its lines."""
    bars: tuple[str, ...] = ()
    """The quotations whose bar runs beside it."""
    depth: int = 0
    """Levels of lists around it."""
    figure: str = ""
    """The figure that it is part of."""
    arabic: bool = False
    tight: bool = False
    """Whether it stands close to the row before (a quotation's source)."""
    label: bool = False
    """Whether a label stands above its text (a caption in a pair)."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What all rows of a text are set in: registry, look, mode."""

    registry: Registry
    look: EditorLook
    mode: Mode


def row_style(setting: Setting, row: Row, rtl: bool, paired: bool = False) -> RowStyle:
    """The style of a row. `paired`: a picture that its caption stands for, in a pair."""
    look, mode = setting.look, setting.mode
    kinds = [(name, setting.registry.containers[name].kind) for name in row.path]
    lists = (ContainerKind.BULLETS, ContainerKind.NUMBERS)
    depth = sum(kind in lists for _, kind in kinds)
    bars = tuple(name for name, kind in kinds if kind is ContainerKind.QUOTATION)
    types = look.page if mode is Mode.PAGE else look.pair
    base = RowStyle(
        types.of(rtl),
        arabic=rtl,
        depth=depth,
        bars=bars,
        figure=next((name for name, kind in kinds if kind is ContainerKind.FIGURE), ""),
        below=look.px(12 if rtl else 14),
        inset=look.px(depth * INDENT + len(bars) * QUOTE_INSET),
    )
    styled = _of_kind(base, row, look, mode)
    return _in_pair(styled, row, look, paired) if mode is Mode.PAIR else styled


def _of_kind(base: RowStyle, row: Row, look: EditorLook, mode: Mode) -> RowStyle:
    if row.kind is RowKind.HEADING:
        return _heading(base, row.level, look, mode)
    if row.is_card:
        return replace(base, above=look.px(6))
    return _of_text(base, row, look)


def _of_text(base: RowStyle, row: Row, look: EditorLook) -> RowStyle:
    rtl, px = base.arabic, look.px
    small = Type(px(14), px(26 if rtl else 22))
    quoted = replace(base.type, weight=500 if rtl else 400)
    changes: dict[RowKind, dict[str, Any]] = {
        RowKind.LIST_ITEM: {"below": px(2)},
        RowKind.QUOTE: {"type": quoted, "color": "text_soft", "above": px(4)},
        RowKind.CITE: {"type": small, "color": "muted", "tight": True},
        RowKind.CAPTION: {"type": small, "color": "text_soft", "above": px(8)},
        RowKind.CODE: {
            "type": Type(px(14), px(22)),
            "families": "mono",
            "top": px(8),
            "bottom": px(8),
            "arabic": False,
        },
    }
    return replace(base, **changes.get(row.kind, {}))


def _heading(base: RowStyle, level: int, look: EditorLook, mode: Mode) -> RowStyle:
    rtl = base.arabic
    if level <= 1:
        type_ = Type(19, 34, 700) if rtl else Type(18, 28, 700)
    elif mode is Mode.PAIR:
        type_ = Type(17, 32, 700) if rtl else Type(16, 26, 700)
    else:
        sizes = {2: 20, 3: 18, 4: 17} if rtl else {2: 22, 3: 19, 4: 17}
        lines = {2: 34, 3: 32, 4: 32} if rtl else {2: 32, 3: 28, 4: 28}
        type_ = Type(sizes.get(level, 17), lines.get(level, 28), 700)
    return replace(base, type=type_.scaled(look.scale), above=look.px(18), below=look.px(8))


def _in_pair(style: RowStyle, row: Row, look: EditorLook, paired: bool) -> RowStyle:
    """The same row in a cell: gaps become the cell's padding."""
    top = look.px(10 if style.arabic else 12)
    bottom = look.px(12)
    label = row.kind is RowKind.CAPTION
    if label:
        pair = look.pair.of(style.arabic)
        style = replace(style, type=pair, color="text")
    return replace(
        style, above=0, below=0, top=top, bottom=bottom, label=label, hidden=paired, figure=""
    )


def gap_between(before: RowStyle | None, style: RowStyle, look: EditorLook, mode: Mode) -> float:
    """The space above a row: the larger of two neighbours' gaps, and a figure's own."""
    if mode is Mode.PAIR:
        return 0
    ring = look.px(FIGURE_TOP) if style.figure else 0
    if before is None:
        return ring
    if before.figure and before.figure == style.figure:
        return look.px(8)
    if style.tight:
        return look.px(2)
    below = before.below
    if before.depth and not style.depth:
        below = look.px(12)
    if before.figure:
        below = look.px(16 + FIGURE_BOTTOM)
    return max(below, style.above) + ring
