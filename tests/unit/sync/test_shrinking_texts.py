"""When so much of a text goes that a person is asked: its words and pictures count, no markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.body.blocks import paragraph
from nejat_desktop.sync.posts.comparing import SENTENCE, is_emptied

SAID = "The bridge over the river was closed this morning, after the water had risen all night."
PICTURE = '<!-- wp:image --><figure><img src="nejat:photo/1" alt=""/></figure><!-- /wp:image -->'
FILLED = '<!-- wp:latest-posts {"postsToShow":3} /-->'


def test_of_two_sentences_a_word_is_too_little() -> None:
    assert is_emptied(paragraph(SAID) * 2, paragraph("Soon."))
    assert not is_emptied(paragraph(SAID) * 2, paragraph(SAID))


def test_what_is_shorter_than_a_sentence_is_mended_as_one_likes_but_not_emptied() -> None:
    short = paragraph("Closed until the water falls.")
    assert not is_emptied(short, paragraph("Open."))
    assert is_emptied(short, "") and is_emptied(short, paragraph(""))


def test_blocks_without_words_are_an_empty_text() -> None:
    assert is_emptied(paragraph(SAID), paragraph("") * 40)


@pytest.mark.parametrize("thing", [PICTURE, FILLED])
def test_a_picture_or_a_block_that_the_site_fills_is_something_to_see(thing: str) -> None:
    assert is_emptied(thing * 6, thing)
    assert not is_emptied(thing * 6, thing * 2)
    assert is_emptied(thing, paragraph("")) and not is_emptied(paragraph(SAID), thing)


@given(st.text("abc &<", max_size=400), st.integers(0, 8))
def test_nothing_is_asked_of_a_text_that_grows_or_stays(words: str, more: int) -> None:
    text = paragraph(words.replace("&", "&amp;").replace("<", "&lt;"))
    assert not is_emptied(text, text + paragraph(SAID) * more)


@given(st.integers(SENTENCE // 10 + 1, 300), st.integers(0, 300))
def test_less_than_a_fifth_is_asked_about_whatever_the_script(before: int, now: int) -> None:
    was, left = paragraph("پل بسته شد" * before), paragraph("پل بسته شد" * now)
    assert is_emptied(was, left) is (now < before / 5)
