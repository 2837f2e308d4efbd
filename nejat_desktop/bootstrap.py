"""Builds and wires: the only place that knows which class stands behind which port.

What a first window does not need is loaded where it is built, so that no start waits for it.
"""

import json
import os
import secrets
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from nejat_desktop.bootstrap_formats import formats
from nejat_desktop.bootstrap_sites import pairing, pulling, site_opener
from nejat_desktop.bootstrap_sites import publishing as sites_publishing
from nejat_desktop.domain.backups import Reason, file_name
from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.errors import (
    BadInputError,
    NewsroomError,
    NewsroomTooNewError,
    NotFoundError,
)
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.transport import Transport
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import RANDOM_BYTES, Uid, uuid7
from nejat_desktop.photos.files.cleaner import CachedCleaner
from nejat_desktop.photos.maker import PictureMaker
from nejat_desktop.photos.worker import PictureWorkers
from nejat_desktop.services.assigning import Assigning
from nejat_desktop.services.backups import Backups
from nejat_desktop.services.binning import Binning
from nejat_desktop.services.board import Board
from nejat_desktop.services.bulk import Bulk
from nejat_desktop.services.bundle import Formats, Services
from nejat_desktop.services.checklists import Checklists
from nejat_desktop.services.commenting import Commenting
from nejat_desktop.services.conflicts import Conflicts
from nejat_desktop.services.connecting import Connecting, OpenTransport
from nejat_desktop.services.context import Context
from nejat_desktop.services.credentials import Credentials, Keyring
from nejat_desktop.services.desk import Desk
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.filters import Filters
from nejat_desktop.services.keeping import Keeping
from nejat_desktop.services.lanes import Lanes, SideBySide
from nejat_desktop.services.photo_care import PhotoCare
from nejat_desktop.services.photo_grid import PhotoGrid
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.remarks import Remarks
from nejat_desktop.services.serials import Serials
from nejat_desktop.services.settings import Settings
from nejat_desktop.services.sites import Opener
from nejat_desktop.services.sites_health import SitesHealth
from nejat_desktop.services.stories import Stories
from nejat_desktop.services.timetable import Timetable
from nejat_desktop.services.translating import Translating
from nejat_desktop.sites.folder import FolderSite
from nejat_desktop.store.backups import SETTINGS_NAME
from nejat_desktop.store.database import DATABASE_NAME, Lock
from nejat_desktop.store.opening import open_database
from nejat_desktop.store.place import demand_local
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.restoring import swap
from nejat_desktop.store.settings import add_person, people, save_newsroom
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.store.vault import Vault

if TYPE_CHECKING:
    from nejat_desktop.services.preview import Previews
    from nejat_desktop.sites.folder.server import PreviewServer

FORMAT = 1
RESOURCES = Path(__file__).parent.parent / "resources"
TRANSLATIONS = Path(__file__).parent.parent / "translations"
FOLDER_SITE = "folder"
NONE: Mapping[str, str] = MappingProxyType({})


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


def new_uid() -> Uid:
    """A uid from the real clock and the system's random source."""
    return uuid7(utc_now(), secrets.token_bytes(RANDOM_BYTES))


@dataclass(frozen=True, slots=True)
class Opened:
    """An open newsroom."""

    folder: Path
    services: Services
    workers: PictureWorkers
    lanes: Lanes

    @property
    def site_folder(self) -> Path:
        """Where the static site stands."""
        return self.folder / "site"

    @property
    def preview(self) -> "PreviewServer":
        """Shows the site folder on this computer, once it is started; drafts by their tokens."""
        from nejat_desktop.sites.folder.server import PreviewServer

        return PreviewServer(self.site_folder, drafts=self.services.previews)

    def close(self) -> None:
        """End the lanes of the sites and the workers, and close the database."""
        self.lanes.close()
        self.workers.close()
        self.services.context.database.close()


def create_newsroom(folder: Path, newsroom: Newsroom, person: str, clock: Clock = utc_now) -> None:
    """Make a newsroom in a folder that is new or empty."""
    folder = folder.absolute()
    _demand_empty(folder)
    demand_local(folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    for name in ("photos", "cache", "backups"):
        (folder / name).mkdir(mode=0o700)
    lock = Lock(folder, "command that is making it")
    database = open_database(folder, lock, clock())
    try:
        database.write(lambda connection: save_newsroom(connection, newsroom))
        database.write(lambda connection: add_person(connection, Person(new_uid(), person)))
    finally:
        database.close()
    record = {"format": FORMAT, "uid": newsroom.uid, "name": newsroom.name}
    settings = folder / SETTINGS_NAME
    settings.write_text(json.dumps(to_record(record), ensure_ascii=False), encoding="utf-8")
    settings.chmod(0o600)


def _demand_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInputError(f"“{folder}” is not empty. Choose a new folder; nothing was changed.")


def create_sample(folder: Path, person: str | None = None, clock: Clock = utc_now) -> None:
    """Make the sample newsroom: stories of our own in four languages, with pictures.

    It gets its name when it is whole, so that half a sample never stands there.
    """
    from nejat_desktop.services.sample import load_sample, read_sample_newsroom

    folder = folder.absolute()
    _demand_empty(folder)
    demand_local(folder)
    newsroom, names = read_sample_newsroom(RESOURCES / "sample", new_uid)
    making = folder.with_name(f".{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    try:
        create_newsroom(making, newsroom, person or names[0], clock)
        with opened(making, clock=clock) as room:
            load_sample(room.services, RESOURCES / "sample", names)
        if folder.exists():
            folder.rmdir()
        making.rename(folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def default_newsroom(name: str) -> Newsroom:
    """The settings of a new newsroom: four editions and a few sections, all to be changed."""
    from nejat_desktop.services.sample import read_sample_newsroom

    newsroom, _ = read_sample_newsroom(RESOURCES / "defaults", new_uid)
    return replace(newsroom, name=name, founded=utc_now().year)


def open_newsroom(
    folder: Path,
    *,
    person: str | None = None,
    holder: str = "command that is running",
    write: bool = True,
    clock: Clock = utc_now,
    passwords: Mapping[str, str] = NONE,
    lanes: Callable[[], Lanes] = SideBySide,
) -> Opened:
    """Open a newsroom; `person` is a name, known or new.

    `passwords` are those of connected sites by variable, as a command is given them. `lanes` makes
    what asks the sites: side by side, or `InTurn`, where one order of requests is wanted.

    `NewsroomBusyError` when another process writes to it and `write` is asked for.
    """
    folder = folder.absolute()
    if not (folder / SETTINGS_NAME).is_file() or not (folder / DATABASE_NAME).is_file():
        raise NotFoundError(f"“{folder}” is no newsroom. “nejat-desktop new DIR” makes one.")
    _demand_format(folder / SETTINGS_NAME)
    lock = Lock(folder, holder) if write else None
    try:
        database = open_database(folder, lock, clock())
    except NewsroomError:
        if lock is not None:
            lock.release()
        raise
    vault = Vault(folder / "photos")
    known = database.read(people)
    me = next((p for p in known if p.name == person), None)
    if me is None and person is not None and write:
        me = Person(new_uid(), person)
        database.write(lambda connection: add_person(connection, me))
    context = Context(database, vault, clock, new_uid, me or known[0], socket.gethostname())
    workers = PictureWorkers()
    connecting = Connecting(context, Credentials(find_keyring, passwords), open_transport)
    sites = lanes()
    return Opened(folder, _services(context, workers, folder, connecting, sites), workers, sites)


def _demand_format(settings: Path) -> None:
    """`NewsroomTooNewError` for a newsroom whose folder is of a later form."""
    try:
        form = json.loads(settings.read_text(encoding="utf-8"))["format"]
    except (ValueError, KeyError, TypeError):
        return  # the database is what counts; a torn settings file keeps nobody out
    if isinstance(form, int) and form > FORMAT:
        raise NewsroomTooNewError(
            "This newsroom was made by a newer version of Nejat Desktop. It was left as it is; "
            "open it with that version."
        )


def find_keyring() -> Keyring | None:
    """The system's keyring. Its library is slow to come up: it is imported when it is wanted."""
    found: Keyring | None = import_module("nejat_desktop.services.keyrings").system_keyring()
    return found


def _open_transport(proxy: Proxy) -> AbstractContextManager[Transport]:
    transport: AbstractContextManager[Transport] = import_module("nejat_desktop.net").HttpTransport(
        proxy
    )
    return transport


open_transport: OpenTransport = _open_transport
"""The way to the network; likewise imported when it is wanted."""


def _services(
    context: Context, workers: PictureWorkers, folder: Path, connecting: Connecting, lanes: Lanes
) -> Services:
    editing, stories = Editing(context), Stories(context)
    library, settings = PhotoLibrary(context, workers), Settings(context)
    files = FileLibrary(context, workers, library)
    opener = site_opener(context, connecting, open_transport, RESOURCES / "site")
    publishing = _publishing(context, workers, folder, connecting, (opener, lanes))
    return Services(
        context=context,
        desk=Desk(context),
        editing=editing,
        stories=stories,
        serials=Serials(context, stories),
        translating=Translating(context),
        publishing=publishing,
        library=library,
        files=files,
        grid=PhotoGrid(context),
        care=PhotoCare(context, library, editing, stories),
        settings=settings,
        connecting=connecting,
        conflicts=Conflicts(context),
        health=_health(context, connecting),
        keeping=Keeping(context),
        filters=Filters(context),
        assigning=Assigning(context),
        commenting=Commenting(context),
        checklists=Checklists(context),
        backups=Backups(context),
        bulk=Bulk(context, editing, publishing, stories),
        binning=Binning(context),
        board=Board(context),
        remarks=Remarks(context, connecting, opener, lanes),
        timetable=Timetable(context, connecting.away),
        formats=_formats(context, workers, (library, files), connecting, opener),
    )


def _formats(
    context: Context,
    workers: PictureWorkers,
    libraries: tuple[PhotoLibrary, FileLibrary],
    connecting: Connecting,
    opener: Opener,
) -> Formats:
    previews = partial(_previews, context, workers)
    fetching = partial(pulling, context, libraries, connecting, opener)
    joining = partial(pairing, context, connecting, opener)
    return formats(context, *libraries, previews, (fetching, joining))


def _health(context: Context, connecting: Connecting) -> SitesHealth:
    journal = SqlPostJournal(context.database, context.clock)
    return SitesHealth(context, connecting, journal, SqlSiteMemory(context.database))


def _previews(context: Context, workers: PictureWorkers) -> "Previews":
    """What shows drafts. Nothing that it makes is kept on disk: it is given no folder."""
    from nejat_desktop.services.preview import Previews
    from nejat_desktop.sites.folder.drafts import DraftPages

    maker, cleaner = PictureMaker(workers), CachedCleaner(workers, None)
    printer = DraftPages(RESOURCES / "site", maker, cleaner, context.vault.get)
    return Previews(context, printer, FOLDER_SITE, partial(secrets.token_urlsafe, 24))


def _publishing(
    context: Context,
    workers: PictureWorkers,
    folder: Path,
    connecting: Connecting,
    ways: tuple[Opener, Lanes],
) -> Publishing:
    pictures, files = _makers(workers, folder)
    theme, backups = RESOURCES / "site", folder / "backups"
    site = FolderSite(FOLDER_SITE, folder / "site", theme, pictures, files=files, backups=backups)
    return sites_publishing(context, site, connecting, (pictures, files), ways)


def _makers(workers: PictureWorkers, folder: Path) -> tuple[PictureMaker, CachedCleaner]:
    """What makes the copies that leave the laptop; the cache keeps them."""
    cache = folder / "cache"
    return PictureMaker(workers, cache / "renditions"), CachedCleaner(workers, cache / "files")


def replace_newsroom(folder: Path, clock: Clock = utc_now) -> None:
    """Let the backup that was prepared take the place of a newsroom that nobody has open.

    What stood there is on the shelf of backups afterwards.
    """
    lock = Lock(folder, "window that restores a backup")
    try:
        swap(folder, file_name(Reason.RESTORE, clock()))
    finally:
        lock.release()


@contextmanager
def opened(
    folder: Path,
    *,
    person: str | None = None,
    write: bool = True,
    clock: Clock = utc_now,
) -> Iterator[Opened]:
    """A newsroom for the length of a command."""
    room = open_newsroom(folder, person=person, write=write, clock=clock, passwords=os.environ)
    try:
        yield room
    finally:
        room.close()


def user_name() -> str:
    """The name that the system knows for who works here."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or "Editor"
