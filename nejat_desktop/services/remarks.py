"""Comments of readers: those that they see are counted, those that wait are decided about here."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from nejat_desktop.domain.connection import Connection as Connected
from nejat_desktop.domain.errors import (
    CancelledError,
    NewsroomError,
    NotAllowedError,
    NotFoundError,
    StaleError,
)
from nejat_desktop.domain.ports.site_remarks import SEEN, WAITS, RemarkThere, SiteRemarks
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.domain.site_remark import SiteRemark
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.lanes import Lanes, Part, Together
from nejat_desktop.services.remark_counts import RemarkCounts
from nejat_desktop.services.sites import Logins, Opener
from nejat_desktop.store import reader_comments, site_remarks
from nejat_desktop.store.database import Connection
from nejat_desktop.sync.execute import Watch

T = TypeVar("T")

LOCKED = (
    "There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, "
    "and try again."
)
LEFT = "That site is connected to no edition any more. Nothing was changed."
LET_OUT = (
    "Somebody at the site let readers see this comment meanwhile. Nothing was changed; take it "
    "away there if it should not stay."
)
TAKEN_AWAY = (
    "Somebody at the site took this comment away meanwhile. Nothing was changed; it can be brought "
    "back there."
)
REWORDED = (
    "Somebody at the site changed this comment meanwhile. Nothing was decided; read it as it is "
    "now."
)
STOPPED = "Stopped. What was counted before stays as it was."
BINNED = "trash"


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the comments of all sites found."""

    waiting: int = 0
    elsewhere: int = 0
    """How many wait under posts that are no articles of ours."""
    troubles: tuple[str, ...] = ()
    """Why a site could not be asked: a sentence each, after the edition's code."""


class Remarks:
    """Reads the comments of the connected sites, and decides about those that wait."""

    def __init__(self, context: Context, logins: Logins, opener: Opener, lanes: Lanes) -> None:
        self._context, self._logins, self._opener = context, logins, opener
        self._lanes, self._counts = lanes, RemarkCounts(context)

    def waiting(self) -> tuple[SiteRemark, ...]:
        """Those that waited at the last look, the oldest first. No network is asked."""
        sites = [one.site for one in self._logins.active()]
        return self._context.read(lambda c: site_remarks.waiting(c, sites))

    def count(self) -> int:
        """How many."""
        sites = [one.site for one in self._logins.active()]
        return self._context.read(lambda c: site_remarks.count_waiting(c, sites))

    def look(self, watch: Watch) -> Look:
        """Ask every connected site, each in its lane. `CancelledError` when a person stops it."""
        together, connected = Together(watch), self._logins.active()
        elsewhere, troubles = dict[str, int](), dict[str, str]()

        def one(connection: Connected) -> None:
            code = connection.edition
            if together.cancelled():
                raise CancelledError(STOPPED)
            Part(together, code).progress(0, 0, "remarks", connection.name)
            try:
                elsewhere[code] = self._asked(connection, together.cancelled, self._counts.look)
            except CancelledError:
                raise
            except NewsroomError as error:
                troubles[code] = f"{code}: {error}"

        try:
            self._lanes.run({each.edition: partial(one, each) for each in connected})
        finally:
            together.stop()
        self._context.changes.publish(Changes(sync=True))
        said = (troubles[one.edition] for one in connected if one.edition in troubles)
        return Look(self.count(), sum(elsewhere.values()), tuple(said))

    def approve(self, remark: SiteRemark, stop: Stop) -> None:
        """Let readers see one. It stays as it is when its site can't be asked.

        `StaleError` when somebody at the site decided otherwise since the last look, or changed its
        words: nothing is done there, and what is kept of it here is what stands there.
        """
        if self._settled(remark, stop, SEEN, lambda site: site.approve(remark.id)):
            self._decided(remark, seen=True)
        else:
            self._decided(remark)

    def bin(self, remark: SiteRemark, stop: Stop) -> None:
        """Move one to its site's bin; else as `approve`."""
        self._settled(remark, stop, BINNED, lambda site: site.bin(remark.id))
        self._decided(remark)

    def _settled(
        self, remark: SiteRemark, stop: Stop, status: str, act: Callable[[SiteRemarks], bool]
    ) -> bool:
        """Whether it has a status there, after a look at what stands there now; else it is gone."""

        def work(_connection: Connected, site: SiteRemarks) -> bool:
            there = site.find(remark.id)
            if there is None or there.status == status:
                return there is not None
            self._demand_same(remark, there)
            return act(site)

        return self._asked(self._connection(remark), stop, work)

    def _demand_same(self, remark: SiteRemark, there: RemarkThere) -> None:
        """It waits still, with the words that were read."""
        if there.status != WAITS:
            self._decided(remark)
            raise StaleError(LET_OUT if there.status == SEEN else TAKEN_AWAY)
        if (there.author, there.text) != (remark.author, remark.text):
            now = replace(remark, author=there.author, text=there.text)
            self._context.write(lambda c: site_remarks.replace_one(c, now))
            self._context.changes.publish(Changes(sync=True))
            raise StaleError(REWORDED)

    def _connection(self, remark: SiteRemark) -> Connected:
        found = next((one for one in self._logins.active() if one.site == remark.site), None)
        if found is None:
            raise NotFoundError(LEFT)
        return found

    def _asked(
        self, connection: Connected, stop: Stop, work: Callable[[Connected, SiteRemarks], T]
    ) -> T:
        password = self._logins.password(connection)
        if password is None:
            raise NotAllowedError(LOCKED.format(home=connection.home))
        with closing(self._opener(connection, password, stop)) as opened:
            return work(connection, opened.remarks)

    def _decided(self, remark: SiteRemark, *, seen: bool = False) -> None:
        def work(connection: Connection) -> None:
            site_remarks.drop_waiting(connection, remark.site, remark.id)
            tally = site_remarks.tally(connection, remark.site)
            if tally is not None:
                now = tally.decided(remark.id, seen=seen)
                site_remarks.note_tally(connection, remark.site, now)
            if seen:
                reader_comments.add_comment(connection, remark.article)

        self._context.write(work)
        self._context.changes.publish(Changes(articles=frozenset({remark.article}), sync=True))
