"""One article while it is open: what is on disk, what is typed, what others change meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.services.rewritings import Rewriting
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.autosave import Autosave, Pace
from nejat_desktop.ui.write.descriptions import Descriptions
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.sheet import Insight, Sheet, load_insight, load_sheet

Reader = Callable[[Content], Content]
"""Puts headline and text, as they stand on the page, into a content."""


class Keeping(Protocol):
    """Something else of the story that is changed here and kept a moment later."""

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        ...

    def flush(self) -> bool:
        """Wait until it is; False if it could not be."""
        ...


class Session(QObject):
    """Holds the draft, saves it, and hears of changes. The widgets show what it has."""

    reloaded = Signal()
    """The text is another one now: show everything anew."""
    sheet_changed = Signal()
    """Article or story stand differently; the text is as it was."""
    insight_changed = Signal()
    """Checks, history, pictures or other editions are known anew."""
    drafted = Signal()
    """A field was changed here."""
    _heard = Signal(object)

    def __init__(
        self, services: Services, background: Background, uid: Uid, pace: Pace | None = None
    ) -> None:
        super().__init__()
        self._services, self._background, self._uid = services, background, uid
        self.initiator = str(services.context.new_uid())
        self.sheet: Sheet = load_sheet(services, uid)
        self.insight = Insight()
        self.content: Content = self.sheet.article.content
        self._reader: Reader = lambda content: content
        self._loading, self._again = False, False
        self._rewritten: tuple[Rewriting, ...] | None = None
        """What sites made otherwise, as far as it is known since the last sync."""
        self._others: list[Keeping] = []
        self.autosave = Autosave(
            background,
            services.editing,
            self.sheet.article,
            self.collect,
            initiator=self.initiator,
            pace=pace,
            parent=self,
        )
        self.descriptions = Descriptions(background, services.library)
        self.descriptions.setParent(self)
        self.autosave.acknowledged.connect(self._acknowledged)
        self.descriptions.saved.connect(lambda _photo: self.look_again())
        self._heard.connect(self._hear)
        self._stop_listening = services.changes.listen(self._heard.emit)

    @property
    def article(self) -> Article:
        """The article as it is on disk."""
        return self.sheet.article

    def read_text_with(self, reader: Reader) -> None:
        """How headline and text are read off the page."""
        self._reader = reader

    def collect(self) -> Content:
        """Everything as it is typed now."""
        self.content = self._reader(self.content)
        return self.content

    def change(self, fields: dict[str, object]) -> None:
        """A field was changed; it is saved with the text."""
        after = replace(self.content, **fields)  # type: ignore[arg-type]
        if after != self.content:
            self.content = after
            self.autosave.touch()
            self.drafted.emit()

    def flush(self) -> bool:
        """Wait until text and pictures' words are on disk; False if something is not."""
        whole = [self.descriptions.flush(), *(other.flush() for other in self._others)]
        return self.autosave.flush() and all(whole)

    def keep_too(self, other: Keeping) -> None:
        """Something else belongs to what is open here."""
        self._others.append(other)

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        parts: tuple[Keeping, ...] = (self.autosave, self.descriptions, *self._others)
        return any(part.dirty for part in parts)

    def adopt(self, article: Article) -> None:
        """A step of our own changed the article: show it as it is now."""
        self._take(self.sheet.with_article(article))

    def reload(self) -> None:
        """Read everything again; the text only if nothing is typed here."""
        self._take(load_sheet(self._services, self._uid))

    def show_theirs(self) -> None:
        """Give up what is typed here and show what is on disk."""
        self.autosave.discard()
        self.reload()

    def keep(self, article: Article) -> None:
        """What was typed here is on disk after all, over another text."""
        if article.content != self.collect():
            self.autosave.adopt(article)
            self.autosave.touch()
        else:
            self.autosave.discard()
            self.autosave.adopt(article)
        self._acknowledged(article)

    def look_again(self) -> None:
        """Read checks, history and pictures again, off this thread, one after the other."""
        if self._loading:
            self._again = True
            return
        self._loading, self._again = True, False
        sheet, rewritten = self.sheet, self._rewritten
        self._background.run(
            Lane.READ,
            self.tr("Checks"),
            lambda _job: load_insight(self._services, sheet, rewritten),
            while_alive(self, self._looked),
            while_alive(self, lambda _error: self._looked(None)),
        )

    def keep_copy(self) -> bool:
        """At the very end: what can't stand is kept in the history. False if it can't be."""
        if not self.autosave.is_stale:
            return False
        try:
            self._services.editing.keep_copy(self._uid, self.collect())
        except NewsroomError:
            return False
        self.autosave.discard()
        return True

    def close(self) -> None:
        """Hear nothing more."""
        stop, self._stop_listening = self._stop_listening, lambda: None
        stop()

    def _looked(self, insight: Insight | None) -> None:
        self._loading = False
        if insight is not None:
            self.insight = insight
            self._rewritten = None if self._again else insight.rewritten
            self.insight_changed.emit()
        if self._again:
            self.look_again()

    def _acknowledged(self, article: Article) -> None:
        if self.content.body == article.content.body:
            self.content = replace(self.content, row_ids=article.content.row_ids)
        self.sheet = self.sheet.with_article(article)
        self.sheet_changed.emit()
        self.look_again()

    def _hear(self, changes: Changes) -> None:
        if changes.initiator == self.initiator:
            return
        cover = self.content.work.cover or ""
        pictures = {*self.sheet.story.pictures, *self.insight.in_text, cover}
        concerns = (
            self._uid in changes.articles
            or self.sheet.story.uid in changes.stories
            or changes.settings
            or changes.series
            or changes.sync
            or not pictures.isdisjoint(changes.photos)
        )
        if changes.sync:
            self._rewritten = None
        if concerns:
            self.reload()

    def _take(self, sheet: Sheet) -> None:
        base, article = self.autosave.base, sheet.article
        self.sheet = sheet
        if article.content == base.content:
            self.autosave.adopt(article)
            self.sheet_changed.emit()
        elif not self.autosave.dirty:
            self.autosave.adopt(article)
            self.content = article.content
            self.reloaded.emit()
        else:
            # typed here and changed there: the next save says so, and nothing is lost
            self.sheet_changed.emit()
        self.look_again()
