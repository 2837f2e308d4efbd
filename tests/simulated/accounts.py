"""Roles, what they may do, and how somebody logs in."""

import base64
from functools import lru_cache

from tests.simulated.answers import RestError
from tests.simulated.asked import Asked
from tests.simulated.things import Account, Entry

_CONTRIBUTOR = "read edit_posts delete_posts"
_AUTHOR = f"{_CONTRIBUTOR} publish_posts upload_files edit_published_posts delete_published_posts"
_EDITOR = (
    f"{_AUTHOR} moderate_comments manage_categories manage_links unfiltered_html edit_others_posts "
    "edit_private_posts delete_private_posts delete_others_posts read_private_posts edit_pages "
    "edit_others_pages edit_published_pages publish_pages delete_pages delete_others_pages "
    "delete_published_pages edit_private_pages read_private_pages delete_private_pages"
)
_ADMIN = f"{_EDITOR} manage_options list_users create_users edit_users delete_users promote_users"
ROLES = {
    "administrator": frozenset(_ADMIN.split()),
    "editor": frozenset(_EDITOR.split()),
    "author": frozenset(_AUTHOR.split()),
    "contributor": frozenset(_CONTRIBUTOR.split()),
    "subscriber": frozenset({"read"}),
}


def account(id: int, login: str, role: str, password: str, *, multisite: bool = False) -> Account:
    """Somebody of a role; on a network all but super admins are filtered."""
    can = ROLES[role]
    return Account(
        id,
        login,
        role,
        password,
        name=login.capitalize(),
        email=f"{login}@example.test",
        can=can,
        filtered=multisite or "unfiltered_html" not in can,
    )


@lru_cache(maxsize=64)
def _basic(header: str) -> tuple[str, str] | None:
    scheme, _, coded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, _, password = base64.b64decode(coded).decode().partition(":")
    except ValueError:
        return None
    return name, password.replace(" ", "")


def login(accounts: list[Account], header: str, *, strict: bool) -> Account | None:
    """Who asks; a wrong password counts as nobody, or is refused where a plugin is strict."""
    given = _basic(header) if header else None
    if given is None:
        return None
    name, password = given
    known = next((one for one in accounts if name in (one.login, one.email)), None)
    if known is not None and password and password == known.password.replace(" ", ""):
        return known
    if strict:
        code = "invalid_username" if known is None else "incorrect_password"
        raise RestError(401, code, "The provided password is an invalid application password.")
    return None


def may(user: Account | None, capability: str) -> bool:
    """Whether somebody may do a thing in general."""
    return user is not None and capability in user.can


def may_change(user: Account | None, entry: Entry, verb: str = "edit") -> bool:
    """Whether somebody may edit (or delete) a post."""
    if user is None or (entry.is_privacy and "manage_options" not in user.can):
        return False
    kind = f"{entry.type}s"
    status = entry.status_before if entry.status == "trash" else entry.status
    if entry.author == user.id:
        return f"{verb}_{'published_' if status in ('publish', 'future') else ''}{kind}" in user.can
    needed = [f"{verb}_others_{kind}"]
    if status in ("publish", "future"):
        needed.append(f"{verb}_published_{kind}")
    elif status == "private":
        needed.append(f"{verb}_private_{kind}")
    return all(one in user.can for one in needed)


def may_read(user: Account | None, entry: Entry) -> bool:
    """Whether somebody may read a post: what is out, everybody."""
    if entry.status == "publish":
        return True
    if entry.status == "private" and may(user, f"read_private_{entry.type}s"):
        return True
    return may_change(user, entry)


def forbidden(
    asked: Asked, code: str, message: str = "Sorry, you are not allowed to do that."
) -> RestError:
    """The refusal: 403 for somebody known, 401 for a stranger."""
    return RestError(401 if asked.user is None else 403, code, message)
