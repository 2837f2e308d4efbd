"""Pictures and files of an archive: found by their paths, in a folder or a zip."""

import zipfile
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item, Meta
from nejat_desktop.services.archive.uploads import Uploads, path_of, uploads_in
from nejat_desktop.store.origins import origins_of
from nejat_desktop.store.revisions import load_release
from tests.archives import by_post, take_in
from tests.file_samples import jpeg
from tests.wxr_making import SITE, export, item, meta, under

YEAR = "wp-content/uploads/2019/05"


def attachment(number: int, path: str, **fields: object) -> str:
    fields = {"post_type": "attachment", "status": "inherit"} | fields
    url = f"{SITE}/wp-content/uploads/{path}"
    return item(number, "", inside=[meta("_wp_attached_file", path)], attachment_url=url, **fields)


def uploads(folder: Path, *names: str) -> Path:
    """A folder with these pictures, each in a colour of its own."""
    colours = ("red", "green", "blue", "yellow", "black", "white")
    for name, colour in zip(names, colours, strict=False):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(jpeg(colour=colour))
    return folder


def zipped(folder: Path, file: Path) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for one in folder.rglob("*.jpg"):
            archive.write(one, one.relative_to(folder))
    return file


@pytest.mark.parametrize("as_zip", [False, True])
def test_pictures_come_in_with_their_words_and_lead_their_stories(
    room: Opened, tmp_path: Path, as_zip: bool
) -> None:
    place = uploads(tmp_path / "site", f"{YEAR}/bridge.jpg")
    if as_zip:
        place = zipped(place, tmp_path / "site.zip")
    words = [
        meta("_wp_attached_file", "2019/05/bridge.jpg"),
        meta("_wp_attachment_image_alt", "Arch"),
    ]
    picture = item(12, "Bridge", post_type="attachment", excerpt="At <b>dusk</b>", inside=words)
    data = export(item(3, inside=[meta("_thumbnail_id", "12")]), picture)
    report = take_in(room, data, tmp_path, uploads=place)
    assert (report.photos, report.leads, report.without_file) == (1, 1, 0)
    article = by_post(room)[3]
    lead = room.services.stories.story(article.story).lead
    assert lead is not None
    said = room.services.library.photo(lead).description("en")
    assert (said.caption, said.alt) == ("At dusk", "Arch")
    release = room.services.context.read(lambda c: load_release(c, article.release or Uid("")))
    assert (release.lead, [p.alt for p in release.pictures]) == (lead, ["Arch"])
    kept = room.services.context.read(lambda c: origins_of(c, SITE, [12]))
    assert kept[12].photo == lead


def test_a_gallery_has_its_pictures_in_the_order_of_its_shortcode(
    room: Opened, tmp_path: Path
) -> None:
    place = uploads(tmp_path / "site", f"{YEAR}/a.jpg", f"{YEAR}/b.jpg", f"{YEAR}/c.jpg")
    media = [attachment(20 + n, f"2019/05/{name}.jpg") for n, name in enumerate("abc")]
    form = under("post_format", "post-format-gallery", "Gallery")
    data = export(item(3, body='[gallery ids="22,20"]', inside=[form]), *media)
    take_in(room, data, tmp_path, uploads=place)
    story = room.services.stories.story(by_post(room)[3].story)
    names = [room.services.library.photo(uid).name for uid in story.pictures]
    assert names == ["c.jpg", "a.jpg"]


def test_without_uploads_the_facts_come_and_the_pictures_may_follow(
    room: Opened, tmp_path: Path
) -> None:
    data = export(item(3, inside=[meta("_thumbnail_id", "12")]), attachment(12, "2019/05/a.jpg"))
    first = take_in(room, data, tmp_path)
    assert (first.photos, first.without_file) == (0, 1)
    place = uploads(tmp_path / "site", f"{YEAR}/a.jpg")
    later = take_in(room, data, tmp_path, uploads=place)
    assert (later.photos, later.leads, later.here.total()) == (1, 1, 2)
    article = by_post(room)[3]
    lead = room.services.stories.story(article.story).lead
    release = room.services.context.read(lambda c: load_release(c, article.release or Uid("")))
    assert lead is not None
    assert (article.live, release.lead, article.release_number) == ("held", lead, 2)
    again = take_in(room, data, tmp_path, uploads=place)
    assert (again.photos, again.leads) == (0, 0)
    assert by_post(room)[3] == article


def test_a_story_that_somebody_worked_on_keeps_its_pictures(room: Opened, tmp_path: Path) -> None:
    data = export(item(3, inside=[meta("_thumbnail_id", "12")]), attachment(12, "2019/05/a.jpg"))
    take_in(room, data, tmp_path)
    room.services.publishing.let_out_all([by_post(room)[3].uid])
    take_in(room, data, tmp_path, uploads=uploads(tmp_path / "site", f"{YEAR}/a.jpg"))
    assert room.services.stories.story(by_post(room)[3].story).lead is None


def test_a_file_that_cannot_be_trusted_is_named_and_the_rest_comes_in(
    room: Opened, tmp_path: Path
) -> None:
    place = uploads(tmp_path / "site", f"{YEAR}/a.jpg", f"{YEAR}/b.jpg")
    (place / YEAR / "b.jpg").write_bytes(b"no picture")
    (place / YEAR / "c.exe").write_bytes(b"MZ")
    names = ("a.jpg", "b.jpg", "c.exe", "d.jpg")
    data = export(*(attachment(n, f"2019/05/{name}") for n, name in enumerate(names, 1)))
    report = take_in(room, data, tmp_path, uploads=place)
    assert (report.photos, report.without_file, report.came.total()) == (1, 3, 4)
    assert [one.address for one in report.lost] == ["2019/05/b.jpg", "2019/05/c.exe"]
    assert report.needs_a_person


def found(names: list[str], wanted: str) -> str | None:
    return Uploads(names, lambda name: b"").find(wanted)


def test_the_original_is_taken_else_the_largest_that_is_there() -> None:
    sizes = ["2019/05/x-300x200.jpg", "2019/05/x-1024x683.jpg", "2019/05/x-150x150.jpg"]
    assert found([*sizes, "2019/05/x-scaled.jpg", "2019/05/x.jpg"], "2019/05/x-scaled.jpg") == (
        "2019/05/x.jpg"
    )
    assert found([*sizes, "2019/05/x-scaled.jpg"], "2019/05/x.jpg") == "2019/05/x-scaled.jpg"
    assert found(sizes, "2019/05/x.jpg") == "2019/05/x-1024x683.jpg"


def test_paths_are_compared_from_their_ends_folder_by_folder() -> None:
    names = ["backup/2018/05/x.jpg", "backup/12019/05/x.jpg", "backup/2019/05/x.jpg"]
    assert found(names, "2019/05/x.jpg") == "backup/2019/05/x.jpg"
    assert found(names, "x.jpg") is None
    assert found(["uploads/x.jpg"], "x.jpg") == "uploads/x.jpg"
    assert found(["2019/05/Caf\u0065\u0301.JPG"], "2019/05/Caf\u00e9.jpg") is not None


@pytest.mark.parametrize(
    ("url", "own", "path"),
    [
        (f"{SITE}/wp-content/uploads/2019/05/x.jpg", "", "2019/05/x.jpg"),
        (f"{SITE}/wp-content/uploads/2019/05/%D9%BE.jpg", "", "2019/05/پ.jpg"),
        ("https://old.files.wordpress.com/2008/06/x.jpg", "", "2008/06/x.jpg"),
        (f"{SITE}/files/2008/06/x.jpg", "", "2008/06/x.jpg"),
        (f"{SITE}/x.jpg", "2019/05/y.jpg", "2019/05/y.jpg"),
        ("https://[half", "", ""),
        (f"{SITE}/wp-content/uploads/../../secret", "", ""),
    ],
)
def test_the_path_of_an_attachment_is_that_below_the_uploads(url: str, own: str, path: str) -> None:
    metas = (Meta("_wp_attached_file", own),) if own else ()
    assert path_of(Item(attachment_url=url, meta=metas)) == path


def test_nothing_outside_of_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    place = tmp_path / "uploads"
    place.mkdir()
    (place / "x.jpg").symlink_to(tmp_path / "secret.jpg")
    known = uploads_in(place)
    assert known.find("x.jpg") == "x.jpg"
    with pytest.raises(BadInputError, match="leads out"):
        known.read("x.jpg")
    with pytest.raises(BadInputError, match="no folder and no zip"):
        uploads_in(tmp_path / "secret.jpg")
