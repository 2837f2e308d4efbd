"""Keeps what came of a site, by whichever way it came: part by part, and each thing once."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.domain.origin import CHANNEL, Origin
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item, Survey
from nejat_desktop.interchange.wxr.model import CATEGORY
from nejat_desktop.services.archive.fate import Become, becomes, plain
from nejat_desktop.services.archive.kind_places import NO_PLACES, KindPlaces
from nejat_desktop.services.archive.preparing import Places, Prepared, marked, prepared
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.sorting import Arrival
from nejat_desktop.services.archive.terms import SERIES, wanted, with_sections, with_series
from nejat_desktop.services.archive.writing import Writer, Written
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import stories
from nejat_desktop.store.articles import stories_in
from nejat_desktop.store.database import Connection
from nejat_desktop.store.origins import add_origins, origin_of_article, put_origin, record_of
from nejat_desktop.store.settings import load_newsroom, save_newsroom

Also = Callable[[Connection, Sequence[Written]], None]
"""What else is kept in the transaction of a part, with the stories that were written in it."""


def _nothing(_connection: Connection, _written: Sequence[Written]) -> None:
    """A part is its stories alone."""


Agreed = Callable[[Connection], Collection[Uid]]
"""Which articles stand at the site as they are known here."""
Mended = Callable[[Connection, Sequence[Article]], None]
"""What else is kept in the transaction in which stories get their pictures."""


def _nobody(_connection: Connection) -> Collection[Uid]:
    """An export agrees on nothing."""
    return ()


def _nothing_more(_connection: Connection, _mended: Sequence[Article]) -> None:
    """Nothing but the pictures."""


@dataclass(frozen=True, slots=True)
class Whence:
    """A site that is taken in, and where it goes."""

    survey: Survey
    address: str
    newsroom: Newsroom
    edition: Edition
    record: Mapping[str, Any]
    """What an earlier reading kept of the site."""
    has_uploads: bool = False
    places: KindPlaces = NO_PLACES
    """Categories that stand for kinds, and are no sections."""
    lent: frozenset[str] = frozenset()
    """Keys of categories that are those of sections only as long as the rules say so."""

    @property
    def kinds(self) -> Mapping[str, Kind]:
        """What its posts become, as `Newsroom.archive_kinds` says it."""
        return {**self.newsroom.archive_kinds, **self.places.kinds}


def earlier(context: Context, address: str) -> Mapping[str, Any]:
    """What an earlier reading kept of a site as a whole; nothing when there was none."""
    record = context.read(lambda c: record_of(c, address, CHANNEL))
    return record if isinstance(record, dict) else {}


class Storing:
    """Keeps the things of one site."""

    def __init__(self, context: Context, whence: Whence, report: ArchiveReport) -> None:
        self._context, self._whence, self._report = context, whence, report

    def adopted(self) -> Places:
        """Sections and series for the terms, and what is said of the site, in one step."""
        whence, report = self._whence, self._report
        survey, code, new_uid = whence.survey, whence.edition.code, self._context.new_uid

        def work(connection: Connection) -> tuple[dict[str, Uid], dict[str, Uid], Changes]:
            newsroom = load_newsroom(connection)
            before = whence.record.get("sections", {})
            apart = whence.places.keys
            terms = [term for term in wanted(survey, CATEGORY) if term.key not in apart]
            after, sections = with_sections(newsroom, code, terms, before, new_uid)
            report.sections_made = len(after.sections) - len(newsroom.sections)
            if after != newsroom:
                save_newsroom(connection, after)
            known = stories.all_series(connection)
            made, titled, series = with_series(known, code, wanted(survey, SERIES), new_uid)
            for one in made:
                stories.add_series(connection, one)
            for one in titled:
                stories.save_series(connection, one)
            report.series_made = len(made)
            self._keep_channel(connection, sections)
            told = Changes(settings=after != newsroom, series=bool(made or titled))
            return sections, series, told

        sections, series, told = self._context.write(work)
        if told != Changes():
            self._context.changes.publish(told)
        return Places(
            edition=whence.edition,
            kinds=whence.kinds,
            sections=sections,
            series=series,
            names={a.login: plain(a.display_name) or a.login for a in survey.authors},
        )

    def _keep_channel(self, connection: Connection, sections: Mapping[str, Uid]) -> None:
        """What a site is, with its authors and terms: those of earlier readings stay.

        A site that was read itself says less than an export of it: what that said stays.
        """
        whence = self._whence
        channel, survey = whence.survey.channel, whence.survey
        known = whence.record.get("channel") if not channel.version else None
        found = {**whence.record.get("sections", {}), **sections}
        record = {
            "channel": known or channel,
            "authors": _joined(whence.record, "authors", {a.login: a for a in survey.authors}),
            "terms": _joined(
                whence.record, "terms", {f"{t.taxonomy}/{t.slug}": t for t in survey.terms}
            ),
            "sections": {k: uid for k, uid in found.items() if k not in whence.lent},
        }
        origin = Origin(whence.address, CHANNEL, whence.edition.code, "", address=channel.link)
        put_origin(connection, origin, record)

    def write(self, new: Sequence[Arrival], places: Places, also: Also = _nothing) -> list[Written]:
        """One part: all of it or nothing, then it is counted and announced."""
        kinds, report = self._whence.kinds, self._report
        aside = [one for one in new if becomes(one.item, kinds) is Become.ASIDE]
        ready = self._unknown(
            [one for one in new if becomes(one.item, kinds) is Become.STORY], places
        )
        writer = self._writer()

        def work(connection: Connection) -> list[Written]:
            add_origins(connection, [self._kept(one) for one in aside])
            written = writer.write(connection, ready)
            also(connection, written)
            return written

        written = self._context.write(work)
        for one in aside:
            report.aside[one.item.post_type, one.item.status] += 1
        for story in ready:
            report.came[story.item.post_type, story.item.status] += 1
            report.held += story.state.is_released
            report.remarks.update(story.remarks)
        report.leads += sum(1 for each in written if each.story.lead)
        self._tell(each.article for each in written)
        return written

    def _unknown(self, told: list[Arrival], places: Places) -> list[Prepared]:
        """What is to be written: articles of our own exports may be here under their uids."""
        ready = [
            marked(prepared(one.item, one.post, one.digest, places), one.marked, one.told)
            for one in told
        ]
        ready = self._context.read(lambda c: self._apart(c, ready))
        own = tuple(one.ours.story for one in ready if one.ours)
        code = self._whence.edition.code
        here = self._context.read(lambda c: stories_in(c, own, code)) if own else frozenset()
        for one in ready:
            if one.ours and one.ours.story in here:
                self._report.here[one.item.post_type, one.item.status] += 1
        return [one for one in ready if one.ours is None or one.ours.story not in here]

    def _apart(self, connection: Connection, ready: Iterable[Prepared]) -> list[Prepared]:
        """Copies that somebody made in WordPress say that they are the same story: they are others.

        The first post of a story is it; the copy takes over all but whose text it is.
        """
        claimed: set[Uid] = set()
        found = []
        for one in ready:
            if one.ours is None:
                found.append(one)
                continue
            is_copy = one.ours.story in claimed or self._came_as_another(connection, one)
            claimed.add(one.ours.story)
            new_uid = self._context.new_uid
            copied = replace(one.ours, story=new_uid(), article=new_uid(), translation=None)
            found.append(replace(one, ours=copied) if is_copy else one)
        return found

    def _came_as_another(self, connection: Connection, one: Prepared) -> bool:
        """Whether another post of this site is this article: a moved post keeps its guid."""
        origin = origin_of_article(connection, one.ours.article) if one.ours else None
        if origin is None or origin.site != self._whence.address or origin.post <= 0:
            return False
        return bool(origin.guid and one.item.guid) and origin.guid != one.item.guid

    def illustrate(
        self,
        here: Sequence[tuple[Arrival, Uid]],
        places: Places,
        agreed: Agreed = _nobody,
        also: Mended = _nothing_more,
    ) -> None:
        """Pictures and files that were found later, for the stories that came without them.

        `agreed` tells which of their articles stand at the site as they are known here.
        """
        part = [
            (marked(prepared(one.item, one.post, one.digest, places), uid, one.told), uid)
            for one, uid in here
        ]
        writer = self._writer()

        def work(connection: Connection) -> list[Article]:
            mended = writer.illustrate(connection, part, agreed(connection))
            also(connection, mended)
            return mended

        mended = self._context.write(work) if part else []
        self._report.leads += len(mended)
        self._tell(mended)

    def _writer(self) -> Writer:
        stamp, new_uid = self._context.stamp(), self._context.new_uid
        return Writer(self._whence.address, self._whence.edition.code, stamp, new_uid)

    def _tell(self, articles: Iterable[Article]) -> None:
        found = tuple(articles)
        stories, uids = frozenset(a.story for a in found), frozenset(a.uid for a in found)
        if found:
            self._context.changes.publish(Changes(stories, uids, flowing=True))

    def _kept(self, one: Arrival) -> tuple[Origin, Item]:
        item = one.item
        origin = Origin(
            site=self._whence.address,
            post=one.post,
            edition=self._whence.edition.code,
            digest=one.digest,
            guid=item.guid,
            address=item.link,
        )
        return origin, item


def _joined(kept: Mapping[str, Any], name: str, now: Mapping[str, object]) -> dict[str, object]:
    before = kept.get(name, {})
    return {**(before if isinstance(before, dict) else {}), **now}
