"""All sites of a newsroom: the folder for most editions, a WordPress site for those connected."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.errors import CancelledError, NewsroomError, NotAllowedError
from nejat_desktop.domain.ports.arrivals import Arrivals
from nejat_desktop.domain.ports.journal import Journal
from nejat_desktop.domain.ports.post_journal import PostJournal, SiteMemory
from nejat_desktop.domain.ports.post_wire import PostWire
from nejat_desktop.domain.ports.posts import Identity, PostSite
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.ports.site import Agreed, Guard, Plan
from nejat_desktop.domain.ports.site_archive import SiteArchive
from nejat_desktop.domain.ports.site_library import SiteLibrary
from nejat_desktop.domain.ports.site_remarks import SiteRemarks
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.elsewhere import Everywhere
from nejat_desktop.services.lanes import Lanes, Part, Together
from nejat_desktop.services.read_once import ReadOnce, Stoppable
from nejat_desktop.services.remark_counts import RemarkCounts
from nejat_desktop.services.sites_report import (
    FOLDER,
    SiteLook,
    SitesReport,
    after,
    has_done,
    is_left,
    joined,
)
from nejat_desktop.store.connections import rename_site
from nejat_desktop.sync.execute import Executor, Report, Watch
from nejat_desktop.sync.plan import held_to
from nejat_desktop.sync.posts.engine import PostReport, PostSync
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts, PayloadMaker

ROUNDS = 2
"""What one edition published is linked to from the others: they are brought up once more."""
UNKNOWN = (
    "There is no password for {home} here. Nothing was sent there; enter it in Settings › Sites, "
    "and sync again."
)


@dataclass(frozen=True, slots=True)
class OpenSite:
    """A connected site, ready to be asked."""

    site: PostSite
    wire: PostWire
    library: SiteLibrary
    archive: SiteArchive
    remarks: SiteRemarks
    close: Callable[[], None]


Opener = Callable[[Connection, str, Stop], OpenSite]
"""Opens the way to a site for one run, with its password. Bootstrap builds it: it knows the
network. `BadInputError` when the way there is not to be trusted."""


class Logins(Protocol):
    """Which sites are connected, and their passwords, wherever they are kept."""

    def active(self) -> Sequence[Connection]:
        """The connections in use, in the order of the editions."""
        ...

    def password(self, connection: Connection) -> str | None:
        """The application password; None: it has to be asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Keeping:
    """What is remembered of sites of posts."""

    runs: Journal
    journal: PostJournal
    memory: SiteMemory
    arrivals: Arrivals
    reader: ReleaseReader
    maker: PayloadMaker
    jitter: Callable[[float], float]


@dataclass(slots=True)
class _Sync:
    """One sync of all sites, as far as it has come."""

    together: Together
    agreed: Agreed
    insist: bool
    everywhere: Everywhere
    folder: Report
    folder_trouble: str = ""
    posts: dict[str, PostReport] = field(default_factory=dict)


class Sites:
    """Plans and syncs every site of the newsroom, each in a lane of its own."""

    def __init__(  # noqa: PLR0917 - partners
        self,
        context: Context,
        folder: Executor,
        keeping: Keeping,
        logins: Logins,
        opener: Opener,
        lanes: Lanes,
    ) -> None:
        self._context, self._folder, self._keeping = context, folder, keeping
        self._logins, self._opener, self._lanes = logins, opener, lanes
        self._remarks = RemarkCounts(context)

    def foresee(self, edition: str = "") -> Plan:
        """What a sync would do, as far as it is known here: no network is asked."""
        reader = ReadOnce(self._keeping.reader)
        there = self._everywhere(reader)
        foreseen = (self._foreseen(one, reader, there) for one in self._connected(edition))
        return joined(self._folder.look(edition), *foreseen)

    def look(self, watch: Watch, edition: str = "") -> Plan:
        """What a sync would do now: every site is asked, and nothing is written anywhere.

        Why a site could not be asked stands among the guards. `CancelledError` as in `looks`.
        """
        looks = self.looks(watch, edition)
        troubles = tuple(Guard(look.trouble, look.edition) for look in looks if look.trouble)
        return joined(*(look.plan for look in looks), Plan(guards=troubles))

    def looks(self, watch: Watch, edition: str = "") -> tuple[SiteLook, ...]:
        """The same, by site: the folder first. `CancelledError` when a person stops it."""
        together, found = Together(watch), dict[str, SiteLook]()
        reader = ReadOnce(self._keeping.reader, together.cancelled)
        there = self._everywhere(reader)

        def folder() -> None:
            found[FOLDER] = SiteLook(FOLDER, self._folder.look(edition, together.cancelled))

        def site(connection: Connection) -> None:
            part = Part(together, connection.edition)
            found[connection.edition] = self._looked(connection, part, reader, there)

        connected = tuple(self._connected(edition))
        self._run(together, {FOLDER: folder} | {c.edition: partial(site, c) for c in connected})
        return tuple(found[code] for code in (FOLDER, *(c.edition for c in connected)))

    def sync(
        self, watch: Watch, *, agreed: Agreed = (), edition: str = "", insist: bool = True
    ) -> SitesReport:
        """Bring every site, or one edition's, to what is approved; take in what changed there.

        `agreed` has the keys of what a person was shown, at whichever site: any other guard that
        is met stops its site.

        What goes wrong at one site stands in the report, and touches no other. `CancelledError`
        when a person stops it; what was done is kept, here and there.
        """
        nothing = Report(held_to(Plan(), edition), {})
        together = Together(watch)
        reader = Stoppable(self._keeping.reader, together.cancelled)
        going = _Sync(together, agreed, insist, self._everywhere(reader), nothing)
        connected = tuple(self._connected(edition))
        works = {one.edition: partial(self._one, going, one) for one in connected}
        away = {connection.edition for connection in self._logins.active()}
        folder = {} if edition in away else {FOLDER: partial(self._folder_run, going, edition)}
        try:
            self._run(together, folder | works)
            for _ in range(ROUNDS - 1):
                if len(works) < 2 or not any(map(has_done, going.posts.values())):
                    break
                open_ones = {c: work for c, work in works.items() if not is_left(going.posts[c])}
                going.everywhere = self._everywhere(reader)
                self._run(together, open_ones)
            posts = tuple(going.posts[code] for code in works)
            return SitesReport(going.folder, posts, going.folder_trouble)
        finally:
            self._context.changes.publish(Changes(sync=True))

    def _run(self, together: Together, works: Mapping[str, Callable[[], None]]) -> None:
        try:
            self._lanes.run(works)
        except BaseException:
            together.stop()  # who waited was interrupted: nobody looks on any more
            raise

    def _folder_run(self, going: _Sync, edition: str) -> None:
        watch = Part(going.together, FOLDER)
        try:
            going.folder = self._folder.run(watch, agreed=going.agreed, edition=edition)
        except CancelledError:
            raise
        except NewsroomError as error:
            going.folder_trouble = str(error)
        going.together.end(FOLDER)

    def _one(self, going: _Sync, connection: Connection) -> None:
        """One site, once; a second time it is added to what it did the first time."""
        code = connection.edition
        try:
            report = self._synced(connection, going)
        except CancelledError:
            raise
        except NewsroomError as error:
            report = PostReport(code, Plan(), Errands(), trouble=str(error))
        going.posts[code] = after(going.posts.get(code), report)
        going.together.end(code)

    def _synced(self, connection: Connection, going: _Sync) -> PostReport:
        watch = Part(going.together, connection.edition)
        password = self._logins.password(connection)
        if password is None:
            words = UNKNOWN.format(home=connection.home)
            return PostReport(connection.edition, Plan(), Errands(), shut_out=words)
        site = self._opener(connection, password, watch.cancelled)
        try:
            reader = Stoppable(self._keeping.reader, watch.cancelled)
            engine = PostSync(self._parts(connection, site, reader, going.everywhere))
            report = engine.run(watch, agreed=going.agreed, insist=going.insist)
            if connection.edition not in going.posts and not is_left(report):
                self._remarks.look_in_passing(connection, site.remarks)
            return report
        finally:
            site.close()

    def _looked(
        self, connection: Connection, watch: Part, reader: Stoppable, there: Everywhere
    ) -> SiteLook:
        """What a site says, or else what is known here and why it says nothing."""
        password = self._logins.password(connection)
        try:
            if password is None:
                raise NotAllowedError(UNKNOWN.format(home=connection.home))
            site = self._opener(connection, password, watch.cancelled)
            try:
                plan = PostSync(self._parts(connection, site, reader, there)).look()
            finally:
                site.close()
        except CancelledError:
            raise
        except NewsroomError as error:
            known = self._known(connection, reader, there)
            return SiteLook(connection.edition, known, str(error))
        return SiteLook(connection.edition, plan)

    def _known(self, connection: Connection, reader: Stoppable, there: Everywhere) -> Plan:
        try:
            return self._foreseen(connection, reader, there)
        except NewsroomError:
            return Plan()  # why is said already

    def _foreseen(self, connection: Connection, reader: Stoppable, there: Everywhere) -> Plan:
        site = self._opener(connection, "", lambda: True)
        try:
            return PostSync(self._parts(connection, site, reader, there)).foresee()
        finally:
            site.close()

    def _connected(self, edition: str) -> Iterator[Connection]:
        for connection in self._logins.active():
            if edition in ("", connection.edition):
                yield connection

    def _renamed(self, connection: Connection, name: str) -> None:
        self._context.write(lambda database: rename_site(database, connection.uid, name))
        self._context.changes.publish(Changes(settings=True))

    def _everywhere(self, reader: Stoppable) -> Everywhere:
        return Everywhere(reader, self._keeping.journal, self._logins.active(), reader.go_on)

    def _parts(
        self, connection: Connection, site: OpenSite, reader: Stoppable, there: Everywhere
    ) -> Parts:
        keeping, code = self._keeping, connection.edition
        name, url, home = connection.name, connection.url, connection.home
        return Parts(
            edition=code,
            site=site.site,
            wire=site.wire,
            library=site.library,
            reader=reader,
            journal=keeping.journal,
            memory=keeping.memory,
            runs=keeping.runs,
            arrivals=keeping.arrivals,
            maker=keeping.maker,
            clock=self._context.clock,
            jitter=keeping.jitter,
            identity=Identity(name, url, home) if url else None,
            rename=partial(self._renamed, connection),
            elsewhere=there.but(code),
            go_on=reader.go_on,
        )
