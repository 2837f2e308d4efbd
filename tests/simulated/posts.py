"""Posts and pages over REST: look, create, change, delete, and their revisions."""

from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links, saving
from tests.simulated.accounts import forbidden, may, may_change, may_read
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked
from tests.simulated.lists import page_of
from tests.simulated.post_changes import changes_of, check_others
from tests.simulated.post_lists import listed, shown_to
from tests.simulated.post_shapes import revision_shape, shape
from tests.simulated.record import US
from tests.simulated.site import POST_TYPES, Site
from tests.simulated.things import Entry


def answer(site: Site, kind: str, path: list[str], asked: Asked) -> Reply:
    """The answer for what stands below `posts` or `pages`."""
    match asked.method, path:
        case "GET", []:
            test = shown_to(asked)
            return page_of(
                site,
                asked,
                listed(site, kind, asked),
                lambda entry: shape(site, entry, asked) if test(entry) else None,
            )
        case "POST", []:
            return _create(site, kind, asked)
        case method, [number, *rest] if number.isdigit():
            if method in ("POST", "PUT", "PATCH") and not rest:
                return _update(site, kind, int(number), asked)
            code = "rest_post_invalid_parent" if rest else "rest_post_invalid_id"
            return _one(site, _found(site, kind, int(number), code), method, rest, asked)
    raise no_route()


def _found(site: Site, kind: str, id: int, code: str = "rest_post_invalid_id") -> Entry:
    entry = site.entries[kind].get(id)
    if entry is None:
        raise RestError(404, code, "Invalid post ID.")
    return entry


def _one(site: Site, entry: Entry, method: str, rest: list[str], asked: Asked) -> Reply:
    match method, rest:
        case "GET", []:
            return _get(site, entry, asked)
        case "DELETE", []:
            return _delete(site, entry, asked)
        case "GET", ["revisions"]:
            return _revisions(site, entry, asked)
        case "GET", ["revisions", number] if number.isdigit():
            return _revision(site, entry, int(number), asked)
    raise no_route()


def _get(site: Site, entry: Entry, asked: Asked) -> Reply:
    if asked.context == "edit" and not may_change(asked.user, entry):
        says = "Sorry, you are not allowed to edit this post."
        raise forbidden(asked, "rest_forbidden_context", says)
    if not may_read(asked.user, entry):
        raise forbidden(asked, "rest_forbidden")
    given = asked.params.get("password")
    if given and given != entry.password:
        raise RestError(403, "rest_post_incorrect_password", "Incorrect post password.")
    return json_reply(shape(site, entry, asked))


def _create(site: Site, kind: str, asked: Asked) -> Reply:
    many = POST_TYPES[kind]
    if "id" in asked.params:
        raise RestError(400, "rest_post_exists", "Cannot create existing post.")
    changes = changes_of(site, kind, asked)
    _check_owner(site, asked, kind, changes)
    if asked.user is None or not may(asked.user, f"edit_{many}"):
        says = "Sorry, you are not allowed to create posts as this user."
        raise forbidden(asked, "rest_cannot_create", says)
    check_others(site, changes)
    _check_status(asked, kind, changes)
    entry = saving.create(site, kind, changes, asked.user, US)
    there = links.rest(site, f"wp/v2/{many}/{entry.id}")
    return json_reply(shape(site, entry, asked, edit=True), 201, {"location": there})


def _update(site: Site, kind: str, id: int, asked: Asked) -> Reply:
    there = site.entries[kind].get(id)
    changes = changes_of(site, kind, asked, there.status if there else "")
    entry = _found(site, kind, id)
    if asked.user is None or not may_change(asked.user, entry):
        says = "Sorry, you are not allowed to edit this post."
        raise forbidden(asked, "rest_cannot_edit", says)
    if changes.get("date") == entry.date:
        del changes["date"]
    _check_owner(site, asked, entry.type, changes)
    check_others(site, changes)
    if changes.get("status") != entry.status:
        _check_status(asked, entry.type, changes)
    saving.save(site, entry, changes, asked.user, US)
    return json_reply(shape(site, entry, asked, edit=True))


def _delete(site: Site, entry: Entry, asked: Asked) -> Reply:
    if asked.user is None or not may_change(asked.user, entry, "delete"):
        says = "Sorry, you are not allowed to delete this post."
        raise forbidden(asked, "rest_cannot_delete", says)
    if asked.flag("force"):
        previous = shape(site, entry, asked, edit=True)
        saving.delete(site, entry, US)
        previous.pop("_links", None)
        return json_reply({"deleted": True, "previous": previous})
    if entry.status == "trash":
        raise RestError(410, "rest_already_trashed", "The post has already been deleted.")
    saving.bin_entry(site, entry, asked.user, US)
    return json_reply(shape(site, entry, asked, edit=True))


def _revisions(site: Site, entry: Entry, asked: Asked) -> Reply:
    _check_history(entry, asked)
    kept = entry.revisions[::-1] if site.settings.revisions else []
    if asked.params.get("order") == "asc":
        kept = kept[::-1]
    if "per_page" not in asked.params:
        asked.params["per_page"] = "100" if len(kept) <= 100 else str(len(kept))
        return json_reply([revision_shape(site, entry, one, asked) for one in kept], headers={
            "x-wp-total": str(len(kept)), "x-wp-totalpages": str(min(1, len(kept)))})  # fmt: skip
    end = "rest_revision_invalid_page_number"
    return page_of(site, asked, kept, lambda one: revision_shape(site, entry, one, asked), end)


def _revision(site: Site, entry: Entry, id: int, asked: Asked) -> Reply:
    _check_history(entry, asked)
    revision = next((one for one in entry.revisions if one.id == id), None)
    if revision is None:
        raise RestError(404, "rest_post_invalid_id", "Invalid revision ID.")
    return json_reply(revision_shape(site, entry, revision, asked))


def _check_history(entry: Entry, asked: Asked) -> None:
    if not may_change(asked.user, entry):
        says = "Sorry, you are not allowed to view revisions of this post."
        raise forbidden(asked, "rest_cannot_read", says)


def _check_owner(site: Site, asked: Asked, kind: str, changes: dict[str, Any]) -> None:
    many, user = POST_TYPES[kind], asked.user
    is_ours = user is None or changes.get("author", user.id) == user.id
    others, publishes = may(user, f"edit_others_{many}"), may(user, f"publish_{many}")
    if not (is_ours or others):
        says = "Sorry, you are not allowed to create posts as this user."
        raise forbidden(asked, "rest_cannot_edit_others", says)
    is_new = int(site.settings.version.partition(".")[0]) >= 7
    if changes.get("sticky") and not (others and publishes if is_new else others or publishes):
        says = "Sorry, you are not allowed to make posts sticky."
        raise forbidden(asked, "rest_cannot_assign_sticky", says)


def _check_status(asked: Asked, kind: str, changes: dict[str, Any]) -> None:
    shows = changes.get("status") in ("publish", "future", "private")
    if shows and not may(asked.user, f"publish_{POST_TYPES[kind]}"):
        says = "Sorry, you are not allowed to publish posts in this post type."
        raise forbidden(asked, "rest_cannot_publish", says)
