"""A newsroom with a long archive, written straight into the store: fast, the same each time."""

import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PIL import Image
from sqlalchemy import Connection, Table, insert, text

from nejat_desktop.bootstrap import create_newsroom, default_newsroom, opened
from nejat_desktop.domain.article import Article, Content, Live, Release, ReleasedPicture, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.text import index_text
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.heads import head_row
from nejat_desktop.store.instants import to_text
from nejat_desktop.store.standing import note_all_standings
from nejat_desktop.store.states import note_all_states
from tests.bench.words import headline, paragraphs

EDITIONS = ("en", "fa", "ar", "sq")
FIRST = datetime(2003, 3, 1, 9, tzinfo=UTC)
LAST = datetime(2026, 10, 1, 9, tzinfo=UTC)
LENGTH = 6
"""Paragraphs of an article: about 270 words."""
SECTIONS = 12
PHOTOS = 24
WORDS = Description("A picture.", "Colour.", "Mira")
CHUNK = 250
"""Stories in one transaction."""

Rows = dict[Table, list[dict[str, object]]]


def make_archive(folder: Path, stories: int) -> None:
    """A newsroom with this many stories, nearly all of them in four editions."""
    sections = tuple(
        Section(Uid(f"{n:032x}"), f"section-{n}", {e: f"{e} {n}" for e in EDITIONS})
        for n in range(1, SECTIONS + 1)
    )
    newsroom = replace(default_newsroom("Archive"), sections=sections)
    create_newsroom(folder, newsroom, "Leila")
    with opened(folder, person="Leila") as room:
        context = room.services.context
        photos = [room.services.library.add(_picture(n), f"{n}.jpg") for n in range(PHOTOS)]
        for photo in photos:
            for edition in EDITIONS:
                room.services.library.describe(photo.uid, edition, WORDS)
        writer = _Writer(newsroom, context.person, photos, stories)
        for start in range(0, stories, CHUNK):
            numbers = range(start, min(start + CHUNK, stories))
            context.write(partial(writer.write, numbers=numbers))
        context.write(note_all_standings)
        context.write(note_all_states)


def _picture(number: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (960, 640), (number * 9, 90, 200 - number * 7)).save(buffer, "JPEG")
    return buffer.getvalue()


class _Writer:
    """Knows the pools; makes rows of all tables for some stories at a time."""

    def __init__(
        self, newsroom: Newsroom, person: Person, photos: list[Photo], stories: int
    ) -> None:
        self._newsroom, self._person, self._photos = newsroom, person, photos
        self._step = (LAST - FIRST) / stories
        self._blocks = {e: [blocks.paragraph(p) for p in paragraphs(e)] for e in EDITIONS}
        self._folded = {e: [index_text(p) for p in paragraphs(e)] for e in EDITIONS}

    def write(self, connection: Connection, numbers: range) -> None:
        """The stories with these numbers, whole."""
        rows: Rows = {table: [] for table in schema.metadata.sorted_tables}
        search: list[dict[str, object]] = []
        for number in numbers:
            self._story(rows, search, number)
        for table, values in rows.items():
            if values:
                connection.execute(insert(table), values)
        query = "INSERT INTO search (rowid, headline, words) VALUES (:id, :headline, :words)"
        connection.execute(text(query), search)

    def _story(self, rows: Rows, search: list[dict[str, object]], number: int) -> None:
        date, uid = FIRST + self._step * number, Uid(f"{number + 1:031x}a")
        rows[schema.stories].append(
            {
                "id": number + 1,
                "uid": uid,
                "kind": Kind.ARTICLE.value,
                "source_edition": "en",
                "created": to_text(date),
                "part": 0,
                "binned": None,
                "sort_date": to_text(date),
            }
        )
        photo = self._photos[number % len(self._photos)]
        rows[schema.story_pictures].append({"story": uid, "position": 0, "photo": photo.uid})
        for place, edition in enumerate(_editions_of(number)):
            made = self._article(number, edition, uid, date + timedelta(days=place))
            row_id = number * len(EDITIONS) + place + 1
            self._rows(rows, made, row_id)
            folded = " ".join(self._folded[edition][n] for n in _chosen(number))
            names = index_text(made.content.headline)
            search.append({"id": row_id, "headline": names, "words": folded})

    def _article(self, number: int, edition: str, story: Uid, date: datetime) -> Article:
        status, live = _state(number, edition)
        content = Content(
            headline=headline(edition, number),
            body=blocks.document([self._blocks[edition][n] for n in _chosen(number)]),
            slug=f"story-{number}",
            sections=(self._newsroom.sections[number % SECTIONS].uid,),
            credits=Credits(author=f"Author {number % 40}"),
            date=date,
        )
        place = EDITIONS.index(edition)
        uid = Uid(f"{number + 1:030x}b{place}")
        release = Uid(f"{number + 1:030x}c{place}") if live is not Live.NEVER else None
        published = date if live is Live.PUBLISHED else None
        return Article(
            uid, story, edition, 1, status, live, content, Stamp(self._person, "bench", date),
            release=release, release_number=1 if release else 0, first_published=published,
            frozen_slug=content.slug if published else "",
        )  # fmt: skip

    def _rows(self, rows: Rows, article: Article, row_id: int) -> None:
        content, at = article.content, to_text(article.changed.at)
        record = to_record(content)
        del record["body"]
        rows[schema.articles].append(
            {
                "id": row_id, "uid": article.uid, "story": article.story, "version": 1,
                "edition": article.edition, "status": article.status.value,
                "live": article.live.value, "headline": content.headline,
                "author": content.credits.author, "slug": content.slug, "date": at,
                "kicker": content.sections[0], "body": content.body,
                "content": json.dumps(record, ensure_ascii=False), "release": article.release,
                "release_number": article.release_number,
                "first_published": at if article.first_published else None,
                "frozen_slug": article.frozen_slug,
                "translated_from": None if article.edition == "en" else "en",
                "changed_by": article.changed.person.uid, "changed_at": at, "device": "bench",
            }
        )  # fmt: skip
        rows[schema.article_sections].append(
            {
                "article": article.uid,
                "section": content.sections[0],
                "story": article.story,
                "edition": article.edition,
            }
        )
        self._paragraphs(rows, article)
        if article.release is not None:
            self._release(rows, article, article.release)

    def _paragraphs(self, rows: Rows, article: Article) -> None:
        """What translators see, and how far they are."""
        names = ["headline", *(f"r{n}" for n in range(LENGTH))]
        for name in names:
            row: dict[str, object] = {"article": article.uid, "row": name, "digest": f"{name:0>16}"}
            if article.edition == "en":
                rows[schema.article_rows].append(row)
            else:
                done = article.status is Status.APPROVED
                rows[schema.translation_rows].append(row | {"seen": name, "done": done})

    def _release(self, rows: Rows, article: Article, uid: Uid) -> None:
        content, photo = article.content, self._photos[int(article.story, 16) // 16 % PHOTOS]
        lead = ReleasedPicture(
            photo.uid,
            photo.sha256,
            photo.width,
            photo.height,
            WORDS.caption,
            WORDS.alt,
            WORDS.credit,
        )
        release = Release(
            uid, 1, article.uid, article.story, article.edition, Kind.ARTICLE, content, (lead,),
            lead.photo, content.date or FIRST, article.changed, source_edition="en",
        )  # fmt: skip
        at = to_text(article.changed.at)
        rows[schema.revisions].append(
            {
                "uid": uid, "article": article.uid, "number": 1, "reason": "approved",
                "content": _packed(content), "comment": "", "device": "bench",
                "person": article.changed.person.uid, "at": at,
            }
        )  # fmt: skip
        rows[schema.releases].append(
            {"uid": uid, "article": article.uid, "number": 1, "date": at,
             "payload": _packed(release)}
        )  # fmt: skip
        rows[schema.heads].append(head_row(head_of(release)))


def _packed(value: object) -> bytes:
    return zlib.compress(json.dumps(to_record(value), ensure_ascii=False).encode(), 1)


def _editions_of(number: int) -> Iterator[str]:
    """Every twentieth story lacks its last edition, as in life."""
    yield from EDITIONS[: -1 if number % 20 == 7 else None]


def _chosen(number: int) -> list[int]:
    return [(number * 7 + step * 41) % 300 for step in range(LENGTH)]


def _state(number: int, edition: str) -> tuple[Status, Live]:
    """Most are published; a few of every state, more of them among translations."""
    step = number % 100
    if step == 3 or (step == 5 and edition != "en"):
        return Status.DRAFT, Live.NEVER
    if step == 11:
        return Status.IN_REVIEW, Live.NEVER
    if step == 23 and number % 500 == 23:
        return Status.APPROVED, Live.WAITING
    return Status.APPROVED, Live.PUBLISHED
