"""A WordPress site that others edit, from the window: sent, looked at, in conflict, decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nejat_desktop import bootstrap
from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.ui.theme.wording import FSI, PDI
from tests.e2e.hands import Hands, program
from tests.e2e.test_connecting_window import connect
from tests.rooms import article, empty_room
from tests.simulated.faults import Fault
from tests.simulated.things import Entry
from tests.site_changes import PARAGRAPHS, rewritten
from tests.ui.look import OFFSCREEN
from tests.unit.services.test_connecting import Net

pytestmark = OFFSCREEN

THERE, HERE = "The ferry leaves at seven.", "The ferry leaves at eight."


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Net:
    """Simulated sites, and a computer without a keyring."""
    made = Net()
    monkeypatch.setattr(bootstrap, "open_transport", made.open)
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)
    return made


@pytest.fixture
def hands(tmp_path: Path, qapp: QApplication, net: Net) -> Iterator[Hands]:
    """The window of a newsroom whose English edition was connected in it."""
    clock = net.clock
    with empty_room(tmp_path / "first", clock):
        pass
    with program(tmp_path / "first", tmp_path / "preferences.json", clock=clock) as found:
        found.do("sites.show")
        row = found.station.places.sites.rows["en"]
        QTest.mouseClick(row.connect_button, Qt.MouseButton.LeftButton)
        connect(found)
        yield found


def post_of(net: Net) -> Entry:
    (post,) = (one for one in net.en.posts.values() if PARAGRAPHS[1] in one.content)
    return post


def there(net: Net) -> list[str]:
    """The paragraphs that readers see, without the byline."""
    rows = parse(post_of(net).content).rows
    return [plain_text(row.inner) for row in rows[: len(PARAGRAPHS)]]


def write_there(net: Net, text: str) -> None:
    """An editor of the site writes another first paragraph."""
    post = post_of(net)
    net.en.people.edit(post.id, content=post.content.replace(there(net)[0], text))


def sync(hands: Hands, net: Net) -> None:
    """Some time later: the button of the window."""
    net.clock.advance(5000)
    hands.do("go.activity")
    activity = hands.station.places.activity
    QTest.mouseClick(activity.plan.run_button, Qt.MouseButton.LeftButton)
    hands.until(lambda: not activity.busy, "the sync ends")
    hands.settle()


def look(hands: Hands, net: Net) -> list[str]:
    """Some time later: the button that asks the sites, and the lines that it brings."""
    net.clock.advance(5000)
    activity = hands.station.places.activity
    QTest.mouseClick(activity.plan.side_button, Qt.MouseButton.LeftButton)
    assert activity.syncing.asking
    hands.until(lambda: not activity.busy, "the sites answer")
    return lines(hands)


def lines(hands: Hands) -> list[str]:
    model = hands.station.places.activity.plan.model
    said = (str(model.index(row).data()) for row in range(model.rowCount()))
    return [words.replace(FSI, "").replace(PDI, "") for words in said]


def approved(hands: Hands) -> Article:
    """A story that waits for the sync."""
    story = article(hands.services, "Bridge", *PARAGRAPHS)
    hands.services.publishing.approve(story.uid)
    return story


def told(hands: Hands) -> list[str]:
    """What the notices of Activity say."""
    return [one.text.sentence for one in hands.station.places.activity.notices.notices]


def test_a_conflict_goes_from_the_site_through_the_window_back_to_the_site(
    hands: Hands, net: Net
) -> None:
    story = approved(hands)
    sync(hands, net)
    assert there(net) == list(PARAGRAPHS)
    assert any("sent: 1" in sentence for sentence in told(hands))

    write_there(net, THERE)
    writes = net.en.record.writes
    (line,) = look(hands, net)
    assert "Fetch “Bridge”" in line and "changed on the site" in line
    states = hands.station.places.activity.plan.states.lines
    assert states["en"].words == "1 to fetch"
    assert net.en.record.writes == writes
    assert hands.services.editing.article(story.uid).content.body == story.content.body

    now = hands.services.editing.article(story.uid)
    hands.services.editing.save(story.uid, now.version, rewritten(now.content, 0, HERE))
    hands.services.publishing.approve(story.uid)
    look(hands, net)
    activity = hands.station.places.activity
    activity.plan.list.setFocus()
    activity.plan.list.setCurrentIndex(activity.plan.model.index(0))
    QTest.keyClick(activity.plan.list, Qt.Key.Key_Return)
    (notice,) = activity.plan.notices.notices
    net.clock.advance(5000)
    notice.action_button.click()
    hands.until(lambda: not activity.busy, "the sync ends")
    hands.settle()
    assert activity.conflict.current is not None, "it opens once it is here"
    assert activity.conflict.current.article == story.uid
    assert there(net)[0] == THERE
    (line,) = lines(hands)
    assert "Changed here and on the site" in line
    assert states["en"].words == "1 in conflict"

    activity = hands.station.places.activity
    activity.plan.list.setCurrentIndex(activity.plan.model.index(0, 0))
    QTest.keyClick(activity.plan.list, Qt.Key.Key_Return)
    hands.settle()
    assert activity.conflict.current is not None
    hands.do("conflict.mine")
    hands.do("conflict.join")
    decided = hands.services.editing.article(story.uid)
    assert decided.status is Status.DRAFT
    hands.services.publishing.approve(story.uid)
    sync(hands, net)
    assert there(net) == [HERE, *PARAGRAPHS[1:]]
    assert look(hands, net) == []


def test_a_site_that_does_not_answer_is_named_and_what_is_known_stays(
    hands: Hands, net: Net
) -> None:
    approved(hands)
    hands.do("go.activity")
    hands.until(lambda: not hands.station.places.activity.busy, "the plan is there")
    rates, net.transport.faults.rates = net.transport.faults.rates, {Fault.UNREACHED: 1.0}
    (line,) = look(hands, net)
    assert "Publish “Bridge”" in line
    (sentence,) = told(hands)
    assert sentence.startswith("English: ")
    net.transport.faults.rates = rates
    assert look(hands, net) == [line]
    assert told(hands) == []


def test_comments_of_readers_are_read_let_out_and_binned(hands: Hands, net: Net) -> None:
    approved(hands)
    sync(hands, net)
    number = post_of(net).id
    good = net.en.people.comment(number, "Ana", "Well <b>written</b>").id
    bad = net.en.people.comment(number, "Bot", "Buy now").id
    look(hands, net)
    activity = hands.station.places.activity
    assert activity.plan.remarks_row.isVisible()
    QTest.mouseClick(activity.plan.remarks_row.link, Qt.MouseButton.LeftButton)
    hands.settle()
    assert [card.words.text() for card in activity.remarks.cards] == ["Well written", "Buy now"]
    QTest.mouseClick(activity.remarks.cards[0].approve, Qt.MouseButton.LeftButton)
    hands.settle()
    (card,) = activity.remarks.cards
    card.bin.setFocus()
    QTest.keyClick(card.bin, Qt.Key.Key_Space)
    hands.settle()
    assert activity.remarks.cards == []
    assert net.en.site.comments[good].status == "approved"
    assert net.en.site.comments[bad].status == "trash"
    hands.do("go.desk")
    hands.do("remarks.show")
    assert activity.remarks.isVisible() and hands.station.window.deck.current == "activity"


def test_a_comment_that_somebody_decided_about_there_is_told_and_left(
    hands: Hands, net: Net
) -> None:
    approved(hands)
    sync(hands, net)
    number = post_of(net).id
    gone = net.en.people.comment(number, "Bot", "Buy now")
    other = net.en.people.comment(number, "Ana", "Well written")
    sync(hands, net)
    hands.do("remarks.show")
    remarks = hands.station.places.activity.remarks
    assert [card.words.text() for card in remarks.cards] == ["Buy now", "Well written"]
    gone.status, other.text = "spam", "Well written, and sold"
    for left in ("Well written", "Well written, and sold"):
        QTest.mouseClick(remarks.cards[0].approve, Qt.MouseButton.LeftButton)
        hands.settle()
        (told,) = remarks.notices.notices
        assert told.text.sentence.startswith("Somebody at the site")
        assert [card.words.text() for card in remarks.cards] == [left]
    assert (gone.status, other.status) == ("spam", "hold")
    QTest.mouseClick(remarks.cards[0].approve, Qt.MouseButton.LeftButton)
    hands.settle()
    assert (gone.status, other.status) == ("spam", "approved")
    assert remarks.cards == []
