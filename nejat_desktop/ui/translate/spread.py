"""Source and target with their heads: shows both texts, reads the target back, lights changes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QTextBlock, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.article import Content, RowState
from nejat_desktop.domain.body import ChangeOp, tokens, word_diff
from nejat_desktop.domain.edition import Edition
from nejat_desktop.translation.pairing import Pair, body_of
from nejat_desktop.ui.editor.clipboard import copied
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.translate.opened import Opened
from nejat_desktop.ui.translate.pair import PairView
from nejat_desktop.ui.translate.pane_heads import PairHeads, SideWords
from nejat_desktop.ui.translate.words import (
    hints,
    language_code,
    language_name,
    live_state,
    source_words,
    target_state,
    ten_digits,
)
from nejat_desktop.ui.write.look import editor_look

PHOTO = "nejat:photo/"
_HALF_SPACE_LANGUAGES = frozenset({"fa", "ur", "ps", "ckb"})
_COLORS = {"draft": "state.draft.fg"}
"""Names of colours in the look of the text → in the theme."""


class Spread(QWidget):
    """The paired view under its two heads."""

    edited = Signal()
    row_changed = Signal(str)
    done_requested = Signal()
    focus_left = Signal()

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._edition: Edition | None = None
        self._edited = False
        self.heads = PairHeads(theme)
        self.view = PairView(editor_look(theme), self._icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view.target)
        self._connect()

    @property
    def has_half_space(self) -> bool:
        """Whether the language of the target is written with half-spaces."""
        return self._edition is not None and language_code(self._edition) in _HALF_SPACE_LANGUAGES

    def show_texts(self, opened: Opened, content: Content) -> None:
        """Other texts; undo begins anew, the caret stays in its paragraph if it is still there."""
        view, row = self.view, self.view.current_row()
        offset = view.target.textCursor().positionInBlock()
        self._edition, self._edited = opened.edition, False
        source, target = opened.source_edition, opened.edition
        view.set_words(hints(target)[0], hints(source)[1], hints(target)[1])
        view.set_digits(self._own_digits(), ten_digits(source), ten_digits(target))
        view.set_sides(
            body_of(opened.source_text),
            source.direction.value,
            body_of(content),
            target.direction.value,
            source_headline=opened.source_text.headline,
            target_headline=content.headline,
        )
        if row:
            view.target.go_to_row(row, offset)

    def read(self, content: Content) -> Content:
        """The content with headline and text as they stand here."""
        if not self._edited:
            return content
        headline, body = self.view.target_text()
        if headline != " ".join(content.headline.split()):
            content = replace(content, headline=headline)
        if body.source != content.body:
            content = replace(content, body=body.source, row_ids=body.ids)
        return content

    def show_heads(self, opened: Opened, now: datetime) -> None:
        """Which text stands where, and how."""
        source, target = opened.source_edition, opened.edition
        live, live_words = live_state(opened.source, source, now)
        state, state_words = target_state(opened.article, self._theme)
        translator = opened.article.content.credits.translator
        by = self.tr("translated by {name}").format(name=isolate(translator))
        about = source_words(opened.source, self._theme)
        language = language_name(source)
        self.heads.source.show_words(
            SideWords(source.code, language, about, live, live_words, source.is_rtl)
        )
        by = by if translator else ""
        self.heads.target.show_words(
            SideWords(target.code, target.name, by, state, state_words, target.is_rtl)
        )

    def show_pairs(self, pairs: Iterable[Pair]) -> None:
        """How each paragraph stands, and which words of the source are new."""
        found = tuple(pairs)
        cards = (row.id for row in self.view.source.registry.rows if row.is_card)
        states = dict.fromkeys(cards, RowState.DONE) | {p.row: p.state for p in found}
        self.view.set_states(states)
        marks = {p.row: new_words(p) for p in found if p.state is RowState.SOURCE_CHANGED}
        self.view.set_source_decorations(marks)

    def select(self, row: str, start: int, length: int) -> None:
        """Go to a place in the target and select it; places count as in the shown text."""
        self.view.go_to(row)
        cursor = self.view.target.textCursor()
        block = cursor.block()
        text = block.text()
        first = block.position() + min(start, len(text))
        cursor.setPosition(first)
        last = min(first + length, block.position() + block.length() - 1)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.view.target.setTextCursor(cursor)

    def copy_source(self) -> None:
        """The current paragraph of the source in the place of its translation, as one step."""
        source, target, row = self.view.source, self.view.target, self.view.current_row()
        own, theirs = source.block_of(row), target.block_of(row)
        if own is None or theirs is None:
            return
        taken, replaced = _whole(own), _whole(theirs)
        if taken.hasSelection():
            target.setTextCursor(replaced)
            target.insertFromMimeData(copied(source.text, taken))
            self.view.go_to(row)

    def insert_half_space(self) -> None:
        """A half-space where the language has one, else the space that Shift+Space is."""
        if self.has_half_space:
            self.view.target.insert_half_space()
        else:
            self.view.target.textCursor().insertText(" ")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift+Space is a half-space; leaving saves; the heads keep to the texts' widths."""
        match event.type():
            case QEvent.Type.FocusOut:
                self.focus_left.emit()
            case QEvent.Type.Resize:
                self._fit_heads()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
                if event.key() == Qt.Key.Key_Space and shifted and self.has_half_space:
                    self.insert_half_space()
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        view = self.view
        view.edited.connect(self._note)
        view.row_changed.connect(self.row_changed)
        view.done_requested.connect(self.done_requested)
        view.target.installEventFilter(self)
        view.set_pictures(self._picture)
        self._pictures.ready.connect(self._arrived)
        self._theme.changed.connect(self._dress)

    def _note(self) -> None:
        self._edited = True
        self.edited.emit()

    def _dress(self) -> None:
        self.view.set_look(editor_look(self._theme))
        self.view.gutter.digits = self._own_digits()

    def _fit_heads(self) -> None:
        view = self.view
        end = view.width() - view.source.width() - view.gutter.width() - view.target.width()
        self.heads.fit(view.source.width(), view.gutter.width(), max(end, 0))

    def _own_digits(self) -> str:
        found = self._theme.digits("0123456789")
        return "" if found == "0123456789" else found

    def _icon(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        wanted = round(size / self._theme.scale)
        return self._theme.pixmap(name, _COLORS.get(color, color), wanted, ratio)

    def _picture(self, address: str) -> QPixmap | None:
        photo = address.removeprefix(PHOTO)
        return self._pictures.get(photo) if photo != address else None

    def _arrived(self, photo: str) -> None:
        if any(photo in row.inner for row in self.view.source.registry.rows if row.is_card):
            self.view.source.refresh_pictures()
            self.view.target.refresh_pictures()


def new_words(pair: Pair) -> Sequence[tuple[int, int, str]]:
    """The places of a source's new words in its shown text, for the text view."""
    seen, now = _shown(pair.seen), _shown(pair.source)
    found, at = [], 0
    for change in word_diff(seen, now):
        length = len(change.text.encode("utf-16-le")) // 2
        if change.op is ChangeOp.ADDED and change.text.strip():
            found.append((at, length, "added"))
        if change.op is not ChangeOp.REMOVED:
            at += length
    return found


def _whole(block: QTextBlock) -> QTextCursor:
    """A cursor that selects all of a block's text."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _shown(inner: str) -> str:
    return "".join(token.shown for token in tokens(inner))
