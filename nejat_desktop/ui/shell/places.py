"""The places that the rail can show: their words and icons. The window shows those added to it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """A place's icon, its words (marked in the context "Place"), and where it stands."""

    icon: str
    text: str
    action: str = ""
    """The action that goes there, if one is declared."""
    at_foot: bool = False

    @property
    def words(self) -> str:
        """The place's name in the language of the interface."""
        return QCoreApplication.translate("Place", self.text)


PLACES: dict[str, PlaceLook] = {
    "desk": PlaceLook("newspaper", QT_TRANSLATE_NOOP("Place", "Desk"), "go.desk"),
    "photos": PlaceLook("image-square", QT_TRANSLATE_NOOP("Place", "Photos"), "go.photos"),
    "editions": PlaceLook("columns", QT_TRANSLATE_NOOP("Place", "Editions"), "go.editions"),
    "activity": PlaceLook(
        "arrows-clockwise", QT_TRANSLATE_NOOP("Place", "Activity"), "go.activity"
    ),
    "settings": PlaceLook(
        "sliders-horizontal", QT_TRANSLATE_NOOP("Place", "Settings"), "go.settings", at_foot=True
    ),
}
