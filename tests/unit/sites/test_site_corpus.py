"""Real and hostile texts on a page: well-formed, harmless, and no words lost."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from site_reading import read_page

from nejat_desktop.sites.folder.body import Surroundings, body_text

pytestmark = pytest.mark.corpus

AROUND = Surroundings(
    picture=lambda photo: None,
    attributes=lambda found: None,
    story=lambda story: None,
    file=lambda file: None,
    by=lambda name: name,
)
_NO_TEXT = re.compile(r"<!--.*?-->|\[caption.*?\[/caption\]", re.DOTALL)
"""Block comments, and captions of pictures that are not ours to show."""


class _Attributes(HTMLParser):
    """Collects what could run or load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "iframe", "object", "embed", "svg", "form", "base", "meta"):
            self.found.append(tag)
        for name, value in attrs:
            address = (value or "").strip().lower()
            if name.startswith("on") or name == "style":
                self.found.append(f"{tag} {name}")
            if name in ("href", "src") and not address.startswith(("http", "mailto:", "tel:")):
                self.found.append(f"{tag} {name}={address}")


def test_every_text_of_the_corpus_gives_a_harmless_well_formed_page(corpus: Path) -> None:
    files = [f for f in sorted(corpus.rglob("*")) if f.suffix in (".html", ".txt", ".dat", ".xml")]
    assert len(files) > 300
    for file in files:
        html = str(body_text(file.read_bytes().decode("utf-8", "replace"), AROUND).html)
        read_page(f"<!doctype html><html>{html}</html>\n")
        reader = _Attributes()
        reader.feed(html)
        assert reader.found == [], file


def test_no_word_of_a_persian_or_arabic_text_is_lost(corpus: Path) -> None:
    for file in sorted((corpus / "rtl-synthetic").glob("*.html")):
        source = file.read_text(encoding="utf-8")
        kept = re.sub(r"<[^>]*>", " ", str(body_text(source, AROUND).html)).split()
        bare = re.sub(r"<[^>]*>", " ", _NO_TEXT.sub(" ", source)).split()
        assert [w for w in bare if w not in kept] == [], file
