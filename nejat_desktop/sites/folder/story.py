"""What the pages of all kinds of stories have in common, worked out from a release."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.newsroom import PUBLICATION_KINDS, Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.credit_line import credit_line
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.body import Surroundings, body_text
from nejat_desktop.sites.folder.body_files import BodyFile
from nejat_desktop.sites.folder.cards import kicker, other_editions
from nejat_desktop.sites.folder.catalogue import PLACES
from nejat_desktop.sites.folder.frame import EditionLink, Frame
from nejat_desktop.sites.folder.measures import file_words
from nejat_desktop.sites.folder.metadata import OG_TYPES
from nejat_desktop.sites.folder.series import SeriesBox, series_box
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.folder.share import ShareLink, share_links
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.story_things import story_things

BODY_SIZES = "(min-width:46rem) 41rem, 100vw"
_SHARED = {
    Kind.GALLERY: "share_gallery",
    Kind.VIDEO: "share_video",
    Kind.CARTOON: "share_picture",
    Kind.NEWSPIC: "share_picture",
    **dict.fromkeys(PUBLICATION_KINDS, "share_publication"),
}
"""Wording keys of what a reader shares; the others share an article."""


@dataclass(frozen=True, slots=True)
class Comments:
    """How many comments are known to stand under a story, and where to write."""

    count: str
    contact: Entry | None


@dataclass(frozen=True, slots=True)
class Story:
    """What the pages of all kinds show of a story."""

    kicker: Entry | None
    headline: str
    dek: str
    author: str
    only_author: bool
    """Whether nothing is credited but the author."""
    date: str
    iso: str
    others: Sequence[EditionLink]
    series: SeriesBox | None
    text: Markup
    length: int
    """How many words the text has."""
    credit: Markup
    source: str
    source_link: str
    share_title: str
    shares: Sequence[ShareLink]
    comments: Comments | None


def story(matter: StoryMatter, release: Release, setting: Setting, frame: Frame) -> Story:
    """The common parts of a story's page in its edition."""
    content, words = release.content, setting.words
    text = body_text(content.body, _surroundings(matter, release, setting))
    return Story(
        kicker(matter.item, setting),
        matter.item.head.headline,
        content.excerpt,
        content.credits.author,
        replace(content.credits, author="", staff=False).is_empty,
        date_words(release.date, setting.edition),
        iso_date(release.date, setting.edition),
        other_editions(matter.siblings, setting),
        series_box(matter, setting),
        text.html,
        text.words,
        credit_line(content.credits, words),
        content.credits.source_url,
        content.credits.source_address,
        words(_SHARED.get(release.kind, "share_article")),
        share_links(
            setting.newsroom.share_services,
            frame.absolute(frame.address),
            matter.item.head.headline,
        ),
        _comments(release, setting),
    )


def story_frame(matter: StoryMatter, release: Release, setting: Setting, script: str = "") -> Frame:
    """Everything around a story's page. `script` is the path of what the page runs, if anything."""
    item, head = matter.item, matter.item.head
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
        script=script,
        things=story_things(matter, release, setting, label),
    )


def _surroundings(matter: StoryMatter, release: Release, setting: Setting) -> Surroundings:
    page, head = matter.item.address, matter.item.head
    stories = {linked.head.story: link(page, linked.address) for linked in matter.linked}

    def attributes(picture: ReleasedPicture) -> dict[str, str] | None:
        files = setting.gallery.files(picture)
        return files.attributes(page, BODY_SIZES) if files else None

    def file(uid: Uid) -> BodyFile | None:
        found = setting.files.of(head, uid)
        if found is None:
            return None
        own, note = found.released, file_words(found, setting.words)
        return BodyFile(link(page, found.path), own.type, str(note), own.width, own.height)

    return Surroundings(
        release.picture,
        attributes,
        stories.get,
        file,
        lambda name: setting.words("photo_by", name=name),
        setting.edition.is_rtl,
    )


def _comments(release: Release, setting: Setting) -> Comments | None:
    """Only what is known is told."""
    if release.reader_comments is None:
        return None
    return Comments(setting.words.count("comments", release.reader_comments), setting.contact)
