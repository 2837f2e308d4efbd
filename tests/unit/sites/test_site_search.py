"""The index of the search in the browser: its words, its years, what one change rewrites."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_reading import read_index, read_numbers, read_words
from site_reading import published, read_page
from site_samples import in_all, release, run, sample, site, state

from nejat_desktop.domain.text import index_text, whole
from nejat_desktop.sites.folder.search_index import distances, front_coded
from nejat_desktop.sites.folder.search_words import plain_words, search_words, words_of

PERSIAN = st.text(alphabet="کتابخانهيكأآةهای می‌نها تر ِ۱۲٣٤ ـهٔ«»", max_size=60)


@given(st.text() | PERSIAN)
def test_the_words_are_those_of_the_newsrooms_own_search(text: str) -> None:
    assert words_of(text) == frozenset(index_text(text).split(" ")) - {""}


@given(st.sets(st.text(alphabet=st.characters(exclude_characters=" ", codec="utf-8"), min_size=1)))
def test_words_come_back_from_the_index_as_they_went(words: set[str]) -> None:
    ordered = sorted(words, key=lambda word: word.encode("utf-16-be"))
    assert read_words(list(front_coded(ordered))) == ordered


@given(st.sets(st.integers(0, 200_000)))
def test_places_come_back_as_they_went(numbers: set[int]) -> None:
    ordered = sorted(numbers)
    assert read_numbers(distances(ordered)) == ordered


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>one</p><p>two</p>", {"one", "two"}),
        ('<!-- wp:paragraph {"a":1} --><p><b>W</b>ord&amp;more</p>', {"word", "more"}),
        ("<script>bad()</script><p>good</p>", {"good"}),
        ('<a href="https://elsewhere.example">here</a>', {"here"}),
        ('[caption id="x" width="3"]<img src="y" alt="z">under it[/caption]', {"under", "it"}),
        ('[su_box2 title="x"]in [sic][/su_box2] [gallery ids="1"]', {"in", "sic"}),
        ("<ul><li>a1<li>b2</ul>", {"a1", "b2"}),
        ("1 < 2 and 3 > 2", {"1", "2", "3", "and"}),
    ],
)
def test_only_what_readers_see_of_a_body_is_found(source: str, words: set[str]) -> None:
    assert words_of(plain_words(source)) == words


@pytest.mark.parametrize("begun", ["<!--", "<script>", "<style", "[a", "<svg>[a="])
def test_what_begins_again_and_again_and_never_ends_is_read_at_once(begun: str) -> None:
    """A reader that looks for each end through all the rest would not come to the last word."""
    assert "last" in words_of(plain_words(begun * 200_000 + "> last <b>word</b>"))


def test_everything_that_readers_see_of_a_story_is_found() -> None:
    one = release("bridge", lead="bridge", excerpt="Standfirst", tags=("stones",))
    found = search_words(one)
    assert {"headline", "body", "standfirst", "stones", "lena", "caption", "tomas"} <= found


def test_a_story_stands_in_the_year_of_its_readers(tmp_path: Path) -> None:
    spring = datetime(2026, 2, 3, 9, tzinfo=UTC)
    one = replace(release("early", "fa"), date=spring)
    run(site(tmp_path), state([one, release("late", "fa"), release("early", "en")]))
    assert {f.name for f in (tmp_path / "fa/search").glob("*.js")} == {"1404.js", "1405.js"}
    assert {f.name for f in (tmp_path / "en/search").glob("*.js")} == {"2026.js"}
    assert read_index(tmp_path / "fa/search/1404.js").having("early") == {"Headline early fa"}


def test_the_index_tells_each_story_as_lists_do(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample()))
    index = read_index(tmp_path / "fa/search/1405.js")
    story = next(s for s in index.stories if s["headline"] == "Headline bridge fa")
    assert story["address"] == "../2026/bridge/"
    assert story["date"] == "۲۸ مهر ۱۴۰۵"
    assert (tmp_path / "fa/search" / story["picture"]["src"]).resolve().is_file()
    assert "about" in index.words
    dates = [s["iso"] for s in index.stories]
    assert dates == sorted(dates, reverse=True)


def test_only_the_years_that_a_change_touches_are_written_again(tmp_path: Path) -> None:
    old = [replace(r, date=r.date.replace(year=2019)) for r in in_all("winter")]
    live = [*old, *in_all("bridge")]
    run(site(tmp_path), state(live))
    frozen = {r.article: f"{r.edition}/{r.date.year}/{r.content.slug}/" for r in live}
    before = published(tmp_path)
    run(site(tmp_path), state([*live, release("new", "sq", day=5)], addresses=frozen))
    after = published(tmp_path)
    changed = {p for p in after if before.get(p) != after[p] and "/search/" in p}
    assert changed == {"sq/search/2026.js"}


def test_what_is_not_for_readers_is_in_no_index(tmp_path: Path) -> None:
    ahead = release("ahead", day=60, body="<p>Rockinghorse.</p>")
    gone = release("gone", body="<p>Pelican.</p>")
    run(site(tmp_path), state([*sample(), ahead, gone]))
    index = (tmp_path / "en/search/2026.js").read_text(encoding="utf-8")
    assert "elican" in index
    assert "ockinghorse" not in index
    run(site(tmp_path), state(sample()))
    assert "elican" not in (tmp_path / "en/search/2026.js").read_text(encoding="utf-8")


def test_a_year_without_stories_has_no_index(tmp_path: Path) -> None:
    old = replace(release("winter"), date=datetime(2019, 2, 3, 9, tzinfo=UTC))
    run(site(tmp_path), state([old, release("bridge")]))
    assert (tmp_path / "en/search/2019.js").is_file()
    run(site(tmp_path), state([release("bridge")]))
    assert not (tmp_path / "en/search/2019.js").exists()


@given(st.text(min_size=1))
def test_whatever_people_typed_the_index_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("typed")
    one = release("bridge", headline=f"</script>{whole(text)}", excerpt=whole(text))
    run(site(folder), state([one]))
    assert len(read_index(folder / "en/search/2026.js").stories) == 1
    assert b"</script>" not in (folder / "en/search/2026.js").read_bytes()


def test_every_page_leads_to_the_search_of_its_edition(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample()))
    html = (tmp_path / "fa/2026/bridge/index.html").read_text(encoding="utf-8")
    assert '<form class="find" role="search" action="../../search/">' in html
    page = read_page((tmp_path / "fa/search/index.html").read_text(encoding="utf-8"))
    assert any(link.endswith("articles/") for link in page.links)


def test_the_script_weighs_less_than_ten_kilobytes(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample()))
    scripts = list((tmp_path / "assets").glob("*.js"))
    assert scripts
    assert all(script.stat().st_size < 10_000 for script in scripts)
