"""The page scrolls as one; keys go through it; nothing on it loads anything."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.body import blocks as b
from nejat_desktop.domain.body import parse
from nejat_desktop.ui.editor import PageView, dark_look, light_look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PERSIAN = "انبار غلهٔ قدیمی اسکله سی سال خالی مانده بود " * 6


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[PageView]:
    """A page with a headline and a long text."""
    view = PageView(light_look())
    qtbot.addWidget(view)
    view.resize(1008, 600)
    view.show()
    view.headline.set_text("A headline " * 6, "ltr")
    view.kicker.setText("City")
    text = b.document([b.paragraph("word " * 80), b.separator(), b.paragraph("Last")] * 5)
    view.text.set_body(parse(text), "ltr")
    yield view
    view.close()


def press(widget: object, key: Qt.Key) -> None:
    """Presses a key."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def test_headline_meta_and_text_stand_in_one_column(page: PageView) -> None:
    """584 px wide in the middle of a page of 720 px, one below the other."""
    measure = page.text.rows.measure()
    assert measure.width == 584
    assert page.headline.x() == round(measure.x)
    assert page.headline.width() == 584
    assert page.kicker.geometry().bottom() < page.headline.y()
    assert page.headline.geometry().bottom() < page.meta.y()
    assert page.meta.geometry().bottom() < page.text.rows.places.tops[0]


def test_everything_scrolls_along(page: PageView) -> None:
    """By the same distance."""
    before = page.headline.y()
    page.text.verticalScrollBar().setValue(40)
    assert page.headline.y() == before - 40


def test_a_longer_headline_pushes_the_text_down(page: PageView) -> None:
    """And a shorter one lets it come up, without a step of undo."""
    top = page.text.rows.places.tops[0]
    page.headline.set_text("Short", "ltr")
    assert page.text.rows.places.tops[0] < top
    assert not page.text.document().isUndoAvailable()


def test_up_and_down_go_from_headline_to_text_and_back(page: PageView, qtbot: QtBot) -> None:
    """As if they were one text."""
    page.headline.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(page.headline.left):
        press(page.headline, Qt.Key.Key_Down)
    page.text.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(page.text.left):
        press(page.text, Qt.Key.Key_Up)


def test_the_headline_is_one_line_of_plain_text(page: PageView) -> None:
    """Whatever is pasted; with an undo of its own."""
    page.headline.set_text("Head", "ltr")
    assert not page.headline.document().isUndoAvailable()
    page.headline.moveCursor(QTextCursor.MoveOperation.End)
    data = QMimeData()
    data.setText("line\n\nand more")
    data.setHtml("<b>line</b>")
    page.headline.insertFromMimeData(data)
    assert page.headline.text() == "Headline and more"
    assert page.headline.document().blockCount() == 1


def test_another_look_changes_colours_only(page: PageView) -> None:
    """The paper is dark; the text is the same and nothing can be undone."""
    source = page.text.body().source
    page.set_look(dark_look())
    page.grab()
    shown = page.grab().toImage().pixelColor(QPoint(504, 30))
    assert shown == QColor(dark_look().colors["surface"])
    assert page.text.body().source == source
    assert not page.text.document().isUndoAvailable()


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_down_walks_through_every_line_and_up_comes_back(page: PageView, direction: str) -> None:
    """Also from the edge of a wrapped right-to-left line, where Qt's own Down sticks."""
    text = b.document([b.paragraph(PERSIAN), b.separator(), b.paragraph(PERSIAN)])
    page.text.set_body(parse(text), direction)
    lines = sum(
        page.text.document().findBlockByNumber(i).layout().lineCount()
        for i in range(page.text.document().blockCount())
    )
    for start in (Qt.Key.Key_Home, Qt.Key.Key_End):
        page.text.moveCursor(QTextCursor.MoveOperation.Start)
        press(page.text, start)
        tops = [page.text.cursorRect().top()]
        for _ in range(lines - 1):
            press(page.text, Qt.Key.Key_Down)
            tops.append(page.text.cursorRect().top() + page.text.verticalScrollBar().value())
        assert all(a < z for a, z in pairwise(tops[1:]))
        assert page.text.textCursor().block().blockNumber() == 2
        for _ in range(lines - 1):
            press(page.text, Qt.Key.Key_Up)
        assert page.text.textCursor().block().blockNumber() == 0


def test_a_click_puts_the_caret_where_it_was_drawn(page: PageView) -> None:
    """The layout's own hit test agrees with the caret it draws."""
    page.text.set_body(parse(b.paragraph("Seven words " * 30)), "ltr")
    cursor = page.text.textCursor()
    for position in range(0, 300, 17):
        cursor.setPosition(position)
        at = page.text.cursorRect(cursor).center()
        assert abs(page.text.cursorForPosition(at).position() - position) <= 1


def test_pictures_come_from_the_provider_once(page: PageView) -> None:
    """By address; the card is as high as the picture is at the width of the text."""
    asked: list[str] = []

    def provide(source: str) -> QPixmap:
        asked.append(source)
        pixmap = QPixmap(1168, 400)
        pixmap.fill(QColor("red"))
        return pixmap

    page.text.set_body(parse(b.picture("abc", "x", "Caption")), "ltr")
    page.text.set_pictures(provide, lambda _source: "Photo: A")
    page.grab()
    assert asked == ["nejat:photo/abc"]
    assert page.text.rows.places.items[0].height == 200


def test_nothing_is_loaded(page: PageView, tmp_path: Path) -> None:
    """No file, no pipe, no address that a text names."""
    canary = tmp_path / "canary.png"
    assert QImage(4, 4, QImage.Format.Format_RGB32).save(str(canary))
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    visits: list[object] = []
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.2)

    def listen() -> None:
        with suppress(TimeoutError):
            visits.append(listener.accept())

    waiting = threading.Thread(target=listen)
    waiting.start()
    names = [
        QUrl.fromLocalFile(str(canary)).toString(),
        QUrl.fromLocalFile(str(pipe)).toString(),
        f"http://127.0.0.1:{listener.getsockname()[1]}/x.png",
    ]
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    for name in names:
        inline = f'<p>a <img src="{name}"> <a href="{name}">b</a></p>'
        page.text.set_body(parse(f'{inline}\n\n<p><img src="{name}"></p>'), "ltr")
        page.grab()
        for document in (page.text.document(), page.headline.document()):
            assert document.resource(kind, QUrl(name)) is None
    waiting.join()
    listener.close()
    assert visits == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_an_empty_headline_says_so_where_its_text_will_begin(
    page: PageView, direction: str
) -> None:
    """Whatever way the interface runs."""
    runs = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
    page.setLayoutDirection(runs["rtl" if direction == "ltr" else "ltr"])
    page.headline.set_text("", direction)
    page.headline.clearFocus()
    page.headline.set_hint("عنوان")
    page.headline.resize(600, 60)
    image = page.headline.grab().toImage()
    paper = image.pixel(300, 30)
    written = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != paper
    ]
    middle = sum(written) / len(written)
    assert (middle > image.width() / 2) == (direction == "rtl")
