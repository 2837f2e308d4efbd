"""Markdown files become articles with all that stands above their text."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import RowKind, parse
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange import markdown_import
from nejat_desktop.interchange.decoding import decode
from nejat_desktop.interchange.imported import ImportedPicture
from nejat_desktop.interchange.markdown_import import read_markdown, stem


def read(text, name="a.md"):
    found = read_markdown(text, name)
    assert parse(found.body).source == found.body
    return found


def rows(text):
    return [(row.kind, row.inner) for row in parse(read(text).body).rows]


def with_date(written):
    return read(f"---\ndate: {written}\n---\n").date


def test_every_field_above_the_text_is_taken():
    found = read(
        "---\n"
        'title: "One: two"\nLang: fa\ndate: 2026-03-08 14:30\nsections: [World, Women]\n'
        "author: A\ntranslator: B\nsource: https://x.example/a\npublication: P\n"
        "slug: one-two\nexcerpt: >\n  In\n  short\ntags: a, b، c\nother: {x: 1}\n"
        "---\nText\n"
    )
    assert found.headline == "One: two"
    assert (found.lang, found.author, found.translator) == ("fa", "A", "B")
    assert found.date == datetime(2026, 3, 8, 14, 30)  # noqa: DTZ001 - as the file gives it
    assert (found.sections, found.tags) == (("World", "Women"), ("a", "b", "c"))
    assert (found.source_url, found.publication) == ("https://x.example/a", "P")
    assert (found.slug, found.excerpt) == ("one-two", "In short")
    assert [row.inner for row in parse(found.body).rows] == ["Text"]


def test_values_stay_the_text_that_they_are():
    found = read("---\ntitle: No\nauthor: 12:30\nslug: 007\ntranslator: null\nlang: ~\n---\n")
    assert (found.headline, found.author, found.slug) == ("No", "12:30", "007")
    assert (found.translator, found.lang) == ("", "")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-03-08", datetime(2026, 3, 8)),  # noqa: DTZ001
        ("2026/3/8", datetime(2026, 3, 8)),  # noqa: DTZ001
        ("۲۰۲۶-۰۳-۰۸ ۱۴:۳۰", datetime(2026, 3, 8, 14, 30)),  # noqa: DTZ001
        ("2026-03-08T14:30:05Z", datetime(2026, 3, 8, 14, 30, 5, tzinfo=UTC)),
        (
            "2026-03-08 14:30 +03:30",
            datetime(2026, 3, 8, 14, 30, tzinfo=timezone(timedelta(hours=3.5))),
        ),
        ("2026-03-08T14:30:05.123+0100", datetime(2026, 3, 8, 13, 30, 5, tzinfo=UTC)),
    ],
)
def test_dates_are_read_with_or_without_time_and_zone(written, expected):
    assert with_date(written) == expected
    assert (with_date(written).tzinfo is None) == (expected.tzinfo is None)


@pytest.mark.parametrize("written", ["tomorrow", "1404-12-17", "2026-13-01", "2026-02-30", "2026"])
def test_a_date_that_cannot_be_meant_is_refused(written):
    with pytest.raises(BadInputError, match="Gregorian"):
        with_date(written)


def test_a_broken_line_above_the_text_is_named():
    with pytest.raises(BadInputError, match=r"Line 3 of “a\.md”.*quotes"):
        read("---\nlang: en\ntitle: one: two\n---\nText")
    with pytest.raises(BadInputError, match=r"Line 2 "):
        read("---\ntitle: a\x01b\n---\nText")


def test_a_bomb_of_references_says_nothing():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{c}: &{c} [*{p}, *{p}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert read(f"---\n{bomb}sections: *i\ntitle: *a\n---\nx").sections == ()


def test_without_a_title_the_first_heading_is_the_headline_and_leaves_the_text():
    found = read("intro\n\n# One *two* &amp; three\n\n# Four\n\nText")
    assert found.headline == "One two & three"
    assert [(row.level, row.inner) for row in parse(found.body).rows] == [
        (0, "intro"),
        (2, "Four"),
        (0, "Text"),
    ]


def test_a_heading_that_repeats_the_title_is_not_said_twice():
    assert "<h2" not in read("---\ntitle: One\n---\n# One\n\nText").body
    assert "<h2" in read("---\ntitle: One\n---\n# Two\n\nText").body


@pytest.mark.parametrize(
    ("name", "headline"),
    [("my-first_story.md", "my first story"), ("C:\\a\\b c.md", "b c"), ("/x/y.z.md", "y.z")],
)
def test_without_either_the_name_is_the_headline(name, headline):
    assert read("Text", name).headline == stem(name) == headline


def test_a_rule_at_the_top_is_no_front_matter():
    assert rows("---\n\nText")[0][0] is RowKind.SEPARATOR
    assert [inner for _, inner in rows("---\nSome text.\n---\nMore")][-1] == "More"


def test_markdown_becomes_blocks():
    found = rows(
        "a *b* **c** `d` ~~e~~ [f](https://x.example)\n\n## g\n\n- h\n    1. i\n- j\n\n"
        "> k\n>\n> l\n\n```\nm < n\n```\n\n---\n\n"
        "| o | p |\n|---|---|\n| q | r |\n\ns[^1]\n\n[^1]: t\n"
    )
    assert found[0] == (
        RowKind.PARAGRAPH,
        'a <em>b</em> <strong>c</strong> <code>d</code> <s>e</s> <a href="https://x.example">f</a>',
    )
    assert found[1:5] == [
        (RowKind.HEADING, "g"),
        (RowKind.LIST_ITEM, "h"),
        (RowKind.LIST_ITEM, "i"),
        (RowKind.LIST_ITEM, "j"),
    ]
    assert found[5:8] == [(RowKind.QUOTE, "k"), (RowKind.QUOTE, "l"), (RowKind.CODE, "m &lt; n")]
    assert (RowKind.PARAGRAPH, "s<sup>1</sup>") in found
    assert found[-1] == (RowKind.LIST_ITEM, "t")


def test_pictures_beside_the_file_are_listed_and_named_in_the_text():
    found = read('![one](a/b%20c.jpg "two")\n\n![web](https://x.example/d.png)\n\n![](e.png)')
    assert found.pictures == (
        ImportedPicture("a/b c.jpg", "one", "two"),
        ImportedPicture("e.png", "", ""),
    )
    for address in ("nejat:import/1", "https://x.example/d.png", "nejat:import/2"):
        assert f'src="{address}"' in found.body


def test_html_in_markdown_is_cleaned_as_what_is_pasted():
    found = read("<div onclick=x>a <b>b</b><script>c</script></div>\n\n<img src=x onerror=y>")
    assert "<strong>b</strong>" in found.body
    assert not any(word in found.body for word in ("script", "onclick", "onerror"))


def test_a_failure_of_the_library_names_the_line(monkeypatch):
    def failing(text):
        if "bad" in text:
            raise IndexError
        return text

    monkeypatch.setattr(markdown_import, "_converted", failing)
    with pytest.raises(BadInputError, match=r"Line 5 of “a\.md”"):
        read("---\ntitle: x\n---\nfine\nbad\nfine")


@pytest.mark.parametrize(
    "data",
    [
        "یک\nدو".encode(),
        b"\xef\xbb\xbf" + "یک\r\nدو".encode(),
        b"\xff\xfe" + "یک\rدو".encode("utf-16-le"),
        b"\xfe\xff" + "یک\nدو".encode("utf-16-be"),
    ],
)
def test_unicode_is_read_with_or_without_a_mark(data):
    assert decode(data) == "یک\nدو"


def test_the_old_code_page_is_read():
    assert decode("سلام، گچپژ — \u200c".encode("cp1256")) == "سلام، گچپژ — \u200c"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("iso8859-1", "Çështja e Shqipërisë"),
        ("cp1252", "ÇËSHTJE “të reja”: é, ç, ë"),
        ("cp1256", "مرحبا بالعالم، Paris ça"),
        ("cp1256", "پل"),
        ("iso8859-6", "مرحبا بالعالم، هذا نص عربي"),
    ],
)
def test_old_code_pages_are_told_apart_by_their_words(encoding, text):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("opened", ["[", "![", "[a](", "[a][", "<a ", "<![CDATA["])
def test_a_text_that_opens_and_never_closes_is_refused_at_once_with_its_line(opened):
    with pytest.raises(BadInputError, match="Line 3 of “x” cannot be read as Markdown"):
        read_markdown("# T\n\n" + opened * 20_000, "x")


def test_many_brackets_that_close_are_read():
    text = "[a](https://x.example) " * 3000 + "\n\n" + "a < b, [c " * 150
    assert read_markdown(text, "x").body.count("https://x.example") == 3000


def test_hugo_writes_its_fields_between_pluses():
    matter = '+++\ntitle = "One: two"\ndate = 2020-01-02T10:00:00Z\ntags = ["a", "b"]\n+++\nText'
    found = read_markdown(matter, "x")
    assert (found.headline, found.tags) == ("One: two", ("a", "b"))
    assert found.date == datetime(2020, 1, 2, 10, tzinfo=UTC)
    assert "Text" in found.body
    with pytest.raises(BadInputError, match="Line"):
        read_markdown("+++\ntitle = [\n+++\nText", "x")
    with pytest.raises(BadInputError, match="Line"):
        read_markdown(f"+++\nweight = {'1' * 5000}\n+++\nText", "x")


@pytest.mark.parametrize("date", ["9999-12-31 23:59", "0001-01-01"])
def test_a_date_that_no_calendar_shows_is_refused(date):
    with pytest.raises(BadInputError, match="cannot be read"):
        read_markdown(f"---\ndate: {date}\n---\nText", "x")


def test_what_is_no_text_is_refused():
    with pytest.raises(BadInputError, match="not text"):
        decode(b"PK\3\4\0\0\0")


PIECES = (
    *("\n", "\n\n", "---\n", "# ", "* ", "1. ", "    ", "> ", "```\n", "[", "](", "![", ")"),
    *("title: ", "date: ", "- ", "<b>", "</p>", "<!--", "[^1]", "[^1]: ", "|", "~~", "&a"),
    *("`", "**", "_", ": ", '"', "\\", "\t", "<div>", "===\n"),
)
MARKDOWN = st.lists(
    st.one_of(
        st.text(max_size=5),
        st.sampled_from(
            PIECES,
        ),
    ),
    max_size=30,
).map("".join)


@settings(deadline=None, max_examples=300, database=None)
@given(st.one_of(MARKDOWN, MARKDOWN.map(lambda text: "---\n" + text + "\n---\n" + text)), st.text())
@example("---\n: \n---\n", "")
@example("---\n? [a]\n: b\n---\n", "")
@example("---\na: &a [*a]\n---\n", "")
def test_any_text_is_read_or_refused_in_words(text, name):
    try:
        read(text, name)
    except BadInputError as refused:
        assert str(refused)


@settings(deadline=None, max_examples=200, database=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_or_refused_in_words(data):
    try:
        decode(data)
    except BadInputError as refused:
        assert str(refused)
