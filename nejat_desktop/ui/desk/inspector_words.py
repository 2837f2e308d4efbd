"""The inspector's words: states with people and dates, links, and the buttons at the foot."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.dates import time_words
from nejat_desktop.domain.desk import Chip, ChipState, DeskRow
from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.desk.details import Details, NextStep, Step, is_translation, step_of
from nejat_desktop.ui.desk.words import DeskWords, with_person
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import chip_words
from nejat_desktop.ui.write.finding_words import Said, said

SHOWN_FINDINGS = 3


@dataclass(frozen=True, slots=True)
class FootWords:
    """What the two buttons say; an empty second one is not shown."""

    step: str
    other: str = ""
    asks_comment: bool = False
    """The second button needs a comment first."""


class InspectorWords:
    """Words about one story."""

    def __init__(self, theme: Theme, desk: DeskWords) -> None:
        self._theme, self.desk = theme, desk

    def byline(self, row: DeskRow) -> str:
        """Author and date under the text."""
        date = self.desk.date(row.date, row.edition)
        return " · ".join(part for part in (row.author, date) if part)

    def state(self, details: Details, chip: Chip) -> str:
        """The state of an edition: “Live since 6 Oct”, “In review, Leila Moradi”."""
        person = chip.person if chip.state in (ChipState.DRAFT, ChipState.REVIEW) else ""
        return with_person(self._bare_state(details, chip), person, chip.holder)

    def _bare_state(self, details: Details, chip: Chip) -> str:
        match chip.state:
            case ChipState.OUTDATED:
                return self.desk.behind(chip.behind)
            case ChipState.MISSING:
                return QCoreApplication.translate("Desk", "Not started")
            case ChipState.APPROVED:
                return QCoreApplication.translate("Desk", "Approved, goes out at the next sync")
            case _:
                return self._dated(details.articles.get(chip.edition), chip)

    def _dated(self, article: Article | None, chip: Chip) -> str:
        """A state and since when, or until when."""
        words, moment = "", None
        if article is not None and chip.state is ChipState.SCHEDULED:
            words = QCoreApplication.translate("Desk", "Goes out on {date}")
            moment = article.content.date
        if article is not None and chip.state is ChipState.PUBLISHED:
            words = QCoreApplication.translate("Desk", "Live since {date}")
            moment = article.first_published
        if moment is None:
            return chip_words(WidgetState(chip.state.value))
        return words.format(date=self.desk.day(moment, chip.edition))

    def link(self, details: Details, chip: Chip) -> tuple[str, str]:
        """The link of an edition, short and in full."""
        step = step_of(chip, is_translation(details, chip.edition))
        return self.short(step), self.step(NextStep(step, chip.edition))

    def short(self, step: Step) -> str:
        """A step in one word."""
        words = {
            Step.OPEN: QCoreApplication.translate("Desk", "Open"),
            Step.CONTINUE: QCoreApplication.translate("Desk", "Continue"),
            Step.REVIEW: QCoreApplication.translate("Desk", "Review"),
            Step.COMPARE: QCoreApplication.translate("Desk", "Compare"),
            Step.START: QCoreApplication.translate("Desk", "Start"),
            Step.RESTORE: QCoreApplication.translate("Desk", "Take out of the bin"),
        }
        return words[step]

    def step(self, step: NextStep) -> str:
        """A step with its edition: “Review Persian”."""
        words = {
            Step.OPEN: QCoreApplication.translate("Desk", "Open {language}"),
            Step.CONTINUE: QCoreApplication.translate("Desk", "Continue {language}"),
            Step.REVIEW: QCoreApplication.translate("Desk", "Review {language}"),
            Step.COMPARE: QCoreApplication.translate("Desk", "Compare {language}"),
            Step.START: QCoreApplication.translate("Desk", "Translate into {language}"),
            Step.RESTORE: self.short(Step.RESTORE),
        }
        return words[step.step].format(language=self.desk.language(step.edition))

    def foot(self, details: Details, step: NextStep) -> FootWords:
        """The buttons at the foot."""
        words = self.step(step)
        if details.row.binned:
            return FootWords(words)
        if Move.SEND_BACK in details.moves:
            other = QCoreApplication.translate("Desk", "Send back")
            return FootWords(words, other, asks_comment=True)
        if Move.SEND_TO_REVIEW in details.moves:
            return FootWords(words, QCoreApplication.translate("Desk", "Send to review"))
        if step.step is not Step.OPEN:
            return FootWords(words, self.short(Step.OPEN))
        return FootWords(words)

    def findings(self, details: Details) -> list[tuple[Finding, Said]]:
        """The first findings, in words."""
        first = details.findings[:SHOWN_FINDINGS]
        return [(finding, said(finding, self._theme.number(finding.count))) for finding in first]

    def comment(self, details: Details) -> tuple[str, str, str]:
        """Who said what when it was handed on, and the time; empty if nobody did."""
        last, edition = details.comment, details.row.edition
        if last is None:
            return "", "", ""
        found = next((e for e in self.desk.newsroom.editions if e.code == edition), None)
        time = time_words(last.stamp.at, found) if found else ""
        day = self.desk.day(last.stamp.at, edition)
        return last.stamp.person.name, f"{day} {time}".strip(), last.words
