"""The desk sorted by headline: in the alphabet of each edition, by what its rows show."""

from dataclasses import replace

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.desk import Filter, Sort
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import load_newsroom, save_newsroom
from tests.rooms import article, content

BY_HEADLINE = Filter(sort=Sort.HEADLINE, descending=False)


def listed(room: Opened, prefer: str, wanted: Filter = BY_HEADLINE) -> list[str]:
    ids = room.services.desk.ids(wanted, prefer)
    rows = room.services.desk.rows(ids, wanted, prefer)
    return [rows[id].headline for id in ids]


def test_case_marks_and_quotation_marks_count_for_nothing_and_numbers_by_size(
    room: Opened,
) -> None:
    headlines = ("Zebra", "Issue 10", "“Bridge”", "issue 9", "apple", "Éclair")
    for headline in headlines:
        article(room.services, headline)
    assert listed(room, "en") == ["apple", "“Bridge”", "Éclair", "issue 9", "Issue 10", "Zebra"]
    down = replace(BY_HEADLINE, descending=True)
    assert listed(room, "en", down) == listed(room, "en")[::-1]


def test_a_story_without_the_edition_stands_where_the_headline_that_it_shows_belongs(
    room: Opened,
) -> None:
    for headline in ("Apple", "Zebra"):
        article(room.services, headline)
    article(room.services, "Mali", edition="sq")
    assert listed(room, "en") == ["Apple", "Mali", "Zebra"]


def test_a_changed_headline_is_sorted_anew(room: Opened) -> None:
    editing, first = room.services.editing, article(room.services, "Apple")
    article(room.services, "Bridge")
    editing.save(first.uid, first.version, content(room.services, "Zebra"))
    assert listed(room, "en") == ["Bridge", "Zebra"]


def test_an_edition_in_another_language_is_sorted_by_that_ones_alphabet(room: Opened) -> None:
    headlines = ("ورد", "هوا")
    for headline in headlines:
        article(room.services, headline, edition="ar")
    assert listed(room, "ar") == ["هوا", "ورد"]

    def persian(connection: Connection) -> None:
        before = load_newsroom(connection)
        editions = [
            replace(edition, language="fa") if edition.code == "ar" else edition
            for edition in before.editions
        ]
        save_newsroom(connection, replace(before, editions=tuple(editions)))

    room.services.context.write(persian)
    assert listed(room, "ar") == ["ورد", "هوا"]
