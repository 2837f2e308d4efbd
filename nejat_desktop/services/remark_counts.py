"""What readers say under the posts of a connected site: counted, and what waits is read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from nejat_desktop.domain.connection import Connection as Connected
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.domain.ports.posts import RefusedError
from nejat_desktop.domain.ports.site_remarks import RemarksSeen, RemarkThere, SiteRemarks
from nejat_desktop.domain.site_remark import SiteRemark, Tally
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.context import Context
from nejat_desktop.store import reader_comments, site_remarks
from nejat_desktop.store.database import Connection

ANEW = timedelta(days=1)
"""So long a look of a person relies on what the newest comments tell of all."""
_TOGETHER = 500
"""Articles of one transaction; of more than that all comments are counted rather than theirs."""
IN_PASSING = 1000
"""Of so many comments at most a sync or a fetch asks for each; of more, a person's look does, and a
sync once a day."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What waits at a site."""

    there: Sequence[RemarkThere] = ()
    """As it was read now."""
    older: frozenset[int] = frozenset()
    """The numbers of those that wait still, and were read before."""

    @property
    def ids(self) -> tuple[int, ...]:
        """The numbers of all of them, in ascending order."""
        return tuple(sorted({one.id for one in self.there} | self.older))


class RemarkCounts:
    """Brings the counts and what waits up to what a site shows.

    Where nothing changed it makes two requests (one, where the account may not decide about
    comments): the newest hundred that readers see, with how many there are, and those that wait.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def look(self, connection: Connected, site: SiteRemarks, *, asked: bool = True) -> int:
        """Count what readers see and read what waits; how many of these are under no article.

        What somebody put in the place of an old comment, without a trace among the newest and among
        those that wait, is found once a day, when a person `asked`.
        """
        waiting = self._waiting(connection, site, asked=asked)
        self._count(connection.site, site, waiting or _Waiting(), asked=asked)
        return self._keep_waiting(connection.site, waiting) if waiting is not None else 0

    def _keep_waiting(self, uid: str, waiting: _Waiting) -> int:
        posts = {one.post for one in waiting.there}
        articles = self._context.read(lambda c: site_remarks.agreed_posts(c, uid, posts))
        read = [
            SiteRemark(uid, one.id, articles[one.post], one.author, one.text, one.at)
            for one in waiting.there
            if one.post in articles
        ]
        known = self._known(uid)
        found = [*read, *(one for one in known if one.id in waiting.older)]
        if sorted(found, key=_number) != sorted(known, key=_number):
            self._context.write(lambda c: site_remarks.replace_waiting(c, uid, found))
        return len(waiting.there) - len(read)

    def look_in_passing(self, connection: Connected, site: SiteRemarks) -> None:
        """The same at the end of something else, which is done whatever becomes of it: what could
        not be asked stays as it was counted. `CancelledError` when a person stops it."""
        try:
            self.look(connection, site, asked=False)
        except CancelledError:
            raise
        except NewsroomError:
            return

    def _known(self, uid: str) -> tuple[SiteRemark, ...]:
        return self._context.read(lambda c: site_remarks.waiting(c, [uid]))

    def _waiting(self, connection: Connected, site: SiteRemarks, *, asked: bool) -> _Waiting | None:
        """What waits there; None where the account may not see it."""
        if Power.COMMENTS not in connection.powers:
            return None
        if not asked and (found := self._at_a_glance(connection.site, site)) is not None:
            return found
        return _Waiting([one for page in site.waiting() for one in page])

    def _at_a_glance(self, uid: str, site: SiteRemarks) -> _Waiting | None:
        """What waits, by the newest of them; None where each has to be asked for.

        Where very many wait those before stay as they were read: whoever decides about one of them
        is told when somebody at the site did.
        """
        glance = site.newest_waiting()
        before = self._context.read(lambda c: site_remarks.tally(c, uid))
        first = min((one.id for one in glance.newest), default=0)
        if glance.total == len(glance.newest):
            return _Waiting(glance.newest)
        if before is None or glance.total is None:
            return None
        older = frozenset(id for id in before.waiting if id < first)
        is_all = glance.total == len(glance.newest) + len(older)
        is_enough = is_all or glance.total > IN_PASSING
        return _Waiting(glance.newest, older) if is_enough else None

    def _count(self, uid: str, site: SiteRemarks, waiting: _Waiting, *, asked: bool) -> None:
        """The counts under each article, as far as they are others than before."""
        try:
            seen = site.seen()
            if seen.total is None:
                return
            before = self._context.read(lambda c: site_remarks.tally(c, uid))
            now = Tally(seen.total, tuple(seen.newest), waiting.ids, self._context.clock())
            fresh = before.growth(now) if before and not self._is_due(before, asked) else None
            if before and fresh is None and self._is_too_much(before, now, asked):
                return
            if before is None or fresh is None:
                self._count_all(uid, site, seen)
            else:
                now = replace(now, whole=before.whole)
                self._add(uid, Counter(seen.newest[id] for id in fresh))
                self._count_unknown(uid, site)
        except RefusedError:
            return  # comments are shut there, or for this account: nobody knows how many there are
        if now != before:
            self._context.write(lambda c: site_remarks.note_tally(c, uid, now))

    def _is_due(self, before: Tally, asked: bool) -> bool:
        return asked and self._context.clock() - before.whole >= ANEW

    @staticmethod
    def _is_too_much(before: Tally, now: Tally, asked: bool) -> bool:
        """Whether it is not for a sync to count them all: there are many, and it did so today."""
        return not asked and now.total > IN_PASSING and now.whole - before.whole < ANEW

    def _count_all(self, uid: str, site: SiteRemarks, seen: RemarksSeen) -> None:
        """All of them; where the newest are all, no more is asked."""
        counts = Counter(seen.newest.values())
        if len(seen.newest) != seen.total:
            counts = Counter(post for page in site.posts_of_seen() for post in page)
        articles = self._context.read(lambda c: site_remarks.agreed_posts(c, uid))
        self._note(articles, counts)

    def _count_unknown(self, uid: str, site: SiteRemarks) -> None:
        """Those of articles whose comments were never counted: they came since."""
        articles = self._context.read(lambda c: site_remarks.uncounted_posts(c, uid))
        if articles:
            posts = () if len(articles) > _TOGETHER else tuple(sorted(articles))
            counts = Counter(post for page in site.posts_of_seen(posts) for post in page)
            self._note(articles, counts)

    def _note(self, articles: Mapping[int, Uid], counts: Mapping[int, int]) -> None:
        """Keep what differs from what was known."""
        known = self._context.read(lambda c: reader_comments.comments_of(c, articles.values()))
        pairs = [
            (article, counts.get(post, 0))
            for post, article in articles.items()
            if known.get(article) != counts.get(post, 0)
        ]
        for start in range(0, len(pairs), _TOGETHER):
            part = pairs[start : start + _TOGETHER]
            self._context.write(lambda c, p=part: reader_comments.note_comments(c, p))  # type: ignore[misc]

    def _add(self, uid: str, more: Mapping[int, int]) -> None:
        if not more:
            return

        def work(connection: Connection) -> None:
            articles = site_remarks.agreed_posts(connection, uid, more)
            for post, article in articles.items():
                reader_comments.add_comment(connection, article, more[post])

        self._context.write(work)


def _number(remark: SiteRemark) -> int:
    return remark.id
