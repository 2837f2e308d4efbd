"""The page of each kind of story: its parts, in their order and in every direction."""

from dataclasses import replace

import pytest
from site_printing import printed, sample_site
from site_reading import read_page
from site_samples import (
    VALLEY,
    in_all,
    media_file,
    newsroom,
    picture,
    release,
    sample,
    uid,
)

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.folder.gallery_page import HALF, THIRD, WIDE, widths
from nejat_desktop.sites.folder.story_pages import STORY_PAGES

DOT = "\N{NO-BREAK SPACE}· "


def page(slug: str, code: str = "en") -> str:
    """The main part of a page of the sample."""
    return main(sample_site()[f"{code}/2026/{slug}/index.html"])


def main(html: str) -> str:
    """The main part of a page."""
    inner = html.split("<main")[1].split("</main>", maxsplit=1)[0]
    return inner.replace("&nbsp;", "\N{NO-BREAK SPACE}")


def in_order(html: str, *pieces: str) -> bool:
    """Whether pieces stand on a page, one after the other."""
    at = -1
    for piece in pieces:
        at = html.index(piece, at + 1)
    return True


def test_every_kind_has_its_page() -> None:
    assert STORY_PAGES.keys() == set(Kind)


# galleries


def test_a_gallery_is_an_ordered_list_of_figures_that_link_to_their_files() -> None:
    html = page("market-day")
    assert html.count("<li") - html.count('class="btn"') == 8
    first = html.split('<ol class="pics"')[1].split("</li>")[0]
    assert in_order(
        first,
        '<li class="w6"><figure><a href="../../../pictures/',
        '-1500.jpg" data-viewer="1 of 8"><img',
        'alt="What market shows" fetchpriority="high"></a>',
        '<figcaption><span class="num">1</span>Caption of market ',
        '<span class="by">Photo: Tomas Weil</span></figcaption></figure>',
    )


def test_a_gallery_counts_its_pictures_and_names_who_took_them_once() -> None:
    assert f"8 pictures{DOT}Photo: Tomas Weil</p>" in page("market-day")
    name = '<bdi dir="ltr">Tomas Weil</bdi>'
    assert f"۸ عکس{DOT}عکس: {name}</p>" in page("market-day", "fa")
    assert 'data-viewer="۲ از ۸"' in page("market-day", "fa")


def test_pictures_that_could_not_be_made_leave_no_gap_in_the_count() -> None:
    lost = release("market", kind=Kind.GALLERY, lead="a", gallery=("a", "b", "c"))
    lost = replace(lost, pictures=tuple(p for p in lost.pictures if p.photo != uid("b")))
    html = main(printed([lost])["en/2026/market/index.html"])
    assert 'data-viewer="2 of 2"' in html
    assert "3 of" not in html


@pytest.mark.parametrize("count", range(1, 30))
def test_the_rows_of_a_gallery_are_full(count: int) -> None:
    found = widths(count)
    assert len(found) == count
    places = {WIDE: 6, HALF: 3, THIRD: 2}
    filled = 0
    for width in found:
        filled += places[width]
        assert filled <= 6
        filled %= 6
    assert filled == 0


def test_the_viewer_waits_in_a_template_in_the_words_of_the_edition() -> None:
    html = page("market-day", "sq")
    viewer = html.split('<template id="viewer">')[1]
    for words in ("Mbyll", "Fotografia e mëparshme", "Fotografia tjetër"):
        assert f'aria-label="{words}"' in viewer
    script = sample_site()["sq/2026/market-day/index.html"].split("</head>")[0]
    assert '<script src="../../../assets/gallery-' in script


# videos


@pytest.mark.parametrize(
    ("slug", "embed", "said"),
    [
        (
            "baker",
            "https://www.aparat.com/video/video/embed/videohash/aB3dE/vt/frame?autoplay=true",
            "The video is on Aparat; nothing is loaded from there until you press.",
        ),
        (
            "graft",
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1",
            "The video is on YouTube; nothing is loaded from there until you press.",
        ),
        ("dawn", "", "The video is on films.example; this link leads there."),
    ],
)
def test_a_video_says_who_hosts_it_before_the_press(slug: str, embed: str, said: str) -> None:
    html = page(slug)
    link = html.split('class="player"')[1].split("</a>")[0]
    assert said in link
    assert f"Play the video{DOT}6:40" in link
    assert (f'data-embed="{embed}"' in link) is bool(embed)
    assert ("data-embed" in link) is bool(embed)
    assert ("assets/video-" in sample_site()[f"en/2026/{slug}/index.html"]) is bool(embed)


def test_nothing_of_a_video_page_is_loaded_from_its_host() -> None:
    for slug in ("baker", "graft", "dawn"):
        html = sample_site()[f"en/2026/{slug}/index.html"]
        assert "<iframe" not in html
        assert 'src="http' not in html
        assert 'rel="preconnect"' not in html
        assert "dns-prefetch" not in html


def test_the_host_of_a_video_is_named_in_the_editions_words() -> None:
    assert "دیدن در آپارات" in page("baker", "fa")
    assert 'دیدن در <bdi dir="ltr">films.example</bdi>' in page("dawn", "fa")


def test_a_video_of_our_own_is_loaded_only_when_it_is_played() -> None:
    html = page("stone")
    assert in_order(
        html,
        '<video controls preload="none" poster="../../../pictures/',
        'width="1280" height="720"',
        '<source src="../../../files/',
        '/stone.mp4" type="video/mp4">',
        f"</time>{DOT}3:05",
        "The video is on this site and is loaded when you play it.",
        "download>Download the video: MP4, 1\N{NO-BREAK SPACE}KB</a>",
    )
    assert "assets/video-" not in sample_site()["en/2026/stone/index.html"]


def test_an_address_that_is_none_leaves_the_poster() -> None:
    odd = release("odd", kind=Kind.VIDEO, lead="odd", work=Work(address="javascript:alert(1)"))
    html = main(printed([odd])["en/2026/odd/index.html"])
    assert "javascript" not in html
    assert '<figure class="lead-pic">' in html


def test_beside_a_video_stand_others_under_their_sections() -> None:
    live = [
        release(f"v{n}", day=n, kind=Kind.VIDEO, sections=(VALLEY.uid,) if n == 4 else ())
        for n in range(1, 6)
    ]
    aside = printed(live)["en/2026/v5/index.html"].split("<aside>")[1].split("</aside>")[0]
    assert [f"v{n}/" in aside for n in range(1, 6)] == [False, True, True, True, False]
    assert aside.count('class="kicker"') == 1
    assert "The valley" in aside


def test_who_filmed_is_told_once() -> None:
    html = page("baker")
    assert f"{DOT}Filmed by Lena Marek{DOT}" in html
    assert 'class="credits"' not in html
    told = Credits("Lena Marek", publication="Valley Films")
    more = release("more", kind=Kind.VIDEO, work=Work(address="https://x.example/"), credits=told)
    assert 'class="credits"' in printed([more])["en/2026/more/index.html"]


# books and issues


def test_a_book_shows_its_cover_its_facts_and_its_pdf_with_the_size() -> None:
    html = page("river-and-stone")
    assert in_order(
        html,
        '<span class="cover whole"><img',
        'alt="What river shows"',
        "<h1>Headline river-and-stone en</h1>",
        '<p class="by-line">By Mira Anders</p>',
        f'<p class="count">Darvan Press{DOT}2025{DOT}184 pages</p>',
        '<a class="btn" href="../../../files/',
        '/river-and-stone.pdf"><span>Read the PDF, 1\N{NO-BREAK SPACE}KB</span></a>',
        'class="text"',
    )


def test_a_book_without_a_cover_has_a_drawn_one_that_is_not_read_aloud() -> None:
    html = page("bread-of-the-valley")
    assert 'aria-hidden="true"><span class="in"><b>Headline bread-of-the-valley en</b>' in html
    assert "Read the" not in html


def test_an_issue_lists_what_stands_in_it() -> None:
    html = page("newsletter-118", "fa")
    assert in_order(
        html,
        "<h1>Headline newsletter-118 fa</h1>",
        f'<p class="count">شمارهٔ ۱۱۸{DOT}مهر ۱۴۰۵{DOT}۸ صفحه</p>',
        '<span>خواندن <bdi dir="ltr">PDF</bdi>، ۱\N{NO-BREAK SPACE}کیلوبایت</span>',
        '<h2 id="ct">در این شماره</h2><ul role="list"><li>The bridge opens</li>',
    )


def test_the_time_of_an_issue_is_as_it_calls_itself() -> None:
    assert f"No. 41{DOT}Autumn 2026" in page("brief-41")


# pictures, pages, articles


@pytest.mark.parametrize(("slug", "by"), [("autumn-post", "Drawing"), ("kites", "Photo")])
def test_one_picture_is_shown_whole_with_who_made_it(slug: str, by: str) -> None:
    html = page(slug)
    assert '<figure class="lead-pic whole">' in html
    assert f'<span class="by">{by}: Tomas Weil</span>' in html
    assert "to read" not in html
    assert "Share this picture" in html


def test_the_contact_stands_on_its_page_and_in_every_footer() -> None:
    room = newsroom(contact="desk@news.example")
    html = printed(sample(), room)
    link = '<a href="mailto:desk@news.example"><bdi dir="ltr">desk@news.example</bdi></a>'
    for code in ("en", "ar", "fa", "sq"):
        contact = html[f"{code}/2026/contact-us/index.html"]
        assert link in main(contact)
        assert link not in main(html[f"{code}/2026/about-us/index.html"])
        assert 'class="mail" href="mailto:desk@news.example"' in contact.split('class="foot"')[1]


def test_a_contact_page_that_names_an_address_gets_no_second_one() -> None:
    own = '<p>Write to <a href="mailto:me@news.example">me</a>.</p>'
    one = release("contact", kind=Kind.PAGE, body=own)
    html = main(printed([one], newsroom(contact="desk@news.example"))["en/2026/contact/index.html"])
    assert html.count("mailto:") == 1


def test_a_translated_contact_page_is_known_by_its_sibling() -> None:
    here, there = in_all("contact", kind=Kind.PAGE)[:2]
    there = replace(there, content=replace(there.content, slug="itasil"))
    html = printed([here, there], newsroom(contact="desk@news.example"))
    assert "mailto:desk" in main(html["ar/2026/itasil/index.html"])


def test_comments_are_counted_only_where_their_number_is_known() -> None:
    live = [
        release("told", comments=4),
        release("none", comments=0),
        release("unknown"),
        release("contact-us", kind=Kind.PAGE),
    ]
    html = {path: main(page) for path, page in printed(live).items()}
    told = html["en/2026/told/index.html"]
    assert '<a href="#comments">4 comments</a>' in told
    assert '<section class="thread" id="comments" aria-labelledby="co"><h2 id="co">4 c' in told
    assert '<a href="../contact-us/">Write to the editors</a>' in told
    assert "0 comments" in html["en/2026/none/index.html"]
    assert "omment" not in html["en/2026/unknown/index.html"]


def test_comments_without_a_place_to_write_to_are_a_number_alone() -> None:
    html = main(printed([release("told", comments=1)])["en/2026/told/index.html"])
    assert '<h2 id="co">1 comment</h2></section>' in html


def test_the_newest_letter_stands_beside_new_articles_alone() -> None:
    assert 'class="promo"' in page("bridge")
    assert "newsletter-118" in page("bridge").split('class="promo"')[1]
    for slug in ("market-day", "newsletter-118", "kites"):
        assert 'class="promo"' not in page(slug)


def test_a_file_in_a_text_is_linked_with_its_size() -> None:
    bell = media_file("bell", FileType.MP3)
    body = (
        f'<div class="wp-block-file"><a href="nejat:file/{bell.file}">The bell</a></div>'
        f'<figure class="wp-block-audio"><audio controls src="nejat:file/{bell.file}"></audio>'
        "</figure>"
    )
    html = main(printed([release("tower", body=body, files=[bell])])["en/2026/tower/index.html"])
    at = f"../../../files/{bell.sha256[:12]}/{bell.file}.mp3"
    assert f'<p class="file"><a href="{at}">The bell</a> <span class="unit">MP3, 1' in html
    assert f'<audio controls="" preload="none" src="{at}">' in html
    assert "by somebody" not in html


def test_what_people_typed_into_a_work_is_text_on_the_page() -> None:
    bad = '"><script>x</script>'
    live = [
        release("b", kind=Kind.BOOK, work=Work(by=bad, publisher=bad, year=bad)),
        release("n", kind=Kind.NEWSLETTER, work=Work(number=bad, period=bad, contents=(bad,))),
        release("v", kind=Kind.VIDEO, headline=bad, work=Work(address=f"https://x.example/{bad}")),
    ]
    gallery = release("g", kind=Kind.GALLERY, gallery=("a",), lead="a")
    evil = picture("a", caption=bad, alt=bad, credit=bad)
    for path, html in printed([*live, replace(gallery, pictures=(evil,))]).items():
        read_page(html)
        assert "<script>" not in html, path
