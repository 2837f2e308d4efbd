"""Sizes of files as people say them."""

from PySide6.QtCore import QCoreApplication

from nejat_desktop.ui.theme.theme import Theme

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""
_STEP = 1000


def size_words(size: int, theme: Theme) -> str:
    """Bytes in the unit that is short: “2.4 MB”, in the words and digits of the interface."""
    units = (
        translate("Sizes", "{n} B"),
        translate("Sizes", "{n} kB"),
        translate("Sizes", "{n} MB"),
        translate("Sizes", "{n} GB"),
    )
    amount, unit = float(size), 0
    while amount >= _STEP and unit < len(units) - 1:
        amount, unit = amount / _STEP, unit + 1
    number = f"{amount:.0f}" if amount >= 10 or not unit else f"{amount:.1f}"
    return units[unit].format(n=theme.digits(number))
