"""What every screen is given: services, look, actions, background work, small pictures."""

from dataclasses import dataclass
from typing import Protocol

from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme


class Preferences(Protocol):
    """What a person set on this laptop: window sizes, theme, language."""

    def get(self, key: str, default: object = None) -> object:
        """The value that was kept under a name, or the default."""
        ...

    def set(self, key: str, value: object) -> None:
        """Keep a JSON-able value under a name."""
        ...


@dataclass(frozen=True, slots=True)
class Workplace:
    """Passed on explicitly to each screen."""

    services: Services
    theme: Theme
    actions: ActionTable
    background: Background
    pictures: Pictures
    preferences: Preferences
