"""What is written as Markdown is what the importer reads; the rest stays as HTML."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import Spacing, blocks, parse, plain_text, text_of
from nejat_desktop.interchange.markdown_export import body_markdown, write_markdown
from nejat_desktop.interchange.markdown_import import read_markdown
from nejat_desktop.interchange.markdown_inline import markdown


def same(address: str) -> str:
    return address


def inline(html: str) -> str:
    return markdown(html, Spacing.COLLAPSE, same)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("One <strong>two</strong> <em>three</em>", "One **two** *three*"),
        ('<a href="https://example.org/a b">x</a>', "[x](<https://example.org/a b>)"),
        (
            '<a href="https://example.org/" title="t">x</a>',
            '<a href="https://example.org/" title="t">x</a>',
        ),
        ("a * b _ c [d] \\", r"a \* b \_ c \[d\] \\"),
        ("<strong> x</strong>", "<strong> x</strong>"),
        ('<span lang="fa">سلام</span>', '<span lang="fa">سلام</span>'),
        ("<code>a*b</code>", "`a*b`"),
        ("one<br>two", "one<br>two"),
        ("# not a heading", r"\# not a heading"),
        ("1. not a list", r"1\. not a list"),
        ("- neither", r"\- neither"),
        ("&lt;b&gt; &amp; c", "&lt;b&gt; &amp; c"),
        ("<s>gone</s>", "~~gone~~"),
    ],
)
def test_inline_text_is_said_in_markdown_where_it_can_be(html: str, expected: str) -> None:
    assert inline(html) == expected


BODY = blocks.document(
    [
        blocks.paragraph("First <strong>words</strong>."),
        blocks.heading(3, "A heading"),
        blocks.bullets(["one", "two"]),
        blocks.numbers(["first", "second"]),
        blocks.quotation(["Said."], "Mira"),
        blocks.separator(),
        blocks.code("x[0] &lt; y"),
    ]
)


def test_a_body_has_the_form_that_people_write() -> None:
    assert body_markdown(parse(BODY), same).startswith(
        "First **words**.\n\n### A heading\n\n- one\n- two\n\n1. first\n2. second\n\n> Said.\n>\n"
    )


def test_what_is_written_reads_as_the_same_text() -> None:
    matter = {
        "title": 'No: "x" — 12:30',
        "lang": "en",
        "date": "2026-03-04 09:30:00+03:30",
        "sections": ("City", "Ferries, and more"),
        "author": "Mira",
        "tags": ("harbour", "boats"),
        "slug": "no-x",
        "excerpt": "Two\nlines",
        "source_url": "",
    }
    text = write_markdown(matter, parse(BODY), same)
    again = read_markdown(text, "a.md")
    assert again.headline == matter["title"]
    assert (again.lang, again.author, again.slug) == ("en", "Mira", "no-x")
    assert again.sections == matter["sections"]
    assert again.tags == matter["tags"]
    assert again.date is not None
    assert again.date.isoformat() == "2026-03-04T09:30:00+03:30"
    assert text_of(parse(again.body)) == text_of(parse(BODY))


@settings(max_examples=300)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60)
)
def test_plain_words_mean_nothing_to_markdown(words: str) -> None:
    """Whatever signs a paragraph has, it comes back as a paragraph with these signs."""
    said = " ".join(words.split())
    if not said or said != plain_text(blocks.escape(said)):
        return
    body = blocks.document([blocks.paragraph(blocks.escape(said))])
    again = read_markdown(write_markdown({"title": "T"}, parse(body), same), "a.md")
    assert text_of(parse(again.body)) == said
