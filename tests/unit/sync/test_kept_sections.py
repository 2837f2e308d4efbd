"""Which categories of a post stay there when it is written: those that somebody else chose."""

from dataclasses import replace
from typing import cast

import pytest

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.things import CATEGORY, Things
from tests.site_changes import fields_of

MEDIA, VIDEOS, NEWS, THEIRS = 1, 2, 3, 9
KINDS = {(CATEGORY, "kind:Media"): MEDIA, (CATEGORY, "kind:Media/Videos"): VIDEOS}
SECTION = Uid("0" * 31 + "1")


class Known:
    """A memory of terms, and the parts around it."""

    uid = "wp-1"

    def __init__(self, terms: dict[tuple[str, str], int]) -> None:
        self._terms = terms

    @property
    def memory(self) -> "Known":
        return self

    def terms(self, _site: str) -> dict[tuple[str, str], int]:
        return self._terms


def kept(terms: dict[tuple[str, str], int], *sections: int) -> set[int]:
    fields = replace(fields_of(Content()), sections=sections)
    return {*Things(cast(Parts, Known(terms)), Errands()).kept_sections(fields)}


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
