"""The wire form at a real WordPress and the simulated one: stored as sent, and taken off again."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from site_samples import picture, uid
from wire_samples import FILES, FRAGMENTS, IMAGE_BLOCK, PHOTOS, photo, refs, story, wire

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import MediaThere, Post
from nejat_desktop.sites.wordpress.needs import CATEGORY
from nejat_desktop.sites.wordpress.posts import POST_FIELDS, body_of, post_of
from tests.contract.pictures import PDF
from tests.contract.pictures import picture as picture_file
from tests.contract.rest import Rest

HTML = "<!-- wp:html -->\n<p>x</p>\n<!-- /wp:html -->"
IMAGE = f'<img class="size-medium" src="{photo()}" alt="x" />'
BODIES = {
    "blocks": "\n\n".join((FRAGMENTS[0], IMAGE_BLOCK, HTML)),
    "classic": f"One\nline\n\nTwo <b>words</b>\r\n\r\n{IMAGE}",
    "empty": "",
}
EDITIONS = ("en", "fa")


def there(rest: Rest) -> Refs:
    """What the sample releases name, uploaded and made."""
    admin = rest.called("administrator")
    media = {picture(n).sha256: _uploaded(admin, n, i) for i, n in enumerate(PHOTOS)}
    file = _media(admin.put_file("report.pdf", PDF, "application/pdf").json)
    media |= {f.sha256: file for f in FILES}
    terms: dict[tuple[str, str], int] = {}
    for need in (t for kind in Kind for t in wire().needs(story(kind)).terms):
        if (need.taxonomy, need.key) in terms:
            continue
        route = "categories" if need.taxonomy == CATEGORY else "tags"
        parent = {"parent": terms[need.taxonomy, need.parent]} if need.parent else {}
        made = admin.post(f"wp/v2/{route}", {"name": need.name, "slug": need.slug} | parent)
        found = made.json["id"] if made.status == 201 else made.json["data"]["term_id"]
        terms[need.taxonomy, need.key] = found
    return refs(media=media, terms=terms)


def _uploaded(admin: Rest, name: str, shade: int) -> MediaThere:
    data = picture_file(1200, 800, "JPEG", shade)
    return _media(admin.put_file(f"{name}.jpg", data, "image/jpeg").json)


def _media(found: dict[str, Any]) -> MediaThere:
    sizes = (found.get("media_details") or {}).get("sizes") or {}
    known = {k: (s["source_url"], s["width"], s["height"]) for k, s in sizes.items()}
    return MediaThere(found["id"], found["source_url"], sizes=known)


def past(kind: Kind, edition: str, body: str, slug: str = "bread") -> Release:
    """A release that went out long ago."""
    return replace(
        story(kind, edition, body=body, slug=slug), date=datetime(2019, 5, 6, 7, tzinfo=UTC)
    )


def filled(rest: Rest, one: Release, around: Refs) -> Post:
    """A post with a release's wire form, as it is stored."""
    fields = wire(one.edition).wired(one, around)
    made = rest.post(f"wp/v2/{fields.type}s", body_of(fields))
    assert made.status == 201, made.json
    fields_asked = ",".join(POST_FIELDS)
    path = f"wp/v2/{fields.type}s/{made.json['id']}"
    return post_of(rest.get(path, context="edit", _fields=fields_asked).json)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_unfiltered_account_stores_the_wire_form_and_gets_the_release_back(
    rest: Rest, edition: str
) -> None:
    around, number, owner = there(rest), count(), rest.called("owner")
    for kind in Kind:
        for body in BODIES.values():
            one = past(kind, edition, body, f"story-{next(number)}")
            post = filled(owner, one, around)
            assert post.fields == wire(edition).wired(one, around), kind
            assert post.marked == one.article
            back = wire(edition).unwired(post.fields, one, around)
            assert back.content == one.content
            assert not back.is_made_changed


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_filtered_account_stores_what_is_generated_as_it_was_sent(
    rest: Rest, edition: str
) -> None:
    around, number, author = there(rest), count(), rest.called("author")
    for kind in Kind:
        if kind is Kind.PAGE:
            continue
        for body in BODIES.values():
            one = past(kind, edition, body, f"story-{next(number)}")
            post = filled(author, one, around)
            sent = wire(edition).wired(one, around)
            assert post.is_filtered
            assert replace(post.fields, content="") == replace(sent, content=""), kind
            back = wire(edition).unwired(post.fields, one, around)
            assert back.content == one.content
            assert not back.is_made_changed
            if not body:
                assert post.fields.content == sent.content


def test_what_the_filter_takes_from_a_text_comes_back_without_it(rest: Rest) -> None:
    body = FRAGMENTS[0].replace("more", "<bdi>more</bdi>") + "\n\n" + IMAGE_BLOCK
    one, around = past(Kind.CARTOON, "en", body), there(rest)
    post = filled(rest.called("author"), one, around)
    back = wire().unwired(post.fields, one, around)
    assert back.content.body == body.replace("<bdi>", "").replace("</bdi>", "")
    assert back.lead == uid("bridge")
    assert not back.is_made_changed
