"""From elements to typed items: one table for each, in the words of the export format."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from nejat_desktop.interchange.wxr.model import (
    CATEGORY,
    TAG,
    Author,
    Comment,
    Extra,
    Item,
    Meta,
    Term,
    TermRef,
)
from nejat_desktop.interchange.wxr.nodes import Node

_LARGEST = 2**62
_NUMBER = re.compile(r"\s*\+?(\d{1,20})")
Field = tuple[str, Callable[[str], Any]]


def exact(text: str) -> str:
    """The text as it is."""
    return text


def number(text: str) -> int | None:
    """The number that PHP would see at the beginning; None for none."""
    found = _NUMBER.match(text)
    value = int(found[1]) if found else None
    return value if value is not None and value < _LARGEST else None


def above_zero(text: str) -> int | None:
    """An id: a number above 0."""
    return number(text) or None


def yes(text: str) -> bool:
    """Whether the text is the number 1."""
    return text.strip() == "1"


_AUTHOR: dict[str, Field] = {
    "wp:author_login": ("login", str.strip),
    "wp:author_id": ("id", above_zero),
    "wp:author_email": ("email", str.strip),
    "wp:author_display_name": ("display_name", exact),
    "wp:author_first_name": ("first_name", exact),
    "wp:author_last_name": ("last_name", exact),
}
_COMMON_TERM: dict[str, Field] = {"wp:term_id": ("id", above_zero)}
_CATEGORY: dict[str, Field] = _COMMON_TERM | {
    "wp:category_nicename": ("slug", str.strip),
    "wp:category_parent": ("parent", str.strip),
    "wp:cat_name": ("name", exact),
    "wp:category_description": ("description", exact),
}
_TAG: dict[str, Field] = _COMMON_TERM | {
    "wp:tag_slug": ("slug", str.strip),
    "wp:tag_name": ("name", exact),
    "wp:tag_description": ("description", exact),
}
_TERM: dict[str, Field] = _COMMON_TERM | {
    "wp:term_taxonomy": ("taxonomy", str.strip),
    "wp:term_slug": ("slug", str.strip),
    "wp:term_parent": ("parent", str.strip),
    "wp:term_name": ("name", exact),
    "wp:term_description": ("description", exact),
}
_TERMS = {
    "wp:category": ("category", CATEGORY, _CATEGORY),
    "wp:tag": ("tag", TAG, _TAG),
    "wp:term": ("term", "", _TERM),
}
_COMMENT: dict[str, Field] = {
    "wp:comment_id": ("id", above_zero),
    "wp:comment_author": ("author", exact),
    "wp:comment_author_email": ("author_email", str.strip),
    "wp:comment_author_url": ("author_url", str.strip),
    "wp:comment_author_IP": ("author_ip", str.strip),
    "wp:comment_date": ("date", str.strip),
    "wp:comment_date_gmt": ("date_gmt", str.strip),
    "wp:comment_content": ("content", exact),
    "wp:comment_approved": ("approved", str.strip),
    "wp:comment_type": ("type", str.strip),
    "wp:comment_parent": ("parent", number),
    "wp:comment_user_id": ("user_id", number),
}
_ITEM: dict[str, Field] = {
    "title": ("title", exact),
    "link": ("link", str.strip),
    "pubDate": ("pub_date", str.strip),
    "dc:creator": ("creator", str.strip),
    "description": ("description", exact),
    "content:encoded": ("content", exact),
    "excerpt:encoded": ("excerpt", exact),
    "wp:post_id": ("post_id", above_zero),
    "wp:post_date": ("post_date", str.strip),
    "wp:post_date_gmt": ("post_date_gmt", str.strip),
    "wp:post_modified": ("post_modified", str.strip),
    "wp:post_modified_gmt": ("post_modified_gmt", str.strip),
    "wp:comment_status": ("comment_status", str.strip),
    "wp:ping_status": ("ping_status", str.strip),
    "wp:post_name": ("slug", str.strip),
    "wp:status": ("status", str.strip),
    "wp:post_parent": ("post_parent", number),
    "wp:menu_order": ("menu_order", number),
    "wp:post_type": ("post_type", str.strip),
    "wp:post_password": ("password", exact),
    "wp:is_sticky": ("is_sticky", yes),
    "wp:attachment_url": ("attachment_url", str.strip),
}
_REPEATED = frozenset({"category", "wp:postmeta", "wp:comment", "guid"})


def author(node: Node) -> Author:
    """A `wp:author` of the channel."""
    return Author(**({"login": ""} | _fields(node, _AUTHOR)))


def is_term(node: Node) -> bool:
    """Whether an element of the channel is a category, a tag or a term."""
    return node.name in _TERMS


def term(node: Node) -> Term:
    """A `wp:category`, `wp:tag` or `wp:term` of the channel."""
    element, taxonomy, table = _TERMS[node.name]
    found = {"taxonomy": taxonomy, "slug": ""} | _fields(node, table, {"wp:termmeta"})
    return Term(**found, element=element, meta=_metas(node, "wp:termmeta"))


def item(node: Node) -> Item:
    """An `item` of the channel."""
    found = _fields(node, _ITEM, _REPEATED)
    guid = next((child for child in node.children if child.name == "guid"), None)
    if guid is not None:
        found["guid"] = guid.text.strip()
        found["guid_is_permalink"] = guid.attributes.get("isPermaLink", "true") == "true"
    comments = (child for child in node.children if child.name == "wp:comment")
    return Item(
        **found,
        terms=tuple(_refs(node)),
        meta=_metas(node, "wp:postmeta"),
        comments=tuple(_comment(child) for child in comments),
    )


def unknown(node: Node) -> Extra:
    """An element that the model has no field for."""
    return Extra(
        name=node.local,
        space=node.space,
        text=node.text,
        attributes=tuple(node.attributes.items()),
        children=tuple(unknown(child) for child in node.children),
    )


def _comment(node: Node) -> Comment:
    found = _fields(node, _COMMENT, {"wp:commentmeta"})
    return Comment(**found, meta=_metas(node, "wp:commentmeta"))


def _fields(node: Node, table: dict[str, Field], beside: Iterable[str] = ()) -> dict[str, Any]:
    """The fields that the table knows; of two with one name the first counts, as in WordPress."""
    found: dict[str, Any] = {}
    extras = []
    for child in node.children:
        known = table.get(child.name)
        if known is not None and known[0] not in found:
            found[known[0]] = known[1](child.text)
            extras += [unknown(inner) for inner in child.children]
        elif child.name not in beside:
            extras.append(unknown(child))
    return found | {"extras": tuple(extras)}


def _metas(node: Node, name: str) -> tuple[Meta, ...]:
    return tuple(_meta(child) for child in node.children if child.name == name)


def _meta(node: Node) -> Meta:
    texts = {child.name: child.text for child in reversed(node.children)}
    return Meta(texts.get("wp:meta_key", "").strip(), texts.get("wp:meta_value", ""))


def _refs(node: Node) -> list[TermRef]:
    """The terms of an item. WXR 1.0 writes each twice: first by its name alone."""
    found: dict[tuple[str, str], TermRef] = {}
    for child in node.children:
        if child.name != "category":
            continue
        domain = child.attributes.get("domain", CATEGORY).strip()
        taxonomy = TAG if domain == "tag" else domain
        slug = child.attributes.get("nicename", "").strip()
        known = found.get((taxonomy, child.text))
        if known is None or not known.slug:
            found[taxonomy, child.text] = TermRef(taxonomy, slug, child.text)
        elif slug and slug != known.slug:
            found[taxonomy, f"{child.text}\n{slug}"] = TermRef(taxonomy, slug, child.text)
    return list(found.values())
