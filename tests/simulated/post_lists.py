"""Which posts a list of the REST interface holds, and in what order."""

from collections.abc import Callable
from typing import Any

from tests.simulated.accounts import forbidden, may, may_change, may_read
from tests.simulated.answers import RestError, invalid_param
from tests.simulated.asked import Asked
from tests.simulated.site import POST_TYPES, Site, instant_of
from tests.simulated.slugs import slug_of
from tests.simulated.things import Entry

ANY = frozenset({"publish", "future", "draft", "pending", "private"})
STATUSES = ANY | {"trash", "auto-draft", "inherit", "any"}
_ORDERS: dict[str, Callable[[Entry], Any]] = {
    "date": lambda entry: (entry.date, entry.id),
    "modified": lambda entry: (entry.modified, entry.id),
    "id": lambda entry: entry.id,
    "slug": lambda entry: (entry.slug, entry.id),
    "title": lambda entry: (entry.title.lower(), entry.id),
    "author": lambda entry: (entry.author, entry.id),
    "parent": lambda entry: (entry.parent, entry.id),
    "menu_order": lambda entry: (entry.order, entry.id),
    "relevance": lambda entry: (entry.date, entry.id),
}
Test = Callable[[Entry], bool]


def listed(site: Site, kind: str, asked: Asked) -> list[Entry]:
    """All entries that a request asks for, in order."""
    statuses, tests = _statuses(kind, asked), _tests(site, asked)
    if asked.context == "edit" and not may(asked.user, f"edit_{POST_TYPES[kind]}"):
        says = "Sorry, you are not allowed to edit posts in this post type."
        raise forbidden(asked, "rest_forbidden_context", says)
    include = asked.numbers("include")
    entries = site.entries[kind]
    rows = (
        entries.values()
        if not include
        else (entries[id] for id in dict.fromkeys(include) if id in entries)
    )
    found = [one for one in rows if one.status in statuses and all(test(one) for test in tests)]
    return _in_order(found, asked, include)


def shown_to(asked: Asked) -> Test:
    """Whether the one who asks gets to see an entry of a list; it counts in the totals anyhow."""
    test = may_change if asked.context == "edit" else may_read
    return lambda entry: test(asked.user, entry)


def _in_order(found: list[Entry], asked: Asked, include: list[int] | None) -> list[Entry]:
    order = str(asked.params.get("orderby", "date"))
    if order == "include":
        if not include:
            code = "rest_orderby_include_missing_include"
            raise RestError(
                400, code, "You need to define an include parameter to order by include."
            )
        return sorted(found, key=lambda entry: include.index(entry.id))
    if order not in _ORDERS:
        says = f"orderby is not one of {', '.join(_ORDERS)}."
        raise invalid_param("orderby", says, "rest_not_in_enum")
    return sorted(found, key=_ORDERS[order], reverse=asked.params.get("order", "desc") == "desc")


def _statuses(kind: str, asked: Asked) -> frozenset[str]:
    wanted = asked.words("status") or ["publish"]
    for place, word in enumerate(wanted):
        if word not in STATUSES:
            says = f"status[{place}] is not one of {', '.join(sorted(STATUSES))}."
            raise invalid_param("status", says, "rest_not_in_enum")
        needed = f"read_private_{kind}s" if word == "private" else f"edit_{kind}s"
        if word != "publish" and not (may(asked.user, f"edit_{kind}s") or may(asked.user, needed)):
            status = 401 if asked.user is None else 403
            says = "Status is forbidden."
            raise invalid_param("status", says, "rest_forbidden_status", {"status": status})
    return frozenset(wanted) | (ANY if "any" in wanted else frozenset())


def _tests(site: Site, asked: Asked) -> list[Test]:
    tests: list[Test] = []
    for name in asked.params:
        made = _TESTS.get(name)
        if made is not None:
            tests.append(made(site, asked, name))
    return tests


def _slug(site: Site, asked: Asked, name: str) -> Test:
    slugs = {slug_of(word) for word in asked.words(name) or []}
    return lambda entry: not slugs or entry.slug in slugs


def _search(site: Site, asked: Asked, name: str) -> Test:
    words = str(asked.params[name]).lower().split()

    def has(entry: Entry) -> bool:
        return all(
            word in entry.title.lower()
            or word in entry.excerpt.lower()
            or word in entry.content.lower()
            for word in words
        )

    return has


def _time(site: Site, asked: Asked, name: str) -> Test:
    """Later or earlier than an instant, never at it; naive: the site's own time."""
    instant = instant_of(str(asked.params[name]), site.settings.timezone, is_utc=False)
    if instant is None:
        raise invalid_param(name, "Invalid date.", "rest_invalid_date")
    field = "modified" if name.startswith("modified") else "date"
    if name.endswith("after"):
        return lambda entry: getattr(entry, field) > instant
    return lambda entry: getattr(entry, field) < instant


def _one_of(field: str, *, is_there: bool = True) -> Callable[[Site, Asked, str], Test]:
    def made(site: Site, asked: Asked, name: str) -> Test:
        numbers = frozenset(asked.numbers(name) or [])
        return lambda entry: (getattr(entry, field) in numbers) == is_there

    return made


def _under(field: str, *, is_there: bool = True) -> Callable[[Site, Asked, str], Test]:
    def made(site: Site, asked: Asked, name: str) -> Test:
        numbers = set(asked.numbers(name) or [])
        if is_there and field == "categories":
            numbers |= _below(site, numbers)
        return lambda entry: numbers.isdisjoint(getattr(entry, field)) != is_there

    return made


def _below(site: Site, numbers: set[int]) -> set[int]:
    """Categories below these: a list of a category holds its children's posts too."""
    found = {term.id for term in site.terms.values() if term.parent in numbers} - numbers
    return found | _below(site, found) if found else found


_TESTS: dict[str, Callable[[Site, Asked, str], Test]] = {
    "slug": _slug,
    "search": _search,
    "after": _time,
    "before": _time,
    "modified_after": _time,
    "modified_before": _time,
    "exclude": _one_of("id", is_there=False),
    "author": _one_of("author"),
    "parent": _one_of("parent"),
    "categories": _under("categories"),
    "tags": _under("tags"),
    "categories_exclude": _under("categories", is_there=False),
    "tags_exclude": _under("tags", is_there=False),
}
