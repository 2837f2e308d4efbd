"""The page of an article, a cartoon, a newspic, and of a page of the newsroom."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind
from nejat_desktop.sites.credit_line import named
from nejat_desktop.sites.folder.cards import Card, card
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story import Story, story, story_frame
from nejat_desktop.sites.folder.story_matter import StoryMatter

WORDS_A_MINUTE = 200
_MAIL = 'href="mailto:'


@dataclass(frozen=True, slots=True)
class LeadPicture:
    """The picture over the text. A cartoon or newspic is shown whole."""

    files: PictureFiles
    alt: str
    caption: str
    by: Markup
    whole: bool


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What the template shows of an article."""

    frame: Frame
    story: Story
    minutes: str
    lead: LeadPicture | None
    recent_title: str
    recent: Sequence[Card]
    promo: Card | None


@dataclass(frozen=True, slots=True)
class PlainPage:
    """What the template shows of a page of the newsroom. `contact` is an e-mail address."""

    frame: Frame
    story: Story
    lead: LeadPicture | None
    contact: str


def article_page(matter: StoryMatter, setting: Setting) -> ArticlePage:
    """The page of a text with a picture, or of a picture with a text."""
    words, head = setting.words, matter.item.head
    release = setting.release(matter.item)
    frame = story_frame(matter, release, setting)
    told = story(matter, release, setting, frame)
    minutes = max(1, round(told.length / WORDS_A_MINUTE))
    return ArticlePage(
        frame,
        told,
        "" if head.kind in PICTURE_KINDS else words.count("minutes", minutes),
        lead_picture(head, setting),
        words("recent_posts" if matter.fresh else "same_weeks"),
        [card(i, setting) for i in matter.recent],
        card(matter.letter, setting) if matter.letter else None,
    )


def plain_page(matter: StoryMatter, setting: Setting) -> PlainPage:
    """A page of the menu. That of the contact has the newsroom's address, unless its text does."""
    release = setting.release(matter.item)
    frame = story_frame(matter, release, setting)
    told = story(matter, release, setting, frame)
    contact = any(page.contact and page.key == release.article for page in setting.pages)
    wanted = contact and _MAIL not in told.text
    address = setting.newsroom.contact if wanted else ""
    return PlainPage(frame, told, lead_picture(matter.item.head, setting), address)


def lead_picture(head: Head, setting: Setting) -> LeadPicture | None:
    """The lead picture with its words, if its files were made."""
    picture = head.lead
    files = setting.gallery.files(picture)
    if picture is None or files is None:
        return None
    key = "drawing_by" if head.kind is Kind.CARTOON else "photo_by"
    by = named(setting.words, key, picture.credit)
    whole = head.kind in PICTURE_KINDS
    return LeadPicture(files, picture.alt, picture.caption, by, whole)
