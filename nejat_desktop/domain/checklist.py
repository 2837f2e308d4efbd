"""Checklists: what is looked at before an approval, by kind of story, and who has looked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.newsroom import ChecklistItem
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Tick:
    """Somebody has looked at an item, since the last approval."""

    item: Uid
    person: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Ticked:
    """An item of an article's checklist, with its tick if it has one."""

    item: ChecklistItem
    tick: Tick | None = None


def ticked(items: Iterable[ChecklistItem], ticks: Mapping[Uid, Tick]) -> tuple[Ticked, ...]:
    """A checklist with its ticks; a tick of an item that is gone is left out."""
    return tuple(Ticked(item, ticks.get(item.uid)) for item in items)


def missing(checklist: Iterable[Ticked]) -> tuple[ChecklistItem, ...]:
    """The required items that nobody has looked at."""
    return tuple(one.item for one in checklist if one.item.required and one.tick is None)


def item_words(item: ChecklistItem, *languages: str) -> str:
    """An item in the first of these languages that it is worded in, or in any."""
    found = (item.words.get(language, "").strip() for language in languages)
    return next(filter(None, found), next(filter(None, item.words.values()), ""))
