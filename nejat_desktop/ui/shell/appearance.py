"""Colours, size and language of the interface: the actions that change them, and what is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.shell.language import LANGUAGES, Translations, known_language
from nejat_desktop.ui.theme import Mode, Theme
from nejat_desktop.ui.theme.ring import FocusRing
from nejat_desktop.ui.theme.theme import SIZES

if TYPE_CHECKING:
    from nejat_desktop.ui.context import Preferences

_MODE, _LANGUAGE, _SCALE = "look/mode", "look/language", "look/scale"


class Appearance(QObject):
    """Serves the actions `view.light`, `view.dark`, … and remembers what was chosen.

    It also puts the focus ring around whatever has the focus.
    """

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        preferences: "Preferences",
        translations: Translations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions, self._preferences = theme, actions, preferences
        self._translations = translations
        self._ring = FocusRing(theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._ring.install(app)
        for mode in Mode:
            actions.register(f"view.{mode}", lambda mode=mode: self.set_mode(mode))
        for code in LANGUAGES:
            actions.register(f"view.language_{code}", lambda code=code: self.set_language(code))
        actions.register("view.larger", lambda: self._resize(1))
        actions.register("view.smaller", lambda: self._resize(-1))
        actions.register("view.normal_size", lambda: self.set_scale(1.0))
        theme.changed.connect(self._check)

    def restore(self) -> None:
        """Show what was chosen last time; at first the language of the computer."""
        mode = self._preferences.get(_MODE)
        scale = self._preferences.get(_SCALE)
        language = known_language(self._preferences.get(_LANGUAGE) or QLocale.system().name())
        self._translations.use(language)
        self._theme.set(
            mode=Mode(mode) if isinstance(mode, str) and mode in list(Mode) else None,
            language=language,
            scale=scale if isinstance(scale, float) and scale in SIZES else None,
        )
        self._check()

    def set_mode(self, mode: Mode) -> None:
        """Light, dark or high contrast."""
        self._preferences.set(_MODE, mode.value)
        self._theme.set(mode=mode)
        self._check()

    def set_language(self, code: str) -> None:
        """Speak another language, from the next repaint on."""
        self._preferences.set(_LANGUAGE, code)
        self._translations.use(code)
        self._theme.set(language=code)
        self._check()

    def set_scale(self, scale: float) -> None:
        """Another interface size: one of SIZES."""
        self._preferences.set(_SCALE, scale)
        self._theme.set(scale=scale)

    def _resize(self, step: int) -> None:
        at = min(range(len(SIZES)), key=lambda i: abs(SIZES[i] - self._theme.scale))
        self.set_scale(SIZES[max(0, min(at + step, len(SIZES) - 1))])

    def _check(self) -> None:
        """The check marks of the actions say what is on."""
        for mode in Mode:
            self._actions.set_checked(f"view.{mode}", mode is self._theme.mode)
        for code in LANGUAGES:
            self._actions.set_checked(f"view.language_{code}", code == self._theme.language)
