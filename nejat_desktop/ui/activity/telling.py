"""What activity says when a sync is over: the result, or what stands in its way and a next step."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from nejat_desktop.domain.rewriting import matters
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.activity.outlook import Outlook
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.site_words import result_words, rewritten_words
from nejat_desktop.ui.activity.syncing import Syncing
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText


class Telling(QObject):
    """Words the end of each plan and sync into notices."""

    def __init__(
        self,
        syncing: Syncing,
        notices: NoticeBar,
        actions: ActionTable,
        theme: Theme,
        words: PlanWords,
    ) -> None:
        super().__init__(notices)
        self._syncing, self._notices, self._actions = syncing, notices, actions
        self._theme, self.words = theme, words
        syncing.began.connect(notices.clear)
        syncing.reported.connect(self._reported)
        syncing.ended.connect(self._ended)
        syncing.guarded.connect(self._guarded)
        syncing.stopped.connect(self._stopped)
        syncing.failed.connect(self._failed)
        syncing.looking_failed.connect(self._not_looked)
        syncing.looked.connect(self._looked)

    def _reported(self, report: SitesReport) -> None:
        """What stands in the way of each site, and what the sites made otherwise."""
        if report.folder_trouble:
            self._failed(report.folder_trouble)
        for post in report.posts:
            if post.shut_out or post.trouble:
                self._trouble(post)
        said = [
            (note.headline, note.words)
            for post in report.posts
            for note in post.errands.notes
            if note.kind == "rewritten" and matters(note.words)
        ]
        if said:
            self._notices.tell(NoticeText(NoticeKind.INFO, self._rewritten(said)))

    def _trouble(self, post: PostReport) -> None:
        sentence = refusal_words(post.shut_out or post.trouble, self._theme.digits)
        language = self.words.language(post.edition)
        words = self.tr("{edition}: {sentence}").format(edition=language, sentence=sentence)
        if post.shut_out:
            text = NoticeText(NoticeKind.DANGER, words, self.tr("Sites"))
            self._notices.tell(text, lambda: self._actions.trigger("sites.show"))
            return
        if post.resting:
            again = self.tr("It is tried again at {time}.")
            words = f"{words} {again.format(time=self.words.clock(post.resting))}"
        text = NoticeText(NoticeKind.WARNING, words, self.tr("Try again"))
        self._notices.tell(text, lambda: self._actions.trigger("sync.run"))

    def _rewritten(self, said: Sequence[tuple[str, str]]) -> str:
        headline, words = said[0]
        first = self.tr("“{headline}”: {what}").format(
            headline=isolate(headline or untitled()), what=rewritten_words(words)
        )
        if len(said) == 1:
            return first
        more = self.tr("Others that the site made otherwise: {count}. The log says what.")
        return f"{first} {more.format(count=self._theme.number(len(said) - 1))}"

    def _ended(self, report: SitesReport) -> None:
        words = result_words(self._theme, report)
        if words:
            self._tell(NoticeKind.OK, words, self.tr("Look at the site"), "site.view")

    def _guarded(self, sentences: Sequence[str]) -> None:
        words = NoticeText(NoticeKind.WARNING, " ".join(sentences), self.tr("Sync all the same"))
        self._notices.tell(words, lambda: self._syncing.run(agreed=True))

    def _stopped(self, sentence: str) -> None:
        self._tell(NoticeKind.INFO, sentence, self.tr("Sync now"), "sync.run")

    def _failed(self, sentence: str) -> None:
        self._tell(NoticeKind.DANGER, sentence, self.tr("Try again"), "sync.run")

    def _looked(self, outlook: Outlook) -> None:
        """What the sites that were asked say, and which did not answer."""
        if not outlook.asked:
            return
        self._notices.clear()
        for one in outlook.warned:
            sentence = refusal_words(one.sentence, self._theme.digits)
            language = self.words.language(one.edition)
            words = self.tr("{edition}: {sentence}").format(edition=language, sentence=sentence)
            words = words if one.edition else sentence  # of the folder, which has all the others
            self._tell(NoticeKind.WARNING, words, self.tr("Look again"), "sync.look")

    def _not_looked(self, sentence: str) -> None:
        self._tell(NoticeKind.DANGER, sentence, self.tr("Try again"), "sync.plan")

    def _tell(self, kind: NoticeKind, sentence: str, action: str, id: str) -> None:
        text = NoticeText(kind, sentence, action)
        self._notices.tell(text, lambda: self._actions.trigger(id))
