"""The forms on the page: what is typed, dropped and chosen stands on disk, and can be undone."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.checks import CheckId
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.photo_mime import carry
from nejat_desktop.ui.theme import sizes
from nejat_desktop.ui.theme.wording import runs_rtl
from nejat_desktop.ui.write import moments
from nejat_desktop.ui.write.forms.picture import PictureForm
from nejat_desktop.ui.write.forms.publication import BookForm, IssueForm
from nejat_desktop.ui.write.forms.slots import FileSlot
from nejat_desktop.ui.write.forms.video import VideoForm
from nejat_desktop.ui.write.forms.words import clock_of, file_words, read_clock
from nejat_desktop.ui.write.offered import local_files
from nejat_desktop.ui.write.place import WritePlace
from tests.file_samples import plain_pdf, saved, webm
from tests.rooms import content
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN, nameless, shared_theme
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN
NOW = datetime(2026, 11, 28, tzinfo=UTC)
EDITIONS = {edition.code: edition for edition in default_newsroom("Test").editions}


def drop(widget: QWidget, *paths: Path) -> None:
    """Files from the file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(widget.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


@pytest.fixture
def pdf_file(tmp_path: Path) -> Path:
    path = tmp_path / "autumn.pdf"
    path.write_bytes(saved(plain_pdf()))
    return path


def made(room: Bench, kind: Kind, edition: str = "en", **work: Any) -> Article:
    services = room.room.services
    text = replace(content(services, "Harbour"), slug="harbour", work=Work(**work))
    return services.editing.new_story(kind, edition, text)


def work_of(room: Bench, place: WritePlace) -> Work:
    """The facts as they are on disk."""
    place.flush()
    return room.room.services.editing.article(place.session.article.uid).content.work


def form_of(place: WritePlace, kind: type) -> Any:
    assert isinstance(place.stand.form, kind)
    return place.stand.form


@pytest.mark.parametrize("kind", list(Kind))
def test_every_control_of_every_kind_has_a_name(room: Bench, open_write: Open, kind: Kind) -> None:
    place = open_write(room.room.services.editing.new_story(kind, "fa"))
    assert nameless(place) == []


def test_opening_and_leaving_a_form_writes_nothing(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    article = made(room, Kind.NEWSLETTER, number="12", issued="2026-11", contents=("A ", "B"))
    place = open_write(article)
    form = form_of(place, IssueForm)
    for control in (form.number, form.issued, form.contents, place.paper.text):
        control.setFocus()
    place.close()
    quiet(qtbot, room)
    assert room.room.services.editing.article(article.uid) == article


def test_the_address_of_a_video_is_said_in_words_and_made_whole(
    room: Bench, open_write: Open
) -> None:
    place = open_write(made(room, Kind.VIDEO))
    form = form_of(place, VideoForm)
    form.address.setFocus()
    type_text(form.address, "youtu.be/abcdefghijk")
    assert "YouTube" in form.field("address")._help.text()
    press(form.address, Qt.Key.Key_Return, text="\r")
    assert form.address.text() == "https://youtu.be/abcdefghijk"
    assert work_of(room, place).address == "https://youtu.be/abcdefghijk"


def test_an_address_without_a_video_is_said_when_the_field_is_left(
    room: Bench, open_write: Open
) -> None:
    place = open_write(made(room, Kind.VIDEO))
    form = form_of(place, VideoForm)
    form.address.setFocus()
    type_text(form.address, "https://www.youtube.com/@channel")
    assert form.field("address").error == ""
    press(form.address, Qt.Key.Key_Return, text="\r")
    assert form.field("address").error
    assert work_of(room, place).address == "https://www.youtube.com/@channel"


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("3:25", 205),
        ("1:02:05", 3725),
        ("۳:۲۵", 205),
        ("90", 90),
        ("", 0),
        ("3:75", None),
        ("9" * 5000, None),
    ],
)
def test_running_times_are_read_as_they_are_written(typed: str, seconds: int | None) -> None:
    assert read_clock(typed) == seconds
    assert seconds is None or read_clock(clock_of(seconds)) == seconds


def test_a_video_file_brings_its_running_time_and_undo_takes_it_away(
    room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    place = open_write(made(room, Kind.VIDEO))
    form = form_of(place, VideoForm)
    path = tmp_path / "boats.webm"
    path.write_bytes(webm())
    drop(form.file, path)
    quiet(qtbot, room)
    stored = work_of(room, place)
    assert stored.file is not None
    assert form.file._name.text() == "boats.webm"
    form.file.choose.setFocus()
    room.actions.trigger("edit.undo")
    quiet(qtbot, room)
    assert work_of(room, place) == Work()
    room.actions.trigger("edit.redo")
    quiet(qtbot, room)
    assert work_of(room, place) == stored


def test_a_field_is_as_high_as_its_lines_and_does_not_scroll(room: Bench, open_write: Open) -> None:
    place = open_write(made(room, Kind.BRIEF, "fa", number="3"))
    contents = form_of(place, IssueForm).contents
    type_text(contents, "نامه\nپل\nقایق\nنان")
    assert contents.verticalScrollBar().maximum() == 0


def test_a_photo_of_the_library_is_no_file_for_a_pdfs_place() -> None:
    assert local_files(carry([Uid("0" * 32)])) == []


def test_a_picture_is_no_pdf(room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path) -> None:
    place = open_write(made(room, Kind.BOOK))
    path = tmp_path / "boats.webm"
    path.write_bytes(webm())
    drop(form_of(place, BookForm).file, path)
    quiet(qtbot, room)
    assert work_of(room, place).file is None
    assert "no PDF" in place.notices.notices[0].text.sentence


def test_a_book_is_typed_and_its_cover_made_with_one_press(
    room: Bench, open_write: Open, qtbot: QtBot, pdf_file: Path
) -> None:
    place = open_write(made(room, Kind.BOOK))
    form = form_of(place, BookForm)
    for name, words in (("by", "Maria Holm"), ("publisher", "North Press"), ("year", "2024")):
        type_text(form.lead_to(name), words)
    drop(form.file, pdf_file)
    quiet(qtbot, room)
    stories, story = room.room.services.stories, place.session.sheet.story.uid
    assert stories.story(story).pictures == ()
    assert "2 pages" in form.file._facts.text()
    form.first_page.click()
    quiet(qtbot, room)
    stored = work_of(room, place)
    assert (stored.by, stored.publisher, stored.year) == ("Maria Holm", "North Press", "2024")
    assert len(stories.story(story).pictures) == 1
    assert form.cover.box.photo == stories.story(story).lead
    form.first_page.setFocus()
    room.actions.trigger("edit.undo")
    quiet(qtbot, room)
    assert stories.story(story).pictures == ()


def test_an_issue_takes_its_cover_from_the_pdf_by_itself(
    room: Bench, open_write: Open, qtbot: QtBot, pdf_file: Path
) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.NEWSLETTER, "en"))
    form = form_of(place, IssueForm)
    assert form.number.text() == "1"
    drop(form.file, pdf_file)
    quiet(qtbot, room)
    place.flush()
    quiet(qtbot, room)
    assert place.session.sheet.story.lead is not None
    assert form.cover.box.photo == place.session.sheet.story.lead


def test_a_translation_has_a_pdf_and_a_cover_of_its_own(
    room: Bench, open_write: Open, qtbot: QtBot, pdf_file: Path
) -> None:
    services = room.room.services
    source = made(room, Kind.NEWSLETTER, number="12", issued="2026-11")
    place = open_write(services.translating.start(source.story, "fa"))
    form = form_of(place, IssueForm)
    assert (form.number.text(), form.issued.text()) == ("۱۲", "آبان ۱۴۰۵")
    drop(form.file, pdf_file)
    quiet(qtbot, room)
    place.flush()
    quiet(qtbot, room)
    assert work_of(room, place).cover is not None
    assert services.stories.story(source.story).pictures == ()
    assert services.editing.article(source.uid).content.work.file is None


def test_the_date_of_an_issue_is_typed_as_a_month_of_its_calendar(
    room: Bench, open_write: Open
) -> None:
    place = open_write(made(room, Kind.NEWSLETTER, "fa", number="12"))
    form = form_of(place, IssueForm)
    form.issued.setFocus()
    type_text(form.issued, "آذر ۱۴۰۵")
    press(form.issued, Qt.Key.Key_Return, text="\r")
    assert work_of(room, place).issued == "2026-12"
    assert form.lead_to("period").placeholderText() == "آذر ۱۴۰۵"
    form.issued.selectAll()
    type_text(form.issued, "later")
    press(form.issued, Qt.Key.Key_Return, text="\r")
    assert form.field("issued").error
    assert work_of(room, place).issued == "2026-12"


@pytest.mark.parametrize(
    ("typed", "code", "issued"),
    [
        ("November 2026", "en", "2026-11"),
        ("11/2026", "en", "2026-11"),
        ("2026-11", "sq", "2026-11"),
        ("15 November 2026", "en", "2026-11-15"),
        ("آبان ۱۴۰۵", "fa", "2026-11"),
        ("۱۴۰۵/۸", "fa", "2026-11"),
        ("۱۴۰۵/۸/۲۴", "fa", "2026-11-15"),
        ("13/2026", "en", ""),
        ("Autumn", "en", ""),
    ],
)
def test_months_and_days_of_issues_are_read(typed: str, code: str, issued: str) -> None:
    assert moments.read_issued(typed, EDITIONS[code]) == issued


def test_contents_are_lines_that_alt_and_arrows_move(room: Bench, open_write: Open) -> None:
    place = open_write(made(room, Kind.BRIEF, number="3"))
    contents = form_of(place, IssueForm).contents
    contents.setFocus()
    type_text(contents, "A letter\nThe bridge\nA recipe")
    press(contents, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert work_of(room, place).contents == ("A letter", "A recipe", "The bridge")
    press(contents, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(contents, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert work_of(room, place).contents == ("A letter", "The bridge", "A recipe")
    room.actions.trigger("edit.undo")
    assert work_of(room, place).contents == ("A letter", "A recipe", "The bridge")


def test_the_headings_of_the_text_become_the_contents_and_can_go_back(
    room: Bench, open_write: Open
) -> None:
    services = room.room.services
    body = blocks.document(
        [
            blocks.heading(2, "A <em>letter</em>"),
            blocks.paragraph("Dear."),
            blocks.heading(3, "Oven"),
        ]
    )
    text = replace(content(services, "Issue"), body=body, work=Work(contents=("Old",)))
    place = open_write(services.editing.new_story(Kind.NEWSLETTER, "en", text))
    form = form_of(place, IssueForm)
    form.headings.click()
    assert work_of(room, place).contents == ("A letter", "Oven")
    room.actions.trigger("edit.undo")
    assert work_of(room, place).contents == ("Old",)


def test_a_taken_number_is_said_at_its_field(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    made(room, Kind.NEWSLETTER, number="12")
    place = open_write(made(room, Kind.NEWSLETTER))
    form = form_of(place, IssueForm)
    type_text(form.number, "12")
    place.flush()
    quiet(qtbot, room)
    assert form.field("number").error
    type_text(form.number, "3")
    place.flush()
    quiet(qtbot, room)
    assert form.field("number").error == ""


def test_a_cartoons_words_are_those_of_its_picture(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services = room.room.services
    place = open_write(services.editing.new_story(Kind.CARTOON, "sq"))
    form = form_of(place, PictureForm)
    assert form.words.isHidden()
    drop(form.picture.box, picture_file)
    quiet(qtbot, room)
    type_text(form.words.caption, "Pigeons")
    type_text(form.words.credit, "Erik Lund")
    type_text(form.words.alt, "Three pigeons")
    place.flush()
    lead = services.stories.story(place.session.sheet.story.uid).lead
    words = services.library.photo(lead).description("sq")
    assert (words.caption, words.credit, words.alt) == ("Pigeons", "Erik Lund", "Three pigeons")


def test_each_finding_leads_to_the_field_that_mends_it(room: Bench, open_write: Open) -> None:
    place = open_write(made(room, Kind.NEWSLETTER))
    form = form_of(place, IssueForm)
    targets = {
        CheckId.NUMBER: form.number,
        CheckId.ISSUED: form.issued,
        CheckId.PDF: form.file.choose,
        CheckId.COVER: form.cover.box,
    }
    found = {f.check: f for f in place.session.insight.findings}
    for check, control in targets.items():
        place.guide.go(found[check])
        assert QApplication.focusWidget() is control, check


def test_a_fact_that_changed_in_the_source_is_taken_over_with_one_press(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services = room.room.services
    source = made(room, Kind.NEWSLETTER, number="12", issued="2026-11")
    target = services.translating.start(source.story, "fa")
    changed = replace(source.content, work=replace(source.content.work, number="13"))
    services.editing.save(source.uid, source.version, changed)
    place = open_write(target)
    form = form_of(place, IssueForm)
    assert "۱۳" in form.source.findChildren(type(form.cover._label))[0].text()
    finding = next(f for f in place.session.insight.findings if f.check is CheckId.FACTS_CHANGED)
    place.guide.go(finding)
    button = form.source.button("number")
    assert QApplication.focusWidget() is button
    button.click()
    quiet(qtbot, room)
    assert work_of(room, place).number == "13"
    assert form.number.text() == "۱۳"
    assert form.source.isHidden()


def test_an_approved_video_that_is_edited_becomes_a_draft_over_its_release(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services = room.room.services
    article = made(room, Kind.VIDEO, address="https://youtu.be/abcdefghijk")
    photo = services.library.add(picture_file.read_bytes(), "poster.png")
    services.library.describe(photo.uid, "en", Description("Boats", "Boats", "Anna"))
    services.stories.set_pictures(article.story, [photo.uid])
    services.publishing.approve(article.uid)
    place = open_write(services.editing.article(article.uid))
    form = form_of(place, VideoForm)
    form.seconds.setFocus()
    type_text(form.seconds, "3:25")
    place.flush()
    quiet(qtbot, room)
    after = services.editing.article(article.uid)
    assert (after.status, after.content.work.seconds) == (Status.DRAFT, 205)
    assert place.session.article.status is Status.DRAFT


def test_tab_walks_headline_form_text_as_they_stand(room: Bench, open_write: Open) -> None:
    place = open_write(made(room, Kind.BOOK))
    form, page = form_of(place, BookForm), place.paper.page
    page.headline.setFocus()
    press(page.headline, Qt.Key.Key_Return, text="\r")
    assert QApplication.focusWidget() is form.lead_to("by")
    seen: list[QWidget] = []
    for _ in range(20):
        place.focusNextChild()
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        if focused is page.text:
            break
    assert seen[-1] is page.text
    assert form.lead_to("publisher") in seen
    assert form.file.choose in seen


def test_the_facts_of_a_file_run_as_the_interface_and_end_in_dots_where_there_is_no_room(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = shared_theme()
    film = MediaFile(
        Uid("f" * 26), "0" * 64, FileType.MP4, 186_000, "choir.mp4", NOW, 0, 10, 640, 360
    )
    assert not runs_rtl(file_words(film, theme))
    said = {"{n} kB": "{n} کیلوبایت"}
    monkeypatch.setattr(sizes, "translate", lambda _context, text: said.get(text, text))
    assert runs_rtl(file_words(film, theme))
    slot = FileSlot(theme, "File", "film-strip", "Drop a film")
    qtbot.addWidget(slot)
    slot.show_file(film, named=True)
    slot.resize(200, 60)
    slot.show()
    assert slot._facts.width() < slot._facts.sizeHint().width()
    assert slot._facts.toolTip() == file_words(film, theme)
