"""Reading WordPress exports: typed items, to the letter; what is not whole is refused."""

import random
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr import Item, Meta, TermRef, looks_like_wxr, read_items, survey
from nejat_desktop.interchange.wxr.nodes import BITE, MAX_DEPTH
from tests.wxr_making import author, category, comment, export, item, meta, under

FORBIDDEN = {*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {9, 10}
TEXT = st.text(st.characters(exclude_characters=[chr(c) for c in FORBIDDEN], codec="utf-8"))
"""What XML can hold, without the carriage return that it turns into a new line."""


def items(data: bytes) -> list[Item]:
    return list(read_items(BytesIO(data), "old.xml"))


def refusal(data: bytes) -> str:
    with pytest.raises(BadInputError) as refused:
        survey(BytesIO(data), "old.xml")
    return str(refused.value)


def test_an_item_is_read_with_everything_that_it_says() -> None:
    inside = [
        under("category", "news", "News"),
        under("post_tag", "river", "River"),
        meta("_thumbnail_id", "12"),
        comment(5, "Well said", inside=meta("k", "v").replace("postmeta", "commentmeta")),
    ]
    (found,) = items(export(item(7, "A & B", "<p>One</p>", excerpt="Short", inside=inside)))
    assert (found.post_id, found.title, found.content) == (7, "A & B", "<p>One</p>")
    assert (found.excerpt, found.status, found.post_type) == ("Short", "publish", "post")
    assert found.terms == (
        TermRef("category", "news", "News"),
        TermRef("post_tag", "river", "River"),
    )
    assert found.field("_thumbnail_id") == "12"
    assert found.comments[0].meta == (Meta("k", "v"),)
    assert found.comments[0].is_approved


@given(TEXT, TEXT)
def test_bodies_and_fields_are_read_to_the_letter(body: str, value: str) -> None:
    (found,) = items(export(item(1, "Bridge", body, inside=[meta("key", value)])))
    assert found.content == body
    assert found.field("key") == value


def test_a_text_in_several_sections_is_one_text_with_what_stands_between() -> None:
    data = export(item(1, "Bridge", "BODY")).replace(
        b"<![CDATA[BODY]]>", b"\n<![CDATA[one]]>two<![CDATA[ three]]]]><![CDATA[>]]>"
    )
    assert items(data)[0].content == "\nonetwo three]]>"


def test_ends_of_lines_become_those_of_xml_and_backslashes_stay() -> None:
    data = export(item(1, "Bridge", "BODY")).replace(b"BODY", b"C:\\x\r\n\\'one\rtwo")
    assert items(data)[0].content == "C:\\x\n\\'one\ntwo"


@pytest.mark.parametrize("address", ["http://wordpress.org", "https://wordpress.org"])
@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_every_version_is_read_under_either_address_and_any_prefix(
    address: str, version: str
) -> None:
    data = export(item(3, body="Text"), author("ana"), version=version)
    other = data.replace(b":wp=", b":w=").replace(b"wp:", b"w:")
    other = other.replace(b"http://wordpress.org", address.encode())
    found = survey(BytesIO(other), "old.xml")
    assert (found.channel.version, found.total, len(found.authors)) == (version, 1, 1)
    assert items(other)[0].post_id == 3


def test_names_of_other_namespaces_are_kept_and_not_mistaken() -> None:
    stranger = '<x:post_id xmlns:x="https://else.example/">9</x:post_id>'
    (found,) = items(export(item(3, inside=[stranger])))
    assert found.post_id == 3
    assert [(e.name, e.space, e.text) for e in found.extras] == [
        ("post_id", "https://else.example/", "9")
    ]


def test_terms_are_read_in_every_form() -> None:
    term = (
        "<wp:term><wp:term_id>4</wp:term_id><wp:term_taxonomy>place</wp:term_taxonomy>"
        "<wp:term_slug>shore</wp:term_slug><wp:term_name><![CDATA[Shore]]></wp:term_name>"
        "<wp:termmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:termmeta>"
        "</wp:term>"
    )
    tag = "<wp:tag><wp:tag_slug>river</wp:tag_slug><wp:tag_name>River</wp:tag_name></wp:tag>"
    found = survey(BytesIO(export(category("news", "News", "top"), tag, term)), "old.xml").terms
    assert [(t.taxonomy, t.slug, t.name, t.parent) for t in found] == [
        ("category", "news", "News", "top"),
        ("post_tag", "river", "River", ""),
        ("place", "shore", "Shore", ""),
    ]
    assert found[2].meta == (Meta("k", "v"),)


def test_the_first_format_names_each_term_twice_and_it_counts_once() -> None:
    twice = (
        "<category><![CDATA[News]]></category>"
        '<category domain="category" nicename="news"><![CDATA[News]]></category>'
        '<category domain="tag"><![CDATA[River]]></category>'
        '<category domain="tag" nicename="river"><![CDATA[River]]></category>'
    )
    assert items(export(item(inside=[twice]), version="1.0"))[0].terms == (
        TermRef("category", "news", "News"),
        TermRef("post_tag", "river", "River"),
    )


def test_an_item_may_lack_anything() -> None:
    assert items(export("<item></item>")) == [Item()]
    assert items(export("<item><wp:post_id>none</wp:post_id></item>"))[0].post_id is None


def test_a_mark_blank_lines_and_other_encodings_are_read() -> None:
    data = export(item(1, "سلام", "متن"))
    for form in (
        b"\xef\xbb\xbf" + data,
        b"\n\n  " + data,
        b"\xef\xbb\xbf\n" + data,
        data.replace(b'"UTF-8"', b'"utf8"', 1),
        data.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        data.decode().replace("UTF-8", "windows-1256").encode("cp1256"),
    ):
        assert items(form)[0].title == "سلام"
    latin = export(item(1, "Skënder")).decode().replace("UTF-8", "ISO-8859-1").encode("latin-1")
    assert items(latin)[0].title == "Skënder"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (b"</item>", b"", "is not whole: line"),
        (b"Bridge", b"Bri\x08dge", "line 11, column 20: a character stands there that XML"),
        (b"Bridge", b"]]> &#8; ", "is not whole"),
        (b"<item>", b"<item>&nbsp;", "names a character by a word"),
        (b"wp:post_id>", b"q:post_id>", "a prefix is used there"),
        (b"<channel>", b"<other>", "is not whole"),
        (b'encoding="UTF-8"', b'encoding="klingon"', "encoding"),
        (b"Bridge", b"\xff\xfe", "is not whole"),
        (b"</rss>", b"</feed>", "an element ends there that is not the open one"),
        (b"<wp:wxr_version>1.2</wp:wxr_version>", b"", "no version of WXR"),
        (b"<wp:wxr_version>1.2<", b"<wp:wxr_version>abc<", "version is “abc”"),
        (b"<wp:wxr_version>1.2<", b"<wp:wxr_version>2.0<", "of version 2.0"),
    ],
)
def test_what_is_not_whole_is_refused_with_its_place(
    before: bytes, after: bytes, said: str
) -> None:
    data = export(item())
    assert before in data
    sentence = refusal(data.replace(before, after, 1))
    assert said in sentence
    assert "Nothing of it was taken in." in sentence


def test_other_xml_is_no_export() -> None:
    assert "begins with “feed”" in refusal(b"<feed><entry/></feed>")
    assert "has no channel" in refusal(b"<rss version='2.0'></rss>")
    assert "is not whole" in refusal(b"")


def test_definitions_and_entities_are_refused_before_they_do_anything() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'
    assert "document type definition" in refusal(export(item(), head=bomb))
    outside = '<!DOCTYPE rss SYSTEM "file:///etc/hostname">\n'
    assert "document type definition" in refusal(export(item(), head=outside))


def test_depth_and_size_have_an_end() -> None:
    deep = "<a>" * MAX_DEPTH + "</a>" * MAX_DEPTH
    assert "deeper than any export" in refusal(export(item(inside=[deep])))
    long_tag = f'<x long="{"a" * (10 * 1024 * 1024)}"/>'
    assert "too large" in refusal(export(item(inside=[long_tag])))


def test_a_cut_file_is_refused_wherever_it_is_cut() -> None:
    data = export(author("ana"), category("news", "News"), item(inside=[comment(1, "Yes")]))
    where = random.Random(7).sample(range(1, len(data) - 9), 60)
    for end in where:
        assert refusal(data[:end])


def test_a_character_that_is_cut_between_two_bites_is_whole() -> None:
    head = export(item(1, "Bridge", "BODY")).index(b"BODY")
    for shift in range(4):
        body = "a" * (BITE - head - shift) + "🌉 پل"
        assert items(export(item(1, "Bridge", body)))[0].content == body


def test_counts_are_those_of_the_file() -> None:
    found = survey(
        BytesIO(
            export(
                item(1),
                item(2, status="draft"),
                item(3, post_type="page", inside=[comment(1, "a"), comment(2, "b", "spam")]),
                category("a", "A"),
            )
        ),
        "old.xml",
    )
    assert found.items == {("post", "publish"): 1, ("post", "draft"): 1, ("page", "publish"): 1}
    assert (found.comments, found.approved_comments, found.elements("category")) == (2, 1, 1)
    assert (found.channel.language, found.channel.address) == ("en-US", "https://old.example")


def test_an_export_is_known_by_its_first_bytes() -> None:
    data = export(item())
    assert looks_like_wxr(data)
    assert looks_like_wxr(data.decode().encode("utf-16"))
    assert not looks_like_wxr(b"<?xml version='1.0'?><feed/>")
