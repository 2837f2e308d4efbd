"""Settings: what two places change at once is kept from both."""

import json

import pytest

from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.domain.errors import NewsroomTooNewError


def test_sections_with_one_slug_get_numbers_and_lose_nothing(room: Opened) -> None:
    settings = room.services.settings
    before = settings.newsroom().sections
    first = settings.add_section({"en": "Sea"}, "sea")
    settings.set_site_address("https://example.org")
    second = settings.add_section({"en": "Sea"}, "sea")
    assert (first.slug, second.slug) == ("sea", "sea-2")
    assert settings.newsroom().sections == (*before, first, second)
    assert settings.newsroom().site_address == "https://example.org/"


def test_a_newsroom_of_a_later_form_is_left_as_it_is(room: Opened) -> None:
    file = room.folder / "newsroom.json"
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | {"format": 2}), "utf-8")
    with pytest.raises(NewsroomTooNewError):
        open_newsroom(room.folder, write=False)
