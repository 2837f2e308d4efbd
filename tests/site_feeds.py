"""Reads the feeds and the sitemap of a written site strictly, beside its pages."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from site_told import Told

from nejat_desktop.sites.folder.addresses import file_of

ATOM = "{http://www.w3.org/2005/Atom}"
XML = "{http://www.w3.org/XML/1998/namespace}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
_URN = re.compile(r"urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_FEED_PARTS = {"id", "title", "subtitle", "updated", "author", "link", "entry"}
_ENTRY_PARTS = {"id", "title", "link", "published", "updated", "author", "category", "summary"}


def feed_troubles(root: Path, site: str, pages: Mapping[str, Told]) -> Iterator[str]:
    """What RFC 4287 or the pages say against the feeds; also feeds that no page names."""
    found = {path.relative_to(root).as_posix() for path in root.rglob("feed.xml")}
    named = {url for page in pages.values() for url in page.feeds()}
    if named != {site + path for path in found}:
        yield f"pages name {sorted(named ^ {site + path for path in found})}"
    ids = []
    for path in sorted(found):
        feed = parse(root / path).getroot()
        ids.append(feed.findtext(f"{ATOM}id"))
        for trouble in _feed(feed, path, root, site, pages):
            yield f"{path}: {trouble}"
    if len(ids) != len(set(ids)):
        yield "two feeds have one id"


def _feed(
    feed: Element, path: str, root: Path, site: str, pages: Mapping[str, Told]
) -> Iterator[str]:
    assert feed.tag == f"{ATOM}feed"
    yield from _parts(feed, _FEED_PARTS, {"id", "title", "updated"})
    links = {a.get("rel"): a.get("href") for a in feed.findall(f"{ATOM}link")}
    if links.get("self") != site + path:
        yield f"its own address is {links.get('self')}"
    page = _page(links.get("alternate") or "", site, pages)
    if page is None or feed.get(f"{XML}lang") != page.language:
        yield f"its page is {links.get('alternate')}"
    entries = feed.findall(f"{ATOM}entry")
    if not entries:
        yield "holds nothing"
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(ids) != len(set(ids)):
        yield "an entry stands twice"
    dates = [_instant(e.findtext(f"{ATOM}published")) for e in entries]
    if dates != sorted(dates, reverse=True):
        yield "its entries are not newest first"
    updated = [_instant(e.findtext(f"{ATOM}updated")) for e in entries]
    if entries and _instant(feed.findtext(f"{ATOM}updated")) != max(updated):
        yield "is dated otherwise than its newest entry"
    for entry in entries:
        yield from _entry(entry, root, site, pages)


def _entry(entry: Element, root: Path, site: str, pages: Mapping[str, Told]) -> Iterator[str]:
    yield from _parts(entry, _ENTRY_PARTS, {"id", "title", "updated", "author"})
    title = entry.findtext(f"{ATOM}title")
    (link,) = [a for a in entry.findall(f"{ATOM}link") if a.get("rel") == "alternate"]
    page = _page(link.get("href") or "", site, pages)
    if page is None or page.hidden:
        yield f"“{title}” leads to {link.get('href')}"
        return
    if page.h1 != title:
        yield f"“{title}” leads to “{page.h1}”"
    if (entry.findtext(f"{ATOM}published") or "")[:10] not in page.dates:
        yield f"“{title}” is dated {entry.findtext(f'{ATOM}published')}, its page {page.dates}"
    for other in entry.findall(f"{ATOM}link"):
        if other.get("rel") == "enclosure":
            url = other.get("href") or ""
            if not url.startswith(site) or not (root / url.removeprefix(site)).is_file():
                yield f"“{title}” brings {url}, which is not there"


def _parts(element: Element, allowed: set[str], once: set[str]) -> Iterator[str]:
    names = [child.tag.removeprefix(ATOM) for child in element]
    if set(names) - allowed:
        yield f"has {set(names) - allowed}"
    if any(names.count(name) != 1 for name in once):
        yield f"has not one each of {once}"
    if not _URN.fullmatch(element.findtext(f"{ATOM}id") or ""):
        yield f"its id is {element.findtext(f'{ATOM}id')}"
    if not all((name.text or "").strip() for name in element.iterfind(f"{ATOM}author/{ATOM}name")):
        yield "has an author without a name"


def sitemap_troubles(root: Path, site: str, pages: Mapping[str, Told]) -> Iterator[str]:
    """What the pages say against the sitemap: it names each page that is not hidden once."""
    index = parse(root / "sitemap.xml").getroot()
    parts = [e.text or "" for e in index.iter(f"{MAP}loc")]
    written = {site + p.relative_to(root).as_posix() for p in root.rglob("sitemap*.xml")}
    if {*parts, f"{site}sitemap.xml"} != written:
        yield f"the index and the files differ in {written ^ {*parts, site + 'sitemap.xml'}}"
    named: list[str] = []
    for part in parts:
        for place in parse(root / part.removeprefix(site)).getroot():
            url = place.findtext(f"{MAP}loc") or ""
            named.append(url)
            if not url.startswith(part.rpartition("/")[0] + "/"):
                yield f"{part} may not name {url}"
            yield from _place(place, url, site, pages)
    if len(named) != len(set(named)):
        yield "an address stands twice"
    wanted = {p.canonical() for p in pages.values() if p.alternates()}
    if wanted != set(named):
        yield f"it differs from the pages in {sorted(wanted ^ set(named))}"


def _place(place: Element, url: str, site: str, pages: Mapping[str, Told]) -> Iterator[str]:
    page = _page(url, site, pages)
    told = {a.get("hreflang"): a.get("href") for a in place.findall(f"{XHTML}link")}
    if page is None or told != page.alternates():
        yield f"{url} has other languages on its page"
    changed = place.findtext(f"{MAP}lastmod")
    if changed is not None:
        _instant(changed)


def _page(url: str, site: str, pages: Mapping[str, Told]) -> Told | None:
    return pages.get(file_of(url.removeprefix(site))) if url.startswith(site) else None


def _instant(text: str | None) -> datetime:
    found = datetime.fromisoformat(text or "")
    assert found.tzinfo is not None, text
    return found
