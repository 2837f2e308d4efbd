"""Feeds and sitemap: what they hold, and which of them one change rewrites."""

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from site_feeds import ATOM, feed_troubles, sitemap_troubles
from site_reading import published
from site_samples import in_all, newsroom, release, run, sample, site, state, withdrawal
from site_told import told

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.text import whole
from nejat_desktop.domain.uid import Uid

SITE = "https://news.example/"
ROOM = newsroom(site_address=SITE)


def entries(file: Path) -> list[str]:
    """The headlines in a feed."""
    feed = parse(file).getroot()
    return [e.findtext(f"{ATOM}title") or "" for e in feed.iter(f"{ATOM}entry")]


def test_an_edition_and_each_of_its_lists_have_a_feed(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample(), room=ROOM))
    found = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("feed.xml")}
    assert {"en/feed.xml", "fa/articles/feed.xml", "ar/sections/learning/feed.xml"} <= found
    assert "en/media/cartoons/feed.xml" in found
    assert "ar/media/cartoons/feed.xml" not in found
    assert entries(tmp_path / "fa/media/cartoons/feed.xml") == ["Headline autumn-post fa"]


def test_media_and_publications_have_a_feed_of_all_their_kinds(tmp_path: Path) -> None:
    live = [
        release("pigeon", day=4, kind=Kind.CARTOON, lead="pigeon"),
        release("kites", day=6, kind=Kind.NEWSPIC, lead="kites"),
        release("fog", day=5, kind=Kind.CARTOON, lead="fog"),
        release("orchards", day=3, kind=Kind.BOOK),
    ]
    run(site(tmp_path), state(live, room=ROOM))
    assert entries(tmp_path / "en/media/feed.xml") == [
        f"Headline {slug} en" for slug in ("kites", "fog", "pigeon")
    ]
    assert entries(tmp_path / "en/publications/feed.xml") == ["Headline orchards en"]
    landing = told(tmp_path)["en/media/index.html"]
    assert landing.feeds() == [f"{SITE}en/feed.xml", f"{SITE}en/media/feed.xml"]


def test_people_find_the_feed_in_the_footer_where_there_is_one(tmp_path: Path) -> None:
    run(site(tmp_path), state(in_all("bridge"), room=ROOM))
    html = (tmp_path / "fa/2026/bridge/index.html").read_text(encoding="utf-8")
    assert '<a href="../../feed.xml">همهٔ نوشته‌ها (Atom)</a>' in html
    run(site(tmp_path), state(in_all("bridge")))
    html = (tmp_path / "fa/2026/bridge/index.html").read_text(encoding="utf-8")
    assert "Atom" not in html


def test_without_the_sites_address_there_are_no_feeds_and_no_sitemap(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample(), room=ROOM))
    assert list(tmp_path.rglob("*.xml"))
    run(site(tmp_path), state(sample()))
    assert not list(tmp_path.rglob("*.xml"))
    assert not (tmp_path / "robots.txt").exists()


@pytest.mark.parametrize(
    ("address", "there"), [("https://a.example", True), ("https://a.example/desk/", False)]
)
def test_robots_txt_stands_only_where_it_is_read(tmp_path: Path, address: str, there: bool) -> None:
    run(site(tmp_path), state(sample(), room=newsroom(site_address=address)))
    assert (tmp_path / "robots.txt").exists() is there
    if there:
        told = (tmp_path / "robots.txt").read_text()
        assert told.endswith("Sitemap: https://a.example/sitemap.xml\n")


def test_a_feed_holds_the_twenty_newest(tmp_path: Path) -> None:
    run(site(tmp_path), state([release(f"s-{n}", day=n) for n in range(1, 26)], room=ROOM))
    assert entries(tmp_path / "en/feed.xml") == [f"Headline s-{n} en" for n in range(25, 5, -1)]


def test_ids_outlast_a_move_of_the_site(tmp_path: Path) -> None:
    ids = []
    for address in (SITE, "https://elsewhere.example/news/"):
        run(site(tmp_path), state(sample(), room=newsroom(site_address=address)))
        feed = parse(tmp_path / "en/feed.xml").getroot()
        ids.append([e.text for e in feed.iter(f"{ATOM}id")])
    assert ids[0] == ids[1]


def changed_by(folder: Path, live: list[Release], frozen: dict[Uid, str]) -> set[str]:
    """The machine files that differ once these stories are live."""
    before = published(folder)
    run(site(folder), state(live, room=ROOM, addresses=frozen))
    after = published(folder)
    differ = {p for p in {*before, *after} if before.get(p) != after.get(p)}
    return {p for p in differ if p.endswith((".xml", ".js"))}


def test_a_new_story_rewrites_only_what_it_stands_in(tmp_path: Path) -> None:
    old = [replace(r, date=r.date.replace(year=2019)) for r in in_all("winter")]
    run(site(tmp_path), state([*old, *in_all("bridge")], room=ROOM))
    live = [*old, *in_all("bridge"), release("new", "fa", day=5)]
    frozen = {r.article: f"{r.edition}/{r.date.year}/{r.content.slug}/" for r in live}
    changed = {p for p in changed_by(tmp_path, live, frozen) if p.endswith(".xml")}
    assert changed == {
        "fa/feed.xml",
        "fa/articles/feed.xml",
        "fa/sections/the-valley/feed.xml",
        "fa/sitemap.xml",
        "fa/sitemap-2026.xml",
        "sitemap.xml",
    }


def test_a_story_dated_ahead_is_in_no_feed_and_no_sitemap(tmp_path: Path) -> None:
    run(site(tmp_path), state([*sample(), release("ahead", day=60)], room=ROOM))
    files = [*tmp_path.rglob("*.xml")]
    assert len(files) > 10
    assert not [f for f in files if b"ahead" in f.read_bytes()]


def test_a_withdrawn_story_leaves_feeds_and_sitemap(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample(), room=ROOM))
    rest = [r for r in sample() if r.content.slug != "only-english"]
    (gone,) = (r for r in sample() if r not in rest)
    former = {"en/2026/only-english/": gone}
    run(site(tmp_path), state(rest, room=ROOM, decisions=[withdrawal(gone)], former=former))
    assert (tmp_path / "en/2026/only-english/index.html").is_file()
    assert not [f for f in tmp_path.rglob("*.xml") if b"only-english" in f.read_bytes()]


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("en/feed.xml", "<title>Headline bridge en", "<title>Headline bridge fa"),
        ("en/feed.xml", "<published>2026-10-01", "<published>2026-10-02"),
        ("en/feed.xml", "en/2026/bridge/", "en/2026/bridges/"),
        ("en/feed.xml", "<author><name>Lena Marek", "<author><name>"),
        ("en/feed.xml", "urn:uuid:", "tag:"),
        ("en/feed.xml", 'xml:lang="en"', 'xml:lang="fa"'),
        ("en/sitemap-2026.xml", "en/2026/bridge/</loc>", "en/2026/bridges/</loc>"),
        ("en/sitemap-2026.xml", 'hreflang="fa"', 'hreflang="de"'),
        ("sitemap.xml", "fa/sitemap-2026.xml", "fa/sitemap.xml"),
    ],
)
def test_what_is_not_so_is_found(tmp_path: Path, file: str, right: str, wrong: str) -> None:
    run(site(tmp_path), state(in_all("bridge"), room=ROOM))

    def troubles() -> list[str]:
        pages = told(tmp_path)
        return [
            *feed_troubles(tmp_path, SITE, pages),
            *sitemap_troubles(tmp_path, SITE, pages),
        ]

    assert troubles() == []
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert right in text
    (tmp_path / file).write_text(text.replace(right, wrong), encoding="utf-8")
    assert troubles() != []


@settings(max_examples=30)
@given(st.text(min_size=1), st.text())
def test_whatever_people_typed_the_feed_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, headline: str, excerpt: str
) -> None:
    folder = tmp_path_factory.mktemp("typed")
    one = release("bridge", headline=whole(headline), excerpt=whole(excerpt))
    run(site(folder), state([one], room=ROOM))
    assert len(entries(folder / "en/feed.xml")) == 1
