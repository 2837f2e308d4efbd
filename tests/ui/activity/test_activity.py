"""Activity as people use it: the plan, a sync, its result, what stands in its way."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.ports.site import Decision, Plan, Verdict
from nejat_desktop.domain.site_remark import SiteRemark
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job, Progress
from nejat_desktop.services.sites_health import Health, Parked
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.ui.actions import Condition, Context
from nejat_desktop.ui.activity import ActivityPlace
from nejat_desktop.ui.activity.outlook import (
    EditionState,
    Outlook,
    PlanLine,
    PlanLines,
    edition_state,
    plan_lines,
)
from nejat_desktop.ui.activity.plan_list import MANY
from nejat_desktop.ui.activity.remarks_view import waiting
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.theme.wording import FSI, PDI
from nejat_desktop.ui.widgets import NoticeKind, RoleLabel
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, bench, opener, quiet
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN

Open = Callable[[], ActivityPlace]


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def open_activity(made: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows activity and waits until the plan is there."""
    with opener(made, qtbot, ActivityPlace, Context.ACTIVITY) as shown:
        yield shown


def approved(made: Bench, *headlines: str) -> list[Uid]:
    """Articles that wait for the next sync."""
    publishing = made.room.services.publishing
    drafts = [article(made.room.services, headline) for headline in headlines]
    return [publishing.approve(draft.uid).uid for draft in drafts]


def said(place: ActivityPlace) -> list[str]:
    model = place.plan.model
    lines = [str(model.index(row).data()) for row in range(model.rowCount())]
    return [line.replace(FSI, "").replace(PDI, "") for line in lines]


def test_with_nothing_approved_there_is_nothing_to_send(made: Bench, open_activity: Open) -> None:
    article(made.room.services, "Only a draft")
    place = open_activity()
    assert place.plan.nothing.isVisible()
    assert place.plan.not_sent.title.text() == "1 story with a draft stays here"
    assert place.plan.states.lines["en"].words == "up to date"
    assert not made.actions.is_available("sync.cancel")


def test_the_plan_says_what_would_happen_before_it_does(made: Bench, open_activity: Open) -> None:
    approved(made, "Stone bridge")
    place = open_activity()
    assert len(said(place)) == 1
    assert "Publish" in said(place)[0] and "Stone bridge" in said(place)[0]
    assert place.plan.states.lines["en"].words == "1 to send"
    assert not (made.room.folder / "site" / "index.html").exists()


def test_a_sync_publishes_and_tells_its_result(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    (uid,) = approved(made, "Stone bridge")
    place = open_activity()
    made.actions.trigger("sync.run")
    assert made.actions.is_available("sync.cancel")
    assert not made.actions.is_available("sync.run")
    quiet(qtbot, place)
    assert made.room.services.editing.article(uid).live is Live.PUBLISHED
    (notice,) = place.notices.notices
    assert notice.text.kind is NoticeKind.OK
    assert "published: 1" in notice.text.sentence
    assert place.log_model.rowCount() > 0
    assert place.plan.nothing.isVisible()
    with qtbot.waitSignal(place.open_site):
        notice.action_button.click()


def test_the_log_has_a_line_a_run_that_opens_to_its_steps(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    approved(made, "Stone bridge")
    place = open_activity()
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    model, log = place.log_model, place.log
    assert model.rowCount() == 1
    assert str(model.index(0, 1).data()).startswith("Pages: ")
    assert model.index(0, 2).data() == "done"
    log.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(log, Qt.Key.Key_Return)
    assert model.rowCount() > 1 and model.is_open(0)
    assert model.index(1, 0).data() == "", "a step stands at the time of its run"
    assert any("en/" in str(model.index(row, 1).data()) for row in range(1, model.rowCount()))
    QTest.keyClick(log, Qt.Key.Key_Return)
    assert model.rowCount() == 1
    made.theme.set(language="fa")
    assert "مهر" in str(model.index(0, 0).data()), "as the Persian edition dates it"


def test_a_stopped_sync_says_so_and_goes_on_later(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    (uid,) = approved(made, "Stone bridge")
    place = open_activity()
    made.actions.trigger("sync.run")
    made.actions.trigger("sync.cancel")
    quiet(qtbot, place)
    (notice,) = place.notices.notices
    assert notice.text.kind is NoticeKind.INFO and "Stopped" in notice.text.sentence
    notice.action_button.click()
    quiet(qtbot, place)
    assert made.room.services.editing.article(uid).live is Live.PUBLISHED


def test_an_error_stays_with_a_next_step(made: Bench, open_activity: Open, qtbot: QtBot) -> None:
    (uid,) = approved(made, "Stone bridge")
    site = made.room.folder / "site"
    place = open_activity()
    site.write_text("in the way", encoding="utf-8")
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    dangers = [n for n in place.notices.notices if n.text.kind is NoticeKind.DANGER]
    assert dangers and dangers[0].text.action == "Try again"
    site.unlink()
    dangers[0].action_button.click()
    quiet(qtbot, place)
    assert made.room.services.editing.article(uid).live is Live.PUBLISHED


def test_a_guard_asks_before_much_is_taken_off(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    uids = approved(made, *(f"Story {number}" for number in range(5)))
    place = open_activity()
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    for uid in uids:
        made.room.services.publishing.withdraw(uid)
    quiet(qtbot, place)
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    (notice,) = place.notices.notices
    assert notice.text.kind is NoticeKind.WARNING
    assert notice.text.action == "Sync all the same"
    assert place.log_model.rowCount() and made.room.services.publishing.plan().guards
    notice.action_button.click()
    quiet(qtbot, place)
    assert not made.room.services.publishing.plan().guards


def test_the_plan_follows_what_is_approved_meanwhile(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    place = open_activity()
    with qtbot.waitSignal(place.waiting_changed) as waiting:
        approved(made, "Stone bridge")
    assert waiting.args == [1]
    assert place.plan.list.isVisible()


def test_every_control_has_a_name_and_drafts_can_be_shown(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    article(made.room.services, "Only a draft")
    place = open_activity()
    assert [name for name in nameless(place) if name != "Button in EmptyState"] == []
    with qtbot.waitSignal(place.show_drafts):
        place.plan.not_sent.link.click()


def test_a_run_tells_its_steps_in_words(made: Bench, open_activity: Open) -> None:
    approved(made, "Stone bridge", "Market")
    place = open_activity()
    place.plan.show_running(True)
    place.plan.show_progress(Progress(0, 2, "publish", "Stone bridge"))
    place.plan.show_progress(Progress(1, 2, "publish", "Market"))
    place.plan.show_step()
    assert [line.split(",")[0] for line in said(place)] == [
        "Sent “Stone bridge”",
        "Sending “Market”",
    ]
    assert place.plan.plan_head.title.text() == "This run"
    assert place.grab().size() == place.size()
    place.plan.show_running(False)
    assert place.plan.plan_head.title.text() == "The plan"


def test_a_site_says_how_it_stands(made: Bench, open_activity: Open) -> None:
    place = open_activity()
    now = made.clock()
    outlook = Outlook(
        PlanLines([PlanLine(Verdict.PARKED, "en", "Market", message="It is too large.")]),
        drafts=0,
        at=now,
        health={"en": Health(), "fa": Health(resting=now), "ar": Health(locked=True)},
    )
    place.plan.show_outlook(outlook)
    lines = place.plan.states.lines
    assert lines["en"].words == "1 refused" and lines["ar"].words == "needs its password"
    assert lines["fa"].words == "slow, will retry 13:00"
    assert lines["sq"].words == "up to date"
    assert said(place) == ["“Market”, English. It is too large."]


def test_a_plan_in_which_a_person_has_to_decide_is_not_called_up_to_date(
    made: Bench, open_activity: Open
) -> None:
    place = open_activity()
    lines = PlanLines([PlanLine(Verdict.CONFLICT, "en", "Train", 2)])
    place.plan.show_outlook(Outlook(lines, drafts=0, at=made.clock()))
    labels = place.plan.header.findChildren(RoleLabel)
    assert "1 in conflict" in [label.text() for label in labels]


def test_the_plan_of_an_archive_is_reached_to_its_last_line(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    place = open_activity()
    lines = PlanLines(PlanLine(Verdict.PUBLISH, "en", f"Story {n}", n) for n in range(3 * MANY))
    place.plan.show_outlook(Outlook(lines, drafts=0, at=made.clock()))
    shown = place.plan.list
    last = shown.model().index(len(lines) - 1, 0)
    qtbot.waitUntil(lambda: shown.visualRect(last).isValid())
    shown.scrollToBottom()
    assert shown.viewport().rect().contains(shown.visualRect(last))


class Refusing:
    """A site of the English edition that refused one article."""

    def __init__(self, article: Uid) -> None:
        self.article = article
        self.tried: list[Uid] = []

    def editions(self) -> dict[str, Health]:
        parked = Parked("en", self.article, "The picture is too large.", None, "a key")
        return {"en": Health(parked=() if self.tried else (parked,))}

    def note(self, posts: Sequence[PostReport]) -> None:
        """Nobody is turned away here."""

    def try_again(self, article: Uid) -> None:
        self.tried.append(article)


def test_what_was_refused_says_why_and_is_tried_again(
    made: Bench, open_activity: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = article(made.room.services, "Market")
    site = Refusing(draft.uid)
    monkeypatch.setattr(type(made.room.services), "health", site)
    place = open_activity()
    assert said(place) == ["“Market”, English. The picture is too large."]
    place.plan.list.setFocus()
    place.plan.list.setCurrentIndex(place.plan.model.index(0, 0))
    QTest.keyClick(place.plan.list, Qt.Key.Key_Return)
    (notice,) = place.plan.notices.notices
    assert notice.text.sentence == "The picture is too large."
    agreed: list[object] = []
    sync = made.room.services.publishing.sync

    def kept(job: Job, **how: Any) -> SitesReport:
        agreed.append(how["agreed"])
        return sync(job, **how)

    monkeypatch.setattr(made.room.services.publishing, "sync", kept)
    notice.action_button.click()
    quiet(qtbot, place)
    assert site.tried == [draft.uid] and said(place) == []
    assert agreed == [{"a key"}], "what was read, and nothing else"


def test_a_line_is_chosen_by_key_and_by_click(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    approved(made, "Stone bridge")
    plan = open_activity().plan
    plan.list.setCurrentIndex(plan.model.index(0, 0))
    with qtbot.waitSignal(plan.chosen) as chosen:
        QTest.keyClick(plan.list, Qt.Key.Key_Return)
    assert chosen.args[0].headline == "Stone bridge"
    middle = plan.list.visualRect(plan.model.index(0, 0)).center()
    with qtbot.waitSignal(plan.chosen):
        QTest.mouseClick(plan.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_mirrored_and_dark_the_plan_is_at_the_right(
    made: Bench, open_activity: Open, qtbot: QtBot
) -> None:
    approved(made, "Stone bridge")
    place = open_activity()
    made.theme.set(mode=Mode.DARK, language="fa")
    quiet(qtbot, place)
    assert place.layoutDirection() == Qt.LayoutDirection.RightToLeft
    origin = QPoint(0, 0)
    qtbot.waitUntil(
        lambda: place.plan.mapTo(place, origin).x() > place.log.mapTo(place, origin).x()
    )
    assert place.grab().size() == place.size()


def test_conditions_say_whether_a_sync_runs(made: Bench, open_activity: Open, qtbot: QtBot) -> None:
    approved(made, "Stone bridge")
    place = open_activity()
    seen: list[bool] = []
    place.running_changed.connect(seen.append)
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    assert seen == [True, False]
    assert Condition.IDLE in made.actions._conditions


def test_lines_of_a_plan_stand_in_the_order_of_need() -> None:
    plan = Plan(
        (
            Decision(Uid("a"), "en", Verdict.KEEP),
            Decision(Uid("b"), "fa", Verdict.WITHDRAW),
            Decision(Uid("c"), "fa", Verdict.CONFLICT),
        )
    )
    lines = tuple(plan_lines(plan, {Uid("b"): "Gone"}))
    assert [line.verdict for line in lines] == [Verdict.CONFLICT, Verdict.WITHDRAW]
    assert lines[1].headline == "Gone"


def test_an_edition_says_the_most_pressing_thing() -> None:
    lines = PlanLines(
        [PlanLine(Verdict.WAIT, "fa", "Later"), PlanLine(Verdict.PUBLISH, "en", "Now")]
    )
    assert edition_state(lines, "sq", running=False) is EditionState.UP_TO_DATE
    assert edition_state(lines, "fa", running=False) is EditionState.WAITING
    assert edition_state(lines, "en", running=True) is EditionState.SENDING


@pytest.mark.parametrize(("language", "day"), [("en", "8 Oct"), ("fa", "۱۶ مهر"), ("de", "8 Oct")])
def test_comments_are_dated_as_the_edition_in_the_interfaces_language_does(
    made: Bench, monkeypatch: pytest.MonkeyPatch, language: str, day: str
) -> None:
    services = made.room.services
    one = SiteRemark("wp-1", 1, article(services, "Bridge").uid, "Ana", "Well said.", made.clock())
    monkeypatch.setattr(services.remarks, "waiting", lambda: (one,))
    ((_, _, moment),) = waiting(services, language).shown
    assert day in moment


def test_the_focus_goes_to_the_comments_of_readers_and_comes_back_with_escape(
    made: Bench, open_activity: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    remarks, uid = made.room.services.remarks, article(made.room.services, "Stone bridge").uid
    left = [SiteRemark("wp-1", id, uid, "Ana", "Well said.", made.clock()) for id in (1, 2)]
    monkeypatch.setattr(remarks, "waiting", lambda: tuple(left))
    monkeypatch.setattr(remarks, "count", lambda: len(left))
    monkeypatch.setattr(remarks, "approve", lambda one, stop: left.remove(one))
    place = open_activity()
    link = place.plan.remarks_row.link
    for number in (2, 1):
        link.setFocus()
        QTest.keyClick(link, Qt.Key.Key_Space)
        quiet(qtbot, place)
        assert len(place.remarks.cards) == number
        assert place.remarks.cards[0].approve.hasFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        quiet(qtbot, place)
        assert not place.remarks.isVisible() and link.hasFocus()
        QTest.keyClick(link, Qt.Key.Key_Space)
        quiet(qtbot, place)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        quiet(qtbot, place)
        assert len(left) == number - 1
        first = place.remarks.cards[0].approve if left else place.remarks
        assert first.hasFocus(), "the next one, or the place where they were"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not place.remarks.isVisible()
