"""Comments of readers: those that they see are counted, those that wait are decided about here."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from nejat_desktop.domain.connection import Connection as Connected
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import (
    CancelledError,
    NewsroomError,
    NotAllowedError,
    NotFoundError,
)
from nejat_desktop.domain.ports.posts import RefusedError
from nejat_desktop.domain.ports.site_remarks import SiteRemarks
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.domain.site_remark import SiteRemark
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.lanes import Lanes, Part, Together
from nejat_desktop.services.sites import Logins, Opener
from nejat_desktop.store import reader_comments, site_remarks
from nejat_desktop.store.database import Connection
from nejat_desktop.sync.execute import Watch

LOCKED = (
    "There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, "
    "and try again."
)
LEFT = "That site is connected to no edition any more. Nothing was changed."
STOPPED = "Stopped. What was counted before stays as it was."
_TOGETHER = 500


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
        self._lanes = lanes

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
                elsewhere[code] = self._asked(connection, together.cancelled, self._looked)
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
        """Let readers see one. It stays as it is when its site can't be asked."""

        def work(_connection: Connected, site: SiteRemarks) -> int:
            return int(site.approve(remark.id))

        if self._asked(self._connection(remark), stop, work):
            self._decided(remark, seen=1)
        else:
            self._decided(remark)

    def bin(self, remark: SiteRemark, stop: Stop) -> None:
        """Move one to its site's bin."""

        def work(_connection: Connected, site: SiteRemarks) -> int:
            return int(site.bin(remark.id))

        self._asked(self._connection(remark), stop, work)
        self._decided(remark)

    def _connection(self, remark: SiteRemark) -> Connected:
        found = next((one for one in self._logins.active() if one.site == remark.site), None)
        if found is None:
            raise NotFoundError(LEFT)
        return found

    def _asked(
        self, connection: Connected, stop: Stop, work: Callable[[Connected, SiteRemarks], int]
    ) -> int:
        password = self._logins.password(connection)
        if password is None:
            raise NotAllowedError(LOCKED.format(home=connection.home))
        with closing(self._opener(connection, password, stop)) as opened:
            return work(connection, opened.remarks)

    def _looked(self, connection: Connected, site: SiteRemarks) -> int:
        """Count what readers see, and read what waits; how many of these are under no article."""
        posts = self._context.read(lambda c: site_remarks.agreed_posts(c, connection.site))
        self._count(connection.site, site)
        if Power.COMMENTS not in connection.powers:
            return 0
        there = [one for page in site.waiting() for one in page]
        found = [
            SiteRemark(connection.site, one.id, posts[one.post], one.author, one.text, one.at)
            for one in there
            if one.post in posts
        ]
        self._context.write(lambda c: site_remarks.replace_waiting(c, connection.site, found))
        return len(there) - len(found)

    def _count(self, uid: str, site: SiteRemarks) -> None:
        """The counts under each article, if another number of comments is seen than before."""
        try:
            total = site.seen()
            if total is None or total == self._context.read(lambda c: site_remarks.counted(c, uid)):
                return
            counts: Counter[int] = Counter()
            for page in site.posts_of_seen():
                counts.update(page)
        except RefusedError:
            return  # comments are shut there, or for this account: nobody knows how many there are
        posts = self._context.read(lambda c: site_remarks.agreed_posts(c, uid))
        pairs = [(article, counts[post]) for post, article in posts.items()]
        for start in range(0, len(pairs), _TOGETHER):
            part = pairs[start : start + _TOGETHER]
            self._context.write(lambda c, p=part: reader_comments.note_comments(c, p))  # type: ignore[misc]
        self._context.write(lambda c: site_remarks.note_counted(c, uid, total))

    def _decided(self, remark: SiteRemark, seen: int = 0) -> None:
        def work(connection: Connection) -> None:
            site_remarks.drop_waiting(connection, remark.site, remark.id)
            if seen:
                reader_comments.add_comment(connection, remark.article)
                total = site_remarks.counted(connection, remark.site)
                if total is not None:
                    site_remarks.note_counted(connection, remark.site, total + seen)

        self._context.write(work)
        self._context.changes.publish(Changes(articles=frozenset({remark.article}), sync=True))
