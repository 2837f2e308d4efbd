"""A release on the wire for WordPress, and off it again, byte for byte."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from site_samples import LEARNING, VALLEY, picture, uid
from wire_samples import (
    BODIES,
    FILES,
    FRAGMENTS,
    IMAGE_BLOCK,
    LOOK_ALIKE,
    NOW,
    SITE,
    photo,
    refs,
    story,
    there,
    wire,
)

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import UNSENT
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.wordpress.marker import marked

EDITIONS = ("en", "ar", "fa", "sq")
ONE_FILE = dict.fromkeys((picture(n).sha256 for n in ("bridge", "mill")), there(40, "bridge"))
"""Two pictures that are one file there."""
REFS = st.sampled_from(
    (
        refs(),
        Refs(),
        refs(media={}, kept_sections=(5, 900)),
        refs(stories={}, editions={}, series=()),
        refs(media=ONE_FILE),
    )
)  # fmt: skip
LINES = st.text(max_size=30)


@given(
    body=BODIES,
    kind=st.sampled_from(Kind),
    edition=st.sampled_from(EDITIONS),
    around=REFS,
    headline=LINES,
    excerpt=LINES,
    tags=st.lists(st.sampled_from(("Water", "water ", "کتاب", "Unknown")), max_size=4),
    slug=st.sampled_from(("", "bread", "bread-2")),
    is_open=st.booleans(),
)
@example("", Kind.CARTOON, "en", refs(), "", "", [], "", True)
@example("\n\n", Kind.BOOK, "fa", refs(), "&amp;", "&lt;b>", [], "", True)
@example(LOOK_ALIKE, Kind.PAGE, "en", refs(), "a", "", [], "", True)
def test_every_release_comes_back_from_the_wire_as_it_went(
    body: str, kind: Kind, edition: str, around: Refs, headline: str, excerpt: str,
    tags: list[str], slug: str, is_open: bool,
) -> None:  # fmt: skip
    one = story(
        kind, edition, body=body, headline=headline, excerpt=excerpt, tags=tuple(tags),
        slug=slug, comments_open=is_open, row_ids=("a", "b"),
    )  # fmt: skip
    own = wire(edition)
    back = own.unwired(own.wired(one, around), one, around)
    assert back.content == one.content
    assert back.lead == one.lead
    assert not back.is_made_changed


@pytest.mark.corpus
def test_every_text_of_the_corpus_comes_back_byte_for_byte(corpus: Path) -> None:
    files = [p for p in corpus.rglob("*") if p.suffix in (".html", ".txt", ".xml")]
    assert len(files) > 200
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace")[:200_000]
        named = text.replace('src="http', f'src="{photo()}" data-was="http')
        for body in (text, named):
            one = story(body=body)
            assert wire().unwired(wire().wired(one, refs()), one, refs()).content == one.content


def test_our_pictures_are_called_as_they_are_there() -> None:
    sent = wire().wired(story(body=IMAGE_BLOCK), refs()).content
    assert '<!-- wp:image {"id":40,"sizeSlug":"large","linkDestination":"none"} -->' in sent
    url = f"{SITE}/wp-content/uploads/bridge-large.jpg"
    assert f'<img src="{url}" alt="A &amp; b" class="wp-image-40"/>' in sent


def test_foreign_numbers_of_a_picture_become_its_own() -> None:
    sent = wire().wired(story(body=FRAGMENTS[3]), refs()).content
    assert '{"id":42,"sizeSlug":"full"}' in sent
    assert 'class="wp-image-42"' in sent
    assert "12" not in sent.split("<!-- /wp:image -->")[0]


def test_no_name_of_ours_is_left_in_what_readers_load() -> None:
    body = "\n".join(f for f in FRAGMENTS[:8])
    assert "nejat:photo" not in wire().wired(story(body=body), refs()).content
    assert "nejat:story" not in wire().wired(story(body=body), Refs()).content


def test_a_link_to_a_story_that_is_not_there_yet_leads_nowhere() -> None:
    sent = wire().wired(story(body=FRAGMENTS[5]), refs()).content
    assert f'href="#nejat-story-{uid("school")}"' in sent
    assert f'href="{SITE}/2026/harvest/#end"' in sent


def test_the_text_carries_the_marker_of_its_article() -> None:
    for kind in Kind:
        one = story(kind)
        assert marked(wire().wired(one, refs()).content) == one.article


def test_a_classic_text_stays_classic() -> None:
    """One block comment in it would end what WordPress does for its paragraphs."""
    sent = wire().wired(story(Kind.CARTOON, body="One\n\nTwo"), refs()).content
    assert "wp:" not in sent
    assert 'class="wp-block-group nejat-made nejat-before"' in sent


@pytest.mark.parametrize(("ahead", "status"), [(61, "future"), (59, "publish"), (-5, "publish")])
def test_what_is_dated_ahead_is_scheduled(ahead: int, status: str) -> None:
    one = replace(story(), date=NOW + timedelta(seconds=ahead))
    assert wire().wired(one, refs()).status == status
    assert wire().wired(one, refs(), out=False).status == "draft"


def test_a_page_has_no_terms_and_no_format() -> None:
    sent = wire().wired(story(Kind.PAGE), refs())
    assert (sent.type, sent.format, sent.sections, sent.tags) == ("page", "standard", (), ())
    assert wire().needs(story(Kind.PAGE)).terms == ()


def test_a_kind_stands_in_its_category_and_its_sections() -> None:
    need = {t.key: t for t in wire("fa").needs(story(Kind.CARTOON, "fa")).terms}
    assert need["kind:Media"].name == "رسانه"
    assert need["kind:Media/Cartoons"].parent == "kind:Media"
    assert need["kind:Media/Cartoons"].slug == "cartoons"
    numbers = [refs().terms["category", k] for k in ("kind:Media/Cartoons", VALLEY.uid)]
    sent = wire().wired(story(Kind.CARTOON), refs(kept_sections=(7,)))
    assert set(numbers) | {7, 12} == set(sent.sections)


def test_spellings_of_one_tag_are_one_need() -> None:
    tags = [t for t in wire().needs(story(tags=("كتاب", "کتاب", "Water", "water"))).terms
            if t.taxonomy == "post_tag"]  # fmt: skip
    assert [t.name for t in tags] == ["كتاب", "Water"]


@pytest.mark.parametrize("kind", [*Kind])
def test_without_the_rule_the_lead_goes_along_only_where_a_reader_sees_it(kind: Kind) -> None:
    """A cartoon shows it above its text, a gallery among its pictures; an article does not."""
    one, own = story(kind), wire(rules=PostRules(lead=False))
    assert own.wired(one, refs()).lead == 0
    assert own.wired(one, refs(there=replace(UNSENT, lead=77))).lead == 77, "theirs"
    is_seen = kind not in (Kind.ARTICLE, Kind.PAGE)
    assert (one.lead in {need.photo for need in own.needs(one).media}) is is_seen
    played = replace(one.content, work=Work(address="https://www.youtube.com/watch?v=abcdefghijk"))
    elsewhere = own.needs(replace(one, content=played)).media
    assert (one.lead in {need.photo for need in elsewhere}) is (is_seen and kind is not Kind.VIDEO)
    inside = replace(one, content=replace(one.content, body=photo("bridge")))
    assert one.lead in {need.photo for need in own.needs(inside).media}
    back = own.unwired(replace(own.wired(one, refs()), lead=77), one, refs())
    assert (back.lead, back.foreign_lead) == (one.lead, 0)


def test_each_original_is_needed_once_and_the_lead_first() -> None:
    one = story(Kind.GALLERY)
    media = wire().needs(replace(one, pictures=(*one.pictures[1:], *one.pictures))).media
    assert media[0].photo == one.lead
    assert len({m.sha256 for m in media}) == len(media) == 3 + len(FILES)
    assert all(m.name.isascii() for m in media)


def test_other_links_around_it_give_another_mark_and_other_media_do_not() -> None:
    one = story(body=FRAGMENTS[5])
    head, there = head_of(one), wire()
    mark = there.mark(head, refs())
    assert there.mark(head, refs(media={}, terms={}, kept_sections=(3,))) == mark
    assert (
        there.mark(head, refs(stories={uid("other"): "https://x.example/"} | dict(refs().stories)))
        == mark
    )
    others = (
        there.mark(head, refs(stories={})),
        there.mark(head, refs(editions={})),
        there.mark(head, refs(series=())),
        wire("fa").mark(head, refs()),
        there.mark(head_of(replace(one, uid=uid("next"))), refs()),
    )
    assert len({mark, *others}) == 6


def test_what_somebody_changed_there_comes_back() -> None:
    one, own = story(), wire()
    sent = own.wired(one, refs())
    new = replace(
        sent, title="Salt &amp; bread", excerpt="New", slug="salt", tags=(21, 23), sections=(11,),
        date=NOW, comments_open=False, lead=41, status="private",
    )  # fmt: skip
    back = own.unwired(new, one, refs(tag_names={23: "Néw"}))
    content = back.content
    assert (content.headline, content.excerpt, content.slug) == ("Salt & bread", "New", "salt")
    assert (content.tags, content.sections) == (("Water", "Néw"), (VALLEY.uid,))
    assert (content.date, content.comments_open) == (NOW, False)
    assert (back.lead, back.foreign_lead, back.status) == (uid("mill"), 0, "private")
    assert own.unwired(replace(sent, lead=999), one, refs()).foreign_lead == 999
    assert own.unwired(replace(sent, sections=(11, 12, 77)), one, refs()).content.sections == (
        LEARNING.uid,
        VALLEY.uid,
    )


@pytest.mark.parametrize("slug", ["bread-2", "%d9%86%d8%a7%d9%86", "Bread!", "bread__trashed"])
def test_a_slug_that_the_site_made_up_is_no_edit(slug: str) -> None:
    one = story(slug="bread")
    sent = replace(wire().wired(one, refs()), slug=slug)
    assert wire().unwired(sent, one, refs()).content.slug == "bread"


@pytest.mark.parametrize(
    ("raw", "said"),
    [("A &amp; B", "A & B"), ("A & B", "A & B"), ("<em>A</em> &lt;b", "A <b"), ("a < b", "a < b")],
)
def test_titles_are_read_in_both_spellings(raw: str, said: str) -> None:
    sent = replace(wire().wired(story(), refs()), title=raw)
    assert wire().unwired(sent, story(), refs()).content.headline == said
    assert wire().unwired(sent, None, refs()).content.headline == said
