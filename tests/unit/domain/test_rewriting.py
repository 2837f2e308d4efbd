"""What a site made otherwise is told apart by what it means for readers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.cli.words import REWRITES, note
from nejat_desktop.domain.ports.posts import Fields
from nejat_desktop.domain.rewriting import Rewrite, Rewritten, of_text, read, written
from nejat_desktop.sync.posts.comparing import differing, rewritten
from tests.simulated.kses import filtered

SENT = Fields(
    "post", "publish", "bridge", "Bridge", "<p>A <bdi>name</bdi> &amp; more.</p>", "Short."
)
SAID = st.builds(Rewritten, st.sampled_from(Rewrite), st.sampled_from(["", "bridge-2", "%d8%b3"]))


@pytest.mark.parametrize(
    ("sent", "stored", "what"),
    [
        ("<p>A & B</p>", "<p>A &amp; B</p>", Rewrite.SPELLING),
        ("<img src='a.png'/>", '<img src="a.png" />', Rewrite.SPELLING),
        ('<p style="color:red;">x</p>', '<p style="color:red">x</p>', Rewrite.SPELLING),
        ("<p>A <bdi>name</bdi>.</p>", "<p>A name.</p>", Rewrite.LESS_MARKUP),
        ('<a onclick="x" href="/a">b</a>', '<a href="/a">b</a>', Rewrite.LESS_MARKUP),
        ('<a target="_blank">b</a>', '<a target="_blank" rel="noopener">b</a>', Rewrite.MARKUP),
        ("<p>A bridge.</p>", "<p>A brigde.</p>", Rewrite.CONTENT),
        ("<!-- wp:paragraph --><p>x</p>", "<p>x</p>", Rewrite.SPELLING),
        ("<p>x</p>", "", Rewrite.CONTENT),
    ],
)
def test_a_text_is_judged_by_its_words_first_and_then_by_its_markup(
    sent: str, stored: str, what: Rewrite
) -> None:
    assert of_text(Rewrite.CONTENT, sent, stored) is what


@given(st.sampled_from(["bdi", "form", "iframe", "b"]), st.text("abc &\"'<", max_size=8))
def test_a_filtering_site_never_seems_to_have_changed_words(tag: str, words: str) -> None:
    sent = f"<p>Before <{tag}>{words.replace('<', '&lt;')}</{tag}> after.</p>"
    stored = filtered(sent)
    if stored != sent:
        expected = Rewrite.SPELLING if tag == "b" else Rewrite.LESS_MARKUP
        assert of_text(Rewrite.CONTENT, sent, stored) is expected


@given(st.lists(SAID, max_size=5))
def test_what_the_journal_keeps_is_read_back(said: list[Rewritten]) -> None:
    assert read(written(said)) == tuple(dict.fromkeys(said))


def test_words_of_another_version_are_left_out() -> None:
    assert read("") == () and read("colour=red, tags") == (Rewritten(Rewrite.TAGS),)


def test_every_field_that_can_differ_has_a_name() -> None:
    other = replace(
        SENT,
        **{"status": "pending", "slug": "bridge-2", "title": "X", "content": "Y", "excerpt": "Z"},
        **{"date": datetime(2026, 1, 1, tzinfo=UTC), "format": "image", "sections": (1,)},
        **{"tags": (2,), "lead": 3, "comments_open": False},
    )  # type: ignore[arg-type]
    assert len(read(rewritten(SENT, other))) == len(tuple(differing(SENT, other))) == 11
    assert rewritten(SENT, SENT) == ""


def test_the_command_line_says_it_in_words() -> None:
    assert set(REWRITES) == set(Rewrite)
    stored = replace(SENT, slug="bridge-2", content="<p>A name &amp; more.</p>")
    said = note("rewritten", rewritten(SENT, stored))
    assert said == (
        "the site made something otherwise: its slug is bridge-2, markup is gone from the text."
    )
