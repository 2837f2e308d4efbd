"""Addresses of the site folder and the links between them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import release, run, site, state, uid

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.text import SLUG_LIMIT
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder import FolderSite
from nejat_desktop.sites.folder.addresses import (
    article_address,
    file_of,
    fits,
    link,
    resolve,
    year_of,
)


def named(slug: str, story: str, **values: object) -> Release:
    """A release of another story that has the same slug."""
    one = release(story, **values)  # type: ignore[arg-type]
    return replace(one, content=replace(one.content, slug=slug))


SLUGS = st.from_regex(r"[a-z0-9]{1,20}(-[a-z0-9]{1,12}){0,3}", fullmatch=True).filter(
    lambda slug: len(slug) <= SLUG_LIMIT
)
ADDRESSES = st.sampled_from(
    ["", "404.html", "en/", "en/404.html", "fa/2026/bridge/", "en/articles/3/", "assets/x.css"]
)


@given(ADDRESSES, ADDRESSES)
def test_a_link_leads_to_the_file_behind_its_address(page: str, target: str) -> None:
    assert resolve(file_of(page), link(page, target)) == file_of(target)


@pytest.mark.parametrize(
    ("page", "target", "href"),
    [
        ("en/2026/bridge/", "en/2026/winter/", "../winter/"),
        ("en/2026/bridge/", "fa/", "../../../fa/"),
        ("en/2026/bridge/", "en/2026/bridge/", "./"),
        ("", "en/", "en/"),
        ("404.html", "assets/site.css", "assets/site.css"),
        ("en/404.html", "pictures/a.jpg", "../pictures/a.jpg"),
    ],
)
def test_links_are_relative_so_that_the_folder_works_anywhere(
    page: str, target: str, href: str
) -> None:
    assert link(page, target) == href


@pytest.mark.parametrize("elsewhere", ["https://a.example/b", "mailto:a@b.example", "#main", ""])
def test_what_leads_out_of_the_site_has_no_file(elsewhere: str) -> None:
    assert resolve("en/index.html", elsewhere) is None


@given(SLUGS, st.integers(0, 150))
def test_a_taken_slug_gets_a_number_and_stays_short(slug: str, already: int) -> None:
    taken: set[str] = set()
    for _ in range(already):
        taken.add(article_address("en", 2026, slug, taken.__contains__))
    address = article_address("en", 2026, slug, taken.__contains__)
    assert address not in taken
    assert len(taken) == already
    assert len(address.split("/")[2]) <= SLUG_LIMIT
    assert fits(address, slug)


def test_another_slug_does_not_fit_a_frozen_address() -> None:
    assert fits("en/2026/bridge-2/", "bridge")
    assert not fits("en/2026/bridges/", "bridge")
    assert not fits("en/2026/bridge-of-stone-2/", "bridge")


def test_the_year_is_read_from_a_frozen_address() -> None:
    assert year_of("fa/2019/bridge/") == 2019
    assert year_of("fa/articles/") is None


def address(folder: FolderSite, one: Release, frozen: Mapping[Uid, str] | None = None) -> str:
    """The address of an article that stands alone on the site."""
    return folder.addresses(state([one], addresses=frozen))[one.article]


def test_a_frozen_address_stays_while_the_slug_does(tmp_path: Path) -> None:
    folder = site(tmp_path)
    one = release("bridge")
    assert address(folder, one) == "en/2026/bridge/"
    assert address(folder, one, {one.article: "en/2019/bridge/"}) == "en/2019/bridge/"
    assert address(folder, one, {one.article: "en/2019/old-name/"}) == "en/2019/bridge/"


def test_two_articles_of_one_slug_get_two_addresses_whoever_is_asked_first(tmp_path: Path) -> None:
    folder = site(tmp_path)
    first, second = release("bridge"), named("bridge", "other", day=2)
    run(folder, state([second, first]))
    assert address(folder, second) == "en/2026/bridge-2/"
    assert address(folder, first) == "en/2026/bridge/"
    assert address(folder, named("bridge", "third"), {uid("x"): "en/2026/bridge-3/"}) == (
        "en/2026/bridge-4/"
    )


def test_an_address_that_readers_know_of_one_article_is_never_given_to_another(
    tmp_path: Path,
) -> None:
    known = {"en/2026/bridge/": release("ferry")}
    wanted = state([release("bridge")], former=known)
    assert site(tmp_path).addresses(wanted) == {uid("bridge/en"): "en/2026/bridge-2/"}


def test_a_page_of_somebody_else_is_never_taken_over_as_an_address(tmp_path: Path) -> None:
    own = tmp_path / "en" / "2026" / "bridge" / "index.html"
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    assert address(site(tmp_path), release("bridge")) == "en/2026/bridge-2/"


def test_the_year_of_an_address_is_that_of_the_editions_zone(tmp_path: Path) -> None:
    night = datetime(2025, 12, 31, 22, tzinfo=UTC)
    folder = site(tmp_path)
    both = [replace(release("night", code), date=night) for code in ("en", "fa")]
    run(folder, state(both))
    assert (tmp_path / "en/2025/night/index.html").exists()
    assert (tmp_path / "fa/2026/night/index.html").exists()
    assert [address(folder, one) for one in both] == ["en/2025/night/", "fa/2026/night/"]
