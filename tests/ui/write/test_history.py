"""History: kept versions and what the site made of them, the newest first."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import blocks
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.rewritings import Rewriting
from nejat_desktop.ui.theme.wording import FSI, LRI, PDI
from nejat_desktop.ui.write.history_tab import HistoryTab
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import NOON, article
from tests.ui.desk.workplaces import Bench
from tests.ui.look import OFFSCREEN
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN
BARE = str.maketrans("", "", FSI + PDI + LRI)


def history(place: WritePlace) -> HistoryTab:
    place.inspector.show_tab("history")
    tab = place.inspector._pages["history"]
    assert isinstance(tab, HistoryTab)
    return tab


def lines(tab: HistoryTab) -> list[str]:
    from PySide6.QtCore import Qt

    role = Qt.ItemDataRole.AccessibleTextRole
    rows = range(tab.list.count())
    return [str(tab.list.item(row).data(role)).translate(BARE) for row in rows]


def test_what_the_site_rewrote_stands_in_history_with_who_when_and_what(
    room: Bench, open_write: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = Content(headline="Bridge", body=blocks.paragraph("The ferry leaves at six."))
    there = Content(headline="Bridge", body=blocks.paragraph("The ferry leaves at SIX."))
    later = NOON + timedelta(hours=1)
    told = [
        Rewriting(later, "Example", "content, slug=bridge-2", sent, there),
        Rewriting(NOON - timedelta(hours=1), "Example", "less_markup"),
    ]
    monkeypatch.setattr(Publishing, "rewritten", lambda _self, _uid: tuple(told))
    place = open_write(article(room.room.services, "Bridge", "One."))
    tab = history(place)
    newest, *_, oldest = lines(tab)
    assert newest == "The site changed words of the text., Example · 14:00 · on the site"
    assert oldest.startswith("The site took markup out of the text., Example · ")
    assert tab._delegate.third(told[0]).translate(BARE) == "The site changed the slug to bridge-2."
    tab.list.setCurrentRow(0)
    assert "SIX" in tab.difference.toPlainText() and "six" in tab.difference.toPlainText()
    assert tab.chosen is None and not tab._restore.isEnabled()
    tab.list.setCurrentRow(tab.list.count() - 1)
    assert tab.difference.toPlainText() == "The site took markup out of the text."
    assert place.grab().size() == place.size()
    del told[0]
    room.room.services.context.changes.publish(Changes(sync=True))
    quiet(qtbot, room)
    assert "Example" not in lines(tab)[0], "a sync is read anew"
    assert tab.list.currentItem() is not None, "what was chosen stays so"
