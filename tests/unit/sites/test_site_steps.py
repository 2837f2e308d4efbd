"""Steps to a state of the site: only what differs, whole at every point, healed when damaged."""

import hashlib
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, Template
from site_reading import all_bytes, broken_links, digests, pages, published
from site_samples import (
    NOW,
    THEME,
    FakePictureMaker,
    newsroom,
    release,
    run,
    sample,
    site,
    state,
    uid,
    withdrawal,
)

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.head import digest
from nejat_desktop.domain.ports.site import Base, Decision, SiteState, Verdict
from nejat_desktop.sites.folder.disk import UNFINISHED
from nejat_desktop.sites.folder.pages import _environment


def changed(releases: list[Release], article: str, **content: object) -> list[Release]:
    """The releases with one of them changed."""
    return [
        replace(r, content=replace(r.content, **content)) if r.article == uid(article) else r  # type: ignore[arg-type]
        for r in releases
    ]


def without(releases: list[Release], article: str) -> list[Release]:
    """The releases but one."""
    return [r for r in releases if r.article != uid(article)]


def test_a_second_run_has_nothing_to_do_and_touches_no_file(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    before = digests(tmp_path), {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*")}
    assert run(site(tmp_path), state(sample())) == []
    assert before == (digests(tmp_path), {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*")})


def test_the_same_state_gives_the_same_bytes_in_any_folder_and_order(tmp_path: Path) -> None:
    run(site(tmp_path / "one"), state(sample()))
    run(site(tmp_path / "two"), state(reversed(sample())))
    assert published(tmp_path / "one") == published(tmp_path / "two")


def test_steps_may_be_listed_first_and_performed_afterwards(tmp_path: Path) -> None:
    steps = list(site(tmp_path / "listed").steps(state(sample())))
    assert not (tmp_path / "listed").exists()
    for step in steps:
        step.perform()
    run(site(tmp_path / "performed"), state(sample()))
    assert published(tmp_path / "listed") == published(tmp_path / "performed")


def test_doing_a_step_twice_has_the_effect_of_doing_it_once(tmp_path: Path) -> None:
    for step in list(site(tmp_path / "twice").steps(state(sample()))):
        step.perform()
        step.perform()
    run(site(tmp_path / "once"), state(sample()))
    assert published(tmp_path / "twice") == published(tmp_path / "once")


def test_a_steps_digest_is_that_of_the_bytes_it_writes(tmp_path: Path) -> None:
    checked = 0
    for step in site(tmp_path).steps(state(sample())):
        step.perform()
        if step.digest:
            checked += 1
            written = (tmp_path / step.key).read_bytes()
            assert hashlib.sha256(written).hexdigest() == step.digest
    assert checked > 40


TWO = newsroom(editions=(newsroom().editions[0], newsroom().editions[2]))
SMALL = [r for r in sample() if r.edition in ("en", "fa") and r.content.slug != "winter"]
NEW = release("market", day=22, lead="market", sections=(uid("learning"),))
LIBRARY = next(r for r in SMALL if r.article == uid("library/en"))


def small(live: list[Release] = SMALL, **values: object) -> SiteState:
    """The state of a small site in two editions."""
    return state(live, **{"room": TWO} | values)  # type: ignore[arg-type]


CHANGES: dict[str, tuple[SiteState | None, SiteState]] = {
    "first sync": (None, small()),
    "one changed article": (
        small(),
        small(changed(SMALL, "bridge/en", headline="Other words")),
    ),
    "one new article": (small(), small([*SMALL, NEW])),
    "one withdrawn article": (
        small(),
        small(
            without(SMALL, "library/en"),
            decisions=[withdrawal(LIBRARY)],
            former={"en/2026/library/": LIBRARY},
        ),
    ),
    "another slug": (
        small(),
        small(
            changed(SMALL, "library/fa", slug="reading-room"),
            addresses={uid("library/fa"): "fa/2026/library/"},
        ),
    ),
    "other settings": (small(), small(room=replace(TWO, accent="#7a1f3d"))),
    "an edition less": (small(), small(room=replace(TWO, editions=TWO.editions[:1]))),
}


@pytest.mark.parametrize("change", CHANGES)
def test_at_every_break_off_point_each_page_is_whole_and_each_link_resolves(
    tmp_path: Path, change: str
) -> None:
    before, after = CHANGES[change]
    if before is not None:
        run(site(tmp_path), before)
    for step in site(tmp_path).steps(after):
        step.perform()
        assert broken_links(tmp_path) == [], f"after {step.kind} {step.key}"


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_break_off_the_next_run_ends_right(tmp_path: Path, change: str) -> None:
    before, after = CHANGES[change]
    root, ended = tmp_path / "site", tmp_path / "ended"
    if before is not None:
        run(site(ended), before)
    shutil.copytree(ended, root) if ended.exists() else root.mkdir()
    total = len(run(site(ended), after))
    for limit in (1, total // 3, total // 2, total - 1):
        broken = tmp_path / f"broken-{limit}"
        shutil.copytree(root, broken)
        run(site(broken), after, limit)
        for step in site(broken).steps(after):
            step.perform()
            assert broken_links(broken) == []
        assert published(broken) == published(ended)


def test_only_the_files_that_a_change_shows_in_are_written(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    body = "<p>Other words, of which no list shows any.</p>"
    kept = changed(sample(), "bridge/en", excerpt="Standfirst")
    run(folder, state(kept))
    steps = run(folder, state(changed(kept, "bridge/en", body=body)))
    assert [(s.kind, s.key) for s in steps] == [
        ("page", "en/2026/bridge/index.html"),
        ("list", "en/search/2026.js"),
    ]


def test_a_new_story_in_one_edition_leaves_the_other_editions_alone(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    keys = {s.key for s in run(folder, state([*sample(), NEW]))}
    assert "en/2026/market/index.html" in keys
    assert not any(key.startswith(("ar/", "fa/", "sq/")) for key in keys)


def test_a_withdrawn_article_vanishes_everywhere_and_its_address_says_so(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    gone = next(r for r in sample() if r.article == uid("library/en"))
    left = without(sample(), "library/en")
    former = {"en/2026/library/": gone}
    run(folder, state(left, decisions=[withdrawal(gone)], former=former))
    assert gone.content.headline.encode() not in all_bytes(tmp_path)
    page = (tmp_path / "en/2026/library/index.html").read_text()
    assert "This article was withdrawn" in page
    assert "noindex" in page
    assert "November 23, 2026" in page
    withdrawn = {gone.article: NOW}
    later = state(left, former=former, withdrawn=withdrawn, now=NOW + timedelta(days=3))
    assert run(folder, later) == [], "the day of the withdrawal stays"
    assert (tmp_path / "fa/2026/library/index.html").read_text().count("../../../en/2026") == 0


def test_a_withdrawn_article_can_come_back_at_its_address(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    gone = next(r for r in sample() if r.article == uid("library/en"))
    former = {"en/2026/library/": gone}
    left = without(sample(), "library/en")
    run(folder, state(left, decisions=[withdrawal(gone)], former=former))
    run(folder, state(sample(), former=former))
    run(site(tmp_path / "fresh"), state(sample()))
    fresh = published(tmp_path / "fresh")
    assert {k: v for k, v in published(tmp_path).items() if not k.startswith("fresh/")} == fresh


def test_what_is_dated_ahead_stands_nowhere_even_if_it_is_handed_in(tmp_path: Path) -> None:
    ahead = replace(
        release("tomorrow", lead="secret-picture", headline="Not before its time"),
        date=NOW + timedelta(hours=1),
    )
    run(site(tmp_path), state([*sample(), ahead]))
    assert b"Not before its time" not in all_bytes(tmp_path)
    assert b"tomorrow" not in all_bytes(tmp_path)
    key = ahead.pictures[0].sha256[:16]
    assert not [path for path in digests(tmp_path) if key in path]


def test_what_waits_again_leaves_its_address_without_a_trace(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    waiting = Decision(uid("only-english/en"), "en", Verdict.WAIT)
    run(folder, state(without(sample(), "only-english/en"), decisions=[waiting]))
    assert not (tmp_path / "en/2026/only-english").exists()


def test_another_slug_leaves_a_page_that_leads_on(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    after = changed(sample(), "library/en", slug="reading-room")
    library = next(r for r in sample() if r.article == uid("library/en"))
    run(folder, state(after, addresses={uid("library/en"): "en/2026/library/"}))
    sign = (tmp_path / "en/2026/library/index.html").read_text()
    assert 'href="../reading-room/"' in sign
    assert '<meta http-equiv="refresh" content="0; url=../reading-room/">' in sign
    again = state(
        after,
        addresses={uid("library/en"): "en/2026/reading-room/"},
        former={"en/2026/library/": library},
    )
    assert run(folder, again) == [], "the sign stays when only the new address is known"


def test_a_file_damaged_by_hand_is_mended_and_what_stood_there_is_kept(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    folder = site(tmp_path / "site", backups=backups)
    run(folder, state(sample()))
    whole = published(tmp_path / "site")
    page = tmp_path / "site/en/2026/bridge/index.html"
    page.write_text(page.read_text() + "<!-- by hand -->")
    picture = next((tmp_path / "site/pictures").glob("*-800.jpg"))
    picture.write_bytes(b"half")
    style = next((tmp_path / "site/assets").glob("*.css"))
    style.unlink()
    run(site(tmp_path / "site", backups=backups), state(sample()))
    assert published(tmp_path / "site") == whole
    kept = [f.read_bytes() for f in (backups / "site").rglob("*") if f.is_file()]
    assert len(kept) == 2
    assert any(b"by hand" in data for data in kept)


def test_our_own_older_pages_are_not_kept_as_foreign_ones(tmp_path: Path) -> None:
    folder = site(tmp_path / "site", backups=tmp_path / "backups")
    run(folder, state(sample()))
    run(folder, state(changed(sample(), "bridge/en", headline="Other words")))
    assert not (tmp_path / "backups" / "site").exists()


def test_files_of_other_people_stay(tmp_path: Path) -> None:
    folder = site(tmp_path)
    (tmp_path / "CNAME").write_text("news.example")
    (tmp_path / "old").mkdir()
    (tmp_path / "old/page.html").write_text("<p>mine</p>")
    run(folder, state(sample()))
    run(folder, state([]))
    assert (tmp_path / "CNAME").read_text() == "news.example"
    assert (tmp_path / "old/page.html").exists()


def test_what_a_kill_left_unfinished_is_cleared_away(tmp_path: Path) -> None:
    folder = site(tmp_path)
    run(folder, state(sample()))
    torn = tmp_path / "en" / f"{UNFINISHED}index.html"
    torn.write_text("<p>hal")
    assert [(s.kind, s.key) for s in run(folder, state(sample()))] == [
        ("remove", f"en/{UNFINISHED}index.html")
    ]
    assert not torn.exists()


def test_pictures_that_nothing_shows_any_more_go_and_empty_folders_with_them(
    tmp_path: Path,
) -> None:
    folder = site(tmp_path)
    run(folder, state([release("kites", lead="kites")]))
    assert len(list((tmp_path / "pictures").iterdir())) == 4
    run(folder, state([release("plain")]))
    assert not (tmp_path / "pictures").exists()


def test_originals_are_not_decoded_again_once_their_files_are_there(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample()))
    maker = FakePictureMaker()
    run(site(tmp_path, maker), state(changed(sample(), "bridge/en", headline="Other")))
    assert maker.asked == []


def test_an_accent_that_cannot_be_read_stops_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="too pale"):
        run(site(tmp_path / "site"), state(sample(), room=newsroom(accent="#7fd8e8")))
    assert not (tmp_path / "site").exists()


def test_pages_tell_whose_they_are(tmp_path: Path) -> None:
    folder, one = site(tmp_path), release("bridge")
    run(folder, state([one]))
    base = Base(one.article, "en/2026/bridge/", "old", one.uid, "en/2026/bridge/")
    lost = Base(uid("other"), "en/2026/other/", "old", uid("r"), "en/2026/other/")
    seen = folder.observe([base, lost])
    assert list(seen) == [one.article]
    assert seen[one.article].digest == digest(one)


def test_a_withdrawn_page_is_not_taken_for_the_article(tmp_path: Path) -> None:
    folder, one = site(tmp_path), release("bridge")
    run(folder, state([one]))
    run(folder, state([], decisions=[withdrawal(one)], former={"en/2026/bridge/": one}))
    base = Base(one.article, "en/2026/bridge/", "old", one.uid, "en/2026/bridge/")
    assert folder.observe([base]) == {}


def test_a_disk_that_refuses_is_a_sentence_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file where the folder should be")
    with pytest.raises(SiteError, match="sync again"):
        run(site(tmp_path / "site"), state(sample()))


def test_an_empty_newsroom_still_has_homes_and_a_root(tmp_path: Path) -> None:
    run(site(tmp_path), state([]))
    assert {path for path, _ in pages(tmp_path)} == {
        "index.html",
        "404.html",
        *(
            f"{code}/{name}"
            for code in ("en", "ar", "fa", "sq")
            for name in ("index.html", "404.html", "search/index.html")
        ),
    }
    assert broken_links(tmp_path) == []


def test_the_theme_that_is_tested_is_the_one_that_is_shipped() -> None:
    assert {f.suffix for f in (THEME / "fonts").iterdir()} == {".woff2", ".txt"}


def test_a_stop_is_seen_between_two_pages_and_nothing_was_written(tmp_path: Path) -> None:
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked > 3:
            raise CancelledError("Stopped before the first step. Nothing was written.")

    going = replace(state(sample()), go_on=go_on)
    with pytest.raises(CancelledError):
        list(site(tmp_path / "stopped").steps(going))
    assert asked == 4, "it goes no further than to where it is asked next"
    assert not list((tmp_path / "stopped").rglob("*.html"))


def test_the_first_pages_after_a_start_are_asked_for_before_each_template_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading all that one page is built on takes longer than who stops it wants to wait."""
    read, since = list[str](), [0]
    load = FileSystemLoader.load

    def noted(self: FileSystemLoader, environment: Environment, name: str, *rest: Any) -> Template:
        read.append(name)
        since[-1] += 1
        return load(self, environment, name, *rest)

    monkeypatch.setattr(FileSystemLoader, "load", noted)
    _environment.cache_clear()
    list(site(tmp_path).steps(replace(state(sample()), go_on=lambda: since.append(0))))
    assert {"base.html", "parts.html", "story.html", "menu.html", "home.html"} <= set(read)
    assert len(read) == len(set(read)), "each is read once"
    assert max(since) == 1
