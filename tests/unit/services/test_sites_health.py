"""How it stands with connected sites, and what was refused being tried again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.post_journal import Phase, Sending
from nejat_desktop.domain.ports.posts import POST
from nejat_desktop.domain.ports.site import Plan
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.sites_health import Parked, SitesHealth
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.sync.posts.errands import Errands
from tests.rooms import NOON, StillClock, article, empty_room

SITE = Connection(Uid("1" * 32), "en", "https://example.org/", "https://example.org/wp-json/", "l")
WHY = "The picture is too large. Everything else went on; make it smaller."


class OneLogin:
    """One connected site."""

    def __init__(self, password: str | None = "secret", checked: datetime | None = None) -> None:
        self._password, self._checked = password, checked

    def active(self) -> Sequence[Connection]:
        return (replace(SITE, checked=self._checked),)

    def check(self, when: datetime) -> None:
        """Somebody looked at the account again, and it was let in."""
        self._checked = when

    def password(self, connection: Connection) -> str | None:
        return self._password


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with empty_room(tmp_path / "room", StillClock()) as made:
        yield made


def journal(room: Opened) -> SqlPostJournal:
    context = room.services.context
    return SqlPostJournal(context.database, context.clock)


def memory(room: Opened) -> SqlSiteMemory:
    return SqlSiteMemory(room.services.context.database)


def health(room: Opened, password: str | None = "secret") -> SitesHealth:
    login = OneLogin(password)
    return SitesHealth(room.services.context, login, journal(room), memory(room))


def refused(room: Opened, id: int = 0) -> Article:
    known = room.services.publishing.approve(article(room.services, "Market").uid)
    sending = Sending(
        known.uid, known.release or Uid(""), Phase.PARKED, POST, id=id, tried=NOON, message=WHY
    )
    journal(room).note_sending(SITE.site, sending)
    return known


def test_a_site_that_is_well_says_nothing(room: Opened) -> None:
    known = health(room).editions()["en"]
    assert known.resting is None and not known.locked and known.parked == ()


def test_a_site_rests_until_its_time_and_no_longer(room: Opened) -> None:
    memory(room).note_rest(SITE.site, NOON + timedelta(minutes=2), 1)
    assert health(room).editions()["en"].resting == NOON + timedelta(minutes=2)
    memory(room).note_rest(SITE.site, NOON, 1)
    assert health(room).editions()["en"].resting is None


def test_a_password_that_is_not_known_is_told(room: Opened) -> None:
    assert health(room, None).editions()["en"].locked


def test_a_site_that_turned_the_account_away_says_so_until_it_lets_it_in(room: Opened) -> None:
    login = OneLogin(checked=NOON - timedelta(days=1))
    known = SitesHealth(room.services.context, login, journal(room), memory(room))
    assert not known.editions()["en"].shut
    known.note([PostReport("en", Plan(), Errands(), shut_out="The account may not publish.")])
    assert known.editions()["en"].shut
    known.note([PostReport("fa", Plan(), Errands())])
    assert known.editions()["en"].shut, "another site says nothing of it"
    known.note([PostReport("en", Plan(), Errands())])
    assert not known.editions()["en"].shut


def test_a_look_at_the_account_ends_its_being_turned_away(room: Opened) -> None:
    login = OneLogin()
    known = SitesHealth(room.services.context, login, journal(room), memory(room))
    known.note([PostReport("en", Plan(), Errands(), shut_out="No.")])
    login.check(NOON + timedelta(minutes=1))
    assert not known.editions()["en"].shut


def test_what_was_refused_is_told_with_the_reason(room: Opened) -> None:
    known = refused(room)
    (one,) = health(room).editions()["en"].parked
    assert one == Parked("en", known.uid, WHY, NOON, one.key) and one.key


@pytest.mark.parametrize(("id", "phase"), [(0, Phase.INTENDED), (7, Phase.RESERVED)])
def test_tried_again_it_goes_on_as_far_as_it_had_come(room: Opened, id: int, phase: Phase) -> None:
    known = refused(room, id)
    told: list[Changes] = []
    stop = room.services.context.changes.listen(told.append)
    health(room).try_again(known.uid)
    stop()
    sending = journal(room).sendings(SITE.site)[known.uid]
    assert (sending.phase, sending.id, sending.message) == (phase, id, WHY)
    assert health(room).editions()["en"].parked == () and told[-1].sync


def test_what_is_on_its_way_stays_as_it_is(room: Opened) -> None:
    known = room.services.publishing.approve(article(room.services, "Market").uid)
    on_its_way = Sending(known.uid, known.release or Uid(""), Phase.SENT, POST, id=7)
    journal(room).note_sending(SITE.site, on_its_way)
    health(room).try_again(known.uid)
    assert journal(room).sendings(SITE.site)[known.uid].phase is Phase.SENT
