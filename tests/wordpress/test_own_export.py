"""WordPress's own export beside ours: it comes in whole, and ours is written in the same way."""

import re
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest

from nejat_desktop.services.exchange.asked import Asked, Form
from nejat_desktop.services.jobs import Job
from tests.rooms import StillClock, empty_room
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
OF_ITS_OWN = ("wp:postmeta", "wp:meta_key", "wp:meta_value")
"""Fields differ: ours keep there what the format has no room for."""
WATCH = Job("test", lambda job, progress: None)
WRITE = """
    $owner = get_users(['role' => 'administrator', 'number' => 1])[0]->ID;
    foreach (['publish', 'draft', 'pending', 'private', 'trash'] as $number => $status) {
        $id = wp_insert_post([
            'post_author' => $owner, 'post_status' => $status, 'post_name' => "story-$status",
            'post_title' => "Story & “{$status}” ]]>", 'post_excerpt' => 'Short <b>words</b>',
            'post_content' => "<!-- wp:paragraph -->\\n<p>A & ]]> پل</p>\\n<!-- /wp:paragraph -->",
            'post_date' => "2026-0" . ($number + 1) . "-02 03:04:05",
            'tags_input' => ['stone & ice'],
        ]);
    }
    wp_insert_comment(['comment_post_ID' => $id, 'comment_content' => 'Yes & no',
        'comment_approved' => 1, 'comment_author' => 'Mira']);
    require_once ABSPATH . 'wp-admin/includes/export.php';
    ob_start();
    export_wp(['content' => 'all']);
    return ob_get_clean();
"""


def shape(xml: str) -> list[tuple[str, bool]]:
    """The elements of the published post in their order, and whether each is CDATA."""
    items = re.findall(r"<item>.*?</item>", xml, re.DOTALL)
    item = next(one for one in items if ">story-publish<" in _plain(one))
    bare = re.sub(r"(?<=\[CDATA\[).*?(?=\]\]></)", "", item, flags=re.DOTALL)
    found = re.findall(r"<([\w:]+)[^>]*>(<!\[CDATA\[)?", bare)
    return [(name, bool(cdata)) for name, cdata in found if name not in OF_ITS_OWN]


def channel(xml: str) -> list[str]:
    """The elements before the first item, each where it stands first."""
    head = xml[xml.index("<channel>") : xml.index("<item>")]
    return list(dict.fromkeys(re.findall(r"<(?!/|!)([\w:]+)", re.sub(r"<!--.*?-->", "", head))))


def _plain(xml: str) -> str:
    return xml.replace("<![CDATA[", "").replace("]]>", "")


def _said(text: str) -> str:
    """What a title or excerpt says: here they are plain text, there they may be marked up."""
    return unescape(re.sub("<[^>]*>", "", text))


def fields(xml: str) -> dict[str, str]:
    """The values of the first published post that a reader of the format goes by."""
    spaces = dict(re.findall(r'xmlns:(\w+)="([^"]+)"', xml))
    for item in Tree.fromstring(xml.encode()).iter("item"):
        if item.findtext("wp:post_name", "", spaces) == "story-publish":
            keys = ("title", "dc:creator", "content:encoded", "excerpt:encoded", "wp:post_date")
            keys += (
                "wp:post_date_gmt",
                "wp:status",
                "wp:post_type",
                "wp:comment_status",
                "pubDate",
            )
            found = {key: item.findtext(key, "", spaces) for key in keys}
            return found | {key: _said(found[key]) for key in ("title", "excerpt:encoded")}
    raise AssertionError("the post is not there")


def test_its_own_export_comes_in_whole_and_ours_has_its_form(
    wordpress: WordPress, tmp_path: Path
) -> None:
    wordpress.reset("en")
    theirs = wordpress.php("en", WRITE)
    file = tmp_path / "theirs.xml"
    file.write_text(theirs, encoding="utf-8")
    posts = len(re.findall(r"<wp:post_type>(?:<!\[CDATA\[)?(?:post|page)\b", theirs))
    with empty_room(tmp_path / "room", StillClock()) as room:
        (arrival,) = room.services.importing.files([file], "en", WATCH)
        report = arrival.archive
        assert arrival.problem == "" and report is not None
        assert report.items.total() == theirs.count("<item>")
        assert sum(n for (kind, _), n in report.came.items() if kind in ("post", "page")) == posts
        room.services.exports.write(Asked(Form.WXR), tmp_path / "ours", WATCH)
    ours = (tmp_path / "ours" / "en.xml").read_text(encoding="utf-8")
    assert fields(ours) == fields(theirs)
    assert shape(ours) == shape(theirs)
    assert {("content:encoded", True), ("wp:post_id", False)} <= set(shape(ours))
    assert channel(ours) == channel(theirs)
