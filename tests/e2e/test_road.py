"""The road, headless: a newsroom, its list, an approval, the plan, the sync, four editions."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from nejat_desktop.cli import run

EDITIONS = {"en": "ltr", "ar": "rtl", "fa": "rtl", "sq": "ltr"}


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    """The exit status and the JSON that a command prints."""
    capsys.readouterr()
    status = run([*arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def files(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder with its time and bytes."""
    return {
        str(f.relative_to(folder)): (f.stat().st_mtime_ns, f.read_bytes())
        for f in folder.rglob("*")
        if f.is_file()
    }


class Root(HTMLParser):
    """Reads the attributes of `<html>`."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.attributes: dict[str, str | None] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.attributes = dict(attrs)


def test_the_list_says_what_every_article_is(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, records = answer(capsys, "list", str(sample))
    assert status == 0
    assert {record["edition"] for record in records} == set(EDITIONS)
    assert len({record["story"] for record in records}) >= 4
    needed = {"story", "article", "edition", "kind", "status", "live", "headline", "slug", "date"}
    assert all(needed | {"sections"} <= set(record) for record in records)


def test_approve_plan_sync_and_sync_again(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = answer(capsys, "list", str(sample), "--status", "approved")[1]
    waiting = [r for r in records if r["live"] == "waiting"]
    assert waiting, "the sample has something that waits for the next sync"
    before = files(sample / "site")
    status, plan = answer(capsys, "sync", str(sample), "--plan")
    assert status == 0
    assert {line["article"] for line in plan["to_do"]} >= {r["article"] for r in waiting}
    assert files(sample / "site") == before, "a plan writes nothing"
    status, report = answer(capsys, "sync", str(sample))
    assert status == 0
    assert report["files_changed"] > 0
    after = files(sample / "site")
    status, again = answer(capsys, "sync", str(sample))
    assert (status, again["files_changed"], again["done"]) == (0, 0, [])
    assert files(sample / "site") == after
    now = {r["article"]: r["live"] for r in answer(capsys, "list", str(sample))[1]}
    assert {now[r["article"]] for r in waiting} == {"published"}


def test_approving_what_is_not_ready_needs_a_person(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(sample), str(_markdown(sample.parent, "# Only a headline\n"))])
    drafts = answer(capsys, "list", str(sample), "--status", "draft")[1]
    story = next(r["story"] for r in drafts if r["headline"] == "Only a headline")
    status, outcomes = answer(capsys, "approve", str(sample), story)
    assert status == 1
    assert outcomes[0]["findings"]
    assert outcomes[0]["status"] == "draft"


def _markdown(folder: Path, text: str) -> Path:
    file = folder / "story.md"
    file.write_text(text, encoding="utf-8")
    return file


def test_an_imported_text_goes_the_whole_road(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        "---\ntitle: The ferry is back\nlang: en\ndate: 2026-03-04 09:30\n"
        "sections: [City, Ferries]\nauthor: Mira Petri\n---\n\n"
        "It left at *seven*.\n\n- one boat\n- two bells\n"
    )
    status, arrivals = answer(capsys, "import", str(sample), str(_markdown(sample.parent, text)))
    assert (status, arrivals[0]["problem"]) == (0, "")
    assert run(["approve", str(sample), arrivals[0]["story"]]) == 0
    assert run(["sync", str(sample)]) == 0
    page = sample / "site" / "en" / "2026" / "the-ferry-is-back" / "index.html"
    words = page.read_text("utf-8")
    assert "<em>seven</em>" in words
    assert "two bells" in words
    assert "Mira Petri" in words


def test_every_page_says_its_language_and_direction(sample: Path) -> None:
    pages = list((sample / "site").rglob("*.html"))
    assert len(pages) > 40
    for page in pages:
        top = page.relative_to(sample / "site").parts[0]
        attributes = Root(page.read_text("utf-8")).attributes
        if top in EDITIONS:
            assert (attributes["lang"], attributes["dir"]) == (top, EDITIONS[top]), page
        else:
            assert attributes.get("lang"), page


def test_no_word_of_a_draft_or_newer_revision_is_on_the_site(sample: Path) -> None:
    run(["sync", str(sample)])
    resources = Path(__file__).parents[2] / "resources" / "sample" / "newsroom.json"
    record = json.loads(resources.read_text("utf-8"))
    canaries = [*record["canaries"], *record["canaries_in_files"].values()]
    assert canaries
    site = b"\n".join(data for _, data in files(sample / "site").values())
    assert not [word for word in canaries if word.encode() in site]


def test_no_picture_on_the_site_gives_its_maker_away(sample: Path) -> None:
    from nejat_desktop.photos.rescan import leaks

    originals = [f.read_bytes() for f in (sample / "photos").rglob("*") if f.is_file()]
    assert any(leaks(data) for data in originals), "the sample's originals do carry metadata"
    pictures = [f for f in (sample / "site" / "pictures").rglob("*") if f.is_file()]
    assert pictures
    assert not [f.name for f in pictures if leaks(f.read_bytes())]
    marks = (b"GPSLatitude", b"MakerNote", b"SerialNumber", b"Exif\x00\x00", b"JFXX")
    everything = b"\n".join(data for _, data in files(sample / "site").values())
    assert not [mark for mark in marks if mark in everything]
    # A clean picture inside a PDF is left as it is.
    site = files(sample / "site").items()
    others = b"\n".join(data for name, (_, data) in site if not name.endswith(".pdf"))
    assert not [data for data in originals if data in others]


def test_check_backup_and_restore(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(capsys, "check", str(sample))[1]["database"] == "ok"
    assert run(["backup", str(sample), str(tmp_path / "b.zip")]) == 0
    assert run(["restore", str(tmp_path / "b.zip"), str(tmp_path / "again")]) == 0
    one = answer(capsys, "list", str(sample))[1]
    assert answer(capsys, "list", str(tmp_path / "again"))[1] == one
    original = next(f for f in (sample / "photos").rglob("*") if f.is_file())
    original.write_bytes(b"changed")
    assert run(["check", str(sample)]) == 1


def test_a_newsroom_that_is_none_is_named(tmp_path: Path) -> None:
    assert run(["list", str(tmp_path)]) == 1
    assert run(["nonsense"]) == 2
    assert run([]) == 2


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """`nejat-desktop serve` as a process of its own; gives the address that it prints."""
    command = [sys.executable, "-m", "nejat_desktop", "serve", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split(" ")[0]
        finally:
            process.terminate()
        assert process.wait(10) == 0


def test_serve_shows_the_four_editions(sample: Path) -> None:
    with served(sample) as address:
        for edition in EDITIONS:
            with urlopen(f"{address.rstrip('/')}/{edition}/") as page:
                assert f'lang="{edition}"' in page.read().decode("utf-8")
