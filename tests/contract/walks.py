"""Random walks over a WordPress: the same steps on two of them should come to the same things.

A step names posts and terms by the step that made them, never by their numbers at a site.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.contract.rest import Answer, Rest
from tests.simulated.pictures import tiny_png

UNKNOWN = 987654
"""The number of what was never made."""
_KINDS = ("posts", "posts", "posts", "pages")
_ROLES = ("administrator",) * 5 + ("editor", "author", "author", "contributor", "")
_TITLES = ("", "Plain", "Plain", "A & B", 'Say "it"', "  padded  ", "عنوان خبر", "<b>Bold</b> one")
_TEXTS = (
    "",
    "<p>Text</p>",
    "<p>Text</p>\n\n",
    "<p>Other &amp; more</p>",
    "<!-- nejat:uid=0a1b -->",
    '<p style="text-align:right;">می\u200cخواهم</p>',
    "<p>a <bdi>b</bdi> & c</p>",
)
_SLUGS = (
    "",
    "same",
    "same",
    "same-2",
    "other",
    "Other Slug!",
    "عنوان-خبر",
    "2026",
    "feed",
    "x" * 210,
)
_STATUSES = ("draft", "draft", "publish", "publish", "pending", "private", "future", "trash")
_DATES = (None, "2019-05-01T10:00:00", "2031-05-01T10:00:00Z", "2031-05-01T10:00:00+03:30", "soon")
_NAMES = ("News", "news", "A & B", "خبر", "Other", "<i>Slanted</i>", " ", "Ünï")
_MAKING = frozenset({"create", "term", "upload"})
_TEXT_NAMES = ("title", "content", "excerpt")
_ALL = "publish,draft,future,pending,private,trash"


@dataclass(frozen=True)
class Step:
    """One request: by whom, what, on what, with what."""

    number: int
    role: str
    verb: str
    kind: str
    target: int = 0
    """The step that made it; 0: none."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """`categories`, `tags`, `parent` and `featured_media` hold numbers of steps."""


def steps(random: Random, count: int) -> list[Step]:
    """A walk."""
    found: list[Step] = []
    for number in range(1, count + 1):
        role = random.choice(_ROLES)
        verb = random.choices(list(_VERBS), [weight for weight, _ in _VERBS.values()])[0]
        kind = random.choice(_KINDS)
        if verb in ("term", "rename", "unmake"):
            kind = random.choice(("categories", "tags"))
        if verb in ("upload", "remove"):
            kind = "media"
        made = [one for one in found if one.verb in _MAKING and one.kind == kind]
        target = random.choice(made).number if made and verb not in _MAKING else 0
        fields = _VERBS[verb][1](random, kind, found)
        found.append(Step(number, role, verb, kind, target, fields))
    return found


def _some(random: Random, among: Mapping[str, Callable[[], Any]], share: float) -> dict[str, Any]:
    return {name: make() for name, make in among.items() if random.random() < share}


def _entry(random: Random, kind: str, before: list[Step], share: float = 0.4) -> dict[str, Any]:
    terms = {
        many: [one.number for one in before if one.verb == "term" and one.kind == many] or [0]
        for many in ("categories", "tags")
    }

    def several(many: str) -> list[int]:
        return [random.choice([*terms[many], 0]) for _ in range(random.randint(0, 2))]

    among: dict[str, Callable[[], Any]] = {
        "title": lambda: random.choice(_TITLES),
        "content": lambda: random.choice(_TEXTS),
        "excerpt": lambda: random.choice(_TEXTS),
        "slug": lambda: random.choice(_SLUGS),
        "status": lambda: random.choice(_STATUSES),
        "date_gmt": lambda: random.choice(_DATES),
        "comment_status": lambda: random.choice(("open", "closed", "ajar")),
    }
    if kind == "pages":
        pages = [one.number for one in before if one.verb == "create" and one.kind == "pages"]
        among |= {"parent": lambda: random.choice([*pages, UNKNOWN])}
    if kind == "posts":
        pictures = [one.number for one in before if one.verb == "upload"]
        among |= {
            "featured_media": lambda: random.choice([*pictures, 0, UNKNOWN]),
            "sticky": lambda: random.choice((True, False)),
            "categories": lambda: several("categories"),
            "tags": lambda: several("tags"),
            "format": lambda: random.choice(("standard", "image", "video", "poem")),
        }
    return _some(random, among, share)


def _term(random: Random, kind: str, before: list[Step]) -> dict[str, Any]:
    found = {"name": random.choice(_NAMES)}
    found |= _some(random, {"slug": lambda: random.choice(("news", "a-b", "other", "Ünï"))}, 0.4)
    if kind == "categories":
        made = [one.number for one in before if one.verb == "term" and one.kind == kind]
        found |= _some(random, {"parent": lambda: random.choice([*made, UNKNOWN])}, 0.3)
    return found


def _none(random: Random, kind: str, before: list[Step]) -> dict[str, Any]:
    return {}


_Fields = Callable[[Random, str, list[Step]], dict[str, Any]]
_VERBS: dict[str, tuple[int, _Fields]] = {
    "create": (6, lambda random, kind, before: _entry(random, kind, before, 0.6)),
    "update": (10, lambda random, kind, before: _entry(random, kind, before, 0.25)),
    "get": (3, _none),
    "bin": (3, _none),
    "delete": (1, _none),
    "find": (3, lambda random, kind, before: {"slug": random.choice(_SLUGS), "status": _ALL}),
    "term": (3, _term),
    "rename": (1, lambda random, kind, before: _term(random, kind, [])),
    "unmake": (1, _none),
    "list": (2, _none),
    "history": (3, _none),
    "upload": (2, lambda random, kind, before: {"slug": random.choice(_SLUGS)}),
    "remove": (1, _none),
}


class Walker:
    """Takes steps at one site and tells each outcome in words that hold for any other."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._ids: dict[int, int] = {0: UNKNOWN}
        self._names: dict[tuple[str, int], str] = {}

    def take(self, step: Step) -> Any:
        """What came of it."""
        path = f"wp/v2/{step.kind}"
        own = f"{path}/{self._ids.get(step.target, UNKNOWN)}"
        answer = self._asked(step, path, own)
        if step.verb in _MAKING and answer.status == 201:
            id = answer.json["id"]
            self._ids[step.number], self._names[step.kind, id] = id, f"{step.kind} {step.number}"
        if step.verb == "history" and answer.status == 200:
            return [[one[name]["raw"] for name in _TEXT_NAMES] for one in answer.json]
        return self._told(step.kind, answer)

    def _asked(self, step: Step, path: str, own: str) -> Answer:
        rest, among = self._rest.called(step.role), {"context": "edit", "orderby": "id"}
        match step.verb:
            case "create" | "term":
                return rest.post(path, self._named(step))
            case "upload":
                data = tiny_png(step.number)
                return rest.put_file("a picture.png", data, "image/png", **step.fields)
            case "update" | "rename":
                return rest.post(own, self._named(step))
            case "bin":
                return rest.delete(own)
            case "delete" | "unmake" | "remove":
                return rest.delete(own, force="true")
            case "history":
                return rest.get(f"{own}/revisions", context="edit")
            case "get":
                return rest.get(own, context="edit" if step.role else "view")
        return rest.get(path, per_page=100, **among, **{"status": "any", **step.fields})

    def _named(self, step: Step) -> dict[str, Any]:
        """The fields with this site's numbers."""
        found = dict(step.fields)
        for name in ("categories", "tags"):
            if name in found:
                found[name] = [self._ids.get(one, UNKNOWN) for one in found[name]]
        for name in ("parent", "featured_media"):
            if found.get(name):
                found[name] = self._ids.get(found[name], UNKNOWN)
        return found

    def _told(self, kind: str, answer: Answer) -> Any:
        body = answer.json
        if answer.status >= 400:
            data = body["data"] or {}
            more = data.get("params") or data.get("term_id")
            if isinstance(more, int):
                more = self._names.get((kind, more), "one of before")
            return answer.status, body["code"], sorted(more) if isinstance(more, dict) else more
        if isinstance(body, list):
            rows = [one for one in body if (kind, one["id"]) in self._names]
            return answer.status, [self._shown(kind, one) for one in rows]
        return answer.status, self._shown(kind, body.get("previous", body))

    def _shown(self, kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {"name": self._names.get((kind, body["id"]), "one of before")}
        for name in ("slug", "status", "comment_status", "format", "sticky", "taxonomy", "count"):
            if name in body:
                found[name] = body[name]
        found["slug"] = re.sub(rf"^{body['id']}(?=$|-2|__)", "ID", found["slug"])
        if "taxonomy" in body:
            parent = body.get("parent", 0)
            return found | {
                "words": body["name"],
                "parent": self._names.get((kind, parent), parent),
            }
        if kind == "media":
            return found | {"file": body["source_url"].rpartition("/")[2], "words": body["title"]}
        for name in _TEXT_NAMES:
            found[name] = body[name].get("raw")
        for name in ("categories", "tags"):
            if name in body:
                of = body[name]
                found[name] = sorted(self._names.get((name, one), f"{one}") for one in of)
        for name, of in (("featured_media", "media"), ("parent", "pages")):
            found[name] = self._names.get((of, body.get(name, 0)), "none")
        found["year"] = body["date_gmt"][:4]
        links = body.get("_links", {})
        found["history"] = [one["count"] for one in links.get("version-history", [])]
        found["actions"] = sorted(name for name in links if name.startswith("wp:action"))
        return found
