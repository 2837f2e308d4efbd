"""What Activity says of WordPress sites after a sync, and how it goes on by itself."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.ports.site import Guard, Plan
from nejat_desktop.domain.rewriting import matters
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.sites import UNKNOWN
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.store.journal import SqlJournal
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.sync.execute import Report
from nejat_desktop.sync.plan import EMPTIED
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.sync.posts.errands import Errands, Note
from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.activity import ActivityPlace
from nejat_desktop.ui.activity.log_runs import Run
from nejat_desktop.ui.activity.run_lines import MORE, RunLine, RunState
from nejat_desktop.ui.activity.site_words import rewritten_words
from nejat_desktop.ui.activity.syncing import GRACE_MS, LOG_LINES
from nejat_desktop.ui.theme.wording import FSI, LRI, PDI
from nejat_desktop.ui.widgets import NoticeKind
from tests.rooms import NOON
from tests.ui.desk.workplaces import Bench, bench, discard, quiet
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN
FOLDER = Report(Plan(), {})


class Syncs:
    """Stands for the sync of the services: gives these reports, the last one for ever."""

    def __init__(self, *posts: PostReport) -> None:
        self.posts = list(posts)
        self.insisted: list[bool] = []

    def __call__(self, watch: Job, *, agreed: bool, insist: bool) -> SitesReport:
        self.insisted.append(insist)
        post = self.posts.pop(0) if len(self.posts) > 1 else self.posts[0]
        return SitesReport(FOLDER, (post,))


class Louder(QTranslator):
    """Says everything with a call."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The same words, louder."""
        return source if context.startswith("Q") else f"{source}!"

    def isEmpty(self) -> bool:
        """It is not."""
        return False


Sync = Callable[..., Syncs]


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def place(made: Bench, qtbot: QtBot) -> Iterator[ActivityPlace]:
    shown = ActivityPlace(made.workplace)
    shown.resize(1372, 828)
    made.actions.enter(Context.ACTIVITY, shown.handlers())
    with qtbot.waitExposed(shown):
        shown.show()
    quiet(qtbot, shown)
    yield shown
    quiet(qtbot, shown)
    discard(shown)


@pytest.fixture
def sync(made: Bench, place: ActivityPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Sync:
    """Syncs once, and gives the next reports that are named here."""

    def synced(*posts: PostReport) -> Syncs:
        syncs = Syncs(*posts)
        monkeypatch.setattr(made.room.services.publishing, "sync", syncs)
        made.actions.trigger("sync.run")
        quiet(qtbot, place)
        return syncs

    return synced


def report(resting: datetime | None = None, *notes: Note, **said: str) -> PostReport:
    return PostReport("en", Plan(), Errands(notes=list(notes)), resting=resting, **said)


def told(place: ActivityPlace) -> list[tuple[NoticeKind, str]]:
    bare = str.maketrans("", "", FSI + PDI + LRI)
    return [(n.text.kind, n.text.sentence.translate(bare)) for n in place.notices.notices]


def test_a_site_that_is_away_is_asked_again_by_itself_and_says_when(
    made: Bench, place: ActivityPlace, sync: Sync, qtbot: QtBot
) -> None:
    away = report(made.clock() + timedelta(minutes=2), trouble="It can’t be reached.")
    syncs = sync(away, report())
    assert told(place) == [
        (NoticeKind.WARNING, "English: It can’t be reached. It is tried again at 13:02.")
    ]
    again = place.syncing.again
    assert again.isActive() and again.interval() == 120_000 + GRACE_MS
    again.timeout.emit()
    quiet(qtbot, place)
    assert syncs.insisted == [True, False]
    assert told(place) == [(NoticeKind.OK, "The site was up to date already.")]
    assert not again.isActive()


def test_a_person_need_not_wait_for_the_next_try(
    made: Bench, place: ActivityPlace, sync: Sync, qtbot: QtBot
) -> None:
    away = report(made.clock() + timedelta(minutes=2), trouble="It can’t be reached.")
    syncs = sync(away, report())
    (notice,) = place.notices.notices
    notice.action_button.click()
    quiet(qtbot, place)
    assert syncs.insisted == [True, True]
    assert not place.syncing.again.isActive()


def test_while_a_site_is_left_alone_nobody_is_told_that_all_is_well(
    made: Bench, place: ActivityPlace, sync: Sync
) -> None:
    sync(report(made.clock() + timedelta(minutes=2)))
    assert told(place) == [] and place.syncing.again.isActive()


def test_a_site_without_its_password_says_so_and_leads_to_the_sites(
    made: Bench, place: ActivityPlace, sync: Sync
) -> None:
    asked: list[bool] = []
    made.actions.register("sites.show", lambda: asked.append(True))
    counts: list[int] = []
    place.trouble_changed.connect(counts.append)
    sync(report(shut_out=UNKNOWN.format(home="https://site.example/")))
    ((kind, sentence),) = told(place)
    assert kind is NoticeKind.DANGER and sentence.startswith("English: There is no password for")
    assert counts == [1] and not place.syncing.again.isActive()
    place.notices.notices[0].action_button.click()
    assert asked


def test_a_folder_that_could_not_be_written_is_told_beside_what_the_sites_did(
    made: Bench, place: ActivityPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = report()
    done.errands.count("filled")
    whole = SitesReport(FOLDER, (done,), "The disk is full.")
    monkeypatch.setattr(made.room.services.publishing, "sync", lambda *_, **__: whole)
    counts: list[int] = []
    place.trouble_changed.connect(counts.append)
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    assert told(place) == [
        (NoticeKind.DANGER, "The disk is full."),
        (NoticeKind.OK, "Done — sent: 1."),
    ]
    assert counts == [1]


def test_what_the_site_made_otherwise_is_said_once(
    place: ActivityPlace, sync: Sync, made: Bench, qtbot: QtBot
) -> None:
    notes = (
        Note(Uid("a"), "rewritten", "slug=bridge-2, spelling", "Bridge"),
        Note(Uid("b"), "rewritten", "spelling", "Market"),
        Note(Uid("c"), "rewritten", "less_markup", "Mill"),
    )
    done = report(None, *notes)
    done.errands.count("filled")
    sync(done, report())
    first, second = told(place)
    assert first == (
        NoticeKind.INFO,
        "“Bridge”: The site changed the slug to bridge-2. The site spells its HTML otherwise; "
        "readers don’t see it. Others that the site made otherwise: 1. The log says what.",
    )
    assert second == (NoticeKind.OK, "The site is up to date — sent: 1.")
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    assert told(place) == [(NoticeKind.OK, "The site was up to date already.")]


def test_what_somebody_published_there_is_told_by_name(
    made: Bench, place: ActivityPlace, sync: Sync
) -> None:
    sync(report(None, *(Note(Uid(name), "shown", headline=name) for name in "abcde")))
    assert told(place)[0] == (
        NoticeKind.INFO,
        "Somebody published this on the site, so it is published here too: “a”, “b”, “c”, "
        "and 2 more",
    )


def test_what_readers_don_t_see_needs_no_notice() -> None:
    assert not matters("spelling") and not matters("") and matters("spelling, tags")
    assert rewritten_words("less_markup") == "The site took markup out of the text."


def test_the_log_calls_articles_by_their_headlines_and_says_what_the_site_made_otherwise(
    made: Bench, place: ActivityPlace, qtbot: QtBot
) -> None:
    from tests.unit.store.test_post_journal import FIELDS, SITE, agreed, approved

    bridge = approved(made.room, "Bridge")
    context = made.room.services.context
    run = SqlJournal(context.database, made.clock, context.new_uid).begin(SITE)
    journal = SqlPostJournal(context.database, made.clock)
    journal.confirm(SITE, agreed(bridge), FIELDS, run, "less_markup")
    place.syncing.read_log()
    quiet(qtbot, place)
    model = place.log_model
    model.toggle(0)
    bare = str.maketrans("", "", FSI + PDI)
    assert str(model.index(0, 1).data()).translate(bare) == "English · Agreed: 1"
    said = str(model.index(1, 1).data()).translate(bare)
    assert said == "Agreed on “Bridge”"
    assert model.index(1, 2).data() == "The site took markup out of the text."


def test_where_there_are_several_sites_each_run_says_its_own(
    made: Bench, place: ActivityPlace
) -> None:
    runs = [(Uid("1" * 32), "fa", "send"), (Uid("2" * 32), "", "page")]
    entries = [Entry(r, "", kind, r, StepState.DONE, NOON, edition=e) for r, e, kind in runs]
    model, bare = place.log_model, str.maketrans("", "", FSI + PDI)

    def lines() -> list[str]:
        return [str(model.index(n, 1).data()).translate(bare) for n in range(model.rowCount())]

    model.show(entries)
    assert lines() == ["فارسی · Sent: 1", "The site folder · Pages: 1"]
    model.show(entries[1:])
    assert lines() == ["Pages: 1"]


def test_the_log_says_what_came_in_and_what_was_missing_there(
    made: Bench, place: ActivityPlace
) -> None:
    run, kinds = Uid("1" * 32), ("take", "ask", "adopt")
    entries = [
        Entry(run, "", kind, run, StepState.DONE, NOON, headline=f"Ferry {kind}", edition="en")
        for kind in kinds
    ]
    model, bare = place.log_model, str.maketrans("", "", FSI + PDI)
    model.show(entries)
    model.toggle(0)
    said = [str(model.index(n, 1).data()).translate(bare) for n in range(model.rowCount())]
    assert said == [
        "English · Fetched: 1, adopted: 1, looked for: 1",
        "Fetched “Ferry take”",
        "Looked for “Ferry ask”",
        "Adopted “Ferry adopt”",
    ]


def test_a_run_through_an_archive_says_how_much_of_it_is_not_shown(
    made: Bench, place: ActivityPlace
) -> None:
    line, words = RunLine(MORE, RunState.THEN, count=1200), place.plan.model.words
    assert words.title(line) == "and 1,200 more" and words.detail(line) == ""
    place.plan.model.show([line])
    assert place.plan.model.index(0, 0).data() == "and 1,200 more"


def test_a_stop_is_answered_while_a_site_still_keeps_us_waiting(
    made: Bench, place: ActivityPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = Event()

    def slow(watch: Job, **_: bool) -> SitesReport:
        answered.wait(20)
        raise CancelledError("Stopped.")

    monkeypatch.setattr(made.room.services.publishing, "sync", slow)
    made.actions.trigger("sync.run")
    made.actions.trigger("sync.cancel")
    assert place.plan.side_button.text() == "Stopping…"
    assert not place.plan.side_button.isEnabled()
    answered.set()
    quiet(qtbot, place)
    assert told(place) == [(NoticeKind.INFO, "Stopped.")]
    assert place.plan.side_button.isEnabled()
    assert place.plan.side_button.text() == "Look again"


def test_what_is_told_says_the_same_in_another_language_of_the_interface(
    made: Bench,
    place: ActivityPlace,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    made.actions.register("sites.show", lambda: asked.append("sites"))
    guard = EMPTIED
    question = Guard(guard, "en", frozenset({"a"}))
    held = PostReport("en", Plan(guards=(question,)), Errands(), stopped=True)
    shut = UNKNOWN.format(home="https://fa.example/")
    note = Note(Uid("a"), "rewritten", "less_markup", "Bridge")
    away = PostReport("fa", Plan(), Errands(notes=[note]), shut_out=shut)
    stopped = "Stopped before the first step. Nothing was written."
    whole = SitesReport(FOLDER, (held, away), stopped)
    monkeypatch.setattr(made.room.services.publishing, "sync", lambda *_, **__: whole)
    made.actions.trigger("sync.run")
    quiet(qtbot, place)
    english = told(place)
    assert english[-1][1] == f"English: {guard}", "each site speaks for itself"
    speaks = Louder()
    qapp.installTranslator(speaks)
    made.theme.set(language="sq")
    loud = told(place)
    qapp.removeTranslator(speaks)
    made.theme.set(language="en")
    assert told(place) == english, "in the same order"
    assert [kind for kind, _ in loud] == [kind for kind, _ in english]
    assert all("!" in words for _, words in loud) and "!" not in str(english)
    place.notices.notices[1].action_button.click()
    assert asked == ["sites"]


def test_the_log_says_when_it_does_not_show_everything(
    made: Bench, place: ActivityPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    there: list[int] = []

    def log(limit: int) -> list[Entry]:
        asked.append(limit)
        return [
            Entry(Uid("1" * 32), "", "page", str(number), StepState.DONE, NOON)
            for number in range(min(limit, there[-1]))
        ]

    monkeypatch.setattr(made.room.services.publishing, "log", log)
    for many, said in (
        (LOG_LINES, "Everything sent and seen, newest first"),
        (LOG_LINES + 1, "Only the newest 2,000 steps, newest first"),
    ):
        there.append(many)
        place.syncing.read_log()
        quiet(qtbot, place)
        assert place.log_header._meta.text() == said
        place.log_model.toggle(0)
        assert place.log_model.rowCount() == LOG_LINES + 1, "a run and its steps"
        place.log_model.toggle(0)
    assert asked == [LOG_LINES + 1] * 2


def test_the_log_and_the_notices_tell_the_time_of_the_same_place(
    made: Bench, place: ActivityPlace, sync: Sync
) -> None:
    sync(report(made.clock(), trouble="It can’t be reached."))
    for language in ("en", "fa", "de"):
        made.theme.set(language=language)
        run = Run(Uid("1" * 32), (Entry(Uid("1" * 32), "", "page", "", StepState.DONE, NOON),))
        clock = place.log_model.words.clock(NOON)
        assert clock in place.log_model._moment(run), language
