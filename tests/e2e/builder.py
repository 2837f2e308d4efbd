"""Builds the stories of a front page in the window, as a person does: keys, paste, fields."""

import itertools
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.credits import Credits
from nejat_desktop.ui.write.place import WritePlace
from tests.e2e.front_page import FrontStory, Piece, Sort
from tests.e2e.hands import Hands, choose, paste, refill, to_end
from tests.ui.keys import press, type_text

LANGUAGE_WORDS = {"sv": "Swedish", "de": "German", "it": "Italian", "fr": "French"}
_ACTIONS = {Sort.HEADING: "edit.heading2", Sort.SMALLER_HEADING: "edit.heading3"}
_TYPED = 60
"""Longer texts are pasted."""


def drop(widget: QWidget, data: QMimeData) -> None:
    """Drag something in and let it go."""
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(20, 20), copy, data, button, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), copy, data, button, none))


class Builder:
    """Makes one article after the other; pictures are drawn into a folder."""

    def __init__(self, hands: Hands, pictures: Path) -> None:
        self._hands, self._folder = hands, pictures
        self._numbers = itertools.count(1)

    def build(self, story: FrontStory) -> Article:
        """A new story with everything that the page shows of it, saved."""
        self._hands.do("go.desk")
        self._hands.do("story.new")
        place = self._hands.shown(WritePlace)
        type_text(place.paper.page.headline, story.headline)
        self._text(place, story.pieces)
        self._lead(place, story)
        self._fields(place, story)
        if story.series is not None:
            self._series(place, story.series[0])
        self._hands.do("article.save")
        return self._hands.services.editing.article(place.session.article.uid)

    def _text(self, place: WritePlace, pieces: Sequence[Piece]) -> None:
        text = place.paper.text
        text.setFocus()
        alts: list[str] = []
        for number, piece in enumerate(pieces):
            if piece.sort is Sort.PICTURE:
                self._picture(place, piece)
                alts.append(piece.alt)
                continue
            if number and pieces[number - 1].sort is not Sort.PICTURE:
                press(text, Qt.Key.Key_Return, text="\r")
            put = type_text if len(piece.text) < _TYPED else paste
            put(text, piece.text)
            if piece.sort in _ACTIONS:
                self._hands.do(_ACTIONS[piece.sort])
        self._hands.do("article.save")
        for card, alt in zip(place.inspector.pictures.cards, alts, strict=True):
            type_text(card.alt, alt)

    def _picture(self, place: WritePlace, piece: Piece) -> None:
        """Into the text after the paragraph of the caret; its caption is typed below it."""
        text = place.paper.text
        self._hands.do("picture.insert", self._drawn())
        press(text, Qt.Key.Key_Down)
        type_text(text, piece.text)
        to_end(place)

    def _lead(self, place: WritePlace, story: FrontStory) -> None:
        """Dropped on the pictures' page."""
        page = place.inspector.pictures
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._drawn()))])
        drop(page.viewport(), data)
        self._hands.settle()
        lead = next(c for c in page.cards if c.photo == place.session.sheet.story.lead)
        type_text(lead.alt, story.lead_alt)

    def _fields(self, place: WritePlace, story: FrontStory) -> None:
        place.inspector.show_tab("publishing")
        form = place.inspector.publishing
        form.more.set_open(True)
        line = form.sections.focusProxy()
        assert line is not None
        type_text(line, story.kicker + "\n")
        type_text(form.moment.day, story.date + "\n")
        type_text(form.moment.clock, "10:00\n")
        self._credits(place, story.credits)

    def _credits(self, place: WritePlace, credits: Credits) -> None:
        form = place.inspector.publishing.credits
        fields = form.targets()
        if form.staff.isChecked() != credits.staff:
            form.staff.click()
        if credits.original_language:
            choose(form.language, LANGUAGE_WORDS[credits.original_language])
        for name in ("author", "publication", "publication_note", "translator", "source_url"):
            refill(fields[name], getattr(credits, name))

    def _series(self, place: WritePlace, title: str) -> None:
        place.inspector.show_tab("story")
        form = place.inspector.story.series
        choose(form.choice, "New series…")
        type_text(form.title, title + "\n")
        self._hands.settle()

    def _drawn(self) -> Path:
        """A picture that is like no other."""
        number = next(self._numbers)
        file = self._folder / f"picture-{number}.jpg"
        image = Image.new("RGB", (1200, 800), (40, 90 + number * 5 % 150, 120))
        draw = ImageDraw.Draw(image)
        draw.ellipse((200 + number * 9, 150, 700 + number * 9, 650), fill=(230, 220, 60))
        image.save(file, quality=85)
        return file
