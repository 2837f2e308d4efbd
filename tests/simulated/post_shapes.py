"""A post, a page and a revision as the REST interface shows them."""

from collections.abc import Callable
from typing import Any

from tests.simulated import links, rendering
from tests.simulated.asked import Asked, picked
from tests.simulated.saving import address, slug_is_bad
from tests.simulated.site import Site, written
from tests.simulated.slugs import free_slug, slug_of
from tests.simulated.things import Account, Entry, Revision

Part = Callable[[Site, Entry], Any]


def _title(site: Site, entry: Entry) -> dict[str, Any]:
    return {"raw": entry.title, "rendered": rendering.title(entry.title)}


def _content(site: Site, entry: Entry) -> dict[str, Any]:
    return {
        "raw": entry.content,
        "rendered": rendering.content(entry.content),
        "protected": bool(entry.password),
        "block_version": int("<!-- wp:" in entry.content),
    }


def _excerpt(site: Site, entry: Entry) -> dict[str, Any]:
    shown = rendering.excerpt(entry.excerpt, entry.content)
    return {"raw": entry.excerpt, "rendered": shown, "protected": bool(entry.password)}


def _generated(site: Site, entry: Entry) -> str:
    slug = slug_of(entry.title) or str(entry.id)
    is_bad = slug_is_bad(site, entry, slug, entry.slug)

    def is_taken(one: str) -> bool:
        return one != entry.slug and site.has_slug(entry.type, one)

    return free_slug(slug, is_taken, is_bad=is_bad)


def _template(site: Site, entry: Entry) -> str:
    if entry.status == "trash" or site.settings.plain_links:
        return address(site, entry)
    return site.settings.home + ("%postname%/" if entry.type == "post" else "%pagename%/")


_PARTS: dict[str, Part] = {
    "id": lambda site, entry: entry.id,
    "date": lambda site, entry: site.local(entry.date),
    "date_gmt": lambda site, entry: written(entry.date),
    "guid": lambda site, entry: {"rendered": entry.guid, "raw": entry.guid},
    "modified": lambda site, entry: site.local(entry.modified),
    "modified_gmt": lambda site, entry: written(entry.modified),
    "password": lambda site, entry: entry.password,
    "slug": lambda site, entry: entry.slug,
    "status": lambda site, entry: entry.status,
    "type": lambda site, entry: entry.type,
    "link": address,
    "title": _title,
    "content": _content,
    "excerpt": _excerpt,
    "author": lambda site, entry: entry.author,
    "featured_media": lambda site, entry: entry.featured,
    "parent": lambda site, entry: entry.parent,
    "menu_order": lambda site, entry: entry.order,
    "comment_status": lambda site, entry: entry.comment_status,
    "ping_status": lambda site, entry: entry.ping_status,
    "sticky": lambda site, entry: entry.sticky,
    "template": lambda site, entry: entry.template,
    "format": lambda site, entry: entry.format,
    "meta": lambda site, entry: [],
    "categories": lambda site, entry: entry.categories,
    "tags": lambda site, entry: entry.tags,
    "permalink_template": _template,
    "generated_slug": _generated,
}
_PAGES_ONLY = frozenset({"parent", "menu_order"})
_POSTS_ONLY = frozenset({"sticky", "format", "categories", "tags"})
_EDIT_ONLY = frozenset({"password", "permalink_template", "generated_slug"})
_NAMES = {
    ("post", True): [name for name in _PARTS if name not in _PAGES_ONLY],
    ("page", True): [name for name in _PARTS if name not in _POSTS_ONLY],
}
for _kind in ("post", "page"):
    _NAMES[_kind, False] = [name for name in _NAMES[_kind, True] if name not in _EDIT_ONLY]
_RAW = ("guid", "title", "content", "excerpt")
_EMBED = frozenset(
    ("id", "date", "slug", "type", "link", "title", "excerpt", "author", "featured_media")
)


def shape(site: Site, entry: Entry, asked: Asked, *, edit: bool | None = None) -> dict[str, Any]:
    """What is answered of an entry; `edit` overrules the context that was asked for."""
    is_edit = asked.context == "edit" if edit is None else edit
    names, fields = _NAMES[entry.type, is_edit], asked.fields
    if fields is not None:
        names = [name for name in names if name in fields]
    elif not is_edit and asked.context == "embed":
        names = [name for name in names if name in _EMBED]
    found = {name: _PARTS[name](site, entry) for name in names}
    if not is_edit:
        _hide(found, entry)
    if fields is None or "_links" in fields:
        found["_links"] = links.of_entry(site, entry, asked.user, edit=is_edit)
    return picked(found, fields) if fields is not None else found


def _hide(found: dict[str, Any], entry: Entry) -> None:
    for name in _RAW:
        if name in found:
            found[name].pop("raw")
            found[name].pop("block_version", None)
            if entry.password and name in ("content", "excerpt"):
                found[name]["rendered"] = ""


def revision_shape(site: Site, entry: Entry, revision: Revision, asked: Asked) -> dict[str, Any]:
    """What is answered of a revision."""
    at, local = written(revision.at), site.local(revision.at)
    title, content, excerpt = revision.texts
    found: dict[str, Any] = {
        "author": revision.author,
        "date": local,
        "date_gmt": at,
        "id": revision.id,
        "modified": local,
        "modified_gmt": at,
        "parent": entry.id,
        "slug": f"{entry.id}-revision-v1",
        "guid": _both(asked, f"{site.settings.home}?p={revision.id}"),
        "title": _both(asked, title, rendering.title(title)),
        "content": _both(asked, content, rendering.content(content)),
        "excerpt": _both(asked, excerpt, excerpt and f"<p>{excerpt}</p>\n"),
    }
    kind = "posts" if entry.type == "post" else "pages"
    found["_links"] = {"parent": [{"href": links.rest(site, f"wp/v2/{kind}/{entry.id}")}]}
    return picked(found, asked.fields)


def _both(asked: Asked, raw: str, rendered: str | None = None) -> dict[str, str]:
    shown = {"rendered": raw if rendered is None else rendered}
    return {"raw": raw, **shown} if asked.context == "edit" else shown


def account_shape(site: Site, user: Account, asked: Asked, *, is_me: bool) -> dict[str, Any]:
    """What is answered of an account."""
    found: dict[str, Any] = {
        "id": user.id,
        "name": user.name,
        "url": "",
        "description": "",
        "link": f"{site.settings.home}author/{user.login}/",
        "slug": user.login,
        "meta": [],
    }
    if asked.context == "edit":
        found |= {
            "username": user.login,
            "email": user.email,
            "locale": "en_US",
            "nickname": user.login,
            "roles": [user.role],
            "capabilities": {**dict.fromkeys(sorted(user.can), True), user.role: True},
            "extra_capabilities": {user.role: True},
        }
    own = links.rest(site, f"wp/v2/users/{user.id}")
    found["_links"] = {
        "self": [{"href": own}],
        "collection": [{"href": links.rest(site, "wp/v2/users")}],
    }
    return picked(found, asked.fields)
