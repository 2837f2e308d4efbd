"""Checklists by kind: ticked by people, asked before an approval, anew after it."""

from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Status
from nejat_desktop.domain.checklist import item_words
from nejat_desktop.domain.checks import CheckId, Place
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.errors import ChecksFailedError, NotFoundError
from nejat_desktop.domain.newsroom import ChecklistItem, Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Chosen
from tests.rooms import StillClock, article
from tests.unit.services.test_bulk import Watch

NAMES = ChecklistItem(Uid("a" * 32), {"en": "Names are checked", "fa": "نام‌ها"}, required=True)
LINKS = ChecklistItem(Uid("b" * 32), {"en": "Links lead somewhere"})


def with_checklist(room: Opened, *items: ChecklistItem) -> Uid:
    """An article of a newsroom whose articles have this checklist."""
    room.services.settings.set_checklist(Kind.ARTICLE, items)
    return article(room.services, "Bridge").uid


def test_who_ticked_and_when_is_kept_and_can_be_taken_back(room: Opened, clock: StillClock) -> None:
    uid = with_checklist(room, NAMES, LINKS)
    checklists = room.services.checklists
    assert [one.tick for one in checklists.of(uid)] == [None, None]
    checklists.tick(uid, LINKS.uid, on=True)
    _, links = checklists.of(uid)
    assert links.tick is not None
    assert (links.tick.person, links.tick.at) == (room.services.person, clock.now)
    checklists.tick(uid, LINKS.uid, on=False)
    assert checklists.of(uid)[1].tick is None


def test_ticking_touches_neither_text_nor_version(room: Opened) -> None:
    uid = with_checklist(room, NAMES)
    before = room.services.editing.article(uid)
    room.services.checklists.tick(uid, NAMES.uid, on=True)
    assert room.services.editing.article(uid) == before


def test_a_required_item_stops_the_approval_until_it_is_ticked(room: Opened) -> None:
    services, uid = room.services, with_checklist(room, NAMES, LINKS)
    with pytest.raises(ChecksFailedError):
        services.publishing.approve(uid)
    found = [f for f in services.publishing.findings(uid) if f.check is CheckId.CHECKLIST]
    assert [(f.blocking, f.place, f.target, f.count) for f in found] == [
        (True, Place.CHECKLIST, NAMES.uid, 1)
    ]
    services.checklists.tick(uid, NAMES.uid, on=True)
    assert services.publishing.approve(uid).status is Status.APPROVED


def test_after_an_approval_everything_is_looked_at_anew(room: Opened) -> None:
    services, uid = room.services, with_checklist(room, NAMES)
    services.checklists.tick(uid, NAMES.uid, on=True)
    approved = services.publishing.approve(uid)
    assert services.checklists.of(uid)[0].tick is None
    text = replace(approved.content, headline="Another")
    services.editing.save(uid, approved.version, text)
    with pytest.raises(ChecksFailedError):
        services.publishing.approve(uid)


def test_an_approval_that_is_taken_back_leaves_the_ticks_as_they_were(room: Opened) -> None:
    services, uid = room.services, with_checklist(room, NAMES)
    services.checklists.tick(uid, NAMES.uid, on=True)
    ticked = services.checklists.of(uid)
    chosen = Chosen(services.desk.ids(Filter(), "en").tolist(), Filter(), "en")
    outcome = services.bulk.hand_on(Move.APPROVE, chosen, Watch())
    assert outcome.undo is not None
    outcome.undo()
    assert services.checklists.of(uid) == ticked


def test_other_kinds_have_other_checklists(room: Opened) -> None:
    with_checklist(room, NAMES)
    gallery = room.services.editing.new_story(Kind.GALLERY, "en")
    room.services.settings.set_checklist(Kind.GALLERY, ())
    assert room.services.checklists.of(gallery.uid) == ()
    with pytest.raises(NotFoundError):
        room.services.checklists.tick(gallery.uid, NAMES.uid, on=True)


def test_items_without_words_are_not_kept_and_ticks_of_gone_items_are_not_shown(
    room: Opened,
) -> None:
    services, uid = room.services, with_checklist(room, NAMES, LINKS)
    services.checklists.tick(uid, NAMES.uid, on=True)
    empty = ChecklistItem(Uid("c" * 32), {"en": "  ", "fa": ""})
    services.settings.set_checklist(Kind.ARTICLE, (LINKS, empty))
    assert [one.item for one in services.checklists.of(uid)] == [LINKS]


def test_a_new_newsroom_has_checklists_in_all_its_languages_and_none_stops_anything(
    room: Opened,
) -> None:
    newsroom = room.services.settings.newsroom()
    codes = {edition.code for edition in newsroom.editions}
    items = [item for checklist in newsroom.checklists.values() for item in checklist]
    assert set(newsroom.checklists) <= {kind.value for kind in Kind}
    assert items
    assert all(set(item.words) == codes and not item.required for item in items)


def test_an_item_is_worded_in_the_first_language_that_it_has() -> None:
    assert item_words(NAMES, "fa", "en") == "نام‌ها"
    assert item_words(LINKS, "fa", "sq") == "Links lead somewhere"
    assert item_words(ChecklistItem(Uid("d" * 32), {}), "en") == ""
