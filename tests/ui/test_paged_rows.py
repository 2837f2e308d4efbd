"""Long lists hold a few pages; those that are looked at first were read before."""

from array import array
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.ui.paged_rows import Near, PagedRows, read_ahead

PAGE = 4


def said(ids: Sequence[int]) -> dict[int, str]:
    return {id: f"row {id}" for id in ids}


def never(ids: Sequence[int]) -> dict[int, str]:
    raise AssertionError(f"{ids} were read when they were looked at")


@given(
    st.lists(st.integers(0, 60), unique=True, max_size=40),
    st.lists(st.integers(0, 60), max_size=3),
    st.integers(1, 9),
)
def test_no_row_that_is_looked_at_first_is_read_then(
    found: list[int], near: list[int], height: int
) -> None:
    ids = array("q", found)
    ahead = read_ahead(ids, Near(tuple(near), height), said, PAGE)
    rows = PagedRows[str](PAGE)
    rows.show(ids, never, ahead)
    starts = [found.index(one) for one in near if one in found] or [0]
    for start in starts:
        for number in range(start, min(start + height + 1, len(found))):
            assert rows.row(number) == f"row {found[number]}"


def test_what_lies_further_down_is_read_when_it_is_looked_at() -> None:
    ids, asked = array("q", range(20)), list[list[int]]()

    def load(some: Sequence[int]) -> dict[int, str]:
        asked.append(list(some))
        return said(some)

    rows = PagedRows[str](PAGE)
    rows.show(ids, load, read_ahead(ids, Near(height=2), said, PAGE))
    assert rows.row(0) == "row 0" and not asked
    assert rows.row(17) == "row 17" and asked == [[16, 17, 18, 19]]
