"""Reads a written site as machines do, and says where what they are told is not so."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from site_feeds import feed_troubles, sitemap_troubles
from site_reading import broken_links
from site_told import Told, told

from nejat_desktop.sites.folder.addresses import file_of

_REQUIRED = {
    "NewsArticle": {"headline", "datePublished", "dateModified", "inLanguage", "author", "url"},
    "CreativeWork": {"headline", "datePublished", "inLanguage", "image"},
    "ImageGallery": {"name", "image", "inLanguage"},
    "VideoObject": {"name", "description", "uploadDate"},
    "Book": {"name", "author", "inLanguage"},
    "PublicationIssue": {"name", "datePublished", "isPartOf"},
    "WebSite": {"name", "url", "inLanguage"},
    "Organization": {"name", "url"},
    "CollectionPage": {"name", "url", "mainEntity"},
    "BreadcrumbList": {"itemListElement"},
    "WebPage": {"name", "url"},
}
_STORIES = {"NewsArticle", "CreativeWork", "ImageGallery", "VideoObject", "Book"}
_STORIES |= {"PublicationIssue"}


class Machines:
    """The checks of a whole site at an address. Each gives sentences; none means all is well."""

    def __init__(self, root: Path, site: str) -> None:
        self.root, self.site = root, site
        self.pages = told(root)

    def troubles(self) -> list[str]:
        """Everything that is not so."""
        found = [f"{path} links to {target}" for path, target in broken_links(self.root)]
        for page in self.pages.values():
            found += [f"{page.path}: {trouble}" for trouble in self._page(page)]
        found += [
            f"feeds: {trouble}" for trouble in feed_troubles(self.root, self.site, self.pages)
        ]
        found += [f"sitemap: {t}" for t in sitemap_troubles(self.root, self.site, self.pages)]
        return found

    def _page(self, page: Told) -> Iterator[str]:
        if page.hidden:
            if page.canonical() or page.properties or page.json_ld or page.alternates():
                yield "is hidden, and tells machines of itself"
            return
        yield from self._addresses(page)
        if page.path != "index.html":
            yield from self._pairs(page)
            yield from self._open_graph(page)
            yield from self._things(page)

    def file(self, url: str) -> Path | None:
        """The file behind an address of this site, if it is there."""
        if not url.startswith(self.site):
            return None
        found = self.root / file_of(url.removeprefix(self.site).partition("#")[0])
        return found if found.is_file() else None

    def _addresses(self, page: Told) -> Iterator[str]:
        own = self.file(page.canonical())
        if own is None or own != self.root / page.path:
            yield f"its address is {page.canonical()}"

    def _pairs(self, page: Told) -> Iterator[str]:
        alternates = page.alternates()
        if not alternates:
            if not page.path.split("/")[-2].isdigit():
                yield "names no languages"
            return
        if alternates.get(page.language) != page.canonical():
            yield "does not name itself among its languages"
        if alternates.get("x-default") not in {v for k, v in alternates.items() if k[0] != "x"}:
            yield "its default is none of its languages"
        for language, url in alternates.items():
            file = self.file(url)
            other = self.pages.get(file.relative_to(self.root).as_posix()) if file else None
            if other is None:
                yield f"its {language} page is not there: {url}"
            elif other.alternates() != alternates:
                yield f"its {language} page does not point back"
            elif language not in ("x-default", other.language):
                yield f"its {language} page is in {other.language}"

    def _open_graph(self, page: Told) -> Iterator[str]:
        if page.og("og:url") != page.canonical():
            yield "og:url is another address"
        is_home = page.path.count("/") == 1
        if page.og("og:title") != page.h1 and not is_home:
            yield f"og:title is “{page.og('og:title')}”, its headline “{page.h1}”"
        if page.og("og:locale")[:2] != page.language[:2]:
            yield f"og:locale is {page.og('og:locale')}"
        published = page.og("article:published_time")
        if published and published[:10] not in page.dates:
            yield f"says it was published {published}, and shows {page.dates}"
        image = page.og("og:image")
        if image:
            size = (page.og("og:image:width"), page.og("og:image:height"))
            yield from self._image(image, *size)
            if not page.og("og:image:alt"):
                yield "og:image has no words"

    def _image(self, url: str, width: object, height: object) -> Iterator[str]:
        file = self.file(url)
        if file is None:
            yield f"the picture {url} is not there"
        elif (size := pixels(file)) and size != (int(str(width)), int(str(height))):
            yield f"the picture {url} is {size}, not {width} × {height}"

    def _things(self, page: Told) -> Iterator[str]:
        things = page.things()
        if not things:
            yield "has no structured data"
        for thing in things:
            kind = thing["@type"]
            lacking = _REQUIRED[kind] - thing.keys()
            if lacking:
                yield f"its {kind} lacks {sorted(lacking)}"
            if kind in _STORIES:
                yield from self._story(page, thing)
            if kind == "CollectionPage" and thing["name"] != page.h1:
                yield f"its list is called “{thing['name']}”, its heading “{page.h1}”"
            yield from self._inside(thing)
            yield from _counted(thing)

    def _story(self, page: Told, thing: dict[str, Any]) -> Iterator[str]:
        if thing.get("headline", thing.get("name")) != page.h1:
            yield f"its {thing['@type']} has another headline: {thing}"
        if thing["inLanguage"] != page.language:
            yield f"its {thing['@type']} is in {thing['inLanguage']}"
        if thing["datePublished"][:10] not in page.dates:
            yield f"its {thing['@type']} was published {thing['datePublished']}"
        if thing["url"] != page.canonical():
            yield f"its {thing['@type']} stands at {thing['url']}"

    def _inside(self, value: Any) -> Iterator[str]:
        """Every address of this site below a thing leads to a file; pictures have their size."""
        match value:
            case dict():
                if value.get("@type") == "ImageObject" and "width" in value:
                    yield from self._image(value["url"], value["width"], value["height"])
                for inner in value.values():
                    yield from self._inside(inner)
            case list():
                for inner in value:
                    yield from self._inside(inner)
            case str() if value.startswith(self.site) and "{" not in value:
                if self.file(value) is None:
                    yield f"its data names {value}, which is not there"


def _counted(thing: dict[str, Any]) -> Iterator[str]:
    """Entries of lists are numbered from one."""
    found = thing.get("itemListElement") or thing.get("mainEntity", {}).get("itemListElement", [])
    numbers = [entry["position"] for entry in found]
    if numbers and (numbers[0] != 1 or any(b != a + 1 for a, b in pairwise(numbers))):
        yield f"its entries are numbered {numbers}"


def pixels(file: Path) -> tuple[int, int] | None:
    """Width and height of a picture; None for what is none."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(file) as image:
            return image.size
    except UnidentifiedImageError:
        return None
