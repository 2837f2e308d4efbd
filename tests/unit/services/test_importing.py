"""Texts in bulk: folders and zips, one bad file reported, nothing half imported."""

import zipfile
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.desk import Filter
from nejat_desktop.services.importing import Arrival
from tests.archives import watch
from tests.file_samples import jpeg
from tests.wxr_making import export, item

PAGE = """<html lang="fa"><title>Page</title><article><h1>پل</h1><p>متن</p>
<img src="../pictures/b.jpg" alt="Arch"></article></html>"""


def folder(place: Path) -> Path:
    """Texts of every form, one that can't be read, and what is no text."""
    files = {
        "en/one.md": "---\ntitle: One\n---\nText ![Arch](../pictures/a.jpg)\n",
        "en/two.txt": "Two\n\nText.\n",
        "fa/page.html": PAGE,
        "fa/broken.md": "---\ntitle: [\n---\n",
        "fa/empty.txt": " ",
        "fa/lost.md": "![x](nowhere.jpg)",
        "out.md": "![x](../../secret.jpg)",
        ".hidden/three.md": "Hidden",
        "__MACOSX/._one.md": "Mac",
        "notes.doc": "no text",
    }
    for name, text in files.items():
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (place / "pictures").mkdir()
    for number, name in enumerate("ab"):
        (place / "pictures" / f"{name}.jpg").write_bytes(jpeg(colour=("red", "blue")[number]))
    (place / "old.xml").write_bytes(export(item(3, "From the archive")))
    return place


def zipped(place: Path, file: Path) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for one in place.rglob("*"):
            archive.write(one, one.relative_to(place))
    return file


def take_in(room: Opened, *paths: Path) -> dict[str, Arrival]:
    return {one.file.name: one for one in room.services.importing.files(paths, None, watch())}


@pytest.mark.parametrize("as_zip", [False, True])
def test_all_texts_of_a_folder_or_zip_come_in_and_bad_ones_are_named(
    room: Opened, tmp_path: Path, as_zip: bool
) -> None:
    (tmp_path / "secret.jpg").write_bytes(jpeg())
    given = folder(tmp_path / "a" / "texts")
    found = take_in(room, zipped(given, tmp_path / "texts.zip") if as_zip else given)
    assert set(found) == {
        *("one.md", "two.txt", "page.html", "broken.md", "empty.txt", "lost.md", "out.md"),
        "old.xml",
    }
    bad = {name for name, one in found.items() if one.problem}
    assert bad == {"broken.md", "empty.txt", "lost.md", "out.md"}
    page = found["page.html"].article
    assert page is not None
    assert (page.edition, page.content.headline) == ("fa", "پل")
    assert "nejat:photo/" in page.content.body
    report = found["old.xml"].archive
    assert report is not None
    assert report.came == {("post", "publish"): 1}
    assert len(room.services.desk.ids(Filter(), "en")) == 4
    assert len(room.services.library.newest()) == 2


def test_a_text_whose_second_picture_is_missing_leaves_not_even_the_first(
    room: Opened, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg())
    (tmp_path / "one.md").write_text("![a](a.jpg) ![b](b.jpg)", "utf-8")
    assert take_in(room, tmp_path / "one.md")["one.md"].problem
    assert not room.services.library.newest()
    assert len(room.services.desk.ids(Filter(), "en")) == 0


def test_a_folder_without_texts_gives_its_pictures(room: Opened, tmp_path: Path) -> None:
    place = tmp_path / "photos"
    place.mkdir()
    (place / "a.jpg").write_bytes(jpeg())
    assert take_in(room, place)["a.jpg"].photo is not None


def test_a_folder_or_zip_with_nothing_in_it_is_said(room: Opened, tmp_path: Path) -> None:
    (tmp_path / "empty.xml").mkdir()
    with zipfile.ZipFile(tmp_path / "empty.zip", "w") as archive:
        archive.writestr("notes.doc", "no text")
    found = take_in(room, tmp_path / "empty.xml", tmp_path / "empty.zip")
    assert {one.problem for one in found.values()} == {
        "“empty.xml” has no text that could be taken in.",
        "“empty.zip” has no text that could be taken in.",
    }


def test_a_damaged_zip_is_said_and_the_others_come_in(room: Opened, tmp_path: Path) -> None:
    texts = {"one.md": "One " * 300}
    for name in ("inside.zip", "list.zip"):
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for text, words in texts.items():
                archive.writestr(text, words)
    data = bytearray((tmp_path / "inside.zip").read_bytes())
    data[40:44] = b"\xff\xff\xff\xff"
    (tmp_path / "inside.zip").write_bytes(data)
    data = bytearray((tmp_path / "list.zip").read_bytes())
    place = data.index(b"PK\1\2")
    data[place : place + 4] = b"none"
    (tmp_path / "list.zip").write_bytes(data)
    (tmp_path / "good.md").write_text("Text", "utf-8")
    names = ("inside.zip", "list.zip", "good.md")
    found = take_in(room, *(tmp_path / name for name in names))
    assert "damaged" in found["one.md"].problem
    assert "damaged" in found["list.zip"].problem
    assert found["good.md"].article is not None


@pytest.mark.parametrize("date", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"])
def test_a_page_whose_date_no_calendar_shows_comes_in_without(
    room: Opened, tmp_path: Path, date: str
) -> None:
    page = f'<meta property="article:published_time" content="{date}"><h1>T</h1><p>x</p>'
    (tmp_path / "page.html").write_text(page, "utf-8")
    found = take_in(room, tmp_path / "page.html")["page.html"].article
    assert found is not None
    assert found.content.date is None


def test_the_newsroom_stays_as_it_is_when_nothing_fits(room: Opened, tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text("<feed/>")
    (tmp_path / "x.doc").write_text("x")
    found = take_in(room, tmp_path / "x.xml", tmp_path / "x.doc", tmp_path / "gone.md")
    assert all(one.problem for one in found.values())
