"""What readers say under the posts of a connected site: counted, and what waits is read."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
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
        there = self._waiting(connection, site)
        self._count(connection.site, site, there or (), asked=asked)
        if there is None:
            return 0
        uid = connection.site
        posts = {one.post for one in there}
        articles = self._context.read(lambda c: site_remarks.agreed_posts(c, uid, posts))
        found = [
            SiteRemark(uid, one.id, articles[one.post], one.author, one.text, one.at)
            for one in there
            if one.post in articles
        ]
        if sorted(found, key=_number) != sorted(self._known(uid), key=_number):
            self._context.write(lambda c: site_remarks.replace_waiting(c, uid, found))
        return len(there) - len(found)

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

    @staticmethod
    def _waiting(connection: Connected, site: SiteRemarks) -> list[RemarkThere] | None:
        """What waits there; None where the account may not see it."""
        if Power.COMMENTS not in connection.powers:
            return None
        return [one for page in site.waiting() for one in page]

    def _count(
        self, uid: str, site: SiteRemarks, there: Iterable[RemarkThere], *, asked: bool
    ) -> None:
        """The counts under each article, as far as they are others than before."""
        try:
            seen = site.seen()
            if seen.total is None:
                return
            before = self._context.read(lambda c: site_remarks.tally(c, uid))
            now = Tally(
                seen.total,
                tuple(seen.newest),
                tuple(sorted(one.id for one in there)),
                self._context.clock(),
            )
            fresh = before.growth(now) if before and not self._is_due(before, asked) else None
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
