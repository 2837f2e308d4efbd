"""The search in a real browser: the same fold as the newsroom's, what is found, and how."""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from chromium import widen
from hypothesis import given, settings
from hypothesis import strategies as st
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from site_samples import RealPictureMaker, newsroom, release, run, sample, site, state

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.dates import number_words
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.text import fold, query_words
from nejat_desktop.sites.folder.server import PreviewServer

pytestmark = pytest.mark.browser


def stories() -> list[Release]:
    """Stories in which the same words are spelled in several ways."""
    words = {
        "town-library": ("کتابخانهٔ شهر باز شد", "درها را گشودند."),
        "reading": ("تالار مطالعه", "رئیس كتابخانه می گوید که درها باز است."),
        "van": ("خودروی سیار", "دو هزار کتاب دارد، و کتابخانه‌ها را می‌شناسد."),
        "hill": ("تپه", "چیزی دیگر در سال ۱۴۰۴."),
    }
    fa = [
        release(slug, "fa", day=n, headline=headline, body=f"<p>{'آغاز. ' * 40}{text}</p>")
        for n, (slug, (headline, text)) in enumerate(words.items(), 3)
    ]
    many = [release(f"kite-{n}", "sq", day=n, headline=f"Fëmija {n}") for n in range(1, 14)]
    return [*sample(), *fa, *many]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site on disk."""
    folder = tmp_path_factory.mktemp("searched")
    run(site(folder, RealPictureMaker()), state(stories()))
    return folder


@pytest.fixture(scope="module")
def place(root: Path) -> Iterator[str]:
    """The address of the site."""
    server = PreviewServer(root)
    yield server.start()
    server.stop()


@pytest.fixture(autouse=True)
def wide(browser: Chrome) -> None:
    """Every test sees the page of a desk."""
    widen(browser, 1280)


def headlines(browser: Chrome) -> list[str]:
    """What is listed, as soon as anything is said."""
    status = browser.find_element(By.CSS_SELECTOR, "[role=status]")
    WebDriverWait(browser, 10).until(lambda _: status.text and "…" not in status.text)
    return [found.text for found in browser.find_elements(By.CSS_SELECTOR, "#rows h2")]


def search(browser: Chrome, address: str, query: str) -> list[str]:
    """What the search page lists for a query."""
    browser.get(address)
    script = (
        "const q = document.getElementById('q2'); q.value = arguments[0]; q.form.requestSubmit()"
    )
    browser.execute_script(script, query)
    return headlines(browser)


def folded(browser: Chrome, texts: Sequence[str]) -> list[str]:
    """The texts as the page folds them."""
    # As JSON: the driver itself would lose what is no whole text.
    found: Any = browser.execute_script(
        "return JSON.stringify(JSON.parse(arguments[0]).map(nejatSearch.fold))", json.dumps(texts)
    )
    return list(json.loads(found))


NEWER = frozenset({0x1171E})
"""A vowel sign of Ahom that later versions of Unicode take for a letter of its own width."""


def test_every_letter_is_folded_as_the_newsroom_folds_it(browser: Chrome, place: str) -> None:
    browser.get(f"{place}fa/search/")
    letters = [
        chr(code)
        for code in range(0x20000)
        if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co") and code not in NEWER
    ]
    assert len(letters) > 60_000
    pairs = zip(letters, folded(browser, letters), strict=True)
    wrong = [(f"U+{ord(c):04X}", fold(c), theirs) for c, theirs in pairs if fold(c) != theirs]
    assert wrong == []


WORDS = st.text(alphabet="کتابخانهيكأآةیهۀؤئ می‌نهأِّ۱۲٣٤ـABÇëËIİıßΣςσşœﬁ½", max_size=40)
_KNOWN = st.characters(exclude_categories=["Cn", "Cs", "Co"], exclude_characters=map(chr, NEWER))
ANY = st.text(alphabet=_KNOWN, max_size=40)


def test_texts_are_folded_and_asked_for_as_the_newsroom_does(browser: Chrome, place: str) -> None:
    browser.get(f"{place}fa/search/")

    @settings(max_examples=60)
    @given(st.lists(WORDS | ANY, min_size=40, max_size=80))
    def both(texts: list[str]) -> None:
        assert folded(browser, texts) == [fold(text) for text in texts]
        asked: Any = browser.execute_script(
            "return JSON.stringify(JSON.parse(arguments[0]).map(nejatSearch.asked))",
            json.dumps(texts),
        )
        assert json.loads(asked) == [[list(w) for w in query_words(text)] for text in texts]

    both()


@pytest.mark.corpus
def test_real_words_are_folded_as_the_newsroom_folds_them(
    browser: Chrome, place: str, corpus: Path
) -> None:
    files = sorted(p for p in corpus.rglob("*") if p.suffix in (".xml", ".html", ".txt", ".md"))
    texts = (f.read_text("utf-8", "ignore") for f in files if f.stat().st_size < 2_000_000)
    words = sorted({word for text in texts for word in re.findall(r"[^\s<>&\"=/]{2,40}", text)})
    assert len(words) > 10_000
    browser.get(f"{place}fa/search/")
    assert folded(browser, words[:60_000]) == [fold(word) for word in words[:60_000]]


@pytest.mark.parametrize("query", ["كتابخانه", "کتابخانه", "کِتابخانه", "کتاب‌خانه"])
def test_every_spelling_finds_every_other(browser: Chrome, place: str, query: str) -> None:
    found = search(browser, f"{place}fa/search/", query)
    assert found[0] == "کتابخانهٔ شهر باز شد"
    assert set(found) == {"کتابخانهٔ شهر باز شد", "تالار مطالعه", "خودروی سیار"}


@pytest.mark.parametrize(
    ("edition", "query", "headline"),
    [
        ("fa", "1404", "تپه"),
        ("fa", "میگوید", "تالار مطالعه"),
        ("fa", "باز كتابخانه", "تالار مطالعه"),
        ("sq", "FEMIJA 13", "Fëmija 13"),
        ("en", "headl libr", "Headline library en"),
        ("en", "tomas weil kites", "Headline kites en"),
    ],
)
def test_what_is_found(
    browser: Chrome, place: str, edition: str, query: str, headline: str
) -> None:
    assert headline in search(browser, f"{place}{edition}/search/", query)


def test_what_is_not_there_is_not_found(browser: Chrome, place: str) -> None:
    assert search(browser, f"{place}en/search/", "bridge giraffe") == []
    status = browser.find_element(By.CSS_SELECTOR, "[role=status]").text
    assert status.startswith("Nothing was found for")


def test_a_mark_ends_where_a_letter_with_its_marks_does(browser: Chrome, place: str) -> None:
    search(browser, f"{place}fa/search/", "كتابخانه")
    marks = browser.find_elements(By.CSS_SELECTOR, "#rows h2 mark")
    assert [mark.get_property("textContent") for mark in marks] == ["کتابخانهٔ"]


def test_where_the_words_stand_in_the_text_is_shown(browser: Chrome, place: str) -> None:
    search(browser, f"{place}fa/search/", "کتابخانه")
    found = WebDriverWait(browser, 10).until(
        lambda b: [m for m in b.find_elements(By.CSS_SELECTOR, ".excerpt mark") if m.text]
    )
    assert {mark.text for mark in found} == {"كتابخانه", "کتابخانه‌ها"}
    assert browser.find_element(By.CSS_SELECTOR, ".excerpt mark").text


def test_results_are_counted_in_the_readers_digits_and_filtered(
    browser: Chrome, place: str
) -> None:
    english = [one for one in stories() if one.edition == "en"]
    assert len(search(browser, f"{place}en/search/", "headline")) == 10
    status = browser.find_element(By.CSS_SELECTOR, "[role=status]")
    assert status.text.startswith(f"{len(english)} results for “")
    boxes = {
        item.find_element(By.CSS_SELECTOR, "label").text: item
        for item in browser.find_elements(By.CSS_SELECTOR, "#kind li")
    }
    assert len(boxes) == len({one.kind for one in english})
    boxes["Cartoon"].find_element(By.CSS_SELECTOR, "input").send_keys(Keys.SPACE)
    assert headlines(browser) == ["Headline autumn-post en"]
    search(browser, f"{place}fa/search/", "headline")
    persian = sum(one.edition == "fa" and "Headline" in one.content.headline for one in stories())
    count = number_words(persian, newsroom().edition("fa"))
    assert status_digits(browser) == count
    years = browser.find_elements(By.CSS_SELECTOR, "#year li")
    assert [year.text.split("\n") for year in years] == [["۱۴۰۵", count]]


def status_digits(browser: Chrome) -> str:
    """The number that the status begins with."""
    return browser.find_element(By.CSS_SELECTOR, "[role=status]").text.split(" ")[0]


def test_ten_stand_on_a_page_and_the_rest_behind(browser: Chrome, place: str) -> None:
    assert len(search(browser, f"{place}sq/search/", "femija")) == 10
    pager = browser.find_element(By.CSS_SELECTOR, "#pager")
    assert pager.find_element(By.CSS_SELECTOR, "p").text == "Rezultatet 1 deri 10 nga 13"
    back, on = pager.find_elements(By.CSS_SELECTOR, "button")
    assert not back.is_displayed()
    on.send_keys(Keys.ENTER)
    assert headlines(browser) == ["Fëmija 3", "Fëmija 2", "Fëmija 1"]
    assert browser.switch_to.active_element.text == "Fëmija 3"
    assert not on.is_displayed()


def loaded(browser: Chrome) -> list[str]:
    """The index files that the page has asked for."""
    names: Any = browser.execute_script(
        "return performance.getEntriesByType('resource').map(e => e.name)"
    )
    return sorted(re.findall(r"\d{4}\.js", " ".join(names)))


def test_the_index_is_loaded_once_the_field_is_used(browser: Chrome, place: str) -> None:
    browser.get(f"{place}en/search/")
    assert loaded(browser) == []
    browser.find_element(By.ID, "q2").send_keys("library")
    assert "Headline library en" in headlines(browser)
    assert loaded(browser) == ["2026.js"]


def test_the_field_of_every_page_leads_to_the_results(browser: Chrome, place: str) -> None:
    browser.get(f"{place}en/2026/bridge/")
    browser.find_element(By.ID, "q").send_keys("library", Keys.ENTER)
    WebDriverWait(browser, 10).until(lambda b: b.find_elements(By.CSS_SELECTOR, "[role=status]"))
    assert "Headline library en" in headlines(browser)
    assert browser.current_url == f"{place}en/search/?q=library"


def test_the_search_works_from_a_folder_without_a_server(browser: Chrome, root: Path) -> None:
    assert "Headline library en" in search(
        browser, f"{root.as_uri()}/en/search/index.html", "library"
    )


def test_without_scripts_the_field_leads_to_the_lists(browser: Chrome, place: str) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(f"{place}en/2026/bridge/")
        browser.find_element(By.ID, "q").send_keys("library", Keys.ENTER)
        WebDriverWait(browser, 10).until(lambda b: "/en/search/?q=library" in b.current_url)
        (note,) = WebDriverWait(browser, 10).until(
            lambda b: b.find_elements(By.CSS_SELECTOR, "noscript .note")
        )
        assert "JavaScript" in note.text
        assert note.find_elements(By.CSS_SELECTOR, "a")
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_what_people_typed_is_text_in_the_results(browser: Chrome, tmp_path: Path) -> None:
    one = release("odd", headline="<img src=x onerror=alert(1)> odd", kind=Kind.ARTICLE)
    run(site(tmp_path, RealPictureMaker()), state([one]))
    found = search(browser, f"{tmp_path.as_uri()}/en/search/index.html", "odd")
    assert found == ["<img src=x onerror=alert(1)> odd"]
