"""Changes that are made to many articles at once: to their sections, tags and date. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.uid import Uid

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AddSection:
    """It stands in this section too; the kicker stays."""

    section: Uid


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """It stands in this section no more."""

    section: Uid


@dataclass(frozen=True, slots=True)
class AddTag:
    """It has this tag too."""

    tag: str


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """It has this tag no more."""

    tag: str


@dataclass(frozen=True, slots=True)
class SetDate:
    """It goes out at this instant (UTC); None: at the first sync after its approval."""

    date: datetime | None


Change = AddSection | RemoveSection | AddTag | RemoveTag | SetDate


def applied(change: Change, content: Content) -> Content:
    """The content after a change; the same one when there is nothing to change."""
    match change:
        case AddSection(section):
            return replace(content, sections=_with(content.sections, section))
        case RemoveSection(section):
            return replace(content, sections=tuple(s for s in content.sections if s != section))
        case AddTag(tag):
            return replace(content, tags=_with(content.tags, tag))
        case RemoveTag(tag):
            return replace(content, tags=tuple(t for t in content.tags if t != tag))
        case SetDate(date):
            return replace(content, date=date)


def _with(present: tuple[T, ...], one: T) -> tuple[T, ...]:
    return present if one in present else (*present, one)
