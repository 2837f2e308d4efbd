"""What one change writes and removes: the right files, and no others."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from site_reading import broken_links, published
from site_samples import (
    LEARNING,
    NOW,
    VALLEY,
    in_all,
    newsroom,
    release,
    run,
    site,
    state,
    uid,
    withdrawal,
)

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Kind, SocialLink
from nejat_desktop.domain.ports.site import SiteState

ROOM = newsroom(site_address="https://news.example/", editions=newsroom().editions[:2])
ARCHIVE = [
    replace(release(f"old-{n:03}", code, day=n % 300 + 1), date=NOW - timedelta(days=900 - n))
    for n in range(110)
    for code in ("en", "ar")
]
"""Enough that the oldest have no newest posts beside them."""
BRIDGE = [release("bridge", code, day=50) for code in ("en", "ar")]
KITES = [release("kites", code, day=40) for code in ("en", "ar")]
LIVE = [*ARCHIVE, *KITES, *BRIDGE]


def addresses(live: Sequence[Release]) -> dict[str, str]:
    return {r.article: f"{r.edition}/{r.date.year}/{r.content.slug}/" for r in live}


def wanted(live: Sequence[Release], **values: object) -> SiteState:
    """A state in two editions; what was live is known at its address."""
    known = addresses(LIVE)
    frozen = {r.article: known[r.article] for r in live if r.article in known}
    return state(live, **{"room": ROOM, "addresses": frozen} | values)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site before the change."""
    root = tmp_path_factory.mktemp("before")
    run(site(root / "site", backups=root / "backups"), wanted(LIVE))
    return root


def changed(before: Path, tmp_path: Path, after: SiteState) -> set[str]:
    """The files that the change writes or removes; the steps touch no others."""
    shutil.copytree(before, tmp_path / "room")
    root, backups = tmp_path / "room/site", tmp_path / "room/backups"
    ours = published(root)
    touched = {step.key for step in run(site(root, backups=backups), after)}
    theirs = published(root)
    differ = {p for p in ours.keys() | theirs.keys() if ours.get(p) != theirs.get(p)}
    assert touched == differ
    assert broken_links(root) == []
    return differ


def lists(code: str, section: str = "the-valley") -> set[str]:
    """The lists of an edition that show its newest article, and what machines read of them."""
    return {
        f"{code}/{name}"
        for name in (
            "index.html",
            "feed.xml",
            "sitemap.xml",
            "articles/index.html",
            "articles/feed.xml",
            f"sections/{section}/index.html",
            f"sections/{section}/feed.xml",
        )
    } | {"sitemap.xml"}


def of_2026(code: str) -> set[str]:
    """What tells of an edition's stories of 2026."""
    return {f"{code}/sitemap-2026.xml", f"{code}/search/2026.js"}


def fresh(code: str) -> set[str]:
    """The pages of the newest hundred: the newest posts stand beside them."""
    newest = [r for r in LIVE if r.edition == code][-100:]
    return {f"{at}index.html" for at in addresses(newest).values()}


ITS_SIBLING = {"ar/2026/bridge/index.html", "ar/sitemap-2026.xml", "ar/index.html"}
"""What tells of an article in the other edition: it leads that edition's home too."""


def test_words_in_the_middle_of_an_old_text_change_its_page_and_its_years_index(
    before: Path, tmp_path: Path
) -> None:
    one = next(r for r in LIVE if r.article == uid("old-005/en"))
    body = one.content.body.replace("</p>", " Anew.</p>")
    content = replace(one.content, body=body, excerpt="Body old-005 en.")
    after = replace(one, content=content)
    year = one.date.year
    assert changed(before, tmp_path, wanted([after if r is one else r for r in LIVE])) == {
        f"en/{year}/old-005/index.html",
        f"en/search/{year}.js",
    }


def test_what_is_dated_ahead_changes_nothing_before_its_time(before: Path, tmp_path: Path) -> None:
    ahead = replace(release("market"), date=NOW + timedelta(hours=1))
    assert changed(before, tmp_path, wanted([*LIVE, ahead])) == set()


def test_when_its_time_has_come_it_stands_in_its_lists_and_beside_the_newest(
    before: Path, tmp_path: Path
) -> None:
    ahead = replace(release("market"), date=NOW + timedelta(hours=1))
    found = changed(before, tmp_path, wanted([*LIVE, ahead], now=NOW + timedelta(hours=2)))
    own = {"en/2026/market/index.html"}
    assert found == own | lists("en") | of_2026("en") | fresh("en")


def test_a_withdrawn_article_leaves_its_lists_and_its_sibling(before: Path, tmp_path: Path) -> None:
    rest = [r for r in LIVE if r is not BRIDGE[0]]
    former = {"en/2026/bridge/": BRIDGE[0]}
    found = changed(
        before, tmp_path, wanted(rest, former=former, decisions=[withdrawal(BRIDGE[0])])
    )
    next_fresh = {"en/2024/old-011/index.html"}
    assert found == lists("en") | of_2026("en") | fresh("en") | next_fresh | ITS_SIBLING


def test_another_slug_moves_the_page_and_what_leads_to_it(before: Path, tmp_path: Path) -> None:
    renamed = replace(BRIDGE[0], content=replace(BRIDGE[0].content, slug="stone-bridge"))
    found = changed(before, tmp_path, wanted([*ARCHIVE, *KITES, renamed, BRIDGE[1]]))
    own, machines = {"en/2026/stone-bridge/index.html"}, {"en/sitemap.xml", "sitemap.xml"}
    assert found == own | of_2026("en") | fresh("en") | lists("en") - machines | ITS_SIBLING


def test_a_page_in_the_menu_changes_its_edition_and_no_other(before: Path, tmp_path: Path) -> None:
    found = changed(before, tmp_path, wanted([*LIVE, release("about-us", kind=Kind.PAGE)]))
    known = {path for path in published(before / "site") if path.endswith(".html")}
    pages = {path for path in known if path.startswith("en/")} | {"404.html"}
    assert {p for p in found if p.endswith(".html")} == pages | {"en/2026/about-us/index.html"}
    assert not any(path.startswith("ar/") for path in found)


def test_a_section_without_articles_changes_nothing(before: Path, tmp_path: Path) -> None:
    more = replace(LEARNING, uid=uid("more"), slug="more")
    room = replace(ROOM, sections=(VALLEY, LEARNING, more))
    assert changed(before, tmp_path, wanted(LIVE, room=room)) == set()


def test_a_link_in_the_footer_changes_every_page_and_nothing_else(
    before: Path, tmp_path: Path
) -> None:
    room = replace(ROOM, social=(SocialLink("Fotos", "https://fotos.example/"),))
    found = changed(before, tmp_path, wanted(LIVE, room=room))
    pages = {p for p in published(before / "site") if p.endswith(".html")} - {"index.html"}
    assert found == pages


def test_the_turn_of_the_year_changes_nothing(before: Path, tmp_path: Path) -> None:
    assert changed(before, tmp_path, wanted(LIVE, now=NOW + timedelta(days=400))) == set()


def test_an_edition_less_takes_its_folder_away_and_its_links_from_the_rest(
    before: Path, tmp_path: Path
) -> None:
    room = replace(ROOM, editions=ROOM.editions[:1])
    found = changed(before, tmp_path, wanted(LIVE, room=room))
    gone = {p for p in published(before / "site") if p.startswith("ar/")}
    assert gone <= found
    assert not list((tmp_path / "room/site").glob("ar"))


def test_in_all_editions_at_once_each_has_its_own_change(before: Path, tmp_path: Path) -> None:
    new = [r for r in in_all("market", day=52) if r.edition in ("en", "ar")]
    found = changed(before, tmp_path, wanted([*LIVE, *new]))
    own = {f"{code}/2026/market/index.html" for code in ("en", "ar")}
    both = [lists(code) | of_2026(code) | fresh(code) for code in ("en", "ar")]
    assert found == own | both[0] | both[1]
