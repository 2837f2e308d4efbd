"""An archive that came in leaves again as WordPress would write it, and comes in once more."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.cli import run
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.services.archive.fate import Remark
from nejat_desktop.services.exchange.asked import Asked, Form
from nejat_desktop.services.sources import Source
from tests.archives import by_post, take_in, watch
from tests.rooms import StillClock, article, empty_room
from tests.unit.services.archive.test_archive_media import YEAR, attachment, uploads
from tests.wxr_counting import BODY, channel, exports, first, wp
from tests.wxr_making import author, category, comment, export, item, meta, under


def leave(room: Opened, target: Path, edition: str = "en") -> Path:
    room.services.exports.write(Asked(Form.WXR, edition=edition), target, watch())
    return target / f"{edition}.xml"


def said(root: ElementTree.Element) -> dict[str, dict[str, Any]]:
    """What a file says of each item with a number, by another parser than ours."""
    found = {}
    for one in root.iter("item"):
        number = first(one, "post_id") or ""
        if not number.isdecimal() or not first(one, "post_type"):
            continue
        found[number] = {
            "type": first(one, "post_type"),
            "body": one.findtext(BODY) or "",
            "comments": len(wp(one, "comment")),
            "guid": one.findtext("guid") or "",
            "meta": {
                (first(m, "meta_key"), first(m, "meta_value"))
                for m in wp(one, "postmeta")
                if not (first(m, "meta_key") or "").startswith(("_nejat", "_thumbnail", "_wp_att"))
            },
        }
    return found


DATES = ("9999-12-31 23:59:59", "0001-01-01 00:00:00", "1000-01-01 00:00:00", "0000-00-00 00:00:00")


def test_dates_that_no_calendar_shows_are_none_and_stop_nothing(
    room: Opened, tmp_path: Path
) -> None:
    told = [item(n, post_date=d, post_date_gmt=d) for n, d in enumerate(DATES, 1)]
    report = take_in(room, export(*told), tmp_path)
    assert report.remarks[Remark.DATE] == len(DATES)
    assert {a.content.date for a in by_post(room).values()} == {None}
    assert run(["list", str(room.folder), "--json"]) == 0
    root = ElementTree.parse(leave(room, tmp_path / "out")).getroot()
    assert len(list(root.iter("item"))) == len(DATES)


def test_a_lead_picture_that_is_not_here_is_named_as_before(room: Opened, tmp_path: Path) -> None:
    picture = item(9, "Arch", post_type="attachment", status="inherit")
    take_in(room, export(item(1, inside=meta("_thumbnail_id", "9")), picture), tmp_path)
    root = ElementTree.parse(leave(room, tmp_path / "out")).getroot()
    named = [first(m, "meta_value") for one in root.iter("item") for m in wp(one, "postmeta")
             if first(m, "meta_key") == "_thumbnail_id"]  # fmt: skip
    assert named == ["9"]


def test_what_was_private_is_held_again_when_it_comes_back(room: Opened, tmp_path: Path) -> None:
    take_in(room, export(item(1, status="private")), tmp_path)
    out = leave(room, tmp_path / "out")
    with empty_room(tmp_path / "again", StillClock()) as again:
        take_in(again, out.read_bytes(), tmp_path)
        found = by_post(again)[1]
    assert (found.status, found.live, found.release) == (Status.DRAFT, Live.HELD, None)


@pytest.mark.corpus
def test_whole_exports_leave_with_their_items_bodies_fields_and_comments(
    corpus: Path, tmp_path: Path
) -> None:
    for file in exports(corpus):
        expected = channel(file)
        if expected is None:
            continue
        with empty_room(tmp_path / file.stem, StillClock()) as room:
            room.services.archive.take_in(Source(file), "en", watch())
            if not by_post(room):
                continue
            out = leave(room, tmp_path / f"{file.stem}-out")
            was, now = said(expected), said(ElementTree.parse(out).getroot())
            posts = [n for n, one in was.items() if one["type"] in ("post", "page")]
            for number in posts:
                assert now[number] == was[number] | {"guid": now[number]["guid"]}, (
                    file.name,
                    number,
                )
            assert set(was) <= set(now), file.name
            with empty_room(tmp_path / f"{file.stem}-again", StillClock()) as again:
                again.services.archive.take_in(Source(out), "en", watch())
                bodies = {post: a.content.body for post, a in by_post(room).items() if post > 0}
                back = {post: a.content.body for post, a in by_post(again).items()}
                assert bodies.items() <= back.items(), file.name


def test_what_an_archive_said_beside_a_text_is_said_again(room: Opened, tmp_path: Path) -> None:
    beside = (
        under("category", "city", "City")
        + under("post_tag", "river", "River")
        + meta("plugin_field", 'a:1:{i:0;s:3:"x&y";}')
        + comment(1, "Well said.")
    )
    body = '<p>One.</p>\n[gallery ids="1,2"]\n<!--more-->'
    post = item(7, "Bridge", body, status="publish", inside=beside)
    take_in(room, export(author("mira", "Mira"), category("city", "City"), post), tmp_path)
    out = leave(room, tmp_path / "out")
    root = ElementTree.parse(out).getroot()
    (found,) = said(root).values()
    assert found["body"] == body
    assert found["comments"] == 1
    assert ("plugin_field", 'a:1:{i:0;s:3:"x&y";}') in found["meta"]
    names = {(c.get("domain"), c.get("nicename")) for c in root.iter("category")}
    assert {("category", "city"), ("post_tag", "river")} <= names


def test_an_edition_that_lost_its_site_address_leads_nowhere(room: Opened, tmp_path: Path) -> None:
    article(room.services, "Bridge")
    text = leave(room, tmp_path / "out").read_text("utf-8")
    assert "https://en.nejat.invalid" in text


def test_an_archive_of_pictures_alone_leaves_with_them(room: Opened, tmp_path: Path) -> None:
    """Also those that were uploaded twice there, and those whose files never came."""
    place = uploads(tmp_path / "site", f"{YEAR}/a.jpg")
    again = place / f"{YEAR}/b.jpg"
    again.write_bytes((place / f"{YEAR}/a.jpg").read_bytes())
    told = [attachment(n, f"2019/05/{name}.jpg") for n, name in ((4, "a"), (5, "b"), (6, "gone"))]
    take_in(room, export(*told), tmp_path, uploads=place)
    report = room.services.exports.write(Asked(Form.WXR, edition="en"), tmp_path / "out", watch())
    assert (report.articles, report.aside, report.pictures) == (0, 3, 1)
    root = ElementTree.parse(tmp_path / "out/en.xml").getroot()
    assert sorted(said(root)) == ["4", "5", "6"]
    with empty_room(tmp_path / "again", StillClock()) as other:
        came = take_in(
            other, (tmp_path / "out/en.xml").read_bytes(), tmp_path, uploads=tmp_path / "out"
        )
        assert came.photos == 1 and len(other.services.library.newest()) == 1


def test_where_nothing_is_the_export_says_so(room: Opened, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="nothing to export"):
        leave(room, tmp_path / "out")
    assert not (tmp_path / "out").exists()
