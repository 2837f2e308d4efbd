"""Commands write what the block editor writes, in one step of undo each."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from nejat_desktop.domain.body import RowKind, parse
from nejat_desktop.domain.body import blocks as b
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.photo_mime import CarriedPhoto, carry

TWO = b.document([b.paragraph("One two"), b.paragraph("Three")])


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (lambda e: e.heading(3), b.heading(3, "One two")),
        (lambda e: e.bullets(), b.bullets(["One two"])),
        (lambda e: e.numbers(), b.numbers(["One two"])),
        (lambda e: e.quotation(), b.quotation(["One two"])),
        (lambda e: e.set_direction("rtl"), b.paragraph("One two", b.Direction.RTL)),
    ],
)
def test_a_command_reshapes_the_row_and_one_undo_takes_it_back(hands, command, expected) -> None:
    """The id stays; the other row stays as it was."""
    hands.show(TWO)
    row = hands.edit.row_id_at_caret()
    command(hands.edit)
    assert hands.source == b.document([expected, b.paragraph("Three")])
    assert hands.edit.body().ids[0] == row
    hands.edit.undo()
    assert hands.source == TWO


@pytest.mark.parametrize("name", ["bullets", "numbers", "quotation"])
def test_a_command_given_twice_is_none(hands, name: str) -> None:
    """Lists and quotations are left by the command that made them."""
    hands.show(TWO)
    hands.select(0, 10)
    getattr(hands.edit, name)()
    assert hands.source != TWO
    getattr(hands.edit, name)()
    assert hands.source == TWO


def test_several_paragraphs_become_one_list(hands) -> None:
    """And a list of one kind turns into the other."""
    hands.show(TWO)
    hands.select(0, 10)
    hands.edit.bullets()
    assert hands.source == b.bullets(["One two", "Three"])
    hands.edit.numbers()
    assert hands.source == b.numbers(["One two", "Three"])


def test_bold_on_and_off_is_exact(hands) -> None:
    """Part of a bold run made plain and bold again leaves one run."""
    source = b.paragraph("a <strong>bold word</strong> z")
    hands.show(source)
    hands.at(0, 4, 3)
    hands.edit.bold()
    assert hands.source == b.paragraph("a <strong>bo</strong>ld <strong>word</strong> z")
    hands.edit.bold()
    assert hands.source == source


def test_bold_over_emphasis_nests_cleanly(hands) -> None:
    """One element around all of it."""
    hands.show(b.paragraph("a <em>b</em> c"))
    hands.at(0, 0, 5)
    hands.edit.bold()
    assert hands.source == b.paragraph("<strong>a <em>b</em> c</strong>")
    assert hands.edit.state().bold


def test_bold_without_a_selection_is_for_what_is_typed(hands) -> None:
    """And leaves no step of undo by itself."""
    hands.show(b.paragraph("a"))
    hands.end_of(0)
    hands.edit.bold()
    assert not hands.edit.document().isUndoAvailable()
    hands.type("xy")
    assert hands.source == b.paragraph("a<strong>xy</strong>")


def test_a_link_is_made_changed_and_taken_away(hands) -> None:
    """Its other attributes stay when its address changes."""
    hands.show(b.paragraph("see here"))
    hands.at(0, 4, 4)
    hands.edit.set_link("https://a.example/?x=1&y=2")
    made = 'see <a href="https://a.example/?x=1&amp;y=2">here</a>'
    assert hands.source == b.paragraph(made)
    assert hands.edit.state().href == "https://a.example/?x=1&y=2"
    hands.show(b.paragraph('<a class="c" href="/old" rel="x">link</a>'))
    hands.at(0, 2)
    hands.edit.set_link("/new")
    assert hands.source == b.paragraph('<a class="c" href="/new" rel="x">link</a>')
    hands.edit.remove_link()
    assert hands.source == b.paragraph("link")


def test_a_picture_goes_after_the_row_with_its_caption(hands) -> None:
    """And its alternative text can be changed alone."""
    hands.show(TWO)
    row = hands.edit.insert_picture("abc", "Alt", "Cap & tion")
    middle = b.picture("abc", "Alt", "Cap &amp; tion")
    assert hands.source == b.document([b.paragraph("One two"), middle, b.paragraph("Three")])
    hands.edit.set_alt(row, 'New "alt"')
    assert hands.source == b.document(
        [
            b.paragraph("One two"),
            b.picture("abc", 'New "alt"', "Cap &amp; tion"),
            b.paragraph("Three"),
        ]
    )
    hands.edit.undo()
    hands.edit.undo()
    assert hands.source == TWO


def test_a_separator_goes_after_the_row(hands) -> None:
    """The caret goes on behind it."""
    hands.show(TWO)
    hands.edit.separator()
    hands.type("x")
    expected = [b.paragraph("One two"), b.separator(), b.paragraph("xThree")]
    assert hands.source == b.document(expected)


def test_classic_text_stays_classic(hands) -> None:
    """New structure in classic text is plain HTML."""
    hands.show("One\n\nTwo")
    hands.edit.heading(2)
    hands.at(1)
    hands.edit.bullets()
    assert "wp:" not in hands.source
    assert [row.kind for row in parse(hands.source).rows] == [RowKind.HEADING, RowKind.LIST_ITEM]


def test_a_half_space_joins_nothing(hands) -> None:
    """U+200C goes into the text as itself."""
    hands.show(b.paragraph("کتابها"), "rtl")
    hands.at(0, 4)
    hands.edit.insert_half_space()
    assert hands.source == b.paragraph("کتاب\u200cها")


def test_the_state_tells_toolbars_where_the_caret_is(hands) -> None:
    """Kind, level, list, direction, words."""
    hands.show(
        b.document([b.heading(3, "A b"), b.numbers(["c"]), b.paragraph("d", b.Direction.RTL)])
    )
    state = hands.edit.state()
    assert (state.kind, state.level, state.list) == (RowKind.HEADING, 3, None)
    hands.at(0, 0, 3)
    assert hands.edit.state().selection_words == 2
    hands.at(1)
    assert hands.edit.state().list == "numbers"
    hands.at(2)
    assert hands.edit.state().direction == "rtl"


@pytest.mark.parametrize("source", [TWO, "One <b>x</b>\n\nTwo", b.numbers(["a", "b <em>c</em>"])])
def test_cut_and_paste_of_everything_restores_it(hands, source: str) -> None:
    """The private type carries marks, containers and row ids."""
    hands.show(source)
    ids = hands.edit.body().ids
    hands.edit.selectAll()
    hands.edit.cut()
    hands.edit.paste()
    assert hands.source.strip() == source
    assert hands.edit.body().ids == ids


def test_copied_words_keep_their_marks(hands) -> None:
    """Inside another row."""
    hands.show(b.document([b.paragraph("a <strong>bold</strong>"), b.paragraph("x")]))
    hands.at(0, 0, 6)
    hands.edit.copy()
    hands.end_of(1)
    hands.edit.paste()
    assert hands.source.endswith(b.paragraph("xa <strong>bold</strong>"))


def test_plain_text_is_pasted_as_paragraphs(hands) -> None:
    """One for each line, escaped."""
    hands.show(b.paragraph(""))
    data = QMimeData()
    data.setText("One & two\n\nThree")
    hands.edit.insertFromMimeData(data)
    assert hands.source == b.document([b.paragraph("One &amp; two"), b.paragraph("Three")])


def test_pasted_html_comes_through_the_cleaner(hands) -> None:
    """Without one, or when it gives nothing, the plain text is pasted."""
    hands.show(b.paragraph("a"))
    hands.end_of(0)
    data = QMimeData()
    data.setText("plain")
    data.setHtml("<script>x</script>")
    hands.edit.insertFromMimeData(data)
    assert hands.source == b.paragraph("aplain")
    hands.edit.set_paste(lambda _html: b.document([b.heading(2, "H"), b.paragraph("p")]))
    hands.edit.insertFromMimeData(data)
    expected = [b.paragraph("aplain"), b.heading(2, "H"), b.paragraph("p")]
    assert hands.source == b.document(expected)


def test_pictures_are_offered_not_pasted(hands, tmp_path: Path) -> None:
    """Files by path, clipboard images as images, photos of the library by uid."""
    offered: list[object] = []
    hands.edit.pictures_offered.connect(offered.extend)
    hands.show(TWO)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    hands.edit.insertFromMimeData(data)
    other = QMimeData()
    other.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    hands.edit.insertFromMimeData(other)
    hands.edit.insertFromMimeData(carry([Uid("1" * 32)]))
    assert offered[0] == str(tmp_path / "a.jpg")
    assert isinstance(offered[1], QImage)
    assert offered[2] == CarriedPhoto(Uid("1" * 32))
    assert hands.source == TWO


def test_the_editor_loads_nothing(hands, tmp_path: Path) -> None:
    """Neither files nor pipes nor the network are touched for what a text names."""
    canary = tmp_path / "canary.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(canary))
    kind = QTextDocument.ResourceType.ImageResource
    url = QUrl.fromLocalFile(str(canary))
    assert hands.edit.document().resource(int(kind.value), url) is None
    hands.show(
        b.document([f'<p>x <img src="{url.toString()}"> <img src="http://127.0.0.1:9/"></p>'])
    )
    hands.edit.grab()


def test_random_sessions_undo_and_redo_exactly(hands) -> None:
    """Hundreds of random commands on a mixed text: back to the start, and forth again."""
    dice = random.Random(11)
    source = b.document(
        [
            b.paragraph("One <strong>two</strong> three"),
            b.numbers(["a", "b"]),
            b.picture("p", "", "cap"),
            b.quotation(["q1", "q2"], "who"),
            b.paragraph("Last"),
        ]
    )
    from PySide6.QtCore import Qt

    keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    edit = hands.edit
    acts = [
        lambda: hands.key(dice.choice(keys)),
        lambda: hands.type(dice.choice("aب&")),
        edit.bold, edit.italic, edit.bullets, edit.numbers, edit.quotation, edit.paragraph,
        edit.cut, edit.copy, edit.paste, edit.separator, edit.remove_link,
        lambda: edit.heading(dice.choice((2, 3, 4))),
        lambda: edit.set_link("/x"),
        lambda: edit.insert_picture("n", "", dice.choice(("", "c"))),
        lambda: edit.set_direction(dice.choice(("rtl", None))),
        lambda: hands.compose("", "سلام"),
    ]  # fmt: skip
    for _ in range(12):
        hands.show(source)
        for _ in range(25):
            last = edit.document().characterCount() - 1
            at = dice.randint(0, last)
            hands.select(at, min(last, at + dice.choice((0, 0, 3, 30))))
            dice.choice(acts)()
            body = edit.body()
            assert len(set(body.ids)) == len(body.ids)
            assert edit.body() == body
        end = hands.source
        hands.undo_all()
        assert hands.source == source
        hands.redo_all()
        assert hands.source == end
    QApplication.clipboard().clear()


def test_bold_over_a_partly_bold_selection_makes_one_run(hands) -> None:
    """The element that is there already is widened, whatever its name."""
    hands.show(b.paragraph('a <b class="c">b</b> c'))
    hands.at(0, 0, 5)
    hands.edit.bold()
    assert hands.source == b.paragraph('<b class="c">a b c</b>')


@pytest.mark.parametrize("place", [14, 0])
def test_dragging_within_the_text_moves_in_one_step(hands, place: int) -> None:
    """Forwards and backwards; undo puts everything back."""
    source = b.document([b.paragraph("One <i>bold</i>"), b.paragraph("Thr<b>ee</b>")])
    hands.show(source)
    hands.at(0, 4, 4)
    data = hands.edit.createMimeDataFromSelection()
    hands.edit.move_selected(place, data)
    assert hands.source.count("<i>bold</i>") == 1
    assert hands.source != source
    hands.edit.undo()
    assert hands.source == source
    hands.at(0, 4, 4)
    hands.edit.move_selected(6, data)
    assert hands.source == source


def test_the_context_menu_cuts_by_rows(hands) -> None:
    """What cannot be done now is disabled."""
    hands.show(TWO)
    menu = hands.edit.context_menu()
    assert [a.isEnabled() for a in menu.actions()][:4] == [False] * 4
    hands.edit.selectAll()
    menu = hands.edit.context_menu()
    menu.actions()[2].trigger()
    assert hands.source == b.paragraph("") or hands.source == ""
    hands.edit.undo()
    assert hands.source == TWO


def test_the_direction_of_a_list_item_stands_on_its_tag(hands) -> None:
    """No paragraph is put into it; the other items stay as they are."""
    source = b.bullets(["a", "b"])
    hands.show(source)
    hands.at(1)
    hands.edit.set_direction("rtl")
    assert hands.source == source.replace("<li>b", '<li dir="rtl">b')
    assert hands.edit.state().direction == "rtl"
    hands.edit.set_direction(None)
    assert hands.source == source
