"""Newsrooms for tests: an empty one with a clock that stands still, and the sample."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.bundle import Services

NOON = datetime(2026, 10, 8, 12, tzinfo=UTC)


class StillClock:
    """A clock that moves when a test says so."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        """Let time pass."""
        self.now += timedelta(**amount)


@contextmanager
def empty_room(folder: Path, clock: StillClock) -> Iterator[Opened]:
    """A new newsroom of Leila's, open for writing."""
    create_newsroom(folder, default_newsroom("Test"), "Leila", clock)
    room = open_newsroom(folder, person="Leila", clock=clock)
    try:
        yield room
    finally:
        room.close()


def content(services: Services, headline: str, *paragraphs: str) -> Content:
    """A content that passes the checks."""
    body = blocks.document([blocks.paragraph(text) for text in paragraphs or ("One.", "Two.")])
    section = services.settings.newsroom().sections[0].uid
    return Content(
        headline=headline, body=body, sections=(section,), credits=Credits(author="Erik Lund")
    )


def article(services: Services, headline: str, *paragraphs: str, edition: str = "en") -> Article:
    """A draft that passes the checks."""
    text = content(services, headline, *paragraphs)
    return services.editing.new_story(Kind.ARTICLE, edition, text)
