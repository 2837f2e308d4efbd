"""What an export is asked: its form, from a menu, and its file, from the system's dialog."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nejat_desktop.services.exchange.asked import Form
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP
from nejat_desktop.ui.widgets import ThemedMenu
from nejat_desktop.ui.widgets.menu import ICON

translate = QCoreApplication.translate
ENDING = ".zip"

_WHOLE = QT_TRANSLATE_NOOP("Exports", "One file that restores on another laptop")
_FORMS = {
    Form.WXR: QT_TRANSLATE_NOOP("Exports", "WordPress files, one for each edition, with pictures"),
    Form.MARKDOWN: QT_TRANSLATE_NOOP("Exports", "Texts as Markdown, with pictures"),
    Form.BUNDLE: QT_TRANSLATE_NOOP("Exports", "A bundle for another newsroom"),
}
_ICONS = {Form.WXR: "globe-simple", Form.MARKDOWN: "file-text", Form.BUNDLE: "archive-box"}
_NAMES = {Form.WXR: "-wordpress", Form.MARKDOWN: "-markdown"}
"""What tells forms apart in the names of files; they are Latin in all languages."""


def form_words(form: Form, *, whole: bool) -> str:
    """How a form is called in the menu."""
    restores = whole and form is Form.BUNDLE
    return translate("Exports", _WHOLE if restores else _FORMS[form])


def form_menu(
    parent: QWidget, theme: Theme, choose: Callable[[Form], object], *, whole: bool
) -> ThemedMenu:
    """All forms, each as an entry named by its value; the caller shows it."""
    menu = ThemedMenu(theme, parent=parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for form in Form:
        action = menu.addAction(form_words(form, whole=whole).replace("&", "&&"))
        action.setObjectName(form.value)
        action.setProperty(ICON, _ICONS[form])
        action.triggered.connect(partial(_chosen, choose, form))
    return menu


def _chosen(choose: Callable[[Form], object], form: Form, _on: bool = False) -> None:
    choose(form)


def proposed_name(form: Form, day: date, *, whole: bool) -> str:
    """Such as `newsroom-2026-11-28.zip`."""
    stem = "newsroom" if whole else "stories"
    return f"{stem}-{day:%Y-%m-%d}{_NAMES.get(form, '')}{ENDING}"


def free_path(path: Path) -> Path:
    """`path`, or the first of `name-2.zip`, `name-3.zip` … that nothing has."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found


def ask_target(parent: QWidget, title: str, proposed: Path) -> Path | None:
    """The file to write, None when the person changed their mind.

    What stands there is not asked about: an export never takes the place of anything.
    """
    kinds = translate("Exports", "Zip files") + f" (*{ENDING})"
    name, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(proposed),
        kinds,
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
