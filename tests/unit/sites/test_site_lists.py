"""Lists by years, landing pages and homes of a written site."""

from dataclasses import replace

from site_printing import printed
from site_samples import LEARNING, VALLEY, newsroom, release, sample, uid

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Kind, Section
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.folder.addresses import resolve


def in_year(one: Release, year: int) -> Release:
    """The same release in another year."""
    return replace(one, date=one.date.replace(year=year))


def archive(years: dict[int, int], edition: str = "en") -> list[Release]:
    """So many articles in each of these years."""
    return [
        in_year(release(f"s{year}-{n:02}", edition, day=n + 1), year)
        for year, count in years.items()
        for n in range(count)
    ]


def links_of_years(page: str) -> list[tuple[str, str]]:
    """The words and links of the table of years."""
    table = page.split('class="years"')[1].split("</nav>", maxsplit=1)[0].split("<a href=")[1:]
    return [(part.split(">")[1].split("<")[0], part.split('"')[1]) for part in table]


def body(page: str) -> str:
    """What stands in the main part of a page."""
    return page.split("<main")[1].split("</main>", maxsplit=1)[0]


def test_every_year_is_one_click_away_and_the_present_one_is_marked() -> None:
    html = printed(archive({2026: 12, 2025: 3, 2010: 25}))
    front = html["en/articles/index.html"]
    assert links_of_years(front) == [("2026", "./"), ("2025", "2025/"), ("2010", "2010/")]
    old = html["en/articles/2010/2/index.html"]
    assert links_of_years(old) == [("2026", "../../"), ("2025", "../../2025/"), ("2010", "../")]
    assert '<a href="./" aria-current="true">2026</a>' in front
    assert '<a href="../" aria-current="true">2010</a>' in old


def test_the_pages_of_a_list_lead_through_all_years_from_the_newest_to_the_oldest() -> None:
    live = archive({2026: 12, 2025: 3, 2010: 25})
    html = printed(live)
    path: str | None = "en/articles/index.html"
    walked, seen = [], set()
    while path:
        walked.append(path.removeprefix("en/articles/").removesuffix("index.html"))
        seen |= {r.content.slug for r in live if f"/{r.content.slug}/" in body(html[path])}
        older = html[path].partition('rel="next" href="')[2].partition('"')[0]
        path = resolve(path, older) if older else None
    assert walked == ["", "2026/1/", "2025/", "2010/", "2010/2/", "2010/1/"]
    assert seen == {r.content.slug for r in live}


def test_years_are_those_of_the_editions_calendar_in_its_digits() -> None:
    live = [
        replace(one, date=one.date.replace(month=3, day=10 + n % 20))
        for n, one in enumerate(archive({2026: 20}, "fa"))
    ]
    front = printed(live)["fa/articles/index.html"]
    assert [text for text, _ in links_of_years(front)] == ["۱۴۰۵", "۱۴۰۴"]
    assert [at for _, at in links_of_years(front)] == ["./", "1404/"]


def test_a_short_list_has_one_page_and_no_years() -> None:
    html = printed(archive({2026: 5, 2020: 5}))
    assert [p for p in html if p.startswith("en/articles/")] == ["en/articles/index.html"]
    assert 'class="years"' not in html["en/articles/index.html"]


def test_what_happens_to_an_old_article_leaves_the_other_years_alone() -> None:
    live = archive({2026: 12, 2015: 25, 2010: 25})
    before = printed(live)
    after = printed([one for one in live if one.content.slug != "s2015-20"])
    changed = {p for p in after if p.startswith("en/articles/") and before[p] != after[p]}
    years = {path.split("/")[2] for path in changed}
    assert years == {"index.html", "2015"}  # the front page counts all articles
    assert "en/articles/2015/1/index.html" not in changed


def test_a_front_page_counts_and_the_others_say_what_they_span() -> None:
    html = printed(archive({2026: 12, 2010: 2}))
    assert '<p class="count">14 articles</p>' in html["en/articles/index.html"]
    old = html["en/articles/2010/index.html"]
    assert "<h1>Articles, 2010</h1>" in old
    assert '<p class="count">October 1, 2010 – October 2, 2010</p>' in old


def test_a_section_shows_what_stands_in_the_sections_below_it() -> None:
    school = Section(uid("school"), "school", {"en": "School"}, parent=LEARNING.uid)
    room = newsroom(sections=(VALLEY, LEARNING, school))
    html = printed([release("garden", sections=(school.uid,))], room)
    assert "Headline garden en" in body(html["en/sections/learning/index.html"])
    assert (
        '<a class="kicker" href="../learning/">Learning</a>'
        in html["en/sections/school/index.html"]
    )
    assert "en/sections/the-valley/index.html" not in html


def test_media_shows_a_band_for_each_kind_that_exists() -> None:
    page = printed(sample())["en/media/index.html"]
    titles = [part.split("</h2>")[0].split(">", 1)[1] for part in page.split('<h2 id="p-')[1:]]
    assert [t.split(">")[-2 if "<a" in t else -1].split("<")[0] for t in titles] == [
        "Cartoons",
        "NewsPics",
        "Photo Gallery",
        "Videos",
    ]
    assert "8 pictures</span>" in page
    assert "6:40</span>" in page


def test_publications_show_the_newest_four_of_each_kind_and_a_link_to_all() -> None:
    page = printed(sample())["en/publications/index.html"]
    letters = page.split('id="p-newsletter">')[1].split("</section>")[0]
    assert letters.startswith("The NewsLetter</h2>")
    assert '<a href="newsletter/">All 5 issues</a>' in letters
    assert [f"newsletter-{n}/" in letters for n in range(114, 119)] == [False, *[True] * 4]
    assert '<h2 id="p-books"><a href="books/">Books</a></h2>' in page


def test_a_volume_tells_its_facts_and_links_to_its_file_with_the_size() -> None:
    html = printed(sample())
    books = html["en/publications/books/index.html"]
    assert "<p>Mira Anders\N{NO-BREAK SPACE}· 2025</p>" in books
    assert (
        '">Read the PDF, 1\N{NO-BREAK SPACE}KB<span class="vh">: Headline river-and-stone en</span>'
        in books
    )
    persian = html["fa/publications/newsletter/index.html"]
    assert '<bdi dir="ltr">PDF</bdi>، ۱\N{NO-BREAK SPACE}کیلوبایت' in persian
    assert "شمارهٔ ۱۱۸\N{NO-BREAK SPACE}· مهر ۱۴۰۵" in persian


def test_the_number_of_an_issue_is_told_once() -> None:
    named = release(
        "letter", kind=Kind.BRIEF, headline="Brief No. 41", work=Work(number="41", period="Autumn")
    )
    page = body(printed([named])["en/publications/brief/index.html"])
    assert "<p>Autumn</p>" in page


def test_the_home_shows_a_gallery_first_among_media_and_a_shelf_of_publications() -> None:
    page = printed(sample())["en/index.html"]
    band = page.split('id="h-m"')[1].split("</section>")[0]
    assert band.index("market-day") < band.index("2026/stone/")
    assert band.split('class="strip"')[1].split("kicker")[0].count("<img") == 4
    shelf = page.split('id="h-p"')[1].split("</section>")[0]
    order = ["newsletter-118", "brief-41", "river-and-stone", "bread-of-the-valley"]
    places = [shelf.index(f"2026/{slug}/") for slug in order]
    assert places == sorted(places)
    assert shelf.count("<li") == 4


def test_pages_behind_the_front_name_no_counterpart_but_lead_to_the_same_list() -> None:
    live = [*archive({2026: 12, 2020: 2}), *archive({2026: 12}, "fa")]
    page = printed(live)["en/articles/2020/index.html"]
    assert 'hreflang="fa" href="../../../fa/articles/"' in page
    assert 'hreflang="ar" href="../../../ar/"' in page
