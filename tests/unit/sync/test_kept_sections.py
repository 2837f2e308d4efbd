"""Which categories of a post stay there when it is written: those that somebody else chose."""

from dataclasses import replace
from typing import cast

import pytest

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.things import CATEGORY, DEFAULT, Things
from tests.site_changes import fields_of

MEDIA, VIDEOS, NEWS, THEIRS = 1, 2, 3, 9
KINDS = {(CATEGORY, "kind:Media"): MEDIA, (CATEGORY, "kind:Media/Videos"): VIDEOS}
SECTION = Uid("0" * 31 + "1")


class Known:
    """A memory of terms, and the parts around it."""

    uid = "wp-1"

    def __init__(self, terms: dict[tuple[str, str], int]) -> None:
        self._terms = terms
        self.noted: list[tuple[object, ...]] = []

    @property
    def memory(self) -> "Known":
        return self

    def terms(self, _site: str) -> dict[tuple[str, str], int]:
        return self._terms

    def note_term(self, *noted: object) -> None:
        self.noted.append(noted)


def kept(terms: dict[tuple[str, str], int], *sections: int, has_others: bool = True) -> set[int]:
    fields = replace(fields_of(Content()), sections=sections)
    things = Things(cast(Parts, Known(terms)), Errands())
    return {*things.kept_sections(fields, has_others=has_others)}


def test_what_nobody_here_knows_stays_and_what_is_ours_is_put_there_by_us() -> None:
    assert kept({(CATEGORY, SECTION): NEWS}, NEWS, THEIRS) == {THEIRS}


def test_the_category_in_which_a_kind_stands_stays_beside_the_kind() -> None:
    assert kept(KINDS, MEDIA, VIDEOS) == {MEDIA}


@pytest.mark.parametrize("first", [True, False])
def test_so_it_does_where_it_is_a_section_besides(*, first: bool) -> None:
    section = {(CATEGORY, SECTION): MEDIA}
    terms = section | KINDS if first else KINDS | section
    assert kept(terms, MEDIA, VIDEOS) == {MEDIA}


def test_as_a_section_alone_it_is_ours() -> None:
    assert kept(KINDS | {(CATEGORY, SECTION): MEDIA}, MEDIA, THEIRS) == {THEIRS}


def test_the_default_category_alone_was_nobodys_choice() -> None:
    assert kept({DEFAULT: MEDIA}, MEDIA) == set()


def test_it_stays_where_the_post_has_nothing_else_to_stand_under() -> None:
    assert kept({DEFAULT: MEDIA}, MEDIA, has_others=False) == {MEDIA}


def test_beside_another_category_somebody_chose_it() -> None:
    assert kept({DEFAULT: MEDIA}, MEDIA, THEIRS) == {MEDIA, THEIRS}


def test_what_a_draft_without_categories_stands_under_is_remembered_once() -> None:
    known = Known({})
    things = Things(cast(Parts, known), Errands())
    empty = replace(fields_of(Content()), sections=(MEDIA,))
    things.note_default(empty)
    things.note_default(empty)
    assert known.noted == [("wp-1", *DEFAULT, MEDIA)]


def test_a_page_without_categories_tells_nothing_of_it() -> None:
    known = Known({})
    Things(cast(Parts, known), Errands()).note_default(replace(fields_of(Content()), sections=()))
    assert known.noted == []
