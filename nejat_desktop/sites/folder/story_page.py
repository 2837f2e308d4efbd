"""The page of one story: everything that the template needs, worked out from its release."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.body import Surroundings, body_html, word_count
from nejat_desktop.sites.folder.cards import Card, card, kicker, other_editions
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.credit_line import credit_line
from nejat_desktop.sites.folder.frame import EditionLink, Frame
from nejat_desktop.sites.folder.metadata import OG_TYPES
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.folder.share import ShareLink, share_links
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.story_things import story_things

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


def story_page(matter: StoryMatter, setting: Setting) -> StoryPage:
    """The page of a story in its edition."""
    item, words = matter.item, setting.words
    release = setting.release(item)
    content = release.content
    frame = story_frame(matter, release, setting)
    pictured = release.kind in PICTURE_KINDS
    minutes = max(1, round(word_count(content.body) / WORDS_A_MINUTE))
    return StoryPage(
        frame,
        kicker(item, setting),
        content.headline,
        content.excerpt,
        content.credits.author,
        date_words(release.date, setting.edition),
        iso_date(release.date, setting.edition),
        "" if pictured else words.count("minutes", minutes),
        other_editions(matter.siblings, setting),
        _lead(item.head, setting),
        _series(matter, setting),
        body_html(content.body, _surroundings(release, matter, setting)),
        credit_line(content.credits, words),
        content.credits.source_url,
        share_links(
            setting.newsroom.share_services,
            frame.absolute(item.address),
            content.headline,
        ),
        words("recent_posts" if matter.fresh else "same_weeks"),
        [card(i, setting) for i in matter.recent],
    )


def story_frame(matter: StoryMatter, release: Release, setting: Setting) -> Frame:
    """Everything around a story's page."""
    item = matter.item
    head = item.head
    label = kicker(item, setting)
    place = PLACES.get(head.kind)
    own_list = setting.shelves.get(place.shelf) if place else None
    return Frame(
        setting,
        item.address,
        head.headline,
        head.excerpt,
        part=place.part if place else head.article,
        elsewhere={sibling.head.edition: sibling.address for sibling in matter.siblings},
        marker=f"{head.kind} {head.article} {head.digest}",
        kind=OG_TYPES.get(head.kind, "article"),
        picture=setting.gallery.files(head.lead),
        published=head.date,
        modified=head.changed,
        until=head.date,
        section=label.text if label else "",
        tags=head.tags,
        shelf=own_list.address if own_list else "",
        things=story_things(matter, release, setting, label),
    )


def _surroundings(release: Release, matter: StoryMatter, setting: Setting) -> Surroundings:
    page = matter.item.address
    stories = {linked.head.story: link(page, linked.address) for linked in matter.linked}

    def attributes(picture: ReleasedPicture) -> dict[str, str] | None:
        files = setting.gallery.files(picture)
        return files.attributes(page, BODY_SIZES) if files else None

    return Surroundings(
        release.picture,
        attributes,
        stories.get,
        lambda name: setting.words("photo_by", name=name),
    )


def _lead(head: Head, setting: Setting) -> LeadPicture | None:
    picture = head.lead
    files = setting.gallery.files(picture)
    if picture is None or files is None:
        return None
    key = "drawing_by" if head.kind is Kind.CARTOON else "photo_by"
    by = setting.words(key, name=picture.credit) if picture.credit else ""
    whole = head.kind in PICTURE_KINDS
    return LeadPicture(files, picture.alt, picture.caption, by, whole)


def _series(matter: StoryMatter, setting: Setting) -> SeriesBox | None:
    """The box of a series; a part that is not live in this edition is named without a link."""
    head, words = matter.item.head, setting.words
    live = {part.head.part: part for part in matter.parts}
    if not head.series or not head.part:
        return None
    numbers = range(1, max(live) + 1)
    parts = {n: _part(n, live.get(n), matter.item, setting) for n in numbers}
    return SeriesBox(
        words("series", title=head.series_title),
        words("part", number=words.ordinal(head.part)),
        tuple(parts.values()),
        _neighbour(parts.get(head.part - 1)),
        _neighbour(parts.get(head.part + 1)),
    )


def _part(number: int, found: Item | None, present: Item, setting: Setting) -> Part:
    words = setting.words
    label = words("part_label", number=words.ordinal(number))
    if found is None:
        return Part(label, words("part_missing", part=label))
    headline = found.head.headline
    if found is present:
        return Part(label, words("this_article", headline=headline), current=True)
    return Part(label, headline, found.address)


def _neighbour(part: Part | None) -> Part | None:
    return part if part is not None and part.address else None
