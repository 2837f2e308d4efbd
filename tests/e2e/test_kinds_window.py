"""Every kind of story begins in the window where work begins; series open in a tab of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.doing import KINDS
from nejat_desktop.ui.series.place import SeriesPlace
from nejat_desktop.ui.write.place import WritePlace
from tests.e2e.hands import Hands, program
from tests.ui.keys import type_text
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN


@pytest.fixture
def hands(sample: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Hands]:
    """The window on a sample newsroom of this test's own."""
    with program(sample, tmp_path / "preferences.json") as found:
        yield found


def test_each_new_story_opens_with_the_caret_in_its_headline(hands: Hands) -> None:
    assert set(KINDS.values()) == set(Kind)
    for action, kind in KINDS.items():
        hands.do("go.desk")
        hands.do(action)
        place = hands.shown(WritePlace)
        assert place.session.sheet.story.kind is kind
        assert place.paper.page.headline.hasFocus(), action
        has_more = place.stand.form is not None or place.stand.gallery is not None
        assert has_more is (kind not in (Kind.ARTICLE, Kind.PAGE))


def test_the_series_open_in_one_tab_and_keep_what_was_typed(hands: Hands) -> None:
    hands.do("story.series")
    place = hands.shown(SeriesPlace)
    place.new.click()
    hands.settle()
    field = next(iter(place.titles.fields.values()))
    field.selectAll()
    type_text(field, "A year on the river")
    hands.do("go.desk")
    hands.do("story.series")
    assert hands.shown(SeriesPlace) is place
    hands.do("tab.close")
    hands.settle()
    titles = [series.titles.get("en") for series in hands.services.serials.all()]
    assert "A year on the river" in titles
