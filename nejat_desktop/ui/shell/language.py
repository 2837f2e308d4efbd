"""The language of the interface: its translations, Qt's own words, and the direction."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

LANGUAGES: dict[str, str] = {"en": "English", "fa": "فارسی", "ar": "العربية", "sq": "Shqip"}
"""The languages of the interface, each in its own words."""

SOURCE = "en"

NAMES = {
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "fa": QT_TRANSLATE_NOOP("Language", "Persian"),
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "sq": QT_TRANSLATE_NOOP("Language", "Albanian"),
}
"""Their names in the language of the interface, in the context "Language"."""


def known_language(wanted: object) -> str:
    """`wanted` if there is an interface in it ("fa", "fa_IR"), otherwise English."""
    code = str(wanted).replace("-", "_").split("_", maxsplit=1)[0]
    return code if code in LANGUAGES else SOURCE


class Translations:
    """Installs the translations of one language at a time; widgets hear LanguageChange."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        self._installed: list[QTranslator] = []

    def use(self, code: str) -> bool:
        """Speak `code`; False if its own translations could not be loaded (then English).

        English has translations of its plurals only, and can be spoken without them.
        """
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        if code == SOURCE:
            self._load(f"nejat_{code}", str(self._folder))
            return True
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(self._folder)  # Qt's own words for what Qt does not speak: Albanian
        if not self._load(f"qtbase_{code}", qt_folder):
            self._load(f"qtbase_{code}", ours)
        return self._load(f"nejat_{code}", ours)

    def _load(self, name: str, folder: str) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True
