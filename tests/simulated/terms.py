"""Categories and tags over REST."""

import re
from html import escape, unescape
from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links
from tests.simulated.accounts import forbidden, may
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked, bounded, picked
from tests.simulated.lists import page_of
from tests.simulated.site import Site
from tests.simulated.slugs import slug_of
from tests.simulated.things import Term

_TAG = re.compile(r"</?[a-zA-Z!][^>]*>")
TAXONOMIES = {"categories": "category", "tags": "post_tag"}


def answer(site: Site, many: str, path: list[str], asked: Asked) -> Reply:
    """The answer for what stands below `categories` or `tags`."""
    taxonomy = TAXONOMIES[many]
    match asked.method, path:
        case "GET", []:
            return page_of(
                site,
                asked,
                _listed(site, taxonomy, asked),
                lambda term: shape(site, term, asked),
                "",
            )
        case "POST", []:
            return _create(site, many, asked)
        case method, [number] if number.isdigit():
            return _one(site, _found(site, taxonomy, int(number)), method, asked)
    raise no_route()


def shape(site: Site, term: Term, asked: Asked) -> dict[str, Any]:
    """What is answered of a term."""
    base = "category" if term.taxonomy == "category" else "tag"
    found: dict[str, Any] = {
        "id": term.id,
        "count": site.used(term) if asked.fields is None or "count" in asked.fields else 0,
        "description": term.description,
        "link": f"{site.settings.home}{base}/{term.slug}/",
        "name": term.name,
        "slug": term.slug,
        "taxonomy": term.taxonomy,
    }
    if term.taxonomy == "category":
        found["parent"] = term.parent
    found["meta"] = []
    if asked.fields is None or "_links" in asked.fields:
        found["_links"] = links.of_term(site, term)
    return picked(found, asked.fields)


def stored_name(name: str) -> str:
    """A name as WordPress keeps it: no tags, single blanks, `&` as `&amp;`."""
    text = " ".join(_TAG.sub("", name).split())
    return escape(unescape(text), quote=True).replace("&#x27;", "&#039;")


def add(
    site: Site, taxonomy: str, name: str, slug: str = "", parent: int = 0, description: str = ""
) -> Term:
    """A new term; `term_exists` where its name is taken beside it."""
    stored, wanted = stored_name(name), slug_of(slug) or slug_of(name)
    twin = _twin(site, taxonomy, stored, wanted, parent, has_slug=bool(slug))
    if twin is not None:
        where = "with this parent" if taxonomy == "category" else "in this taxonomy"
        says = f"A term with the name provided already exists {where}."
        raise RestError(400, "term_exists", says, term_id=twin.id)
    free = _free_slug(site, taxonomy, wanted, parent)
    id = site.add_term_number()
    term = Term(id, taxonomy, stored, free or str(id), parent, description)
    site.terms[term.id] = term
    return term


def delete(site: Site, term: Term) -> None:
    """Delete a term: children move up, posts lose it, and get the default category if need be."""
    del site.terms[term.id]
    for other in site.terms.values():
        if other.parent == term.id:
            other.parent = term.parent
    for entry in site.entries["post"].values():
        if term.id in entry.tags:
            entry.tags = [id for id in entry.tags if id != term.id]
        if term.id in entry.categories:
            left = [id for id in entry.categories if id != term.id]
            entry.categories = left or [site.default_category]


def _twin(
    site: Site, taxonomy: str, name: str, slug: str, parent: int, *, has_slug: bool
) -> Term | None:
    same = [term for term in site.terms.values() if term.taxonomy == taxonomy]
    beside = [one for one in same if one.parent == parent]
    match = next((one for one in beside if one.name.lower() == name.lower()), None)
    if match is None:
        return None
    taken = next((one for one in same if one.slug == slug), None)
    if has_slug and match.slug != slug and taken is None:
        return None
    if taxonomy != "category":
        return match
    if (not has_slug or match.slug == slug) and any(one.name == name for one in beside):
        return match
    return taken if taken is not None and taken in beside else None


def _free_slug(site: Site, taxonomy: str, slug: str, parent: int, but: int = 0) -> str:
    """Unlike all others; below a parent the parent's slug is put after it first."""
    slugs = {one.slug for one in site.terms.values() if one.id != but}
    own = {one.slug for one in site.terms.values() if one.taxonomy == taxonomy and one.id != but}
    if slug not in own:
        return slug
    while parent:
        above = site.terms[parent]
        slug = f"{slug}-{above.slug}"
        if slug not in slugs:
            return slug
        parent = above.parent
    number = 2
    while f"{slug}-{number}" in slugs:
        number += 1
    return f"{slug}-{number}"


def _found(site: Site, taxonomy: str, id: int) -> Term:
    term = site.terms.get(id)
    if term is None or term.taxonomy != taxonomy:
        raise RestError(404, "rest_term_invalid", "Term does not exist.")
    return term


def _one(site: Site, term: Term, method: str, asked: Asked) -> Reply:
    match method:
        case "GET":
            return json_reply(shape(site, term, asked))
        case "POST" | "PUT" | "PATCH":
            return _update(site, term, asked)
        case "DELETE":
            return _delete(site, term, asked)
    raise no_route()


def _create(site: Site, many: str, asked: Asked) -> Reply:
    taxonomy = TAXONOMIES[many]
    needed = "manage_categories" if taxonomy == "category" else "edit_posts"
    name = asked.params.get("name")
    if name is None:
        says = "Missing parameter(s): name"
        raise RestError(400, "rest_missing_callback_param", says, params=["name"])
    if not may(asked.user, needed):
        says = "Sorry, you are not allowed to create terms in this taxonomy."
        raise forbidden(asked, "rest_cannot_create", says)
    parent = _parent(site, taxonomy, asked)
    _check_name(str(name))
    term = add(
        site,
        taxonomy,
        str(name),
        str(asked.params.get("slug") or ""),
        parent,
        str(asked.params.get("description") or ""),
    )
    site.record.terms.append((term.id, term.taxonomy, term.name))
    there = links.rest(site, f"wp/v2/{many}/{term.id}")
    return json_reply(shape(site, term, asked), 201, {"location": there})


def _parent(site: Site, taxonomy: str, asked: Asked) -> int:
    if taxonomy != "category" or asked.params.get("parent") is None:
        return 0
    parent = bounded("parent", asked.params["parent"], 0, None)
    if parent and (parent not in site.terms or site.terms[parent].taxonomy != taxonomy):
        raise RestError(400, "rest_term_invalid", "Parent term does not exist.")
    return parent


def _check_name(name: str) -> None:
    if not name.strip():
        raise RestError(500, "empty_term_name", "A name is required for this term.", bare=True)


def _update(site: Site, term: Term, asked: Asked) -> Reply:
    if not may(asked.user, "manage_categories"):
        says = "Sorry, you are not allowed to edit this term."
        raise forbidden(asked, "rest_cannot_update", says)
    params = asked.params
    parent = _parent(site, term.taxonomy, asked) if "parent" in params else term.parent
    if params.get("name") is not None:
        _check_name(str(params["name"]))
    if params.get("slug"):
        slug = slug_of(str(params["slug"]))
        if any(
            one.slug == slug and one.taxonomy == term.taxonomy and one is not term
            for one in site.terms.values()
        ):
            says = f"The slug &#8220;{slug}&#8221; is already in use by another term."
            raise RestError(400, "duplicate_term_slug", says)
        term.slug = slug
    if params.get("name") is not None:
        term.name = stored_name(str(params["name"]))
    if params.get("description") is not None:
        term.description = str(params["description"])
    term.parent = parent
    return json_reply(shape(site, term, asked))


def _delete(site: Site, term: Term, asked: Asked) -> Reply:
    if not may(asked.user, "manage_categories") or term.id == site.default_category:
        says = "Sorry, you are not allowed to delete this term."
        raise forbidden(asked, "rest_cannot_delete", says)
    if not asked.flag("force"):
        says = "Terms do not support trashing. Set 'force=true' to delete."
        raise RestError(501, "rest_trash_not_supported", says)
    previous = shape(site, term, asked)
    previous.pop("_links", None)
    delete(site, term)
    return json_reply({"deleted": True, "previous": previous})


def _listed(site: Site, taxonomy: str, asked: Asked) -> list[Term]:
    found = [one for one in site.terms.values() if one.taxonomy == taxonomy]
    slugs, include = asked.words("slug"), asked.numbers("include")
    exclude, post = asked.numbers("exclude"), asked.numbers("post")
    search, parent = asked.params.get("search"), asked.params.get("parent")
    if slugs is not None:
        wanted = {slug_of(slug) for slug in slugs}
        found = [one for one in found if one.slug in wanted]
    if include:
        found = [one for one in found if one.id in include]
    if exclude:
        found = [one for one in found if one.id not in exclude]
    if parent is not None:
        found = [one for one in found if one.parent == bounded("parent", parent, 0, None)]
    if search:
        word = str(search).lower()
        found = [one for one in found if word in one.name.lower() or word in one.slug]
    if post:
        entry = site.entry(post[0])
        held = [] if entry is None else entry.categories + entry.tags
        found = [one for one in found if one.id in held]
    if asked.flag("hide_empty"):
        found = [one for one in found if site.used(one)]
    return _in_order(site, found, asked)


def _in_order(site: Site, found: list[Term], asked: Asked) -> list[Term]:
    match str(asked.params.get("orderby", "name")):
        case "id":
            found.sort(key=lambda one: one.id)
        case "slug":
            found.sort(key=lambda one: one.slug)
        case "count":
            found.sort(key=lambda one: (site.used(one), one.id))
        case _:
            found.sort(key=lambda one: (one.name.lower(), one.id))
    return found[::-1] if asked.params.get("order") == "desc" else found
