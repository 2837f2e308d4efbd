"""What becomes of an item of an archive. Pure: from what the file says to what is done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from html import unescape

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.dates import is_in_reach
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.interchange.wxr.model import CATEGORY, FORMAT

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
_MARKED = re.compile(r"[<&]")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
ATTACHMENT, POST, PAGE = "attachment", "post", "page"
_TRASHED = "__trashed"
_LONGEST_LINE = 20_000


class Become(StrEnum):
    """What an item is here."""

    STORY = "story"
    MEDIA = "media"
    """A picture or file, if it is found; its facts in any case."""
    ASIDE = "aside"
    """Nothing of a newsroom's: kept for the export, and shown nowhere."""


class Remark(StrEnum):
    """Why an item did not become quite what its file says."""

    PRIVATE = "private"
    PASSWORD = "password"  # noqa: S105 - the reason, not a password
    STATUS = "status"
    NO_TYPE = "no_type"
    NO_ID = "no_id"
    SAME_ID = "same_id"
    DATE = "date"
    SLUG = "slug"
    STICKY = "sticky"


@dataclass(frozen=True, slots=True)
class State:
    """Where a story of an archive begins."""

    status: Status
    live: Live = Live.NEVER
    binned: bool = False
    remark: Remark | None = None

    @property
    def is_released(self) -> bool:
        """Whether it comes with a release, which is held back."""
        return self.status is Status.APPROVED


_DRAFT = State(Status.DRAFT)
_STATES = {
    "publish": State(Status.APPROVED, Live.HELD),
    "future": State(Status.APPROVED, Live.HELD),
    "draft": _DRAFT,
    "auto-draft": _DRAFT,
    "": _DRAFT,
    "pending": State(Status.IN_REVIEW),
    # Held, and without a release: nothing of it can be let out, only a person's approval can.
    "private": State(Status.DRAFT, Live.HELD, remark=Remark.PRIVATE),
    "trash": State(Status.DRAFT, binned=True),
}


def becomes(item: Item, kinds: Mapping[str, Kind]) -> Become:
    """What an item is; a text without a type is a story, so that no text is lost."""
    if item.post_type == ATTACHMENT:
        return Become.MEDIA
    if not item.post_type:
        return Become.STORY if item.content.strip() else Become.ASIDE
    return Become.STORY if item.post_type in kinds else Become.ASIDE


def kind_of(item: Item, kinds: Mapping[str, Kind]) -> Kind:
    """The kind of its story: by the category of a picture, by its format, by its type."""
    by_type = kinds.get(item.post_type, Kind.ARTICLE)
    if by_type is not Kind.ARTICLE:
        return by_type
    by_format = next((kinds[f] for f in item.slugs(FORMAT) if f in kinds), by_type)
    keys = (f"category:{slug}" for slug in item.slugs(CATEGORY))
    return next((kinds[key] for key in keys if key in kinds), by_format)


def state_of(item: Item) -> State:
    """Where it begins. What only some readers may see is a draft here, whatever it was there."""
    state = _STATES.get(item.status, State(Status.DRAFT, remark=Remark.STATUS))
    if item.password and not state.binned:
        return State(Status.DRAFT, remark=Remark.PASSWORD)
    return state


def date_of(item: Item, zone: tzinfo) -> datetime | None:
    """Its date in UTC: the one that WordPress keeps in UTC, else its local one in `zone`."""
    utc = _moment(item.post_date_gmt)
    if utc is not None:
        return utc.replace(tzinfo=UTC)
    local = _moment(item.post_date)
    return local.replace(tzinfo=zone).astimezone(UTC) if local else None


def changed_of(item: Item) -> datetime | None:
    """When it was changed last, if its file says so."""
    utc = _moment(item.post_modified_gmt)
    return utc.replace(tzinfo=UTC) if utc else None


def _moment(text: str) -> datetime | None:
    """A date as WordPress writes it; None for `0000-00-00 00:00:00` and what no reader can see."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        moment = datetime(*(int(part or 0) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
    return moment if is_in_reach(moment) else None


def plain(text: str) -> str:
    """A title, name or excerpt as readers see it: without tags, entities resolved, on one line."""
    text = text[:_LONGEST_LINE]
    bare = unescape(_TAG.sub("", text)) if _MARKED.search(text) else text
    return " ".join(bare.split())


def slug_there(item: Item) -> str:
    """The slug that it has at its site, without what the bin of WordPress adds to it."""
    return item.slug.removesuffix(_TRASHED)
