"""What the inspector shows of a story, and which step it offers next. Pure but for `load`."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.article import Article, Live, RevisionReason, Status, Story
from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.desk import Chip, ChipState, DeskRow
from nejat_desktop.domain.person import Stamp
from nejat_desktop.domain.workflow import Move, moves
from nejat_desktop.services.bundle import Services


class Step(StrEnum):
    """Where a link or the filled button leads."""

    OPEN = "open"
    CONTINUE = "continue"
    REVIEW = "review"
    COMPARE = "compare"
    START = "start"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step and the edition that it is about."""

    step: Step
    edition: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What was said when an article was last handed on."""

    words: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Details:
    """Everything that the inspector shows of one row."""

    row: DeskRow
    story: Story
    articles: dict[str, Article]
    """By edition."""
    findings: tuple[Finding, ...] = ()
    """Of `article`, while it is not approved."""
    comment: Comment | None = None

    @property
    def article(self) -> Article | None:
        """The article that the row shows."""
        return self.articles.get(self.row.edition)

    @property
    def moves(self) -> frozenset[Move]:
        """What can be done with it."""
        return moves(self.article) if self.article else frozenset()


def load(services: Services, row: DeskRow) -> Details:
    """Read the details of a row. Call it off the main thread."""
    story = services.stories.story(row.story)
    articles = {article.edition: article for article in services.stories.articles_of(row.story)}
    shown = articles.get(row.edition)
    if shown is None or shown.status is Status.APPROVED:
        return Details(row, story, articles)
    findings = services.publishing.findings(shown.uid)
    return Details(row, story, articles, findings, _last_comment(services, shown))


def _last_comment(services: Services, article: Article) -> Comment | None:
    """The comment of the newest hand-over; an approval since answers it."""
    for revision in services.editing.history(article.uid):
        said = revision.comment and revision.reason is not RevisionReason.HANDED_OVER
        if said:  # a text that changed hands only notes whose it is
            return Comment(revision.comment, revision.stamp)
        if revision.reason in (RevisionReason.APPROVED, RevisionReason.SENT):
            return None
    return None


def step_of(chip: Chip, is_translation: bool) -> Step:
    """Where the link of an edition's line leads."""
    match chip.state:
        case ChipState.MISSING:
            return Step.START
        case ChipState.REVIEW:
            return Step.REVIEW
        case ChipState.OUTDATED:
            return Step.COMPARE
        case ChipState.DRAFT if is_translation:
            return Step.CONTINUE
        case _:
            return Step.OPEN


def next_step(details: Details) -> NextStep:
    """The one step on the filled button: what needs a person, the shown edition first."""
    row = details.row
    if row.binned:
        return NextStep(Step.RESTORE, row.edition)
    needy = next((chip for chip in _by_need(details)), None)
    if needy is None:
        return NextStep(Step.OPEN, row.edition)
    return NextStep(step_of(needy, is_translation(details, needy.edition)), needy.edition)


def is_translation(details: Details, edition: str) -> bool:
    """Whether the story's article in an edition was translated from another."""
    article = details.articles.get(edition)
    return article is not None and article.translation is not None


_NEEDY = (
    ChipState.CONFLICT,
    ChipState.REVIEW,
    ChipState.OUTDATED,
    ChipState.DRAFT,
    ChipState.HELD,
    ChipState.DRAFT_OVER_LIVE,
)
"""What waits for a person, the most pressing first; then comes what nobody began."""


def _by_need(details: Details) -> Iterator[Chip]:
    row = details.row
    yield from (c for c in row.chips if c.edition == row.edition and c.state in _NEEDY)
    for state in _NEEDY:
        yield from (chip for chip in row.chips if chip.state is state)
    source = details.articles.get(details.story.source_edition)
    if source is not None and source.release is not None:
        yield from (chip for chip in row.chips if chip.state is ChipState.MISSING)


def waits(article: Article) -> bool:
    """Whether its release goes out with the next sync."""
    return article.live is Live.WAITING
