"""The editions' board in the store: states noted beside stories, filters, groups, heads, rows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.board import BoardFilter, Show, from_listed, listed
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import BadInputError, CancelledError
from nejat_desktop.domain.ports.site import Base
from nejat_desktop.services.board import group_starts
from nejat_desktop.services.bundle import Services
from nejat_desktop.store.arriving import note_arrived
from nejat_desktop.store.states import note_all_states
from tests.rooms import StillClock, article
from tests.unit.services.test_photo_care import Watch

EDITIONS = ("en", "fa", "ar", "sq")
Everything = BoardFilter(Show.ALL)


def publish(services: Services, *articles: Article) -> None:
    """Approve them, and note them as a sync does that brought them to the readers."""
    for one in articles:
        done = services.publishing.approve(one.uid)
        assert done.release is not None
        base = Base(done.uid, "address", "digest", done.release, "address")
        services.context.write(lambda c, base=base: note_arrived(c, "site", [base]))  # type: ignore[misc]


def translated(services: Services, source: Article, edition: str) -> Article:
    """A finished translation."""
    begun = services.translating.start(source.story, edition)
    sides = services.translating.sides(begun.uid)
    content = replace(sides.target.content, headline="A title", body=source.content.body)
    rows = [pair.row for pair in sides.pairs]
    return services.translating.mark(begun.uid, begun.version, content, rows, done=True)


def headlines(services: Services, wanted: BoardFilter) -> list[str]:
    ids = services.board.standing(wanted, "en").ids
    rows = services.board.rows(ids)
    return [rows[row_id].headline for row_id in ids]


def states(services: Services, story: str) -> dict[str, str]:
    """What is noted beside a story."""

    def work(connection: Connection) -> str:
        query = text("SELECT states FROM stories WHERE uid = :uid")
        return str(connection.execute(query, {"uid": story}).scalar())

    return {
        edition: state.value for edition, state in from_listed(services.context.read(work)).items()
    }


@given(st.dictionaries(st.sampled_from(EDITIONS), st.sampled_from(list(ChipState))))
def test_noted_states_read_back(found: dict[str, ChipState]) -> None:
    assert from_listed(listed(found)) == found


def test_what_is_noted_follows_every_step_of_an_article(room: Opened, clock: StillClock) -> None:
    services = room.services
    one = article(services, "Bridge")
    assert states(services, one.story) == {"en": "draft"}
    services.editing.send_to_review(one.uid)
    assert states(services, one.story) == {"en": "review"}
    approved = services.publishing.approve(one.uid)
    assert states(services, one.story) == {"en": "approved"}
    assert approved.release is not None
    base = Base(approved.uid, "address", "digest", approved.release, "address")
    services.context.write(lambda c: note_arrived(c, "site", [base]))
    assert states(services, one.story) == {"en": "published"}
    services.publishing.withdraw(one.uid)
    assert states(services, one.story) == {"en": "withdrawn"}


def test_a_translation_is_noted_as_outdated_when_its_source_is_released_anew(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    publish(services, source)
    target = translated(services, source, "fa")
    publish(services, target)
    assert states(services, source.story) == {"en": "published", "fa": "published"}
    now = services.editing.article(source.uid)
    other = replace(now.content, body=now.content.body.replace("Two.", "Three."))
    services.editing.save(source.uid, now.version, other)
    assert states(services, source.story) == {"en": "draft_over_live", "fa": "published"}
    publish(services, source)
    assert states(services, source.story) == {"en": "published", "fa": "outdated"}
    row = next(iter(services.board.rows(services.board.standing(Everything, "en").ids).values()))
    cell = row.cell("fa")
    assert cell is not None
    assert (cell.state, cell.behind, cell.is_translation) == (ChipState.OUTDATED, 1, True)


def test_what_is_noted_is_what_would_be_derived(room: Opened) -> None:
    """And what the migration fills in for stories that were there before."""
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    publish(services, source)
    publish(services, translated(services, source, "fa"))
    now = services.editing.article(source.uid)
    other = replace(now.content, body=now.content.body.replace("Two.", "Three."))
    services.editing.save(source.uid, now.version, other)
    publish(services, source)
    services.editing.send_to_review(article(services, "Harbour").uid)
    services.translating.start(source.story, "ar")

    def noted(connection: Connection) -> list[object]:
        query = "SELECT uid, states, in_order FROM stories ORDER BY uid"
        return list(connection.execute(text(query)).fetchall())

    def again(connection: Connection) -> list[object]:
        connection.execute(text("UPDATE stories SET states = ',', in_order = 0"))
        note_all_states(connection)
        return noted(connection)

    def migrated(connection: Connection) -> list[object]:
        from nejat_desktop.store.migrations.versions import v0002_whole_newsroom as migration

        connection.execute(text("UPDATE stories SET states = ',', in_order = 0"))
        migration._note_states(connection)
        return noted(connection)

    written = services.context.read(noted)
    assert "outdated" in str(written)
    assert services.context.write(again) == written
    assert services.context.write(migrated) == written


@pytest.fixture
def mixed(room: Opened) -> Services:
    """“Everywhere” is live in all editions, “Half” in English alone, “Draft” nowhere."""
    services = room.services
    everywhere, half = article(services, "Everywhere"), article(services, "Half")
    article(services, "Draft")
    publish(services, everywhere, half)
    publish(services, *(translated(services, everywhere, code) for code in EDITIONS[1:]))
    services.translating.start(half.story, "fa")
    return services


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (BoardFilter(Show.ALL), {"Everywhere", "Half", "Draft"}),
        (BoardFilter(Show.NOT_LIVE), {"Half", "Draft"}),
        (BoardFilter(Show.NOT_LIVE, "en"), {"Draft"}),
        (BoardFilter(Show.MISSING), {"Half", "Draft"}),
        (BoardFilter(Show.MISSING, "fa"), {"Draft"}),
        (BoardFilter(Show.DRAFT), {"Half", "Draft"}),
        (BoardFilter(Show.DRAFT, "fa"), {"Half"}),
        (BoardFilter(Show.REVIEW), set()),
        (BoardFilter(Show.ALL, kind="gallery"), set()),
        (BoardFilter(Show.ALL, words="every"), {"Everywhere"}),
        (BoardFilter(Show.NOT_LIVE, words="every"), set()),
        (BoardFilter(Show.ALL, since=datetime(2030, 1, 1, tzinfo=UTC)), set()),
    ],
)
def test_the_board_shows_what_is_asked_for(
    mixed: Services, wanted: BoardFilter, found: set[str]
) -> None:
    assert set(headlines(mixed, wanted)) == found


def test_a_section_narrows_the_board(mixed: Services) -> None:
    sections = mixed.settings.newsroom().sections
    assert len(headlines(mixed, BoardFilter(Show.ALL, section=sections[0].uid))) == 3
    assert headlines(mixed, BoardFilter(Show.ALL, section=sections[1].uid)) == []


def test_what_lies_in_the_bin_is_not_on_the_board(mixed: Services) -> None:
    ids = mixed.board.standing(BoardFilter(Show.MISSING, "fa"), "en").ids
    (row,) = mixed.board.rows(ids).values()
    mixed.stories.move_to_bin([row.story])
    assert set(headlines(mixed, Everything)) == {"Everywhere", "Half"}


def test_heads_count_what_is_in_scope_whatever_is_shown(mixed: Services) -> None:
    counts = {c.edition: c for c in mixed.board.counts(BoardFilter(Show.MISSING), ()).heads}
    assert {c.total for c in counts.values()} == {3}
    assert [counts[code].live for code in EDITIONS] == [2, 1, 1, 1]
    assert [counts[code].missing for code in EDITIONS] == [0, 1, 2, 2]
    assert [counts[code].under_way for code in EDITIONS] == [1, 1, 0, 0]


def test_groups_are_this_week_last_week_and_months(room: Opened, clock: StillClock) -> None:
    services = room.services
    for days, headline in ((0, "Today"), (6, "A week"), (8, "Before"), (40, "Old"), (400, "Older")):
        one = article(services, headline)
        content = replace(one.content, date=clock.now - timedelta(days=days))
        services.editing.save(one.uid, one.version, content)
    groups = services.board.standing(Everything, "en").groups
    assert [group.shown for group in groups] == [2, 1, 1, 1]
    counts = services.board.counts(BoardFilter(Show.REVIEW), [group.start for group in groups])
    found = [counts.groups[group.start] for group in groups]
    assert [(count.total, count.not_live) for count in found] == [(2, 2), (1, 1), (1, 1), (1, 1)]
    assert services.board.standing(BoardFilter(Show.REVIEW), "en").groups == ()


@given(
    now=st.integers(0, 40 * 365 * 24 * 60),
    years=st.integers(0, 30),
    edition=st.sampled_from(["en", "fa"]),
)
def test_groups_follow_each_other_without_gaps(
    board_editions: dict[str, Edition], now: int, years: int, edition: str
) -> None:
    moment = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=now)
    first = moment - timedelta(days=365 * years)
    starts = group_starts(moment, first, board_editions[edition])
    assert list(starts) == sorted(set(starts), reverse=True)
    assert starts[0] <= moment < starts[0] + timedelta(days=8)
    assert starts[-1] <= first


@pytest.fixture(scope="module")
def board_editions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Edition]:
    from nejat_desktop.bootstrap import default_newsroom

    return {edition.code: edition for edition in default_newsroom("Test").editions}


def test_a_row_knows_how_far_a_translation_is(mixed: Services) -> None:
    ids = mixed.board.standing(BoardFilter(Show.DRAFT, "fa"), "en").ids
    (row,) = mixed.board.rows(ids).values()
    cell, missing = row.cell("fa"), row.cell("sq")
    assert cell is not None
    assert missing is not None
    assert (cell.state, cell.done, cell.total) == (ChipState.DRAFT, 0, 3)
    assert (missing.state, missing.article) == (ChipState.MISSING, None)
    assert (row.source, row.headline) == ("en", "Half")
    live = row.cell("en")
    assert live is not None
    assert (live.state, live.release_number) == (ChipState.PUBLISHED, 1)


def test_the_table_is_written_whole_or_not_at_all(mixed: Services, tmp_path: Path) -> None:
    file = tmp_path / "board.csv"
    ids = mixed.board.standing(BoardFilter(Show.MISSING, "fa"), "en").ids
    (row,) = mixed.board.rows(ids).values()
    draft = mixed.stories.articles_of(row.story)[0]
    bad = replace(draft.content, headline="=1+1")
    mixed.editing.save(draft.uid, draft.version, bad)
    wanted = BoardFilter(Show.NOT_LIVE)
    written = mixed.board.export(file, wanted, ["Story"], lambda r: [r.headline], Watch())
    assert written == 2
    lines = file.read_text("utf-8-sig").split()
    assert lines[0] == "Story"
    assert set(lines[1:]) == {"Half", "'=1+1"}
    before = file.read_bytes()
    with pytest.raises(CancelledError):
        mixed.board.export(file, wanted, ["Story"], lambda r: [r.headline], Watch(stop_after=0))
    assert file.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".csv"] == ["board.csv"]
    with pytest.raises(BadInputError, match="nothing was"):
        nowhere = tmp_path / "nowhere" / "board.csv"
        mixed.board.export(nowhere, wanted, ["Story"], lambda r: [r.headline], Watch())
