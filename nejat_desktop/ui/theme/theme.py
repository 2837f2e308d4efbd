"""The theme: what every widget is given to ask for colours, fonts, icons and sizes."""

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from nejat_desktop.ui.theme import fonts
from nejat_desktop.ui.theme.icons import Icons
from nejat_desktop.ui.theme.palette import build_palette
from nejat_desktop.ui.theme.roles import FontRole, Mode, Script, is_rtl
from nejat_desktop.ui.theme.sheet import LTR_SIDES, RTL_SIDES, style_sheet
from nejat_desktop.ui.theme.tokens import Colors, Tokens, load_tokens
from nejat_desktop.ui.theme.wording import digits, number

SIZES = (0.9, 1.0, 1.1, 1.25, 1.5)
"""The interface sizes that are offered."""

_PICTURES = {
    "caret-down": ("caret-down", "muted"),
    "caret-up": ("caret-up", "muted"),
    "check": ("check-bold", "on_accent"),
    "dot": ("circle-fill", "accent"),
}


class Theme(QObject):
    """Colours, fonts, icons and sizes of the interface as it is now; `changed` when it turns.

    Needs a QApplication. `resources` is the folder with `look/tokens.json` and `fonts/`.
    """

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        mode: Mode = Mode.LIGHT,
        language: str = "en",
        scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tokens: Tokens = load_tokens(resources / "look" / "tokens.json")
        self.families = fonts.load_fonts(resources / "fonts")
        self._icons = Icons()
        self._mode, self._language, self._scale = mode, language, scale
        self._fonts: dict[tuple[FontRole, Script], QFont] = {}
        self._drawn: dict[Hashable, QPixmap] = {}
        self._pictures = QTemporaryDir()
        self._app: QApplication | None = None

    @property
    def mode(self) -> Mode:
        """Light, dark or high contrast."""
        return self._mode

    @property
    def language(self) -> str:
        """The language of the interface: en, fa, ar or sq."""
        return self._language

    @property
    def scale(self) -> float:
        """The interface size, 1.0 for 100 %."""
        return self._scale

    @property
    def rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return is_rtl(self._language)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The layout direction of the interface."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    @property
    def colors(self) -> Colors:
        """The colours of the mode, as text."""
        return self.tokens.colors[self._mode]

    def set(
        self, mode: Mode | None = None, language: str | None = None, scale: float | None = None
    ) -> None:
        """Change one or more of mode, language and interface size, and say so once."""
        wanted = (mode or self._mode, language or self._language, scale or self._scale)
        if wanted == (self._mode, self._language, self._scale):
            return
        self._mode, self._language, self._scale = wanted
        self._fonts.clear()
        self._drawn.clear()
        if self._app is not None:
            self.apply(self._app)
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """The colour called `name` in tokens.json: `accent`, `state.draft.fg`."""
        return QColor(self.colors.named(name))

    def font(self, role: FontRole = FontRole.BODY, script: Script | None = None) -> QFont:
        """The font of a role in a script; without one, in the script of the interface."""
        script = script or (Script.ARABIC if self.rtl else Script.LATIN)
        found = self._fonts.get((role, script))
        if found is None:
            found = fonts.build_font(self.tokens, role, script, self._scale)
            self._fonts[role, script] = found
        return QFont(found)

    def line_height(self, role: FontRole, script: Script | None = None) -> int:
        """The height of a line of a role in px, at this interface size."""
        script = script or (Script.ARABIC if self.rtl else Script.LATIN)
        return self.px(self.tokens.scale[role][script].line)

    def px(self, length: float) -> int:
        """A length of the drawings at this interface size."""
        return round(length * self._scale)

    def pixmap(
        self, name: str, color: str | QColor = "text_soft", size: int = 16, ratio: float = 0.0
    ) -> QPixmap:
        """An icon as a picture of `size` px; direction-bound ones fit the layout direction."""
        tint = self.color(color) if isinstance(color, str) else color
        return self._icons.pixmap(name, tint, self.px(size), ratio or self._ratio(), self.rtl)

    def drawn(
        self, key: Hashable, size: QSizeF, ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """What `draw` paints into `size` logical px: drawn once for a `key` in each look."""
        whole = (key, size.width(), size.height(), ratio)
        found = self._drawn.get(whole)
        if found is None:
            found = self._drawn[whole] = QPixmap((size * ratio).toSize())
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            draw(painter)
            painter.end()
        return found

    def icon(self, name: str, color: str | QColor = "text_soft", size: int = 16) -> QIcon:
        """The same as a QIcon, with its disabled and selected looks."""
        icon = QIcon()
        looks = {
            QIcon.Mode.Normal: color,
            QIcon.Mode.Active: color,
            QIcon.Mode.Disabled: "disabled",
            QIcon.Mode.Selected: "on_selection",
        }
        for mode, tint in looks.items():
            icon.addPixmap(self.pixmap(name, tint, size), mode)
        return icon

    def digits(self, text: str) -> str:
        """`text` with the digits of the interface."""
        return digits(text, self._language)

    def number(self, value: int) -> str:
        """A count with separated thousands, in the digits of the interface."""
        return number(value, self._language)

    def apply(self, app: QApplication) -> None:
        """Give the application this look: style, direction, palette, font and sheet."""
        if self._app is None:
            app.setStyle("Fusion")
        self._app = app
        app.setLayoutDirection(self.direction)
        app.setPalette(build_palette(self.colors))
        app.setFont(self.font())
        sides = RTL_SIDES if self.rtl else LTR_SIDES
        folder = self._draw_pictures()
        app.setStyleSheet(style_sheet(self.tokens, self.colors, sides, self._scale, folder))

    def _draw_pictures(self) -> str:
        """The arrows and check marks that the sheet needs as files, in a folder for this look."""
        folder = Path(self._pictures.path(), f"{self._mode}-{self.rtl}-{self._scale}")
        folder.mkdir(exist_ok=True)
        for file, (icon, color) in _PICTURES.items():
            for ratio, mark in ((1.0, ""), (2.0, "@2x")):
                self.pixmap(icon, color, 12, ratio).save(str(folder / f"{file}{mark}.png"))
        return folder.as_posix()

    def _ratio(self) -> float:
        screen = QGuiApplication.primaryScreen()
        return screen.devicePixelRatio() if screen is not None else 1.0
