"""Keeps what is shown in step with the session: page, inspector, tool bar, words for the window."""

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.body import Body, text_of, word_count
from nejat_desktop.domain.checks import reading_minutes
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate_ltr
from nejat_desktop.ui.write.caret_words import kind_words
from nejat_desktop.ui.write.inspector import Inspector
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.paper_facts import position
from nejat_desktop.ui.write.session import Session
from nejat_desktop.ui.write.sheet import following_slug
from nejat_desktop.ui.write.toolbar import WriteBar
from nejat_desktop.ui.write.words import clock_words, language_words

READ_MS = 300
"""What reads the whole text waits this long after a key."""


class Display(QObject):
    """Shows; decides nothing."""

    saved = Signal(str)
    status = Signal(str, str, str)
    title_changed = Signal(str, bool)

    def __init__(
        self, theme: Theme, session: Session, paper: Paper, inspector: Inspector, bar: WriteBar
    ) -> None:
        super().__init__()
        self._theme, self._session = theme, session
        self._paper, self._inspector, self._bar = paper, inspector, bar
        self._reading = QTimer(self, singleShot=True, interval=READ_MS)
        self._reading.timeout.connect(self.tell_counts)
        self._connect()

    def show_anew(self) -> None:
        """Another text: page and inspector from the beginning."""
        session = self._session
        self._paper.show_content(session.sheet, session.content)
        self._bar.show_edition(session.sheet.edition)
        self.show_around()
        self._tell_title()

    def show_around(self) -> None:
        """Everything but the text."""
        session = self._session
        self._paper.show_insight(session.insight)
        self._paper.show_around(session.sheet, session.content)
        self._inspector.show_sheet(session.sheet, session.insight, session.content)

    def tell_all(self) -> None:
        """Say everything again, for a window that shows this tab now."""
        edition = self._session.sheet.edition
        self._tell_saved()
        QTimer.singleShot(0, self, self.tell_counts)
        self.status.emit("language", language_words(edition), "text-aa")
        half_space = self.tr("Half-space: {key}").format(key=isolate_ltr("Shift Space"))
        hint = half_space if self._paper.has_half_space else ""
        self.status.emit("hint", hint, "keyboard" if hint else "")

    def tell_counts(self) -> None:
        """Words, minutes, and where the caret is."""
        self._reading.stop()
        body = self._paper.body()
        number, count = self._theme.number, word_count(text_of(body))
        words = self.tr("{n} words, {m} min", "", count)
        minutes = number(reading_minutes(count))
        self.status.emit("counts", words.format(n=number(count), m=minutes), "")
        self._tell_position(body)

    def _tell_position(self, body: Body) -> None:
        place = position(body, self._paper.text.row_id_at_caret())
        if place is None:
            return
        row, index, count = place
        words = self.tr("{what} {n} of {count}")
        what = kind_words(row.kind) if row.is_card else self.tr("Paragraph")
        number = self._theme.number
        text = words.format(what=what, n=number(index), count=number(count))
        self.status.emit("position", text, "")

    def _typed(self) -> None:
        session, before = self._session, self._session.content
        headline = self._paper.page.headline.text()
        if headline != before.headline.strip() and not session.article.frozen_slug:
            session.change({"slug": following_slug(before, headline), "headline": headline})
        session.autosave.touch()
        self._reading.start()
        self._tell_title()

    def _show_drafted(self) -> None:
        session = self._session
        self._inspector.show_fields(session.sheet, session.content)
        self._paper.show_around(session.sheet, session.content)

    def _show_caret(self) -> None:
        self._bar.show_state(self._paper.state, self._session.sheet.edition.is_rtl)

    def _tell_saved(self) -> None:
        if self._session.autosave.dirty:
            return
        article = self._session.article
        time = clock_words(article.changed.at, self._theme)
        words = self.tr("Saved {time}").format(time=isolate_ltr(time))
        self.saved.emit(words)
        self.status.emit("saved", words, "check")
        self._tell_title()

    def _tell_unsaved(self) -> None:
        words = self.tr("Not saved")
        self.saved.emit(words)
        self.status.emit("saved", words, "warning")
        self._tell_title()

    def _tell_title(self) -> None:
        title = self._paper.page.headline.text() or self.tr("No headline yet")
        self.title_changed.emit(title, self._session.autosave.dirty)

    def _connect(self) -> None:
        session, paper = self._session, self._paper
        session.reloaded.connect(self.show_anew)
        session.sheet_changed.connect(self.show_around)
        session.insight_changed.connect(self.show_around)
        session.drafted.connect(self._show_drafted)
        session.autosave.acknowledged.connect(lambda _article: self._tell_saved())
        session.autosave.dirtied.connect(self._tell_title)
        session.autosave.failed.connect(lambda _sentence: self._tell_unsaved())
        session.autosave.stale.connect(lambda _error: self._tell_unsaved())
        paper.edited.connect(self._typed)
        paper.caret_changed.connect(self._show_caret)
        paper.text.row_changed.connect(lambda _row: self._reading.start())
        self._theme.changed.connect(self.show_around)
