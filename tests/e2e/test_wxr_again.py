"""What is exported for WordPress imports again to the same newsroom."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.cli import run
from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.records import to_record
from nejat_desktop.store import articles, photos, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.revisions import load_release

EDITIONS = ("en", "fa", "ar", "sq")


@contextmanager
def reading(folder: Path) -> Iterator[Opened]:
    room = open_newsroom(folder, write=False)
    try:
        yield room
    finally:
        room.close()


@pytest.fixture(scope="module")
def exported(sample_master: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as exports for WordPress."""
    target = tmp_path_factory.mktemp("wxr") / "site"
    assert run(["export", str(sample_master), str(target), "--form", "wxr"]) == 0
    return target


@pytest.fixture(scope="module")
def again(exported: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new newsroom with these exports in it."""
    folder = tmp_path_factory.mktemp("again") / "room"
    assert run(["new", str(folder)]) == 0
    for code in EDITIONS:
        uploads = ["--uploads", str(exported / "uploads")]
        asked = ["import", str(folder), str(exported / f"{code}.xml"), *uploads]
        assert run(asked) in (0, 1)
    return folder


def told(room: Opened) -> dict[tuple[str, str], Any]:
    """Every article by story and edition, with what is the same in every newsroom."""

    names = {s.uid: s.slug for s in room.services.settings.newsroom().sections}

    def work(connection: Connection) -> dict[tuple[str, str], Any]:
        found = {}
        for uid in stories.all_uids(connection):
            story = stories.load_story(connection, uid)
            for article in articles.articles_of(connection, uid):
                seen = _seen(connection, article)
                found[uid, article.edition] = {
                    "article": article.uid,
                    "kind": story.kind,
                    "pictures": story.pictures,
                    "part": story.part,
                    "source": story.source_edition,
                    "binned": story.binned is not None,
                    "text": _plain(article.content, names),
                    "seen": _plain(seen, names) if seen else None,
                    "translation": article.translation,
                }
        return found

    return room.services.context.read(work)


def _seen(connection: Connection, article: Article) -> Content | None:
    held = article.live in (Live.HELD, Live.WAITING, Live.SCHEDULED, Live.PUBLISHED)
    if article.release is None or not held:
        return None
    return load_release(connection, article.release).content


def _plain(content: Content, names: dict[Any, str]) -> Any:
    sections = tuple(names[uid] for uid in content.sections if uid in names)
    return to_record(replace(content, sections=())) | {"sections": sections}


def test_every_text_comes_back_byte_for_byte_with_all_that_belongs_to_it(
    sample_master: Path, again: Path
) -> None:
    with reading(sample_master) as before, reading(again) as after:
        was, now = told(before), told(after)
    assert was.keys() == now.keys()
    for key, article in was.items():
        for name, value in article.items():
            assert now[key][name] == value, (key, name)


def test_what_was_released_is_held_back_and_nothing_else_is_approved(
    sample_master: Path, again: Path
) -> None:
    def states(connection: Connection) -> dict[Any, tuple[Status, Live]]:
        uids = stories.all_uids(connection)
        found = [a for uid in uids for a in articles.articles_of(connection, uid)]
        return {(a.story, a.edition): (a.status, a.live) for a in found}

    with reading(sample_master) as before, reading(again) as after:
        was = before.services.context.read(states)
        now = after.services.context.read(states)
    for key, (status, live) in was.items():
        out = live in (Live.WAITING, Live.SCHEDULED, Live.PUBLISHED)
        assert now[key] == (status, Live.HELD if out else Live.NEVER), (key, status, live)


def test_pictures_keep_their_words_in_every_language(sample_master: Path, again: Path) -> None:
    def words(connection: Connection) -> dict[str, Any]:
        uids = [p.uid for p in photos.newest_photos(connection, 1000)]
        return {u: p.descriptions for u, p in photos.load_photos(connection, uids).items()}

    with reading(sample_master) as before, reading(again) as after:
        was, now = before.services.context.read(words), after.services.context.read(words)
    assert set(now) <= set(was)
    for uid, said in now.items():
        for edition, description in said.items():
            assert was[uid][edition] == description


def test_the_files_are_read_by_any_parser_and_name_nothing_of_ours_in_texts(
    exported: Path,
) -> None:
    for code in EDITIONS:
        root = ElementTree.parse(exported / f"{code}.xml").getroot()
        bodies = [e.text or "" for e in root.iter() if e.tag.endswith("}encoded")]
        assert bodies
        for body in bodies:
            bare = re.sub(r"https?://[^\s\"'<>]+#nejat:", "", body)
            assert "nejat:photo" not in bare
            assert "nejat:file" not in bare


def test_a_second_export_says_the_same(again: Path, exported: Path, tmp_path: Path) -> None:
    """But for the moment it was made at, and states that are held back now."""
    target = tmp_path / "second"
    assert run(["export", str(again), str(target), "--form", "wxr"]) == 0
    for code in EDITIONS:
        first = _items(exported / f"{code}.xml")
        second = _items(target / f"{code}.xml")
        assert first.keys() == second.keys()


def _items(file: Path) -> dict[str, str]:
    root = ElementTree.parse(file).getroot()
    found = {}
    for item in root.iter("item"):
        texts = {child.tag.rpartition("}")[2]: child.text or "" for child in item}
        found[f"{texts['post_type']} {texts['post_name']}"] = texts["encoded"]
    return found


def test_a_file_that_is_read_twice_adds_nothing(
    again: Path, exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(again), str(exported / "en.xml"), "--json"])
    report = json.loads(capsys.readouterr().out)
    assert "came" not in json.dumps(report) or not _came(report)


def _came(report: Any) -> int:
    if isinstance(report, dict):
        own = report.get("came")
        return (_total(own) if own else 0) + sum(_came(v) for v in report.values())
    return sum(_came(v) for v in report) if isinstance(report, list) else 0


def _total(value: Any) -> int:
    if isinstance(value, dict):
        return sum(_total(v) for v in value.values())
    return int(value)
