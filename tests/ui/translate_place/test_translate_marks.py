"""Marks that are not on disk yet: done, opened by typing, done again by undo."""

from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.article import Translation
from nejat_desktop.ui.translate.marks import Marks, Settled, marks_of, with_marks

ROWS = ("a", "b", "c")
texts = st.fixed_dictionaries({row: st.sampled_from(("", "یک", "دو")) for row in ROWS})
sources = st.fixed_dictionaries({row: st.sampled_from(("one", "two")) for row in ROWS})
known = st.builds(
    lambda done, seen: Translation("en", seen, frozenset(done)),
    st.sets(st.sampled_from(ROWS)),
    sources,
)


@settings(max_examples=80)
@given(known, sources, texts)
def test_what_was_not_typed_in_has_no_marks(
    disk: Translation, source: dict[str, str], target: dict[str, str]
) -> None:
    settled = Settled({}).joined(disk, target)
    assert not marks_of(settled, disk, source, target)


@settings(max_examples=80)
@given(known, sources, texts, texts)
def test_undo_takes_back_every_mark_that_typing_made(
    disk: Translation, source: dict[str, str], target: dict[str, str], typed: dict[str, str]
) -> None:
    settled = Settled({}).joined(disk, target)
    marks_of(settled, disk, source, typed)
    assert marks_of(settled, disk, source, target) == Marks()


@settings(max_examples=80)
@given(known, sources, texts, st.sampled_from(ROWS))
def test_a_row_that_is_marked_is_done_against_the_source_as_it_is(
    disk: Translation, source: dict[str, str], target: dict[str, str], row: str
) -> None:
    settled = Settled({}).joined(disk, target).marking({row: target[row]})
    marks = marks_of(settled, disk, source, target)
    after = with_marks(source, disk, marks)
    assert row in after.done
    assert after.seen[row] == source[row]
    assert not marks_of(settled.written(marks), after, source, target)


def test_a_row_whose_source_changed_stays_so_while_somebody_types() -> None:
    disk = Translation("en", {"a": "one"}, frozenset("a"))
    settled = Settled({}).joined(disk, {"a": "یک"})
    assert not marks_of(settled, disk, {"a": "two"}, {"a": "دو"})
    assert marks_of(settled, disk, {"a": "one"}, {"a": "دو"}) == Marks(frozenset(), frozenset("a"))
