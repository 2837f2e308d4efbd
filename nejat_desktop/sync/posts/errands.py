"""What an errand at a site came to: the words for the report, and what else is to be told."""

from dataclasses import dataclass, field

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that people are told of one article. `words` is a sentence or the site's own; of
    what was rewritten, what `domain.rewriting.read` reads."""

    article: Uid
    kind: str
    """`rewritten`, `parked`, `base`, `shown`, `joined`, `conflict`, `asked`, `lost`."""
    words: str = ""
    headline: str = ""
    """Of the release that was sent."""


@dataclass(slots=True)
class Errands:
    """Counts by kind, and notes, of one run."""

    counts: dict[str, int] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    put_off: set[Uid] = field(default_factory=set)
    """Articles that could not be dealt with, and wait for the next run."""
    certain: list[Doubt] = field(default_factory=list)
    """What was made in this run, and answered: one look at the end settles whether it is twice."""

    def count(self, kind: str) -> None:
        """One more of a kind."""
        self.counts[kind] = self.counts.get(kind, 0) + 1

    def note(self, article: Uid, kind: str, words: str = "", headline: str = "") -> None:
        """Something that people are told."""
        self.notes.append(Note(article, kind, words, headline))
