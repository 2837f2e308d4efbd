"""What the desk is asked to show: the place in the side panel, narrowed by the filter bar."""

from dataclasses import dataclass, replace
from enum import StrEnum

from nejat_desktop.domain.desk import Filter, Queue, Sort


class Group(StrEnum):
    """The parts of the side panel, and what the filter bar narrows to."""

    QUEUE = "queue"
    EDITION = "edition"
    SECTION = "section"
    KIND = "kind"
    HOLDER = "holder"
    """Who has the article; in the filter bar only."""
    KEPT = "kept"
    """Filters under a name; in the side panel only."""


NARROWINGS = (Group.EDITION, Group.SECTION, Group.KIND, Group.HOLDER)


@dataclass(frozen=True, slots=True)
class Where:
    """One line of the side panel: a queue, an edition's code, a section's uid, a kind, or the
    uid of a kept filter."""

    group: Group = Group.QUEUE
    key: str = Queue.ALL.value


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the desk. What the side panel chose wins over the bar's narrowing."""

    where: Where = Where()
    queue: str = Queue.ALL.value
    """The queue of a kept filter; elsewhere the side panel says which."""
    edition: str = ""
    section: str = ""
    kind: str = ""
    holder: str = ""
    words: str = ""
    sort: Sort = Sort.DATE
    descending: bool = True

    def chosen(self, group: Group) -> str:
        """The value of a group that is in force, from the panel or the bar; "" for any."""
        if self.where.group is group:
            return self.where.key
        if group is Group.KEPT:
            return ""
        return str(getattr(self, group.value))

    def filter(self, person: str) -> Filter:
        """The question in the words of the services; `person` is who sits here."""
        return Filter(
            queue=Queue(self.chosen(Group.QUEUE)),
            edition=self.chosen(Group.EDITION),
            section=self.chosen(Group.SECTION),
            kind=self.chosen(Group.KIND),
            words=self.words.strip(),
            person=person,
            holder=self.holder,
            sort=self.sort,
            descending=self.descending,
        )

    @property
    def narrowed(self) -> bool:
        """Whether the filter bar hides some of what the place has."""
        bar = any(self.chosen(g) for g in NARROWINGS if g is not self.where.group)
        return bar or bool(self.words.strip())

    def cleared(self) -> "Asked":
        """The same place, with nothing hidden; of a kept filter, its queue."""
        where = self.where
        if where.group is Group.KEPT:
            where = Where(Group.QUEUE, self.queue)
        return Asked(where, sort=self.sort, descending=self.descending)

    def narrowed_to(self, group: Group, key: str) -> "Asked":
        """Narrowed in one group; an empty key means any."""
        match group:
            case Group.EDITION:
                return replace(self, edition=key)
            case Group.SECTION:
                return replace(self, section=key)
            case Group.KIND:
                return replace(self, kind=key)
            case Group.HOLDER:
                return replace(self, holder=key)
            case Group.QUEUE | Group.KEPT:
                return self

    def narrowed_words(self, words: str) -> "Asked":
        """Narrowed to what matches these words."""
        return replace(self, words=words)

    def at(self, where: Where) -> "Asked":
        """Another place, as narrow and in the same order; what a kept filter hid is left there."""
        if self.where.group is Group.KEPT:
            return replace(self.cleared(), where=where)
        return replace(self, where=where)

    def sorted_by(self, sort: Sort) -> "Asked":
        """Sorted by a column; the same column again turns the order round."""
        if sort is self.sort:
            return replace(self, descending=not self.descending)
        return replace(self, sort=sort, descending=sort is Sort.DATE)


def kept(uid: str, wanted: Filter) -> Asked:
    """The question that a kept filter asks."""
    return Asked(
        Where(Group.KEPT, uid),
        queue=wanted.queue.value,
        edition=wanted.edition,
        section=wanted.section,
        kind=wanted.kind,
        holder=wanted.holder,
        words=wanted.words,
        sort=wanted.sort,
        descending=wanted.descending,
    )
