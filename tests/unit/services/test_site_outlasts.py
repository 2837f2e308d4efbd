"""The site outlasts what happens to a laptop: clocks set back, folders and pages that vanish."""

import shutil
from datetime import timedelta
from pathlib import Path

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.services.jobs import Job
from tests.rooms import StillClock, article
from tests.site_reading import digests

WATCH = Job("test", lambda job, progress: None)


def published(room: Opened, *headlines: str) -> dict[str, str]:
    """Approve and sync stories; gives the files of the site by their digests."""
    for headline in headlines:
        room.services.publishing.approve(article(room.services, headline).uid)
    room.services.publishing.sync(WATCH)
    return digests(room.site_folder)


def page(room: Opened, slug: str) -> Path:
    return room.site_folder / "en" / "2026" / slug / "index.html"


def test_a_clock_that_was_set_back_takes_nothing_off_the_site(
    room: Opened, clock: StillClock
) -> None:
    published(room, "Bridge", "Ferry")
    clock.forward(days=-9000)
    report = room.services.publishing.sync(WATCH)
    assert not report.plan.guards
    assert "remove" not in report.steps
    for slug in ("bridge", "ferry"):
        assert "withdrawn" not in page(room, slug).read_text("utf-8")
        assert f"2026/{slug}/" in (room.site_folder / "en/articles/index.html").read_text("utf-8")


def test_the_site_folder_holds_nothing_but_the_site(room: Opened, tmp_path: Path) -> None:
    """Built in many steps or at once: every byte is the same, and no ledger stands there."""
    published(room, "Bridge")
    slowly = published(room, "Ferry", "Oven")
    shutil.rmtree(room.site_folder)
    shutil.rmtree(room.folder / "backups")
    room.services.publishing.sync(WATCH)
    assert digests(room.site_folder) == slowly
    assert not [path for path in slowly if path.startswith(".")]


def test_a_site_folder_that_was_deleted_is_built_again_without_asking(room: Opened) -> None:
    before = published(room, "Bridge", "Ferry")
    shutil.rmtree(room.site_folder)
    report = room.services.publishing.sync(WATCH)
    assert not report.stopped
    assert not report.plan.having(Verdict.CONFLICT)
    assert digests(room.site_folder) == before
    again = room.services.publishing.sync(WATCH)
    assert {d.verdict for d in again.plan.decisions} == {Verdict.KEEP}
    assert not again.steps


def test_a_page_that_was_deleted_or_overwritten_is_written_again(room: Opened) -> None:
    before = published(room, "Bridge", "Ferry")
    page(room, "bridge").unlink()
    page(room, "ferry").write_text("<p>Somebody’s own page", "utf-8")
    report = room.services.publishing.sync(WATCH)
    assert not report.plan.having(Verdict.CONFLICT)
    assert digests(room.site_folder) == before
    kept = list((room.folder / "backups" / "site").rglob("*"))
    assert any("own page" in f.read_text("utf-8") for f in kept if f.is_file())


def test_a_newer_release_goes_out_where_its_page_is_missing(room: Opened) -> None:
    made = article(room.services, "Bridge", "Old words.")
    room.services.publishing.approve(made.uid)
    room.services.publishing.sync(WATCH)
    page(room, "bridge").unlink()
    known = room.services.editing.article(made.uid)
    newer = known.with_content(body=known.content.body.replace("Old", "New")).content
    room.services.editing.save(made.uid, known.version, newer)
    room.services.publishing.approve(made.uid)
    room.services.publishing.sync(WATCH)
    assert "New words." in page(room, "bridge").read_text("utf-8")
    assert room.services.editing.article(made.uid).live is Live.PUBLISHED


def test_a_page_with_a_foreign_marker_is_reported_once(room: Opened) -> None:
    published(room, "Bridge")
    html = page(room, "bridge").read_text("utf-8")
    start = html.index('name="nejat" content="')
    end = html.index('"', start + 22)
    foreign = html[: end - 64] + "0" * 64 + html[end:]
    page(room, "bridge").write_text(foreign, "utf-8")
    first = room.services.publishing.sync(WATCH)
    assert first.plan.having(Verdict.CONFLICT)
    assert page(room, "bridge").read_text("utf-8") == html
    second = room.services.publishing.sync(WATCH)
    assert {d.verdict for d in second.plan.decisions} == {Verdict.KEEP}


def test_a_story_withdrawn_and_approved_again_with_the_same_text_comes_back(
    room: Opened, clock: StillClock
) -> None:
    made = article(room.services, "Bridge")
    room.services.publishing.approve(made.uid)
    before = published(room)
    room.services.publishing.withdraw(made.uid)
    clock.now += timedelta(hours=1)
    room.services.publishing.sync(WATCH)
    assert "withdrawn" in page(room, "bridge").read_text("utf-8")
    room.services.publishing.approve(made.uid)
    room.services.publishing.sync(WATCH)
    assert room.services.editing.article(made.uid).live is Live.PUBLISHED
    assert digests(room.site_folder).keys() == before.keys()
    assert "withdrawn" not in page(room, "bridge").read_text("utf-8")
