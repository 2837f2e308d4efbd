"""Deeds to many stories: counted, stopped, told, and taken back as a whole."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.bulk import (
    AddSection,
    AddTag,
    Change,
    RemoveSection,
    RemoveTag,
    SetDate,
    applied,
)
from nejat_desktop.domain.connection import Connection, Power
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import ChecksFailedError, NewsroomError, NotAllowedError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import TOGETHER, Chosen, Outcome
from nejat_desktop.services.changes import Changes
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.database import Database
from tests.rooms import NOON, StillClock, article


@dataclass
class Watch:
    """Stops after so many stories; remembers what it was told."""

    stop_at: int = 1_000_000
    told: list[tuple[int, int]] = field(default_factory=list)

    def progress(
        self, done: int, total: int, kind: str = "", key: str = "", lane: str = ""
    ) -> None:
        self.told.append((done, total))

    def cancelled(self) -> bool:
        return len(self.told) >= self.stop_at


def everything(room: Opened, queue: Queue = Queue.ALL) -> Chosen:
    wanted = Filter(queue)
    return Chosen(room.services.desk.ids(wanted, "en").tolist(), wanted, "en")


def connected(room: Opened, powers: frozenset[str]) -> None:
    """The English edition is on a site where the account has these powers."""
    address = "https://site.example/"
    made = Connection(
        Uid("c" * 32), "en", address, f"{address}wp-json/", "l", powers=powers, checked=NOON
    )
    room.services.context.write(lambda database: save_connection(database, made))


@pytest.mark.parametrize("raw", [True, False])
def test_what_a_site_will_change_is_told_of_the_approved_ones(room: Opened, raw: bool) -> None:
    everywhere = frozenset(power.value for power in Power)
    connected(room, everywhere if raw else everywhere - {Power.RAW_HTML.value})
    article(room.services, "Plain")
    whole = article(room.services, "Video")
    body = whole.content.body + '<iframe src="https://player.example/1"></iframe>'
    video = room.services.editing.save(whole.uid, whole.version, replace(whole.content, body=body))
    sent = room.services.bulk.hand_on(Move.SEND_TO_REVIEW, everything(room), Watch())
    assert len(sent.done) == 2 and not sent.filtered
    outcome = room.services.bulk.hand_on(Move.APPROVE, everything(room), Watch())
    assert len(outcome.done) == 2
    assert [one.article for one in outcome.filtered] == ([] if raw else [video.uid])


def state(room: Opened, uid: Uid) -> tuple[Status, Live]:
    found = room.services.editing.article(uid)
    return found.status, found.live


def untouched(before: Article, after: Article) -> bool:
    """The same but for the count of writes and who wrote last."""
    return replace(after, version=before.version, changed=before.changed) == before


def nothing_to_do(room: Opened) -> bool:
    plan = room.services.publishing.plan()
    return {decision.verdict for decision in plan.decisions} == {Verdict.KEEP}


def synced(room: Opened) -> None:
    room.services.publishing.sync(Watch())


def test_it_says_beforehand_for_how_many_each_deed_is_possible(room: Opened) -> None:
    services = room.services
    drafts = [article(services, f"Draft {n}") for n in range(3)]
    services.editing.send_to_review(drafts[0].uid)
    services.publishing.approve(drafts[1].uid)
    thrown = article(services, "Thrown")
    chosen = everything(room)
    services.stories.move_to_bin([thrown.story])
    found = services.bulk.fitting(chosen, lambda: False)
    assert found is not None
    assert found.moves == {
        Move.SEND_TO_REVIEW: 1,
        Move.SEND_BACK: 1,
        Move.APPROVE: 2,
        Move.WITHDRAW: 1,
        Move.LET_OUT: 0,
    }
    assert (found.outside, found.approved, found.to_bin) == (3, 1, 2)
    assert (found.in_bin, found.deletable) == (1, 1)


def test_a_selection_is_counted_in_parts(room: Opened) -> None:
    services = room.services
    for number in range(5):
        uid = article(services, f"Story {number}").uid
        if number % 2:
            services.publishing.approve(uid)
    chosen = everything(room)
    parts = [
        services.bulk.fitting(replace(chosen, ids=ids), lambda: False)
        for ids in (chosen.ids[:2], chosen.ids[2:])
    ]
    assert parts[0] is not None and parts[1] is not None
    assert parts[0] + parts[1] == services.bulk.fitting(chosen, lambda: False)


def test_counting_stops_when_it_is_not_wanted_any_more(room: Opened) -> None:
    article(room.services, "A")
    assert room.services.bulk.fitting(everything(room), lambda: True) is None


def test_what_was_counted_is_what_is_done(room: Opened) -> None:
    services = room.services
    for number in range(4):
        uid = article(services, f"Story {number}").uid
        if number % 2:
            services.editing.send_to_review(uid)
    chosen = everything(room)
    for move in (Move.SEND_BACK, Move.SEND_TO_REVIEW, Move.APPROVE, Move.WITHDRAW):
        counted = services.bulk.fitting(chosen, lambda: False)
        assert counted is not None
        outcome = services.bulk.hand_on(move, chosen, Watch(), "why")
        assert len(outcome.done) == counted.moves[move]
        assert outcome.skipped == 4 - counted.moves[move]


def test_progress_is_told_and_a_stop_leaves_the_rest_as_it_was(room: Opened) -> None:
    services = room.services
    uids = [article(services, f"Story {number}").uid for number in range(5)]
    watch = Watch(stop_at=2)
    outcome = services.bulk.hand_on(Move.SEND_TO_REVIEW, everything(room), watch)
    assert (len(outcome.done), outcome.stopped) == (2, True)
    assert watch.told == [(0, 5), (1, 5)]
    assert [state(room, uid)[0] for uid in uids].count(Status.DRAFT) == 3


def test_a_part_is_told_as_one_change_when_it_is_on_disk(room: Opened) -> None:
    services = room.services
    made = [article(services, f"Story {n}").uid for n in range(TOGETHER + 5)]
    heard: list[tuple[int, bool]] = []

    def listen(changes: Changes) -> None:
        found = [services.editing.article(uid) for uid in changes.articles]
        heard.append((len(found), all("new" in one.content.tags for one in found)))

    services.changes.listen(listen)
    outcome = services.bulk.change(AddTag("new"), everything(room), Watch())
    assert len(outcome.done) == len(made)
    assert heard == [(TOGETHER, True), (5, True)]


def test_a_stop_within_a_part_keeps_what_was_done_before_it(room: Opened) -> None:
    services = room.services
    for number in range(10):
        article(services, f"Story {number}")
    outcome = services.bulk.change(AddTag("new"), everything(room), Watch(stop_at=4))
    assert (len(outcome.done), outcome.stopped) == (4, True)
    tagged = [one for one in outcome.done if "new" in _tags(room, one.article)]
    assert len(tagged) == 4
    assert outcome.undo is not None
    outcome.undo()
    assert not [one for one in outcome.done if _tags(room, one.article)]


def test_when_the_disk_fails_nothing_of_a_part_counts_as_done(
    room: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = room.services
    for number in range(3):
        article(services, f"Story {number}")
    chosen = everything(room)

    def full(self: object, work: Callable[[], object]) -> object:
        def breaking() -> object:
            work()
            raise NewsroomError("The disk is full.")

        return together(self, breaking)

    together = Database.together
    monkeypatch.setattr(Database, "together", full)
    outcome = services.bulk.change(AddTag("new"), chosen, Watch())
    assert ([len(outcome.done), len(outcome.refused)], outcome.undo) == ([0, 3], None)
    assert not [one for one in outcome.refused if _tags(room, one.shown.article)]


def _tags(room: Opened, uid: Uid) -> tuple[str, ...]:
    return room.services.editing.article(uid).content.tags


def test_what_could_not_be_done_is_told_with_its_reason(room: Opened) -> None:
    services = room.services
    article(services, "Whole")
    services.editing.new_story(Kind.ARTICLE, "en", Content(headline="No text"))
    outcome = services.bulk.hand_on(Move.APPROVE, everything(room), Watch())
    assert [shown.headline for shown in outcome.done] == ["Whole"]
    (refusal,) = outcome.refused
    assert refusal.shown.headline == "No text"
    assert isinstance(refusal.error, ChecksFailedError)


def all_drafts(room: Opened) -> None:
    """Nothing more than drafts."""


def all_in_review(room: Opened) -> None:
    room.services.bulk.hand_on(Move.SEND_TO_REVIEW, everything(room), Watch())


def all_approved(room: Opened) -> None:
    room.services.bulk.hand_on(Move.APPROVE, everything(room), Watch())


def all_published(room: Opened) -> None:
    all_approved(room)
    synced(room)


def drafts_over_what_is_published(room: Opened) -> None:
    all_published(room)
    room.services.bulk.change(AddTag("second"), everything(room), Watch())


TAKEN_BACK = [
    (all_drafts, Move.SEND_TO_REVIEW),
    (all_drafts, Move.APPROVE),
    (all_in_review, Move.APPROVE),
    (all_in_review, Move.SEND_BACK),
    (all_approved, Move.WITHDRAW),
    (all_published, Move.WITHDRAW),
    (drafts_over_what_is_published, Move.APPROVE),
    (drafts_over_what_is_published, Move.SEND_TO_REVIEW),
]


@pytest.mark.parametrize(("arrange", "move"), TAKEN_BACK)
def test_a_step_with_many_is_taken_back_as_if_it_had_not_been(
    room: Opened, clock: StillClock, arrange: Callable[[Opened], None], move: Move
) -> None:
    services = room.services
    uids = [article(services, f"Story {number}").uid for number in range(3)]
    arrange(room)
    clock.forward(hours=1)
    before = [services.editing.article(uid) for uid in uids]
    order = list(services.desk.ids(Filter(), "en"))
    outcome = services.bulk.hand_on(move, everything(room), Watch(), "why")
    assert len(outcome.done) == 3
    take_back(outcome)
    after = [services.editing.article(uid) for uid in uids]
    assert all(untouched(*pair) for pair in zip(before, after, strict=True))
    assert list(services.desk.ids(Filter(), "en")) == order


def take_back(outcome: Outcome) -> object:
    assert outcome.undo is not None
    return outcome.undo()


def test_after_an_approval_was_taken_back_the_next_one_has_a_number_of_its_own(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    uid = article(services, "Story").uid
    take_back(services.bulk.hand_on(Move.APPROVE, everything(room), Watch()))
    again = services.publishing.approve(uid)
    assert (again.release_number, again.status) == (2, Status.APPROVED)
    synced(room)
    assert state(room, uid) == (Status.APPROVED, Live.PUBLISHED)


def test_a_withdrawal_that_was_taken_back_leaves_the_site_as_it_is(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    uid = article(services, "Story").uid
    all_published(room)
    clock.forward(hours=1)
    take_back(services.bulk.hand_on(Move.WITHDRAW, everything(room), Watch()))
    assert nothing_to_do(room)
    assert state(room, uid) == (Status.APPROVED, Live.PUBLISHED)


@pytest.mark.parametrize("move", [Move.APPROVE, Move.WITHDRAW])
def test_after_a_sync_readers_saw_it_and_nothing_is_taken_back(
    room: Opened, clock: StillClock, move: Move
) -> None:
    services = room.services
    uid = article(services, "Story").uid
    if move is Move.WITHDRAW:
        all_published(room)
        clock.forward(hours=1)
    outcome = services.bulk.hand_on(move, everything(room), Watch())
    clock.forward(minutes=1)
    synced(room)
    stands = services.editing.article(uid)
    with pytest.raises(NotAllowedError):
        take_back(outcome)
    assert services.editing.article(uid) == stands


def test_what_somebody_wrote_since_is_left_and_the_rest_taken_back(room: Opened) -> None:
    services = room.services
    first, second = article(services, "First").uid, article(services, "Second").uid
    outcome = services.bulk.change(AddTag("harbour"), everything(room), Watch())
    now = services.editing.article(first)
    services.editing.save(first, now.version, replace(now.content, headline="Written on"))
    back = take_back(outcome)
    assert (back.done, back.left) == (1, 1)  # type: ignore[attr-defined]
    assert services.editing.article(first).content.tags == ("harbour",)
    assert services.editing.article(first).content.headline == "Written on"
    assert services.editing.article(second).content.tags == ()


def test_a_change_of_an_approved_text_opens_a_draft_and_undo_approves_it_again(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    uid = article(services, "Story").uid
    all_published(room)
    clock.forward(hours=1)
    outcome = services.bulk.change(AddTag("harbour"), everything(room), Watch())
    assert state(room, uid) == (Status.DRAFT, Live.PUBLISHED)
    take_back(outcome)
    assert state(room, uid) == (Status.APPROVED, Live.PUBLISHED)
    assert nothing_to_do(room)


def test_a_change_that_changes_nothing_touches_nothing(room: Opened) -> None:
    uid = article(room.services, "Story").uid
    outcome = room.services.bulk.change(RemoveTag("nowhere"), everything(room), Watch())
    assert (outcome.done, outcome.skipped, outcome.undo) == ([], 1, None)
    assert room.services.editing.article(uid).version == 1


def test_a_date_moves_the_stories_in_the_list_and_back(room: Opened) -> None:
    services = room.services
    for name in ("Old", "New"):
        article(services, name)
    order = list(services.desk.ids(Filter(), "en"))
    only_first = replace(everything(room), ids=[order[-1]])
    outcome = services.bulk.change(SetDate(NOON + timedelta(days=9)), only_first, Watch())
    assert list(services.desk.ids(Filter(), "en")) == order[::-1]
    take_back(outcome)
    assert list(services.desk.ids(Filter(), "en")) == order


def test_many_are_assigned_thrown_away_and_taken_out(room: Opened) -> None:
    services = room.services
    first, second = article(services, "First"), article(services, "Second")
    services.assigning.assign([first.uid], services.person)
    outcome = services.bulk.assign(services.person, everything(room), Watch())
    assert [shown.headline for shown in outcome.done] == ["Second"]
    take_back(outcome)
    assert services.editing.article(second.uid).assigned is None
    assert services.editing.article(first.uid).assigned == services.person
    thrown = services.bulk.bin(everything(room), Watch())
    assert services.desk.count(Filter()) == 0
    out = services.bulk.restore(everything(room, Queue.BIN), Watch())
    assert (len(thrown.done), len(out.done)) == (2, 2)
    take_back(out)
    assert services.desk.count(Filter(Queue.BIN)) == 2
    take_back(thrown)
    assert services.desk.count(Filter()) == 2


def test_each_row_means_the_article_that_it_shows(room: Opened) -> None:
    services = room.services
    source = services.publishing.approve(article(services, "Bridge").uid)
    target = services.translating.start(source.story, "fa")
    wanted = Filter(edition="fa")
    chosen = Chosen(services.desk.ids(wanted, "en").tolist(), wanted, "en")
    services.bulk.change(AddTag("پل"), chosen, Watch())
    assert services.editing.article(target.uid).content.tags == ("پل",)
    assert services.editing.article(source.uid).content.tags == ()


names = st.sampled_from(["a", "b", "c"])
uids = names.map(Uid)
changes: st.SearchStrategy[Change] = st.one_of(
    st.builds(AddSection, uids),
    st.builds(RemoveSection, uids),
    st.builds(AddTag, names),
    st.builds(RemoveTag, names),
    st.builds(SetDate, st.none() | st.just(NOON)),
)
contents = st.builds(
    Content,
    headline=st.just("H"),
    sections=st.lists(uids, unique=True).map(tuple),
    tags=st.lists(names, unique=True).map(tuple),
)


@given(changes, contents)
def test_a_change_twice_is_a_change_once_and_touches_nothing_else(
    change: Change, before: Content
) -> None:
    after = applied(change, before)
    assert applied(change, after) == after
    assert len(set(after.sections)) == len(after.sections)
    assert len(set(after.tags)) == len(after.tags)
    same = replace(after, sections=before.sections, tags=before.tags, date=before.date)
    assert same == before
    if before.sections and change != RemoveSection(before.sections[0]):
        assert after.sections[0] == before.sections[0], "the kicker stays"
