"""Articles in conflict on the desk and on the board."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, update

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.board import BoardFilter, Show
from nejat_desktop.domain.desk import ChipState, Filter, Queue
from nejat_desktop.store import schema
from nejat_desktop.store.instants import to_text
from nejat_desktop.store.states import note_states
from tests.rooms import StillClock, article, empty_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with empty_room(tmp_path / "room", StillClock()) as made:
        yield made


def dispute(room: Opened, known: Article) -> None:
    """An open conflict of an article that was released."""
    now = to_text(room.services.context.clock())
    values = {
        "uid": "d" * 32,
        "site": "wp-x",
        "article": known.uid,
        "kind": "both_changed",
        "found": now,
        "digest": "",
        "who": "",
        "base": known.release,
        "lost": False,
        "decision": "",
    }

    def work(connection: Connection) -> None:
        connection.execute(insert(schema.conflicts).values(values))
        note_states(connection, [known.story])

    room.services.context.write(work)


def settle(room: Opened, known: Article) -> None:
    """A person decided."""
    now = to_text(room.services.context.clock())

    def work(connection: Connection) -> None:
        connection.execute(update(schema.conflicts).values(decided=now))
        note_states(connection, [known.story])

    room.services.context.write(work)


def test_what_is_in_conflict_stands_in_a_queue_of_its_own_until_somebody_decides(
    room: Opened,
) -> None:
    services = room.services
    known = services.publishing.approve(article(services, "Train").uid)
    article(services, "Market")
    wanted = Filter(queue=Queue.CONFLICTS)
    assert services.desk.count(wanted) == 0
    dispute(room, known)
    ids = list(services.desk.ids(wanted, "en"))
    row = services.desk.rows(ids, wanted, "en")[ids[0]]
    assert len(ids) == 1 and row.article == known.uid
    assert {chip.edition: chip.state for chip in row.chips}["en"] is ChipState.CONFLICT
    assert services.desk.counts().queues[Queue.CONFLICTS] == 1
    settle(room, known)
    assert services.desk.count(wanted) == 0


def test_the_board_shows_it_as_a_conflict(room: Opened) -> None:
    services = room.services
    known = services.publishing.approve(article(services, "Train").uid)
    dispute(room, known)
    wanted = BoardFilter(show=Show.CONFLICT)
    assert len(services.board.standing(wanted, "en").ids) == 1
    settle(room, known)
    assert len(services.board.standing(wanted, "en").ids) == 0


def test_of_a_story_the_edition_that_is_in_conflict_is_shown(room: Opened) -> None:
    services = room.services
    source = services.publishing.approve(article(services, "Train").uid)
    other = services.translating.start(source.story, "sq")
    services.editing.save(other.uid, other.version, other.with_content(headline="Treni").content)
    dispute(room, source)
    wanted = Filter(queue=Queue.CONFLICTS)
    ids = list(services.desk.ids(wanted, "sq"))
    assert services.desk.rows(ids, wanted, "sq")[ids[0]].edition == "en"
