"""One translation while it is open: saves what is typed, hears what others change meanwhile."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.translate.draft import Draft, with_text_of
from nejat_desktop.ui.translate.keeping import TranslationKeeper
from nejat_desktop.ui.translate.marks import Marks
from nejat_desktop.ui.translate.opened import Insight, Opened, load, load_insight
from nejat_desktop.ui.write.autosave import Autosave, Pace
from nejat_desktop.ui.write.lifetime import while_alive

READ_MS = 150
"""What reads the whole text waits this long after a key."""


class Session(QObject):
    """Holds the draft, saves it with its marks, and hears of changes."""

    reloaded = Signal()
    """One of the texts is another one now: show everything anew."""
    changed = Signal()
    """Articles or paragraphs stand differently; the texts are as they were."""
    insight_changed = Signal()
    lost = Signal(str)
    """It could not be read again; the sentence says why."""
    _heard = Signal(object)

    def __init__(
        self, services: Services, background: Background, uid: Uid, pace: Pace | None = None
    ) -> None:
        super().__init__()
        self._services, self._background = services, background
        self.initiator = str(services.context.new_uid())
        self.draft = Draft(load(services, uid))
        self.insight = Insight()
        self._keeper = TranslationKeeper(services.translating, services.editing)
        self.autosave = Autosave(
            background,
            self._keeper,
            self.article,
            self._send,
            initiator=self.initiator,
            more=lambda: bool(self._keeper.sending),
            pace=pace,
            parent=self,
        )
        self.autosave.acknowledged.connect(self._acknowledged)
        self._reading = QTimer(self, singleShot=True, interval=READ_MS)
        self._reading.timeout.connect(self.refresh)
        self._heard.connect(self._hear)
        self._stop_listening = services.changes.listen(self._heard.emit)

    @property
    def opened(self) -> Opened:
        """Both articles as they are on disk."""
        return self.draft.opened

    @property
    def article(self) -> Article:
        """The translation as it is on disk."""
        return self.draft.opened.article

    def typed(self) -> None:
        """Something was typed."""
        self.autosave.touch()
        self._reading.start()

    def collect(self) -> Content:
        """Everything as it is typed now."""
        return self.draft.collect()

    def refresh(self) -> None:
        """Read the text now, and say how each paragraph stands."""
        self._reading.stop()
        self.draft.collect()
        self.changed.emit()

    def mark_done(self, row: str) -> bool:
        """A paragraph is finished against the source as it is now; False if it is empty."""
        if not self.draft.mark_done(row):
            return False
        self._reading.stop()
        self.autosave.touch()
        self.autosave.save()
        self.changed.emit()
        return True

    def flush(self) -> bool:
        """Wait until text and marks are on disk; False if something is not."""
        return self.autosave.flush()

    def adopt(self, article: Article) -> None:
        """A step of our own changed the article: show it as it is now."""
        self._take(self.opened.with_article(article))

    def reload(self) -> None:
        """Read everything again; the target only if nothing is typed here."""
        try:
            opened = load(self._services, self.article.uid)
        except NewsroomError as error:
            self.lost.emit(str(error))
            return
        self._take(opened)

    def show_theirs(self) -> None:
        """Give up what is typed here and show what is on disk."""
        self.autosave.discard()
        self._anew(load(self._services, self.article.uid))

    def keep(self, article: Article) -> None:
        """What was typed here is on disk after all, over another text; the marks follow."""
        self.autosave.discard()
        self.autosave.adopt(article)
        self._acknowledged(article)
        if article.content != self.collect() or self.draft.marks:
            self.autosave.touch()

    def look_again(self) -> None:
        """Read where the changes of the source came from, off this thread."""
        opened = self.opened
        self._background.run(
            Lane.READ,
            self.tr("Changes in the source"),
            lambda _job: load_insight(self._services, opened),
            while_alive(self, self._looked),
            lambda _error: None,
        )

    def close(self) -> None:
        """Hear nothing more."""
        self._reading.stop()
        self._stop_listening()

    def _send(self) -> Content:
        content = self.draft.collect()
        self._keeper.sending = self.draft.marks
        return content

    def _acknowledged(self, article: Article) -> None:
        marks, self._keeper.sending = self._keeper.sending, Marks()
        self.draft.written(article, marks)
        self.changed.emit()

    def _looked(self, insight: Insight) -> None:
        self.insight = insight
        self.insight_changed.emit()

    def _hear(self, changes: Changes) -> None:
        if changes.initiator == self.initiator:
            return
        ours = {self.article.uid, self.opened.source.uid}
        concerns = (
            not ours.isdisjoint(changes.articles)
            or self.opened.story.uid in changes.stories
            or changes.settings
            or changes.sync
        )
        if concerns:
            self.reload()
            self.look_again()  # there may be comments on the source

    def _take(self, opened: Opened) -> None:
        base = self.autosave.base.content
        if with_text_of(base, opened.article.content) == base:
            self.autosave.adopt(opened.article)
            if self.draft.follow(opened):
                self.reloaded.emit()
                self.look_again()
            else:
                self.changed.emit()
        elif not self.autosave.dirty:
            self._anew(opened)
        else:
            # typed here and changed there: the next save says so, and nothing is lost
            self.draft.opened = replace(self.opened, source=opened.source, story=opened.story)
            self.changed.emit()

    def _anew(self, opened: Opened) -> None:
        self.autosave.adopt(opened.article)
        self.draft.begin(opened)
        self.reloaded.emit()
        self.look_again()


def keep_copy(editing: Editing, session: Session) -> bool:
    """At the very end: a text that can't stand is kept in the history. False if it can't be."""
    if not session.autosave.is_stale:
        return False
    try:
        editing.keep_copy(session.article.uid, session.collect())
    except NewsroomError:
        return False
    session.autosave.discard()
    return True
