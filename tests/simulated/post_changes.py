"""What a request wants of a post: read, checked, in the words that `saving` takes."""

from collections.abc import Callable
from typing import Any

from tests.simulated.answers import RestError, invalid_param, together
from tests.simulated.asked import Asked, bounded, whole_numbers
from tests.simulated.site import Site, instant_of
from tests.simulated.slugs import slug_of

_STATUSES = ("publish", "future", "draft", "pending", "private")
_FORMATS = (
    "standard",
    "aside",
    "chat",
    "gallery",
    "link",
    "image",
    "quote",
    "status",
    "video",
    "audio",
)
Read = Callable[[Site, str, Any], Any]


def changes_of(site: Site, kind: str, asked: Asked, status: str = "") -> dict[str, Any]:
    """What a request wants of a post; names that WordPress does not know are ignored.

    `status` is the one that it has: that may be named even if none else may choose it. Everything
    that is wrong with the parameters is told in one `rest_invalid_param`.
    """
    given = [
        (name, value)
        for name, value in asked.params.items()
        if name in _READERS and value is not None and not (kind == "page" and name in _POSTS_ONLY)
        if (name, value) != ("status", status)
    ]

    def read(name: str, value: Any) -> Callable[[], tuple[str, Any]]:
        return lambda: (_FIELDS.get(name, name), _READERS[name](site, name, value))

    found = dict(together(read(name, value) for name, value in given))
    return found | _date(site, asked)


def check_others(site: Site, changes: dict[str, Any]) -> None:
    """What is refused only once it is known that the account may write here."""
    if changes.get("password") and changes.get("sticky"):
        says = "A post can not be sticky and have a password."
        raise RestError(400, "rest_invalid_field", says)
    if "author" in changes and site.account(changes["author"]) is None:
        raise RestError(400, "rest_invalid_author", "Invalid author ID.")
    parent = changes.get("parent")
    if parent and site.entry(parent) is None and parent not in site.uploads:
        raise RestError(400, "rest_post_invalid_id", "Invalid post parent ID.")


def _text(site: Site, name: str, value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("raw", "")
    if isinstance(value, list | bool):
        says = f"{name} is not of type object."
        raise invalid_param(name, says, "rest_invalid_type", {"param": name})
    return str(value)


def _one_of(*among: str) -> Read:
    def read(site: Site, name: str, value: Any) -> str:
        if value in among:
            return str(value)
        says = f"{name} is not one of {', '.join(among[:-1])}, and {among[-1]}."
        raise invalid_param(name, says, "rest_not_in_enum")

    return read


def _instant(site: Site, name: str, value: Any) -> int | None:
    if not value:
        return None
    zone = site.settings.timezone
    instant = instant_of(str(value), zone, is_utc=name == "date_gmt")
    if instant is None:
        raise invalid_param(name, "Invalid date.", "rest_invalid_date")
    return instant


_READERS: dict[str, Read] = {
    "title": _text,
    "content": _text,
    "excerpt": _text,
    "slug": lambda site, name, value: slug_of(str(value)),
    "password": lambda site, name, value: str(value),
    "status": _one_of(*_STATUSES),
    "comment_status": _one_of("open", "closed"),
    "ping_status": _one_of("open", "closed"),
    "format": _one_of(*_FORMATS),
    "categories": lambda site, name, value: whole_numbers(name, value),
    "tags": lambda site, name, value: whole_numbers(name, value),
    "sticky": lambda site, name, value: str(value).lower() in ("1", "true"),
    "date": _instant,
    "date_gmt": _instant,
} | dict.fromkeys(
    ("author", "featured_media", "parent", "menu_order"),
    lambda site, name, value: bounded(name, value, _LEAST.get(name, 0), None),
)
_LEAST = {"menu_order": -(1 << 31)}
_FIELDS = {"featured_media": "featured", "menu_order": "order"}
_POSTS_ONLY = frozenset({"format", "categories", "tags", "sticky"})


def _date(site: Site, asked: Asked) -> dict[str, int | None]:
    """The date, of which `date` goes before `date_gmt`; null: none of its own any more."""
    for name in ("date", "date_gmt"):
        if asked.params.get(name):
            return {"date": _instant(site, name, asked.params[name])}
    return {"date": None} if {"date", "date_gmt"} & asked.params.keys() else {}
