"""Keeps what is shown in step with the session: head, texts, panel, words for the window."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

import shiboken6
from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import plain_text, word_count, word_diff
from nejat_desktop.translation.pairing import Pair
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate_ltr
from nejat_desktop.ui.translate.head import TranslateHead
from nejat_desktop.ui.translate.panel import Panel
from nejat_desktop.ui.translate.session import Session
from nejat_desktop.ui.translate.spread import Spread
from nejat_desktop.ui.translate.walking import Walk
from nejat_desktop.ui.translate.words import language_name, step_words
from nejat_desktop.ui.write.steps import next_step
from nejat_desktop.ui.write.words import clock_words


class Display(QObject):
    """Shows; decides nothing."""

    saved = Signal(str)
    status = Signal(str, str, str)
    title_changed = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], datetime],
        session: Session,
        walk: Walk,
        parts: tuple[TranslateHead, Spread, Panel],
    ) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._session, self._walk = session, walk
        self._head, self._spread, self._panel = parts
        self._connect()

    def show_anew(self) -> None:
        """Other texts."""
        session = self._session
        self._walk.forget()
        self._spread.show_texts(session.opened, session.draft.content)
        self.show_around()
        self._tell_title()

    def show_around(self) -> None:
        """Everything but the texts."""
        opened, pairs = self._session.opened, self._session.draft.pairs
        now, content = self._clock(), self._session.article.content
        languages = (language_name(opened.source_edition), language_name(opened.edition))
        self._head.show_languages(opened.source_text.headline, *languages)
        step = next_step(opened.article, content.date, opened.edition, self._theme, now)
        self._head.show_states((pair.state for pair in pairs), step)
        self._spread.show_heads(opened, now)
        self._spread.show_pairs(pairs)
        self.show_current()
        self._tell_counts()

    def show_current(self) -> None:
        """The panel, for the paragraph that the caret is in."""
        current = self._walk.current
        if current is not None and current.state is RowState.SOURCE_CHANGED:
            self._show_change(current)
        else:
            states = [pair.state for pair in self._session.draft.pairs]
            elsewhere = states.count(RowState.SOURCE_CHANGED)
            settled = current is not None and current.state is RowState.DONE
            words = self._nothing_changed(current)
            self._panel.changes.show_nothing(words, elsewhere, settled=settled)
        self._show_checks(current)
        self._panel.fit()
        self._tell_position()

    def tell_all(self) -> None:
        """Say everything again, for a window that shows this tab now."""
        self._tell_saved()
        self._tell_counts()
        self._tell_position()
        edition = self._session.opened.edition
        self.status.emit("language", language_name(edition), "text-aa")
        half_space = self.tr("Half-space: {key}").format(key=isolate_ltr("Shift Space"))
        hint = half_space if self._spread.has_half_space else ""
        self.status.emit("hint", hint, "keyboard" if hint else "")

    @property
    def title(self) -> str:
        """The headline of the translation; the source's while there is none."""
        draft = self._session.draft
        return draft.content.headline or draft.opened.source_text.headline

    def _show_change(self, pair: Pair) -> None:
        edition = self._session.opened.source_edition
        step = self._session.insight.changes.get(pair.row)
        about = step_words(step, edition, self._theme, self._clock())
        changes = word_diff(plain_text(pair.seen), plain_text(pair.source))
        self._panel.changes.show_changes(changes, edition.is_rtl, about)

    def _nothing_changed(self, pair: Pair | None) -> str:
        if pair is None:
            return self.tr("This came along from the source. There is nothing to translate here.")
        return {
            RowState.EMPTY: self.tr("Nothing is to be compared yet: this is not translated."),
            RowState.DRAFT: self.tr("Changes are shown from the moment this paragraph is done."),
            RowState.DONE: self.tr("The source is as it was when this paragraph was done."),
            RowState.SOURCE_CHANGED: "",
        }[pair.state]

    def _show_checks(self, current: Pair | None) -> None:
        here = self._walk.remarks(current) if current is not None else ()
        elsewhere = self._walk.elsewhere(current)
        quiet, passed = self.tr("Nothing to remark in this paragraph."), current is not None
        if current is not None and current.state is RowState.EMPTY:
            passed = False
            quiet = self.tr("Numbers, signs, quotation marks and links are checked as you type.")
        self._panel.checks.show_remarks(here, quiet, elsewhere, passed=passed)
        threads = self._session.insight.threads
        row = current.row if current is not None else ""
        self._panel.checks.show_comments([t for t in threads if row and t.first.row == row])

    def _typed(self) -> None:
        self._session.typed()
        self._tell_title()

    def _tell_counts(self) -> None:
        number, done, count = self._theme.number, 0, 0
        for pair in self._session.draft.pairs:
            words = _words(pair.source)
            count += words
            done += words if pair.state is RowState.DONE else 0
        words_done = self.tr("{n} of {count} words")
        text = words_done.format(n=number(done), count=number(count))
        self.status.emit("counts", text, "")

    def _tell_position(self) -> None:
        number, count = self._walk.number, len(self._session.draft.pairs)
        words = self.tr("Paragraph {n} of {count}")
        text = words.format(n=self._theme.number(number), count=self._theme.number(count))
        self.status.emit("position", text if number else "", "")

    def _tell_saved(self) -> None:
        self._tell_title()
        if self._session.autosave.dirty:
            return
        article = self._session.article
        time = clock_words(article.changed.at, self._theme)
        words = self.tr("Saved {time}").format(time=isolate_ltr(time))
        self.saved.emit(words)
        self.status.emit("saved", words, "check")

    def _tell_title(self) -> None:
        self.title_changed.emit(self.title, self._session.autosave.dirty)

    def _connect(self) -> None:
        session, spread = self._session, self._spread
        session.reloaded.connect(self.show_anew)
        session.changed.connect(self.show_around)
        session.changed.connect(self._tell_title)
        session.insight_changed.connect(self.show_current)
        session.autosave.acknowledged.connect(lambda _article: self._tell_saved())
        session.autosave.dirtied.connect(self._tell_title)
        spread.edited.connect(self._typed)
        spread.row_changed.connect(lambda _row: self.show_current())
        self._theme.changed.connect(self._redress)

    def _redress(self) -> None:
        """Another theme; of a tab that was closed nothing is left to show it."""
        if shiboken6.isValid(self._head):
            self.show_around()


@lru_cache(maxsize=2000)
def _words(inner: str) -> int:
    return word_count(plain_text(inner))
