"""What a request wants of a post: read, checked, in the words that `saving` takes."""

from typing import Any

from tests.simulated.answers import RestError, invalid_param
from tests.simulated.asked import Asked, bounded, whole_numbers
from tests.simulated.site import Site, instant_of
from tests.simulated.slugs import slug_of
from tests.simulated.things import Entry

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
_TEXTS = ("title", "content", "excerpt")
_NUMBERS = {
    "author": "author",
    "featured_media": "featured",
    "parent": "parent",
    "menu_order": "order",
}


def changes_of(site: Site, kind: str, asked: Asked, entry: Entry | None) -> dict[str, Any]:
    """What a request wants of a post, checked; names that WordPress does not know are ignored."""
    params = asked.params
    found: dict[str, Any] = {
        name: _text(name, params[name]) for name in _TEXTS if params.get(name) is not None
    }
    if params.get("slug") is not None:
        found["slug"] = slug_of(str(params["slug"]))
    if "password" in params:
        found["password"] = str(params["password"] or "")
    _choice(params, found, "status", _STATUSES)
    for name in ("comment_status", "ping_status"):
        _choice(params, found, name, ("open", "closed"))
    if kind == "post":
        found |= _of_posts(asked)
    return found | _numbers(site, params) | _date(site, asked, entry)


def _of_posts(asked: Asked) -> dict[str, Any]:
    """What a page has not."""
    params, found = asked.params, dict[str, Any]()
    _choice(params, found, "format", _FORMATS)
    for name in ("categories", "tags"):
        if params.get(name) is not None:
            found[name] = whole_numbers(name, params[name])
    if "sticky" in params:
        found["sticky"] = asked.flag("sticky")
    return found


def _numbers(site: Site, params: dict[str, Any]) -> dict[str, int]:
    found = {
        field: bounded(name, params[name], 0, None)
        for name, field in _NUMBERS.items()
        if params.get(name) is not None
    }
    if "author" in found and site.account(found["author"]) is None:
        raise RestError(400, "rest_invalid_author", "Invalid author ID.")
    return found


def _text(name: str, value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("raw", "")
    if isinstance(value, list | bool):
        says = f"{name} is not of type object."
        raise invalid_param(name, says, "rest_invalid_type", {"param": name})
    return str(value)


def _choice(
    params: dict[str, Any], found: dict[str, Any], name: str, among: tuple[str, ...]
) -> None:
    value = params.get(name)
    if value is None:
        return
    if value not in among:
        says = f"{name} is not one of {', '.join(among[:-1])}, and {among[-1]}."
        raise invalid_param(name, says, "rest_not_in_enum")
    found[name] = value


def _date(site: Site, asked: Asked, entry: Entry | None) -> dict[str, Any]:
    """The date: `date` goes before `date_gmt`; one that the post has already changes nothing."""
    for name, is_utc in (("date", False), ("date_gmt", True)):
        value = asked.params.get(name)
        if value:
            instant = instant_of(str(value), site.settings.timezone, is_utc=is_utc)
            if instant is None:
                raise invalid_param(name, "Invalid date.", "rest_invalid_date")
            return {} if entry is not None and entry.date == instant else {"date": instant}
    is_reset = any(name in asked.params for name in ("date", "date_gmt"))
    return {"date": None} if is_reset else {}
