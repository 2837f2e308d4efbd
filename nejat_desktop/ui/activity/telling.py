"""What activity says when a sync is over: the result, or what stands in its way and a next step."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from nejat_desktop.sync.execute import Report
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.syncing import Syncing
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText


class Telling(QObject):
    """Words the end of each plan and sync into notices."""

    def __init__(
        self, syncing: Syncing, notices: NoticeBar, actions: ActionTable, words: PlanWords
    ) -> None:
        super().__init__(notices)
        self._syncing, self._notices, self._actions = syncing, notices, actions
        self.words = words
        syncing.began.connect(notices.clear)
        syncing.ended.connect(self._ended)
        syncing.guarded.connect(self._guarded)
        syncing.stopped.connect(self._stopped)
        syncing.failed.connect(self._failed)
        syncing.looking_failed.connect(self._not_looked)

    def _ended(self, report: Report) -> None:
        words = self.words.result(report.plan, report.steps)
        self._tell(NoticeKind.OK, words, self.tr("Look at the site"), "site.view")

    def _guarded(self, sentences: Sequence[str]) -> None:
        words = NoticeText(NoticeKind.WARNING, " ".join(sentences), self.tr("Sync all the same"))
        self._notices.tell(words, lambda: self._syncing.run(agreed=True))

    def _stopped(self, sentence: str) -> None:
        self._tell(NoticeKind.INFO, sentence, self.tr("Sync now"), "sync.run")

    def _failed(self, sentence: str) -> None:
        self._tell(NoticeKind.DANGER, sentence, self.tr("Try again"), "sync.run")

    def _not_looked(self, sentence: str) -> None:
        self._tell(NoticeKind.DANGER, sentence, self.tr("Try again"), "sync.plan")

    def _tell(self, kind: NoticeKind, sentence: str, action: str, id: str) -> None:
        text = NoticeText(kind, sentence, action)
        self._notices.tell(text, lambda: self._actions.trigger(id))
