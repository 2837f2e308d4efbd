"""Exports of WordPress's own importer tests, taken in and counted by another parser."""

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from sqlalchemy import text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.origin import CHANNEL
from nejat_desktop.services.sources import Source
from nejat_desktop.store.database import Connection
from nejat_desktop.store.origins import record_of
from tests.archives import by_post, dump_digest, watch
from tests.rooms import StillClock, empty_room
from tests.wxr_counting import BODY, channel, exports, first, wp

pytestmark = pytest.mark.corpus
STATES = {
    "publish": (Status.APPROVED, Live.HELD),
    "future": (Status.APPROVED, Live.HELD),
    "private": (Status.DRAFT, Live.HELD),
    "draft": (Status.DRAFT, Live.NEVER),
}


def test_whole_exports_come_in_with_the_counts_and_bodies_of_their_xml(
    corpus: Path, tmp_path: Path
) -> None:
    for file in exports(corpus):
        expected = channel(file)
        if expected is None:
            continue
        with empty_room(tmp_path / file.stem, StillClock()) as room:
            compare(room, file, expected)


def compare(room: Opened, file: Path, expected: ElementTree.Element) -> None:
    report = room.services.archive.take_in(Source(file), None, watch())
    items = expected.findall("item")
    states = Counter((first(i, "post_type"), first(i, "status")) for i in items)
    assert report.items == states, file.name
    assert report.came + report.aside + report.doubled == states, file.name
    for element in ("category", "tag", "term"):
        assert report.terms[element] == len(wp(expected, element)), file.name
    slugs = {first(c, "category_nicename") for c in wp(expected, "category")}
    named = {
        c.get("nicename") or c.text
        for i in items
        for c in i.findall("category")
        if c.get("domain", "category") == "category" and c.get("nicename")
    }
    categories = {first(t, "term_slug") for t in wp(expected, "term") if of(t) == "category"}
    kept = room.services.context.read(lambda c: record_of(c, site_of(c), CHANNEL))
    assert isinstance(kept, dict)
    assert len(set(kept["sections"].values())) == len(slugs | named | categories), file.name
    known = {section.uid for section in room.services.settings.newsroom().sections}
    assert set(kept["sections"].values()) <= known
    assert len(kept["authors"]) == len(wp(expected, "author"))
    found = by_post(room)
    typed = [i for i in items if first(i, "post_type")]
    told = {int(first(i, "post_id") or 0): i for i in reversed(typed)}
    for post, article in found.items():
        if post < 0:
            continue
        element = told[post]
        assert article.content.body == (element.findtext(BODY) or ""), (file.name, post)
        if not first(element, "post_password"):
            assert (article.status, article.live) == STATES[first(element, "status")]
        approved = [c for c in wp(element, "comment") if first(c, "comment_approved") == "1"]
        assert article.reader_comments == len(approved)
    count = sum(1 for i in items if first(i, "post_type") in ("post", "page"))
    assert sum(1 for post in found if post > 0) == count, file.name


def site_of(connection: Connection) -> str:
    """The one site that came."""
    return str(connection.execute(text("SELECT DISTINCT site FROM origins")).scalar_one())


def of(term: ElementTree.Element) -> str:
    return first(term, "term_taxonomy")


def test_the_others_are_refused_and_change_nothing(corpus: Path, tmp_path: Path) -> None:
    broken = [file for file in exports(corpus) if channel(file) is None]
    assert broken
    with empty_room(tmp_path / "room", StillClock()) as room:
        before = dump_digest(room)
        for file in broken:
            with pytest.raises(BadInputError, match="Nothing of it was taken in"):
                room.services.archive.take_in(Source(file), None, watch())
        assert dump_digest(room) == before


def test_all_of_them_come_into_one_newsroom_and_a_second_reading_adds_nothing(
    corpus: Path, tmp_path: Path
) -> None:
    whole = [file for file in exports(corpus) if channel(file) is not None]
    with empty_room(tmp_path / "room", StillClock()) as room:
        for file in whole:
            room.services.archive.take_in(Source(file), None, watch())
        before = by_post(room)
        for file in whole:
            report = room.services.archive.take_in(Source(file), None, watch())
            assert (report.came.total(), report.aside.total()) == (0, 0), file.name
        assert by_post(room) == before
