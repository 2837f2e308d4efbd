"""All sites of a newsroom: the folder for most editions, a WordPress site for those connected."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.ports.arrivals import Arrivals
from nejat_desktop.domain.ports.journal import Journal
from nejat_desktop.domain.ports.post_journal import PostJournal, SiteMemory
from nejat_desktop.domain.ports.posts import Identity, PostSite, PostWire, SiteLibrary
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.ports.site import Plan
from nejat_desktop.domain.ports.site_archive import SiteArchive
from nejat_desktop.domain.ports.site_remarks import SiteRemarks
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.elsewhere import elsewhere
from nejat_desktop.services.read_once import ReadOnce
from nejat_desktop.sync.execute import Executor, Report, Watch
from nejat_desktop.sync.plan import held_to
from nejat_desktop.sync.posts.engine import PostReport, PostSync
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts, PayloadMaker

ROUNDS = 2
"""What one edition published is linked to from those before it: they are brought up once more."""
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


@dataclass(frozen=True, slots=True)
class SitesReport:
    """What a sync of all sites did."""

    folder: Report
    posts: tuple[PostReport, ...] = ()
    """One for each connected edition, in the order of the editions."""

    @property
    def plan(self) -> Plan:
        """What was decided for all of them."""
        return joined(self.folder.plan, *(report.plan for report in self.posts))

    @property
    def steps(self) -> Mapping[str, int]:
        """Files that were written or removed in the folder, by kind."""
        return self.folder.steps

    @property
    def stopped(self) -> bool:
        """Whether a guard stopped any of them."""
        return self.folder.stopped or any(report.stopped for report in self.posts)

    @property
    def troubles(self) -> tuple[str, ...]:
        """Why sites could not be reached, or did not let us in: a sentence each."""
        return tuple(
            f"{report.edition}: {said}"
            for report in self.posts
            if (said := report.shut_out or report.trouble)
        )


def joined(*plans: Plan) -> Plan:
    """Several plans as one."""
    decisions = tuple(decision for plan in plans for decision in plan.decisions)
    return Plan(decisions, tuple(guard for plan in plans for guard in plan.guards))


class Sites:
    """Plans and syncs every site of the newsroom, one after the other."""

    def __init__(
        self,
        context: Context,
        folder: Executor,
        keeping: Keeping,
        logins: Logins,
        opener: Opener,
    ) -> None:
        self._context, self._folder, self._keeping = context, folder, keeping
        self._logins, self._opener = logins, opener

    def foresee(self, edition: str = "") -> Plan:
        """What a sync would do, as far as it is known here: no network is asked."""
        plans, reader = [self._folder.look(edition)], ReadOnce(self._keeping.reader)
        for connection in self._connected(edition):
            site = self._opener(connection, "", lambda: True)
            try:
                plans.append(PostSync(self._parts(connection, site, reader)).foresee())
            finally:
                site.close()
        return joined(*plans)

    def look(self, watch: Watch, edition: str = "") -> Plan:
        """What a sync would do now: every site is asked, and nothing is written anywhere.

        `SiteError` with a sentence when one can't be reached.
        """
        plans, reader = [self._folder.look(edition)], ReadOnce(self._keeping.reader)
        for connection in self._connected(edition):
            password = self._logins.password(connection)
            if password is None:
                guard = UNKNOWN.format(home=connection.home)
                plans.append(Plan(guards=(guard,)))
                continue
            site = self._opener(connection, password, watch.cancelled)
            try:
                plans.append(PostSync(self._parts(connection, site, reader)).look())
            finally:
                site.close()
        return joined(*plans)

    def sync(
        self, watch: Watch, *, agreed: bool = False, edition: str = "", insist: bool = True
    ) -> SitesReport:
        """Bring every site, or one edition's, to what is approved; take in what changed there.

        `CancelledError` when a person stops it; what was done is kept, here and there.
        """
        try:
            folder = self._folder_run(watch, agreed=agreed, edition=edition)
            posts: dict[str, PostReport] = {}
            order = [connection.edition for connection in self._connected(edition)]
            for _ in range(ROUNDS):
                for connection in self._in_turn(edition):
                    first = posts.get(connection.edition)
                    if first is None or not _is_left(first):
                        report = self._one(connection, watch, agreed=agreed, insist=insist)
                        posts[connection.edition] = _after(first, report)
                if len(posts) < 2 or not any(map(_has_done, posts.values())):
                    break
            return SitesReport(folder, tuple(posts[code] for code in order if code in posts))
        finally:
            self._context.changes.publish(Changes(sync=True))

    def _folder_run(self, watch: Watch, *, agreed: bool, edition: str) -> Report:
        away = {connection.edition for connection in self._logins.active()}
        if edition in away:
            return Report(held_to(Plan(), edition), {})
        return self._folder.run(watch, agreed=agreed, edition=edition)

    def _one(
        self, connection: Connection, watch: Watch, *, agreed: bool, insist: bool
    ) -> PostReport:
        password = self._logins.password(connection)
        if password is None:
            words = UNKNOWN.format(home=connection.home)
            return PostReport(connection.edition, Plan(), Errands(), shut_out=words)
        try:
            site = self._opener(connection, password, watch.cancelled)
        except NewsroomError as error:
            return PostReport(connection.edition, Plan(), Errands(), trouble=str(error))
        try:
            engine = PostSync(self._parts(connection, site, self._keeping.reader))
            return engine.run(watch, agreed=agreed, insist=insist)
        finally:
            site.close()

    def _in_turn(self, edition: str) -> Sequence[Connection]:
        """Sites that could not be reached the last time come last: nobody waits for them."""
        rested = self._keeping.memory.rested
        return sorted(self._connected(edition), key=lambda c: rested(c.site)[1] > 0)

    def _connected(self, edition: str) -> Iterator[Connection]:
        for connection in self._logins.active():
            if edition in ("", connection.edition):
                yield connection

    def _parts(self, connection: Connection, site: OpenSite, reader: ReleaseReader) -> Parts:
        keeping = self._keeping
        name, url, home = connection.name, connection.url, connection.home
        return Parts(
            edition=connection.edition,
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
            elsewhere=elsewhere(reader, keeping.journal, self._logins.active(), connection.edition),
        )


def _is_left(report: PostReport) -> bool:
    """Whether a site is not asked again in this sync: it is shut to us, or away, or asks us
    to wait; or a person has to look first."""
    return bool(report.shut_out or report.resting or report.stopped)


def _has_done(report: PostReport) -> bool:
    return any(report.errands.counts.values())


def _after(first: PostReport | None, report: PostReport) -> PostReport:
    """The report of both rounds: the plan of the first, everything that was done, and how it
    stands with the site after the last."""
    if first is None:
        return report
    for kind, count in first.errands.counts.items():
        report.errands.counts[kind] = report.errands.counts.get(kind, 0) + count
    report.errands.notes[:0] = first.errands.notes
    return replace(report, plan=first.plan)
