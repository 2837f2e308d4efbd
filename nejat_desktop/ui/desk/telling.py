"""What the desk says after a deed, with the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Outcome
from nejat_desktop.ui.desk.deeds import Deed, Deeds
from nejat_desktop.ui.desk.outcome_words import STAYS, OutcomeWords
from nejat_desktop.ui.desk.words import DeskWords
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText

UNDO_KEYS = "Ctrl+Z"


class Telling(QObject):
    """Words the outcomes into the list's notices; `undo` takes the last one back."""

    wanted = Signal(object)
    """Row ids of stories that were left as they are, to be selected."""

    def __init__(self, theme: Theme, deeds: Deeds, notices: NoticeBar, words: DeskWords) -> None:
        super().__init__(notices)
        self._deeds, self._notices = deeds, notices
        self._says = OutcomeWords(theme, words)
        deeds.done.connect(self._tell_outcome)
        deeds.failed.connect(self.warn)

    def set_words(self, words: DeskWords) -> None:
        """Other words, for another language or other settings."""
        self._says.words = words

    def undo(self) -> None:
        """Take back what the newest notice offers to take back; nothing if there is none."""
        for notice in reversed(self._notices.notices):
            if notice.text.keys == UNDO_KEYS:
                notice.action_button.click()
                return

    def warn(self, sentence: str) -> None:
        """Something did not work; it stays until it is closed."""
        self._notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def tell(
        self, sentence: str, undo: Callable[[], object] | None = None, *, stays: bool = False
    ) -> None:
        """Something was done; with a way back, if there is one. `stays`: until it is closed."""
        action, keys = (self.tr("Undo"), UNDO_KEYS) if undo else ("", "")
        kind = NoticeKind.INFO if stays else NoticeKind.OK
        self._notices.tell(NoticeText(kind, sentence, action, keys), undo)

    def _tell_outcome(self, deed: Move | Deed, outcome: Outcome) -> None:
        sentence = self._says.done(deed, outcome)
        if sentence:
            self.tell(sentence, self._way_back(outcome), stays=deed in STAYS)
        elif not outcome.refused:
            self.warn(self._says.nothing())
        self._point(self._says.filtered(outcome), {shown.row for shown in outcome.filtered})
        refused = {refusal.shown.row for refusal in outcome.refused}
        self._point(self._says.refused(outcome), refused)

    def _point(self, sentence: str, rows: set[int]) -> None:
        """A warning about some of the rows; nothing for no sentence."""
        if sentence:
            text = NoticeText(NoticeKind.WARNING, sentence, self.tr("Select them"))
            self._notices.tell(text, lambda: self.wanted.emit(rows))

    def _way_back(self, outcome: Outcome) -> Callable[[], object] | None:
        undo = outcome.undo
        return None if undo is None else lambda: self._deeds.take_back(undo)
