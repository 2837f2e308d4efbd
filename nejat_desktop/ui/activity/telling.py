"""What activity says when a sync is over: the result, or what stands in its way and a next step."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from nejat_desktop.domain.ports.site import Guard
from nejat_desktop.domain.rewriting import matters
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.activity.asking import Warned
from nejat_desktop.ui.activity.line_words import more_words, quoted
from nejat_desktop.ui.activity.outlook import Outlook
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.site_words import result_words, rewritten_words
from nejat_desktop.ui.activity.syncing import Syncing
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.widgets.notice import Words

NAMED = 3
"""Of several articles so many are named."""


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
                action = "sites.show" if post.shut_out else "sync.run"
                self._stand(post.edition, partial(self._trouble, post), action)
        said = [
            (note.headline, note.words)
            for post in report.posts
            for note in post.errands.notes
            if note.kind == "rewritten" and matters(note.words)
        ]
        if said:
            self._notices.stand("rewritten", partial(self._rewritten, said))

        shown = [
            note.headline
            for post in report.posts
            for note in post.errands.notes
            if note.kind == "shown"
        ]
        if shown:
            self._notices.stand("shown", partial(self._shown, shown))

    def _shown(self, headlines: Sequence[str]) -> NoticeText:
        named = [quoted(one or untitled()) for one in headlines[:NAMED]]
        if len(headlines) > NAMED:
            named.append(more_words(self._theme.number(len(headlines) - NAMED)))
        names = QCoreApplication.translate("Activity", ", ").join(named)
        words = self.tr("Somebody published this on the site, so it is published here too: {names}")
        return NoticeText(NoticeKind.INFO, words.format(names=names))

    def _trouble(self, post: PostReport) -> NoticeText:
        words = self._of(post.edition, post.shut_out or post.trouble)
        if post.shut_out:
            return NoticeText(NoticeKind.DANGER, words, self.tr("Sites"))
        if post.resting:
            again = self.tr("It is tried again at {time}.")
            words = f"{words} {again.format(time=self.words.clock(post.resting))}"
        return NoticeText(NoticeKind.WARNING, words, self.tr("Try again"))

    def _of(self, edition: str, refusal: str) -> str:
        """What a site said, or the folder, which has no edition of its own."""
        sentence = refusal_words(refusal, self._theme.digits)
        if not edition:
            return sentence
        language = self.words.language(edition)
        return self.tr("{edition}: {sentence}").format(edition=language, sentence=sentence)

    def _rewritten(self, said: Sequence[tuple[str, str]]) -> NoticeText:
        headline, words = said[0]
        first = self.tr("“{headline}”: {what}").format(
            headline=isolate(headline or untitled()), what=rewritten_words(words)
        )
        if len(said) == 1:
            return NoticeText(NoticeKind.INFO, first)
        more = self.tr("Others that the site made otherwise: {count}. The log says what.")
        count = self._theme.number(len(said) - 1)
        return NoticeText(NoticeKind.INFO, f"{first} {more.format(count=count)}")

    def _ended(self, report: SitesReport) -> None:
        if result_words(self._theme, report):
            self._stand("ok", partial(self._result, report), "site.view")

    def _result(self, report: SitesReport) -> NoticeText:
        words = result_words(self._theme, report)
        return NoticeText(NoticeKind.OK, words, self.tr("Look at the site"))

    def _guarded(self, report: SitesReport) -> None:
        words = partial(self._guards, report.asked)
        shown = frozenset(guard.key for guard in report.asked)
        self._notices.stand("guards", words, lambda: self._syncing.run(agreed=shown))

    def _guards(self, asked: Sequence[Guard]) -> NoticeText:
        said = [self._of(guard.edition, guard.sentence) for guard in asked]
        return NoticeText(NoticeKind.WARNING, " ".join(said), self.tr("Sync all the same"))

    def _stopped(self, sentence: str) -> None:
        self._plainly(NoticeKind.INFO, sentence, lambda: self.tr("Sync now"), "sync.run")

    def _failed(self, sentence: str) -> None:
        self._plainly(NoticeKind.DANGER, sentence, lambda: self.tr("Try again"), "sync.run")

    def _looked(self, outlook: Outlook) -> None:
        """What the sites that were asked say, and which did not answer."""
        if not outlook.asked:
            return
        self._notices.clear()
        for number, one in enumerate(outlook.warned):
            self._stand(f"look {number}", partial(self._warned, one), "sync.look")

    def _warned(self, one: Warned) -> NoticeText:
        words = self._of(one.edition, one.sentence)
        return NoticeText(NoticeKind.WARNING, words, self.tr("Look again"))

    def _not_looked(self, sentence: str) -> None:
        self._plainly(NoticeKind.DANGER, sentence, lambda: self.tr("Try again"), "sync.plan")

    def _plainly(self, kind: NoticeKind, sentence: str, action: Callable[[], str], id: str) -> None:
        """A sentence of the services, as the interface says it."""

        def words() -> NoticeText:
            return NoticeText(kind, refusal_words(sentence, self._theme.digits), action())

        self._stand(sentence, words, id)

    def _stand(self, key: str, words: Words, id: str) -> None:
        """A notice that says the same in another language, and leads to an action."""
        self._notices.stand(key, words, lambda: self._actions.trigger(id))
