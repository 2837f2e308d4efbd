"""Answers that arrive after their tab was closed are passed over."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def while_alive(owner: QObject, do: Callable[[T], object]) -> Callable[[T], None]:
    """`do`, as long as its owner is there."""

    def call(value: T) -> None:
        if shiboken6.isValid(owner):
            do(value)

    return call
