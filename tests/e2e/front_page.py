"""Reads the saved text of a front page: its stories with every piece in its kind."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from nejat_desktop.domain.credits import Credits

_END = re.compile(r"([A-Z][a-z]+ \d{1,2}, \d{4}) \d+ comments")
_DAY = re.compile(r"[A-Z][a-z]+ \d{1,2}, \d{4}")
_ADDRESS = re.compile(r"https?://\S+")
_PART = re.compile(r"(First|Second|Third) part", re.IGNORECASE)
_SERIES = re.compile(r"(?P<title>.+) – Part (?P<number>one|two|three)")
_NUMBERS = {"one": 1, "two": 2, "three": 3}
_SAID = re.compile(r"[-–]\s")
"""The space after the dash is often one that does not break."""
_SENTENCE_ENDS = (".", "!", ":", "”", "…", ")", "!”", ".”")
_SHORT = 200
LANGUAGES = {"Swedish": "sv", "German": "de", "Italian": "it", "French": "fr"}


class Sort(StrEnum):
    """What a piece of a story is."""

    PARAGRAPH = "paragraph"
    SAID = "said"
    HEADING = "heading"
    SMALLER_HEADING = "smaller heading"
    PICTURE = "picture"


@dataclass(frozen=True)
class Piece:
    """One paragraph, subhead or picture; `text` of a picture is its caption."""

    sort: Sort
    text: str
    alt: str = ""


@dataclass
class FrontStory:
    """One story of the page. `credit` is its line as it stands there, "" if it has none."""

    lead_alt: str
    kicker: str
    headline: str
    date: str
    pieces: list[Piece] = field(default_factory=list)
    credit: str = ""
    source: str = ""

    @property
    def credits(self) -> Credits:
        """The credit line as fields."""
        return read_credit(self.credit, self.source)

    @property
    def series(self) -> tuple[str, int] | None:
        """Title and number of the series that the headline names."""
        found = _SERIES.fullmatch(self.headline)
        return (found["title"], _NUMBERS[found["number"]]) if found else None


@dataclass(frozen=True)
class FrontPage:
    """The stories in their order, and the recent posts with their dates."""

    stories: list[FrontStory]
    recent: list[tuple[str, str]]


def read_front_page(file: Path) -> FrontPage:
    """The whole page."""
    lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
    ends = [n for n, line in enumerate(lines) if _END.fullmatch(line)]
    first = max(n for n in range(ends[0]) if lines[n].startswith("©")) + 1
    starts = [first, *(end + 2 for end in ends[:-1])]
    stories = [
        _story(lines[start:end], lines[end]) for start, end in zip(starts, ends, strict=True)
    ]
    return FrontPage(stories, _recent(lines[ends[-1] :]))


def read_credit(line: str, source: str) -> Credits:
    """“By NAME – PUBLICATION; note – published in LANGUAGE, Translated by NAME”, or a bare name."""
    line = line.replace("\u00a0", " ")
    if not line.startswith("By "):
        return Credits(author=line, staff=bool(line), source_url=source)
    author, *rest = line.removeprefix("By ").split(" – ")
    passage = rest.pop() if rest and "Translated by " in rest[-1] else ""
    publication, _, note = rest[0].partition("; ") if rest else ("", "", "")
    language = re.match(r"published in (\w+), ", passage)
    return Credits(
        author=author,
        publication=publication,
        publication_note=note,
        original_language=LANGUAGES[language[1]] if language else "",
        translator=passage.partition("Translated by ")[2],
        source_url=source,
    )


def _recent(lines: list[str]) -> list[tuple[str, str]]:
    after = lines[lines.index("Recent Posts") :]
    bullets = [n for n, line in enumerate(after) if line.startswith("• ")]
    dated = [n for n in bullets if n + 2 < len(after) and _DAY.fullmatch(after[n + 2])]
    return [(after[n].removeprefix("• "), after[n + 2]) for n in dated]


def _story(lines: list[str], end: str) -> FrontStory:
    date = _END.fullmatch(end)
    groups = [list(g) for filled, g in groupby(lines, bool) if filled]
    (lead_alt, kicker), (headline,), *body = groups
    story = FrontStory(lead_alt, kicker, headline, date[1] if date else "")
    if _is_credit(body[-1]):
        story.credit = body.pop()[0]
    for line in [line for group in body for line in group]:
        if _ADDRESS.fullmatch(line):
            story.source = line
    story.pieces = _pieces([[li for li in g if li != story.source] for g in body])
    return story


def _is_credit(group: list[str]) -> bool:
    """A name or a line of names; the day of the story may stand under it."""
    names = [line for line in group if not _DAY.fullmatch(line)]
    return len(names) == 1 and _is_label(names[0])


def _is_label(line: str) -> bool:
    return len(line) <= _SHORT and not line.endswith(_SENTENCE_ENDS)


def _pieces(groups: list[list[str]]) -> list[Piece]:
    found: list[Piece] = []
    for alone, run in groupby(groups, lambda g: len(g) == 1 and _is_label(g[0])):
        together = list(run)
        if alone:
            found += _labels([group[0] for group in together])
        else:
            found += [_said_or_plain(line) for group in together for line in group]
    return found


def _labels(lines: list[str]) -> list[Piece]:
    """Short lines that stand alone: a picture's two lines, a subhead, a further part."""
    if _PART.fullmatch(lines[0]):
        sorts = (Sort.HEADING, Sort.SMALLER_HEADING, Sort.PARAGRAPH)
        return [Piece(sort, line) for sort, line in zip(sorts, lines, strict=True)]
    if len(lines) == 1:
        return [Piece(Sort.HEADING, lines[0])]
    picture = Piece(Sort.PICTURE, lines[1], lines[0])
    return [picture, *(Piece(Sort.HEADING, line) for line in lines[2:])]


def _said_or_plain(line: str) -> Piece:
    return Piece(Sort.SAID if _SAID.match(line) else Sort.PARAGRAPH, line)
