"""The style sheet: buttons, fields, tabs, splitters, scroll bars and menus, nothing else.

Qt's style sheets do not mirror, so the function takes the direction and swaps the sides itself.
"""

from dataclasses import dataclass, fields

from nejat_desktop.ui.theme.tokens import Colors, Tokens


@dataclass(frozen=True, slots=True)
class Sides:
    """Where a line of text begins and ends: "left" and "right", or the other way round."""

    start: str
    end: str


LTR_SIDES, RTL_SIDES = Sides("left", "right"), Sides("right", "left")

_BUTTONS = """
QPushButton, QToolButton[kind="outlined"] {
  background: @surface; color: @text; border: 1px solid @line_strong;
  border-radius: $controlpx; padding: 0 $11px; min-height: $28px; outline: none;
}
QPushButton:hover, QToolButton[kind="outlined"]:hover { background: @row_hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:default:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton:disabled { background: transparent; color: @disabled; border-color: @line; }
QToolButton {
  background: transparent; color: @text_soft; border: 1px solid transparent;
  border-radius: $controlpx; padding: $3px; outline: none;
}
QToolButton:hover { background: @row_hover; border-color: @hover_line; }
QToolButton:pressed, QToolButton:open { background: @sunken; }
QToolButton:checked { background: @accent_tint; color: @accent; border-color: @checked_line; }
QToolButton:disabled { color: @disabled; background: transparent; border-color: transparent; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: $8px; color: @text; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QRadioButton::indicator {
  width: $14px; height: $14px; border: 1px solid @line_strong; background: @surface;
}
QCheckBox::indicator { border-radius: $3px; }
QRadioButton::indicator { border-radius: $8px; }
QCheckBox::indicator:checked {
  background: @accent; border-color: @accent; image: url("$folder/check.png");
}
QRadioButton::indicator:checked { border-color: @accent; image: url("$folder/dot.png"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit[field="true"], QPlainTextEdit[field="true"] {
  background: @surface; color: @text; border: 1px solid @line_strong;
  border-radius: $controlpx; outline: none;
  selection-background-color: @selection; selection-color: @on_selection;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $28px; padding: 0 $7px; }
QTextEdit[field="true"], QPlainTextEdit[field="true"] { padding: $3px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus,
QTextEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus { border-color: transparent; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QTextEdit[invalid="true"],
QPlainTextEdit[invalid="true"] { border-color: @danger; }
QLineEdit { padding: 0 $5px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; background: transparent; min-height: 0; padding: 0 $3px;
}
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: @disabled; border-color: @line; background: transparent;
}
QLineEdit:read-only { background: @panel; border-color: @line; }
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: none; background: transparent; width: $22px;
}
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center %end; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top %end; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom %end; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
  image: url("$folder/caret-down.png"); width: $12px; height: $12px;
}
QAbstractSpinBox::up-arrow { image: url("$folder/caret-up.png"); width: $12px; height: $12px; }
QComboBox QAbstractItemView {
  background: @raised; color: @text; border: 1px solid @line_strong; outline: none;
  padding: $4px; selection-background-color: @selection; selection-color: @on_selection;
}
QComboBox QAbstractItemView::item { min-height: $28px; padding: 0 $8px; border-radius: $4px; }
"""

_TABS = """
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: @text_soft; border: none; min-height: $32px;
  padding: 0 $12px; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { background: @row_hover; color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:disabled { color: @disabled; }
QTabBar QToolButton {
  background: @window; border: none; border-bottom: 1px solid @line; border-radius: 0;
}
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QHeaderView::section {
  background: @panel; color: @muted; border: none; border-top: 1px solid @line;
  border-bottom: 1px solid @line; padding: 0 $8px; text-align: %start;
}
QProgressBar {
  border: none; border-radius: 2px; background: @sunken;
  min-height: 4px; max-height: 4px; color: transparent;
}
QProgressBar::chunk { background: @accent; border-radius: 2px; }
"""

_SCROLL = """
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: $scrollpx; }
QScrollBar:horizontal { height: $scrollpx; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: $32px; }
QScrollBar::handle:horizontal { min-width: $32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

_MENUS = """
QMenu { background: @raised; color: @text; border: 1px solid @line_strong; padding: $4px; }
QMenu::item { min-height: $28px; padding: 0 $32px; }
QMenu::item:selected { background: @selection; color: @on_selection; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; margin: $4px 0; background: @line; }
QToolTip {
  background: @raised; color: @text; border: 1px solid @line_strong; padding: $4px;
}
"""


def style_sheet(
    tokens: Tokens, colors: Colors, sides: Sides, factor: float = 1.0, folder: str = ""
) -> str:
    """The sheet for one mode, direction and interface size.

    `folder` holds the small pictures of arrows and check marks that a sheet cannot draw.
    """
    text = _BUTTONS + _FIELDS + _TABS + _SCROLL + _MENUS
    text = text.replace("%start", sides.start).replace("%end", sides.end)
    text = text.replace("$folder", folder)
    text = text.replace("$controlpx", f"{round(tokens.radius.control * factor)}px")
    text = text.replace("$scrollpx", f"{round(tokens.width.scrollbar * factor)}px")
    return _with_colors(_with_sizes(text, factor), colors)


def _with_sizes(text: str, factor: float) -> str:
    """Every `$npx` multiplied by the interface size."""
    parts = text.split("$")
    scaled = [parts[0]]
    for part in parts[1:]:
        number, rest = part.split("px", 1)
        scaled.append(f"{round(int(number) * factor)}px{rest}")
    return "".join(scaled)


def _with_colors(text: str, colors: Colors) -> str:
    """Every `@name` replaced; longer names first, so that `text` spares `text_soft`."""
    stark = colors.window == colors.surface == colors.panel
    names = {f.name: colors.named(f.name) for f in fields(colors) if f.name != "state"}
    names["scroll"] = colors.line_strong if stark else _middle(colors.line_strong, colors.line)
    names["hover_line"] = colors.line_strong if stark else "transparent"
    names["checked_line"] = colors.accent if stark else "transparent"
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f"@{name}", names[name])
    return text


def _middle(one: str, other: str) -> str:
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)
