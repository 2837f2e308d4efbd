"""What our own exports say of a post, when it was copied or tampered with on the way."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.cli import run
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.archive import reading
from nejat_desktop.services.exchange.asked import Asked, Form
from tests.archives import by_post, take_in, watch
from tests.rooms import StillClock, empty_room
from tests.wxr_making import SITE, export, item, meta

SAID = re.compile(r"(_nejat_article\]\]></wp:meta_key>\s*<wp:meta_value><!\[CDATA\[)(.*?)(?=\]\]>)")


@pytest.fixture
def said(room: Opened, tmp_path: Path) -> dict[str, Any]:
    """What an export says of one article."""
    content = Content(headline="Bridge", body="<p>Stones.</p>", credits=Credits("Ana"))
    room.services.editing.new_story(Kind.ARTICLE, "en", content)
    room.services.exports.write(Asked(Form.WXR, edition="en"), tmp_path / "out", watch())
    found = SAID.search((tmp_path / "out" / "en.xml").read_text("utf-8"))
    assert found is not None
    told: dict[str, Any] = json.loads(found[2])
    return told


def post(number: int, told: dict[str, Any]) -> str:
    return item(number, f"Post {number}", inside=meta("_nejat_article", json.dumps(told)))


@pytest.mark.parametrize("together", [1, 100])
def test_a_copy_that_was_made_in_wordpress_is_a_story_of_its_own(
    said: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    monkeypatch.setattr(reading, "TOGETHER", together)
    with empty_room(tmp_path / "other", StillClock()) as other:
        for _ in range(2):
            take_in(other, export(post(3, said), post(4, said)), tmp_path)
        found = by_post(other)
        assert {number: a.content.headline for number, a in found.items()} == {
            3: "Post 3",
            4: "Post 4",
        }
        assert found[3].story == said["story"] != found[4].story


def test_a_post_that_only_got_another_number_comes_in_once(
    said: dict[str, Any], tmp_path: Path
) -> None:
    with empty_room(tmp_path / "other", StillClock()) as other:
        take_in(other, export(post(3, said)), tmp_path)
        moved = export(post(9, said)).decode().replace(f"{SITE}/?p=9</guid>", f"{SITE}/?p=3</guid>")
        report = take_in(other, moved.encode(), tmp_path)
        assert sum(report.here.values()) == 1
        assert set(by_post(other)) == {3}


@pytest.mark.parametrize(
    "wrong",
    [
        {"part": 2**70},
        {"part": -1},
        {"date": "9999-12-31T23:59:59+00:00"},
        {"created": "0001-01-01T00:00:00+00:00"},
        {"credits": {"author": "half \ud800", "source_url": "javascript:alert(1)"}},
        {"credits": None},
        {"source_edition": "zz"},
        {"pictures": ["c" * 32]},
    ],
)
def test_what_was_tampered_with_neither_stops_the_import_nor_a_site(
    said: dict[str, Any], tmp_path: Path, wrong: dict[str, Any]
) -> None:
    folder = tmp_path / "other"
    with empty_room(folder, StillClock()) as other:
        take_in(other, export(post(3, said | wrong)), tmp_path)
        (article,) = by_post(other).values()
        other.services.publishing.let_out_all([article.uid])
    assert run(["list", str(folder)]) == 0
    assert run(["sync", str(folder)]) == 0
    pages = list((folder / "site").rglob("*.html"))
    assert any("Post 3" in page.read_text("utf-8") for page in pages)
    assert not any('javascript:alert(1)"' in page.read_text("utf-8") for page in pages)
