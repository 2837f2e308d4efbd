"""The wire form of a release for the site folder."""

from dataclasses import replace

import pytest
from site_samples import picture, release, sample, uid

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import digest
from nejat_desktop.sites.folder.wire import unwire, wire


@pytest.mark.parametrize("one", sample(), ids=lambda r: f"{r.content.slug}/{r.edition}")
def test_a_release_comes_back_from_the_wire_as_it_went(one: Release) -> None:
    assert unwire(wire(one)) == one


def test_approving_the_same_text_again_keeps_the_digest() -> None:
    one = release("bridge", lead="bridge")
    again = replace(one, uid=uid("another"), number=2, approved=replace(one.approved, device="x"))
    assert digest(again) == digest(one)


def test_whatever_readers_see_changes_the_digest() -> None:
    one = release("bridge", lead="bridge")
    other_words = replace(one, pictures=(picture("bridge", caption="Other words"),))
    other_section = replace(one, content=replace(one.content, sections=()))
    other_part = replace(one, part=3)
    digests = {digest(r) for r in (one, other_words, other_section, other_part)}
    assert len(digests) == 4


def test_row_ids_are_ours_alone_and_do_not_change_the_digest() -> None:
    one = release("bridge")
    assert digest(replace(one, content=replace(one.content, row_ids=("a",)))) == digest(one)
