"""Edits of single rows, and rows put in, taken out and moved."""

import pytest
from body_samples import PHOTO, QUICK, block_texts, classic_texts, ids, shape, texts
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.body import (
    Body,
    Direction,
    bullets,
    caption_of,
    direction_of,
    document,
    heading,
    insert_after,
    move,
    paragraph,
    parse,
    picture,
    plain_text,
    quotation,
    remove,
    replace_inner,
    replace_text,
    set_direction,
    spacing_of,
    with_caption,
)

LIST = bullets(["a", "b", "c"])


def _text(inner: str, text: str) -> str:
    body = parse(paragraph(inner))
    row = replace_text(body, "r0", text).row("r0")
    assert row is not None
    return row.inner


@pytest.mark.parametrize(
    ("inner", "text", "result"),
    [
        ("one two", "one 2", "one 2"),
        ("<b>one</b> two", "1 two", "<b>1</b> two"),
        ("<b>one</b> two", "one more two", "<b>one</b> more two"),
        ("a&nbsp;b &#8217;s", "a\u00a0b ’s!", "a&nbsp;b &#8217;s!"),
        ("a &amp; b", "a & c", "a &amp; c"),
        ("a", "a < b & c", "a &lt; b &amp; c"),
        ("a<br />\nb", "a\nc", "a<br />\nc"),
        ("a b", "a\nb", "a<br>b"),
        ('<img src="x"> a', "b", '<img src="x"> b'),
        ('6<a href="x">Download</a>', "6Download", '6<a href="x">Download</a>'),
        ("", "new", "new"),
        ("می‌رود", "می‌روند", "می‌روند"),
    ],
)
def test_only_changed_text_is_written_anew(inner: str, text: str, result: str) -> None:
    """Tags, entities, breaks and pictures around it keep their bytes."""
    assert _text(inner, text) == result


@QUICK
@given(texts, st.text("ab &<\n\u200cم", max_size=20), st.data())
def test_a_replaced_text_reads_as_asked(source: str, text: str, data: st.DataObject) -> None:
    """What was put in is what a reader sees, whatever tags stand around it."""
    body = parse(source)
    rows = [row for row in body.rows if not row.is_card]
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    text = " ".join(text.split())
    changed = replace_text(body, row.id, text)
    after = changed.row(row.id)
    assert after is not None
    assert plain_text(after.inner, spacing_of(body, row)).split() == text.split()
    assert changed.ids == body.ids


@QUICK
@given(texts, st.data())
def test_replacing_one_row_leaves_the_rest(source: str, data: st.DataObject) -> None:
    """Every other byte of the source stays."""
    body = parse(source)
    if not body.rows:
        return
    row = data.draw(st.sampled_from(body.rows))
    head, _, tail = replace_inner(body, row.id, "\ue000").source.partition("\ue000")
    assert head + row.inner + tail == source


def test_an_unknown_row_is_an_error() -> None:
    """An edit never goes nowhere silently."""
    body = parse(paragraph("a"))
    for edit in (lambda: replace_inner(body, "x", ""), lambda: remove(body, "x")):
        with pytest.raises(KeyError):
            edit()


def _canonical(body: Body) -> Body:
    again = parse(body.source)
    assert shape(again) == shape(body)
    return again


def test_blocks_go_after_a_list_not_into_it() -> None:
    """The list stays one; ids of the others stay; the new ones come from outside."""
    body = parse(document([LIST, paragraph("z")]))
    changed = insert_after(body, "r0", document([paragraph("x"), heading(2, "y")]), ids())
    assert changed.ids == ("r0", "r1", "r2", "n0", "n1", "r3")
    assert changed.source == document([LIST, paragraph("x"), heading(2, "y"), paragraph("z")])


def test_blocks_go_into_a_group() -> None:
    """A group takes any block."""
    group = f"<!-- wp:group -->\n<div>{paragraph('a')}</div>\n<!-- /wp:group -->"
    changed = insert_after(parse(group), "r0", paragraph("b"), ids())
    inside = document([paragraph("a"), paragraph("b")])
    assert changed.source == f"<!-- wp:group -->\n<div>{inside}</div>\n<!-- /wp:group -->"


def test_blocks_go_in_front_and_into_nothing() -> None:
    """None stands for the beginning; an empty text takes its first block as it is."""
    body = insert_after(parse(""), None, paragraph("b"), ids())
    assert body.source == paragraph("b")
    assert insert_after(body, None, paragraph("a"), ids("m")).source == document(
        [paragraph("a"), paragraph("b")]
    )


def test_a_classic_text_stays_classic() -> None:
    """One block comment in it would cost all its other paragraphs their breaks."""
    body = insert_after(parse("one\n\ntwo"), "r0", document([paragraph("x"), LIST]), ids())
    assert body.source == (
        '<p>x</p>\n\n<ul class="wp-block-list"><li>a</li><li>b</li><li>c</li></ul>'
    ).join(["one\n\n", "\n\ntwo"])
    assert _canonical(body).classic


def test_removing_takes_what_became_empty() -> None:
    """The last item takes its list along; the first paragraph its gap; a picture its caption."""
    body = parse(
        document([paragraph("a"), bullets(["x"]), picture(PHOTO, "", "c"), paragraph("z")])
    )
    assert remove(body, "r1").source == document(
        [paragraph("a"), picture(PHOTO, "", "c"), paragraph("z")]
    )
    assert remove(body, "r0").source == document(
        [bullets(["x"]), picture(PHOTO, "", "c"), paragraph("z")]
    )
    assert remove(body, "r2").source == document([paragraph("a"), bullets(["x"]), paragraph("z")])


def test_items_move_in_their_list_and_lists_as_a_whole() -> None:
    """What moves is what holds the one row and not the other."""
    body = parse(document([LIST, paragraph("z"), picture(PHOTO, "", "c")]))
    moved = move(body, "r0", "r2")
    assert moved.source == document(
        [bullets(["b", "c", "a"]), paragraph("z"), picture(PHOTO, "", "c")]
    )
    assert moved.ids == ("r1", "r2", "r0", "r3", "r4", "r5")
    assert move(body, "r1", "r3").ids == ("r3", "r0", "r1", "r2", "r4", "r5")
    assert move(body, "r5", None).ids == ("r4", "r5", "r0", "r1", "r2", "r3")
    assert move(body, "r5", "r4") is body


@QUICK
@given(st.one_of(block_texts, classic_texts), st.data())
def test_rearranged_texts_read_back_as_the_same_rows(source: str, data: st.DataObject) -> None:
    """After any insertions, removals and moves the rows are those that the source has."""
    body = parse(source)
    new_id = ids()
    for step in data.draw(st.lists(st.sampled_from(["in", "out", "move"]), max_size=5)):
        places = st.sampled_from(body.ids) if body.ids else st.none()
        place, target = data.draw(places), data.draw(st.one_of(st.none(), places))
        if step == "in" or place is None:
            body = insert_after(body, target, document([paragraph("new"), LIST]), new_id)
        elif step == "out":
            body = remove(body, place)
        else:
            before = sorted(body.ids)
            body = move(body, place, target)
            assert sorted(body.ids) == before
        again = parse(body.source)
        assert [(r.kind, r.inner) for r in again.rows] == [(r.kind, r.inner) for r in body.rows]
        assert len(set(body.ids)) == len(body.ids)


def test_nothing_goes_behind_the_source_of_a_quotation_in_there() -> None:
    """Behind it the source would be read as words of the quotation."""
    body = parse("<blockquote><p>said</p><cite>who</cite></blockquote>")
    assert move(body, "r0", "r1") == body
    assert move(body, "r1", None).source == body.source


def test_a_caption_is_added_changed_and_taken_away() -> None:
    """Without one the figure is as if it never had one."""
    bare = parse(picture(PHOTO, "alt"))
    assert caption_of(bare, "r0") is None
    with_one = with_caption(bare, "r0", "c", ids())
    assert with_one.source == picture(PHOTO, "alt", "c")
    assert with_caption(with_one, "r0", "d", ids()).source == picture(PHOTO, "alt", "d")
    assert with_caption(with_one, "r0", "", ids()).source == bare.source


def test_a_bare_classic_picture_gets_a_figure_for_its_caption() -> None:
    """Its paragraph tags go, a link around it stays."""
    body = parse('one\n\n<p><a href="x"><img src="a"></a></p>')
    changed = with_caption(body, "r1", "c", ids())
    assert changed.source == (
        'one\n\n<figure><a href="x"><img src="a"></a><figcaption>c</figcaption></figure>'
    )
    _canonical(changed)


def test_a_paragraph_has_a_direction() -> None:
    """In tag and block comment; other attributes stay."""
    body = parse('<!-- wp:paragraph {"x":1} -->\n<p class="c">a</p>\n<!-- /wp:paragraph -->')
    turned = set_direction(body, "r0", Direction.RTL)
    assert turned.rows[0].open == (
        '<!-- wp:paragraph {"x":1,"direction":"rtl"} -->\n<p dir="rtl" class="c">'
    )
    assert direction_of(turned.rows[0]) is Direction.RTL
    assert set_direction(turned, "r0", None).source == body.source
    classic = set_direction(parse("a\n\nb"), "r1", Direction.LTR)
    assert classic.source == 'a\n\n<p dir="ltr">b</p>'
    assert set_direction(parse(quotation(["q"], "c")), "r1", Direction.LTR).source == quotation(
        ["q"], "c"
    )
