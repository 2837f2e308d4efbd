"""Classic HTML, whose paragraphs have no tags, is translated row by row like any other text."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.article import Content, RowState
from nejat_desktop.domain.body import RowKind, parse
from nejat_desktop.translation.along import brought_along
from nejat_desktop.translation.pairing import begun, body_of, pairs, source_rows

PIECES = [
    "Plain.",
    "Two <b>words</b>\nin lines.",
    "<p>Tagged.</p>",
    "<h2>Title</h2>",
    "<ul>\n<li>a</li>\n<li>b <i>c</i></li>\n</ul>",
    "<ul><li>outer\n<ul><li>inner</li></ul></li></ul>",
    "<blockquote>Said.\n\nAgain.</blockquote>",
    "<blockquote><p>Said.</p><cite>Who</cite></blockquote>",
    '[gallery ids="1"]',
    "<img src='x.jpg' alt=''/>",
    "<hr />",
    "<table><tr><td>Cell</td></tr></table>",
]
SOURCES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("\n\n".join)


def content(source: str) -> Content:
    ids = tuple(f"id-{row.id}" for row in parse(source).rows)
    return Content(headline="Bridge", body=source, row_ids=ids)


@settings(max_examples=150)
@given(SOURCES)
def test_a_translation_begins_with_every_row_of_a_classic_source(source: str) -> None:
    origin = content(source)
    target, translation = begun(origin, "en")
    written = parse(target.body)
    assert [row.kind for row in written.rows] == [row.kind for row in parse(source).rows]
    assert body_of(target).ids == origin.row_ids
    assert {pair.state for pair in pairs(origin, target, translation)} == {RowState.EMPTY}
    assert not any(row.inner for row in written.rows if not row.is_card)


@settings(max_examples=100)
@given(SOURCES, st.sampled_from(PIECES), st.integers(0, 6))
def test_what_is_new_in_a_classic_source_comes_along_with_its_row(
    source: str, new: str, place: int
) -> None:
    target, _ = begun(content(source), "en")
    parts = source.split("\n\n")
    parts.insert(place, new)
    later = "\n\n".join(parts)
    old = parse(source)
    spare = iter(f"new-{n}" for n in range(99))
    known = [(row.kind, row.inner, row.level) for row in old.rows]
    ids = []
    for row in parse(later).rows:
        same = (row.kind, row.inner, row.level)
        index = known.index(same) if same in known else -1
        ids.append(f"id-r{index}" if index >= 0 else next(spare))
        if index >= 0:
            known[index] = (RowKind.OPAQUE, "", -1)
    origin = Content(headline="Bridge", body=later, row_ids=tuple(ids))
    joined = brought_along(origin, target)
    assert set(source_rows(origin)) - {"headline"} <= set(joined.row_ids)
    assert len(parse(joined.body).rows) == len(joined.row_ids)


def test_words_typed_into_a_classic_translation_stay_in_their_row() -> None:
    origin = content("One.\n\nTwo.")
    target, translation = begun(origin, "en")
    body = body_of(target)
    rows = (body.rows[0], replace(body.rows[1], inner="دو."))
    after = replace(target, body=replace(body, rows=rows).source)
    states = [(p.row, p.target) for p in pairs(origin, after, translation)]
    assert states == [("headline", ""), ("id-r0", ""), ("id-r1", "دو.")]
