"""Addresses of the REST interface, and the links that stand in its answers."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.simulated.accounts import may
from tests.simulated.site import POST_TYPES, Site
from tests.simulated.things import Account, Comment, Entry, Term, Upload

Links = dict[str, list[dict[str, Any]]]
CURIES = [{"name": "wp", "href": "https://api.w.org/{rel}", "templated": True}]


def root(site: Site) -> str:
    """Where the REST interface begins."""
    settings = site.settings
    return settings.home + ("index.php?rest_route=/" if settings.plain_links else "wp-json/")


def rest(site: Site, path: str, query: Mapping[str, Any] | None = None) -> str:
    """The address of a route."""
    address = root(site) + path
    if not query:
        return address
    return address + ("&" if site.settings.plain_links else "?") + urlencode(query, doseq=True)


def of_entry(site: Site, entry: Entry, user: Account | None, *, edit: bool) -> Links:
    """The links of a post or page."""
    base, kind = root(site) + "wp/v2/", POST_TYPES[entry.type]
    query = "&" if site.settings.plain_links else "?"
    own = f"{base}{kind}/{entry.id}"
    history: dict[str, Any] = {"count": len(entry.revisions), "href": f"{own}/revisions"}
    links: Links = {
        "self": [{"href": own}],
        "collection": [{"href": base + kind}],
        "about": [{"href": f"{base}types/{entry.type}"}],
        "author": [{"embeddable": True, "href": f"{base}users/{entry.author}"}],
        "replies": [{"embeddable": True, "href": f"{base}comments{query}post={entry.id}"}],
        "version-history": [history],
    }
    if entry.revisions:
        newest = entry.revisions[-1].id
        links["predecessor-version"] = [{"id": newest, "href": f"{own}/revisions/{newest}"}]
    if entry.featured:
        there = f"{base}media/{entry.featured}"
        links["wp:featuredmedia"] = [{"embeddable": True, "href": there}]
    links["wp:attachment"] = [{"href": f"{base}media{query}parent={entry.id}"}]
    if entry.type == "post":
        links["wp:term"] = [
            {"taxonomy": one, "embeddable": True, "href": f"{base}{many}{query}post={entry.id}"}
            for one, many in (("category", "categories"), ("post_tag", "tags"))
        ]
    if edit and user is not None:
        links.update({name: [{"href": own}] for name in _actions(entry, user)})
    links["curies"] = CURIES
    return links


def _actions(entry: Entry, user: Account) -> list[str]:
    """What the one who asks may do there; `unfiltered-html` is the only true sign of that right."""
    kind = POST_TYPES[entry.type]
    publishes, others = may(user, f"publish_{kind}"), may(user, f"edit_others_{kind}")
    is_post, sections = entry.type == "post", may(user, "manage_categories")
    allowed = {
        "publish": publishes,
        "unfiltered-html": not user.filtered,
        "sticky": is_post and others and publishes,
        "assign-author": others,
        "create-categories": is_post and sections,
        "assign-categories": is_post,
        "create-tags": is_post,
        "assign-tags": is_post,
    }
    return [f"wp:action-{name}" for name, yes in allowed.items() if yes]


def of_term(site: Site, term: Term) -> Links:
    """The links of a category or tag."""
    many = "categories" if term.taxonomy == "category" else "tags"
    base = f"wp/v2/{many}"
    links: Links = {
        "self": [{"href": rest(site, f"{base}/{term.id}")}],
        "collection": [{"href": rest(site, base)}],
        "about": [{"href": rest(site, f"wp/v2/taxonomies/{term.taxonomy}")}],
        "wp:post_type": [{"href": rest(site, "wp/v2/posts", {many: term.id})}],
        "curies": CURIES,
    }
    if term.parent:
        links["up"] = [{"embeddable": True, "href": rest(site, f"{base}/{term.parent}")}]
    return links


def of_upload(site: Site, upload: Upload) -> Links:
    """The links of a file."""
    return {
        "self": [{"href": rest(site, f"wp/v2/media/{upload.id}")}],
        "collection": [{"href": rest(site, "wp/v2/media")}],
        "about": [{"href": rest(site, "wp/v2/types/attachment")}],
        "author": [{"embeddable": True, "href": rest(site, f"wp/v2/users/{upload.author}")}],
        "replies": [
            {"embeddable": True, "href": rest(site, "wp/v2/comments", {"post": upload.id})}
        ],
    }


def of_comment(site: Site, comment: Comment) -> Links:
    """The links of a comment."""
    entry = site.entry(comment.post)
    kind = entry.type if entry else "post"
    there = rest(site, f"wp/v2/{POST_TYPES[kind]}/{comment.post}")
    return {
        "self": [{"href": rest(site, f"wp/v2/comments/{comment.id}")}],
        "collection": [{"href": rest(site, "wp/v2/comments")}],
        "up": [{"embeddable": True, "post_type": kind, "href": there}],
    }
