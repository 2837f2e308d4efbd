"""The services of one open newsroom, as the window and the command line are given them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nejat_desktop.domain.person import Person
from nejat_desktop.services.assigning import Assigning
from nejat_desktop.services.backups import Backups
from nejat_desktop.services.binning import Binning
from nejat_desktop.services.board import Board
from nejat_desktop.services.bulk import Bulk
from nejat_desktop.services.changes import ChangeBus
from nejat_desktop.services.checklists import Checklists
from nejat_desktop.services.commenting import Commenting
from nejat_desktop.services.conflicts import Conflicts
from nejat_desktop.services.connecting import Connecting
from nejat_desktop.services.context import Context
from nejat_desktop.services.desk import Desk
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.filters import Filters
from nejat_desktop.services.keeping import Keeping
from nejat_desktop.services.later import Later
from nejat_desktop.services.photo_care import PhotoCare
from nejat_desktop.services.photo_grid import PhotoGrid
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.remarks import Remarks
from nejat_desktop.services.serials import Serials
from nejat_desktop.services.settings import Settings
from nejat_desktop.services.sites_health import SitesHealth
from nejat_desktop.services.stories import Stories
from nejat_desktop.services.timetable import Timetable
from nejat_desktop.services.translating import Translating

if TYPE_CHECKING:  # loaded when they are asked for, by bootstrap
    from nejat_desktop.services.archive.archive import Archive
    from nejat_desktop.services.exchange.bundles import Bundles
    from nejat_desktop.services.exchange.exports import Exports
    from nejat_desktop.services.importing import Importing
    from nejat_desktop.services.pairing_offers import PairingOffers
    from nejat_desktop.services.preview import Previews
    from nejat_desktop.services.pulling.pulling import Pulling


@dataclass(frozen=True, slots=True)
class Formats:
    """What needs the libraries of many formats: made, and they loaded, at the first use."""

    previews: "Later[Previews]"
    importing: "Later[Importing]"
    archive: "Later[Archive]"
    exports: "Later[Exports]"
    bundles: "Later[Bundles]"
    pulling: "Later[Pulling]"
    pairs: "Later[PairingOffers]"


@dataclass(frozen=True, slots=True)
class Services:
    """Built by bootstrap; every screen takes what it needs from here."""

    context: Context
    desk: Desk
    editing: Editing
    stories: Stories
    serials: Serials
    translating: Translating
    publishing: Publishing
    library: PhotoLibrary
    files: FileLibrary
    grid: PhotoGrid
    care: PhotoCare
    settings: Settings
    connecting: Connecting
    conflicts: Conflicts
    health: SitesHealth
    keeping: Keeping
    filters: Filters
    assigning: Assigning
    bulk: Bulk
    commenting: Commenting
    checklists: Checklists
    backups: Backups
    binning: Binning
    board: Board
    remarks: Remarks
    timetable: Timetable
    formats: Formats

    @property
    def previews(self) -> "Previews":
        """Shows drafts."""
        return self.formats.previews.get()

    @property
    def importing(self) -> "Importing":
        """Takes files in."""
        return self.formats.importing.get()

    @property
    def archive(self) -> "Archive":
        """Takes whole sites in."""
        return self.formats.archive.get()

    @property
    def exports(self) -> "Exports":
        """Writes the newsroom out."""
        return self.formats.exports.get()

    @property
    def bundles(self) -> "Bundles":
        """Takes in what another newsroom wrote out."""
        return self.formats.bundles.get()

    @property
    def pulling(self) -> "Pulling":
        """Fetches the archives of connected sites."""
        return self.formats.pulling.get()

    @property
    def pairs(self) -> "PairingOffers":
        """Offers stories of different editions as one."""
        return self.formats.pairs.get()

    @property
    def changes(self) -> ChangeBus:
        """Where changes are announced, after their commit."""
        return self.context.changes

    @property
    def person(self) -> Person:
        """Who is working."""
        return self.context.person
