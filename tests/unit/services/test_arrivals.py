"""What somebody changed at a site comes in, whatever was written here meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Content, Live, RevisionReason, Status
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.ports.arrivals import Taken
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.posts import DRAFT, TRASH, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import photos
from nejat_desktop.store.articles import save_article
from tests.rooms import NOON
from tests.site_changes import (
    PARAGRAPHS,
    SITE,
    AtSite,
    at_site,
    fields_of,
    rewritten,
)


@pytest.fixture
def there(room: Opened) -> AtSite:
    return at_site(room)


HERE = Chosen(Choice.HERE)


def words(content: Content) -> list[str]:
    return [plain_text(row.inner) for row in parse(content.body).rows]


def test_a_plain_change_is_the_newest_release_and_the_base(there: AtSite) -> None:
    before = there.article
    theirs = replace(rewritten(there.sent, 1, "The hall is <em>empty</em>."), headline="Bridges")
    foreign = there.foreign(theirs)
    arrived = there.arrivals.changed(foreign)
    after = there.article
    assert arrived.taken is Taken.BASE
    assert (after.status, after.live) == (Status.APPROVED, Live.PUBLISHED)
    assert after.release == arrived.release != before.release
    assert after.release_number == before.release_number + 1
    assert replace(after.content, row_ids=()) == replace(theirs, row_ids=())
    assert after.content.row_ids == before.content.row_ids
    assert there.release().content == after.content
    assert there.release().date == there.release(before.release).date
    base = there.base
    assert (base.release, base.digest, base.mark) == (after.release, foreign.post.fields.digest, "")
    assert (base.revision, base.modified) == (foreign.post.revision, foreign.post.modified)
    assert there.journal.fields(SITE, there.uid) == foreign.post.fields
    assert base.digest in there.journal.sent(SITE, there.uid)


def test_the_history_says_who_wrote_it_there_and_when(there: AtSite) -> None:
    foreign = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    there.arrivals.changed(foreign)
    newest = there.history[0]
    assert newest.reason is RevisionReason.FROM_SITE
    assert (newest.who, newest.written) == ("Maria Holm", foreign.when)
    assert newest.stamp.person.name == "Leila"


def test_rows_that_were_moved_and_added_there_keep_and_get_their_ids(there: AtSite) -> None:
    blocks = there.sent.body.split("\n\n")
    new = "<!-- wp:paragraph -->\n<p>Entirely new words here.</p>\n<!-- /wp:paragraph -->"
    there.arrive(replace(there.sent, body="\n\n".join([blocks[2], new, *blocks[:2]])))
    one, two, three = there.sent.row_ids
    ids = there.article.content.row_ids
    assert (ids[0], *ids[2:]) == (three, one, two)
    assert ids[1] not in there.sent.row_ids


def test_the_same_change_handed_in_again_changes_nothing(there: AtSite) -> None:
    foreign = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    first = there.arrivals.changed(foreign)
    before, history = there.article, there.history
    assert there.arrivals.changed(foreign) == first
    assert (there.article, there.history) == (before, history)


def test_what_no_article_has_moves_the_base_and_nothing_else(there: AtSite) -> None:
    foreign = there.foreign(there.sent)
    foreign = replace(
        foreign, post=replace(foreign.post, fields=replace(foreign.post.fields, format="aside"))
    )
    before, history, mark = there.article, there.history, there.base.mark
    arrived = there.arrivals.changed(foreign)
    assert (arrived.taken, arrived.release) == (Taken.BASE, before.release)
    assert (there.article, there.history) == (before, history)
    assert (there.base.digest, there.base.mark) == (foreign.post.fields.digest, mark)


@pytest.mark.parametrize("approve", [False, True])
def test_different_rows_are_joined_into_a_draft_that_needs_an_approval(
    there: AtSite, approve: bool
) -> None:
    mine = replace(rewritten(there.sent, 2, "Everybody came."), excerpt="Short.")
    there.write(mine, approve=approve)
    before = there.article
    theirs = replace(rewritten(there.sent, 0, "The ferry leaves at seven."), tags=("ferry",))
    arrived = there.arrive(theirs)
    after = there.article
    assert arrived.taken is Taken.JOINED
    assert (after.status, after.live) == (Status.DRAFT, Live.PUBLISHED)
    assert words(after.content) == ["The ferry leaves at seven.", PARAGRAPHS[1], "Everybody came."]
    assert (after.content.excerpt, after.content.tags) == ("Short.", ("ferry",))
    assert after.release == arrived.release == there.base.release
    assert there.release().number == before.release_number + 1
    assert words(there.release().content) == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]
    assert there.release().content.excerpt == ""
    assert {mine.body, theirs.body, there.sent.body, after.content.body} <= there.kept
    assert there.history[0].reason is RevisionReason.JOINED
    assert there.arrivals.open_conflicts(SITE) == frozenset()


def test_a_joined_change_handed_in_again_changes_nothing(there: AtSite) -> None:
    there.write(rewritten(there.sent, 2, "Everybody came."))
    foreign = there.foreign(rewritten(there.sent, 0, "The ferry leaves at seven."))
    first = there.arrivals.changed(foreign)
    before, history = there.article, there.history
    assert there.arrivals.changed(foreign) == first
    assert (there.article, there.history) == (before, history)


@pytest.mark.parametrize("approve", [False, True])
def test_the_same_row_changed_on_both_sides_is_a_conflict_and_the_text_here_stays(
    there: AtSite, approve: bool
) -> None:
    mine = rewritten(there.sent, 0, "The ferry leaves at eight.")
    there.write(mine, approve=approve)
    before, base = there.article, there.base
    theirs = rewritten(there.sent, 0, "The ferry leaves at seven.")
    foreign = there.foreign(theirs)
    arrived = there.arrivals.changed(foreign)
    assert (arrived.taken, arrived.release) == (Taken.CONFLICT, None)
    assert (there.article, there.base) == (before, base)
    assert there.arrivals.open_conflicts(SITE) == {there.uid}
    assert there.arrivals.open_conflicts("wp-other") == frozenset()
    assert {mine.body, theirs.body, there.sent.body} <= there.kept
    history = there.history
    assert there.arrivals.changed(foreign) == arrived
    assert there.history == history
    assert there.conflicts.count() == 1


@pytest.mark.parametrize(
    ("mine", "theirs", "taken"),
    [
        ({"headline": "Mine"}, {"headline": "Theirs"}, Taken.CONFLICT),
        ({"headline": "Same"}, {"headline": "Same"}, Taken.BASE),
        ({"headline": "Mine"}, {"excerpt": "Theirs"}, Taken.JOINED),
        ({"tags": ("a",)}, {"tags": ("b",)}, Taken.CONFLICT),
        ({"slug": "mine"}, {"slug": "theirs"}, Taken.CONFLICT),
        ({"comments_open": False}, {"date": NOON + timedelta(days=1)}, Taken.JOINED),
        ({}, {"comments_open": False}, Taken.BASE),
    ],
)
def test_each_field_is_joined_or_asked_about(
    there: AtSite, mine: dict[str, object], theirs: dict[str, object], taken: Taken
) -> None:
    if mine:
        there.write(replace(there.article.content, **mine))  # type: ignore[arg-type]
    assert there.arrive(replace(there.sent, **theirs)).taken is taken  # type: ignore[arg-type]
    if taken is not Taken.CONFLICT:
        expected = replace(there.sent, **(mine | theirs), row_ids=())  # type: ignore[arg-type]
        assert replace(there.article.content, row_ids=()) == expected


def test_a_draft_that_says_what_the_base_says_is_no_change(there: AtSite) -> None:
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."))
    there.write(there.sent)
    assert there.article.status is Status.DRAFT
    assert there.arrive(rewritten(there.sent, 0, "The ferry leaves at seven.")).taken is Taken.BASE
    assert there.article.status is Status.APPROVED
    assert words(there.article.content)[0] == "The ferry leaves at seven."


def test_what_was_withdrawn_here_stays_withdrawn_whatever_is_written_there(there: AtSite) -> None:
    there.room.services.publishing.withdraw(there.uid)
    arrived = there.arrive(rewritten(there.sent, 0, "The ferry leaves at seven."))
    after = there.article
    assert arrived.taken is Taken.JOINED
    assert (after.status, after.live) == (Status.DRAFT, Live.WITHDRAWN)
    assert there.base.release == after.release == arrived.release
    assert words(after.content)[0] == "The ferry leaves at seven."


def test_the_base_is_what_the_site_stored_not_what_was_sent(there: AtSite) -> None:
    """A site that rewrote a paragraph on its own has not changed it since."""
    stored = rewritten(there.sent, 1, "The hall is full&#46;")
    there.sent = stored
    foreign = there.foreign(rewritten(stored, 0, "The ferry leaves at seven."))
    before = there.article.content
    there.write(rewritten(before, 2, "Everybody came."))
    assert there.arrivals.changed(foreign).taken is Taken.JOINED
    assert words(there.article.content) == [
        "The ferry leaves at seven.",
        PARAGRAPHS[1],
        "Everybody came.",
    ]


def test_a_text_that_is_nearly_gone_there_is_asked_about(there: AtSite) -> None:
    foreign = replace(there.foreign(rewritten(there.sent, 0, "")), must_ask=True)
    assert there.arrivals.changed(foreign).taken is Taken.CONFLICT
    assert there.article.content == there.sent


def test_a_supposed_base_gives_way_only_while_the_text_is_held(there: AtSite) -> None:
    other = at_site(there.room, "Tower")
    held = replace(there.article, live=Live.HELD)

    there.room.services.context.write(lambda c: save_article(c, held, held.version))
    for at, taken in ((there, Taken.BASE), (other, Taken.CONFLICT)):
        foreign = replace(
            at.foreign(rewritten(at.sent, 0, "The ferry leaves at seven.")), before=None
        )
        guessed = replace(foreign, is_guess=True, base=replace(at.base, digest=""))
        assert at.arrivals.changed(guessed).taken is taken
    assert there.article.live is Live.PUBLISHED
    assert words(there.article.content)[0] == "The ferry leaves at seven."


def test_a_site_that_changes_once_more_replaces_the_question_and_keeps_both_texts(
    there: AtSite,
) -> None:
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."))
    first, second = (
        rewritten(there.sent, 0, f"The ferry leaves at {n}.") for n in ("seven", "nine")
    )
    there.arrive(first)
    old = there.conflicts.open()[0]
    there.arrive(second)
    (new,) = there.conflicts.open()
    assert new.uid != old.uid
    assert {first.body, second.body} <= there.kept
    assert there.conflicts.view(old.uid).conflict.decision == "replaced"


def photo(room: Opened, letter: str) -> Uid:
    uid = Uid(letter * 32)
    words = {"en": Description("A boat.", "A boat", "Erik Lund")}
    made = Photo(uid, letter * 64, "jpeg", 1200, 800, 9000, f"{letter}.jpg", NOON, words)
    room.services.context.write(lambda c: photos.add_photo(c, made))
    return uid


def test_another_picture_of_ours_leads_the_story_as_it_does_there(there: AtSite) -> None:
    one, two = photo(there.room, "a"), photo(there.room, "b")
    there = at_site(there.room, "Tower", pictures=(one,))
    foreign = there.foreign(there.sent, lead=two, number=40)
    assert there.arrivals.changed(foreign).taken is Taken.BASE
    assert there.release().lead == two
    assert [p.photo for p in there.release().pictures] == [two]
    story = there.room.services.stories.story(there.article.story)
    assert story.pictures == (two, one)


def test_a_picture_that_would_lead_in_other_editions_too_is_asked_about(there: AtSite) -> None:
    one, two = photo(there.room, "a"), photo(there.room, "b")
    there = at_site(there.room, "Tower", pictures=(one,))
    other = there.room.services.translating.start(there.article.story, "fa")
    foreign = there.foreign(there.sent, lead=two, number=40)
    assert there.arrivals.changed(foreign).taken is Taken.CONFLICT
    (asked,) = there.conflicts.open()
    there.conflicts.decide(asked.uid, {}, there.article.version)
    assert there.release().lead == two
    assert there.room.services.editing.article(other.uid).status is Status.DRAFT


def test_a_lead_picture_that_is_not_ours_is_asked_about(there: AtSite) -> None:
    assert there.arrivals.changed(there.foreign(there.sent, number=31)).taken is Taken.CONFLICT


def test_pictures_that_were_changed_here_are_not_approved_by_a_text_from_there(
    there: AtSite,
) -> None:
    there.room.services.stories.set_pictures(there.article.story, [photo(there.room, "a")])
    assert there.article.status is Status.DRAFT
    arrived = there.arrive(rewritten(there.sent, 0, "The ferry leaves at seven."))
    assert arrived.taken is Taken.JOINED
    assert there.article.status is Status.DRAFT
    assert there.release().lead is None
    assert there.release().pictures == ()


@pytest.mark.parametrize("kind", [ConflictKind.GONE, ConflictKind.UNPUBLISHED])
def test_a_missing_post_is_asked_about_once(there: AtSite, kind: ConflictKind) -> None:
    before = there.article
    status = TRASH if kind is ConflictKind.GONE else DRAFT
    post = Post(7, fields_of(there.sent, status=status), NOON)
    there.arrivals.missing(SITE, there.base, kind, None)
    there.arrivals.missing(SITE, there.base, kind, post)
    (asked,) = there.conflicts.open()
    assert (asked.kind, asked.article) == (kind, there.uid)
    assert there.conflicts.view(asked.uid).conflict.post == post
    assert there.article == before
    assert there.arrivals.open_conflicts(SITE) == {there.uid}


def test_what_our_own_write_went_over_is_kept_and_asked_about_once(there: AtSite) -> None:
    lost = rewritten(there.sent, 0, "The ferry leaves at seven.")
    foreign = there.foreign(lost)
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."), approve=True)
    base, article = there.base, there.article
    there.arrivals.found_lost(foreign)
    there.arrivals.found_lost(foreign)
    (asked,) = there.conflicts.open()
    assert asked.is_lost
    assert (there.base, there.article) == (base, article)
    assert lost.body in there.kept
    there.conflicts.decide(asked.uid, {"row:" + there.sent.row_ids[0]: HERE}, article.version)
    there.arrivals.found_lost(foreign)
    assert there.conflicts.count() == 0


def test_the_same_words_written_on_both_sides_are_one_row_and_no_conflict(there: AtSite) -> None:
    """However far they are from what stood there."""
    mine = rewritten(there.sent, 0, "Entirely new.")
    there.write(rewritten(mine, 2, "Everybody came."))
    assert there.arrive(rewritten(there.sent, 0, "Entirely new.")).taken is Taken.JOINED
    assert words(there.article.content) == ["Entirely new.", PARAGRAPHS[1], "Everybody came."]


def test_a_paragraph_that_both_sides_put_in_stands_there_once(there: AtSite) -> None:
    new = "<!-- wp:paragraph -->\n<p>Entirely new words.</p>\n<!-- /wp:paragraph -->"
    both = replace(there.sent, body=f"{there.sent.body}\n\n{new}", row_ids=())
    there.write(replace(both, headline="Bridges"))
    assert there.arrive(both).taken is Taken.JOINED
    assert words(there.article.content) == [*PARAGRAPHS, "Entirely new words."]


def test_the_board_is_told_of_a_conflict(there: AtSite) -> None:
    told: list[object] = []
    there.room.services.context.changes.listen(told.append)
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."))
    told.clear()
    there.arrive(rewritten(there.sent, 0, "The ferry leaves at seven."))
    assert [(c.articles, c.sync) for c in told] == [({there.uid}, True)]  # type: ignore[attr-defined]


texts = st.lists(st.sampled_from(["one", "two", "three", "", "four five six seven"]), max_size=5)


def composed(there: AtSite, paragraphs: list[str]) -> Content:
    blocks = [
        f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in paragraphs
    ]
    return replace(there.sent, body="\n\n".join(blocks), row_ids=())


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=texts, theirs=texts, again=texts, approve=st.booleans())
def test_no_text_of_any_side_is_ever_lost(
    room: Opened, mine: list[str], theirs: list[str], again: list[str], approve: bool
) -> None:
    """Whatever is written on both sides, twice there: each text stays in the history, what readers
    see is the base or asked about, and nothing is approved that a person did not approve."""
    there = at_site(room)
    here = composed(there, mine)
    there.write(here, approve=approve and any(mine))
    written = [there.sent.body, here.body]
    for text in (theirs, again):
        content = composed(there, text)
        written.append(content.body)
        foreign = there.foreign(content)
        arrived = there.arrivals.changed(foreign)
        is_asked = there.uid in there.arrivals.open_conflicts(SITE)
        assert is_asked is (arrived.taken is Taken.CONFLICT)
        if not is_asked:
            there.sent = content
            assert there.base.digest == foreign.post.fields.digest
            assert there.release(there.base.release).content.body == content.body
            assert there.article.release == there.base.release
            if there.article.status is Status.APPROVED:
                assert there.article.content.body == content.body
    assert set(written) <= there.kept | {there.article.content.body}
