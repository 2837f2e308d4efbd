"""What the desk says after a deed, with the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.desk.deeds import Deeds, Outcome
from nejat_desktop.ui.desk.words import DeskWords, untitled
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText

UNDO_KEYS = "Ctrl+Z"


class Telling(QObject):
    """Words the outcomes into the list's notices; `undo` takes the last one back."""

    def __init__(self, theme: Theme, deeds: Deeds, notices: NoticeBar, words: DeskWords) -> None:
        super().__init__(notices)
        self._theme, self._deeds, self._notices = theme, deeds, notices
        self.words = words
        deeds.binned.connect(self._tell_binned)
        deeds.restored.connect(self._tell_restored)
        deeds.moved.connect(self._tell_moved)
        deeds.failed.connect(self.warn)

    def undo(self) -> None:
        """Take back what the notice offers to take back; nothing if there is none."""
        for notice in self._notices.notices:
            if notice.text.kind is NoticeKind.OK and notice.text.action:
                notice.action_button.click()
                return

    def warn(self, sentence: str) -> None:
        """Something did not work; it stays until it is closed."""
        self._notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Something was done; with a way back, if there is one."""
        action, keys = (self.tr("Undo"), UNDO_KEYS) if undo else ("", "")
        self._notices.tell(NoticeText(NoticeKind.OK, sentence, action, keys), undo)

    def _tell_binned(self, outcome: Outcome) -> None:
        stories = [row.story for row in outcome.done]
        if stories:
            one = self.tr("“{headline}” was moved to the bin.")
            many = self.tr("{count} stories were moved to the bin.")
            self.tell(self._counted(outcome, one, many), lambda: self._deeds.restore(stories))
        self._tell_refused(outcome)

    def _tell_restored(self, count: int) -> None:
        one = self.tr("The story is out of the bin.")
        many = self.tr("{count} stories are out of the bin.")
        self.tell((one if count == 1 else many).format(count=self._theme.number(count)))

    def _tell_moved(self, move: Move, outcome: Outcome) -> None:
        if outcome.done:
            one, many = self._sentences()[move]
            self.tell(self._counted(outcome, one, many), self._way_back(outcome))
        elif not outcome.refused:
            self.warn(self.tr("That step fits none of the selected stories. Nothing was changed."))
        self._tell_refused(outcome)

    def _way_back(self, outcome: Outcome) -> Callable[[], object] | None:
        undo = outcome.undo
        return None if undo is None else lambda: self._deeds.take_back(undo)

    def _tell_refused(self, outcome: Outcome) -> None:
        for sentence in outcome.refused[:2]:
            self.warn(sentence)
        rest = len(outcome.refused) - 2
        if rest > 0:
            words = self.tr("{count} more were left as they are for such reasons.")
            self.warn(words.format(count=self._theme.number(rest)))

    def _counted(self, outcome: Outcome, one: str, many: str) -> str:
        if len(outcome.done) > 1:
            return many.format(count=self._theme.number(len(outcome.done)))
        row = outcome.done[0]
        language = self.words.language(row.edition)
        return one.format(headline=isolate(row.headline or untitled()), language=language)

    def _sentences(self) -> dict[Move, tuple[str, str]]:
        return {
            Move.SEND_TO_REVIEW: (
                self.tr("“{headline}”, {language}, waits for review."),
                self.tr("{count} texts wait for review."),
            ),
            Move.SEND_BACK: (
                self.tr("“{headline}”, {language}, went back to its writer."),
                self.tr("{count} texts went back to their writers."),
            ),
            Move.APPROVE: (
                self.tr("“{headline}”, {language}, is approved. It is sent at the next sync."),
                self.tr("{count} texts are approved. They are sent at the next sync."),
            ),
            Move.LET_OUT: (
                self.tr("“{headline}”, {language}, goes to the site at the next sync."),
                self.tr("{count} texts go to the site at the next sync."),
            ),
            Move.WITHDRAW: (
                self.tr("“{headline}”, {language}, leaves the site at the next sync."),
                self.tr("{count} texts leave the site at the next sync."),
            ),
        }
