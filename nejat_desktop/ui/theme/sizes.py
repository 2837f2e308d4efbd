"""Sizes of files as people say them."""

from PySide6.QtCore import QCoreApplication

from nejat_desktop.ui.theme.theme import Theme
from nejat_desktop.ui.theme.wording import tenths

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
    is_round = amount >= 10 or not unit
    number = theme.digits(f"{amount:.0f}") if is_round else tenths(amount, theme.language)
    return units[unit].format(n=number)
