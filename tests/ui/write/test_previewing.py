"""“As on the site”: the draft in the browser follows what is typed, and is gone with its tab."""

from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article
from nejat_desktop.ui.write.place import WritePlace
from nejat_desktop.ui.write.toolbar import WriteBar
from tests.rooms import article
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import type_text
from tests.ui.look import OFFSCREEN
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN


def opened(place: WritePlace, room: Bench, qtbot: QtBot) -> str:
    """Run the action; the token under which the draft is shown."""
    with qtbot.waitSignal(place.preview_asked, timeout=20_000) as asked:
        room.actions.trigger("article.preview")
    quiet(qtbot, room)
    return str(asked.args[0]).strip("~/")


def html(room: Bench, token: str) -> str:
    """What the browser is shown; empty when the draft is closed."""
    showing = room.room.services.previews.showing(token)
    return showing.printed.html if showing else ""


def draft(room: Bench) -> Article:
    """An article that nobody approved."""
    return article(room.room.services, "Weathercock", "Marmalade.")


def test_the_tool_bar_has_a_button_for_it_with_its_name(room: Bench, open_write: Open) -> None:
    place = open_write(draft(room))
    bar = place.findChild(WriteBar)
    button = next(b for b in bar.children() if getattr(b, "text", str)() == "As on the site")
    assert button.isVisible()
    assert room.actions.key("article.preview") == "Ctrl+Shift+V"


def test_unsaved_words_are_shown_and_not_saved(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    made = draft(room)
    place = open_write(made)
    type_text(place.paper.text, "Pelican ")
    token = opened(place, room, qtbot)
    assert "Pelican" in html(room, token)
    assert "Pelican" not in room.room.services.editing.article(made.uid).content.body


def test_the_page_follows_what_is_typed(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    place = open_write(draft(room))
    token = opened(place, room, qtbot)
    type_text(place.paper.text, "Tangerine ")
    qtbot.waitUntil(lambda: "Tangerine" in html(room, token), timeout=20_000)
    quiet(qtbot, room)
    showing = room.room.services.previews.showing(token)
    assert showing is not None
    assert showing.version > 1


def test_a_field_of_the_inspector_is_followed_too(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(draft(room))
    token = opened(place, room, qtbot)
    place.session.change({"excerpt": "A standfirst."})
    qtbot.waitUntil(lambda: "A standfirst." in html(room, token), timeout=20_000)


def test_nothing_is_printed_while_nobody_looks(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    made = draft(room)
    place = open_write(made)
    type_text(place.paper.text, "Pelican ")
    quiet(qtbot, room)
    assert not place.previewing._pause.isActive()
    assert not room.room.services.previews.is_open(made.uid)


def test_a_closed_tab_takes_its_page_with_it(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    place = open_write(draft(room))
    token = opened(place, room, qtbot)
    assert html(room, token)
    place.close()
    quiet(qtbot, room)
    assert not html(room, token)


def test_a_tab_that_closes_while_its_page_is_printed_leaves_nothing_to_see(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made = draft(room)
    place = open_write(made)
    room.actions.trigger("article.preview")
    place.previewing.end()
    quiet(qtbot, room)
    assert not room.room.services.previews.is_open(made.uid)
