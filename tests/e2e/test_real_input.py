"""The stories of a real front page, built in the real window, stand piece by piece on the site."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nejat_desktop.bootstrap import create_newsroom, default_newsroom, new_uid
from nejat_desktop.domain.article import Article, Content, Live, RowState, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.newsroom import Kind, Section
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.write.place import WritePlace
from tests.e2e.builder import Builder
from tests.e2e.front_page import FrontPage, FrontStory, Piece, Sort, read_front_page
from tests.e2e.hands import Hands, program
from tests.e2e.links import broken_links
from tests.e2e.page_tree import Element, read_tree
from tests.rooms import StillClock
from tests.ui.keys import type_text
from tests.ui.look import OFFSCREEN

pytestmark = [OFFSCREEN, pytest.mark.corpus]
TRANSLATED = 3
"""Which story is translated: one with subheads, pictures and a name of the house."""
DATE = "۴ مهر ۱۴۰۲"
"""The day of its translation, in the Persian edition's calendar."""
SORTS = {"h2": Sort.HEADING, "h3": Sort.SMALLER_HEADING, "p": Sort.PARAGRAPH}


@dataclass
class Published:
    """The newsroom after the sync, and what was seen on the way."""

    site: Path
    front: FrontPage
    made: list[Article]
    """As they are after the sync, in the order of the front page."""
    translation: Article
    in_review: list[Status] = field(default_factory=list)

    def page(self, article: Article) -> Element:
        """The page of an article."""
        assert article.first_published is not None
        folder = self.site / article.edition / str(article.first_published.year)
        return read_tree(folder / article.frozen_slug / "index.html")

    def pages(self) -> Iterator[tuple[FrontStory, Element]]:
        """Each story of the front page with its page."""
        for story, article in zip(self.front.stories, self.made, strict=True):
            yield story, self.page(article)


@pytest.fixture(scope="module")
def published(
    corpus: Path, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Published:
    """The stories built, reviewed, approved, one translated, all synced: by action id."""
    folder = tmp_path_factory.mktemp("front-page")
    front = read_front_page(corpus / "front-page.txt")
    sections = dict.fromkeys(story.kicker for story in front.stories)
    newsroom = replace(
        default_newsroom("Front page"),
        sections=tuple(Section(new_uid(), slug_from(name), {"en": name}) for name in sections),
    )
    create_newsroom(folder / "room", newsroom, "Leila", StillClock())
    with program(folder / "room", folder / "preferences.json", clock=StillClock()) as hands:
        builder = Builder(hands, folder)
        made, in_review = [], []
        for story in front.stories:
            made.append(builder.build(story))
            hands.do("article.send_to_review")
            in_review.append(hands.services.editing.article(made[-1].uid).status)
            hands.do("article.approve")
        _add_recent(hands, front)
        translation = _translate(hands, made[TRANSLATED])
        hands.sync()
        article = hands.services.editing.article
        now = [article(one.uid) for one in made]
        site = folder / "room" / "site"
        return Published(site, front, now, article(translation), in_review)


def _add_recent(hands: Hands, front: FrontPage) -> None:
    """Of the recent posts the page has headlines and dates only; the rest is made up."""
    services = hands.services
    section = services.settings.newsroom().sections[0].uid
    body = blocks.document([blocks.paragraph("Of this post only the headline is known.")])
    for headline, words in front.recent:
        date = datetime.strptime(f"{words} +0000", "%B %d, %Y %z") + timedelta(hours=9)
        content = Content(headline=headline, body=body, sections=(section,), date=date)
        made = services.editing.new_story(Kind.ARTICLE, "en", content)
        services.publishing.approve(made.uid)


def _translate(hands: Hands, source: Article) -> Uid:
    """Into Persian, paragraph by paragraph with “done, next”; pictures are described there."""
    hands.do("go.desk")
    hands.do("article.translate", "fa", source.story)
    place = hands.shown(TranslatePlace)
    target = place.spread.view.target
    for number in range(len(place.session.draft.pairs)):
        type_text(target, f"این متن بند {number} است")
        hands.do("translate.done")
    states = {pair.state for pair in place.session.draft.pairs}
    assert states == {RowState.DONE}
    hands.do("article.save")
    uid = place.session.article.uid
    hands.do("go.desk")
    hands.do("article.open", uid)
    write = hands.shown(WritePlace)
    for number, card in enumerate(write.inspector.pictures.cards):
        type_text(card.lead_to("fa", "alt"), f"تصویر {number}")
    type_text(write.inspector.publishing.moment.day, DATE + "\n")
    hands.do("article.save")
    hands.do("article.approve")
    return uid


def _shown(page: Element) -> list[Piece]:
    """The pieces of a page's text, in their order."""
    return [_piece(element) for element in page.one("div", "text").elements]


def _piece(element: Element) -> Piece:
    if element.tag == "figure":
        caption, picture = element.one("figcaption"), element.one("img")
        return Piece(Sort.PICTURE, caption.text, picture.attributes["alt"])
    said = element.attributes.get("class") == "say"
    return Piece(Sort.SAID if said else SORTS[element.tag], element.text)


def test_the_whole_front_page_is_found(published: Published) -> None:
    """The reader finds stories of every form, so that the other tests look at something."""
    stories = published.front.stories
    assert len(stories) >= 10
    assert {piece.sort for story in stories for piece in story.pieces} == set(Sort)
    assert len(published.front.recent) == 5
    assert any(story.source for story in stories)
    assert any(story.series for story in stories)
    forms = {(c.staff, bool(c.publication), bool(c.publication_note), bool(c.translator))
             for c in (story.credits for story in stories)}  # fmt: skip
    assert len(forms) >= 5


def test_every_story_went_through_review_and_is_published(published: Published) -> None:
    """With its translation."""
    assert set(published.in_review) == {Status.IN_REVIEW}
    states = {(a.status, a.live) for a in (*published.made, published.translation)}
    assert states == {(Status.APPROVED, Live.PUBLISHED)}
    assert broken_links(published.site) == []


def test_kicker_headline_and_lead_picture_stand_over_the_text(published: Published) -> None:
    """The kicker leads to its section's list; the picture says what it shows."""
    for story, page in published.pages():
        head = page.one("article", "story").one("header")
        assert head.one("a", "kicker").text == story.kicker
        assert page.one("h1").text == story.headline
        lead = page.one("figure", "lead-pic").one("img")
        assert lead.attributes["alt"] == story.lead_alt


def test_the_text_stands_piece_by_piece(published: Published) -> None:
    """Paragraphs, dialogue, subheads and pictures with captions: each as it was, in its order."""
    for story, page in published.pages():
        assert _shown(page) == story.pieces


def test_every_form_of_credit_reads_as_on_the_front_page(published: Published) -> None:
    """A bare name of the house, and all forms of “By NAME – …”; no line where there was none."""
    for story, page in published.pages():
        lines = [p.text for p in page.all("footer", "credits") for p in p.all("p")]
        wanted = story.credit.replace("\u00a0", " ")
        assert lines[:1] == ([wanted] if wanted else [])


def test_the_source_stands_on_a_line_of_its_own(published: Published) -> None:
    """As a link, from left to right."""
    for story, page in published.pages():
        links = [a for f in page.all("footer", "credits") for a in f.all("a")]
        assert [a.attributes["href"] for a in links] == ([story.source] if story.source else [])
        assert all(a.attributes["dir"] == "ltr" and a.text == story.source for a in links)


def test_a_part_names_its_series(published: Published) -> None:
    """The box has the series' title and the number, and the present part without a link."""
    for story, page in published.pages():
        boxes = page.all("nav", "series")
        assert bool(boxes) == bool(story.series)
        for box in boxes:
            assert story.series is not None
            assert box.one("h2").text == f"Series: {story.series[0]} · part one"
            assert box.one("li").attributes["aria-current"] == "page"
            assert story.headline in box.one("li").text
            assert box.all("a") == []


def test_the_date_is_the_front_pages(published: Published) -> None:
    """In the edition's own words."""
    for story, page in published.pages():
        when = page.one("article", "story").one("div", "meta").one("time")
        assert when.text == story.date


def test_five_recent_posts_stand_beside_each_story_never_itself(published: Published) -> None:
    """With their dates, newest first."""
    newest = [*published.front.recent]
    for _, page in published.pages():
        recent = page.one("ul", "recent")
        assert [(li.one("a").text, li.one("time").text) for li in recent.all("li")] == newest
    beside = read_tree(_newest(published)).one("ul", "recent").all("a")
    first = published.front.stories[0].headline
    assert [a.text for a in beside] == [*(headline for headline, _ in newest[1:]), first]


def _newest(published: Published) -> Path:
    headline = published.front.recent[0][0]
    return published.site / "en" / "2025" / slug_from(headline) / "index.html"


def test_every_page_says_its_language_and_direction(published: Published) -> None:
    """Pages of each edition in its own."""
    directions = {"en": "ltr", "fa": "rtl", "ar": "rtl", "sq": "ltr"}
    for edition, direction in directions.items():
        for file in (published.site / edition).rglob("*.html"):
            root = read_tree(file).attributes
            assert (root["lang"], root["dir"]) == (edition, direction)


def test_the_translation_has_every_piece_in_its_place(published: Published) -> None:
    """Pictures came along, everything else is Persian; both pages lead to each other."""
    story = published.front.stories[TRANSLATED]
    page, source = published.page(published.translation), published.page(published.made[TRANSLATED])
    assert [p.sort for p in _shown(page)] == [p.sort for p in story.pieces]
    numbers = [f"این متن بند {n} است" for n in range(len(story.pieces) + 1)]
    assert [page.one("h1").text, *(p.text for p in _shown(page))] == numbers
    alts = [img.attributes["alt"] for img in page.one("article", "story").all("img")]
    assert alts[:3] == ["تصویر 0", "تصویر 1", "تصویر 2"]
    assert page.one("div", "meta").one("time").text == DATE
    credit = page.one("footer", "credits").one("p").text
    assert story.credits.author in credit and "Leila" in credit
    for one, other in ((page, "en"), (source, "fa")):
        links = one.one("nav", "in-editions").all("a")
        assert [a.attributes["hreflang"] for a in links] == [other]
