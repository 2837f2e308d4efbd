"""Conflicts in Activity, from the line in the plan to the draft that joins both texts."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.activity import ActivityPlace
from nejat_desktop.ui.conflicts.alarm import ConflictAlarm
from nejat_desktop.ui.conflicts.missing_view import Way
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind
from tests.site_changes import PARAGRAPHS, SITE, AtSite, at_site, fields_of, rewritten
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN
Wait = Callable[[], None]


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def there(made: Bench) -> AtSite:
    return at_site(made.room, "Night train")


@pytest.fixture
def place(made: Bench, there: AtSite, qtbot: QtBot) -> Iterator[ActivityPlace]:
    shown = ActivityPlace(made.workplace)
    shown.resize(1372, 828)
    made.actions.enter(Context.ACTIVITY, shown.handlers())
    yield shown
    qtbot.waitUntil(lambda: not shown.busy, timeout=20_000)
    discard(shown)


@pytest.fixture
def quiet(place: ActivityPlace, qtbot: QtBot) -> Wait:
    def wait() -> None:
        qtbot.waitUntil(lambda: not place.busy, timeout=20_000)

    return wait


def both_changed(there: AtSite) -> None:
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."))
    there.arrive(rewritten(there.sent, 0, "The old ferry leaves at six."))


def gone(there: AtSite, kind: ConflictKind = ConflictKind.GONE) -> None:
    there.arrivals.missing(SITE, there.base, kind)


def opened(place: ActivityPlace, quiet: Wait) -> None:
    """The first line of the plan is chosen by key."""
    place.show()
    quiet()
    plan = place.plan
    plan.list.setFocus()
    plan.list.setCurrentIndex(plan.model.index(0, 0))
    QTest.keyClick(plan.list, Qt.Key.Key_Return)
    quiet()


def words(article: Article) -> list[str]:
    return [plain_text(row.inner) for row in parse(article.content.body).rows]


def test_a_conflict_stands_first_in_the_plan_and_opens_beside_it(
    there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    both_changed(there)
    opened(place, quiet)
    view = place.conflict.view
    assert place.plan.states.lines["en"].words == "1 in conflict"
    assert view.isVisible() and not place.log.isVisible()
    assert [name.name.text() for name in view.names.names] == ["On the site", "Before both", "Here"]
    about = [name.about.text() for name in view.names.names]
    assert "Maria Holm" in about[0] and "release 1" in about[1] and "Leila" in about[2]
    assert view.head.title.text() == "Night train" and len(view.open_blocks) == 1
    assert nameless(view) == []


def test_a_conflict_that_was_never_shown_is_dark_when_the_window_has_turned_dark(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    theme = made.workplace.theme
    both_changed(there)
    place.show()
    quiet()
    theme.set(mode=Mode.DARK)
    opened(place, quiet)
    ground = place.conflict.view.palette().color(QPalette.ColorRole.Window)
    dark = theme.color("surface")
    theme.set(mode=Mode.LIGHT)
    assert ground == dark


def test_the_text_before_both_is_dated_by_its_approval(
    there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    """What readers see as its date may lie years back."""
    dated = replace(there.sent, date=datetime(2019, 3, 21, 12, tzinfo=UTC))
    approved = there.write(dated, approve=True)
    base = replace(there.base, release=approved.release or Uid(""))
    there.journal.confirm(SITE, base, fields_of(approved.content))
    there.sent = approved.content
    both_changed(there)
    opened(place, quiet)
    about = [name.about.text() for name in place.conflict.view.names.names]
    assert "release 2" in about[1] and "2019" not in about[1] and "21 Mar" not in about[1]


def test_both_texts_are_joined_into_a_draft(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    both_changed(there)
    opened(place, quiet)
    assert not made.actions.is_available("conflict.join")
    made.actions.trigger("conflict.words")
    made.actions.trigger("conflict.join")
    quiet()
    after = there.article
    assert after.status is Status.DRAFT
    assert words(after)[0] == "The old ferry leaves at eight."
    assert {"The ferry leaves at eight.", "The old ferry leaves at six."} <= {
        text for revision in there.history for text in [words_of(revision.content.body)]
    }
    assert place.conflict.current is None and place.log_header.isVisible()
    notice = place.notices.notices[0]
    assert notice.text.kind is NoticeKind.OK and notice.text.action == "Open it"
    assert "conflict" not in place.plan.states.lines["en"].words


def words_of(body: str) -> str:
    return plain_text(parse(body).rows[0].inner)


def test_what_was_typed_over_the_result_is_taken(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    both_changed(there)
    opened(place, quiet)
    made.actions.trigger("conflict.site")
    edit = place.conflict.view.open_blocks[0].result.edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClick(edit, Qt.Key.Key_Exclam)
    made.actions.trigger("conflict.join")
    quiet()
    assert words(there.article)[0] == "The old ferry leaves at six.!"


def test_where_nothing_meets_a_person_only_looks_and_joins(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    there.write(rewritten(there.sent, 2, "All came."))
    foreign = replace(there.foreign(rewritten(there.sent, 0, "It is late.")), must_ask=True)
    there.arrivals.changed(foreign)
    opened(place, quiet)
    view = place.conflict.view
    assert not view.open_blocks and not view.foot.decided.isVisible()
    assert "Look through it" in view.notices.notices[0].text.sentence
    made.actions.trigger("conflict.join")
    quiet()
    assert words(there.article) == ["It is late.", PARAGRAPHS[1], "All came."]


def test_later_gives_the_log_back_and_keeps_the_conflict(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    both_changed(there)
    opened(place, quiet)
    QTest.keyClick(place.conflict.view.foot.later, Qt.Key.Key_Escape)
    quiet()
    assert place.conflict.current is None and place.log_header.isVisible()
    (one,) = made.room.services.conflicts.open()
    assert one.put_off is not None
    assert not made.actions.is_available("conflict.site")


def test_a_text_that_changed_meanwhile_joins_nothing_and_can_be_looked_at_again(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait
) -> None:
    both_changed(there)
    opened(place, quiet)
    place.conflict.view.take(Choice.HERE)
    there.write(rewritten(there.sent, 0, "Nothing leaves."))
    made.actions.trigger("conflict.join")
    quiet()
    (notice,) = place.conflict.view.notices.notices
    assert notice.text.kind is NoticeKind.DANGER and notice.text.action == "Look again"
    assert made.room.services.conflicts.count() == 1
    notice.action_button.click()
    quiet()
    mine = place.conflict.view.open_blocks[0].piece.results[Choice.HERE][0]
    assert mine.inner == "Nothing leaves."


@pytest.mark.parametrize(
    ("way", "live"), [(Way.AGAIN, Live.WAITING), (Way.OFF, Live.WITHDRAWN), (Way.LEAVE, Live.HELD)]
)
def test_what_is_gone_there_is_asked_about_and_goes_one_of_three_ways(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait, way: Way, live: Live
) -> None:
    gone(there)
    opened(place, quiet)
    missing = place.conflict.missing
    assert missing.isVisible() and not made.actions.is_available("conflict.join")
    QTest.mouseClick(missing.rows[way].button, Qt.MouseButton.LeftButton)
    missing.rows[way].button.setChecked(True)
    missing.chosen.emit()
    made.actions.trigger("conflict.join")
    quiet()
    assert there.article.live is live
    assert place.conflict.current is None and place.notices.notices


def test_a_conflict_that_was_decided_elsewhere_is_left(
    made: Bench, there: AtSite, place: ActivityPlace, quiet: Wait, qtbot: QtBot
) -> None:
    gone(there)
    opened(place, quiet)
    (one,) = made.room.services.conflicts.open()
    made.room.services.conflicts.leave(one.uid, there.article.version)
    place.syncing.plan()
    quiet()
    assert place.conflict.current is None


class Tab:
    """As much of a tab as is told."""

    def __init__(self, notices: NoticeBar) -> None:
        self.notices = notices


def test_an_open_article_says_that_it_is_in_conflict_and_leads_there(
    made: Bench, there: AtSite, qtbot: QtBot
) -> None:
    bar = NoticeBar(made.theme)
    qtbot.addWidget(bar)
    alarm = ConflictAlarm(made.workplace, {f"write/{there.uid}": Tab(bar)}, bar)
    with qtbot.waitSignal(alarm.counted) as counted:
        both_changed(there)
        alarm.refresh()
    assert counted.args == [1]
    qtbot.waitUntil(lambda: len(bar.notices) == 1)
    assert "Maria Holm" in bar.notices[0].text.sentence
    with qtbot.waitSignal(alarm.asked) as asked:
        bar.notices[0].action_button.click()
    assert asked.args[0].article == there.uid
    alarm.note_trouble(2)
    (one,) = made.room.services.conflicts.open()
    made.room.services.conflicts.decide(
        one.uid, {key: Chosen(Choice.HERE) for key in _keys(made)}, there.article.version
    )
    qtbot.waitUntil(lambda: not bar.notices and made.workplace.background.idle)


def _keys(made: Bench) -> frozenset[str]:
    (one,) = made.room.services.conflicts.open()
    joining = made.room.services.conflicts.view(one.uid).joining
    assert joining is not None
    return joining.open_keys
