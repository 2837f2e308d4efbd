"""What the desk is asked to show: the place in the side panel, narrowed by the filter bar."""

from dataclasses import dataclass, replace
from enum import StrEnum

from nejat_desktop.domain.desk import Filter, Queue, Sort


class Group(StrEnum):
    """The parts of the side panel; all but the first are also narrowings of the filter bar."""

    QUEUE = "queue"
    EDITION = "edition"
    SECTION = "section"
    KIND = "kind"


NARROWINGS = (Group.EDITION, Group.SECTION, Group.KIND)


@dataclass(frozen=True, slots=True)
class Where:
    """One line of the side panel: a queue, an edition's code, a section's uid or a kind."""

    group: Group = Group.QUEUE
    key: str = Queue.ALL.value


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the desk. What the side panel chose wins over the bar's narrowing."""

    where: Where = Where()
    edition: str = ""
    section: str = ""
    kind: str = ""
    words: str = ""
    sort: Sort = Sort.DATE
    descending: bool = True

    def chosen(self, group: Group) -> str:
        """The value of a group that is in force, from the panel or the bar; "" for any."""
        if self.where.group is group:
            return self.where.key
        match group:
            case Group.QUEUE:
                return Queue.ALL.value
            case Group.EDITION:
                return self.edition
            case Group.SECTION:
                return self.section
            case Group.KIND:
                return self.kind

    def filter(self, person: str) -> Filter:
        """The question in the words of the services; `person` is who sits here."""
        return Filter(
            queue=Queue(self.chosen(Group.QUEUE)),
            edition=self.chosen(Group.EDITION),
            section=self.chosen(Group.SECTION),
            kind=self.chosen(Group.KIND),
            words=self.words.strip(),
            person=person,
            sort=self.sort,
            descending=self.descending,
        )

    @property
    def narrowed(self) -> bool:
        """Whether the filter bar hides some of what the place has."""
        bar = any(self.chosen(g) for g in NARROWINGS if g is not self.where.group)
        return bar or bool(self.words.strip())

    def cleared(self) -> "Asked":
        """The same place, with nothing hidden."""
        return replace(self, edition="", section="", kind="", words="")

    def narrowed_to(self, group: Group, key: str) -> "Asked":
        """Narrowed in one group; an empty key means any."""
        match group:
            case Group.EDITION:
                return replace(self, edition=key)
            case Group.SECTION:
                return replace(self, section=key)
            case Group.KIND:
                return replace(self, kind=key)
            case Group.QUEUE:
                return self

    def narrowed_words(self, words: str) -> "Asked":
        """Narrowed to what matches these words."""
        return replace(self, words=words)

    def at(self, where: Where) -> "Asked":
        """Another place, as narrow and in the same order."""
        return replace(self, where=where)

    def sorted_by(self, sort: Sort) -> "Asked":
        """Sorted by a column; the same column again turns the order round."""
        if sort is self.sort:
            return replace(self, descending=not self.descending)
        return replace(self, sort=sort, descending=sort is Sort.DATE)
