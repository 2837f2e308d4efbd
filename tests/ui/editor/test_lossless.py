"""Whatever text the editor shows, it gives back the very same text."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import blocks as b
from nejat_desktop.domain.body import parse
from nejat_desktop.ui.editor.inline import Breaks, Inline

TEXT_SUFFIXES = {".html", ".txt", ".xml", ".json", ".dat", ".svg", ".md"}
FRAGMENTS = (
    "<p>", "</p>", "<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", "<strong>", "</strong>",
    "<em>", "</em>", "<br />", "\n", "\n\n", " ", "  ", "&amp;", "&nbsp;", "&", "<", ">", "\ufeff",
    "\ufffc", "\u2028", "\0", "سلام", "کتاب\u200cها", "a", "word", "<ul>", "<li>", "</li>",
    "</ul>", "<blockquote>", "</blockquote>", "<hr />", '<img src="x">', "[gallery]", "<pre>",
    "</pre>", "😀", "&NotEqualTilde;", "<figure>", "</figure>", "<figcaption>", "</figcaption>",
    "<b></b>", "<!-- c -->", "\t", "\r\n",
)  # fmt: skip


@pytest.mark.corpus
def test_every_text_of_the_corpus_comes_back_identical(hands, corpus: Path) -> None:
    """Loading a text and reading it back changes no byte of it."""
    different = []
    files = [path for path in sorted(corpus.rglob("*")) if path.suffix in TEXT_SUFFIXES]
    assert len(files) > 500
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace")
        hands.show(text)
        if hands.source != text:
            different.append(path.name)
    assert different == []


def test_any_mixture_of_markup_comes_back_identical(hands) -> None:
    """Also what nobody would write: broken tags, forbidden characters, empty elements."""
    dice = random.Random(7)
    for _ in range(300):
        text = "".join(dice.choice(FRAGMENTS) for _ in range(dice.randint(0, 24)))
        hands.show(text)
        assert hands.source == text


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12), st.sampled_from(Breaks))
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_runs_of_a_row_write_the_same_row(parts: list[str], breaks: Breaks) -> None:
    """The inline registries alone are exact, whatever white space means."""
    inline, text = Inline(), "".join(parts)
    assert inline.write(inline.read(text, breaks), breaks) == text


def test_the_row_ids_are_kept(hands) -> None:
    """Ids come back as they were given."""
    body = parse(b.document([b.paragraph("One"), b.heading(2, "Two")])).with_ids(["x", "y"])
    hands.edit.set_body(body, "ltr")
    assert hands.edit.body() == body


def test_an_empty_text_stays_empty_until_something_is_typed(hands) -> None:
    """The empty row on the screen is not in the text; what is typed becomes a block."""
    hands.show("")
    assert hands.source == ""
    hands.type("Hi")
    assert hands.source == b.paragraph("Hi")


def test_a_picture_without_a_caption_gets_one_only_when_it_is_written(hands) -> None:
    """The empty caption row on the screen leaves no figcaption in the text."""
    source = b.picture("abc", "Alt")
    hands.show(source)
    assert hands.source == source
    hands.at(1)
    hands.type("Hi")
    assert hands.source == b.picture("abc", "Alt", "Hi")


def test_reading_back_changes_nothing(hands) -> None:
    """Two readings are equal and leave no step of undo."""
    hands.show("<p>a</p>\n\ntext &amp; more")
    assert hands.edit.body() == hands.edit.body()
    assert not hands.edit.document().isUndoAvailable()
