"""Three-way merges: what both sides wrote is in the result or in a conflict."""

from body_samples import PHOTO, QUICK, ids, shape, versions
from hypothesis import given

from nejat_desktop.domain.body import (
    Body,
    Direction,
    Merge,
    bullets,
    document,
    insert_after,
    merge,
    move,
    paragraph,
    parse,
    picture,
    re_anchor,
    remove,
    replace_inner,
    set_direction,
)

BASE = parse(document([*map(paragraph, "abcd"), bullets(["x", "y"])])).with_ids(list("abcdxy"))


@QUICK
@given(versions())
def test_one_side_alone_wins(three: tuple[Body, Body, Body]) -> None:
    """Merging with the base, or with the same, changes nothing and asks nothing."""
    base, mine, _ = three
    assert merge(base, mine, base) == Merge(mine)
    assert merge(base, base, mine) == Merge(mine)
    assert merge(base, mine, mine) == Merge(mine)


@QUICK
@given(versions())
def test_conflicts_are_the_same_from_both_sides(three: tuple[Body, Body, Body]) -> None:
    """Who is called mine does not decide what is a conflict."""
    base, mine, theirs = three
    ours = {(c.row_id, c.mine, c.theirs) for c in _inners(merge(base, mine, theirs))}
    others = {(c.row_id, c.theirs, c.mine) for c in _inners(merge(base, theirs, mine))}
    assert ours == others


def _inners(merged: Merge) -> list["_Seen"]:
    return [
        _Seen(c.row_id, c.mine.inner if c.mine else None, c.theirs.inner if c.theirs else None)
        for c in merged.conflicts
    ]


class _Seen:
    def __init__(self, row_id: str, mine: str | None, theirs: str | None) -> None:
        self.row_id, self.mine, self.theirs = row_id, mine, theirs


@QUICK
@given(versions())
def test_no_text_of_either_side_is_lost(three: tuple[Body, Body, Body]) -> None:
    """All that a side wrote or kept from being removed is in the body or in a conflict."""
    base, mine, theirs = three
    merged = merge(base, mine, theirs)
    was = {row.id: row.inner for row in base.rows}
    for side in (mine, theirs):
        for row in side.rows:
            if was.get(row.id) != row.inner:
                noted = [r.inner for c in merged.conflicts for r in (c.mine, c.theirs) if r]
                assert row.inner in merged.body.source or row.inner in noted


@QUICK
@given(versions())
def test_a_merged_body_reads_back(three: tuple[Body, Body, Body]) -> None:
    """Its ids are unique."""
    merged = merge(*three).body
    assert len(set(merged.ids)) == len(merged.ids)
    assert parse(merged.source).source == merged.source


def test_neighbours_do_not_get_in_each_others_way() -> None:
    """Two adjacent edits are two edits."""
    mine, theirs = replace_inner(BASE, "b", "mine"), replace_inner(BASE, "c", "theirs")
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == ()
    assert [row.inner for row in merged.body.rows] == ["a", "mine", "theirs", "d", "x", "y"]
    assert merged.body.ids == BASE.ids


def test_items_of_one_list_are_rows_of_their_own() -> None:
    """One side edits an item, the other removes another."""
    merged = merge(BASE, replace_inner(BASE, "x", "mine"), remove(BASE, "y"))
    assert shape(merged.body)[-1] == ("list_item", "bullets/item", "mine")
    assert merged.conflicts == ()


def test_the_same_row_changed_twice_is_a_conflict() -> None:
    """The body shows mine, the conflict all three."""
    merged = merge(BASE, replace_inner(BASE, "b", "mine"), replace_inner(BASE, "b", "theirs"))
    (conflict,) = merged.conflicts
    assert (conflict.base, conflict.row_id) == (BASE.row("b"), "b")
    assert conflict.mine and conflict.mine.inner == "mine"
    assert conflict.theirs and conflict.theirs.inner == "theirs"
    assert merged.body.row("b") == conflict.mine


def test_the_same_change_twice_is_none() -> None:
    """Both wrote the same."""
    mine = replace_inner(replace_inner(BASE, "b", "same"), "a", "mine")
    theirs = replace_inner(replace_inner(BASE, "b", "same"), "c", "theirs")
    assert merge(BASE, mine, theirs).conflicts == ()


def test_what_one_removed_and_the_other_edited_stays_as_a_conflict() -> None:
    """Whoever removed it has to look at it again."""
    for one, other in ((0, 1), (1, 0)):
        sides = (remove(BASE, "b"), replace_inner(BASE, "b", "edited"))
        merged = merge(BASE, sides[one], sides[other])
        assert [c.row_id for c in merged.conflicts] == ["b"]
        assert merged.body.row("b") is not None


def test_form_and_text_go_together() -> None:
    """One turns the paragraph's direction, the other writes in it."""
    mine = set_direction(BASE, "b", Direction.RTL)
    merged = merge(BASE, mine, replace_inner(BASE, "b", "theirs"))
    row = merged.body.row("b")
    assert row is not None
    assert merged.conflicts == ()
    assert (row.inner, 'dir="rtl"' in row.open) == ("theirs", True)


def test_both_may_add_at_one_place() -> None:
    """Mine first; the same text once."""
    mine = insert_after(BASE, "a", document([paragraph("mine"), paragraph("same")]), ids("m"))
    theirs = insert_after(BASE, "a", document([paragraph("theirs"), paragraph("same")]), ids("t"))
    merged = merge(BASE, mine, theirs)
    assert [row.inner for row in merged.body.rows[:5]] == ["a", "mine", "same", "theirs", "b"]
    assert merged.conflicts == ()


def test_a_caption_that_was_edited_keeps_its_removed_picture() -> None:
    """A figure without a picture is none; a person has to look at both."""
    base = parse(document([paragraph("a"), picture(PHOTO, "", "c")]))
    merged = merge(base, remove(base, "r1"), replace_inner(base, "r2", "new"))
    assert shape(merged.body)[1:] == [
        ("picture", "figure", base.rows[1].inner),
        ("caption", "figure", "new"),
    ]
    assert {conflict.row_id for conflict in merged.conflicts} == {"r1", "r2"}


def test_one_moves_and_the_other_edits() -> None:
    """The edited row stands at its new place."""
    merged = merge(BASE, move(BASE, "d", "a"), replace_inner(BASE, "d", "theirs"))
    assert [row.inner for row in merged.body.rows[:3]] == ["a", "theirs", "b"]
    assert merged.conflicts == ()


def test_a_merge_of_classic_texts_keeps_paragraphs_apart() -> None:
    """A blank line stands between what was never side by side before."""
    base = parse("one\n\ntwo")
    mine = re_anchor(base, "mine\n\none\n\ntwo", ids("m"))
    theirs = re_anchor(base, "theirs\n\none\n\ntwo", ids("t"))
    assert merge(base, mine, theirs).body.source == "mine\n\ntheirs\n\none\n\ntwo"
