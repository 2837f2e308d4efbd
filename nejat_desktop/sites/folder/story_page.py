"""The page of one story: everything that the template needs, worked out from its release."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from nejat_desktop.domain.article import ReleasedPicture
from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.body import Surroundings, body_html, plain_excerpt, word_count
from nejat_desktop.sites.folder.cards import Card, card, kicker, other_editions
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.credit_line import credit_line
from nejat_desktop.sites.folder.frame import EditionLink, Entry, Frame, Setting
from nejat_desktop.sites.folder.metadata import OG_TYPES
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.share import ShareLink, share_links
from nejat_desktop.sites.folder.story_things import story_things
from nejat_desktop.sites.folder.wire import digest

WORDS_A_MINUTE = 200
BODY_SIZES = "(min-width:46rem) 41rem, 100vw"


@dataclass(frozen=True, slots=True)
class LeadPicture:
    """The picture over the text. A cartoon or newspic is shown whole."""

    files: PictureFiles
    alt: str
    caption: str
    by: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a series: without an address it is text."""

    label: str
    text: str
    address: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class SeriesBox:
    """The series that an article belongs to, and the parts before and after it."""

    title: str
    label: str
    parts: Sequence[Part]
    before: Part | None
    after: Part | None


@dataclass(frozen=True, slots=True)
class StoryPage:
    """What the template shows of one story."""

    frame: Frame
    kicker: Entry | None
    headline: str
    dek: str
    author: str
    date: str
    iso: str
    minutes: str
    others: Sequence[EditionLink]
    lead: LeadPicture | None
    series: SeriesBox | None
    text: Markup
    credit: Markup
    source: str
    shares: Sequence[ShareLink]
    recent_title: str
    recent: Sequence[Card]


def story_page(item: Item, setting: Setting) -> StoryPage:
    """The page of a story in its edition."""
    release, words = item.release, setting.words
    content = release.content
    frame = story_frame(item, setting)
    pictured = release.kind in PICTURE_KINDS
    minutes = max(1, round(word_count(content.body) / WORDS_A_MINUTE))
    fresh = setting.own.is_fresh(item)
    return StoryPage(
        frame,
        kicker(item, setting),
        content.headline,
        content.excerpt,
        content.credits.author,
        date_words(release.date, setting.edition),
        iso_date(release.date, setting.edition),
        "" if pictured else words.count("minutes", minutes),
        other_editions(item, setting),
        _lead(item, setting),
        _series(item, setting),
        body_html(content.body, _surroundings(item, setting, frame)),
        credit_line(content.credits, words),
        content.credits.source_url,
        share_links(
            setting.catalogue.newsroom.share_services,
            frame.absolute(item.address),
            content.headline,
        ),
        words("recent_posts" if fresh else "same_weeks"),
        [card(i, setting) for i in setting.own.recent(item)],
    )


def story_frame(item: Item, setting: Setting) -> Frame:
    """Everything around a story's page."""
    release = item.release
    content = release.content
    label = kicker(item, setting)
    place = PLACES.get(release.kind)
    own_list = setting.own.shelves.get(place.shelf) if place else None
    lead = release.picture(release.lead) if release.lead else None
    description = content.excerpt or plain_excerpt(content.body)
    return Frame(
        setting,
        item.address,
        content.headline,
        description,
        part=place.part if place else release.article,
        elsewhere={e.code: i.address for e, i in setting.catalogue.siblings(item)},
        marker=f"{release.kind} {release.article} {digest(release)}",
        kind=OG_TYPES.get(release.kind, "article"),
        picture=setting.gallery.files(lead),
        published=release.date,
        modified=release.changed,
        section=label.text if label else "",
        tags=content.tags,
        shelf=own_list.address if own_list else "",
        things=story_things(item, setting, description, label),
    )


def _surroundings(item: Item, setting: Setting, frame: Frame) -> Surroundings:
    def attributes(picture: ReleasedPicture) -> dict[str, str] | None:
        files = setting.gallery.files(picture)
        return files.attributes(frame.address, BODY_SIZES) if files else None

    def story(uid: Uid) -> str | None:
        found = setting.catalogue.stories.get((uid, setting.edition.code))
        return frame.link(found.address) if found else None

    return Surroundings(
        item.release.picture,
        attributes,
        story,
        lambda name: setting.words("photo_by", name=name),
    )


def _lead(item: Item, setting: Setting) -> LeadPicture | None:
    release = item.release
    picture = release.picture(release.lead) if release.lead else None
    files = setting.gallery.files(picture)
    if picture is None or files is None:
        return None
    key = "drawing_by" if release.kind is Kind.CARTOON else "photo_by"
    by = setting.words(key, name=picture.credit) if picture.credit else ""
    whole = release.kind in PICTURE_KINDS
    return LeadPicture(files, picture.alt, picture.caption, by, whole)


def _series(item: Item, setting: Setting) -> SeriesBox | None:
    """The box of a series; a part that is not live in this edition is named without a link."""
    release, words = item.release, setting.words
    live = {i.release.part: i for i in setting.catalogue.parts(item)}
    if not release.series or not release.part:
        return None
    numbers = range(1, max(live) + 1)
    parts = {n: _part(n, live.get(n), item, setting) for n in numbers}
    return SeriesBox(
        words("series", title=release.series_title),
        words("part", number=words.ordinal(release.part)),
        tuple(parts.values()),
        _neighbour(parts.get(release.part - 1)),
        _neighbour(parts.get(release.part + 1)),
    )


def _part(number: int, found: Item | None, present: Item, setting: Setting) -> Part:
    words = setting.words
    label = words("part_label", number=words.ordinal(number))
    if found is None:
        return Part(label, words("part_missing", part=label))
    headline = found.release.content.headline
    if found is present:
        return Part(label, words("this_article", headline=headline), current=True)
    return Part(label, headline, found.address)


def _neighbour(part: Part | None) -> Part | None:
    return part if part is not None and part.address else None
