"""The part of bootstrap that joins the newsroom with its sites: folder, WordPress, network."""

import random
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.post_wire import PostWire
from nejat_desktop.domain.ports.posts import MediaNeed
from nejat_desktop.domain.ports.site import Site
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.arrivals import SiteArrivals
from nejat_desktop.services.connecting import Connecting, OpenTransport
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.lanes import Lanes
from nejat_desktop.services.payloads import Payloads
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.sites import Keeping, OpenSite, Sites
from nejat_desktop.store.files import load_files
from nejat_desktop.store.journal import SqlJournal
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.release_reader import StoredReleases
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.sync.execute import Executor

if TYPE_CHECKING:
    from nejat_desktop.services.pairing_offers import PairingOffers
    from nejat_desktop.services.pulling.pulling import Pulling
    from nejat_desktop.services.pulling.settling import Settling

_NOTICE = 0.05
"""Seconds within which a stop is seen."""


def publishing(
    context: Context,
    folder: Site,
    connecting: Connecting,
    makers: tuple[PictureMaker, FileCleaner],
    ways: tuple[Callable[[Connection, str, Stop], OpenSite], Lanes],
) -> Publishing:
    """What approves and syncs, over all sites of the newsroom; `ways` lead to those of posts."""
    runs = SqlJournal(context.database, context.clock, context.new_uid)
    reader = StoredReleases(context.database, context.vault)
    executor = Executor(folder, reader, runs, context.clock, connecting.away)
    keeping = Keeping(
        runs=runs,
        journal=SqlPostJournal(context.database, context.clock),
        memory=SqlSiteMemory(context.database),
        arrivals=SiteArrivals(context),
        reader=reader,
        maker=Payloads(*makers, reader.original, _file(context)),
        jitter=lambda most: random.uniform(0, most),  # noqa: S311 - a pause, not a secret
    )
    sites = Sites(context, executor, keeping, connecting, *ways)
    return Publishing(context, sites, runs)


def _file(context: Context) -> Callable[[MediaNeed], MediaFile | None]:
    def found(need: MediaNeed) -> MediaFile | None:
        uid = need.file
        return context.read(lambda c: load_files(c, (uid,)).get(uid)) if uid else None

    return found


def site_opener(
    context: Context, connecting: Connecting, open_transport: OpenTransport, theme: Path
) -> Callable[[Connection, str, Stop], OpenSite]:
    """What opens the way to a WordPress site. Its libraries are loaded when one is first asked."""

    def opened(connection: Connection, password: str, stop: Stop) -> OpenSite:
        from nejat_desktop.sites.wording import load_wording
        from nejat_desktop.sites.wordpress.archive import WordPressArchive
        from nejat_desktop.sites.wordpress.client import Client, Login
        from nejat_desktop.sites.wordpress.library import WordPressLibrary
        from nejat_desktop.sites.wordpress.remarks import WordPressRemarks
        from nejat_desktop.sites.wordpress.site import WordPressSite
        from nejat_desktop.sites.wordpress.wire import Wire

        way = ExitStack()
        transport = way.enter_context(open_transport(connecting.proxy()))
        login = Login(connection.user, password)
        client = Client(transport, connection.rest, login, stop, pause, clock=context.clock)
        site, newsroom = WordPressSite(connection.site, client), context.newsroom()
        words = load_wording(theme, newsroom.edition(connection.edition))
        return OpenSite(
            site=site,
            wire=Wire(words, connecting.rules(), newsroom, context.clock),
            library=WordPressLibrary(connection.site, client),
            archive=WordPressArchive(site, client, transport, stop),
            remarks=WordPressRemarks(client),
            close=way.close,
        )

    return opened


def pulling(
    context: Context,
    libraries: tuple[PhotoLibrary, FileLibrary],
    connecting: Connecting,
    opener: Callable[[Connection, str, Stop], OpenSite],
) -> "Pulling":
    """What fetches the archives of connected sites."""
    from nejat_desktop.services.pulling.pulling import Pulling

    settling = partial(_settling, context, connecting)
    return Pulling(context, *libraries, connecting, opener, settling, pause)


def _settling(
    context: Context, connecting: Connecting, connection: Connection, wire: PostWire
) -> "Settling":
    from nejat_desktop.services.pulling.settling import Settling

    return Settling(
        context,
        StoredReleases(context.database, context.vault),
        SqlPostJournal(context.database, context.clock),
        SqlSiteMemory(context.database),
        connecting,
        connection,
        wire,
    )


def pairing(
    context: Context,
    connecting: Connecting,
    opener: Callable[[Connection, str, Stop], OpenSite],
) -> "PairingOffers":
    """What offers stories of different editions as one."""
    from nejat_desktop.services.pairing_offers import PairingOffers

    def resettle(articles: frozenset[Uid]) -> None:
        for connection in connecting.active():
            with closing(opener(connection, "", lambda: True)) as opened:  # asks no network
                _settling(context, connecting, connection, opened.wire).agree_on(articles)

    return PairingOffers(context, resettle)


def pause(seconds: float, stop: Stop) -> None:
    """Wait so many seconds; a person's stop ends it at once, with `CancelledError`."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if stop():
            raise CancelledError("Stopped while the site was left alone for a moment.")
        time.sleep(min(left, _NOTICE))
