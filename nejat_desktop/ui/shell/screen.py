"""What the window asks of a screen: a place of the rail, or the content of a tab."""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from nejat_desktop.ui.actions import Context, Handler


@runtime_checkable
class Screen(Protocol):
    """A widget that says where the person is when it is shown, and what actions do there."""

    @property
    def context(self) -> Context:
        """Decides which keys and actions are alive."""
        ...

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions of this screen do, by action id."""
        ...

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads, in reading order."""
        ...
