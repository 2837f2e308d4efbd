"""The whole program in its window: the road, one window a newsroom, nothing lost, the tour."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from urllib.request import urlopen

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication

from nejat_desktop import window as window_module
from nejat_desktop.bootstrap import RESOURCES, TRANSLATIONS, opened
from nejat_desktop.cli import run
from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.backups import Reason
from nejat_desktop.domain.desk import DeskRow, Filter, Queue
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.preferences import chosen_person
from nejat_desktop.ui.settings import PeoplePart
from nejat_desktop.ui.tour import Tour
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.write.place import WritePlace
from tests.e2e.hands import Hands, TestDoors, paste, program, refill, to_end, wait_until
from tests.e2e.page_tree import read_tree
from tests.site_reading import broken_links
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN
TITLES = {"ar": "عودة العبّارة", "fa": "قایق برگشت", "sq": "Trageti u kthye"}
"""Headlines of the translations; what is typed into their paragraphs tells where it is."""


@pytest.fixture
def hands(sample: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Hands]:
    """The window on a sample newsroom of this test's own."""
    with program(sample, tmp_path / "preferences.json") as found:
        yield found


def rows(hands: Hands) -> list[DeskRow]:
    """The stories of the newsroom as the desk has them."""
    desk, wanted = hands.services.desk, Filter(queue=Queue.ALL)
    ids = list(desk.ids(wanted, "en"))
    found = desk.rows(ids, wanted, "en")
    return [found[row] for row in ids]


def live_article(hands: Hands) -> Article:
    """An English article that readers see, approved as it is."""
    editing = hands.services.editing
    found = (editing.article(row.article) for row in rows(hands) if row.edition == "en")
    return next(a for a in found if (a.status, a.live) == (Status.APPROVED, Live.PUBLISHED))


def page_of(site: Path, article: Article) -> Path:
    """Where the page of a published article stands."""
    assert article.first_published is not None
    year = str(article.first_published.year)
    return site / article.edition / year / article.frozen_slug / "index.html"


def write_story(hands: Hands) -> Article:
    """A new story with two paragraphs and a section, approved."""
    hands.do("go.desk")
    hands.do("story.new")
    place = hands.shown(WritePlace)
    type_text(place.paper.page.headline, "The ferry is back")
    paste(place.paper.text, "It left at seven.\nTwo bells rang.")
    form = place.inspector.publishing
    section = hands.services.settings.newsroom().sections[0].name("en")
    line = form.sections.focusProxy()
    assert line is not None
    type_text(line, section + "\n")
    refill(form.credits.targets()["author"], "Mira Petri")
    hands.do("article.send_to_review")
    hands.do("article.approve")
    return hands.services.editing.article(place.session.article.uid)


def translate(hands: Hands, story: Uid, edition: str) -> Article:
    """Every paragraph typed and done, then approved from Translate."""
    hands.do("go.desk")
    hands.do("article.translate", edition, story)
    place = hands.shown(TranslatePlace)
    for number in range(len(place.session.draft.pairs)):
        words = f"{edition} {number}." if number else TITLES[edition]
        type_text(place.spread.view.target, words)
        hands.do("translate.done")
    hands.do("article.approve")
    return hands.services.editing.article(place.session.article.uid)


def test_a_story_goes_from_the_first_key_to_four_editions_on_disk(hands: Hands) -> None:
    """Written, translated three times, approved, synced: by action id and keys alone."""
    written = write_story(hands)
    made = [written, *(translate(hands, written.story, code) for code in TITLES)]
    assert {(a.status, a.live) for a in made} == {(Status.APPROVED, Live.WAITING)}
    site = hands.services.context.database.folder / "site"
    before = {file.name for file in site.rglob("trageti-u-kthye")}
    hands.sync()
    assert before == set()
    for article in (hands.services.editing.article(one.uid) for one in made):
        page = read_tree(page_of(site, article))
        newsroom = hands.services.settings.newsroom()
        edition = newsroom.edition(article.edition)
        direction = edition.direction.value
        assert (page.attributes["lang"], page.attributes["dir"]) == (edition.language, direction)
        assert page.one("h1").text == TITLES.get(article.edition, "The ferry is back")
        assert len(page.one("div", "text").all("p")) == 2
        others = page.one("nav", "in-editions").all("a")
        assert {a.attributes["hreflang"] for a in others} == {*TITLES, "en"} - {article.edition}
    assert broken_links(site) == []


def test_what_is_edited_reaches_readers_only_when_it_is_approved(hands: Hands) -> None:
    """A draft over a release changes nothing on the site."""
    article = live_article(hands)
    page = page_of(hands.services.context.database.folder / "site", article)
    hands.do("article.open", article.uid)
    place = hands.shown(WritePlace)
    to_end(place)
    type_text(place.paper.text, " Xylophones followed.")
    hands.do("article.save")
    hands.sync()
    assert "Xylophones" not in page.read_text("utf-8")
    hands.settled_tab(f"write/{article.uid}")
    hands.do("article.approve")
    hands.sync()
    assert "Xylophones followed." in read_tree(page).one("div", "text").text


def test_closing_the_window_saves_what_was_just_typed(
    sample: Path, tmp_path: Path, qapp: QApplication
) -> None:
    """In Write and in Translate, without waiting for a pause."""
    with program(sample, tmp_path / "preferences.json") as hands:
        article = live_article(hands)
        hands.do("article.open", article.uid)
        place = hands.shown(WritePlace)
        to_end(place)
        type_text(place.paper.text, " Typed last.")
        assert place.dirty
        hands.station.window.close()
    with opened(sample, write=False) as room:
        kept = room.services.editing.article(article.uid)
    assert "Typed last." in kept.content.body
    assert kept.status is Status.DRAFT


def test_undo_brings_a_story_back_out_of_the_bin(hands: Hands) -> None:
    """By its action and Ctrl+Z in the list; the notice names the key."""
    hands.do("go.desk")
    desk = hands.station.desk
    hands.do("story.new")
    story = hands.shown(WritePlace).session.sheet.story.uid
    hands.do("go.desk")
    hands.until(lambda: not desk.busy, "the list shows the new story")
    number = next(n for n in range(desk.model.rowCount()) if _story(hands, n) == story)
    desk.list.selectRow(number)
    hands.do("story.bin")
    assert hands.services.stories.story(story).binned is not None
    hands.until(lambda: not desk.busy, "the list is without it")
    press(desk.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert hands.services.stories.story(story).binned is None


def _story(hands: Hands, number: int) -> Uid | None:
    row = hands.station.desk.model.row(number)
    return row.story if row else None


def test_a_second_start_raises_the_first_window(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends with 0 and opens nothing."""
    folder, window = hands.services.context.database.folder, hands.station.window
    window.showMinimized()
    monkeypatch.setattr(window_module, "has_display", lambda: True)
    monkeypatch.setattr(window_module, "_preferences", lambda: tmp_path / "second.json")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert window_module.open_window(["--newsroom", str(folder)]) == 0
    hands.until(lambda: not window.isMinimized(), "the first window came up")
    assert window.isVisible()


def test_while_a_window_is_open_the_command_line_reads_and_does_not_write(
    hands: Hands, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Writing commands end with 1, change nothing and name the window."""
    folder, note = str(hands.services.context.database.folder), tmp_path / "note.md"
    note.write_text("# A note\n\nText.\n", encoding="utf-8")
    story = rows(hands)[0].story
    for reading in (
        ["list", folder, "--json"],
        ["check", folder],
        ["sync", folder, "--plan"],
        ["backup", folder, str(tmp_path / "copy.zip")],
    ):
        assert run(reading) == 0, reading
    count = len(rows(hands))
    capsys.readouterr()
    for writing in (["approve", folder, story], ["sync", folder], ["import", folder, str(note)]):
        assert run(writing) == 1, writing
        assert "window that shows it" in capsys.readouterr().err
    assert len(rows(hands)) == count


def test_the_tour_comes_to_its_end_with_pictures_of_every_screen(
    sample: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is as large as the drawings and shows something."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    pictures, said = tmp_path / "pictures", list[str]()
    pictures.mkdir()
    application = Application(TestDoors(), RESOURCES, TRANSLATIONS, tmp_path / "preferences.json")
    assert Tour(application, sample, pictures, said.append).run() == 0, said[-1]
    files = sorted(pictures.glob("*.png"))
    assert len(files) >= 12
    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1440, 900), file.name
        assert len(_colours(image)) > 20, f"{file.name} is blank"
    assert len({file.read_bytes() for file in files}) == len(files), "each shows something else"


def _colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, 1440, 7) for y in range(0, 900, 5)}


def test_a_backup_is_restored_in_the_window_and_what_stood_there_is_a_backup(hands: Hands) -> None:
    before = {row.headline for row in rows(hands)}
    file = hands.services.backups.make(Reason.DAILY)
    hands.services.editing.new_story(Kind.ARTICLE, "en", Content("Written since"))
    hands.do("newsroom.backups")
    old = hands.station
    old.places.backups.replace(file.name)
    hands.until(lambda: hands.application.workstation not in (None, old), "it opens anew")
    hands.settle()
    assert {row.headline for row in rows(hands)} == before
    kept = next(k for k in hands.services.backups.shelf() if k.reason is Reason.RESTORE)
    assert hands.services.backups.look_into(kept).stories == len(before) + 1
    assert hands.station.window.deck.current == "settings"


def test_while_the_newsroom_is_backed_up_typing_is_saved_and_a_stop_leaves_nothing(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow(database: Path) -> str:
        begun.set()
        assert may_end.wait(30)
        return "ok"

    hands.settle()
    monkeypatch.setattr("nejat_desktop.store.backups._quick_check", slow)
    folder = hands.services.context.database.folder / "backups"
    before = set(folder.iterdir())
    hands.application.actions.trigger("newsroom.backup")
    wait_until(begun.is_set, "the copy is being checked")
    busy = hands.station.window.busy
    assert busy.isVisible()
    saved = hands.application.background.run(Lane.STORE, "Save", lambda _job: None)
    over: list[Job] = []
    hands.application.background.ended.connect(over.append)
    wait_until(lambda: saved in over, "what is typed is saved meanwhile")
    assert busy.isVisible()
    busy.stop.click()
    hands.settle()
    may_end.set()
    assert not busy.isVisible()
    assert set(folder.iterdir()) == before
    (told,) = hands.station.window.notices.notices
    assert told.text.sentence == "Stopped. Nothing was changed."
    hands.do("newsroom.backup")
    assert len(set(folder.iterdir()) - before) == 1


def test_as_on_the_site_opens_the_browser_at_the_draft(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_at: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_at.append(url.toString()))
    hands.do("go.desk")
    hands.do("story.new")
    type_text(hands.shown(WritePlace).paper.page.headline, "Nobody approved this")
    hands.do("article.preview")
    (address,) = opened_at
    assert address.startswith("http://127.0.0.1:")
    with urlopen(address) as answer:
        assert "<h1>Nobody approved this</h1>" in answer.read().decode()


def test_a_second_person_is_named_and_chosen_in_the_window_and_stays_so(hands: Hands) -> None:
    hands.do("go.settings")
    first, old = hands.services.person, hands.station
    old.places.show_people()
    part = old.places.settings.findChild(PeoplePart)
    assert part is not None
    part.name.setText("  Omar   Said ")
    part.add.click()
    hands.until(lambda: "Omar Said" in part.buttons, "he stands in the list")
    part.name.setText("omar said")
    part.add.click()
    hands.until(lambda: "works here already" in part.field.error, "nobody works here twice")
    part.buttons["Omar Said"].click()
    hands.until(lambda: hands.application.workstation not in (None, old), "it opens anew")
    hands.settle()
    assert hands.services.person.name == "Omar Said"
    made = hands.services.editing.new_story(Kind.ARTICLE, "en", Content("By him"))
    assert made.changed.person.name == "Omar Said"
    assert {one.name for one in hands.services.settings.people()} >= {first.name, "Omar Said"}
    folder = hands.services.context.database.folder
    kept = hands.application.preferences
    assert chosen_person(kept, folder) == "Omar Said", "after the next start too"
