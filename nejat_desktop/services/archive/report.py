"""What an archive brought, and what not and why; counts add up to those of the file."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from nejat_desktop.services.archive.fate import Remark

TOLD = 200
"""Of changed posts and lost files so many are named; all are counted."""


@dataclass(frozen=True, slots=True)
class Named:
    """One item by its number, title and address, and a sentence if there is one to say."""

    post: int
    title: str
    address: str = ""
    problem: str = ""


@dataclass(slots=True)
class ArchiveReport:
    """The result of reading one file. Keys of the counts are post type and status as in the file.

    `came` + `here` + `aside` + `doubled` + `left` are the items of the file.
    """

    file: str
    site: str = ""
    edition: str = ""
    version: str = ""
    problem: str = ""
    """Why nothing was taken in; empty when the file was read."""
    items: Counter[tuple[str, str]] = field(default_factory=Counter)
    authors: int = 0
    terms: Counter[str] = field(default_factory=Counter)
    """By the element of the file: category, tag, term."""
    comments: int = 0
    approved_comments: int = 0
    came: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Stories, pictures and files that are new."""
    aside: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Items that are kept for the export and become no stories, new ones."""
    here: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Items that came in before, from this file or another one of the site."""
    doubled: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Items that stand in the file twice, word for word."""
    changed: int = 0
    """Of those that were here: how many say something else now. Nothing was overwritten."""
    changed_items: list[Named] = field(default_factory=list)
    held: int = 0
    """Stories whose release waits to be let out."""
    sections_made: int = 0
    series_made: int = 0
    photos: int = 0
    files: int = 0
    without_file: int = 0
    """Attachments whose picture or file is not here; only their facts came."""
    lost: list[Named] = field(default_factory=list)
    """Files that were found and could not be taken in, with the reason."""
    leads: int = 0
    """Stories that have their lead picture."""
    remarks: Counter[Remark] = field(default_factory=Counter)
    cancelled: bool = False
    expected: int = 0
    """How many items a site said that it has, where nobody could count them before."""
    agreed: int = 0
    """Posts that stand at a connected site as they stand here: no sync has to write them."""
    trouble: str = ""
    """Why it ended before its end, as a sentence; what came in stays."""

    @property
    def is_of_site(self) -> bool:
        """Whether a site was read itself, and no file of it."""
        return not self.version

    @property
    def left(self) -> int:
        """Items that were not reached, because it ended early."""
        return self._missing if self._ended_early else 0

    @property
    def hidden(self) -> int:
        """Items that a site counts and does not show to this account: its privacy page, mostly."""
        return 0 if self._ended_early else self._missing

    @property
    def needs_a_person(self) -> bool:
        """Whether something is not as the file has it, so that somebody should look."""
        return self._ended_early or bool(self.changed or self.lost)

    @property
    def _ended_early(self) -> bool:
        return bool(self.problem or self.trouble or self.cancelled)

    @property
    def _missing(self) -> int:
        done = self.came.total() + self.aside.total() + self.here.total() + self.doubled.total()
        return max(self.items.total(), self.expected) - done

    def name_changed(self, named: Named) -> None:
        """Count an item that was changed at its site since it came."""
        self.changed += 1
        if len(self.changed_items) < TOLD:
            self.changed_items.append(named)

    def name_lost(self, named: Named) -> None:
        """Count an attachment whose file is there and can't be taken in."""
        self.without_file += 1
        if len(self.lost) < TOLD:
            self.lost.append(named)

    def record(self) -> dict[str, Any]:
        """For machines: everything, as JSON can hold it."""
        return {
            "file": self.file,
            "site": self.site,
            "edition": self.edition,
            "version": self.version,
            "problem": self.problem,
            "trouble": self.trouble,
            "cancelled": self.cancelled,
            "found": {
                "items": _nested(self.items),
                "authors": self.authors,
                "terms": dict(self.terms),
                "comments": self.comments,
                "approved_comments": self.approved_comments,
            },
            "came": _nested(self.came),
            "kept_aside": _nested(self.aside),
            "here_already": _nested(self.here),
            "twice_in_the_file": _nested(self.doubled),
            "not_reached": self.left if not self.problem else 0,
            "not_shown": self.hidden,
            "held_back": self.held,
            "agreed": self.agreed,
            "sections_made": self.sections_made,
            "series_made": self.series_made,
            "photos": self.photos,
            "files": self.files,
            "without_file": self.without_file,
            "lead_pictures": self.leads,
            "remarks": {remark.value: count for remark, count in self.remarks.items()},
            "changed": self.changed,
            "changed_items": [_named(one) for one in self.changed_items],
            "lost_files": [_named(one) for one in self.lost],
        }


def _nested(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (post_type, status), count in sorted(counts.items()):
        found.setdefault(post_type, {})[status] = count
    return found


def _named(one: Named) -> dict[str, object]:
    return {
        "post": one.post,
        "title": one.title,
        "address": one.address,
        "problem": one.problem,
    }
