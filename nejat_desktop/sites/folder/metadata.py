"""What stands in the head of a page for machines: one address, other editions, Open Graph."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from markupsafe import Markup

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.sites.folder.feeds import feeds_of
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.json_ld import script
from nejat_desktop.sites.folder.setting import Setting

DEFAULT = "x-default"
OG_TYPES = {Kind.PAGE: "website", Kind.BOOK: "book", Kind.VIDEO: "video.other"}
"""What Open Graph calls a kind of story; `article` for all others."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in an edition: its language tag, or `x-default`, and its whole address."""

    language: str
    url: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What machines read in a page's head. All of it needs the site's address."""

    canonical: str = ""
    alternates: tuple[Alternate, ...] = ()
    feeds: tuple[tuple[str, str], ...] = ()
    """Title and whole address of each."""
    open_graph: tuple[tuple[str, str], ...] = ()
    json_ld: Markup = field(default_factory=Markup)


def metadata(frame: Frame) -> Metadata:
    """What machines are told of a page; nothing of one that is hidden from them."""
    canonical = frame.absolute(frame.address)
    if frame.hidden or not canonical:
        return Metadata()
    return Metadata(
        canonical,
        alternates(frame.setting, same_page(frame)) if frame.paired else (),
        tuple((feed.title, frame.absolute(feed.path)) for feed in feeds_of(frame)),
        tuple(_open_graph(frame)),
        script(frame.things),
    )


def same_page(frame: Frame) -> dict[str, str]:
    """The addresses of this very page by edition, its own included, in the newsroom's order."""
    own = frame.edition.code
    if not frame.paired:
        return {own: frame.address}
    found = {**frame.elsewhere, own: frame.address}
    editions = frame.setting.newsroom.editions
    return {e.code: found[e.code] for e in editions if e.code in found}


def default_edition(newsroom: Newsroom, live: dict[str, str]) -> Edition:
    """Which of the editions that have a page speaks for readers of all other languages."""
    editions = [e for e in newsroom.editions if e.code in live]
    return next((e for e in editions if e.code == newsroom.source_edition), editions[0])


def alternates(setting: Setting, live: dict[str, str]) -> tuple[Alternate, ...]:
    """A page in all languages that have it, by the edition's code; each names the same ones."""
    newsroom = setting.newsroom
    found = [
        Alternate(edition.language, setting.absolute(live[edition.code]))
        for edition in newsroom.editions
        if edition.code in live
    ]
    default = live[default_edition(newsroom, live).code]
    return (*found, Alternate(DEFAULT, setting.absolute(default)))


def _open_graph(frame: Frame) -> Iterator[tuple[str, str]]:
    yield "og:url", frame.absolute(frame.address)
    yield "og:site_name", frame.edition.site_name
    yield "og:title", frame.title
    if frame.description:
        yield "og:description", frame.description
    yield "og:type", frame.kind
    yield "og:locale", frame.words("og_locale")
    for code in same_page(frame):
        if code != frame.edition.code:
            yield "og:locale:alternate", frame.setting.locales[code]
    yield from _picture(frame)
    if frame.kind == "article":
        yield from _article(frame)


def _picture(frame: Frame) -> Iterator[tuple[str, str]]:
    if frame.preview is None or frame.picture is None:
        return
    path, width, height = frame.preview
    yield "og:image", frame.absolute(path)
    yield "og:image:width", str(width)
    yield "og:image:height", str(height)
    if frame.picture.picture.alt:
        yield "og:image:alt", frame.picture.picture.alt


def _article(frame: Frame) -> Iterator[tuple[str, str]]:
    zone = frame.edition.zone
    if frame.published:
        yield "article:published_time", frame.published.astimezone(zone).isoformat()
    if frame.modified and frame.modified != frame.published:
        yield "article:modified_time", frame.modified.astimezone(zone).isoformat()
    if frame.section:
        yield "article:section", frame.section
    for tag in frame.tags:
        yield "article:tag", tag
