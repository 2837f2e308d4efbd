"""What people and filters do to a post on its site, and what comes back of it."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import uid
from wire_samples import FRAGMENTS, IMAGE_BLOCK, LOOK_ALIKE, SITE, photo, refs, story, wire

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Incoming, Refs
from nejat_desktop.sites.wordpress.groups import BEFORE
from nejat_desktop.sites.wordpress.names import names_of
from nejat_desktop.sites.wordpress.stitches import stitched
from tests.simulated.kses import filtered

SOUND = FRAGMENTS[:13]
GAP = "\n\n"
KINDS = st.sampled_from(Kind)
PARAGRAPH = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
CLEAR = tuple(f for f in SOUND if "written out" not in f and f"{SITE}/" not in f)
"""Without addresses that somebody wrote out and that another fragment names."""
KEPT, ADDED, GONE, REPLACED = "=+-*"
EDITS = st.lists(
    st.tuples(st.sampled_from(CLEAR), st.sampled_from((KEPT, KEPT, ADDED, GONE, REPLACED))),
    min_size=1,
)
BESIDE = st.lists(st.tuples(st.sampled_from(SOUND), st.just(KEPT)), max_size=5)
ONE_EDIT = st.tuples(
    BESIDE, st.tuples(st.sampled_from(SOUND), st.sampled_from((ADDED, GONE, REPLACED))), BESIDE
).map(lambda edits: [*edits[0], edits[1], *edits[2]])
"""One edit, in a text that may hold such addresses too."""


def group(content: str, place: str) -> str:
    """A group of ours in a content."""
    found = re.search(
        rf'<!-- wp:group {{"className":"nejat-made {place}".*?\n<!-- /wp:group -->', content, re.S
    )
    assert found
    return found[0]


def groups_of(content: str) -> tuple[str, str]:
    """Both groups of ours in a content; the first may be empty."""
    has_first = "nejat-made nejat-before" in content
    return group(content, "nejat-before") if has_first else "", group(content, "nejat-after")


def back(content: str, one: Release, around: Refs | None = None) -> Incoming:
    """What a content says that stands at the site in place of a release's."""
    sent = wire(one.edition).wired(one, around or refs())
    return wire(one.edition).unwired(replace(sent, content=content), one, around or refs())


@given(kind=KINDS, edits=EDITS | ONE_EDIT)
def test_an_edit_around_the_groups_comes_back_as_exactly_that_edit(
    kind: Kind, edits: list[tuple[str, str]]
) -> None:
    """Blocks are taken away or replaced, others added behind them."""
    body = GAP.join(["<!-- wp:spacer /-->", *(fragment for fragment, _ in edits)])
    one = story(kind, body=body)
    sent = wire().wired(one, refs()).content
    whole = "".join(s.wire for s in stitched(body, names_of(one, refs())))
    head, tail = sent.split(whole)
    wires = whole.split(GAP)
    sources, now = ["<!-- wp:spacer /-->"], ["<!-- wp:spacer /-->"]
    rest = body.split(GAP)
    at = 1
    for number, (fragment, edit) in enumerate(edits):
        count = fragment.count(GAP) + 1
        new = PARAGRAPH.format(f"New words {number} & more")
        kept, kept_wire = rest[at : at + count], wires[at : at + count]
        at += count
        sources += {KEPT: kept, GONE: [], ADDED: [*kept, new], REPLACED: [new]}[edit]
        now += {KEPT: kept_wire, GONE: [], ADDED: [*kept_wire, new], REPLACED: [new]}[edit]
    found = back(head + GAP.join(now) + tail, one)
    assert found.content.body == GAP.join(sources)
    assert not found.is_made_changed
    assert found.content == replace(
        one.content, body=GAP.join(sources), row_ids=found.content.row_ids
    )


def test_a_picture_of_ours_that_somebody_put_into_the_text_is_called_by_its_name() -> None:
    one = story(body=PARAGRAPH.format("One"))
    sent = wire().wired(one, refs()).content
    url = f"{SITE}/wp-content/uploads/mill-medium.jpg"
    new = (
        '<!-- wp:image {"id":41,"sizeSlug":"medium"} -->\n'
        '<figure class="wp-block-image size-medium">'
        f'<img src="{url}" alt="" class="wp-image-41"/></figure>\n<!-- /wp:image -->'
    )
    link = PARAGRAPH.format(f'<a href="{SITE}/2026/harvest/#x">h</a>')
    found = back(
        sent.replace("<!-- /wp:paragraph -->", f"<!-- /wp:paragraph -->{GAP}{new}{GAP}{link}", 1),
        one,
    )
    assert f'<img src="{photo("mill")}" alt=""/>' in found.content.body
    assert '<!-- wp:image {"sizeSlug":"medium"} -->' in found.content.body
    assert f'href="nejat:story/{uid("harvest")}#x"' in found.content.body
    again = replace(one, content=found.content)
    assert url in wire().wired(again, refs()).content


def test_another_alternative_text_of_a_picture_comes_back_alone() -> None:
    one = story(body=IMAGE_BLOCK)
    sent = wire().wired(one, refs()).content
    found = back(sent.replace('alt="A &amp; b"', 'alt="New"'), one)
    assert found.content.body == IMAGE_BLOCK.replace('alt="A &amp; b"', 'alt="New"')


def test_an_address_that_goes_on_is_another_address() -> None:
    one = story(body=PARAGRAPH.format("One"))
    sent = wire().wired(one, refs()).content
    new = f'<a href="{SITE}/2026/harvest/more/">x</a>'
    assert new in back(sent.replace("<p>One", f"<p>{new}"), one).content.body


def test_an_editor_that_writes_the_text_anew_changes_nothing() -> None:
    """White space between blocks, the order of nothing, entities, slashes of empty tags."""
    body = f"{PARAGRAPH.format('A &#8217; &nbsp;b')}\n{IMAGE_BLOCK}\n\n\n"
    one = story(body=body)
    sent = wire().wired(one, refs()).content
    anew = sent.replace("&#8217;", "’").replace("&nbsp;", "\N{NO-BREAK SPACE}")
    anew = re.sub(r"-->\s+<!-- (?!/)", "-->\n\n<!-- ", anew).replace('"/>', '" />')
    assert anew != sent
    assert back(anew, one).content == one.content


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("edition", ["en", "fa"])
def test_the_filter_leaves_what_is_generated_as_it_is(kind: Kind, edition: str) -> None:
    one = story(kind, edition, body=PARAGRAPH.format("One"))
    sent = wire(edition).wired(one, refs()).content
    assert filtered(sent) == sent
    assert "<bdi" not in sent
    assert "style=" not in sent


@given(kind=KINDS, parts=st.lists(st.sampled_from(SOUND), max_size=5))
def test_after_the_filter_the_groups_still_come_off(kind: Kind, parts: list[str]) -> None:
    body = GAP.join(["<!-- wp:spacer /-->", *parts, PARAGRAPH.format("M & N < O \x01")])
    one = story(kind, body=body)
    found = back(filtered(wire().wired(one, refs()).content), one)
    assert found.content.body == one.content.body
    assert not found.is_made_changed


def test_what_the_filter_takes_from_the_text_is_gone_from_it_alone() -> None:
    body = PARAGRAPH.format("One <bdi>two</bdi>") + GAP + IMAGE_BLOCK
    one = story(body=body)
    found = back(filtered(wire().wired(one, refs()).content), one)
    assert found.content.body == body.replace("<bdi>", "").replace("</bdi>", "")


@pytest.mark.parametrize("kind", [Kind.ARTICLE, Kind.GALLERY, Kind.BOOK, Kind.VIDEO])
@pytest.mark.parametrize("body", ["", PARAGRAPH.format("One"), f"Classic\n\n{photo()}", LOOK_ALIKE])
def test_an_edit_inside_a_group_is_noticed_and_keeps_the_body(kind: Kind, body: str) -> None:
    one = story(kind, body=body)
    sent = wire().wired(one, refs()).content
    words = [w for w in ("Dalen", "Caption of mill", "Caption of bridge") if w in sent]
    assert words
    for word in words:
        found = back(sent.replace(word, "Somebody’s words"), one)
        assert found.content == one.content
        assert found.is_made_changed


@pytest.mark.parametrize(
    "body", ["", PARAGRAPH.format("One"), LOOK_ALIKE, IMAGE_BLOCK + LOOK_ALIKE]
)
def test_a_group_that_somebody_deleted_takes_nothing_with_it(body: str) -> None:
    one = story(Kind.CARTOON, body=body)
    sent = wire().wired(one, refs()).content
    first = group(sent, BEFORE)
    made = [m[0] for m in re.finditer(r"<!-- wp:group .*?\n<!-- /wp:group -->", sent, re.S)]
    last = next(m for m in made if str(one.article) in m)
    for without in (
        sent.removeprefix(first + GAP),
        sent.removesuffix(last).removesuffix(GAP),
        sent.removeprefix(first + GAP).removesuffix(last).removesuffix(GAP),
    ):
        found = back(without, one)
        assert found.content == one.content
        assert found.is_made_changed


def test_what_somebody_wrote_below_the_group_comes_back() -> None:
    one = story(Kind.CARTOON, body=PARAGRAPH.format("One"))
    sent = wire().wired(one, refs()).content
    above, below = PARAGRAPH.format("Above"), PARAGRAPH.format("Below")
    found = back(above + GAP + sent + GAP + below, one)
    assert found.content.body == GAP.join((above, PARAGRAPH.format("One"), below))
    assert not found.is_made_changed


def test_groups_made_with_other_links_come_off_without_a_word() -> None:
    """Between a sync and the next the other editions have moved: nobody edited anything."""
    for kind in Kind:
        one = story(kind, body=IMAGE_BLOCK)
        sent = wire().wired(one, refs()).content
        moved = refs(editions={"ar": ("https://ar.example.org/x/", "خبز")}, series=())
        found = back(sent, one, moved)
        assert found.content == one.content
        assert not found.is_made_changed


def test_a_text_of_ours_that_nobody_knows_any_more_comes_without_its_groups() -> None:
    one = story(Kind.CARTOON, body=PARAGRAPH.format("One"))
    sent = wire().wired(one, refs())
    found = wire().unwired(sent, None, refs())
    assert found.content.body == PARAGRAPH.format("One")
    assert found.foreign_lead == sent.lead


@pytest.mark.parametrize("kind", Kind)
def test_what_another_newsroom_generated_stays_to_the_letter_where_it_is_kept(kind: Kind) -> None:
    """A laptop that fetched the site has the text alone, and no credits, files or galleries."""
    sent = wire().wired(story(kind), refs())
    other = wire(newsroom_uid=uid("another newsroom"))
    body = PARAGRAPH.format("Other words.")
    fetched = replace(story(kind, body=body), pictures=(), gallery=(), files=())
    written = other.wired(fetched, Refs(kept_made=sent.content)).content
    groups = [g for g in groups_of(sent.content) if g]
    assert written == GAP.join([*groups[:-1], body, groups[-1]])
    assert other.unwired(replace(sent, content=written), fetched, Refs()).content.body == body
    again = wire().unwired(replace(sent, content=written), story(kind), refs())
    assert not again.is_made_changed


def test_what_this_newsroom_generated_is_made_anew_whoever_keeps_it() -> None:
    one = story(Kind.ARTICLE)
    sent = wire().wired(one, refs())
    later = replace(
        one, content=replace(one.content, credits=replace(one.content.credits, author="Mira"))
    )
    kept = replace(refs(), kept_made=sent.content)
    assert wire().wired(later, kept) == wire().wired(later, refs())
