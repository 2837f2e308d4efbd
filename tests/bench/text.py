"""Measures of writing: a 2,000-word article opened, typed in, read back, saved."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import blocks, parse
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.write.place import WritePlace
from tests.bench.table import Figure, share, timed, typical
from tests.bench.words import long_text
from tests.e2e.hands import Hands
from tests.ui.keys import press

WORDS = 2000
KEYS = 400
TEXT = "the ferry came late "


def measure(hands: Hands, scratch: Path) -> Iterator[Figure]:
    """With a new article of the newsroom that is open."""
    lines = long_text(WORDS)
    body = blocks.document([blocks.paragraph(line) for line in lines])
    bare, bare_open = _bare("\n".join(lines))
    made = [hands.services.editing.new_story(Kind.ARTICLE, "en", Content(f"Long {n}", body))
            for n in range(4)]  # fmt: skip
    hands.settle()
    yield Figure("open an article of 2,000 words", min(_open(hands, a.uid) for a in made),
                 limit=100, peer=bare_open, peer_name="bare QTextEdit")  # fmt: skip
    place = hands.shown(WritePlace)
    yield from _keys(place, bare)
    yield Figure("parse its body", typical(lambda: parse(body)))
    yield Figure("read its body back from the editor", typical(place.paper.body))
    yield _autosave(hands, place, scratch, body)
    bare.close()


def _bare(text: str) -> tuple[QTextEdit, float]:
    """The plainest editor with the same text, as large as ours."""
    bare = QTextEdit()
    bare.resize(1000, 800)
    bare.show()
    QCoreApplication.processEvents()

    def fill() -> None:
        bare.setPlainText(text)
        bare.viewport().repaint()

    return bare, typical(fill)


def _open(hands: Hands, uid: str) -> float:
    """From the action until the text is painted; the inspector's other pages come later."""
    hands.do("go.desk")

    def act() -> None:
        hands.application.actions.trigger("article.open", uid)
        QCoreApplication.processEvents()
        hands.shown(WritePlace).paper.text.viewport().repaint()

    taken = timed(act)
    hands.settle()
    return taken


def _keys(place: WritePlace, bare: QTextEdit) -> Iterator[Figure]:
    ours, theirs = _strokes(place.paper.text), _strokes(bare)
    for name, part, limit in (("p50", 0.5, None), ("p99", 0.99, 16)):
        yield Figure(f"key stroke with its repaint, {name}", share(ours, part), limit=limit,
                     peer=share(theirs, part), peer_name="bare QTextEdit")  # fmt: skip


def _strokes(edit: QTextEdit) -> list[float]:
    """Keys in the middle of the text, each with everything that it sets off at once."""
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2, QTextCursor.MoveMode.MoveAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    viewport: QWidget = edit.viewport()
    viewport.repaint()
    QCoreApplication.processEvents()
    taken = []
    for number in range(KEYS):
        began = time.perf_counter()
        press(edit, Qt.Key.Key_unknown, text=TEXT[number % len(TEXT)])
        QCoreApplication.processEvents()
        viewport.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def _autosave(hands: Hands, place: WritePlace, scratch: Path, body: str) -> Figure:
    """A key and the wait until it is on disk, beside one UPDATE of the same text."""

    def save() -> None:
        press(place.paper.text, Qt.Key.Key_unknown, text="x")
        place.flush()

    ours = typical(save, 25)
    hands.settle()
    with closing(sqlite3.connect(scratch / "peer.db", isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("CREATE TABLE texts (body TEXT)")
        raw.execute("INSERT INTO texts VALUES (?)", (body,))
        plain = typical(lambda: raw.execute("UPDATE texts SET body = body || 'x'"), 25)
    return Figure("autosave, until it is on disk", ours, peer=plain, peer_name="bare UPDATE")
