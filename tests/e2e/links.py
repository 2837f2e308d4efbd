"""Looks at every local link of a site folder."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LINKS = {"href", "src", "poster", "srcset", "action"}


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "srcset" and value:
                self.found += [part.split()[0] for part in value.split(",") if part.split()]
            elif name in _LINKS and value:
                self.found.append(value)

    def handle_endtag(self, tag: str) -> None:
        self.ended = self.ended or tag == "html"


def broken_links(folder: Path) -> list[str]:
    """Pages that are not whole, and local links that lead nowhere."""
    return [problem for page in folder.rglob("*.html") for problem in _problems(page)]


def _problems(page: Path) -> Iterator[str]:
    reader = _Links()
    reader.feed(page.read_text("utf-8"))
    if not reader.ended:
        yield f"{page} is not whole"
    for link in reader.found:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path:
            continue
        target = page.parent / unquote(parts.path)
        if parts.path.endswith("/") or target.is_dir():
            target = target / "index.html"
        if not target.is_file():
            yield f"{page.name} links to {link}"
