"""What the photos' place is asked to show: a line of the side panel, narrowed by the bar."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.photo_grid import PhotoFilter, PhotoSort, Shelf, Span, Used


class Group(StrEnum):
    """The parts of the side panel."""

    SHELF = "shelf"
    GALLERY = "gallery"
    MONTH = "month"
    CREDIT = "credit"
    KEPT = "kept"


class Narrow(StrEnum):
    """What the filter bar narrows by."""

    TAKEN = "taken"
    LACKS = "lacks"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Where:
    """A line of the panel: a shelf, a gallery's uid, a month (see `month_key`), a credit.

    Or a kept filter's uid: that leads to its own question, and is never one itself.
    """

    group: Group = Group.SHELF
    key: str = Shelf.ALL.value


def month_key(span: Span) -> str:
    """A month as the key of a line."""
    return f"{span.start.isoformat()}/{span.end.isoformat()}"


def month_of(key: str) -> Span | None:
    """The month of a key; None for an empty one."""
    start, _, end = key.partition("/")
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end)) if end else None


@dataclass(frozen=True, slots=True)
class PhotoAsked:
    """A question to the library."""

    where: Where = Where()
    taken: str = ""
    """A month's key."""
    lacks: str = ""
    used: str = ""
    words: str = ""
    sort: PhotoSort = PhotoSort.TAKEN
    descending: bool = True

    def value(self, narrow: Narrow) -> str:
        """What the bar narrows to; "" for any."""
        return str(getattr(self, narrow.value))

    def hides(self, narrow: Narrow) -> bool:
        """Whether the line in the panel answers already what a narrowing would ask."""
        match narrow:
            case Narrow.TAKEN:
                return self.where.group is Group.MONTH
            case Narrow.USED:
                return self.where.key in (Shelf.UNUSED, Shelf.BIN) or self._in_gallery
            case Narrow.LACKS:
                return False

    @property
    def _in_gallery(self) -> bool:
        return self.where.group is Group.GALLERY

    def filter(self, credit_in: str) -> PhotoFilter:
        """The question in the words of the services; credits are those of an edition."""
        group, key = self.where.group, self.where.key
        return PhotoFilter(
            shelf=Shelf(key) if group is Group.SHELF else Shelf.ALL,
            gallery=key if self._in_gallery else "",
            taken=month_of(key if group is Group.MONTH else self.taken),
            credit=key if group is Group.CREDIT else "",
            credit_in=credit_in if group is Group.CREDIT else "",
            lacks=self.lacks,
            used=Used(self.used) if self.used and not self.hides(Narrow.USED) else None,
            words=self.words.strip(),
            sort=self.sort,
            descending=self.descending,
        )

    @property
    def narrowed(self) -> bool:
        """Whether the bar hides some of what the line has."""
        bar = any(self.value(one) for one in Narrow if not self.hides(one))
        return bar or bool(self.words.strip())

    def cleared(self) -> "PhotoAsked":
        """The same line, with nothing hidden."""
        return replace(self, taken="", lacks="", used="", words="")

    def narrowed_to(self, narrow: Narrow, key: str) -> "PhotoAsked":
        """Narrowed in one way; an empty key means any."""
        match narrow:
            case Narrow.TAKEN:
                return replace(self, taken=key)
            case Narrow.LACKS:
                return replace(self, lacks=key)
            case Narrow.USED:
                return replace(self, used=key)

    def sorted_by(self, sort: PhotoSort) -> "PhotoAsked":
        """Sorted by something else; by the same again turns the order round."""
        if sort is self.sort:
            return replace(self, descending=not self.descending)
        return replace(self, sort=sort, descending=sort is not PhotoSort.NAME)
