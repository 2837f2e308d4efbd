"""What stands on the pages of a written site."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from site_printing import printed, sample_site
from site_reading import pages, read_page
from site_samples import in_all, newsroom, release, run, sample, site, state, uid

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.addresses import resolve

DIRECTIONS = {"en": "ltr", "ar": "rtl", "fa": "rtl", "sq": "ltr"}


@pytest.fixture
def site_pages() -> dict[str, str]:
    """The pages of the sample, written once."""
    return sample_site()


def test_every_page_carries_its_language_and_direction(site_pages: dict[str, str]) -> None:
    assert len(site_pages) > 40
    for path, html in site_pages.items():
        code = path.split("/")[0] if "/" in path else "en"
        root = read_page(html).root
        assert (root["lang"], root["dir"]) == (code, DIRECTIONS[code]), path


def test_every_page_is_well_formed_with_one_h1_and_no_level_skipped(
    site_pages: dict[str, str],
) -> None:
    for path, html in site_pages.items():
        page = read_page(html)
        assert page.headings.count(1) == 1, path
        levels = page.headings
        assert all(b <= a + 1 for a, b in pairwise(levels)), path
        assert len(page.ids) == len(set(page.ids)), path


def test_nothing_is_loaded_from_elsewhere(site_pages: dict[str, str]) -> None:
    for path, html in site_pages.items():
        data = html.count('<script type="application/json"')
        assert html.count("<script") == html.count('<script src="../') + data, path
        assert 'src="http' not in html, path
        assert "<iframe" not in html, path


def test_edition_links_lead_to_the_same_page_where_it_is_live_else_home(
    site_pages: dict[str, str],
) -> None:
    everywhere = site_pages["en/2026/bridge/index.html"]
    assert 'hreflang="fa" href="../../../fa/2026/bridge/"' in everywhere
    alone = site_pages["en/2026/only-english/index.html"]
    assert 'hreflang="fa" href="../../../fa/"' in alone
    section = site_pages["sq/sections/the-valley/index.html"]
    assert 'hreflang="ar" href="../../../ar/sections/the-valley/"' in section
    cartoons = site_pages["en/media/cartoons/index.html"]
    assert 'hreflang="fa" href="../../../fa/media/cartoons/"' in cartoons
    assert 'hreflang="ar" href="../../../ar/"' in cartoons


def test_the_menu_shows_only_what_exists(site_pages: dict[str, str]) -> None:
    whole = site_pages["en/index.html"]
    for entry in ('href="media/">Media', 'href="publications/">Publications', "about-us en</a>"):
        assert entry in whole
    few = printed([release("bridge"), release("kites", kind=Kind.NEWSPIC), release("bridge", "ar")])
    assert 'href="media/"' in few["en/index.html"]
    assert "Publications" not in few["en/index.html"]
    assert "الوسائط" not in few["ar/index.html"]
    assert "ar/media/index.html" not in few


def test_the_menu_of_media_opens_inside_it_alone(site_pages: dict[str, str]) -> None:
    assert 'class="sub"' not in site_pages["en/2026/bridge/index.html"]
    cartoon = site_pages["en/2026/autumn-post/index.html"]
    assert '<a href="../../media/cartoons/" aria-current="true">Cartoons</a>' in cartoon
    book = site_pages["en/2026/river-and-stone/index.html"]
    assert 'aria-label="Main menu: Publications"' in book
    assert '<a href="../../publications/books/" aria-current="true">Books</a>' in book


def test_dates_stand_in_the_calendar_and_digits_of_the_edition(
    site_pages: dict[str, str],
) -> None:
    for code, words in {
        "en": "October 20, 2026",
        "ar": "٢٠ أكتوبر ٢٠٢٦",
        "fa": "۲۸ مهر ۱۴۰۵",
        "sq": "20 tetor 2026",
    }.items():
        html = site_pages[f"{code}/2026/bridge/index.html"]
        assert f'<time class="date" datetime="2026-10-20">{words}</time>' in html
    assert "© ۱۳۸۲–۱۴۰۵ انجمن دروان" in site_pages["fa/index.html"]
    assert "© ٢٠٠٣–٢٠٢٦" in site_pages["ar/404.html"]


def test_an_article_has_its_parts_in_their_places(site_pages: dict[str, str]) -> None:
    html = site_pages["en/2026/bridge/index.html"]
    order = [
        '<a class="kicker" href="../../sections/the-valley/">The valley</a>',
        "<h1>Headline bridge en</h1>",
        '<figure class="lead-pic">',
        'alt="What bridge shows" fetchpriority="high"',
        'Caption of bridge <span class="by">Photo: Tomas Weil</span>',
        "Series: The bridge <span>· part two</span>",
        '<a href="../winter/">Headline winter en</a>',
        "Headline bridge en (this article)",
        '<a href="../library/">the library</a>',
        '<p class="say">– It holds, said a boy.</p>',
        '<footer class="credits"><p><b>Lena Marek</b></p>',
        "Part one: Headline winter en",
    ]
    places = [html.index(piece) for piece in order]
    assert places == sorted(places)


def test_pictures_tell_their_sizes_before_they_are_loaded(site_pages: dict[str, str]) -> None:
    html = site_pages["fa/2026/bridge/index.html"]
    assert 'width="1200" height="800"' in html
    assert " 480w, " in html
    assert " 1500w" in html
    assert 'alt="What mason shows" loading="lazy"' in html


def test_the_source_stands_on_its_own_line_from_left_to_right() -> None:
    address = "https://courier.example/stone?a=1&b=2"
    one = release("bridge", "fa", credits=Credits("الف", source_url=address))
    html = printed([one])["fa/2026/bridge/index.html"]
    shown = address.replace("&", "&amp;")
    assert f'<p>منبع: <a href="{shown}" dir="ltr" rel="noopener"><bdi>{shown}</bdi></a></p>' in html


def test_recent_posts_are_the_five_newest_without_the_present_one() -> None:
    html = printed([release(f"s{n}", day=n) for n in range(1, 9)])
    aside = html["en/2026/s7/index.html"].split("<aside")[1].split("</aside>")[0]
    assert [f"s{n}" in aside for n in range(1, 9)] == [False, False, *[True] * 4, False, True]


def test_old_articles_show_their_neighbours_so_that_they_stay_as_they_are() -> None:
    live = [release(f"s{n:03}", day=n) for n in range(1, 26)]
    archive = [replace(r, date=r.date.replace(year=2020)) for r in live]
    many = [release(f"n{n:03}", day=n % 50 + 1) for n in range(110)]
    before, after = printed(archive + many), printed([*archive, *many, release("new", day=53)])
    changed = {path for path in before if before[path] != after[path]}
    assert "en/2020/s010/index.html" not in changed
    assert "From the same weeks" in before["en/2020/s010/index.html"]
    assert "Headline s011" in before["en/2020/s010/index.html"]


def test_a_new_story_changes_the_newest_list_pages_only() -> None:
    live = [release(f"s{n:02}", day=n) for n in range(1, 38)]
    before, after = printed(live), printed([*live, release("new", day=40)])
    lists = {path for path in after if path.startswith("en/articles/")}
    changed = {path for path in lists if before.get(path) != after[path]}
    numbered = (f"en/articles/2026/{n}/index.html" for n in (1, 2, 3))
    assert lists == {"en/articles/index.html", *numbered}
    assert changed == {"en/articles/index.html"}


def test_lists_hold_ten_and_lead_through_all_stories() -> None:
    html = printed([release(f"s{n:02}", day=n) for n in range(1, 27)])
    seen: set[str] = set()
    path: str | None = "en/articles/index.html"
    while path:
        page = html[path]
        rows = page.split('class="list"')[1].split("</section>")[0].split("<h2>")[1:]
        assert len(rows) == 10
        seen |= {row.split("Headline ")[1][:3] for row in rows}
        older = page.partition('rel="next" href="')[2].partition('"')[0]
        path = resolve(path, older) if older else ""
    assert seen == {f"s{n:02}" for n in range(1, 27)}
    assert "Newer posts" not in html["en/articles/index.html"]
    assert "Older posts" not in html["en/articles/2026/1/index.html"]


def test_a_part_that_is_not_live_is_text_and_never_a_link() -> None:
    third = release("third", series=("arches", "The bridge", 3))
    first = release("first", series=("arches", "The bridge", 1))
    html = printed([first, third])["en/2026/third/index.html"]
    assert "<span>Part two: not published here yet</span>" in html


def test_canonical_and_open_graph_need_the_sites_address(site_pages: dict[str, str]) -> None:
    assert not any("canonical" in html or "og:" in html for html in site_pages.values())
    html = printed(sample(), newsroom(site_address="https://news.example/desk/"))
    page = html["fa/2026/bridge/index.html"]
    assert 'rel="canonical" href="https://news.example/desk/fa/2026/bridge/"' in page
    assert 'property="og:image" content="https://news.example/desk/pictures/' in page
    assert '<base href="/desk/fa/">' in html["fa/404.html"]
    assert "<base" not in page


def test_share_links_are_plain_addresses(site_pages: dict[str, str]) -> None:
    html = printed([release("bridge")], newsroom(site_address="https://news.example"))
    page = html["en/2026/bridge/index.html"]
    address = "https%3A%2F%2Fnews.example%2Fen%2F2026%2Fbridge%2F"
    assert f"https://www.facebook.com/sharer/sharer.php?u={address}" in page
    assert f"text=Headline%20bridge%20en&amp;url={address}" in page
    assert "facebook" not in site_pages["en/2026/bridge/index.html"].lower().replace(
        "https://social.example/darvan", ""
    ).replace(">facebook<", "")


@pytest.mark.parametrize(
    ("body", "called"), [("<p>The ferry is back.</p>", "The ferry is back."), ("", "ferry")]
)
def test_a_story_without_a_headline_is_called_by_its_first_words(body: str, called: str) -> None:
    pages = printed([release("ferry", headline=" ", body=body), release("bridge")])
    page = pages["en/2026/ferry/index.html"]
    assert f"<h1>{called}</h1>" in page
    assert f"<title>{called}" in page
    assert f'2026/ferry/">{called}</a>' in pages["en/articles/index.html"]


def test_what_people_typed_is_text_on_the_page() -> None:
    one = release("bridge", headline='<b>"A" & B</b> {{ 7*7 }}', excerpt="<script>x</script>")
    html = printed([one])
    for path in ("en/2026/bridge/index.html", "en/index.html", "en/articles/index.html"):
        assert "<b>&#34;A&#34;" not in html[path]
        assert "&lt;b&gt;&#34;A&#34; &amp; B&lt;/b&gt; {{ 7*7 }}" in html[path]
        assert "<script" not in html[path]


def test_the_root_offers_every_edition_in_its_own_words(site_pages: dict[str, str]) -> None:
    html = site_pages["index.html"]
    for code, direction in DIRECTIONS.items():
        assert f'<li lang="{code}" dir="{direction}"><a href="{code}/"' in html
    assert "خواندن به فارسی" in html


def test_the_root_page_for_lost_addresses_speaks_all_languages(
    site_pages: dict[str, str],
) -> None:
    html = site_pages["404.html"]
    for code, direction in DIRECTIONS.items():
        assert f'<section lang="{code}" dir="{direction}">' in html
    assert site_pages["fa/404.html"].count("<section") == 1
    assert "noindex" in html


def test_pages_of_the_newsroom_stand_in_the_menu_and_in_no_list(
    site_pages: dict[str, str],
) -> None:
    page = site_pages["sq/2026/about-us/index.html"]
    assert 'aria-current="page">Headline about-us sq</a>' in page
    assert "<aside" not in page
    assert (
        "about-us" not in site_pages["sq/articles/index.html"].split("<main")[1].split("</main>")[0]
    )


def test_a_story_without_a_picture_takes_no_room_for_one() -> None:
    html = printed(in_all("plain", day=3))
    assert '<article class="row plain">' in html["ar/articles/index.html"]
    assert "<figure" not in html["ar/2026/plain/index.html"]


def test_a_section_that_is_gone_leaves_an_article_without_a_kicker() -> None:
    html = printed([release("bridge", sections=(uid("gone"),))])["en/2026/bridge/index.html"]
    assert "kicker" not in html


def test_strict_reading_holds_for_the_sample(tmp_path: Path) -> None:
    run(site(tmp_path), state(sample()))
    assert len(list(pages(tmp_path))) == len(sample_site())


def test_a_page_that_is_not_there_leads_to_the_search_and_the_years(
    site_pages: dict[str, str],
) -> None:
    html = site_pages["404.html"]
    for code in DIRECTIONS:
        assert f'<a class="btn" href="{code}/search/">' in html
        assert f'<a class="btn" href="{code}/articles/">' in html


def test_a_withdrawn_article_says_whom_to_ask(tmp_path: Path) -> None:
    gone = release("gone", "sq")
    room = newsroom(contact="desk@news.example")
    run(site(tmp_path), state([gone, release("stays", "sq")], room=room))
    rest = [release("stays", "sq")]
    former = {"sq/2026/gone/": gone}
    run(
        site(tmp_path),
        state(rest, room=room, former=former, withdrawn={gone.article: gone.date}),
    )
    html = (tmp_path / "sq/2026/gone/index.html").read_text(encoding="utf-8")
    assert 'href="mailto:desk@news.example">Shkruajini redaksisë</a>' in html


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        ("en", Kind.ARTICLE, ("The valley", "October 6, 2026")),
        ("ar", Kind.ARTICLE, ("الوادي", "٦ أكتوبر ٢٠٢٦")),
        ("fa", Kind.ARTICLE, ("دره", "۱۴ مهر ۱۴۰۵")),
        ("sq", Kind.ARTICLE, ("Lugina", "6 tetor 2026")),
        ("en", Kind.VIDEO, ("Videos", "October 6, 2026")),
        ("fa", Kind.NEWSLETTER, ("خبرنامه", "۱۴ مهر ۱۴۰۵")),
        ("sq", Kind.PAGE, ("", "6 tetor 2026")),
    ],
)
def test_a_withdrawn_page_says_where_it_stood_and_when(
    tmp_path: Path, code: str, kind: Kind, line: tuple[str, str]
) -> None:
    gone, rest = release("gone", code, day=6, kind=kind), release("stays", code)
    former, since = {f"{code}/2026/gone/": gone}, {gone.article: gone.date}
    run(site(tmp_path), state([rest], former=former, withdrawn=since, left=[gone]))
    html = (tmp_path / f"{code}/2026/gone/index.html").read_text(encoding="utf-8")
    label, date = line
    joint = " · " if label else ""
    when = f'<time class="date" datetime="2026-10-06">{date}</time>'
    assert f'<p class="code">{label}{joint}{when}</p><h1>' in html
    assert gone.content.headline not in html


def test_a_withdrawn_article_of_which_no_more_is_known_has_no_such_line(tmp_path: Path) -> None:
    gone, rest = release("gone"), release("stays")
    former, since = {"en/2026/gone/": gone}, {gone.article: gone.date}
    run(site(tmp_path), state([rest], former=former, withdrawn=since))
    html = (tmp_path / "en/2026/gone/index.html").read_text(encoding="utf-8")
    assert "This article was withdrawn" in html and 'class="code"' not in html
