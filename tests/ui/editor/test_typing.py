"""Typing, Enter and Backspace change their own place and no other."""

import pytest
from PySide6.QtCore import Qt

from nejat_desktop.domain.body import blocks as b
from nejat_desktop.domain.body import parse

ENTER, BACK, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
SHIFT = Qt.KeyboardModifier.ShiftModifier
MIXED = b.document(
    [
        b.paragraph("One&nbsp;<strong>bold &amp; brave</strong> end"),
        b.heading(2, "Title"),
        b.bullets(["Apple", "Pear"]),
        b.quotation(["Said"], "Somebody"),
        b.picture("abc", "Alt", "Caption"),
        b.separator(),
        b.paragraph("Last"),
    ]
)
CLASSIC = (
    'First line\nsecond <a href="/x">link</a>\n\nNext &#8217; para\n<h2>Head</h2>\n'
    "<ul><li>a</li><li>b</li></ul>"
)


def only_place_differs(old: str, new: str, typed: str) -> bool:
    """Whether the new text is the old one with `typed` put in once."""
    return any(old[:i] + typed + old[i:] == new for i in range(len(old) + 1))


@pytest.mark.parametrize("source", [MIXED, CLASSIC])
def test_a_typed_character_changes_only_its_place_and_undo_restores(hands, source: str) -> None:
    """At every position of every text row."""
    hands.show(source)
    for position in range(hands.edit.document().characterCount()):
        hands.select(position, position)
        if hands.edit.text.is_card(hands.edit.textCursor().block()):
            continue
        hands.type("ب")
        assert only_place_differs(source, hands.source, "ب")
        hands.edit.undo()
        assert hands.source == source


@pytest.mark.parametrize("source", [MIXED, CLASSIC])
def test_enter_then_backspace_is_nothing(hands, source: str) -> None:
    """Wherever Enter makes a row, Backspace takes it away again."""
    hands.show(source)
    made = 0
    for position in range(hands.edit.document().characterCount()):
        hands.select(position, position)
        rows = hands.edit.document().blockCount()
        hands.key(ENTER)
        if hands.edit.document().blockCount() == rows + 1:
            made += 1
            hands.key(BACK)
            assert hands.source == source
        hands.undo_all()
    assert made, "Enter makes rows"


def test_enter_in_a_paragraph_makes_a_block(hands) -> None:
    """The second half is a WordPress paragraph of its own with a new id."""
    hands.show(b.paragraph("Onetwo"))
    first = hands.edit.row_id_at_caret()
    hands.at(0, 3)
    hands.key(ENTER)
    assert hands.source == b.document([b.paragraph("One"), b.paragraph("two")])
    ids = hands.edit.body().ids
    assert ids[0] == first and ids[1] != first


def test_enter_before_a_text_leaves_the_text_its_id(hands) -> None:
    """An empty row goes in before it."""
    hands.show(b.paragraph("One"))
    row = hands.edit.row_id_at_caret()
    hands.key(ENTER)
    assert hands.source == b.document([b.paragraph(""), b.paragraph("One")])
    assert hands.edit.body().ids[1] == row


def test_enter_after_a_heading_begins_a_paragraph(hands) -> None:
    """Headings are one row long."""
    hands.show(b.heading(3, "Title"))
    hands.end_of(0)
    hands.key(ENTER)
    hands.type("Text")
    assert hands.source == b.document([b.heading(3, "Title"), b.paragraph("Text")])


def test_enter_makes_list_items_and_on_an_empty_one_leaves_the_list(hands) -> None:
    """As every editor does."""
    hands.show(b.bullets(["One"]))
    hands.end_of(0)
    hands.key(ENTER)
    hands.type("Two")
    assert hands.source == b.bullets(["One", "Two"])
    hands.key(ENTER)
    hands.key(ENTER)
    hands.type("After")
    assert hands.source == b.document([b.bullets(["One", "Two"]), b.paragraph("After")])


def test_tab_moves_an_item_in_and_shift_tab_out(hands) -> None:
    """A nested list as the block editor writes it, and back."""
    flat = b.bullets(["One", "Two", "Three"])
    hands.show(flat)
    hands.at(1)
    hands.key(Qt.Key.Key_Tab)
    nested = b.bullets(["One" + "\n\n" + b.bullets(["Two"]), "Three"])
    assert parse(hands.source).source == hands.source
    assert hands.source.replace("\n", "") == nested.replace("\n", "")
    hands.key(Qt.Key.Key_Backtab, SHIFT)
    assert hands.source == flat


def test_shift_enter_breaks_the_line(hands) -> None:
    """`<br>` in a block, a new line in classic text."""
    hands.show(b.paragraph("ab"))
    hands.at(0, 1)
    hands.key(ENTER, SHIFT)
    assert hands.source == b.paragraph("a<br>b")
    hands.show("ab")
    hands.at(0, 1)
    hands.key(ENTER, SHIFT)
    assert hands.source == "a\nb"


def test_special_characters_are_escaped(hands) -> None:
    """What is typed is text, never markup."""
    hands.show(b.paragraph(""))
    hands.type('a < b & c > "d"')
    assert hands.source == b.paragraph('a &lt; b &amp; c &gt; "d"')


def test_two_typed_spaces_are_one(hands) -> None:
    """The site would show one only."""
    hands.show(b.paragraph(""))
    hands.type("a  b")
    assert hands.source == b.paragraph("a b")


def test_typing_on_a_card_begins_a_paragraph_after_it(hands) -> None:
    """Text never joins a card."""
    hands.show(b.separator())
    hands.type("x")
    assert hands.source == b.document([b.separator(), b.paragraph("x")])


def test_typing_after_a_link_does_not_lengthen_it(hands) -> None:
    """A link ends where it ends."""
    hands.show(b.paragraph('<a href="/x">link</a>'))
    hands.end_of(0)
    hands.type("!")
    assert hands.source == b.paragraph('<a href="/x">link</a>!')


def test_backspace_in_the_first_item_leaves_the_list(hands) -> None:
    """And at the start of a quotation it leaves the quotation."""
    hands.show(b.bullets(["One"]))
    hands.key(BACK)
    assert hands.source == b.paragraph("One")
    hands.show(b.quotation(["One"]))
    hands.key(BACK)
    assert hands.source == b.paragraph("One")


def test_delete_at_the_end_joins_the_next_row(hands) -> None:
    """The joined row keeps the first one's shape."""
    hands.show(b.document([b.heading(2, "A"), b.paragraph("b")]))
    hands.end_of(0)
    hands.key(DELETE)
    assert hands.source == b.heading(2, "Ab")


def test_a_card_is_deleted_as_a_whole_figure(hands) -> None:
    """Picture and caption go together, in one step."""
    hands.show(b.document([b.paragraph("a"), b.picture("p", "", "cap"), b.paragraph("z")]))
    hands.at(1)
    hands.key(BACK)
    assert hands.source == b.document([b.paragraph("a"), b.paragraph("z")])
    hands.edit.undo()
    assert "wp:image" in hands.source


def test_deleting_a_row_leaves_the_others_identical(hands) -> None:
    """Every row of a mixed text in turn."""
    hands.show(MIXED)
    for row in hands.edit.body().rows:
        hands.edit.remove_row(row.id)
        left = {r.id: (r.open, r.inner, r.close) for r in hands.edit.body().rows}
        for other in parse(MIXED).rows:
            if other.id in left:
                assert left[other.id] == (other.open, other.inner, other.close)
        assert row.id not in left
        hands.undo_all()
        assert hands.source == MIXED


def test_composing_persian_leaves_one_word_and_no_trace_before(hands, qtbot) -> None:
    """An input method's preview is not in the text and makes it not dirty."""
    hands.show(b.paragraph("ab"), "rtl")
    hands.at(0, 1)
    changes: list[int] = []
    hands.edit.edited.connect(lambda: changes.append(1))
    hands.compose("سل")
    hands.compose("سلام")
    assert hands.source == b.paragraph("ab")
    assert changes == []
    hands.compose("", "سلام")
    assert hands.source == b.paragraph("aسلامb")
    assert len(changes) == 1


def test_decorations_and_looks_do_not_change_the_text(hands) -> None:
    """No dirt, no undo."""
    from nejat_desktop.ui.editor import dark_look

    hands.show(MIXED)
    changes: list[int] = []
    hands.edit.edited.connect(lambda: changes.append(1))
    row = hands.edit.body().rows[0].id
    hands.edit.set_decorations({row: [(0, 3, "spelling")]})
    hands.edit.set_look(dark_look())
    hands.edit.set_lit_row(row)
    assert hands.source == MIXED
    assert changes == []
    assert not hands.edit.document().isUndoAvailable()
