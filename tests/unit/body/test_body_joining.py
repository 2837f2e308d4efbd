"""A conflict laid out in rows, and what comes of each decision about them."""

from datetime import UTC, datetime

import pytest
from body_samples import QUICK, block_texts, ids, versions
from hypothesis import assume, given
from hypothesis import strategies as st

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import (
    Body,
    ChangeOp,
    RowKind,
    bullets,
    document,
    paragraph,
    parse,
    picture,
    plain_text,
    re_anchor,
    remove,
    replace_inner,
    spacing_of,
)
from nejat_desktop.domain.body.diff import content as row_content
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.joined import joined
from nejat_desktop.domain.joining import (
    Choice,
    Chosen,
    Field,
    Joining,
    JoinRow,
    JoinState,
    Three,
    Version,
    joining,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.weaving import woven

PHOTO = Uid("c" * 32)
TEXTS = ["The ferry leaves at six.", "The hall is full.", "Nobody came."]
BASE = parse(document(map(paragraph, TEXTS))).with_ids(["a", "b", "c"])


def of(body: Body, lead: Uid | None = None, foreign: int = 0, **fields: object) -> Version:
    content = Content(body=body.source, row_ids=body.ids, **fields)  # type: ignore[arg-type]
    return Version(content, lead, foreign)


def laid(site: Body, here: Body, base: Body = BASE) -> Joining:
    return joining(Three(of(base), of(site), of(here)))


def new_id() -> Uid:
    return Uid("new")


def texts(body: Body) -> list[str]:
    return [plain_text(row.inner) for row in body.rows]


def result(joining: Joining, **choices: Chosen | Choice) -> Body:
    """The joined text; `row_a=…` is the choice for the row `a`."""
    made = {
        key.replace("row_", "row:"): c if isinstance(c, Chosen) else Chosen(c)
        for key, c in choices.items()
    }
    content = joined(joining, made, new_id).content
    return parse(content.body).with_ids(content.row_ids)


def test_what_one_side_changed_is_joined_by_itself() -> None:
    found = laid(replace_inner(BASE, "a", "Site."), replace_inner(BASE, "c", "Here."))
    assert {row.key: row.state for row in found.rows if row.ids} == {
        "row:a": JoinState.SITE,
        "row:b": JoinState.SAME,
        "row:c": JoinState.HERE,
    }
    assert found.joins_itself
    assert texts(result(found)) == ["Site.", TEXTS[1], "Here."]


def test_a_person_can_take_the_other_side_even_where_nothing_meets() -> None:
    found = laid(replace_inner(BASE, "a", "Site."), replace_inner(BASE, "c", "Here."))
    taken = result(found, row_a=Choice.HERE, row_c=Choice.SITE)
    assert texts(taken) == TEXTS


def test_what_both_changed_waits_for_a_person() -> None:
    found = laid(replace_inner(BASE, "a", "Site."), replace_inner(BASE, "a", "Here."))
    assert found.open_keys == {"row:a"}
    with pytest.raises(NotAllowedError, match="changed, 1 are not decided"):
        result(found)
    assert texts(result(found, row_a=Choice.SITE))[0] == "Site."
    assert texts(result(found, row_a=Choice.HERE))[0] == "Here."
    assert texts(result(found, row_a=Choice.BOTH)) == ["Here.", "Site.", *TEXTS[1:]]
    assert texts(result(found, row_a=Chosen(Choice.TEXT, "A & b")))[0] == "A & b"


def test_what_was_written_with_its_markup_keeps_it() -> None:
    site = replace_inner(BASE, "a", 'Site, <a href="https://example.org/">linked</a>.')
    found = laid(site, replace_inner(BASE, "a", "Here."))
    markup = 'Both, <a href="https://example.org/">linked</a>.'
    made = result(found, row_a=Chosen(Choice.TEXT, "Both, linked.", markup))
    assert made.rows[0].inner == markup


def test_a_choice_that_does_not_fit_its_row_joins_nothing() -> None:
    found = laid(replace_inner(BASE, "a", "Site."), replace_inner(BASE, "a", "Here."))
    for choices in ({"row_a": Choice.WORDS}, {"row_a": Choice.SITE, "row_b": Choice.SITE}):
        with pytest.raises(NotAllowedError, match="look at the conflict again"):
            result(found, **choices)
    with pytest.raises(NotAllowedError, match="look at the conflict again"):
        result(found, row_a=Choice.SITE, row_z=Choice.SITE)


def test_changes_of_different_words_can_be_joined_word_by_word() -> None:
    site = replace_inner(BASE, "a", "The ferry leaves at <em>seven</em>.")
    here = replace_inner(BASE, "a", "The old ferry leaves at six.")
    found = laid(site, here)
    row = found.row("row:a")
    assert row and row.words == "The old ferry leaves at seven."
    assert Choice.WORDS in row.choices
    made = result(found, row_a=Choice.WORDS).row("a")
    assert made and made.inner == "The old ferry leaves at <em>seven</em>."


def test_differences_are_told_word_by_word_from_the_base() -> None:
    row = laid(replace_inner(BASE, "a", "The ferry leaves at seven."), BASE).row("row:a")
    assert row
    assert [(c.op, c.text) for c in row.site_changes if c.op is not ChangeOp.SAME] == [
        (ChangeOp.REMOVED, "six"),
        (ChangeOp.ADDED, "seven"),
    ]
    assert [c.op for c in row.here_changes] == [ChangeOp.SAME]


def test_a_row_taken_out_on_one_side_and_changed_on_the_other_is_asked_about() -> None:
    found = laid(remove(BASE, "b"), replace_inner(BASE, "b", "It is not full."))
    row = found.row("row:b")
    assert row and row.is_open
    assert (row.site, row.here) == (None, "It is not full.")
    assert Choice.BOTH not in row.choices
    assert texts(result(found, row_b=Choice.SITE)) == [TEXTS[0], TEXTS[2]]
    assert texts(result(found, row_b=Choice.HERE)) == [TEXTS[0], "It is not full.", TEXTS[2]]
    other = laid(replace_inner(BASE, "b", "It is not full."), remove(BASE, "b"))
    assert texts(result(other, row_b=Choice.SITE)) == [TEXTS[0], "It is not full.", TEXTS[2]]
    assert texts(result(other, row_b=Choice.HERE)) == [TEXTS[0], TEXTS[2]]
    assert texts(result(other, row_b=Chosen(Choice.TEXT, "Half."))) == [TEXTS[0], "Half.", TEXTS[2]]


def test_what_both_took_out_is_the_same_and_still_shown() -> None:
    found = laid(remove(BASE, "b"), remove(BASE, "b"))
    assert [row.key for row in found.rows if row.ids] == ["row:a", "row:b", "row:c"]
    row = found.row("row:b")
    assert row and row.state is JoinState.ALIKE
    assert texts(result(found)) == [TEXTS[0], TEXTS[2]]


def test_a_picture_is_one_decision_with_its_caption() -> None:
    shown = picture(PHOTO, "A night train", "The train on its last run.")
    base = parse(document([paragraph("One."), shown, paragraph("Two.")])).with_ids(list("apqb"))
    here = replace_inner(base, "q", "The train on its last run. City archive.")
    found = laid(remove(base, "p"), here, base)
    row = found.row("row:p")
    assert row and row.is_open and row.kind is RowKind.PICTURE
    assert row.ids == ("p", "q")
    assert (row.base, row.site) == ("The train on its last run.", None)
    assert row.here == "The train on its last run. City archive."
    assert row.choices == (Choice.SITE, Choice.HERE)
    assert result(found, row_p=Choice.SITE).ids == ("a", "b")
    kept = result(found, row_p=Choice.HERE)
    assert kept.source == here.source


def test_a_caption_that_moved_to_another_picture_is_a_row_of_its_own() -> None:
    shown = [picture(PHOTO, "One", "The old bridge."), picture(PHOTO, "Two")]
    base = parse(document(shown)).with_ids(["p", "q", "r"])
    moved_on = [picture(PHOTO, "One"), picture(PHOTO, "Two", "The old bridge.")]
    site = parse(document(moved_on)).with_ids(["p", "r", "q"])
    found = laid(site, base, base)
    assert [row.ids for row in found.rows if row.ids] == [("p",), ("r",), ("q",)]
    for side in ("base", "site", "here"):
        assert "The old bridge." in [getattr(row, side) for row in found.rows]
    everywhere = {row.key: Chosen(Choice.SITE) for row in found.rows if row.choices}
    assert joined(found, everywhere, new_id).content.body == site.source


def test_an_item_of_a_list_that_both_keep_stands_behind_the_list() -> None:
    base = parse(document([bullets(["Figs", "Dates"])])).with_ids(["x", "y"])
    found = laid(replace_inner(base, "x", "Plums"), replace_inner(base, "x", "Grapes"), base)
    made = result(found, row_x=Choice.BOTH)
    assert texts(made) == ["Grapes", "Dates", "Plums"]
    assert made.rows[-1].kind is RowKind.PARAGRAPH


def test_each_field_is_one_value() -> None:
    day = datetime(2026, 10, 9, tzinfo=UTC)
    three = Three(
        of(BASE, headline="Old", tags=("a",), comments_open=True),
        of(BASE, headline="Old bridge", tags=("a", "b"), comments_open=False, date=day),
        of(BASE, headline="New", tags=("a",), comments_open=True, excerpt="Short."),
    )
    found = joining(three)
    states = {row.field: row.state for row in found.rows if row.state is not JoinState.SAME}
    assert states == {
        Field.HEADLINE: JoinState.BOTH,
        Field.TAGS: JoinState.SITE,
        Field.COMMENTS: JoinState.SITE,
        Field.DATE: JoinState.SITE,
        Field.EXCERPT: JoinState.HERE,
    }
    content = joined(found, {"headline": Chosen(Choice.TEXT, " Newest ")}, new_id).content
    assert (content.headline, content.tags, content.excerpt) == ("Newest", ("a", "b"), "Short.")
    assert (content.comments_open, content.date) == (False, day)
    by_row = {row.key: row for row in found.rows}
    assert (by_row["tags"].base, by_row["tags"].site) == ("a", "a, b")
    assert by_row["date"].site == "2026-10-09T00:00:00+00:00"


def test_a_headline_is_joined_word_by_word_where_it_can_be() -> None:
    found = joining(
        Three(
            of(BASE, headline="Night train returns soon"),
            of(BASE, headline="Night train returns in spring"),
            of(BASE, headline="The night train returns soon"),
        )
    )
    row = found.row("headline")
    assert row and row.words == "The night train returns in spring"
    content = joined(found, {"headline": Chosen(Choice.WORDS)}, new_id).content
    assert content.headline == "The night train returns in spring"


def test_a_lead_picture_of_ours_is_taken_and_any_other_is_asked_about() -> None:
    other = Uid("d" * 32)
    taken = joining(Three(of(BASE, PHOTO), of(BASE, other), of(BASE, PHOTO)))
    assert taken.joins_itself
    assert joined(taken, {}, new_id).lead == other
    for site in (of(BASE, None, 12), of(BASE)):
        asked = joining(Three(of(BASE, PHOTO), site, of(BASE, PHOTO)))
        row = asked.row("lead")
        assert row and row.is_open and row.choices == (Choice.HERE,)
        assert joined(asked, {"lead": Chosen(Choice.HERE)}, new_id).lead == PHOTO


def test_a_text_turned_into_blocks_there_and_changed_here_is_looked_at_by_a_person() -> None:
    classic = parse("One.\n\nTwo.").with_ids(["a", "b"])
    blocks = re_anchor(classic, document([paragraph("One."), paragraph("Two.")]), new_id)
    here = replace_inner(classic, "b", "Two and a half.")
    assert not laid(blocks, here, classic).joins_itself
    assert laid(blocks, classic, classic).joins_itself


def stored(base: Body, body: Body, prefix: str) -> Body:
    """The body as it comes back from the store or from a site: parsed anew, its ids kept where
    that finds the same rows, and else carried over by what the rows say."""
    again = parse(body.source).with_ids(body.ids)
    if [(r.id, r.kind) for r in again.rows] == [(r.id, r.kind) for r in body.rows]:
        return again
    return re_anchor(base, body.source, ids(prefix))


def told(body: Body) -> dict[str, tuple[object, ...]]:
    """The rows by id; gaps between the paragraphs of broken markup may be others."""
    return {
        row.id: tuple(x.strip() if isinstance(x, str) else x for x in row_content(row))
        for row in body.rows
    }


@QUICK
@given(versions())
def test_taking_one_side_everywhere_gives_that_side_to_the_letter(
    three: tuple[Body, Body, Body],
) -> None:
    base = three[0]
    here, site = stored(base, three[1], "here"), stored(base, three[2], "site")
    found = laid(site, here, base)
    for choice, side in ((Choice.SITE, site), (Choice.HERE, here)):
        choices = {row.key: Chosen(choice) for row in found.rows if choice in row.choices}
        content = joined(found, choices, new_id).content
        if any(row.ids and row.key in choices for row in found.rows):
            assert (content.body, content.row_ids) == (side.source, side.ids)


@QUICK
@given(versions(block_texts), st.data())
def test_each_choice_is_carried_out_in_its_row(
    three: tuple[Body, Body, Body], data: st.DataObject
) -> None:
    """Whatever was written, put in and taken out on either side."""
    base = three[0]
    here, site = stored(base, three[1], "here"), stored(base, three[2], "site")
    assume(not moved(base, here) and not moved(base, site))
    found = laid(site, here, base)
    sides = st.sampled_from([Choice.SITE, Choice.HERE])
    choices = {row.key: Chosen(data.draw(sides)) for row in found.rows if row.choices}
    content = joined(found, choices, new_id).content
    made = told(parse(content.body).with_ids(content.row_ids))
    for row in found.rows:
        if not row.ids or row.key not in choices:
            continue
        side = told(site if choices[row.key].choice is Choice.SITE else here)
        for row_id in row.ids:
            if row_id in side:
                assert str(side[row_id][4]) in content.body
            else:
                assert row_id not in made


def moved(base: Body, side: Body) -> bool:
    """Whether some rows stand in another order."""
    return [i for i in base.ids if i in side.ids] != [i for i in side.ids if i in base.ids]


@QUICK
@given(versions())
def test_every_text_of_either_side_stands_in_some_row(three: tuple[Body, Body, Body]) -> None:
    base = three[0]
    here, site = stored(base, three[1], "here"), stored(base, three[2], "site")
    found = laid(site, here, base)
    shown = rows_by_id(found)
    assert {*base.ids, *here.ids, *site.ids} <= set(shown)
    assert_told(found)


@QUICK
@given(versions())
def test_a_text_whose_row_ids_do_not_fit_it_still_stands_there_whole(
    three: tuple[Body, Body, Body],
) -> None:
    """Broken markup swallows what is put behind it: read anew, the text has other rows."""
    base, here, site = three
    assert_told(laid(site, here, base))


def rows_by_id(found: Joining) -> dict[str, JoinRow]:
    """The row that decides about each row of the text; no row is decided twice."""
    shown = [(row_id, row) for row in found.rows for row_id in row.ids]
    assert len(shown) == len(dict(shown))
    return dict(shown)


def assert_told(found: Joining) -> None:
    """Each side's row says all that stands in that side."""
    shown = rows_by_id(found)
    three = found.three
    for side, version in (("base", three.base), ("site", three.site), ("here", three.here)):
        body = version.body
        for row in body.rows:
            told_by = shown[row.id]
            said = getattr(told_by, side)
            assert said is not None
            assert row.is_card or plain_text(row.inner, spacing_of(body, row)) in said
            if told_by.ids[0] == row.id:
                assert getattr(told_by, f"{side}_row") == row


@pytest.mark.parametrize(
    ("base", "site", "here", "made"),
    [
        ("a b c d", "A b c d", "a b c D", "A b c D"),
        ("a b c", "a x c", "a y c", None),
        ("a b c", "a x c", "a x c", "a x c"),
        ("a b", "a x b", "a y b", None),
        ("a b c", "a c", "a b c d", "a c d"),
        ("a b c d", "a x y d", "a b c d e", "a x y d e"),
        ("one two three", "<b>one two</b> three", "one two <b>three</b>",
         "<b>one two</b> <b>three</b>"),
        ("one two three", "<b>one two</b> three", "one <b>two three</b>", None),
        ("one two three four", "<b>one</b> two three four", "one two three <i>four</i>",
         "<b>one</b> two three <i>four</i>"),
        ("پل تازه باز شد", "پل کهنه باز شد", "پل نو باز شد", None),
        ("پل تازه امروز باز شد", "پل کهنه امروز باز شد", "پل تازه امروز بسته شد",
         "پل کهنه امروز بسته شد"),
        ("a", "", "a b", None),
    ],
)  # fmt: skip
def test_words_are_joined_where_the_changes_do_not_touch(
    base: str, site: str, here: str, made: str | None
) -> None:
    assert woven(base, site, here) == made
    assert woven(base, here, site) == made
