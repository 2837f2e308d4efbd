"""Posts and pages over REST: look, create, change, delete, and their revisions."""

from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links, saving
from tests.simulated.accounts import forbidden, may, may_change, may_read
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked
from tests.simulated.lists import page_of
from tests.simulated.post_changes import changes_of
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
            return _one(site, _found(site, kind, int(number)), method, rest, asked)
    raise no_route()


def _found(site: Site, kind: str, id: int) -> Entry:
    entry = site.entries[kind].get(id)
    if entry is None:
        raise RestError(404, "rest_post_invalid_id", "Invalid post ID.")
    return entry


def _one(site: Site, entry: Entry, method: str, rest: list[str], asked: Asked) -> Reply:
    match method, rest:
        case "GET", []:
            return _get(site, entry, asked)
        case "POST" | "PUT" | "PATCH", []:
            return _update(site, entry, asked)
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
    changes = changes_of(site, kind, asked, None)
    _check_owner(asked, kind, changes)
    if asked.user is None or not may(asked.user, f"edit_{many}"):
        says = "Sorry, you are not allowed to create posts as this user."
        raise forbidden(asked, "rest_cannot_create", says)
    _check_status(asked, kind, changes)
    entry = saving.create(site, kind, changes, asked.user, US)
    there = links.rest(site, f"wp/v2/{many}/{entry.id}")
    return json_reply(shape(site, entry, asked, edit=True), 201, {"location": there})


def _update(site: Site, entry: Entry, asked: Asked) -> Reply:
    if asked.user is None or not may_change(asked.user, entry):
        says = "Sorry, you are not allowed to edit this post."
        raise forbidden(asked, "rest_cannot_edit", says)
    changes = changes_of(site, entry.type, asked, entry)
    _check_owner(asked, entry.type, changes)
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


def _check_owner(asked: Asked, kind: str, changes: dict[str, Any]) -> None:
    many, user = POST_TYPES[kind], asked.user
    is_ours = user is None or changes.get("author", user.id) == user.id
    if not (is_ours or may(user, f"edit_others_{many}")):
        says = "Sorry, you are not allowed to create posts as this user."
        raise forbidden(asked, "rest_cannot_edit_others", says)
    if changes.get("password") and changes.get("sticky"):
        says = "A post can not be sticky and have a password."
        raise RestError(400, "rest_invalid_field", says)


def _check_status(asked: Asked, kind: str, changes: dict[str, Any]) -> None:
    shows = changes.get("status") in ("publish", "future", "private")
    if shows and not may(asked.user, f"publish_{POST_TYPES[kind]}"):
        says = "Sorry, you are not allowed to publish posts in this post type."
        raise forbidden(asked, "rest_cannot_publish", says)
