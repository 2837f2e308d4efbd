"""A person decides about what was changed, taken off or hidden at a site."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, Live, RevisionReason, Status
from nejat_desktop.domain.board import BoardFilter, Show
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.desk import ChipState, Filter, Queue
from nejat_desktop.domain.errors import NotAllowedError, NotFoundError, StaleError
from nejat_desktop.domain.joining import Choice, Chosen, JoinState
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import DRAFT, PUBLISHED, TRASH, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.bin import remove_stories
from tests.rooms import NOON, StillClock
from tests.site_changes import PARAGRAPHS, SITE, AtSite, at_site, fields_of, rewritten


@pytest.fixture
def there(room: Opened) -> AtSite:
    return at_site(room)


def asked(there: AtSite, *, approve: bool = False) -> OpenConflict:
    """Both sides changed the first paragraph, and each another one."""
    mine = rewritten(rewritten(there.sent, 0, "The ferry leaves at eight."), 2, "All came.")
    there.write(mine, approve=approve)
    theirs = rewritten(rewritten(there.sent, 0, "The old ferry leaves at six."), 1, "It is empty.")
    there.arrive(theirs)
    return there.conflicts.open()[0]


def key(there: AtSite, number: int) -> str:
    return f"row:{there.sent.row_ids[number]}"


def words(article: Article) -> list[str]:
    return [plain_text(row.inner) for row in parse(article.content.body).rows]


def test_a_conflict_shows_three_texts_row_by_row_with_who_and_when(there: AtSite) -> None:
    one = asked(there)
    view = there.conflicts.view(one.uid)
    assert (one.headline, one.edition, one.who) == ("Bridge", "en", "Maria Holm")
    assert (view.release.uid, view.article) == (there.base.release, there.article)
    assert view.conflict.changed == one.changed
    assert view.joining
    states = {row.key: row.state for row in view.joining.rows if row.ids}
    assert list(states.values()) == [JoinState.BOTH, JoinState.SITE, JoinState.HERE]
    row = view.joining.row(key(there, 0))
    assert row and row.words == "The old ferry leaves at eight."


@pytest.mark.parametrize("approve", [False, True])
@pytest.mark.parametrize(
    ("choice", "first"),
    [
        (Chosen(Choice.SITE), ["The old ferry leaves at six."]),
        (Chosen(Choice.HERE), ["The ferry leaves at eight."]),
        (Chosen(Choice.WORDS), ["The old ferry leaves at eight."]),
        (
            Chosen(Choice.BOTH),
            ["The ferry leaves at eight.", "The old ferry leaves at six."],
        ),
        (Chosen(Choice.TEXT, "No ferry leaves."), ["No ferry leaves."]),
    ],
)
def test_a_decision_is_a_new_draft_over_the_text_of_the_site(
    there: AtSite, choice: Chosen, first: list[str], approve: bool
) -> None:
    one = asked(there, approve=approve)
    before, view = there.article, there.conflicts.view(one.uid)
    there.conflicts.decide(one.uid, {key(there, 0): choice}, before.version)
    after = there.article
    assert words(after) == [*first, "It is empty.", "All came."]
    assert (after.status, after.live) == (Status.DRAFT, Live.PUBLISHED)
    assert after.release == view.conflict.theirs == there.base.release
    assert words_of(there, after.release)[:2] == ["The old ferry leaves at six.", "It is empty."]
    assert there.release().number == before.release_number + 1
    post = view.conflict.post
    assert post and there.base.digest == post.fields.digest and there.base.mark == ""
    assert there.conflicts.open() == ()
    assert there.arrivals.open_conflicts(SITE) == frozenset()
    incoming = view.conflict.incoming
    assert incoming and {before.content.body, incoming.content.body} <= there.kept
    assert there.history[0].reason is RevisionReason.JOINED


def words_of(there: AtSite, release: Uid | None) -> list[str]:
    body = there.release(release).content.body
    return [plain_text(row.inner) for row in parse(body).rows]


def test_taking_everything_from_the_site_leaves_nothing_to_approve(there: AtSite) -> None:
    one = asked(there)
    choices = {key(there, n): Chosen(Choice.SITE) for n in range(3)}
    after = there.conflicts.decide(one.uid, choices, there.article.version)
    assert (after.status, after.live) == (Status.APPROVED, Live.PUBLISHED)
    assert after.content == there.release().content
    assert words(after) == ["The old ferry leaves at six.", "It is empty.", PARAGRAPHS[2]]


def test_the_desk_and_the_board_show_a_conflict_until_it_is_decided(there: AtSite) -> None:
    services = there.room.services

    def states() -> tuple[int, str]:
        ids = services.desk.ids(Filter(), "en")
        board = services.board.standing(BoardFilter(show=Show.CONFLICT), "en")
        (row,) = services.desk.rows(ids, Filter(), "en").values()
        waiting = services.desk.counts().queues[Queue.CONFLICTS]
        assert waiting == services.desk.count(Filter(queue=Queue.CONFLICTS)) == len(board.ids)
        return waiting, row.chips[0].state

    assert states() == (0, ChipState.PUBLISHED)
    one = asked(there)
    assert states() == (1, ChipState.CONFLICT)
    choices = {key(there, 0): Chosen(Choice.SITE)}
    there.conflicts.decide(one.uid, choices, there.article.version)
    assert states() == (0, ChipState.DRAFT_OVER_LIVE)


def test_what_is_not_decided_joins_nothing(there: AtSite) -> None:
    one = asked(there)
    before, base, history = there.article, there.base, there.history
    with pytest.raises(NotAllowedError, match="not decided yet"):
        there.conflicts.decide(one.uid, {}, before.version)
    assert (there.article, there.base, there.history) == (before, base, history)
    assert there.conflicts.count() == 1


def test_a_text_that_was_changed_meanwhile_is_not_written_over(there: AtSite) -> None:
    one = asked(there)
    believed = there.article.version
    there.write(rewritten(there.article.content, 2, "Some came."))
    choices = {key(there, 0): Chosen(Choice.SITE)}
    with pytest.raises(StaleError, match="look at the conflict again"):
        there.conflicts.decide(one.uid, choices, believed)
    after = there.conflicts.decide(one.uid, choices, there.article.version)
    assert words(after)[2] == "Some came."


def test_a_conflict_is_decided_once(there: AtSite) -> None:
    one = asked(there)
    choices = {key(there, 0): Chosen(Choice.SITE)}
    after = there.conflicts.decide(one.uid, choices, there.article.version)
    with pytest.raises(NotAllowedError, match="decided already"):
        there.conflicts.decide(one.uid, choices, after.version)
    with pytest.raises(NotFoundError):
        there.conflicts.view(Uid("f" * 32))
    assert there.article == after


def test_a_decision_fits_the_kind_of_its_conflict(there: AtSite) -> None:
    one, version = asked(there), there.article.version
    for deed in (there.conflicts.publish_again, there.conflicts.take_off, there.conflicts.leave):
        with pytest.raises(NotAllowedError, match="another kind"):
            deed(one.uid, version)
    other = at_site(there.room, "Tower")
    gone = missing(other, ConflictKind.GONE, None)
    with pytest.raises(NotAllowedError, match="another kind"):
        there.conflicts.decide(gone.uid, {}, other.article.version)


def test_what_is_put_off_stands_behind_the_others(there: AtSite, clock: StillClock) -> None:
    first = asked(there)
    clock.forward(minutes=1)
    other = asked(at_site(there.room, "Tower"))
    found = next(one for one in there.conflicts.open() if one.uid != first.uid)
    assert other.uid == first.uid
    assert [one.uid for one in there.conflicts.open()] == [first.uid, found.uid]
    there.conflicts.later(first.uid)
    assert [one.uid for one in there.conflicts.open()] == [found.uid, first.uid]
    assert there.uid in there.arrivals.open_conflicts(SITE)


def test_a_text_that_our_write_went_over_is_joined_and_the_base_stays(there: AtSite) -> None:
    lost = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    there.write(rewritten(there.sent, 2, "All came."), approve=True)
    sent, base = there.article, there.base
    there.arrivals.found_lost(lost)
    (one,) = there.conflicts.open()
    after = there.conflicts.decide(one.uid, {}, sent.version)
    assert words(after) == ["The ferry leaves at seven.", PARAGRAPHS[1], "All came."]
    assert (after.status, after.release) == (Status.DRAFT, sent.release)
    assert there.base == base


def test_a_lost_text_is_held_against_what_went_over_it(there: AtSite) -> None:
    """The release that the conflict names is the one that went over it, and no base of both."""
    lost = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    before = Incoming(there.sent, None, PUBLISHED)
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."), approve=True)
    release = there.article.release
    assert release is not None
    there.arrivals.found_lost(
        replace(lost, before=before, base=replace(lost.base, release=release))
    )
    (one,) = there.conflicts.open()
    laid = there.conflicts.view(one.uid).joining
    assert laid is not None
    row = laid.row(key(there, 0))
    assert row is not None and row.is_open
    assert (row.site, row.here) == ("The ferry leaves at seven.", "The ferry leaves at eight.")


def test_a_lost_text_that_nobody_wants_leaves_the_article_as_it_is(there: AtSite) -> None:
    lost = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    there.write(rewritten(there.sent, 2, "All came."), approve=True)
    before = there.article
    there.arrivals.found_lost(lost)
    (one,) = there.conflicts.open()
    choices = {key(there, 0): Chosen(Choice.HERE)}
    assert there.conflicts.decide(one.uid, choices, before.version) == before
    assert there.conflicts.count() == 0
    assert lost.incoming.content.body in there.kept


def missing(there: AtSite, kind: ConflictKind, post: Post | None) -> OpenConflict:
    there.arrivals.missing(SITE, there.base, kind, post)
    return next(one for one in there.conflicts.open() if one.article == there.uid)


def hidden(there: AtSite, status: str) -> Post:
    return Post(7, fields_of(there.sent, status=status), NOON, revision=9)


@pytest.mark.parametrize("status", [TRASH, DRAFT])
def test_a_hidden_post_is_published_again_over_what_stands_there(
    there: AtSite, status: str
) -> None:
    post = hidden(there, status)
    one = missing(there, ConflictKind.GONE, post)
    after = there.conflicts.publish_again(one.uid, there.article.version)
    assert (after.status, after.live) == (Status.APPROVED, Live.WAITING)
    base = there.base
    assert (base.status, base.digest, base.mark) == (status, post.fields.digest, "")
    assert (base.release, base.revision) == (after.release, 9)
    assert there.conflicts.open() == ()


def test_a_post_that_is_gone_is_published_as_a_new_one(there: AtSite) -> None:
    one = missing(there, ConflictKind.GONE, None)
    after = there.conflicts.publish_again(one.uid, there.article.version)
    assert after.live is Live.WAITING
    assert there.journal.bases(SITE) == there.journal.known(SITE) == {}


Deed = Callable[[AtSite, Uid, int], Article]


@pytest.mark.parametrize(
    ("deed", "status", "live"),
    [
        (lambda at, uid, version: at.conflicts.take_off(uid, version), "draft", "withdrawn"),
        (lambda at, uid, version: at.conflicts.leave(uid, version), "approved", "held"),
    ],
)
@pytest.mark.parametrize("stands", [True, False])
def test_what_is_not_to_be_published_again_is_known_and_no_base(
    there: AtSite, deed: Deed, status: str, live: str, stands: bool
) -> None:
    post = hidden(there, TRASH) if stands else None
    one = missing(there, ConflictKind.GONE, post)
    after = deed(there, one.uid, there.article.version)
    assert (after.status.value, after.live.value) == (status, live)
    assert there.journal.bases(SITE) == {}
    known = there.journal.known(SITE)
    assert [(k.id, k.status) for k in known.values()] == ([(7, TRASH)] if stands else [])
    assert there.conflicts.count() == 0


def test_what_was_withdrawn_meanwhile_does_not_go_out_again(there: AtSite) -> None:
    one = missing(there, ConflictKind.UNPUBLISHED, hidden(there, DRAFT))
    there.room.services.publishing.withdraw(there.uid)
    with pytest.raises(NotAllowedError, match="withdrawn here meanwhile"):
        there.conflicts.publish_again(one.uid, there.article.version)
    before = there.article
    assert there.conflicts.take_off(one.uid, before.version).live is Live.WITHDRAWN


def test_a_story_that_is_deleted_for_good_takes_its_conflicts_along(there: AtSite) -> None:
    asked(there)
    story = there.article.story
    there.room.services.context.write(lambda c: remove_stories(c, [story]))
    assert there.conflicts.count() == 0
    assert there.journal.bases(SITE) == {}
