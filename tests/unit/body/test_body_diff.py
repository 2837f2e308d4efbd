"""Differences in words and rows, and ids carried over to a changed text."""

from time import process_time

from body_samples import QUICK, block_texts, ids, texts
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.body import (
    ChangeOp,
    RowChangeKind,
    bullets,
    diff_rows,
    document,
    heading,
    insert_after,
    move,
    paragraph,
    parse,
    re_anchor,
    remove,
    replace_text,
    word_diff,
)

LINES = [
    "The council met on Monday to vote on the budget.",
    "Members from all four districts were present in the hall.",
    "A report on the harbour is due before the end of the year.",
    "دبیرخانه گزارش تازه‌ای درباره آب و هوا منتشر کرد.",
]
STORY = parse(document([heading(2, "Title"), *map(paragraph, LINES)])).with_ids(list("habcd"))


def _diff(old: str, new: str) -> list[tuple[str, str]]:
    return [(change.op.value, change.text) for change in word_diff(old, new)]


def test_whole_words_change() -> None:
    """In Latin and Arabic script; ZWNJ and harakat are inside of words."""
    assert _diff("the red fox", "the brown fox") == [
        ("same", "the "),
        ("removed", "red"),
        ("added", "brown"),
        ("same", " fox"),
    ]
    assert _diff("او می‌رود خانه", "او می‌آید خانه") == [
        ("same", "او "),
        ("removed", "می‌رود"),
        ("added", "می‌آید"),
        ("same", " خانه"),
    ]


def test_a_short_word_between_two_changes_changes_too() -> None:
    """Three crumbs are harder to read than one change."""
    assert _diff("keep one of two here now", "keep three of four here now") == [
        ("same", "keep "),
        ("removed", "one of two"),
        ("added", "three of four"),
        ("same", " here now"),
    ]


def test_a_sign_alone_may_change() -> None:
    """Punctuation is not part of the word."""
    assert _diff("so it is.", "so it is!")[0] == ("same", "so it is")


@QUICK
@given(st.text(" ab\u200cم.,\n", max_size=60), st.text(" ab\u200cم.,\n", max_size=60))
def test_changes_join_to_both_texts(old: str, new: str) -> None:
    """Same and removed give the old text, same and added the new one."""
    changes = word_diff(old, new)
    assert "".join(c.text for c in changes if c.op is not ChangeOp.ADDED) == old
    assert "".join(c.text for c in changes if c.op is not ChangeOp.REMOVED) == new


def test_long_texts_are_compared_quickly() -> None:
    """Two different texts of 20,000 words take seconds at most."""
    started = process_time()
    old = " ".join(f"w{n % 97}" for n in range(20_000))
    word_diff(old, " ".join(f"w{n % 89}" for n in range(20_000)))
    assert process_time() - started < 20


def test_rows_are_compared_by_id() -> None:
    """Added, removed, changed, moved; in the new order, a removed one after its neighbour."""
    new = replace_text(STORY, "a", "The council met on Tuesday.")
    new = remove(insert_after(new, "b", paragraph("new"), ids()), "c")
    new = move(new, "d", "h")
    found = [(c.row_id, c.kind.value, c.moved) for c in diff_rows(STORY, new)]
    assert found == [
        ("h", "same", False),
        ("d", "same", True),
        ("a", "changed", False),
        ("b", "same", False),
        ("c", "removed", False),
        ("n0", "added", False),
    ]


@QUICK
@given(texts)
def test_a_body_does_not_differ_from_itself(source: str) -> None:
    """All rows are the same, none moved."""
    body = parse(source)
    changes = diff_rows(body, body)
    assert all(c.kind is RowChangeKind.SAME and not c.moved for c in changes)


def test_ids_follow_their_rows() -> None:
    """Moved, edited, moved and edited; new rows get new ids, old ones are not used again."""
    edited = LINES[0].replace("Monday", "Tuesday")
    moved_and_edited = LINES[2].replace("year", "month")
    new = document(
        [
            paragraph(moved_and_edited),
            heading(3, "Title!"),
            *map(paragraph, ["entirely other words here", LINES[3], edited, LINES[1]]),
        ]
    )
    fresh = iter(["h", "a", "fresh"])
    assert re_anchor(STORY, new, lambda: next(fresh)).ids == ("c", "h", "fresh", "d", "a", "b")


def test_a_row_that_became_another_kind_keeps_its_id() -> None:
    """A paragraph turned into a heading or an item is the same text."""
    new = document([heading(2, "Title"), bullets(LINES[:1]), *map(paragraph, LINES[1:])])
    assert re_anchor(STORY, new, ids()).ids == STORY.ids


def test_repeated_rows_keep_their_order() -> None:
    """Rows with the same text are told apart by their place."""
    old = parse(document([paragraph("same")] * 3)).with_ids(["a", "b", "c"])
    new = document([paragraph("same"), paragraph("other"), *[paragraph("same")] * 2])
    assert re_anchor(old, new, ids()).ids == ("a", "n0", "b", "c")


@QUICK
@given(texts, texts)
def test_no_id_is_used_twice(old: str, new: str) -> None:
    """Whatever became of the text; and the text is the new one."""
    anchored = re_anchor(parse(old), new, ids("r"))
    assert anchored.source == new
    assert len(set(anchored.ids)) == len(anchored.ids)


@QUICK
@given(block_texts)
def test_the_same_text_keeps_all_ids(source: str) -> None:
    """Nothing changed, nothing is new."""
    old = parse(source)
    old = old.with_ids([f"x{row_id}" for row_id in old.ids])
    assert re_anchor(old, source, ids()) == old


def test_a_long_text_is_anchored_quickly() -> None:
    """Two thousand rows, every other one rewritten."""
    started = process_time()
    old = parse(document(paragraph(f"line {n} of {n * 7}") for n in range(2_000)))
    new = document(paragraph(f"line {n} of {n * 7 + n % 2}") for n in range(2_000))
    assert re_anchor(old, new, ids()).ids == old.ids
    assert process_time() - started < 10
