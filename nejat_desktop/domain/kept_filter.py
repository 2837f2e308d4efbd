"""Filters that people keep under a name, whichever place they are a filter of."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid

T = TypeVar("T")


class FilterPlace(StrEnum):
    """Whose filters are kept."""

    DESK = "desk"
    PHOTOS = "photos"
    EDITIONS = "editions"


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A filter under a name. `record` is the place's own filter, as `to_record` gives it."""

    uid: Uid
    place: FilterPlace
    name: str
    position: int
    record: object = field(hash=False)

    def as_a(self, kind: type[T]) -> T:
        """The place's own filter again; fields that it has gained since take their defaults.

        `DamagedError` when the record does not fit.
        """
        return from_record(kind, self.record)
