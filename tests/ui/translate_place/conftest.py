"""Translate over a newsroom with one English story, driven by action ids and keys."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article, Content, RowState
from nejat_desktop.domain.body import document, paragraph, parse, picture
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.write.autosave import Pace
from tests.ui.desk.workplaces import Bench, bench

NEVER = Pace(quiet=600_000, at_most=600_000, retry=600_000)
"""Saves only when it is told to."""


@dataclass
class Hands:
    """Drives one place as a person would."""

    place: TranslatePlace
    bench: Bench
    bot: QtBot

    @property
    def services(self) -> Services:
        return self.bench.room.services

    def do(self, action: str, *values: object) -> object:
        """Run an action by its id."""
        return self.bench.actions.trigger(action, *values)

    def type(self, text: str) -> None:
        """Type into the target, where the caret stands."""
        for letter in text:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.place.spread.view.target, press)

    def undo_all(self) -> None:
        """Ctrl+Z until there is nothing left."""
        target = self.place.spread.view.target
        while target.document().isUndoAvailable():
            self.do("edit.undo")

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the target."""
        self.bot.keyClick(self.place.spread.view.target, key, modifiers)

    def settle(self) -> None:
        """Wait until everything that was begun has come back."""
        self.bot.waitUntil(lambda: self.bench.workplace.background.idle)

    def states(self) -> list[RowState]:
        """How the paragraphs stand, the headline first."""
        self.place.session.refresh()
        return [pair.state for pair in self.place.session.draft.pairs]

    def stored(self) -> Article:
        """The translation on disk."""
        return self.services.editing.article(self.place.session.article.uid)

    def told(self) -> list[str]:
        """The sentences of the notices."""
        return [notice.text.sentence for notice in self.place.notices.notices]


Open = Callable[[Article], Hands]


@pytest.fixture
def room_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_place(room_bench: Bench, qtbot: QtBot) -> Open:
    """Shows a translation and waits until all of it is there."""

    def shown(article: Article, pace: Pace | None = NEVER) -> Hands:
        place = TranslatePlace(room_bench.workplace, article.uid, pace)
        qtbot.addWidget(place)
        place.resize(1372, 828)
        with qtbot.waitExposed(place):
            place.show()
        place.activate()
        hands = Hands(place, room_bench, qtbot)
        hands.settle()
        return hands

    return shown


def story(services: Services, headline: str, blocks: Sequence[str], edition: str = "en") -> Article:
    """A story in its first edition, ready to be approved."""
    section = services.settings.newsroom().sections[0].uid
    content = Content(
        headline=headline,
        body=document(list(blocks)),
        sections=(section,),
        credits=Credits(author="Erik Lund"),
    )
    return services.editing.new_story(Kind.ARTICLE, edition, content)


def bridge(services: Services, *texts: str) -> Article:
    """A released story of a few paragraphs, and its Persian translation, which is begun."""
    found = story(services, "Bridge", [paragraph(text) for text in texts or ("One.", "Two.")])
    services.publishing.approve(found.uid)
    return services.translating.start(found.story, "fa")


def rewrite(services: Services, target: Article, old: str, new: str) -> None:
    """Somebody changes the source's body and has it approved."""
    articles = services.stories.articles_of(target.story)
    source = next(a for a in articles if a.edition == "en")
    body = source.content.body.replace(old, new)
    content = replace(source.content, body=body, row_ids=())
    services.editing.save(source.uid, source.version, content)
    services.publishing.approve(source.uid)


def translate_all(services: Services, target: Article, *texts: str) -> Article:
    """Every text paragraph written and done, as if by somebody before."""
    body = parse(target.content.body).with_ids(target.content.row_ids)
    left = iter(texts)
    rows = tuple(row if row.is_card else replace(row, inner=next(left)) for row in body.rows)
    content = replace(target.content, headline="پل", body=replace(body, rows=rows).source)
    done = ["headline", *(row.id for row in body.rows if not row.is_card)]
    return services.translating.mark(target.uid, target.version, content, done, done=True)


__all__ = ["Open", "bridge", "picture", "rewrite", "story", "translate_all"]
