"""Engines that are broken on purpose: each has to break a law, or the laws would prove nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from unittest.mock import patch

from nejat_desktop.domain.ports.post_journal import Known, PostBase
from nejat_desktop.domain.ports.post_wire import Needs, Refs
from nejat_desktop.domain.ports.posts import Fields, Post, Rank, Seen
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress import looks
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.client import Client
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.ranking import Top
from nejat_desktop.sync.posts import engine, plan, sending, sight, sweeping, taking, things
from nejat_desktop.sync.posts.around import Around
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Glance
from nejat_desktop.sync.posts.sending import Sender
from nejat_desktop.sync.posts.sight import Sight
from nejat_desktop.sync.posts.standing import Standing
from nejat_desktop.sync.posts.taking import Taking
from nejat_desktop.sync.posts.things import Things
from tests.simulation.history import SITE, Lot

Change = Callable[[], AbstractContextManager[object]]


@dataclass(frozen=True, slots=True)
class Broken:
    """One engine: what is wrong with it, and the law that has to catch it."""

    name: str
    law: str
    change: Change
    lot: Lot | None = None
    """Harder histories than others, where what is wrong with it seldom shows."""


def _several(*changes: AbstractContextManager[object]) -> AbstractContextManager[object]:
    stack = ExitStack()
    for change in changes:
        stack.enter_context(change)
    return stack


def no_look_for_stubs() -> AbstractContextManager[object]:
    """Reserves without looking whether a lost answer left a post already, and sweeps nothing."""

    def place(self: Sender, sight: Sight, errand: sending._Errand) -> Post:
        return self.parts.site.reserve(errand.needs.type, errand.head.article)

    return _several(
        patch.object(Sender, "_reserved", place), patch.object(engine, "sweep", lambda *_: 0)
    )


def forgets_the_number() -> AbstractContextManager[object]:
    """Does not go on with the post that a broken-off run filled, but begins another one."""

    def under_way(self: Sender, sight: Sight, errand: sending._Errand, before: object) -> Post:
        return self.parts.site.reserve(errand.needs.type, errand.head.article)

    return patch.object(Sender, "_under_way", under_way)


def last_writer_wins() -> AbstractContextManager[object]:
    """Writes over whatever stands there."""
    return patch.object(sending, "is_ours", lambda *_: True)


def blind_plan() -> AbstractContextManager[object]:
    """Takes every state of the site for its own, at the look and before each write."""

    def ours(*_: object) -> bool:
        return True

    def glance(post: Post, *, is_doubtful: bool) -> Glance:
        return Glance(post.fields.type, post.id, "", post.fields.status)

    return _several(
        patch.object(sending, "is_ours", ours),
        patch.object(taking, "is_ours", ours),
        patch.object(sight, "_glance", glance),
        patch.object(sight, "_ours", lambda *_: frozenset({""})),
    )


def no_look_at_revisions() -> AbstractContextManager[object]:
    """Never asks whether somebody wrote between its look and its write."""
    return patch.object(Taking, "lost", lambda *_: None)


def no_second_look() -> AbstractContextManager[object]:
    """Confirms from the answer alone: what was written in between is not looked for."""

    def verify(
        self: Sender,
        sight: Sight,
        errand: sending._Errand,
        before: Post,
        sent: Fields,
        answer: Post,
    ) -> None:
        self._confirm(errand, answer, answer.fields)

    return patch.object(Sender, "_verify", verify)


def no_echoes() -> AbstractContextManager[object]:
    """Keeps no digests of what it sent: its own lost answers look like somebody's work."""
    from tests.fakes.memory_post_journal import MemoryPostJournal

    return patch.object(MemoryPostJournal, "sent", lambda *_: frozenset())


def uploads_blindly() -> AbstractContextManager[object]:
    """Uploads a picture without looking whether it is there, and sweeps nothing."""

    def uploaded(self: Things, need: things.MediaNeed) -> things.MediaThere:
        payload = self._parts.maker.payload(need)
        return replace(self._parts.library.upload(need, payload), words=need.words)

    return _several(
        patch.object(Things, "_uploaded", uploaded), patch.object(engine, "sweep", lambda *_: 0)
    )


def adopts_half_pictures() -> AbstractContextManager[object]:
    """Takes a picture that is found again as it is, whatever the site died over."""
    return patch.object(WordPressLibrary, "whole", lambda _, there: there)


def no_sweep() -> AbstractContextManager[object]:
    """Leaves what a lost answer made."""
    return patch.object(engine, "sweep", lambda *_: 0)


def sweeps_the_wrong_ones() -> AbstractContextManager[object]:
    """Bins what was filled from a stub, and leaves the stubs that nobody uses."""

    def stubs(parts: sweeping.Parts, type: str, articles: Sequence[Uid]) -> int:
        for base in parts.journal.bases(parts.uid).values():
            parts.site.bin(base.type, base.id)
        return 1

    return patch.object(sweeping, "_stubs", stubs)


def never_withdraws() -> AbstractContextManager[object]:
    """Leaves what is withdrawn before the readers' eyes."""
    return patch.object(engine.Leaving, "leave", lambda *_: None)


def forgets_what_was_under_way() -> AbstractContextManager[object]:
    """Takes an article that is withdrawn while its sending is under way for never sent."""

    def without_base(matter: plan.Matter) -> plan.Verdict:
        if matter.head is None or matter.aim in (plan.Aim.OFF, plan.Aim.BIN):
            return plan.Verdict.KEEP
        return plan.Verdict.ADOPT if _unseen(matter.known) else plan.Verdict.PUBLISH

    return patch.object(plan, "_without_base", without_base)


def _unseen(known: Known | None) -> bool:
    return known is not None and not known.digest


def believes_the_cursor() -> AbstractContextManager[object]:
    """Moves its cursor on before what it saw was dealt with, and reads nothing before a write."""

    def glances(parts: sight.Parts, found: Sight, *, keeps: bool) -> Mapping[Uid, Glance]:
        parts.memory.note_cursor(parts.uid, "", {})
        return {}

    return _several(
        patch.object(sight, "_glances", glances),
        patch.object(sending, "is_ours", lambda *_: True),
        patch.object(taking, "is_ours", lambda *_: True),
    )


def confirms_before_it_sends() -> AbstractContextManager[object]:
    """Moves the base first and sends after: a crash between the two loses the release."""

    def fill(self: Sender, sight: Sight, errand: sending._Errand, before: Post) -> None:
        refs = self.things.resolved(errand.needs, errand.around)
        fields = self._wired(errand, refs, before)
        self._confirm(errand, before, fields)
        self.parts.site.fill(before.id, fields)

    return patch.object(Sender, "_fill", fill)


def asks_nobody() -> AbstractContextManager[object]:
    """Publishes again what somebody binned or hid at the site."""

    def missing(self: Taking, sight: Sight, base: PostBase, kind: object, post: object) -> None:
        self.parts.journal.withdrawn(self.parts.uid, base.article, None)

    return patch.object(Taking, "missing", missing)


def retries_a_write() -> AbstractContextManager[object]:
    """Sends a new post once more when no answer came, as naive clients do."""
    original = sending.Sender._reserved

    def reserved(self: Sender, sight: Sight, errand: sending._Errand) -> Post | None:
        try:
            return original(self, sight, errand)
        except sending_lost():
            return self.parts.site.reserve(errand.needs.type, errand.head.article)

    return _several(
        patch.object(Sender, "_reserved", reserved), patch.object(engine, "sweep", lambda *_: 0)
    )


def counts_alone() -> AbstractContextManager[object]:
    """Takes as many posts as before for the same posts as before."""
    ranked = looks.ranked

    def by_count(
        client: Client, route: str, asked: Asked, was: Top | None
    ) -> tuple[Top | None, Rank | None]:
        top, rank = ranked(client, route, asked, was)
        fewer = was.count - top.count if was and top else 0
        return top, None if rank is None else replace(rank, fewer=max(0, fewer))

    def is_sure(types: Iterable[str], ranks: Mapping[str, Rank], _lowest: object) -> bool:
        return all(type not in ranks or not ranks[type].fewer for type in types)

    return _several(
        patch.object(looks, "ranked", by_count), patch.object(sight, "is_sure", is_sure)
    )


def forgets_a_broken_look() -> AbstractContextManager[object]:
    """Goes on with a look that was broken off, without what it had shown before; and at once, also
    where the site asked for time: after an hour's rest such a look seldom stands as it was."""

    def midway(self: sight.Shown, start: Standing, page: Seen) -> Standing:
        return Standing(page.cursor, through=page.through if page.is_whole else None)

    return _several(
        patch.object(sight.Shown, "midway", midway),
        patch.object(engine, "is_asked", lambda *_: False),
    )


def keeps_nothing_open() -> AbstractContextManager[object]:
    """Moves its cursor on, and forgets what it saw and could not deal with."""

    def keep(parts: Parts, found: Sight) -> None:
        sight._keep(parts, replace(found.standing, open={}), found.counts)

    return patch.object(engine, "keep", keep)


def takes_terms_for_taken_off() -> AbstractContextManager[object]:
    """Takes a tag that was deleted at the site for one that somebody took off each post."""
    return patch.object(Things, "_forget_vanished", lambda *_: None)


def makes_terms_blindly() -> AbstractContextManager[object]:
    """Makes a tag or section without looking for it under its name and its slug."""
    return patch.object(WordPressLibrary, "term", lambda *_: None)


def puts_under_nothing() -> AbstractContextManager[object]:
    """Forgets the numbers of sections as soon as it has them."""
    resolved = Things.resolved

    def without(self: Things, needs: Needs, around: Refs) -> Refs:
        found = resolved(self, needs, around)
        terms = {pair: n for pair, n in found.terms.items() if pair[0] != "category"}
        return replace(found, terms=terms)

    return patch.object(Things, "resolved", without)


def believes_the_laptop() -> AbstractContextManager[object]:
    """Dates a post by the laptop's clock, whatever the site's says."""
    return patch.object(sending, "dated", lambda fields, *_: fields)


def leaves_drafts() -> AbstractContextManager[object]:
    """Is done with what was taken off, also when its story goes to the bin after that."""
    return patch.object(plan, "_is_left_as_draft", lambda _: False)


def mixes_up_two_sites() -> AbstractContextManager[object]:
    """Keeps the bases, numbers and cursors of all sites as those of one."""
    return patch.object(Parts, "uid", property(lambda _: SITE))


def overlooks_other_editions() -> AbstractContextManager[object]:
    """Leads from no post to where the other edition of its story stands."""
    refs = Around.refs
    return patch.object(Around, "refs", lambda self, head: replace(refs(self, head), editions={}))


def sending_lost() -> type[Exception]:
    """What is raised when no answer came."""
    from nejat_desktop.domain.ports.transport import UnreachableError

    return UnreachableError


DEADLY = Lot(faults=0.1, crashes=0.7, steps=30, twins=0, pairs=0)
LONG = Lot(steps=24)
PAIRS = Lot(pairs=1)
CROWDED = Lot(twins=1, steps=24)


def begins_with_what_failed() -> AbstractContextManager[object]:
    """Does not remember what failed: what comes first in the plan is tried first for ever."""
    return patch.object(engine, "tries", lambda _: {})


ENGINES = (
    Broken("reserves without a look", "no_stubs", no_look_for_stubs),
    Broken("forgets the number it was given", "once", forgets_the_number),
    Broken("the last writer wins", "nothing_lost", last_writer_wins),
    Broken("blind to the site", "comes_to_rest", blind_plan),
    Broken("no look at revisions", "nothing_lost", no_look_at_revisions),
    Broken("no second look", "nothing_lost", no_second_look),
    Broken("keeps no echoes", "nothing_imagined", no_echoes),
    Broken("uploads without a look", "pictures_once", uploads_blindly),
    Broken("adopts half pictures", "pictures_whole", adopts_half_pictures),
    Broken("never sweeps", "no_stubs", no_sweep),
    Broken("sweeps the wrong ones", "no_stubs", sweeps_the_wrong_ones),
    Broken("never withdraws", "none_withdrawn_is_out", never_withdraws),
    Broken("forgets what was under way", "nothing_parked", forgets_what_was_under_way),
    Broken("looks at nothing", "nothing_lost", believes_the_cursor),
    Broken("confirms before it sends", "nothing_imagined", confirms_before_it_sends),
    Broken("asks nobody", "asked_first", asks_nobody),
    Broken("retries a write", "no_stubs", retries_a_write),
    Broken("counts alone", "deletions_are_noticed", counts_alone),
    Broken("forgets a look that broke off", "nothing_unseen", forgets_a_broken_look, DEADLY),
    Broken("keeps nothing open", "nothing_unseen", keeps_nothing_open, LONG),
    Broken("believes the laptop's clock", "at_once", believes_the_laptop),
    Broken("leaves drafts behind", "bins_agree", leaves_drafts, LONG),
    Broken("takes lost tags for taken off", "terms_stay", takes_terms_for_taken_off),
    Broken("makes terms without a look", "terms_once", makes_terms_blindly, CROWDED),
    Broken("puts posts under nothing", "in_its_sections", puts_under_nothing),
    Broken("mixes up two sites", "on_its_own_site", mixes_up_two_sites, PAIRS),
    Broken("overlooks other editions", "editions_linked", overlooks_other_editions, PAIRS),
    Broken("starves", "nothing_starves", begins_with_what_failed),
)
