"""The parts of Write by themselves: dates, addresses, steps, differences, order, closing."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import ChangeOp, blocks
from nejat_desktop.domain.checks import CheckId, Finding, Place, concerns
from nejat_desktop.domain.connection import Connection, Power
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.store.connections import save_connection
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.write import moments
from nejat_desktop.ui.write.difference import changed_paragraphs
from nejat_desktop.ui.write.finding_words import CHECK_WORDS, passed_words, said
from nejat_desktop.ui.write.link_bar import complete
from nejat_desktop.ui.write.place import WritePlace
from nejat_desktop.ui.write.sheet import following_slug
from nejat_desktop.ui.write.steps import next_step
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, discard
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN, RESOURCES
from tests.ui.write.conftest import Open, quiet
from tests.ui.write.test_saving import bodies, conflict, stored

pytestmark = OFFSCREEN
EDITIONS = {edition.code: edition for edition in default_newsroom("Test").editions}
BEGIN = datetime(1990, 1, 1, tzinfo=UTC)
INSTANTS = st.integers(0, 100 * 365 * 24 * 60).map(lambda m: BEGIN + timedelta(minutes=m))


@example(datetime(2058, 3, 20, 12, tzinfo=UTC), "fa")
@given(INSTANTS, st.sampled_from(sorted(EDITIONS)))
def test_a_day_is_read_back_from_the_words_that_its_field_shows(
    instant: datetime, code: str
) -> None:
    edition = EDITIONS[code]
    local = instant.astimezone(edition.zone)
    words = moments.day_field_words(instant, edition)
    assert moments.read_day(words, edition) == local.date()
    clock = moments.read_time(moments.time_field_words(instant, edition))
    assert clock == time(local.hour, local.minute)


@pytest.mark.parametrize(
    ("typed", "code", "day"),
    [
        ("2026-10-08", "en", date(2026, 10, 8)),
        ("8.10.2026", "sq", date(2026, 10, 8)),
        ("8 october 2026", "en", date(2026, 10, 8)),
        ("۱۴۰۵/۷/۱۶", "fa", date(2026, 10, 8)),
        ("16 مهر 1405", "fa", date(2026, 10, 8)),
        ("31/6/1405", "fa", date(2026, 9, 22)),
        ("tomorrow", "en", None),
        ("31 february 2026", "en", None),
        ("9999-12-31", "en", None),
        ("۹۹۹۹/۱/۱", "fa", None),
    ],
)
def test_days_are_typed_in_words_or_numbers(typed: str, code: str, day: date | None) -> None:
    assert moments.read_day(typed, EDITIONS[code]) == day


@pytest.mark.parametrize(
    ("typed", "clock"),
    [("18:00", time(18)), ("۱۸:۰۵", time(18, 5)), ("1805", time(18, 5)), ("9", time(9))],
)
def test_times_are_typed_in_any_digits(typed: str, clock: time) -> None:
    assert moments.read_time(typed) == clock


def test_25_oclock_is_no_time() -> None:
    assert moments.read_time("25:00") is None


@pytest.mark.parametrize(
    ("typed", "stored_as"),
    [
        ("example.org/a", "https://example.org/a"),
        ("HTTP://a.org", "HTTP://a.org"),
        ("anna@a.org", "mailto:anna@a.org"),
        ("nejat:story/1", "nejat:story/1"),
        ("  ", ""),
    ],
)
def test_a_bare_address_becomes_a_whole_one(typed: str, stored_as: str) -> None:
    assert complete(typed) == stored_as


def test_the_address_follows_the_headline_until_somebody_writes_their_own() -> None:
    assert following_slug(Content(), "A bridge") == "a-bridge"
    follows = Content(headline="A bridge", slug="a-bridge")
    assert following_slug(follows, "The bridge") == "the-bridge"
    own = Content(headline="A bridge", slug="stones")
    assert following_slug(own, "The bridge") == "stones"


def test_every_check_has_its_words() -> None:
    assert set(CHECK_WORDS) == set(CheckId)
    assert all(w.title and w.action and w.name for w in CHECK_WORDS.values())
    found = (Finding(CheckId.ALT, True, Place.PICTURES, "x"),) * 2
    concerned = [check for check in CheckId if concerns(check, Kind.ARTICLE)]
    assert len(passed_words(found, Kind.ARTICLE)) == len(concerned) - 1


def test_a_check_that_a_kind_does_not_have_is_not_among_those_it_passed() -> None:
    assert "PDF" in passed_words((), Kind.BOOK)
    assert "PDF" not in passed_words((), Kind.ARTICLE)


def test_only_paragraphs_that_differ_are_compared_word_by_word() -> None:
    def text(*paragraphs: str) -> Content:
        body = blocks.document([blocks.paragraph(words) for words in paragraphs])
        return Content(body=body, row_ids=tuple(f"id{n}" for n in range(len(paragraphs))))

    changes = changed_paragraphs(text("Same.", "Seats 200."), text("Same.", "Seats 240."))
    assert [[(part.op, part.text) for part in changed] for changed in changes] == [
        [
            (ChangeOp.SAME, "Seats "),
            (ChangeOp.REMOVED, "200"),
            (ChangeOp.ADDED, "240"),
            (ChangeOp.SAME, "."),
        ]
    ]


def test_the_next_step_follows_the_state_and_the_date(room: Bench) -> None:
    services, theme, now = room.room.services, room.theme, room.clock()
    made = article(services, "Bridge")
    draft = next_step(made, None, EDITIONS["en"], theme, now)
    assert (draft.main, draft.others) == (Move.SEND_TO_REVIEW, ())
    sent = services.editing.send_to_review(made.uid)
    later = next_step(sent, now + timedelta(hours=1), EDITIONS["en"], theme, now)
    assert (later.main_words, later.others) == ("Approve and schedule", (Move.SEND_BACK,))
    assert "14:00" in later.sentence
    approved = services.publishing.approve(made.uid)
    done = next_step(approved, None, EDITIONS["en"], theme, now)
    assert (done.main, done.others) == (None, (Move.WITHDRAW,))
    again = services.editing.save(
        made.uid, approved.version, Content(headline="Bridge", body=made.content.body)
    )
    over = next_step(again, None, EDITIONS["en"], theme, now)
    assert "elease 1" in over.sentence and over.others == ()


def test_when_it_goes_out_is_typed_in_the_calendar_of_the_edition(
    room: Bench, open_write: Open
) -> None:
    place = open_write(article(room.room.services, "Bridge", edition="fa"))
    field = place.inspector.publishing.moment
    type_text(field.day, "۱۷ مهر ۱۴۰۵")
    type_text(field.clock, "۱۸:۰۰")
    press(field.clock, Qt.Key.Key_Return, text="\r")
    place.flush()
    zone = EDITIONS["fa"].zone
    wanted = datetime(2026, 10, 9, 18, tzinfo=zone)
    assert stored(room, place).content.date == wanted
    assert "جمعه" in field.day.text()
    field.day.clear()
    type_text(field.day, "some day")
    press(field.day, Qt.Key.Key_Return, text="\r")
    assert stored(room, place).content.date == wanted
    assert "day" in place.inspector.publishing._fields["date"].error


def test_closing_between_two_texts_keeps_what_was_typed(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    conflict(room, place, qtbot)
    place.close()
    assert "Theirs." in stored(room, place).content.body
    assert "Mine." in bodies(room, place)


def test_a_picture_dropped_on_the_inspector_leads_the_story(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    place.inspector.show_tab("pictures")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture_file))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    place.inspector.pictures.dropEvent(drop)
    quiet(qtbot, room)
    assert place.session.sheet.story.lead is not None
    assert len(place.inspector.pictures.cards) == 1


def test_a_picture_in_the_text_is_replaced_and_removed_where_it_stands(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services, run = room.room.services, room.actions.trigger
    first = services.library.add(picture_file.read_bytes(), "harbour.png")
    made = article(services, "Bridge", "One.", "Two.")
    place = open_write(made)
    place.paper.text.insert_picture(first.uid, "", "The harbour")
    other = picture_file.with_name("other.png")
    place.grab().toImage().scaled(80, 60).save(str(other))
    assert place.paper.go_to_photo(first.uid)
    assert place.figure_tools.isVisible()
    run("picture.replace", other)
    quiet(qtbot, room)
    second = services.library.newest()[0].uid
    figure = blocks.picture(second, "", "The harbour")
    assert figure in place.paper.text.body().source
    assert place.paper.go_to_photo(second)
    run("picture.remove")
    assert place.paper.text.body().source == made.content.body


def test_a_link_is_written_in_its_bar(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    place.paper.text.moveCursor(QTextCursor.MoveOperation.Start)
    place.paper.text.setTextCursor(place.paper.text.document().find("One"))
    room.actions.trigger("edit.link")
    type_text(place.link.line, "a.org")
    press(place.link.line, Qt.Key.Key_Return, text="\r")
    assert '<a href="https://a.org">One</a>' in place.paper.text.body().source
    room.actions.trigger("edit.link", "")
    assert "<a" not in place.paper.text.body().source


def test_a_series_is_begun_and_left(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    services = room.room.services
    place = open_write(article(services, "Bridge", "One."))
    form = place.inspector.story.series
    type_text(form.title, "Bridges")
    press(form.title, Qt.Key.Key_Return, text="\r")
    quiet(qtbot, room)
    story = services.stories.story(place.session.sheet.story.uid)
    assert story.part == 1
    assert [one.titles for one in services.stories.series()] == [{"en": "Bridges"}]
    assert form.choice.currentText() == "Bridges"
    form.choice.activated.emit(0)
    quiet(qtbot, room)
    assert services.stories.story(story.uid).series is None


def test_editions_are_opened_and_begun_from_the_story_tab(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services = room.room.services
    made = article(services, "Bridge", "One.")
    persian = services.translating.start(made.story, "fa")
    place = open_write(made)
    with qtbot.waitSignal(place.open_translation) as begun:
        room.actions.trigger("article.translate", "sq")
    assert begun.args == [made.story, "sq"]
    place.inspector.show_tab("story")
    with qtbot.waitSignal(place.open_article) as opened:
        place.inspector.story.open_asked.emit(persian.uid)
    assert opened.args == [persian.uid]


def test_a_new_kind_of_story_has_its_checks_counted(room: Bench, open_write: Open) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.ARTICLE, "en"))
    findings = place.session.insight.findings
    assert {CheckId.HEADLINE, CheckId.TEXT, CheckId.SECTION} <= {f.check for f in findings}
    assert place.inspector.tabs.tab("checks").badge == len(findings)
    assert len(place.inspector.checks.rows) == len(findings)


def test_a_file_that_is_no_picture_is_said_beside_the_pictures(
    room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "letter.jpg"
    bad.write_text("no picture")
    place = open_write(article(room.room.services, "Bridge", "One."))
    place.inspector.show_tab("pictures")
    place.picture_actions.add_to_story(bad)
    quiet(qtbot, room)
    assert "letter.jpg" in place.inspector.pictures.notices.notices[-1].text.sentence
    assert place.session.sheet.story.lead is None


def test_the_bar_fits_into_the_smallest_window(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", edition="fa"))
    place.resize(1024 - 68, 568)
    place.panes.fit(1024)
    place.grab()
    assert place.bar.minimumSizeHint().width() <= place.bar.width()


def test_closing_right_after_typing_about_a_picture_saves_it(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services = room.room.services
    made = article(services, "Bridge", "One.")
    photo = services.library.add(picture_file.read_bytes(), "a.png")
    services.stories.set_pictures(made.story, [photo.uid])
    place = open_write(made)
    place.inspector.show_tab("pictures")
    type_text(place.inspector.pictures.cards[0].caption, "The harbour")
    assert place.dirty
    with qtbot.waitSignal(place.closed):
        place.close()
    assert services.library.photo(photo.uid).description("en").caption == "The harbour"


def test_another_language_of_the_interface_makes_the_inspector_anew(
    room: Bench, open_write: Open, qtbot: QtBot, qapp: QApplication
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    place.inspector.show_tab("publishing")
    before = place.inspector.publishing
    translator = QTranslator()
    if not translator.load(str(RESOURCES.parent / "translations" / "nejat_fa.qm")):
        pytest.skip("the translations are not built")
    qapp.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: place.inspector.publishing is not before)
        assert place.inspector.tabs.tab("publishing").text() == "انتشار"
        place.inspector.publishing.excerpt.setPlainText("Short.")
        assert place.session.content.excerpt == "Short.", "the new page is connected"
    finally:
        qapp.removeTranslator(translator)
    quiet(qtbot, room)


def test_a_closed_tab_hears_nothing_more(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    services = room.room.services
    made = article(services, "Bridge", "One.")
    place = WritePlace(room.workplace, made.uid)
    quiet(qtbot, room)
    place.inspector.show_tab("publishing")
    discard(place)
    room.theme.set(mode=Mode.DARK)
    room.workplace.pictures.ready.emit("x")
    services.stories.set_series(made.story, None, 0)
    room.actions.changed.emit()
    quiet(qtbot, room)
    QApplication.processEvents()
    room.theme.set(mode=Mode.LIGHT)


def test_what_the_site_does_not_allow_leads_to_the_sites(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    connection = Connection(
        Uid("c" * 32), "en", "https://site.example/", "https://site.example/wp-json/", "leila"
    )
    barred = replace(connection, powers=frozenset({Power.UPLOAD.value}), checked=BEGIN)
    room.room.services.context.write(lambda database: save_connection(database, barred))
    place = open_write(article(room.room.services, "Bridge", "A <bdi>name</bdi>."))
    place.guide.show_tab("checks")
    qtbot.waitUntil(lambda: len(place.inspector.checks.rows) > 1)
    first, *others = (row.finding for row in place.inspector.checks.rows)
    assert (first.check, first.blocking) == (CheckId.SITE_PUBLISH, True)
    filtered = next(f for f in others if f.check is CheckId.SITE_FILTERED)
    assert "bdi" in said(filtered, "1").detail
    asked: list[bool] = []
    room.workplace.actions.register("sites.show", lambda: asked.append(True))
    place.guide.go(first)
    assert asked
