"""The design tokens: every number and colour of the look, typed, read from tokens.json."""

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from nejat_desktop.ui.theme.roles import FontRole, Mode, Script


@dataclass(frozen=True, slots=True)
class StateColors:
    """The two colours of a state's chip, as #RRGGBB."""

    fg: str
    bg: str


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one mode, as #RRGGBB; `state` by the names of `state_marks`."""

    window: str
    panel: str
    surface: str
    raised: str
    sunken: str
    row_hover: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    selection: str
    on_selection: str
    on_selection_soft: str
    focus: str
    danger: str
    danger_tint: str
    warning: str
    warning_tint: str
    ok: str
    ok_tint: str
    info: str
    info_tint: str
    added: str
    on_added: str
    removed: str
    on_removed: str
    highlight: str
    state: dict[str, StateColors]

    def named(self, name: str) -> str:
        """The colour called `name`: a field, or `state.<name>.fg` or `.bg`."""
        if name.startswith("state."):
            _, state, ground = name.split(".")
            return str(getattr(self.state[state], ground))
        return str(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Space:
    """Gaps and margins in px."""

    unit: int
    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the name that the drawings use
    xl: int
    xxl: int
    xxxl: int
    page: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in px."""

    chip: int
    control: int
    card: int
    page: int


@dataclass(frozen=True, slots=True)
class Height:
    """Heights in px at an interface size of 100 %."""

    top_bar: int
    tool_bar: int
    status_bar: int
    filter_bar: int
    header: int
    column_head: int
    control: int
    control_small: int
    primary: int
    tab: int
    inspector_tab: int
    list_row: int
    list_row_compact: int
    tree_row: int
    board_row: int
    memory_row: int
    chip: int
    notice: int


@dataclass(frozen=True, slots=True)
class Width:
    """Widths in px at an interface size of 100 %."""

    chip: int
    rail: int
    side_panel: int
    side_panel_min: int
    inspector: int
    inspector_min: int
    page: int
    measure: int
    gutter: int
    handle: int
    scrollbar: int


@dataclass(frozen=True, slots=True)
class IconSize:
    """Icon sizes in px."""

    rail: int
    toolbar: int
    inline: int
    chip: int
    empty_state: int


@dataclass(frozen=True, slots=True)
class FocusRing:
    """The ring around what has the focus, px."""

    width: int
    offset: int
    radius_add: int


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in ms."""

    fast_ms: int
    panel_ms: int


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One entry of the type scale: size and line height in px, weight 100 to 900."""

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class StateMark:
    """How a state is drawn: an icon's name, or a dot; and the chip's shape in words."""

    icon: str
    chip: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything in tokens.json that the interface is drawn from."""

    colors: dict[Mode, Colors]
    state_marks: dict[str, StateMark]
    space: Space
    radius: Radius
    height: Height
    width: Width
    icon: IconSize
    ring: FocusRing
    motion: Motion
    families: dict[str, tuple[str, ...]]
    scale: dict[FontRole, dict[Script, TypeStyle]]
    pairs: dict[Mode, dict[str, tuple[float, float]]]
    """For each mode: "front on ground" -> (contrast when it was drawn, contrast needed)."""


T = TypeVar("T")


def _typed(kind: type[T], data: dict[str, Any]) -> T:
    """`kind` filled from the entries of `data` that it names; KeyError says what is missing."""
    return kind(**{f.name: data[f.name] for f in fields(kind)})  # type: ignore[arg-type]


def _colors(data: dict[str, Any]) -> Colors:
    states = {name: _typed(StateColors, pair) for name, pair in data["state"].items()}
    return _typed(Colors, {**data, "state": states})


def _scale(data: dict[str, Any]) -> dict[FontRole, dict[Script, TypeStyle]]:
    return {
        role: {script: TypeStyle(*data[role][script]) for script in Script} for role in FontRole
    }


def load_tokens(path: Path) -> Tokens:
    """Read tokens.json. A file that lacks an entry raises KeyError: it is part of the program."""
    data = json.loads(path.read_text(encoding="utf-8"))
    families = data["type"]["families"]
    return Tokens(
        colors={mode: _colors(data["color"][mode]) for mode in Mode},
        state_marks={k: _typed(StateMark, v) for k, v in data["state_marks"].items()},
        space=_typed(Space, data["space"]),
        radius=_typed(Radius, data["radius"]),
        height=_typed(Height, data["height"]),
        width=_typed(Width, data["width"]),
        icon=_typed(IconSize, data["icon"]),
        ring=_typed(FocusRing, data["focus_ring"]),
        motion=_typed(Motion, data["motion"]),
        families={k: tuple(v) for k, v in families.items() if isinstance(v, list)},
        scale=_scale(data["type"]["scale_px"]),
        pairs={
            mode: {k: (v[0], v[1]) for k, v in data["contrast"][mode]["pairs"].items()}
            for mode in Mode
        },
    )
