"""Brings the whole archive of a connected site in, page by page; nothing is written there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from typing import TypeVar

from nejat_desktop.domain.backups import Reason
from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.errors import (
    BadInputError,
    CancelledError,
    NewsroomError,
    NotAllowedError,
    NotFoundError,
    SiteError,
)
from nejat_desktop.domain.ports.post_wire import PostWire
from nejat_desktop.domain.ports.posts import Identity
from nejat_desktop.domain.same_site import same_site
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.backups import Backups
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.file_library import FileLibrary
from nejat_desktop.services.importing import FRESH
from nejat_desktop.services.photo_library import PhotoLibrary
from nejat_desktop.services.pulling.on_demand import OnDemand
from nejat_desktop.services.pulling.patience import Patience, Pause
from nejat_desktop.services.pulling.run import Libraries, Run
from nejat_desktop.services.pulling.settling import Settling
from nejat_desktop.services.remark_counts import RemarkCounts
from nejat_desktop.services.sites import Logins, Opener, OpenSite
from nejat_desktop.store.post_bases import posts_of_stories
from nejat_desktop.sync.execute import Watch

R = TypeVar("R", bound=Run)

NOT_CONNECTED = "The edition “{edition}” is connected to no site. Connect it first."
LOCKED = (
    "There is no password for {home} here. Nothing was fetched; enter it in Settings › Sites, and "
    "fetch again."
)
ANOTHER_SITE = (
    "Another site answers at {home} than the one that was connected. Nothing was fetched; if that "
    "is right, disconnect the edition and connect it anew."
)


class MediaFiles(StrEnum):
    """Which files of a site's library are fetched; what is said of them comes in any case."""

    NONE = "none"
    ALL = "all"


class Pulling:
    """Fetches the archives of connected sites."""

    def __init__(  # noqa: PLR0917 - each is a partner of its own
        self,
        context: Context,
        photos: PhotoLibrary,
        files: FileLibrary,
        logins: Logins,
        opener: Opener,
        settling: Callable[[Connection, PostWire], Settling],
        pause: Pause,
    ) -> None:
        self._context, self._backups = context, Backups(context)
        self._libraries = Libraries(photos, files)
        self._logins, self._opener, self._settling = logins, opener, settling
        self._pause, self._remarks = pause, RemarkCounts(context)

    def pull(
        self, edition: str, watch: Watch, media: MediaFiles = MediaFiles.NONE
    ) -> ArchiveReport:
        """Bring everything in that is not here yet. Call it off the main thread.

        What was broken off goes on where it ended. A stop by a person, and a site that can't be
        reached any more, end with a report of what came in. `NotFoundError` when the edition is
        not connected, `NotAllowedError` without a password, `BadInputError` when another site
        answers, and what `SiteArchive` raises while nothing has come in yet.
        """
        with_files = media is MediaFiles.ALL
        with self._begun(Run, edition, watch, with_files=with_files) as (run, settling):
            run.begin()
            run.media()
            run.stories()
            settling.settle(run.outcome)
        return run.report

    def illustrate(self, stories: Sequence[Uid], watch: Watch) -> tuple[ArchiveReport, ...]:
        """Fetch the pictures and files that these stories show, at every connected site where one
        of them stands; why a site could not be asked stands in its report.

        A text that was changed here keeps what it has.
        """
        found = list[ArchiveReport]()
        for one in self._logins.active():
            posts = self._context.read(lambda c, s=one.site: posts_of_stories(c, s, stories))  # type: ignore[misc]
            if posts and not watch.cancelled():
                found.append(self._illustrated(one.edition, posts, watch))
        return tuple(found)

    def _illustrated(
        self, edition: str, posts: Mapping[str, Sequence[int]], watch: Watch
    ) -> ArchiveReport:
        try:
            with self._begun(OnDemand, edition, watch, with_files=True) as (run, settling):
                run.fetch(posts)
                settling.agree_on(frozenset(run.outcome.fresh))
        except NewsroomError as error:
            return ArchiveReport(edition, edition=edition, problem=str(error))
        return run.report

    @contextmanager
    def _begun(
        self, kind: type[R], edition: str, watch: Watch, *, with_files: bool
    ) -> Iterator[tuple[R, Settling]]:
        """A run at an open site. What stops it stands in its report."""
        connection = self._connection(edition)
        password = self._logins.password(connection)
        if password is None:
            raise NotAllowedError(LOCKED.format(home=connection.home))
        self._backups.make_if_due(Reason.IMPORT, FRESH, watch.cancelled)
        patience = Patience(self._pause, watch.cancelled)
        opened = self._opener(connection, password, watch.cancelled)
        with closing(opened):
            patience(lambda: self._demand_same(connection, opened))
            patience(opened.archive.account)
            run = kind(
                self._context,
                connection,
                (opened.archive, opened.wire),
                self._libraries,
                (watch, patience),
                with_files=with_files,
            )
            try:
                yield run, self._settling(connection, opened.wire)
                self._remarks.look_in_passing(connection, opened.remarks)
            except CancelledError:
                run.report.cancelled = True
            except SiteError as error:
                run.report.trouble = str(error)
            finally:
                self._context.changes.publish(Changes(sync=True))

    def _connection(self, edition: str) -> Connection:
        found = next((c for c in self._logins.active() if c.edition == edition), None)
        if found is None:
            raise NotFoundError(NOT_CONNECTED.format(edition=edition))
        return found

    @staticmethod
    def _demand_same(connection: Connection, opened: OpenSite) -> None:
        known = Identity(connection.name, connection.url, connection.home)
        if connection.url and not same_site(known, opened.site.identity()):
            raise BadInputError(ANOTHER_SITE.format(home=connection.home))
