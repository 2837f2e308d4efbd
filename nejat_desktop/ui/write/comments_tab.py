"""The tab with the desk's comments: on the whole text or on a paragraph; they never go out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.comment import Thread, in_order
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.person import Person
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, RoleLabel
from nejat_desktop.ui.write.comment_field import CommentField
from nejat_desktop.ui.write.comment_thread import ThreadCard, ThreadFacts
from nejat_desktop.ui.write.pane import Disclosure, Page, SectionHead, clear_layout
from nejat_desktop.ui.write.words import count_words, translate

ABOUT_LIMIT = 36
"""So many characters of a paragraph say which one is meant."""
Rows = Mapping[str, str]
"""The text of each paragraph by its row's id, in the text's order."""


class CommentsTab(Page):
    """Open threads as the text stands, then those that are settled."""

    said = Signal(str, str)
    """A row's id (empty: the whole text) and the words."""
    answered = Signal(str, str)
    rewritten = Signal(str, str)
    settled = Signal(str)
    reopened = Signal(str)
    went = Signal(str)

    def __init__(self, theme: Theme, me: Person, now: Callable[[], datetime]) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Comments"))
        self._me, self._now, self._row = me, now, ""
        self._shown: object = None
        self._rows: Rows = {}
        self.cards: list[ThreadCard] = []
        self.begin = Button(theme, self.tr("Comment on the whole text"), icon="chat-teardrop-text")
        self._about = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.field = CommentField(theme, self.tr("Your comment"), self.tr("Say it"))
        self._hint = RoleLabel(theme, "", color="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.begin.clicked.connect(lambda: self.write(""))
        self.field.left.connect(self._close)
        self.field.said.connect(self._say)

    def show_threads(self, threads: Sequence[Thread], rows: Rows, edition: Edition) -> None:
        """Show what was said; whoever writes an answer goes on writing."""
        shown = (tuple(threads), tuple(rows.items()), edition)
        if shown == self._shown or any(card.is_written_in for card in self.cards):
            self._rows = rows
            return
        self._shown, self._rows = shown, rows
        clear_layout(self._list)
        ordered = in_order(threads, {row: number for number, row in enumerate(rows)})
        facts = [self._facts(thread, rows, edition) for thread in ordered]
        waiting = [self._card(f) for f in facts if f.thread.is_open]
        settled = [self._card(f) for f in facts if not f.thread.is_open]
        self.cards = [*waiting, *settled]
        self._hint.setVisible(not waiting)
        if waiting:
            number = self._theme.number(len(waiting))
            self._list.addWidget(SectionHead(self._theme, self.tr("Open"), number))
            self._list.addSpacing(self._theme.px(4))
        for card in waiting:
            self._list.addWidget(card)
        if settled:
            self._list.addWidget(self._settled(settled))

    def write(self, row: str) -> None:
        """Write a comment on a paragraph, or on the whole text."""
        self._row = row if row in self._rows else ""
        words = self.tr("On the whole text")
        if self._row:
            about = isolate(shortened(self._rows[self._row]))
            words = self.tr("On “{paragraph}”").format(paragraph=about)
        self._about.setText(words)
        self.begin.hide()
        self._about.show()
        self.field.show()
        self.field.begin()
        self.ensureWidgetVisible(self.field)

    def lead_to_row(self, row: str) -> None:
        """Show the first thread of a paragraph."""
        for card in self.cards:
            if card.facts.thread.first.row == row:
                self.lead_to(card.reply)
                return

    def _settled(self, cards: list[ThreadCard]) -> QWidget:
        words = count_words(
            len(cards),
            translate("Write", "1 is settled"),
            translate("Write", "{n} are settled"),
            self._theme.number(len(cards)),
        )
        row = Disclosure(self._theme, words, "check")
        for card in cards:
            row.add(card)
        return row

    def _facts(self, thread: Thread, rows: Rows, edition: Edition) -> ThreadFacts:
        row = thread.first.row
        about = isolate(shortened(rows[row])) if row in rows else ""
        lost = bool(row) and row not in rows
        return ThreadFacts(thread, about, lost, self._me.uid, edition, self._now())

    def _card(self, facts: ThreadFacts) -> ThreadCard:
        card = ThreadCard(self._theme, facts)
        card.went.connect(self.went)
        card.answered.connect(self.answered)
        card.rewritten.connect(self.rewritten)
        card.settled.connect(self.settled)
        card.reopened.connect(self.reopened)
        return card

    def _say(self, words: str) -> None:
        row = self._row
        self._close()
        self.said.emit(row, words)

    def _close(self) -> None:
        self.field.hide()
        self._about.hide()
        self.begin.show()
        self.begin.setFocus()

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(16), px(16), px(4))
        top.setSpacing(px(8))
        top.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._about, self.field, self._hint):
            top.addWidget(widget)
        self._hint.setText(
            self.tr("Comments are for the desk. Readers never see them, and they never go out.")
        )
        self._about.hide()
        self.field.hide()
        self.column.addLayout(top)
        self.column.addLayout(self._list)
        self.column.addStretch(1)


def shortened(text: str) -> str:
    """The beginning of a paragraph, cut between words."""
    words = " ".join(text.split())
    if len(words) <= ABOUT_LIMIT:
        return words
    cut = words[:ABOUT_LIMIT]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"
