"""Exports are written as WordPress writes them, and say the same when they are read again."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr import Channel, Item, Survey, read_items, survey
from nejat_desktop.interchange.wxr.model import Author, Comment, Extra, Meta, Term, TermRef
from nejat_desktop.interchange.wxr.write import VERSION, WxrWriter, is_legal

NOW = datetime(2026, 11, 28, 9, 5, tzinfo=UTC)


def written(
    items: list[Item],
    channel: Channel = Channel(),  # noqa: B008 - a frozen value
    authors: tuple[Author, ...] = (),
    terms: tuple[Term, ...] = (),
) -> bytes:
    out = io.StringIO()
    writer = WxrWriter(out)
    writer.begin(channel, authors, terms, NOW)
    for item in items:
        writer.item(item)
    writer.end()
    return out.getvalue().encode()


def read(data: bytes) -> tuple[Survey, list[Item]]:
    return survey(io.BytesIO(data), "a.xml"), list(read_items(io.BytesIO(data), "a.xml"))


def test_the_elements_stand_as_wordpress_writes_them() -> None:
    item = Item(
        title="A & B",
        link="https://example.org/?p=7",
        pub_date="Sat, 28 Nov 2026 09:05:00 +0000",
        creator="leila",
        guid="https://example.org/?p=7",
        content="<p>One ]]> two</p>",
        post_id=7,
        slug="a-b",
        status="publish",
        post_type="post",
        terms=(TermRef("category", "city", "City & Lake"),),
        meta=(Meta("_thumbnail_id", "9"),),
    )
    channel = Channel("Site", "https://example.org", generator="https://wordpress.org/?v=6.8")
    terms = (
        Term("post_tag", "boats", "Boats", 3, element="tag"),
        Term("category", "city", "City", 2, parent="news", element="category"),
    )
    text = written([item], channel, (Author("leila", 1, display_name="Leila"),), terms).decode()
    lines = [line.strip() for line in text.splitlines()]
    assert lines[0] == '<?xml version="1.0" encoding="UTF-8" ?>'
    assert '<!-- generator="WordPress/6.8" created="2026-11-28 09:05" -->' in lines
    start = lines.index("<item>")
    assert lines[start + 1 : start + 8] == [
        "<title><![CDATA[A & B]]></title>",
        "<link>https://example.org/?p=7</link>",
        "<pubDate>Sat, 28 Nov 2026 09:05:00 +0000</pubDate>",
        "<dc:creator><![CDATA[leila]]></dc:creator>",
        '<guid isPermaLink="false">https://example.org/?p=7</guid>',
        "<description></description>",
        "<content:encoded><![CDATA[<p>One ]]]]><![CDATA[> two</p>]]></content:encoded>",
    ]
    assert text.index("<wp:category>") < text.index("<wp:tag>") < text.index("<generator>")
    category = '<category domain="category" nicename="city"><![CDATA[City & Lake]]></category>'
    assert lines.index("<wp:is_sticky>0</wp:is_sticky>") + 1 == lines.index(category)


TEXT = st.text(st.characters(codec="utf-8"), max_size=30).filter(is_legal)
WORD = st.from_regex(r"[a-z][a-z0-9_-]{0,9}", fullmatch=True)
METAS = st.lists(st.builds(Meta, WORD, TEXT), max_size=3).map(tuple)
COMMENTS = st.builds(
    Comment, id=st.integers(1, 9), author=TEXT, content=TEXT, approved=st.just("1"), meta=METAS
)
ITEMS = st.builds(
    Item,
    title=TEXT,
    content=TEXT,
    excerpt=TEXT,
    description=TEXT,
    creator=WORD,
    post_id=st.integers(1, 2**40),
    slug=WORD,
    status=WORD,
    post_type=WORD,
    password=TEXT,
    is_sticky=st.booleans(),
    post_parent=st.integers(0, 99),
    menu_order=st.integers(0, 99),
    meta=METAS,
    comments=st.lists(COMMENTS, max_size=2).map(tuple),
    extras=st.just(())
    | st.just((Extra("place", "https://example.org/ns", "by & by", (("at", 'a"b<c'),)),))
    | st.just((Extra("of_before", "http://wordpress.org/export/1.1/", "older", ()),)),
)


@given(st.lists(ITEMS, max_size=3))
def test_whatever_is_written_is_read_to_the_letter(items: list[Item]) -> None:
    _, again = read(written(items))
    assert [plain(item) for item in again] == [plain(item) for item in items]


def plain(item: Item) -> Item:
    """What the format has no room for: a missing number is 0, a comment without one has none."""
    comments = tuple(
        replace(one, parent=one.parent or 0, user_id=one.user_id or 0) for one in item.comments
    )
    return replace(item, comments=comments)


@given(st.text(max_size=40))
def test_characters_that_xml_forbids_never_break_a_file(text: str) -> None:
    _, (item,) = read(written([Item(title=text, content=text, meta=(Meta("a", text),))]))
    assert is_legal(item.content)
    assert item.content == item.title == "".join(one for one in text if is_legal(one))


@pytest.mark.corpus
def test_every_export_of_the_corpus_says_the_same_when_it_is_written_anew(corpus: Path) -> None:
    done = 0
    for file in sorted((corpus / "wxr-importer").glob("*.xml")):
        try:
            before, items = read(file.read_bytes())
        except BadInputError:
            continue
        data = written(items, before.channel, tuple(before.authors), tuple(before.terms))
        after, again = read(data)
        assert [plain(numbered(item)) for item in again] == [
            plain(numbered(item)) for item in items
        ], file.name
        assert after.authors == before.authors, file.name
        assert sorted(map(str, after.terms)) == sorted(map(str, before.terms)), file.name
        assert replace(after.channel, version="") == replace(before.channel, version="")
        assert after.channel.version == VERSION
        done += 1
    assert done > 20


def numbered(item: Item) -> Item:
    """Numbers that a file leaves out are written as 0."""
    return replace(item, post_parent=item.post_parent or 0, menu_order=item.menu_order or 0)
