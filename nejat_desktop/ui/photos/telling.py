"""What the photos' place says: what was done with the way back, how far an import is."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nejat_desktop.services.jobs import Progress
from nejat_desktop.ui.actions import ActionTable, Condition
from nejat_desktop.ui.photos.comparing import Comparing
from nejat_desktop.ui.photos.deeds import Deeds
from nejat_desktop.ui.photos.pane import PhotoPane
from nejat_desktop.ui.photos.taking_in import Haul, TakingIn
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import NoticeKind, NoticeText

UNDO_KEYS = "Ctrl+Z"
MOST_REFUSED = 2
"""So many refused files are named; the rest is counted."""


class Telling(QObject):
    """Words outcomes into the pane's notices and its progress line."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        pane: PhotoPane,
        deeds: Deeds,
        taking_in: TakingIn,
        *,
        comparing: Comparing,
    ) -> None:
        super().__init__(pane)
        self._theme, self._actions, self._pane, self._deeds = theme, actions, pane, deeds
        deeds.told.connect(self.tell)
        deeds.warned.connect(self.warn)
        deeds.working.connect(self._show_work)
        comparing.working.connect(self._show_comparing)
        comparing.failed.connect(self.warn)
        taking_in.began.connect(self._begin)
        taking_in.progressed.connect(self._show_haul)
        taking_in.over.connect(self._over)

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Something was done."""
        action, keys = (self.tr("Undo"), UNDO_KEYS) if undo else ("", "")
        self._pane.notices.tell(NoticeText(NoticeKind.OK, sentence, action, keys), undo)

    def warn(self, sentence: str) -> None:
        """Something did not work; it stays until it is closed."""
        self._pane.notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def undo(self) -> None:
        """Take back what the notice offers to take back; nothing if there is none."""
        for notice in self._pane.notices.notices:
            if notice.text.kind is NoticeKind.OK and notice.text.action:
                notice.action_button.click()
                return

    def _begin(self) -> None:
        self._actions.set_conditions({Condition.TAKING_IN: True})
        self._pane.working.show()
        self._pane.progress.start(self.tr("Taking pictures in"))

    def _show_haul(self, haul: Haul) -> None:
        number = self._theme.number
        words = self.tr("Taking pictures in: {done} of {total}")
        said = words.format(done=number(haul.done + 1), total=number(haul.total))
        self._pane.progress.show_progress(said, haul.done, haul.total)

    def _show_work(self, progress: Progress | None) -> None:
        self._show_progress(progress, self.tr("Writing words: {done} of {total} photos"))

    def _show_comparing(self, progress: Progress | None) -> None:
        words = self.tr("Comparing how photos look: {done} of {total}")
        self._show_progress(progress, words)

    def _show_progress(self, progress: Progress | None, words: str) -> None:
        if progress is None:
            self._rest()
            return
        number = self._theme.number
        said = words.format(done=number(progress.done), total=number(progress.total))
        self._pane.working.show()
        self._pane.progress.show()
        self._pane.progress.show_progress(said, progress.done, progress.total)
        self._actions.set_conditions({Condition.TAKING_IN: True})

    def _over(self, haul: Haul) -> None:
        self._rest()
        if haul.new:
            one, many = self.tr("1 photo came in."), self.tr("{count} photos came in.")
            new, deeds = tuple(haul.new), self._deeds
            sentence = one if len(new) == 1 else many.format(count=self._theme.number(len(new)))
            self.tell(sentence, lambda: deeds.put_away_uids(new))
        elif haul.known:
            self.tell(self.tr("These pictures are in the library already."))
        elif not haul.refused:
            self.tell(self.tr("There were no pictures to take in."))
        for sentence in haul.refused[:MOST_REFUSED]:
            self.warn(sentence)
        rest = len(haul.refused) - MOST_REFUSED
        if rest > 0:
            words = self.tr("{count} more files were not taken in for such reasons.")
            self.warn(words.format(count=self._theme.number(rest)))

    def _rest(self) -> None:
        self._pane.progress.finish()
        self._pane.working.hide()
        self._actions.set_conditions({Condition.TAKING_IN: False})
