"""From a conflict of the domain to what stands on the screen."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import (
    Body,
    ChangeOp,
    Direction,
    document,
    paragraph,
    parse,
    picture,
    remove,
    replace_inner,
    set_direction,
)
from nejat_desktop.domain.joining import Choice, Chosen, Three, Version, joining
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.conflicts.laying import About, chosen_of, sheet_of
from nejat_desktop.ui.conflicts.sheet import Fold, Look, Matter, Part, Piece, Sheet, Signature

EDITION = default_newsroom("Test").editions[0]
PHOTO = "c" * 32
Leads = Sequence[tuple[Uid | None, int]]
"""A picture of ours, or the number of one of the site, for each of three versions."""
TEXTS = ["One.", "The train leaves at half past nine with six cars.", "Three.", "Four.", "Five."]
BASE = parse(document(map(paragraph, TEXTS))).with_ids(list("abcde"))


def sheet(
    site: Body,
    here: Body,
    base: Body = BASE,
    /,
    leads: Leads = ((None, 0),) * 3,
    **fields: tuple[object, object, object],
) -> Sheet:
    """`leads` and `fields` are values of the base, the site, and here."""
    versions = []
    for number, body in enumerate((base, site, here)):
        values = {name: value[number] for name, value in fields.items()}
        content = Content(body=body.source, row_ids=body.ids, **values)  # type: ignore[arg-type]
        versions.append(Version(content, *leads[number]))
    about = About(
        Uid("a" * 32),
        EDITION,
        "Train",
        Signature("Maria"),
        Signature(),
        Signature("Erik"),
        {"s1": "City", "s2": "World"},
    )
    return sheet_of(joining(Three(*versions)), about)


def only(sheet: Sheet) -> Piece:
    (piece,) = sheet.pieces
    return piece


def marked(piece: Piece, op: ChangeOp, *, side: str) -> list[str]:
    return [change.text for change in getattr(piece, side).changes if change.op is op]


def test_what_both_changed_asks_and_the_rest_is_folded() -> None:
    site = replace_inner(BASE, "b", "The train leaves at half past ten with six cars.")
    here = replace_inner(BASE, "b", "The train leaves at half past nine with two cars.")
    made = sheet(site, here)
    assert [line for line in made.lines if isinstance(line, Fold)] == [Fold(1, 1), Fold(3, 5)]
    piece = only(made)
    assert (piece.part, piece.number, piece.matter) == (Part.PARAGRAPH, 2, Matter.BOTH_CHANGED)
    assert marked(piece, ChangeOp.ADDED, side="site") == ["ten"]
    assert marked(piece, ChangeOp.ADDED, side="mine") == ["two"]
    assert marked(piece, ChangeOp.REMOVED, side="base") == ["nine", "six"]
    (joined,) = piece.results[Choice.WORDS]
    assert joined.inner == "The train leaves at half past ten with two cars."
    assert piece.choices == (Choice.SITE, Choice.WORDS, Choice.HERE, Choice.BOTH)


def test_what_one_side_changed_asks_nothing_and_shows_the_other_as_before() -> None:
    made = only(sheet(replace_inner(BASE, "c", "Drei."), BASE))
    assert made.matter is Matter.SITE_ONLY and not made.choices and not made.results
    assert made.mine.look is Look.AS_BEFORE and made.site.look is Look.WORDS
    made = only(sheet(BASE, replace_inner(BASE, "c", "Drei.")))
    assert made.matter is Matter.MINE_ONLY and made.site.look is Look.AS_BEFORE


def test_what_both_did_alike_is_folded() -> None:
    both = replace_inner(BASE, "c", "Drei.")
    assert sheet(both, both).lines == (Fold(1, 5),)


def test_a_paragraph_that_is_gone_on_one_side_is_kept_or_left_out() -> None:
    changed = replace_inner(BASE, "b", "Other words altogether.")
    made = only(sheet(remove(BASE, "b"), changed))
    assert made.matter is Matter.GONE_THERE and made.site.look is Look.ABSENT
    assert made.choices == (Choice.SITE, Choice.HERE)
    assert made.results.keys() == {Choice.HERE}
    made = only(sheet(changed, remove(BASE, "b")))
    assert made.matter is Matter.GONE_HERE and made.mine.look is Look.ABSENT


def test_one_side_the_form_the_other_the_text_is_joined_by_itself() -> None:
    turned = set_direction(BASE, "b", Direction.RTL)
    made = only(sheet(turned, replace_inner(BASE, "b", "Other words.")))
    assert made.matter is Matter.FORM_AND_TEXT and not made.choices


def test_a_picture_stands_with_its_caption_and_does_not_count_as_a_paragraph() -> None:
    figure = picture(f"nejat:photo/{PHOTO}", "Alt", "The train.")
    base = parse(document([paragraph("One."), figure, paragraph("Two.")]))
    photo, caption = base.rows[1].id, base.rows[2].id
    made = sheet(remove(base, photo), replace_inner(base, caption, "The train, 2014."), base)
    piece = only(made)
    assert (piece.part, piece.number, piece.matter) == (Part.PICTURE, 1, Matter.GONE_THERE)
    assert piece.mine.photo == PHOTO and piece.base.photo == PHOTO
    assert marked(piece, ChangeOp.ADDED, side="mine") == [", 2014"]
    assert not piece.results
    assert [line for line in made.lines if isinstance(line, Fold)] == [Fold(1, 1), Fold(2, 2)]


def test_headline_and_excerpt_can_be_typed_in() -> None:
    made = sheet(BASE, BASE, headline=("Train & boat", "Fast train & boat", "Train & ship"))
    piece = only(made)
    assert piece.part is Part.HEADLINE and piece.can_type
    (row,) = piece.results[Choice.WORDS]
    assert row.inner == "Fast train &amp; ship"


@pytest.mark.parametrize(
    ("name", "values", "part", "words"),
    [
        ("sections", ((), (Uid("s1"),), (Uid("s2"),)), Part.SECTIONS, "City"),
        ("tags", ((), ("rail", "sea"), ("rail",)), Part.TAGS, "rail, sea"),
        ("slug", ("a", "b", "c"), Part.SLUG, "b"),
    ],
)
def test_other_fields_are_told_in_words_and_taken_from_one_side(
    name: str, values: tuple[object, object, object], part: Part, words: str
) -> None:
    piece = only(sheet(BASE, BASE, **{name: values}))
    assert piece.part is part and piece.choices == (Choice.SITE, Choice.HERE)
    assert "".join(change.text for change in piece.site.changes) == words
    assert not piece.results and not piece.can_type


def test_what_was_typed_is_taken_with_its_markup_of_a_headline_its_words() -> None:
    site = replace_inner(BASE, "b", "Site.")
    piece = only(sheet(site, replace_inner(BASE, "b", "Here.")))
    (row,) = piece.results[Choice.SITE]
    assert chosen_of(piece, Choice.SITE, None) == Chosen(Choice.SITE)
    typed = (replace(row, inner="<em>Site</em> &amp; here."),)
    wanted = Chosen(Choice.TEXT, "Site & here.", "<em>Site</em> &amp; here.")
    assert chosen_of(piece, Choice.SITE, typed) == wanted
    headline = only(sheet(BASE, BASE, headline=("a", "b", "c")))
    (row,) = headline.results[Choice.SITE]
    typed = (replace(row, inner="b &amp; c"),)
    assert chosen_of(headline, Choice.SITE, typed) == Chosen(Choice.TEXT, "b & c")


def test_comments_are_open_or_closed() -> None:
    piece = only(sheet(BASE, BASE, comments_open=(True, False, True)))
    assert piece.matter is Matter.SITE_ONLY
    assert "".join(change.text for change in piece.site.changes) == "closed"


@pytest.mark.parametrize(
    ("there", "look", "words"),
    [((None, 0), Look.ABSENT, ""), ((None, 12), Look.WORDS, "A picture of the site that is not ")],
)
def test_a_lead_picture_that_only_the_site_took_out_or_replaced_is_not_told_as_ours(
    there: tuple[Uid | None, int], look: Look, words: str
) -> None:
    ours = (Uid(PHOTO), 0)
    piece = only(sheet(BASE, BASE, leads=(ours, there, ours)))
    assert (piece.part, piece.matter, piece.choices) == (
        Part.LEAD,
        Matter.SITE_ASKS,
        (Choice.HERE,),
    )
    assert (piece.site.look, piece.base.photo, piece.mine.photo) == (look, PHOTO, PHOTO)
    assert "".join(change.text for change in piece.site.changes).startswith(words)


def test_a_lead_picture_that_both_changed_is_told_as_that() -> None:
    ours, other = (Uid(PHOTO), 0), (Uid("d" * 32), 0)
    piece = only(sheet(BASE, BASE, leads=(ours, (None, 12), other)))
    assert piece.matter is Matter.BOTH_CHANGED
    assert only(sheet(BASE, BASE, leads=(ours, (None, 0), other))).matter is Matter.GONE_THERE
