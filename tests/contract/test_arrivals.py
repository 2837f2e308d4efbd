"""What everybody promises who takes in changes of a site: the newsroom, and the one in memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.ports.arrivals import Arrivals, Foreign, Taken
from nejat_desktop.domain.ports.post_journal import ConflictKind, PostBase, PostJournal
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import DRAFT, POST, PUBLISHED, Post
from nejat_desktop.domain.uid import Uid
from tests.fakes.memory_arrivals import MemoryArrivals
from tests.fakes.memory_post_journal import MemoryPostJournal
from tests.fakes.memory_reader import MemoryReader
from tests.rooms import NOON, StillClock, empty_room
from tests.site_changes import SITE, AtSite, at_site, fields_of
from tests.site_samples import newsroom, release, uid

OTHER = "wp-" + "2" * 32


class Ground(Protocol):
    """One article that was sent, and whoever takes in what becomes of it there."""

    @property
    def arrivals(self) -> Arrivals: ...
    @property
    def journal(self) -> PostJournal: ...
    @property
    def uid(self) -> Uid: ...
    @property
    def sent(self) -> Content:
        """What the base says."""

    def newest(self) -> Release:
        """The newest release of the article."""

    def kept(self) -> set[str]:
        """The bodies of everything in the history."""

    def rewrite(self, content: Content) -> None:
        """Somebody writes here, and it is approved."""


@dataclass
class Newsroom:
    """The newsroom itself."""

    there: AtSite

    @property
    def arrivals(self) -> Arrivals:
        return self.there.arrivals

    @property
    def journal(self) -> PostJournal:
        return self.there.journal

    @property
    def uid(self) -> Uid:
        return self.there.uid

    @property
    def sent(self) -> Content:
        return self.there.sent

    def newest(self) -> Release:
        return self.there.release()

    def kept(self) -> set[str]:
        return self.there.kept

    def rewrite(self, content: Content) -> None:
        self.there.write(content, approve=True)


@dataclass
class InMemory:
    """The one of the simulated histories."""

    clock: StillClock = field(default_factory=StillClock)
    made: int = 0

    def __post_init__(self) -> None:
        self.reader, self.memory = MemoryReader(newsroom()), MemoryPostJournal()
        self.first = release("bridge", headline="Bridge")
        self.reader.approve(self.first)
        base = PostBase(
            self.uid, POST, 7, self.first.uid, "mark", fields_of(self.sent).digest, PUBLISHED, NOON
        )
        self.memory.confirm(SITE, base, fields_of(self.sent))
        self.takes = MemoryArrivals(self.reader, self.memory, self.clock, self.new_uid)

    def new_uid(self) -> Uid:
        self.made += 1
        return uid(f"made {self.made}")

    @property
    def arrivals(self) -> Arrivals:
        return self.takes

    @property
    def journal(self) -> PostJournal:
        return self.memory

    @property
    def uid(self) -> Uid:
        return self.first.article

    @property
    def sent(self) -> Content:
        return self.first.content

    def newest(self) -> Release:
        return self.reader.release(self.reader.newest([self.uid])[self.uid].release)

    def kept(self) -> set[str]:
        return {body for _, body in self.takes.history[self.uid]}

    def rewrite(self, content: Content) -> None:
        now = self.newest()
        self.reader.approve(
            replace(now, uid=self.new_uid(), number=now.number + 1, content=content)
        )


@pytest.fixture(params=["newsroom", "memory"])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    if request.param == "memory":
        yield InMemory()
        return
    with empty_room(tmp_path / "room", StillClock()) as room:
        yield Newsroom(at_site(room))


def base_of(ground: Ground) -> PostBase:
    return ground.journal.bases(SITE)[ground.uid]


def foreign(ground: Ground, content: Content, minutes: int = 1) -> Foreign:
    """The post says a content, so many minutes after the base."""
    bare, base = replace(content, row_ids=()), base_of(ground)
    fields, when = fields_of(content), NOON + timedelta(minutes=minutes)
    return Foreign(
        site=SITE,
        base=base,
        post=Post(7, fields, when, revision=minutes, revisions=minutes),
        incoming=Incoming(bare, None, PUBLISHED),
        before=Incoming(replace(ground.sent, row_ids=()), None, PUBLISHED),
        who="Maria Holm",
        when=when,
    )


def said(content: Content, words: str) -> Content:
    """All of the text in other words."""
    body = f"<!-- wp:paragraph -->\n<p>{words}</p>\n<!-- /wp:paragraph -->"
    return replace(content, body=body, row_ids=())


def test_a_change_where_nothing_was_changed_here_is_the_newest_release_and_the_base(
    ground: Ground,
) -> None:
    before = ground.newest()
    theirs = foreign(ground, said(ground.sent, "The ferry leaves at seven."))
    arrived = ground.arrivals.changed(theirs)
    newest, base = ground.newest(), base_of(ground)
    assert arrived.taken is Taken.BASE
    assert arrived.release == newest.uid == base.release != before.uid
    assert newest.number == before.number + 1
    assert newest.content.body == theirs.incoming.content.body
    assert (base.digest, base.mark) == (theirs.post.fields.digest, "")
    assert (base.modified, base.revision) == (theirs.post.modified, theirs.post.revision)
    assert ground.journal.fields(SITE, ground.uid) == theirs.post.fields
    assert base.digest in ground.journal.sent(SITE, ground.uid)
    assert theirs.incoming.content.body in ground.kept()
    assert not ground.arrivals.open_conflicts(SITE)


def test_a_change_that_is_handed_in_again_changes_nothing(ground: Ground) -> None:
    theirs = foreign(ground, said(ground.sent, "The ferry leaves at seven."))
    first = ground.arrivals.changed(theirs)
    newest, base = ground.newest(), base_of(ground)
    assert ground.arrivals.changed(theirs) == first
    assert (ground.newest(), base_of(ground)) == (newest, base)
    assert not ground.arrivals.open_conflicts(SITE)


def test_one_change_after_the_other_each_is_the_base(ground: Ground) -> None:
    for minutes, words in enumerate(("At seven.", "At eight.", "At nine."), 1):
        theirs = foreign(ground, said(ground.sent, words), minutes)
        assert ground.arrivals.changed(theirs).taken is Taken.BASE
        assert base_of(ground).digest == theirs.post.fields.digest
        assert ground.newest().content.body == theirs.incoming.content.body


def test_the_same_words_changed_on_both_sides_are_for_a_person(ground: Ground) -> None:
    theirs = foreign(ground, said(ground.sent, "The ferry leaves at seven."))
    ground.rewrite(said(ground.sent, "The ferry leaves at eight."))
    before, newest = base_of(ground), ground.newest()
    arrived = ground.arrivals.changed(theirs)
    assert arrived.taken is Taken.CONFLICT and arrived.release is None
    assert base_of(ground) == before and ground.newest() == newest
    assert theirs.incoming.content.body in ground.kept()
    assert ground.arrivals.open_conflicts(SITE) == {ground.uid}
    assert not ground.arrivals.open_conflicts(OTHER)
    assert ground.arrivals.changed(theirs) == arrived
    assert ground.arrivals.open_conflicts(SITE) == {ground.uid}


@pytest.mark.parametrize("why", ["must_ask", "is_guess"])
def test_where_a_person_has_to_look_nothing_is_agreed_on(ground: Ground, why: str) -> None:
    theirs = foreign(ground, said(ground.sent, "Nothing is left."))
    theirs = replace(theirs, must_ask=why == "must_ask", is_guess=why == "is_guess")
    before, newest = base_of(ground), ground.newest()
    assert ground.arrivals.changed(theirs).taken is Taken.CONFLICT
    assert (base_of(ground), ground.newest()) == (before, newest)
    assert ground.arrivals.open_conflicts(SITE) == {ground.uid}


def test_a_post_that_is_gone_or_hidden_is_asked_about_and_nothing_moves(ground: Ground) -> None:
    before, newest = base_of(ground), ground.newest()
    hidden = Post(7, fields_of(ground.sent, status=DRAFT), NOON, revision=2, revisions=2)
    for kind, post in ((ConflictKind.UNPUBLISHED, hidden), (ConflictKind.GONE, None)):
        for _ in range(2):  # handed in again
            ground.arrivals.missing(SITE, before, kind, post)
            assert ground.arrivals.open_conflicts(SITE) == {ground.uid}
    assert (base_of(ground), ground.newest()) == (before, newest)


def test_what_we_wrote_over_is_kept_and_asked_about_and_what_stands_there_stays_the_base(
    ground: Ground,
) -> None:
    lost = foreign(ground, said(ground.sent, "Written in the moment between."))
    before, newest = base_of(ground), ground.newest()
    for _ in range(2):
        ground.arrivals.found_lost(lost)
        assert lost.incoming.content.body in ground.kept()
        assert ground.arrivals.open_conflicts(SITE) == {ground.uid}
    assert (base_of(ground), ground.newest()) == (before, newest)
