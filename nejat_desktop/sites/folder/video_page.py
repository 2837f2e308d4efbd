"""The page of a video: nothing is loaded from whoever hosts it before the reader presses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from nejat_desktop.sites.credit_line import isolated, named
from nejat_desktop.sites.folder.cards import Card, card, seconds_of
from nejat_desktop.sites.folder.catalogue import Item
from nejat_desktop.sites.folder.files import MIME, SiteFile
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.measures import file_words
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH, PictureFiles
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story import Story, story, story_frame
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.theme import PLAYER
from nejat_desktop.sites.folder.video_hosts import Host, host_of
from nejat_desktop.sites.lengths import length_words
from nejat_desktop.sites.wording import Wording


@dataclass(frozen=True, slots=True)
class Hosted:
    """A video of another service. `embed` is empty where only a link is offered."""

    address: str
    embed: str
    said: Markup
    """Who hosts it."""
    watch: Markup
    """“Watch on …”"""


@dataclass(frozen=True, slots=True)
class OwnVideo:
    """A video of our own."""

    path: str
    type: str
    width: int
    height: int
    download: Markup


@dataclass(frozen=True, slots=True)
class VideoPage:
    """What the template shows of a video; it has at most one of `hosted` and `own`."""

    frame: Frame
    story: Story
    poster: PictureFiles | None
    poster_path: str
    alt: str
    length: str
    by: Markup
    hosted: Hosted | None
    own: OwnVideo | None
    others: Sequence[Card]
    credited: bool
    """Whether credits stand below: a bare author is told above already."""


def video_page(matter: StoryMatter, setting: Setting) -> VideoPage:
    """The page of a video."""
    head, words = matter.item.head, setting.words
    release = setting.release(matter.item)
    file = setting.files.of(head, head.work.file)
    host = None if file else host_of(head.work.address)
    script = setting.theme.scripts[PLAYER] if host and host.embed else ""
    frame = story_frame(matter, release, setting, script)
    told = story(matter, release, setting, frame)
    poster = setting.gallery.files(head.lead)
    return VideoPage(
        frame,
        told,
        poster,
        poster.path(PREVIEW_WIDTH) if poster else "",
        head.lead.alt if head.lead else "",
        length_words(seconds_of(head), words),
        named(words, "filmed_by", head.author),
        _hosted(head.work.address.strip(), host, words) if host else None,
        _own(file, words) if file else None,
        [replace(card(i, setting), kicker=_section(i, setting)) for i in matter.others],
        not told.only_author,
    )


def _hosted(address: str, host: Host, words: Wording) -> Hosted:
    name = words.service(host.service) or host.domain
    said = "hosted" if host.embed else "hosted_elsewhere"
    shown = isolated(name, words.edition)
    return Hosted(
        address,
        host.embed,
        escape(words(said)).format(host=shown),
        escape(words("watch_at")).format(host=shown),
    )


def _own(file: SiteFile, words: Wording) -> OwnVideo:
    found = file.released
    download = escape(words("download_video")).format(file=file_words(file, words))
    return OwnVideo(file.path, MIME[found.type], found.width, found.height, download)


def _section(item: Item, setting: Setting) -> str:
    """Beside a video others stand under their sections: that they are videos is known."""
    sections = item.head.sections
    section = setting.newsroom.section(sections[0]) if sections else None
    return section.name(setting.edition.code) if section else ""
