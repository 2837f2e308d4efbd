"""A check at start-up: some PySide6 releases abort on older Pythons, seconds into typing."""

import sys

from PySide6.QtCore import QObject

_CALLS = 50


class UnfitPySideError(RuntimeError):
    """This PySide6 and this Python do not fit together."""


def guard_none_refcount() -> None:
    """Raise UnfitPySideError if calls without a result cost a reference to None.

    PySide6 6.12 does that on Python 3.11 and older; from 3.12 on None is immortal.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        probe.setObjectName("")
    if sys.getrefcount(None) <= before - _CALLS // 2:
        raise UnfitPySideError(
            "This PySide6 does not fit this Python and would abort while you type. "
            "Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer."
        )
