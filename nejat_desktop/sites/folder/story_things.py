"""Stories as things of schema.org: each kind has its own type and facts."""

from collections.abc import Callable, Iterator

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.text import fold
from nejat_desktop.domain.video import video_at
from nejat_desktop.sites.folder.catalogue import PLACES
from nejat_desktop.sites.folder.files import MIME, path_of
from nejat_desktop.sites.folder.json_ld import Thing
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.things import breadcrumbs, home_entry, organization

TYPES = {
    Kind.ARTICLE: "NewsArticle",
    Kind.CARTOON: "CreativeWork",
    Kind.NEWSPIC: "CreativeWork",
    Kind.GALLERY: "ImageGallery",
    Kind.VIDEO: "VideoObject",
    Kind.BOOK: "Book",
    Kind.NEWSLETTER: "PublicationIssue",
    Kind.BRIEF: "PublicationIssue",
    Kind.PAGE: "WebPage",
}
_HEADED = frozenset({Kind.ARTICLE, Kind.CARTOON, Kind.NEWSPIC})
"""Kinds whose headline is called one; the others have a name."""
_YEARS = range(1500, 2200)
"""Numbers that can only be Gregorian years: Solar and lunar ones are smaller, for long."""


def story_things(
    matter: StoryMatter, release: Release, setting: Setting, kicker: Entry | None
) -> list[Thing]:
    """A story for machines, and the way to it. Nothing without the site's address."""
    if not setting.absolute(matter.item.address):
        return []
    own = _OWN.get(release.kind)
    thing = _story(matter, release, setting, kicker) | (
        own(matter.item.head, release, setting) if own else {}
    )
    if release.kind is Kind.PAGE:
        return [thing]
    way = list(dict.fromkeys(_way(release.kind, setting, kicker)))
    return [thing, breadcrumbs(setting, way, matter.item.head.headline)]


def _story(matter: StoryMatter, release: Release, setting: Setting, kicker: Entry | None) -> Thing:
    """What is known of a story of any kind."""
    edition = setting.edition
    content, url = release.content, setting.absolute(matter.item.address)
    headed = release.kind in _HEADED
    return {
        "@type": TYPES[release.kind],
        "@id": f"{url}#story",
        "url": url,
        "mainEntityOfPage": url,
        "headline" if headed else "name": matter.item.head.headline,
        "description": matter.item.head.excerpt,
        "inLanguage": edition.language,
        "datePublished": release.date.astimezone(edition.zone).isoformat(),
        "dateModified": release.changed.astimezone(edition.zone).isoformat(),
        "author": _author(release, setting),
        "translator": _person(content.credits.translator),
        "publisher": organization(setting),
        "image": _images(release, setting),
        "keywords": list(content.tags),
        "isBasedOn": content.credits.source_address,
        "translationOfWork": _translated(matter, release, setting),
        "isPartOf": _series(release),
        "position": release.part if release.series else None,
        "commentCount": release.reader_comments,
        "articleSection" if release.kind is Kind.ARTICLE else "genre": kicker.text
        if kicker
        else "",
    }


def _author(release: Release, setting: Setting) -> Thing:
    author = release.content.credits.author
    return _person(author) or organization(setting)


def _person(name: str) -> Thing:
    return {"@type": "Person", "name": name} if name else {}


def _translated(matter: StoryMatter, release: Release, setting: Setting) -> Thing:
    """What the text was translated from: elsewhere, or from another edition."""
    credits = release.content.credits
    kind = TYPES[release.kind]
    if credits.original_language and credits.original_language != setting.edition.language:
        return {
            "@type": kind,
            "inLanguage": credits.original_language,
            "url": credits.source_address,
            "publisher": {"@type": "Organization", "name": credits.publication},
        } | ({} if credits.publication else {"publisher": None})
    source = next((i for i in matter.siblings if i.head.edition == release.source_edition), None)
    if source is None:
        return {}
    language = setting.newsroom.edition(release.source_edition).language
    url = setting.absolute(source.address)
    return {"@type": kind, "@id": f"{url}#story", "inLanguage": language, "url": url}


def _series(release: Release) -> Thing:
    if not release.series:
        return {}
    return {"@type": "CreativeWorkSeries", "name": release.series_title}


def _images(release: Release, setting: Setting) -> list[Thing]:
    """The lead picture; of a gallery all of its pictures, in their order."""
    wanted = release.gallery or ((release.lead,) if release.lead else ())
    pictures = (release.picture(uid) for uid in wanted)
    return [thing for p in pictures if p and (thing := _image(p, setting))]


def _image(picture: ReleasedPicture, setting: Setting) -> Thing:
    files = setting.gallery.files(picture)
    if files is None:
        return {}
    width, height = files.size(PREVIEW_WIDTH)
    url = setting.absolute(files.path(PREVIEW_WIDTH))
    return {
        "@type": "ImageObject",
        "url": url,
        "contentUrl": url,
        "width": width,
        "height": height,
        "caption": picture.caption,
        "creditText": picture.credit,
    }


def _way(kind: Kind, setting: Setting, kicker: Entry | None) -> Iterator[Entry]:
    """Home, the part of the menu, the list inside it: only what exists."""
    yield home_entry(setting)
    place = PLACES.get(kind)
    part = setting.parts.get(place.part) if place else None
    if place is not None and part is not None:
        yield Entry(setting.words(place.part), part)
    if kicker is not None:
        yield Entry(kicker.text, kicker.address)


def _video(head: Head, release: Release, setting: Setting) -> Thing:
    work = head.work
    file = head.file(work.file)
    seconds = work.seconds or (file.seconds if file else 0)
    images = _images(release, setting)
    elsewhere = video_at(work.address)
    return {
        "embedUrl": elsewhere.player if elsewhere else "",
        "thumbnailUrl": images[0]["url"] if images else "",
        "uploadDate": release.date.astimezone(setting.edition.zone).isoformat(),
        "duration": _duration(seconds),
        **_file(head, setting),
    }


def _duration(seconds: int) -> str:
    """A length of time as ISO 8601 writes it; empty when nobody knows it."""
    if not seconds:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (rest, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)


def _file(head: Head, setting: Setting) -> Thing:
    """The file of a work at its place on the site."""
    file = head.file(head.work.file)
    if file is None:
        return {}
    return {
        "contentUrl": setting.absolute(path_of(head, file)),
        "encodingFormat": MIME[file.type],
    }


def _encoding(head: Head, setting: Setting) -> Thing:
    found = _file(head, setting)
    return {"@type": "MediaObject", **found} if found else {}


def _book(head: Head, release: Release, setting: Setting) -> Thing:
    work = head.work
    year = fold(work.year).strip()
    known = year.isascii() and year.isdigit() and len(year) == 4 and int(year) in _YEARS
    return {
        "author": _person(work.by) or _author(release, setting),
        "publisher": {"@type": "Organization", "name": work.publisher}
        if work.publisher
        else organization(setting),
        "copyrightYear": int(year) if known else None,
        "numberOfPages": _pages(head),
        "encoding": _encoding(head, setting),
    }


def _issue(head: Head, release: Release, setting: Setting) -> Thing:
    work = head.work
    place = PLACES.get(head.kind)
    return {
        "issueNumber": work.number,
        "isPartOf": {"@type": "Periodical", "name": setting.words(place.shelf)} if place else {},
        "position": None,
        "encoding": _encoding(head, setting),
        "hasPart": [{"@type": "CreativeWork", "name": line} for line in work.contents],
    }


def _pages(head: Head) -> int | None:
    file = head.file(head.work.file)
    return file.pages or None if file else None


_OWN: dict[Kind, Callable[[Head, Release, Setting], Thing]] = {
    Kind.VIDEO: _video,
    Kind.BOOK: _book,
    Kind.NEWSLETTER: _issue,
    Kind.BRIEF: _issue,
}
"""What the kinds add to what every story has."""
