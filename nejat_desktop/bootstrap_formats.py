"""The part of bootstrap that builds what needs the libraries of formats, each at its first use."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nejat_desktop.services.bundle import Formats
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.later import Later
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.settings import Settings
from nejat_desktop.services.stories import Stories

if TYPE_CHECKING:
    from nejat_desktop.services.archive.archive import Archive
    from nejat_desktop.services.exchange.bundles import Bundles
    from nejat_desktop.services.exchange.exports import Exports
    from nejat_desktop.services.importing import Importing
    from nejat_desktop.services.pairing_offers import PairingOffers
    from nejat_desktop.services.preview import Previews
    from nejat_desktop.services.pulling.pulling import Pulling


def formats(
    context: Context,
    library: PhotoLibrary,
    files: FileLibrary,
    previews: Callable[[], "Previews"],
    sites: tuple[Callable[[], "Pulling"], Callable[[], "PairingOffers"]],
) -> Formats:
    """All of them; `previews` makes what shows drafts, since it prints as the site does, and
    `sites` what fetches archives and what joins their stories, since these know the sites."""
    archive = Later(lambda: _archive(context, library, files))
    bundles = Later(lambda: _bundles(context, library, files))
    return Formats(
        previews=Later(previews),
        importing=Later(lambda: _importing(context, library, files, archive.get(), bundles.get())),
        archive=archive,
        exports=Later(lambda: _exports(context)),
        bundles=bundles,
        pulling=Later(sites[0]),
        pairs=Later(sites[1]),
    )


def _archive(context: Context, library: PhotoLibrary, files: FileLibrary) -> "Archive":
    from nejat_desktop.services.archive.archive import Archive

    return Archive(context, library, files)


def _bundles(context: Context, library: PhotoLibrary, files: FileLibrary) -> "Bundles":
    from nejat_desktop.services.exchange.bundles import Bundles

    return Bundles(context, library, files)


def _importing(
    context: Context,
    library: PhotoLibrary,
    files: FileLibrary,
    archive: "Archive",
    bundles: "Bundles",
) -> "Importing":
    from nejat_desktop.services.importing import Importing

    editing, stories, settings = Editing(context), Stories(context), Settings(context)
    return Importing(
        context, editing, stories, library, settings, media=files, archive=archive, bundles=bundles
    )


def _exports(context: Context) -> "Exports":
    from nejat_desktop.services.exchange.exports import Exports

    return Exports(context)
