"""What the pages of a written site tell machines in their heads."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any


@dataclass
class Told:
    """What one page tells machines, and what it shows to people."""

    path: str
    language: str = ""
    hidden: bool = False
    h1: str = ""
    dates: list[str] = field(default_factory=list)
    links: list[dict[str, str]] = field(default_factory=list)
    properties: list[tuple[str, str]] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    images: dict[str, tuple[str, str]] = field(default_factory=dict)

    def og(self, name: str) -> str:
        """The one value of an Open Graph property; empty without."""
        found = [content for key, content in self.properties if key == name]
        assert len(found) <= 1, f"{self.path}: {name} stands {len(found)} times"
        return found[0] if found else ""

    def alternates(self) -> dict[str, str]:
        """The addresses of `hreflang` by language."""
        return {a["hreflang"]: a["href"] for a in self.links if a.get("rel") == "alternate"
                and "hreflang" in a}  # fmt: skip

    def feeds(self) -> list[str]:
        """The addresses of the feeds that it names."""
        return [a["href"] for a in self.links if a.get("type") == "application/atom+xml"]

    def canonical(self) -> str:
        """The page's own address; empty without."""
        return next((a["href"] for a in self.links if a.get("rel") == "canonical"), "")

    def things(self) -> list[dict[str, Any]]:
        """The things of its structured data."""
        found: list[dict[str, Any]] = []
        for text in self.json_ld:
            data = json.loads(text)
            assert data["@context"] == "https://schema.org", self.path
            found += data.get("@graph", [data])
        return found


class _Reader(HTMLParser):
    def __init__(self, told: Told) -> None:
        super().__init__(convert_charrefs=True)
        self.told = told
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        told = self.told
        match tag:
            case "html":
                told.language = values["lang"]
            case "h1":
                self._inside = "h1"
            case "link":
                told.links.append(values)
            case "meta" if "property" in values:
                told.properties.append((values["property"], values["content"]))
            case "meta" if values.get("name") == "robots":
                told.hidden = "noindex" in values["content"]
            case "time" if "datetime" in values:
                told.dates.append(values["datetime"])
            case "script" if values.get("type") == "application/ld+json":
                self._inside = "json"
                told.json_ld.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "script"):
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "h1":
            self.told.h1 += data
        elif self._inside == "json":
            self.told.json_ld[-1] += data


def told(root: Path) -> dict[str, Told]:
    """What every page below the root tells machines, by path."""
    found = {}
    for file in sorted(root.rglob("*.html")):
        path = file.relative_to(root).as_posix()
        reader = _Reader(Told(path))
        reader.feed(file.read_text(encoding="utf-8"))
        reader.close()
        found[path] = reader.told
    return found
