"""The desk's side panel: queues, editions, sections, kinds and kept filters with their counts."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.desk import Counts, Queue
from nejat_desktop.domain.kept_filter import KeptFilter
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.desk.words import KIND_ICONS, QUEUE_ICONS, DeskWords, kinds_words, queue_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets.line_tree import LineTree, TreeLine


def lines(words: DeskWords) -> Iterator[tuple[Where, TreeLine]]:
    """All lines of the panel in their order."""
    newsroom = words.newsroom
    for queue in Queue:
        where = Where(Group.QUEUE, queue.value)
        rare = queue is Queue.HELD
        icon = QUEUE_ICONS[queue]
        yield where, TreeLine(where, queue_words(queue), icon, only_filled=rare)
    for edition in newsroom.editions:
        where = Where(Group.EDITION, edition.code)
        yield where, TreeLine(where, edition.name, code=edition.code)
    for section in newsroom.sections:
        where = Where(Group.SECTION, section.uid)
        yield where, TreeLine(where, words.section(section.uid), "folder-simple")
    for kind in Kind:
        where = Where(Group.KIND, kind.value)
        yield where, TreeLine(where, kinds_words(kind), KIND_ICONS[kind])


def count_of(counts: Counts, where: Where) -> int:
    """How many stories stand at a line."""
    match where.group:
        case Group.QUEUE:
            return counts.queues.get(Queue(where.key), 0)
        case Group.EDITION:
            return counts.editions.get(where.key, 0)
        case Group.SECTION:
            return counts.sections.get(where.key, 0)
        case Group.KIND:
            return counts.kinds.get(where.key, 0)
        case Group.HOLDER | Group.KEPT:
            return 0


_ORDER = (Group.QUEUE, Group.EDITION, Group.SECTION, Group.KEPT, Group.KIND)


class SidePanel(LineTree):
    """`chosen` tells which line a person went to: a Where."""

    def __init__(self, theme: Theme, words: DeskWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._counts: Counts | None = None
        self._kept: Sequence[KeptFilter] = ()
        self._kept_counts: Mapping[str, int] = {}
        self.retranslate(words)
        self.show_where(Where())

    @property
    def where(self) -> Where:
        """The line that is chosen."""
        return self.key if isinstance(self.key, Where) else Where()

    def show_where(self, where: Where) -> None:
        """Stand on a line, without `chosen`."""
        self.show_key(where)

    def show_stories(self, counts: Counts) -> None:
        """How many stories stand at each line."""
        self._counts = counts
        self.show_counts(lambda key: self.count(key) if isinstance(key, Where) else 0)

    def show_kept(self, kept: Sequence[KeptFilter], counts: Mapping[str, int]) -> None:
        """Kept filters, and how many stories each lets through, by uid."""
        same = [(k.uid, k.name) for k in kept] == [(k.uid, k.name) for k in self._kept]
        self._kept, self._kept_counts = kept, counts
        if not same:
            self.retranslate(self._words)
        self.show_counts(lambda key: self.count(key) if isinstance(key, Where) else 0)

    def count(self, where: Where) -> int:
        """How many stories stand at a line, as far as it is known."""
        if where.group is Group.KEPT:
            return self._kept_counts.get(where.key, 0)
        return count_of(self._counts, where) if self._counts else 0

    def retranslate(self, words: DeskWords) -> None:
        """The lines again, for other words or other settings."""
        found: dict[Group, list[TreeLine]] = {group: [] for group in Group}
        self._words = words
        for where, line in lines(words):
            found[where.group].append(line)
        for kept in self._kept:
            where = Where(Group.KEPT, kept.uid)
            found[Group.KEPT].append(TreeLine(where, kept.name, "funnel-simple", editable=True))
        shown = [group for group in _ORDER if found[group]]
        self.set_groups([(self._title(group), found[group]) for group in shown])
        self.setAccessibleName(self.tr("Where"))

    def _title(self, group: Group) -> str:
        match group:
            case Group.QUEUE:
                return self.tr("Queues")
            case Group.EDITION:
                return self.tr("Editions")
            case Group.SECTION:
                return self.tr("Sections")
            case Group.KIND:
                return self.tr("Kinds")
            case Group.HOLDER | Group.KEPT:
                return self.tr("Kept filters")
