"""What machines are told in the heads of pages: addresses, languages, Open Graph, JSON-LD."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_machines import Machines, Told, told
from site_samples import (
    RealPictureMaker,
    in_all,
    newsroom,
    picture,
    release,
    run,
    sample,
    site,
    state,
    uid,
    withdrawal,
)

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.head import digest
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.folder.json_ld import script

SITE = "https://news.example/desk/"
ROOM = newsroom(site_address=SITE)


def told_by(live: list[Release], **changes: object) -> dict[str, Told]:
    """What the pages of a site tell machines."""
    with TemporaryDirectory() as folder:
        run(site(Path(folder)), state(live, room=replace(ROOM, **changes)))  # type: ignore[arg-type]
        return told(Path(folder))


def thing(page: Told, kind: str) -> dict[str, Any]:
    """The one thing of a type on a page."""
    (found,) = [t for t in page.things() if t["@type"] == kind]
    return found


def test_everything_that_machines_are_told_is_so(tmp_path: Path) -> None:
    run(site(tmp_path, RealPictureMaker()), state(sample(), room=ROOM))
    machines = Machines(tmp_path, SITE)
    assert len(machines.pages) > 40
    assert machines.troubles() == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('og:image:width" content="1200', 'og:image:width" content="1201'),
        ('og:locale" content="fa_IR', 'og:locale" content="en_GB'),
        ('hreflang="sq" href="https', 'hreflang="de" href="https'),
        ('desk/ar/2026/bridge/">', 'desk/ar/2026/winter/">'),
        ('"headline":"Headline bridge fa"', '"headline":"Another"'),
        ('"datePublished":"2026-10-20', '"datePublished":"2026-10-21'),
        ('"width":1200', '"width":1201'),
        ('"position":2', '"position":3'),
        ('"inLanguage":"fa"', '"inLanguage":"en"'),
        ('desk/fa/articles/","position":2', 'desk/fa/article/","position":2'),
        ('published_time" content="2026-10-20', 'published_time" content="2026-10-19'),
        ('rel="canonical" href="https', 'rel="canonical" href="http'),
    ],
)
def test_what_is_not_so_is_found(tmp_path: Path, right: str, wrong: str) -> None:
    run(
        site(tmp_path, RealPictureMaker()),
        state(in_all("bridge", lead="bridge", day=20), room=ROOM),
    )
    page = tmp_path / "fa" / "2026" / "bridge" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert right in html
    page.write_text(html.replace(right, wrong, 1), encoding="utf-8")
    assert Machines(tmp_path, SITE).troubles() != []


def test_without_the_sites_address_machines_are_told_nothing() -> None:
    pages = told_by(sample(), site_address="")
    assert len(pages) > 40
    for page in pages.values():
        assert not (page.canonical() or page.alternates() or page.properties or page.json_ld)


def test_editions_point_at_each_other_and_the_source_speaks_for_other_languages() -> None:
    pages = told_by(in_all("bridge"))
    expected = {c: f"{SITE}{c}/2026/bridge/" for c in ("en", "ar", "fa", "sq")}
    expected["x-default"] = expected["en"]
    for code in ("en", "ar", "fa", "sq"):
        assert pages[f"{code}/2026/bridge/index.html"].alternates() == expected


def test_a_withdrawn_edition_is_named_by_none_of_its_siblings(tmp_path: Path) -> None:
    everywhere = in_all("bridge")
    folder = site(tmp_path)
    run(folder, state(everywhere, room=ROOM))
    addresses = {r.article: f"{r.edition}/2026/bridge/" for r in everywhere}
    rest = [r for r in everywhere if r.edition != "en"]
    gone = withdrawal(everywhere[0])
    run(folder, state(rest, room=ROOM, addresses=addresses, decisions=[gone]))
    pages = told(tmp_path)
    gone = pages["en/2026/bridge/index.html"]
    assert gone.hidden
    assert not gone.alternates()
    page = pages["fa/2026/bridge/index.html"]
    assert set(page.alternates()) == {"ar", "fa", "sq", "x-default"}
    assert page.alternates()["x-default"] == f"{SITE}ar/2026/bridge/"


def test_numbered_pages_of_lists_have_no_other_language() -> None:
    pages = told_by([release(f"story-{n}", day=n) for n in range(1, 15)])
    assert pages["en/articles/2026/1/index.html"].alternates() == {}
    assert pages["en/articles/2026/1/index.html"].canonical() == f"{SITE}en/articles/2026/1/"
    assert set(pages["en/articles/index.html"].alternates()) == {"en", "x-default"}


def test_open_graph_names_the_other_languages_and_the_picture_with_its_words() -> None:
    page = told_by(in_all("bridge", lead="bridge"))["fa/2026/bridge/index.html"]
    assert page.og("og:locale") == "fa_IR"
    others = [content for name, content in page.properties if name == "og:locale:alternate"]
    assert len(others) == 3
    assert (page.og("og:image:width"), page.og("og:image:height")) == ("1200", "800")
    assert page.og("og:image:alt") == "What bridge shows"
    assert page.og("article:published_time") == "2026-10-01T11:30:00+03:30"


def test_an_article_says_who_wrote_it_what_it_is_part_of_and_what_it_comes_from() -> None:
    credits = Credits(
        author="Nina Falk",
        publication="Dagens Dal",
        original_language="sv",
        translator="Mira Petri",
        source_url="https://dal.example/1",
    )
    one = release("bridge", lead="bridge", series=("arches", "The bridge", 2), credits=credits)
    page = told_by([replace(one, reader_comments=4)])["en/2026/bridge/index.html"]
    found = thing(page, "NewsArticle")
    assert found["author"] == {"@type": "Person", "name": "Nina Falk"}
    assert found["translator"] == {"@type": "Person", "name": "Mira Petri"}
    assert found["isBasedOn"] == "https://dal.example/1"
    assert found["translationOfWork"]["inLanguage"] == "sv"
    assert found["translationOfWork"]["publisher"]["name"] == "Dagens Dal"
    assert (found["isPartOf"]["name"], found["position"]) == ("The bridge", 2)
    assert found["commentCount"] == 4
    assert found["articleSection"] == "The valley"
    assert found["image"][0]["creditText"] == "Tomas Weil"
    way = thing(page, "BreadcrumbList")["itemListElement"]
    assert [step["name"] for step in way] == ["Home", "Articles", "The valley", page.h1]
    assert "item" not in way[-1]


def test_a_translation_names_the_edition_that_it_was_made_from() -> None:
    page = told_by(in_all("bridge"))["fa/2026/bridge/index.html"]
    source = thing(page, "NewsArticle")["translationOfWork"]
    assert (source["inLanguage"], source["url"]) == ("en", f"{SITE}en/2026/bridge/")
    alone = told_by([release("bridge", "fa")])["fa/2026/bridge/index.html"]
    assert "translationOfWork" not in thing(alone, "NewsArticle")


def test_comments_that_nobody_counted_are_not_told() -> None:
    page = told_by([release("bridge")])["en/2026/bridge/index.html"]
    assert "commentCount" not in thing(page, "NewsArticle")
    none = replace(release("bridge"), reader_comments=0)
    assert thing(told_by([none])["en/2026/bridge/index.html"], "NewsArticle")["commentCount"] == 0


def test_a_gallery_shows_its_pictures_in_their_order() -> None:
    one = release("evening", kind=Kind.GALLERY, lead="choir", also=("lamps", "yard"))
    ordered = replace(one, gallery=(uid("yard"), uid("choir"), uid("lamps")))
    found = thing(told_by([ordered])["en/2026/evening/index.html"], "ImageGallery")
    assert [image["caption"] for image in found["image"]] == [
        f"Caption of {name}" for name in ("yard", "choir", "lamps")
    ]


def test_a_video_says_how_long_it_runs() -> None:
    work = Work(address="https://video.example/1", seconds=3725)
    one = release("choir", kind=Kind.VIDEO, lead="choir", work=work)
    found = thing(told_by([one])["en/2026/choir/index.html"], "VideoObject")
    assert found["duration"] == "PT1H2M5S"
    assert found["thumbnailUrl"].endswith("-1200.jpg")


def test_a_video_of_a_known_service_says_where_it_can_be_framed() -> None:
    work = Work(address="https://www.youtube.com/watch?v=abcdefghijk")
    one = release("choir", kind=Kind.VIDEO, lead="choir", work=work)
    found = thing(told_by([one])["en/2026/choir/index.html"], "VideoObject")
    assert found["embedUrl"] == "https://www.youtube-nocookie.com/embed/abcdefghijk"


@pytest.mark.parametrize(
    ("year", "told_year"), [("2019", 2019), ("۱۳۹۸", None), ("", None), ("1" * 5000, None)]
)
def test_a_book_tells_only_a_gregorian_year(year: str, told_year: int | None) -> None:
    work = Work(by="Sara Lind", publisher="Dal", year=year)
    one = release("orchards", kind=Kind.BOOK, work=work)
    found = thing(told_by([one])["en/2026/orchards/index.html"], "Book")
    assert found["author"]["name"] == "Sara Lind"
    assert found.get("copyrightYear") == told_year


def test_a_home_is_a_web_site_with_its_publisher() -> None:
    page = told_by(in_all("bridge"), contact="desk@news.example")["ar/index.html"]
    assert thing(page, "WebSite")["inLanguage"] == "ar"
    search = thing(page, "WebSite")["potentialAction"]["target"]["urlTemplate"]
    assert search == f"{SITE}ar/search/?q={{search_term_string}}"
    publisher = thing(page, "Organization")
    assert publisher["email"] == "desk@news.example"
    assert publisher["sameAs"] == ["https://social.example/darvan"]


def test_a_list_counts_what_is_on_its_page() -> None:
    pages = told_by([release(f"story-{n}", day=n) for n in range(1, 15)])
    found = thing(pages["en/articles/index.html"], "CollectionPage")["mainEntity"]
    assert found["numberOfItems"] == 10
    assert found["itemListElement"][0]["url"] == f"{SITE}en/2026/story-14/"


def test_a_correction_is_dated_by_its_approval() -> None:
    first = release("bridge")
    later = replace(first.approved, at=first.date + timedelta(days=3))
    page = told_by([replace(first, number=2, approved=later)])["en/2026/bridge/index.html"]
    found = thing(page, "NewsArticle")
    assert found["datePublished"] == "2026-10-01T09:00:00+01:00"
    assert found["dateModified"] == "2026-10-04T09:00:00+01:00"
    assert page.og("article:modified_time") == found["dateModified"]
    assert digest(replace(first, number=2, approved=later)) != digest(first)
    assert digest(replace(first, approved=later)) == digest(first)


@given(st.text())
def test_no_text_breaks_out_of_structured_data(text: str) -> None:
    written = str(script([{"@type": "NewsArticle", "headline": f"</script>{text}\u2028"}]))
    inside = written.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inside)
    assert json.loads(inside)["headline"] == f"</script>{text}\u2028"


def test_a_picture_without_words_has_none_for_machines() -> None:
    one = release("bridge", lead="bridge")
    bare = replace(one, pictures=(picture("bridge", alt="", caption=""),))
    page = told_by([bare])["en/2026/bridge/index.html"]
    assert page.og("og:image:alt") == ""
    assert "caption" not in thing(page, "NewsArticle")["image"][0]
