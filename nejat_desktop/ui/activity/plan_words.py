"""The words of activity: lines of the plan, states of editions, steps, results."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.dates import day_words, time_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.journal import Entry
from nejat_desktop.domain.ports.site import COMING_IN, Verdict
from nejat_desktop.services.jobs import Progress
from nejat_desktop.ui.activity.line_words import (
    files_words,
    more_words,
    quoted,
    run_titles,
    verdict_details,
    verdict_titles,
)
from nejat_desktop.ui.activity.outlook import EditionState, Outlook, PlanLine
from nejat_desktop.ui.activity.run_lines import MORE, RunLine, RunState
from nejat_desktop.ui.desk.words import language_words, untitled
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import isolate, isolate_ltr

VERDICT_MARKS = {
    Verdict.CONFLICT: ("git-diff", "danger"),
    Verdict.ASK: ("git-diff", "danger"),
    Verdict.PARKED: ("warning", "warning"),
    Verdict.TAKE: ("arrow-down", "accent"),
    Verdict.ADOPT: ("check", "ok"),
    Verdict.WITHDRAW: ("prohibit", "state.withdrawn.fg"),
    Verdict.UPDATE: ("arrow-up", "accent"),
    Verdict.PUBLISH: ("arrow-up", "accent"),
    Verdict.WAIT: ("clock", "state.scheduled.fg"),
}
STATE_MARKS = {
    EditionState.UP_TO_DATE: ("check", "ok"),
    EditionState.TO_SEND: ("arrow-up", "accent"),
    EditionState.SENDING: ("arrow-up", "accent"),
    EditionState.TO_FETCH: ("arrow-down", "accent"),
    EditionState.WAITING: ("clock", "state.scheduled.fg"),
    EditionState.CONFLICT: ("git-diff", "danger"),
    EditionState.PARKED: ("warning", "warning"),
    EditionState.RESTING: ("warning", "warning"),
    EditionState.LOCKED: ("key", "warning"),
    EditionState.SHUT: ("warning-octagon", "danger"),
}
RUN_MARKS = {
    RunState.DONE: ("check", "ok"),
    RunState.NOW: ("arrow-up", "accent"),
    RunState.THEN: ("circle", "muted"),
}


class PlanWords:
    """Words that depend on the newsroom and on the interface's language and digits."""

    def __init__(self, theme: Theme, newsroom: Newsroom) -> None:
        self._theme = theme
        self.newsroom = newsroom
        self._editions = {edition.code: edition for edition in newsroom.editions}

    def title(self, line: PlanLine | RunLine) -> str:
        """What happens to which article."""
        if isinstance(line, RunLine):
            return self._run_title(line)
        headline = isolate(line.headline or untitled())
        return verdict_titles()[line.verdict].format(headline=headline)

    def detail(self, line: PlanLine | RunLine) -> str:
        """The edition, and what is special about it."""
        edition, language = self._editions.get(line.edition), self.language(line.edition)
        if isinstance(line, RunLine):
            count = "" if line.kind == MORE else self._theme.number(line.count)
            return language if line.is_article else count
        when = self._moment(line, edition) if edition else ""
        number = self._theme.number(line.release)
        words = verdict_details()[line.verdict].format(
            language=language, number=number, when=when, why="{why}"
        )
        why = refusal_words(line.message, self._theme.digits)
        return words.replace("{why}", why).strip()

    def mark(self, line: PlanLine | RunLine) -> tuple[str, str]:
        """An icon and its colour."""
        return VERDICT_MARKS[line.verdict] if isinstance(line, PlanLine) else RUN_MARKS[line.state]

    def _run_title(self, line: RunLine) -> str:
        if line.kind == MORE:
            return more_words(self._theme.number(line.count))
        if not line.is_article:
            return files_words().get(line.kind, line.kind)
        words = run_titles(line.state).get(Verdict(line.kind), "“{headline}”")
        return words.format(headline=isolate(line.headline or untitled()))

    def _moment(self, line: PlanLine, edition: Edition) -> str:
        if line.until is None:
            return ""
        return isolate(f"{day_words(line.until, edition)} {time_words(line.until, edition)}")

    def state(self, state: EditionState, count: int, until: datetime | None = None) -> str:
        """Where an edition stands; `count` articles are concerned, it is tried again `until`."""
        words = {
            EditionState.UP_TO_DATE: QCoreApplication.translate("Activity", "up to date"),
            EditionState.TO_SEND: QCoreApplication.translate("Activity", "{count} to send"),
            EditionState.SENDING: QCoreApplication.translate("Activity", "sending {count}"),
            EditionState.TO_FETCH: QCoreApplication.translate("Activity", "{count} to fetch"),
            EditionState.WAITING: QCoreApplication.translate("Activity", "{count} dated ahead"),
            EditionState.CONFLICT: QCoreApplication.translate("Activity", "{count} in conflict"),
            EditionState.PARKED: QCoreApplication.translate("Activity", "{count} refused"),
            EditionState.RESTING: QCoreApplication.translate("Activity", "slow, will retry {time}"),
            EditionState.LOCKED: QCoreApplication.translate("Activity", "needs its password"),
            EditionState.SHUT: QCoreApplication.translate("Activity", "turned the account away"),
        }
        time = self.clock(until) if until else ""
        return words[state].format(count=self._theme.number(count), time=time)

    @property
    def here(self) -> Edition:
        """As which edition times are written."""
        return self.newsroom.preferred(self._theme.language)

    def clock(self, moment: datetime) -> str:
        """A time of day for who works here, in the zone of `here`."""
        return self._theme.digits(f"{moment.astimezone(self.here.zone):%H:%M}")

    def time(self, outlook: Outlook) -> str:
        """When the site was looked at."""
        words = QCoreApplication.translate("Activity", "checked {time}")
        if outlook.asked:
            words = QCoreApplication.translate("Activity", "sites asked {time}")
        return words.format(time=self.clock(outlook.at))

    def drafts(self, count: int) -> str:
        """How much stays here."""
        if count == 1:
            return QCoreApplication.translate("Activity", "1 story with a draft stays here")
        words = QCoreApplication.translate("Activity", "{count} stories with drafts stay here")
        return words.format(count=self._theme.number(count))

    def progress(self, progress: Progress) -> str:
        """What is being done, and how far it is."""
        words = QCoreApplication.translate("Activity", "{what} · {done} of {total}")
        number = self._theme.number
        what = step_words(progress.kind)
        return words.format(what=what, done=number(progress.done + 1), total=number(progress.total))

    def waiting(self, count: int) -> str:
        """What waits for its date when nothing is to be sent now."""
        if not count:
            return QCoreApplication.translate("Activity", "What is approved is on it.")
        words = QCoreApplication.translate(
            "Activity", "What is approved is on it; dated ahead: {count}."
        )
        return words.format(count=self._theme.number(count))

    def run(self, counts: Mapping[str, int]) -> str:
        """What a sync did, by kinds of files."""
        words = {
            "page": QCoreApplication.translate("Activity", "pages: {count}"),
            "picture": QCoreApplication.translate("Activity", "pictures: {count}"),
            "file": QCoreApplication.translate("Activity", "files: {count}"),
            "list": QCoreApplication.translate("Activity", "lists: {count}"),
            "asset": QCoreApplication.translate("Activity", "design: {count}"),
            "remove": QCoreApplication.translate("Activity", "removed: {count}"),
            "reserve": QCoreApplication.translate("Activity", "made: {count}"),
            "send": QCoreApplication.translate("Activity", "sent: {count}"),
            "agree": QCoreApplication.translate("Activity", "agreed: {count}"),
            "withdraw": QCoreApplication.translate("Activity", "withdrawn: {count}"),
            Verdict.TAKE: QCoreApplication.translate("Activity", "fetched: {count}"),
            Verdict.ADOPT: QCoreApplication.translate("Activity", "adopted: {count}"),
            Verdict.ASK: QCoreApplication.translate("Activity", "looked for: {count}"),
        }
        number = self._theme.number
        known = [
            said.format(count=number(counts[kind]))
            for kind, said in words.items()
            if counts.get(kind)
        ]
        other = [f"{kind}: {number(counts[kind])}" for kind in counts if kind not in words]
        sentence = QCoreApplication.translate("Activity", ", ").join(known + other)
        return sentence[:1].upper() + sentence[1:]

    def at_site(self, edition: str, what: str) -> str:
        """What was done, and on whose site: that of an edition, or the folder (empty)."""
        found = self._editions.get(edition)
        folder = QCoreApplication.translate("EditionRow", "The site folder")
        return f"{isolate(found.name if found else edition or folder)} · {what}"

    def step(self, entry: Entry) -> str:
        """A step of the journal."""
        if entry.kind in COMING_IN:
            words = run_titles(RunState.DONE)[Verdict(entry.kind)]
            return words.format(headline=isolate(entry.headline or untitled()))
        key = quoted(entry.headline) if entry.headline else isolate_ltr(entry.key)
        return f"{step_words(entry.kind)} {key}"

    def language(self, edition: str) -> str:
        """An edition, called by its language."""
        found = self._editions.get(edition)
        return language_words(found) if found else edition


def step_words(kind: str) -> str:
    """A kind of step."""
    words = {
        "asset": QCoreApplication.translate("Activity", "Design"),
        "picture": QCoreApplication.translate("Activity", "Picture"),
        "file": QCoreApplication.translate("Activity", "File"),
        "page": QCoreApplication.translate("Activity", "Page"),
        "list": QCoreApplication.translate("Activity", "List"),
        "remove": QCoreApplication.translate("Activity", "Removed"),
        "reserve": QCoreApplication.translate("Activity", "Made"),
        "send": QCoreApplication.translate("Activity", "Sent"),
        "agree": QCoreApplication.translate("Activity", "Agreed on"),
        "withdraw": QCoreApplication.translate("Activity", "Withdrew"),
    }
    return words.get(kind, kind)
