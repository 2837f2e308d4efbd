"""Plain text files become a headline and paragraphs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import parse
from nejat_desktop.interchange.text_import import read_text


def read(text, name="my_story.txt"):
    found = read_text(text, name)
    assert parse(found.body).source == found.body
    return found.headline, [row.inner for row in parse(found.body).rows]


def test_a_short_first_line_before_a_gap_is_the_headline():
    assert read("\n\nHead\n \t\nOne\ntwo\n\n\nThree") == ("Head", ["One two", "Three"])


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Long " * 40 + "\n\nOne", [("Long " * 40).strip(), "One"]),
        ("One\ntwo\n\nThree", ["One two", "Three"]),
        ("— Said\n\nThree", ["— Said", "Three"]),
        ("Only", ["Only"]),
        ("One\nTwo\nThree", ["One", "Two", "Three"]),
        ("", []),
    ],
)
def test_else_the_name_is_the_headline(text, paragraphs):
    assert read(text) == ("my story", paragraphs)


def test_dialogue_stays_in_paragraphs_of_its_own():
    text = "Head\n\nHe said:\n— One\nand more\n- Two\n– Three\n\nEnd"
    assert read(text)[1] == ["He said:", "— One and more", "- Two", "– Three", "End"]


def test_signs_of_html_are_text():
    assert read("Head\n\na < b & <i>c</i>")[1] == ["a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;"]


def test_joiners_and_direction_marks_stay():
    text = "می\u200cخواهم \u200ea\u200f"
    assert read(f"Head\r\n\r\n{text}")[1] == [text]


@settings(deadline=None, max_examples=300, database=None)
@given(st.text(), st.text())
def test_any_text_is_read(text, name):
    read(text, name)
