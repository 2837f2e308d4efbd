"""The page of a gallery: an ordered list of pictures, each with its caption and credit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.dates import number_words
from nejat_desktop.sites.credit_line import named
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.pictures import WIDTHS, PictureFiles
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story import Story, story, story_frame
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.theme import VIEWER

WIDE, HALF, THIRD = "w6", "w3", ""
_ROWS = {1: WIDE, 2: HALF, 3: THIRD}
SIZES = {
    WIDE: "(min-width:80rem) 75rem, 100vw",
    HALF: "(min-width:60rem) 37rem, (min-width:40rem) 48vw, 100vw",
    THIRD: "(min-width:60rem) 24rem, (min-width:40rem) 48vw, 100vw",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of a gallery. `place` is “3 of 8”; `whole` the path of its largest file."""

    files: PictureFiles
    number: str
    place: str
    width: str
    sizes: str
    whole: str
    alt: str
    caption: str
    by: Markup


@dataclass(frozen=True, slots=True)
class GalleryPage:
    """What the template shows of a gallery. `by` names everybody who took its pictures."""

    frame: Frame
    story: Story
    count: str
    by: Markup
    pictures: Sequence[Shown]
    credited: bool
    """Whether credits stand below: who took pictures is told above already."""


def gallery_page(matter: StoryMatter, setting: Setting) -> GalleryPage:
    """The page of a gallery."""
    release = setting.release(matter.item)
    frame = story_frame(matter, release, setting, setting.theme.scripts[VIEWER])
    found = tuple(_pictures(release, setting))
    names = dict.fromkeys(picture.credit for picture, _ in found if picture.credit)
    told = story(matter, release, setting, frame)
    return GalleryPage(
        frame,
        told,
        setting.words.count("count_pictures", len(found)),
        named(setting.words, "photo_by", *names),
        list(_shown(found, setting)),
        not (told.only_author and told.author in names),
    )


def widths(count: int) -> list[str]:
    """How wide each picture of a gallery stands: one, then two and three in a row by turns.

    No row stays half empty.
    """
    if count == 2:
        return [HALF, HALF]
    rows = [1] if count else []
    while (left := count - sum(rows)) > 0:
        rows.append(2 if left in (2, 4) or (rows[-1] != 2 and left != 3) else 3)
    return [_ROWS[row] for row in rows for _ in range(row)]


def _pictures(release: Release, setting: Setting) -> Iterator[tuple[ReleasedPicture, PictureFiles]]:
    for uid in release.gallery:
        picture = release.picture(uid)
        files = setting.gallery.files(picture)
        if picture is not None and files is not None:
            yield picture, files


def _shown(
    found: Sequence[tuple[ReleasedPicture, PictureFiles]], setting: Setting
) -> Iterator[Shown]:
    words, edition = setting.words, setting.edition
    total = number_words(len(found), edition)
    for number, ((picture, files), width) in enumerate(
        zip(found, widths(len(found)), strict=True), start=1
    ):
        said = number_words(number, edition)
        yield Shown(
            files,
            said,
            words("picture_of", n=said, total=total),
            width,
            SIZES[width],
            files.path(WIDTHS[-1]),
            picture.alt,
            picture.caption,
            named(words, "photo_by", picture.credit),
        )
