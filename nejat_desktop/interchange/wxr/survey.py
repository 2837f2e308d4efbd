"""The first look at an export: is it whole, which version, what is in it and how much."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr.model import TAG, Author, Channel, Extra, Item, Term
from nejat_desktop.interchange.wxr.nodes import WORDPRESS
from nejat_desktop.interchange.wxr.reader import read_records

MAX_AROUND = 1_000_000
"""Authors and terms together; they are held in memory, items are not."""
_VERSION = re.compile(r"\d+\.\d+")
NEWEST = "1.2"
_FIELDS = {
    ("", "title"): "title",
    ("", "link"): "link",
    ("", "description"): "description",
    ("", "pubDate"): "pub_date",
    ("", "language"): "language",
    ("", "generator"): "generator",
    ("wp", "wxr_version"): "version",
    ("wp", "base_site_url"): "site_url",
    ("wp", "base_blog_url"): "blog_url",
}


@dataclass(slots=True)
class Survey:
    """What a whole file holds. Counts are those of the elements in the XML."""

    channel: Channel
    authors: list[Author] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    items: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Items by post type and status, each as the file says it; empty where it says nothing."""
    used: dict[tuple[str, str], str] = field(default_factory=dict)
    """Names of the terms that items stand under, by taxonomy and slug (without one: the name)."""
    comments: int = 0
    approved_comments: int = 0

    @property
    def total(self) -> int:
        """How many items there are."""
        return self.items.total()

    def elements(self, element: str) -> int:
        """How many `wp:category`, `wp:tag` or `wp:term` there are."""
        return sum(1 for term in self.terms if term.element == element)


def survey(stream: BinaryIO, file: str, look: Callable[[], None] = lambda: None) -> Survey:
    """Read the file to its end. `look` is called at each item, to tell progress or to stop.

    `BadInputError` when it is not well formed, is no export, or is of a version that WordPress
    never wrote: a missing or unreadable one is refused as WordPress's own importer does.
    """
    found = Survey(Channel())
    values: dict[str, str] = {}
    extras: list[Extra] = []
    for record in read_records(stream, file):
        match record:
            case Item():
                look()
                _count(found, record)
            case Author():
                found.authors.append(record)
            case Term():
                found.terms.append(record)
            case Extra():
                name = _field(record)
                if name and name not in values:
                    values[name] = record.text.strip()
                else:
                    extras.append(record)
        _demand_room(found, extras, file)
    found.channel = Channel(**values, extras=tuple(extras))
    _demand_version(found.channel, file)
    return found


def _count(found: Survey, item: Item) -> None:
    found.items[item.post_type, item.status] += 1
    for term in item.terms:
        if term.taxonomy != TAG:
            found.used.setdefault((term.taxonomy, term.slug or term.name), term.name)
    found.comments += len(item.comments)
    found.approved_comments += sum(1 for comment in item.comments if comment.is_approved)


def _field(extra: Extra) -> str:
    space = "wp" if WORDPRESS.fullmatch(extra.space) else extra.space
    return _FIELDS.get((space, extra.name), "")


def _demand_room(found: Survey, extras: list[Extra], file: str) -> None:
    if len(found.authors) + len(found.terms) + len(found.used) + len(extras) > MAX_AROUND:
        raise BadInputError(
            f"“{file}” names more than {MAX_AROUND:,} authors and terms; no site has so many. "
            "Nothing of it was taken in."
        )


def _demand_version(channel: Channel, file: str) -> None:
    version = channel.version
    if not _VERSION.fullmatch(version):
        raise BadInputError(_without_version(file, version))
    if not version.startswith("1."):
        raise BadInputError(
            f"“{file}” is of version {version[:20]} of WordPress’s export format; versions 1.0 to "
            f"{NEWEST} are known here. Nothing of it was taken in."
        )


def _without_version(file: str, version: str) -> str:
    said = f"its version is “{version[:20]}”" if version else "it gives no version of WXR"
    return (
        f"“{file}” is no WordPress export that can be read: {said}. Export it again in WordPress "
        "(Tools, Export). Nothing of it was taken in."
    )
