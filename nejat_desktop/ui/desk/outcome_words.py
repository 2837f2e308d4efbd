"""What is said after a deed: how many it was done to, what was left as it is, and why."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.errors import ChecksFailedError
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Outcome, Refusal
from nejat_desktop.ui.desk.deeds import Deed
from nejat_desktop.ui.desk.words import DeskWords, untitled
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP, isolate
from nejat_desktop.ui.write.finding_words import said

_DONE: dict[Move | Deed, tuple[str, str]] = {
    Move.SEND_TO_REVIEW: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}”, {language}, waits for review."),
        QT_TRANSLATE_NOOP("Telling", "{count} texts wait for review."),
    ),
    Move.SEND_BACK: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}”, {language}, went back to its writer."),
        QT_TRANSLATE_NOOP("Telling", "{count} texts went back to their writers."),
    ),
    Move.APPROVE: (
        QT_TRANSLATE_NOOP(
            "Telling", "“{headline}”, {language}, is approved. It is sent at the next sync."
        ),
        QT_TRANSLATE_NOOP("Telling", "{count} texts are approved. They are sent at the next sync."),
    ),
    Move.LET_OUT: (
        QT_TRANSLATE_NOOP(
            "Telling", "“{headline}”, {language}, goes to the site at the next sync."
        ),
        QT_TRANSLATE_NOOP("Telling", "{count} texts go to the site at the next sync."),
    ),
    Move.WITHDRAW: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}”, {language}, leaves the site at the next sync."),
        QT_TRANSLATE_NOOP("Telling", "{count} texts leave the site at the next sync."),
    ),
    Deed.BIN: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}” was moved to the bin."),
        QT_TRANSLATE_NOOP("Telling", "{count} stories were moved to the bin."),
    ),
    Deed.RESTORE: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}” is out of the bin."),
        QT_TRANSLATE_NOOP("Telling", "{count} stories are out of the bin."),
    ),
    Deed.DELETE: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}” is deleted for good at the next start."),
        QT_TRANSLATE_NOOP("Telling", "{count} stories are deleted for good at the next start."),
    ),
    Deed.ASSIGN: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}”, {language}, has changed hands."),
        QT_TRANSLATE_NOOP("Telling", "{count} texts have changed hands."),
    ),
    Deed.CHANGE: (
        QT_TRANSLATE_NOOP("Telling", "“{headline}”, {language}, is changed."),
        QT_TRANSLATE_NOOP("Telling", "{count} texts are changed."),
    ),
}
STAYS = frozenset({Deed.DELETE})
"""What is said of these stays until somebody closes it."""


class OutcomeWords:
    """Words of outcomes, for a newsroom and an interface language."""

    def __init__(self, theme: Theme, words: DeskWords) -> None:
        self._theme, self.words = theme, words

    def done(self, deed: Move | Deed, outcome: Outcome) -> str:
        """One sentence, and that it was stopped, if it was; "" when nothing was done."""
        parts = []
        if outcome.done:
            one, many = (QCoreApplication.translate("Telling", w) for w in _DONE[deed])
            parts.append(self._counted(outcome, one, many))
        if outcome.stopped:
            parts.append(
                QCoreApplication.translate("Telling", "You stopped it; the rest is as it was.")
            )
        return " ".join(parts)

    def nothing(self) -> str:
        """The deed fitted nothing."""
        return QCoreApplication.translate(
            "Telling", "That step fits none of the selected stories. Nothing was changed."
        )

    def refused(self, outcome: Outcome) -> str:
        """What was left as it is, and why, in one sentence; "" when there is nothing."""
        refused = outcome.refused
        if not refused:
            return ""
        if len(refused) == 1:
            return self._one(refused[0])
        reasons = Counter(reason for refusal in refused for reason in self._reasons(refusal))
        listed = [
            QCoreApplication.translate("Telling", "{reason} ({count})").format(
                reason=reason.rstrip("."), count=self._theme.number(count)
            )
            for reason, count in reasons.most_common()
        ]
        words = QCoreApplication.translate("Telling", "{count} were left as they are: {reasons}.")
        joined = QCoreApplication.translate("Telling", "; ").join(listed)
        return words.format(count=self._theme.number(len(refused)), reasons=joined)

    def filtered(self, outcome: Outcome) -> str:
        """What the sites will change of what was approved; "" for nothing."""
        if not outcome.filtered:
            return ""
        words = QCoreApplication.translate(
            "Telling",
            "The site will change some of these texts: it does not take all HTML from this "
            "account ({count}). The checks of each say what goes out.",
        )
        return words.format(count=self._theme.number(len(outcome.filtered)))

    def _one(self, refusal: Refusal) -> str:
        headline = isolate(refusal.shown.headline or untitled())
        reasons = QCoreApplication.translate("Telling", "; ").join(self._reasons(refusal))
        if isinstance(refusal.error, ChecksFailedError):
            words = QCoreApplication.translate(
                "Telling", "“{headline}” can’t be approved yet. {findings}."
            )
            return words.format(headline=headline, findings=reasons)
        words = QCoreApplication.translate("Telling", "“{headline}”: {reason}")
        return words.format(headline=headline, reason=reasons)

    def _reasons(self, refusal: Refusal) -> Iterator[str]:
        error = refusal.error
        if isinstance(error, ChecksFailedError):
            found = (f for f in error.findings if isinstance(f, Finding))
            yield from dict.fromkeys(said(f, self._theme.number(f.count)).title for f in found)
        else:
            yield refusal_words(str(error), self._theme.digits)

    def _counted(self, outcome: Outcome, one: str, many: str) -> str:
        if len(outcome.done) > 1:
            return many.format(count=self._theme.number(len(outcome.done)))
        shown = outcome.done[0]
        language = self.words.language(shown.edition)
        return one.format(headline=isolate(shown.headline or untitled()), language=language)
