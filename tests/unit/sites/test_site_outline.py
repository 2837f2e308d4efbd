"""The outline of each kind of page: its landmarks and headings, in their order."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from site_samples import newsroom, run, sample, site, state

_LANDMARKS = frozenset({"article", "header", "nav", "aside", "section", "footer", "figure", "ol"})
_HEADINGS = frozenset({"h1", "h2", "h3"})


class _Outline(HTMLParser):
    """The landmarks, lists and headings of `main`; a landmark is told with its name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._inside = False
        self._ids: dict[str, int] = {}
        self._heading = self._named = -1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in ("main", "template"):
            self._inside = tag == "main"
        if not self._inside or tag not in _LANDMARKS | _HEADINGS:
            return
        label = values.get("aria-label") or ""
        if by := values.get("aria-labelledby"):
            self._ids[by] = len(self.lines)
        self.lines.append(f"{tag}: {label}" if label else tag)
        if tag in _HEADINGS:
            self._heading = len(self.lines) - 1
            self.lines[-1] = f"{tag}: "
            if (named := values.get("id") or "") in self._ids:
                self._named = self._ids[named]

    def handle_data(self, data: str) -> None:
        if self._heading >= 0:
            self.lines[self._heading] += data

    def handle_endtag(self, tag: str) -> None:
        if tag in _HEADINGS and self._heading >= 0:
            name = self.lines[self._heading].partition(": ")[2]
            if self._named >= 0:
                self.lines[self._named] += f": {name}"
            self._heading = self._named = -1
        if tag == "main":
            self._inside = False


@cache
def _site() -> dict[str, str]:
    """The English pages of the sample, with an address so that they can be shared."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        run(site(root), state(sample(), room=newsroom(site_address="https://news.example/")))
        pages = (root / "en").rglob("index.html")
        return {p.parent.relative_to(root / "en").as_posix(): p.read_text("utf-8") for p in pages}


def outline(path: str) -> list[str]:
    """The outline of an English page."""
    reader = _Outline()
    reader.feed(_site()[path])
    reader.close()
    return reader.lines


def shared(what: str) -> list[str]:
    """The part in which a story is shared."""
    title = f"Share this {what}"
    return [f"section: {title}", f"h2: {title}"]


def test_an_article() -> None:
    assert outline("2026/bridge") == [
        "article",
        "header",
        "h1: Headline bridge en",
        "nav: In other editions",
        "h2: In other editions",
        "figure",
        "nav: Series: The bridge · part two",
        "h2: Series: The bridge · part two",
        "ol",
        "figure",
        "footer",
        "nav: More pages: Series: The bridge",
        *shared("article"),
        "aside: Recent posts",
        "h2: Recent posts",
        "h3: Headline newsletter-118 en",
    ]


def test_a_gallery() -> None:
    assert outline("2026/market-day") == [
        "article",
        "header",
        "h1: Headline market-day en",
        "ol",
        *["figure"] * 8,
        "footer",
        *shared("gallery"),
    ]


def test_a_video() -> None:
    assert outline("2026/baker") == [
        "article",
        "h1: Headline baker en",
        *shared("video"),
        "aside",
        "h2: More videos",
        *["article", "h3: Headline stone en"],
        *["article", "h3: Headline dawn en"],
        *["article", "h3: Headline graft en"],
    ]


def test_an_issue() -> None:
    assert outline("2026/newsletter-118") == [
        "article",
        "header",
        "h1: Headline newsletter-118 en",
        "section: In this issue",
        "h2: In this issue",
        "footer",
        *shared("publication"),
    ]


def test_a_page_of_the_menu() -> None:
    assert outline("2026/contact-us") == ["article", "header", "h1: Headline contact-us en"]


def test_the_landing_page_of_publications() -> None:
    assert outline("publications") == [
        "h1: Publications",
        *["section: Books", "h2: Books"],
        *["h3: Headline river-and-stone en", "h3: Headline bread-of-the-valley en"],
        *["section: The NewsLetter", "h2: The NewsLetter"],
        *[f"h3: Headline newsletter-{n} en" for n in (118, 117, 116, 115)],
        *["section: The Brief", "h2: The Brief", "h3: Headline brief-41 en"],
    ]


@pytest.mark.parametrize("path", ["", "media", "articles", "sections/learning", "media/videos"])
def test_every_nav_and_section_of_a_list_has_a_name(path: str) -> None:
    lines = outline(path or ".")
    assert lines.count("nav") == lines.count("section") == 0
    assert sum(line.startswith("h1: ") for line in lines) == 1
