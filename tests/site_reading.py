"""Reads a written site folder as a browser and a strict reader would."""

import hashlib
import posixpath
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from nejat_desktop.sites.folder.addresses import resolve
from nejat_desktop.sites.folder.ledger import Ledger
from nejat_desktop.sites.folder.markup import VOID

_SHAPES = frozenset({"path", "circle", "rect"})
_LINKS = ("href", "src", "srcset", "poster", "action")


class StrictReader(HTMLParser):
    """Collects links, text and the root's attributes; fails where elements do not match."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.root: dict[str, str | None] = {}
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.text = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        assert len(values) == len(attrs), f"an attribute stands twice on {tag}"
        if tag == "html":
            self.root = values
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        self.ids += [values["id"] or ""] if "id" in values else []
        self.links += _links(tag, values)
        if tag not in VOID and tag not in ("meta", "link", "base", "source", "input", *_SHAPES):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _SHAPES, f"{tag} closes itself"

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.text += data

    def finish(self) -> "StrictReader":
        """End the reading; everything must be closed."""
        self.close()
        assert not self._open, f"never closed: {self._open}"
        return self


def _links(tag: str, values: dict[str, str | None]) -> list[str]:
    if tag == "base":
        return []
    found = []
    for name in _LINKS:
        value = values.get(name) or ""
        parts = value.split(",") if name == "srcset" else [value]
        found += [part.split()[0] for part in parts if part.strip()]
    return found


def read_page(html: str) -> StrictReader:
    """One page, read strictly."""
    assert html.startswith("<!doctype html>")
    assert html.endswith("</html>\n")
    reader = StrictReader()
    reader.feed(html.removeprefix("<!doctype html>"))
    return reader.finish()


def pages(root: Path) -> Iterator[tuple[str, StrictReader]]:
    """Every page below the root by its path, read strictly."""
    for file in sorted(root.rglob("*.html")):
        yield file.relative_to(root).as_posix(), read_page(file.read_text(encoding="utf-8"))


@cache
def _targets(path: str, data: bytes) -> frozenset[str]:
    """The files that a page links to; every text of a page is read strictly once."""
    links = read_page(data.decode()).links
    return frozenset(target for url in links if (target := resolve(path, url)) is not None)


@cache
def _sheet_targets(path: str, data: bytes) -> frozenset[str]:
    urls = (part.partition(")")[0] for part in data.decode().split("url(")[1:])
    return frozenset(posixpath.join(posixpath.dirname(path), url) for url in urls)


def broken_links(root: Path) -> list[tuple[str, str]]:
    """Links of pages and style sheets that lead to no file below the root."""
    paths = {f.relative_to(root).as_posix() for f in root.rglob("*") if f.is_file()}
    broken = []
    for path in sorted(paths):
        read = {".html": _targets, ".css": _sheet_targets}.get(posixpath.splitext(path)[1])
        targets = read(path, (root / path).read_bytes()) if read else frozenset()
        broken += [(path, target) for target in targets - paths]
    return broken


def digests(root: Path) -> dict[str, str]:
    """The digest of every file below the root, by path."""
    files = (f for f in sorted(root.rglob("*")) if f.is_file())
    return {
        f.relative_to(root).as_posix(): hashlib.sha256(f.read_bytes()).hexdigest() for f in files
    }


def published(root: Path) -> dict[str, str]:
    """The digests of what readers can load: everything but our own ledger."""
    return {path: digest for path, digest in digests(root).items() if path != Ledger.NAME}


def all_bytes(root: Path) -> bytes:
    """Every byte below the root."""
    return b"".join(f.read_bytes() for f in sorted(root.rglob("*")) if f.is_file())
